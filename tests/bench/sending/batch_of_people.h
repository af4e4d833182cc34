#pragma once
// A ledger with one confirmed batch in it, as the program itself would record it.

#include "ledger/ledger.h"

namespace hongbao::bench {

// Rows 1 to `rows`, a yuan each, with the bench's own numbers. Ends the program with a word if anything fails.
void recordBatch(const QString &ledgerPath, const QString &gateway, int rows, int inFlight);

} // namespace hongbao::bench
