#pragma once
// The batches of an account, newest first, with counts that add up.

#include "ledger/records.h"
#include "widgets/row_table.h"

namespace hongbao::ui {

class BatchTable : public RowTable<ledger::Batch> {
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

    explicit BatchTable(QObject *parent = nullptr)
        : RowTable(ColumnCount, parent)
    {
    }
    using RowTable::setRows;

protected:
    QVariant cell(const ledger::Batch &row, int column, int role) const override;
    QString header(int column) const override;
    bool isNumber(int column) const override;

private:
    static QVariant sortKey(const ledger::Batch &batch, int column);
    static QVariant display(const ledger::Batch &batch, int column);
};

} // namespace hongbao::ui
