#include "charts/timeline_table.h"

#include "text/words.h"
#include "widgets/delegates.h"

namespace hongbao::ui {

void TimelineTable::setSlots(const QList<ledger::TimeSlot> &times, bool byDay)
{
    beginResetModel();
    m_times = times;
    m_byDay = byDay;
    endResetModel();
}

void TimelineTable::wordsChanged()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int TimelineTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_times.size());
}

int TimelineTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant TimelineTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ledger::TimeSlot &slot = m_times.at(index.row());
    if (role == Qt::DisplayRole)
        return shown(slot, index.column());
    if (role == PlainRole && index.column() == Paid)
        return slot.paid.toYuan();
    if (role == Qt::TextAlignmentRole && index.column() != Time)
        return int(Qt::AlignRight | Qt::AlignVCenter);
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

QVariant TimelineTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != Time)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
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
