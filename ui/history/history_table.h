#pragma once
// The payouts of a filter, as many as there are, paged out of the ledger as they come into sight. A row that has not
// arrived yet shows a placeholder; nothing is waited for.

#include "desk/desk.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QTimer>

namespace hongbao::ui {

class HistoryTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Time, Campaign, Recipient, Name, Amount, State, Reason, Attempts, OutBizNo, BizNo, ColumnCount };

    explicit HistoryTable(desk::Desk &desk, QObject *parent = nullptr);

    void setFilter(const ledger::HistoryQuery &filter);
    const ledger::HistoryQuery &filter() const { return m_filter; }
    void refresh(); // reads again what stands here
    const ledger::HistoryRow *row(int number) const; // null while it has not arrived
    Fen paid() const { return m_paid; }
    bool isReading() const { return m_first != 0; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void arrived(); // the filter's first page: count and money are known
    void failed(const hongbao::Error &error);

private:
    void read(desk::RequestId id, const desk::HistoryResult &result);
    void firstPage(const ledger::HistoryPage &page);
    void otherPage(int number, const ledger::HistoryPage &page);
    void askWanted();
    desk::RequestId ask(int page);
    void forgetFarFrom(int page);

    desk::Desk &m_desk;
    ledger::HistoryQuery m_filter;
    int m_total = 0;
    Fen m_paid;
    QHash<int, QList<ledger::HistoryRow>> m_pages;
    desk::RequestId m_first = 0; // the request that tells the filter's count
    QHash<desk::RequestId, int> m_asked; // page by request
    mutable QSet<int> m_wanted; // pages that were looked at and are not here
    mutable QTimer m_wake;
};

} // namespace hongbao::ui
