#pragma once
// The journal: what happened, line by line, each line sealed with the SHA-256 of the one before.

#include "ledger/database.h"

#include <QCryptographicHash>
#include <QJsonObject>

namespace hongbao::ledger {

struct JournalLine {
    qint64 seq = 0;
    QString at;
    QString kind; // the words are in namespace kind, below
    QString subject; // "batch:7", "campaign:3"
    QString body; // compact JSON, hashed as the text it is
    QString previousHash; // empty for line 1
    QString hash;
};

QString hashOf(const JournalLine &line); // of all but `hash`

// A field goes into a hash with its length, so that no two different rows have the same bytes.
void addField(QCryptographicHash &hash, const QString &field);

// Inside a transaction of the caller's, beside the change it tells of.
Done append(const Database &database, const QDateTime &at, const QString &kind, const QString &subject,
    const QJsonObject &body);

QString batchSubject(qint64 batch);
QString campaignSubject(qint64 campaign);

namespace kind {
inline constexpr char batchRecorded[] = "batch_recorded";
inline constexpr char answered[] = "answered";
inline constexpr char settledByHand[] = "settled_by_hand";
inline constexpr char archived[] = "archived";
inline constexpr char archive[] = "archive"; // the first line of an archive's own journal
} // namespace kind

} // namespace hongbao::ledger
