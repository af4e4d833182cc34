#include "charts/timeline_table.h"

#include "text/words.h"
#include "widgets/delegates.h"

namespace hongbao::ui {

void TimelineTable::setSlots(const QList<ledger::TimeSlot> &times, bool byDay)
{
    m_byDay = byDay;
    setRows(times);
}

QVariant TimelineTable::cell(const ledger::TimeSlot &slot, int column, int role) const
{
    if (role == Qt::DisplayRole)
        return shown(slot, column);
    if (role == PlainRole && column == Paid)
        return slot.paid.toYuan();
    return {};
}

QVariant TimelineTable::shown(const ledger::TimeSlot &slot, int column) const
{
    switch (column) {
    case Time: {
        const QString moment = text::moment(slot.start);
        return moment.left(m_byDay ? 10 : 16); // to the day or the minute
    }
    case Sent:
        return text::count(slot.sent);
    case Paid:
        return QVariant::fromValue(slot.paid);
    case Refused:
        return text::count(slot.refused);
    case Unknown:
        return text::count(slot.unknown);
    default:
        return {};
    }
}

QString TimelineTable::header(int column) const
{
    switch (column) {
    case Time:
        return m_byDay ? tr("Day") : tr("Hour from");
    case Sent:
        return tr("Arrived");
    case Paid:
        return tr("Paid");
    case Refused:
        return tr("Refused");
    case Unknown:
        return tr("Unconfirmed");
    default:
        return {};
    }
}

} // namespace hongbao::ui
