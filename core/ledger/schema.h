#pragma once
// The tables, as numbered migrations; each runs once, in a transaction, and leaves its number in the file.

#include "ledger/database.h"

namespace hongbao::ledger {

int newestSchema();

// 0 for a file that holds nothing yet. LedgerNewer for a later program's file, LedgerDamaged for what is no ledger.
Result<int> readSchema(const Database &database);

// From now on the file calls itself a ledger.
Done nameAsLedger(const Database &database);

// Brings an older file, or an empty one, to the newest schema.
Done migrate(const Database &database);

} // namespace hongbao::ledger
