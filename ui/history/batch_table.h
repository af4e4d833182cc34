#pragma once
// The batches of an account, newest first, with counts that add up.

#include "ledger/records.h"

#include <QAbstractTableModel>

namespace hongbao::ui {

class BatchTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Number,
        Started,
        Campaign,
        Source,
        State,
        Sent,
        Paid,
        Refused,
        Unknown,
        Unsent,
        LeftOut,
        Reason,
        ColumnCount
    };

    enum Role { SortRole = Qt::UserRole + 1 }; // the value itself

    using QAbstractTableModel::QAbstractTableModel;

    void setBatches(const QList<ledger::Batch> &batches);
    const ledger::Batch &batch(int row) const { return m_batches.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static QVariant sortKey(const ledger::Batch &batch, int column);
    static QVariant display(const ledger::Batch &batch, int column);

    QList<ledger::Batch> m_batches;
};

} // namespace hongbao::ui
