#pragma once
// The sends of a campaign over time as a table: what the chart draws, for who cannot see it or wants the numbers.

#include "ledger/timeline.h"
#include "widgets/row_table.h"

namespace hongbao::ui {

class TimelineTable : public RowTable<ledger::TimeSlot> {
    Q_OBJECT

public:
    enum Column { Time, Sent, Paid, Refused, Unknown, ColumnCount };

    explicit TimelineTable(QObject *parent = nullptr)
        : RowTable(ColumnCount, parent)
    {
    }
    void setSlots(const QList<ledger::TimeSlot> &times, bool byDay);

protected:
    QVariant cell(const ledger::TimeSlot &row, int column, int role) const override;
    QString header(int column) const override;
    bool isNumber(int column) const override { return column != Time; }

private:
    QVariant shown(const ledger::TimeSlot &slot, int column) const;

    bool m_byDay = false;
};

} // namespace hongbao::ui
