#include "ledger/archived.h"

#include "ledger/journal.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace hongbao::ledger {

using namespace Qt::Literals::StringLiterals;

QString toJsonText(const QList<qint64> &ids)
{
    QJsonArray array;
    for (const qint64 id : ids)
        array.append(id);
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

Result<ArchiveFacts> overBefore(
    const Database &database, const QString &account, const QDateTime &before, const QString &schema)
{
    ArchiveFacts facts {account, before, {}, 0, 0, {}};
    Statement over(database,
        u"SELECT c.id FROM %1.campaigns c WHERE c.account = :account AND c.crowd_no IS NOT NULL "
        "AND c.created_at < :before AND (c.status IN ('CLOSED', 'SETTLE', 'SETTLED') OR c.end_at < :before) "
        "AND NOT EXISTS (SELECT 1 FROM %1.archived_campaigns a WHERE a.campaign = c.id) "
        "AND NOT EXISTS (SELECT 1 FROM %1.batches b WHERE b.campaign = c.id AND (b.state = 'running' "
        "OR b.confirmed_at >= :before OR b.ended_at >= :before OR EXISTS (SELECT 1 FROM %1.payouts p "
        "WHERE p.batch = b.id AND p.state IN ('asking', 'unknown')))) ORDER BY c.id"_s.arg(schema));
    auto more = over.run({{"account", account}, {"before", before}}).and_then([&] { return over.next(); });
    for (; more && *more; more = over.next())
        facts.campaigns.append(over.integer("id"));
    if (!more)
        return fail(more.error());
    const QString campaigns = toJsonText(facts.campaigns);
    const QString batches
        = u" FROM %1.batches b WHERE b.campaign IN (SELECT value FROM json_each(:campaigns))"_s.arg(schema);
    const auto number = database.integer(u"SELECT COUNT(*)"_s + batches, {{"campaigns", campaigns}});
    Statement sums(database,
        u"SELECT COUNT(*) AS payouts, SUM(p.prize_fen) AS paid FROM %1.payouts p WHERE p.batch IN (SELECT b.id"_s.arg(
            schema)
            + batches + u')');
    const auto summed = sums.run({{"campaigns", campaigns}}).and_then([&] { return sums.next(); });
    if (!number || !summed)
        return fail(number ? summed.error() : number.error());
    facts.batches = *number;
    facts.payouts = sums.integer("payouts");
    facts.paid = sums.fen("paid");
    return facts;
}

Done keepArchive(const Database &database, const Archive &archive, const QDateTime &now)
{
    const auto still = overBefore(database, archive.facts.account, archive.facts.before);
    if (!still || *still != archive.facts || still->campaigns.isEmpty())
        return fail(still ? Error {ErrorCode::ConfirmationVoid, archive.file, {}} : still.error());
    Statement insert(database,
        u"INSERT INTO archives (account, before_at, batches, payouts, paid_fen, file, sha256, made_at) "
        "VALUES (:account, :before_at, :batches, :payouts, :paid_fen, :file, :sha256, :made_at)"_s);
    const Done kept = insert.run({{"account", still->account}, {"before_at", still->before},
        {"batches", still->batches}, {"payouts", still->payouts}, {"paid_fen", still->paid}, {"file", archive.file},
        {"sha256", QString::fromLatin1(archive.sha256)}, {"made_at", archive.madeAt}});
    if (!kept)
        return kept;
    const qint64 number = insert.insertedId();
    return database
        .run(u"INSERT INTO archived_campaigns (campaign, archive) SELECT value, :archive FROM json_each(:campaigns)"_s,
            {{"archive", number}, {"campaigns", toJsonText(still->campaigns)}})
        .and_then([&] {
            return append(database, now, QLatin1StringView(kind::archived), u"archive:%1"_s.arg(number),
                {{u"campaigns"_s, QJsonDocument::fromJson(toJsonText(still->campaigns).toUtf8()).array()},
                    {u"payouts"_s, still->payouts}, {u"paid_fen"_s, still->paid.count()}, {u"file"_s, archive.file},
                    {u"sha256"_s, QString::fromLatin1(archive.sha256)}});
        });
}

Result<QList<Archive>> archivesOf(const Database &database, const QString &account)
{
    QList<Archive> archives;
    Statement rows(database,
        u"SELECT a.*, (SELECT json_group_array(campaign) FROM archived_campaigns c WHERE c.archive = a.id) AS "
        u"campaigns "
        "FROM archives a WHERE a.account = :account ORDER BY a.id DESC"_s);
    auto more = rows.run({{"account", account}}).and_then([&] { return rows.next(); });
    for (; more && *more; more = rows.next()) {
        Archive archive {{account, rows.moment("before_at"), {}, rows.integer("batches"), rows.integer("payouts"),
                             rows.fen("paid_fen")},
            rows.text("file"), rows.text("sha256").toLatin1(), rows.moment("made_at")};
        for (const QJsonValue &campaign : QJsonDocument::fromJson(rows.text("campaigns").toUtf8()).array())
            archive.facts.campaigns.append(campaign.toInteger());
        archives.append(archive);
    }
    return more ? Result<QList<Archive>>(archives) : fail(more.error());
}

} // namespace hongbao::ledger
