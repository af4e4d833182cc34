#pragma once
// The payouts of a filter, as many as there are, paged out of the ledger as they come into sight. A row that has not
// arrived yet shows a placeholder; nothing is waited for. Rows keep their places until the filter is asked again.

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

    void setFilter(const ledger::HistoryQuery &filter); // keeps the order
    const ledger::HistoryQuery &filter() const { return m_filter; }
    void refresh(); // asks again: what came meanwhile takes its place
    void reread(); // the same rows, as they are now
    const ledger::HistoryRow *row(int number) const; // null while it has not arrived
    bool isCounted() const { return m_counted; } // else there may be more rows than stand here
    Fen paid() const { return m_paid; }
    qint64 unknown() const { return m_unknown; }
    bool isReading() const { return m_asking; }

    void sort(int column, Qt::SortOrder order) override; // no column: newest first
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void arrived(); // first rows, and then again with count and money
    void failed(const hongbao::Error &error);

private:
    void ask();
    void found(desk::RequestId question, const desk::FoundResult &result);
    void show(const ledger::HistoryFound &found);
    bool standsAtFront(const QList<ledger::HistoryRow> &rows) const;
    void read(desk::RequestId id, const desk::FoundRows &rows);
    void askWanted();
    void forgetFarFrom(int page);

    desk::Desk &m_desk;
    ledger::HistoryQuery m_filter;
    int m_shown = 0; // rows
    bool m_counted = false;
    Fen m_paid;
    qint64 m_unknown = 0;
    QHash<int, QList<ledger::HistoryRow>> m_pages;
    desk::RequestId m_question = 0;
    bool m_asking = false; // the question is not answered to its end
    QHash<desk::RequestId, int> m_asked; // page by request
    mutable QSet<int> m_wanted; // pages that were looked at and are not here
    mutable QTimer m_wake;
};

} // namespace hongbao::ui
