#pragma once
// Is the ledger as it was written? Recomputes the journal's hashes and holds the tables against them.

#include "ledger/database.h"
#include "ledger/records.h"

namespace hongbao::ledger {

// Inside a read transaction of the caller's. LedgerDamaged when the file itself is broken.
Result<ChainReport> verify(const Database &database);

} // namespace hongbao::ledger
