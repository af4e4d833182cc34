#pragma once
// Campaigns that are long over, put away. Their rows go into a file of its own: a ledger with a journal of its own, that
// can be searched, checked and carried elsewhere. Ours keeps its rows (attempts are never deleted, and a number that was
// used is never used again), but no longer shows them, and the history's index no longer holds them.

#include "ledger/records.h"

namespace hongbao::ledger {

struct ArchiveOrder {
    QString ledgerPath;
    QString account;
    QDateTime before; // at the most now: what is to come is not over
    QString file; // one that was there before is replaced
    QDateTime now;
};

// Writes the file whole or not at all, and checks it. The ledger does not know of it yet (Ledger::recordArchive).
// Without campaigns that are over there is no file. LedgerWorkStopped, FileUnwritable; LedgerChainBroken when a batch is
// not as it was confirmed.
Result<Archive> writeArchive(const ArchiveOrder &order, intake::Progress &progress);

// May the file be searched in the ledger's place: an archive, or a backup. FileUnreadable, BackupNotLedger, LedgerNewer.
Done checkSource(const QString &file);

} // namespace hongbao::ledger
