#pragma once
// A batch's rows as the source had them: payouts and what was left out before confirming, which meet by line.

#include "ledger/reader.h"

namespace hongbao::report {

class BatchRows {
public:
    virtual ~BatchRows() = default;
    virtual Done row(const payout::Payout &payout) = 0;
    virtual Done row(const ledger::ExcludedRow &row) = 0;
};

ledger::HistoryQuery allOf(BatchId batch);
// In the source's order; ends with the first failure.
Done eachRow(const ledger::Reader &reader, BatchId batch, const QList<ledger::ExcludedRow> &excluded, BatchRows &rows);

} // namespace hongbao::report
