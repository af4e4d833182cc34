#include "history/batch_table.h"

#include "text/words.h"
#include "widgets/delegates.h"
#include "widgets/marks.h"

namespace hongbao::ui {

namespace {

bool isCount(int column)
{
    return column == BatchTable::Number || (column >= BatchTable::Sent && column <= BatchTable::LeftOut);
}

} // namespace

void BatchTable::setBatches(const QList<ledger::Batch> &batches)
{
    beginResetModel();
    m_batches = batches;
    endResetModel();
}

int BatchTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_batches.size());
}

int BatchTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant BatchTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ledger::Batch &batch = m_batches.at(index.row());
    if (role == Qt::DisplayRole)
        return display(batch, index.column());
    if (role == SortRole)
        return sortKey(batch, index.column());
    if (role == MarkRole && index.column() == State)
        return QVariant::fromValue(markOf(batch.state));
    if (role == PlainRole && index.column() == Paid)
        return batch.counts.paid.toYuan();
    if (role == Qt::TextAlignmentRole && isCount(index.column()))
        return int(Qt::AlignRight | Qt::AlignVCenter);
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

QVariant BatchTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && isCount(section))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
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
        return tr("Unknown");
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
