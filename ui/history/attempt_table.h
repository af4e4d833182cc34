#pragma once
// Every attempt at one payout, in order.

#include "ledger/records.h"
#include "widgets/row_table.h"

namespace hongbao::ui {

class AttemptTable : public RowTable<ledger::AttemptRow> {
    Q_OBJECT

public:
    enum Column { Number, Started, Ended, Outcome, Reason, Trace, ColumnCount };

    explicit AttemptTable(QObject *parent = nullptr)
        : RowTable(ColumnCount, parent)
    {
    }
    using RowTable::setRows;

protected:
    QVariant cell(const ledger::AttemptRow &row, int column, int role) const override;
    QString header(int column) const override;
};

} // namespace hongbao::ui
