#pragma once
// What the ledger knows of campaigns that are over and of those that were put away (archive.h).

#include "ledger/database.h"
#include "ledger/records.h"

namespace hongbao::ledger {

// Over: closed, settled or past its end before that moment, no batch of it recorded or ended since, none running, no
// packet whose outcome is unknown, and not put away yet. `schema`: where the tables are, in SQLite's words.
Result<ArchiveFacts> overBefore(const Database &database, const QString &account, const QDateTime &before,
    const QString &schema = QStringLiteral("main"));

// Its campaigns are shown no longer. Inside a transaction of the caller's. ConfirmationVoid when they are not as they
// were put away.
Done keepArchive(const Database &database, const Archive &archive, const QDateTime &now);

// Newest first
Result<QList<Archive>> archivesOf(const Database &database, const QString &account);

// A condition on a campaign's row number, for those who show the present only
inline constexpr char notArchived[] = " NOT IN (SELECT campaign FROM archived_campaigns)";

QString toJsonText(const QList<qint64> &ids); // for json_each

} // namespace hongbao::ledger
