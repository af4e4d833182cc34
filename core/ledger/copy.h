#pragma once
// The rows of a ledger into another file, slice by slice, so that it can be followed and stopped: SQLite's own VACUUM
// INTO is one statement that ends when it ends. All of it is one moment of the ledger, while others write it.

#include "ledger/records.h"

namespace hongbao::ledger {

// `target` is an empty file. It is no ledger, and refused as one, before sealCopy() has named it so. LedgerWorkStopped.
Done copyLedger(const QString &ledgerPath, const QString &target, intake::Progress &progress);
// In step with the disk; the last thing that is done to it.
Done sealCopy(const QString &target);

} // namespace hongbao::ledger
