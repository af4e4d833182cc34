#pragma once
// Rows of the tables as values: the columns a query must name, and how they are read.

#include "ledger/records.h"
#include "ledger/statement.h"
#include "payout/machine.h"

namespace hongbao::ledger {

// FROM campaigns c
QString campaignColumns();
Campaign campaignFrom(const Statement &row);

// FROM batches b JOIN campaigns c; counts are not among them
QString batchColumns();
Batch batchFrom(const Statement &row);

// FROM payouts p JOIN batches b JOIN campaigns c
QString payoutColumns();
payout::Payout payoutFrom(const Statement &row);
HistoryRow historyRowFrom(const Statement &row);
Result<QList<HistoryRow>> rowsByIds(const Database &database, const std::vector<qint64> &payouts); // in that order

// Of a payout only what its request consists of: FROM payouts p JOIN campaigns c
QString requestColumns();
alipay::TriggerRequest requestFrom(const Statement &row);

// A payout as the machine sees it
payout::Position positionFrom(const Statement &row);

} // namespace hongbao::ledger
