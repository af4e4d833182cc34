#include "history/batch_table.h"

#include "text/words.h"
#include "widgets/delegates.h"
#include "widgets/marks.h"

namespace hongbao::ui {

bool BatchTable::isNumber(int column) const
{
    return column == Number || (column >= Sent && column <= LeftOut);
}

QVariant BatchTable::cell(const ledger::Batch &batch, int column, int role) const
{
    if (role == Qt::DisplayRole)
        return display(batch, column);
    if (role == SortRole)
        return sortKey(batch, column);
    if (role == MarkRole && column == State)
        return QVariant::fromValue(markOf(batch.state));
    if (role == PlainRole && column == Paid)
        return batch.counts.paid.toYuan();
    return {};
}

QVariant BatchTable::sortKey(const ledger::Batch &batch, int column)
{
    switch (column) {
    case Started:
        return batch.confirmedAt;
    case Paid:
        return batch.counts.paid.count();
    case State:
        return int(batch.state);
    default:
        return display(batch, column);
    }
}

QVariant BatchTable::display(const ledger::Batch &batch, int column)
{
    const ledger::Counts &counts = batch.counts;
    switch (column) {
    case Number:
        return batch.id.value;
    case Started:
        return text::moment(batch.confirmedAt);
    case Campaign:
        return batch.campaignName;
    case Source:
        return batch.sourceName.isEmpty() ? tr("Pasted list") : batch.sourceName;
    case State:
        return text::word(batch.state);
    case Sent:
        return counts.sent;
    case Paid:
        return QVariant::fromValue(counts.paid);
    case Refused:
        return counts.refused;
    case Unknown:
        return counts.unknown;
    case Unsent:
        return counts.unsent;
    case LeftOut:
        return counts.cannotSend;
    case Reason:
        return batch.reason.isEmpty() ? QString() : text::stopReason(batch.reason);
    default:
        return {};
    }
}

QString BatchTable::header(int column) const
{
    switch (column) {
    case Number:
        return tr("Batch");
    case Started:
        return tr("Confirmed");
    case Campaign:
        return tr("Campaign");
    case Source:
        return tr("List");
    case State:
        return tr("State");
    case Sent:
        return tr("Arrived");
    case Paid:
        return tr("Paid");
    case Refused:
        return tr("Refused");
    case Unknown:
        return tr("Unconfirmed");
    case Unsent:
        return tr("Not sent");
    case LeftOut:
        return tr("Left out");
    case Reason:
        return tr("Why it stopped");
    default:
        return {};
    }
}

} // namespace hongbao::ui
