#pragma once
// A ledger as one file to put away, made while programs write it, and brought back. A backup is a ledger itself: one
// snapshot, checked before it is called one. Restoring is the one act that can make the program forget whom it paid, so
// it compares before, asks for a word where something would be forgotten, and moves what it replaces aside.

#include "base/result.h"
#include "intake/table.h"

#include <QDateTime>

namespace hongbao::ledger {

struct BackupFacts {
    bool practice = false; // of the practice world; false for one without campaigns
    qint64 campaigns = 0;
    qint64 batches = 0;
    qint64 payouts = 0;
    qint64 journalLines = 0;
    QDateTime newest; // the journal's last line; invalid: there is none
};

// Writes `file` whole or not at all; one that was there before is replaced. Blocks for as long as copying takes.
// LedgerUnopenable: there is no ledger yet. LedgerMissing, LedgerNewer, LedgerDamaged, FileUnwritable,
// LedgerWorkStopped.
Result<BackupFacts> backUp(const QString &ledgerPath, const QString &file, intake::Progress *progress = nullptr);

// What the file holds, without checking all of it. FileUnreadable, BackupNotLedger, LedgerNewer, LedgerDamaged.
Result<BackupFacts> readBackup(const QString &file);

// What restoring would do, for the person who decides.
struct RestorePreview {
    BackupFacts backup;
    BackupFacts here; // empty: there is no ledger, or one that cannot be read
    qint64 forgets = 0; // lines of the journal here that the backup does not have; 1 for a ledger that cannot be read
};
Result<RestorePreview> previewRestore(const QString &file, const QString &ledgerPath, bool practice);

struct Restored {
    BackupFacts facts;
    QString aside; // where the ledger that was there lies now; empty if there was none
};

enum class Forgetting { Refused, Allowed };

// Puts the backup in the ledger's place, after checking its pages, its journal's chain and its world. No program may
// have the ledger open. Before: as readBackup, and BackupOtherWorld, LedgerChainBroken, LedgerBusy, FileUnwritable.
// BackupForgets: the ledger here holds what the backup does not (detail: journal lines), or cannot be compared, and
// `forgetting` is refused. LedgerWorkStopped. Whatever fails, the ledger that was there is there.
Result<Restored> restore(const QString &file, const QString &ledgerPath, bool practice, Forgetting forgetting,
    const QDateTime &now, intake::Progress *progress = nullptr);

} // namespace hongbao::ledger
