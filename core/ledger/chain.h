#pragma once
// Is the ledger as it was written? Recomputes the journal's hashes and holds the tables against them.

#include "ledger/database.h"
#include "ledger/records.h"

namespace hongbao::ledger {

// The pages of the file, table by table: quick_check, or integrity_check, which holds the indexes against the tables
// too. LedgerDamaged, LedgerWorkStopped.
Done checkPages(const Database &database, const char *pragma, intake::Progress &progress);

// The last line of the journal is the one that was written last: the quick part of what verify() finds.
Done checkEnd(const Database &database); // LedgerChainBroken

// Inside a read transaction of the caller's. LedgerDamaged when the file itself is broken; LedgerWorkStopped.
Result<ChainReport> verify(const Database &database, intake::Progress *progress = nullptr);

} // namespace hongbao::ledger
