#include "report/batch_rows.h"

#include <limits>

namespace hongbao::report {

ledger::HistoryQuery allOf(BatchId batch)
{
    ledger::HistoryQuery query;
    query.batch = batch;
    return query;
}

Done eachRow(const ledger::Reader &reader, BatchId batch, const QList<ledger::ExcludedRow> &excluded, BatchRows &rows)
{
    Done done;
    auto next = excluded.cbegin();
    const auto excludedUpTo = [&](int line) {
        while (done && next != excluded.cend() && next->line < line)
            done = rows.row(*next++);
    };
    const Done read = reader.eachPayout(allOf(batch), [&](const ledger::HistoryRow &row) {
        excludedUpTo(row.payout.line);
        if (done)
            done = rows.row(row.payout);
        return done.has_value();
    });
    if (!read)
        return read;
    excludedUpTo(std::numeric_limits<int>::max());
    return done;
}

} // namespace hongbao::report
