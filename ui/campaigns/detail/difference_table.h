#pragma once
// What differs between our books and the provider's, as a table: the open ones, those that are settled, or all.

#include "ledger/reconciliation.h"

#include <QAbstractTableModel>

namespace hongbao::ui {

class DifferenceTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Kind, Ours, Theirs, Person, OurNumber, TheirNumber, Line, Verdict, ColumnCount };
    enum class Filter { Open, Settled, All };

    using QAbstractTableModel::QAbstractTableModel;

    void setDifferences(const QList<ledger::Difference> &differences);
    void setFilter(Filter filter);
    const ledger::Difference &difference(int row) const { return m_shown.at(row); }
    int count(Filter filter) const;
    void wordsChanged();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static QVariant shown(const ledger::Difference &difference, int column);
    static QVariant plain(const ledger::Difference &difference, int column);
    void choose();

    QList<ledger::Difference> m_all;
    QList<ledger::Difference> m_shown;
    Filter m_filter = Filter::Open;
};

} // namespace hongbao::ui
