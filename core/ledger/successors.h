#pragma once
// A new number for somebody is tied to the refused one before it, so that nobody has to guess why there are two. Inside
// a transaction of the caller's.

#include "ledger/database.h"
#include "ledger/records.h"

namespace hongbao::ledger {

// Ties each payout of a new batch to the last refused payout of the same person in the same campaign, if there is one.
Done tieToRefused(const Database &database, BatchId batch);

} // namespace hongbao::ledger
