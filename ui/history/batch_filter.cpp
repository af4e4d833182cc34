#include "history/batch_filter.h"

namespace hongbao::ui {

using ledger::BatchState;

namespace {
constexpr qsizetype leastOfCampaign = 4;
}

BatchFilter::BatchFilter(BatchTable &batches, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_batches(batches)
{
    setSourceModel(&batches);
    setSortRole(BatchTable::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void BatchFilter::find(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

void BatchFilter::show(Show which)
{
    m_show = which;
    invalidateFilter();
}

const ledger::Batch &BatchFilter::batch(int row) const
{
    return m_batches.row(mapToSource(index(row, 0)).row());
}

ledger::Counts BatchFilter::sums() const
{
    ledger::Counts all;
    for (int row = 0; row < rowCount(); ++row) {
        const ledger::Counts &counts = batch(row).counts;
        all.sent += counts.sent;
        all.unknown += counts.unknown;
        all.paid = checkedAdd(all.paid, counts.paid).value_or(all.paid);
    }
    return all;
}

bool BatchFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const ledger::Batch &batch = m_batches.row(row);
    return isFound(batch) && isShown(batch);
}

bool BatchFilter::isFound(const ledger::Batch &batch) const
{
    if (m_text.isEmpty() || batch.campaignName.contains(m_text, Qt::CaseInsensitive)
        || batch.sourceName.contains(m_text, Qt::CaseInsensitive))
        return true;
    const QString number = QString(m_text).remove(u' '); // numbers are shown in groups
    // One digit stands in nearly every campaign's number, and whoever types it means the batch's.
    return QString::number(batch.id.value).contains(number)
        || (number.size() >= leastOfCampaign && batch.crowdNo.value.contains(number));
}

bool BatchFilter::isShown(const ledger::Batch &batch) const
{
    switch (m_show) {
    case Show::All:
        return true;
    case Show::Running:
        return batch.state == BatchState::Running;
    case Show::Stopped:
        return batch.state == BatchState::Stopped;
    case Show::Finished:
        return batch.state == BatchState::Finished;
    case Show::Unconfirmed:
        return batch.counts.unknown > 0;
    case Show::NotSent:
        return batch.counts.unsent > 0;
    }
    Q_UNREACHABLE();
}

} // namespace hongbao::ui
