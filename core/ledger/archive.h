#pragma once
// Campaigns that are long over, put away. Their rows go into a file of its own: a ledger with a journal of its own,
// that can be searched, checked and carried elsewhere. Ours keeps its rows (attempts are never deleted, and a number
// that was used is never used again), but no longer shows them, and the history's index no longer holds them.

#include "ledger/database.h"
#include "ledger/records.h"

namespace hongbao::ledger {

// Over: closed, settled or past its end before that moment, no batch of it recorded or ended since, none running, no
// packet whose outcome is unknown, and not put away yet. `schema`: where the tables are, in SQLite's words.
Result<ArchiveFacts> overBefore(const Database &database, const QString &account, const QDateTime &before,
    const QString &schema = QStringLiteral("main"));

struct ArchiveOrder {
    QString ledgerPath;
    QString account;
    QDateTime before;
    QString file; // one that was there before is replaced
    QDateTime now;
};

// Writes the file whole or not at all, and checks it. The ledger does not know of it yet. Without campaigns that are
// over there is no file. LedgerWorkStopped, FileUnwritable; LedgerChainBroken when a batch is not as it was confirmed.
Result<Archive> writeArchive(const ArchiveOrder &order, intake::Progress &progress);

// The ledger learns of it, and shows its campaigns no longer. Inside a transaction of the caller's. ConfirmationVoid
// when they are not as they were put away.
Done keepArchive(const Database &database, const Archive &archive, const QDateTime &now);

// Newest first
Result<QList<Archive>> archivesOf(const Database &database, const QString &account);

// A condition on a campaign's row number, for those who show the present only
inline constexpr char notArchived[] = " NOT IN (SELECT campaign FROM archived_campaigns)";

} // namespace hongbao::ledger
