#pragma once
// Every attempt at one payout, in order.

#include "ledger/records.h"

#include <QAbstractTableModel>

namespace hongbao::ui {

class AttemptTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, Started, Ended, Outcome, Reason, Trace, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setAttempts(const QList<ledger::AttemptRow> &attempts);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<ledger::AttemptRow> m_attempts;
};

} // namespace hongbao::ui
