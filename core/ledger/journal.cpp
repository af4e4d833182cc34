#include "ledger/journal.h"

#include <QJsonDocument>

namespace hongbao::ledger {

QString hashOf(const JournalLine &line)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &field :
        {QString::number(line.seq), line.at, line.kind, line.subject, line.body, line.previousHash}) {
        addField(hash, field);
    }
    return QString::fromLatin1(hash.result().toHex());
}

void addField(QCryptographicHash &hash, const QString &field)
{
    const QByteArray bytes = field.toUtf8();
    hash.addData(QByteArray::number(bytes.size()));
    hash.addData(":");
    hash.addData(bytes);
}

Done append(
    const Database &database, const QDateTime &at, const QString &kind, const QString &subject, const QJsonObject &body)
{
    // The recorded end, not the last line found: after a tail was cut off the gap must stay visible.
    Statement end(database, QStringLiteral("SELECT lines, hash FROM journal_end"));
    const auto found = end.run().and_then([&] { return end.next(); });
    if (!found || !*found)
        return fail(found ? Error {ErrorCode::LedgerDamaged, QStringLiteral("journal_end"), {}} : found.error());
    JournalLine line {end.integer("lines") + 1, toLedgerText(at), kind, subject,
        QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact)), end.text("hash"), {}};
    line.hash = hashOf(line);
    end.finish();

    const Done inserted
        = database.run(QStringLiteral("INSERT INTO journal (seq, at, kind, subject, body, prev_hash, hash) "
                                      "VALUES (:seq, :at, :kind, :subject, :body, :prev_hash, :hash)"),
            {{"seq", line.seq}, {"at", line.at}, {"kind", kind}, {"subject", subject}, {"body", line.body},
                {"prev_hash", line.previousHash}, {"hash", line.hash}});
    return inserted.and_then([&] {
        return database.run(QStringLiteral("UPDATE journal_end SET lines = :lines, hash = :hash"),
            {{"lines", line.seq}, {"hash", line.hash}});
    });
}

QString batchSubject(qint64 batch)
{
    return QStringLiteral("batch:%1").arg(batch);
}

QString campaignSubject(qint64 campaign)
{
    return QStringLiteral("campaign:%1").arg(campaign);
}

} // namespace hongbao::ledger
