#include "ledger/archive.h"

#include "base/sha256.h"
#include "ledger/backup_file.h"
#include "ledger/batches.h"
#include "ledger/chain.h"
#include "ledger/journal.h"
#include "ledger/schema.h"
#include "ledger/transaction.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <map>

namespace hongbao::ledger {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 sliceRows = 20'000;
constexpr int paidPerLine = 500;
constexpr int copiedUntil = 800; // of the progress

QString toJsonText(const QList<qint64> &ids)
{
    QJsonArray array;
    for (const qint64 id : ids)
        array.append(id);
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

// The rows of the campaigns that are over, out of the attached "ledger", into a new ledger that is empty.
class Copy {
public:
    Copy(const Database &database, ArchiveFacts facts, const QDateTime &now, intake::Progress &progress)
        : m_database(database)
        , m_facts(std::move(facts))
        , m_campaigns(toJsonText(m_facts.campaigns))
        , m_now(now)
        , m_progress(progress)
    {
    }

    Done operator()()
    {
        const QString picked = u"IN (SELECT value FROM json_each(:campaigns))"_s;
        const QString ofBatches = u"batch IN (SELECT id FROM main.batches)"_s;
        const QString ofCompared = u"reconciliation IN (SELECT id FROM main.reconciliations)"_s;
        const QString ofPayouts
            = u"payout IN (SELECT id FROM main.payouts) AND refused IN (SELECT id FROM main.payouts)"_s;
        return copyPicked(u"campaigns"_s, u"id "_s + picked)
            .and_then([&] { return copyPicked(u"batches"_s, u"campaign "_s + picked); })
            .and_then([&] { return copy(u"excluded_rows"_s, ofBatches); })
            .and_then([&] { return copyPayouts(); })
            .and_then([&] { return copy(u"successors"_s, ofPayouts); })
            .and_then([&] { return copyPicked(u"reconciliations"_s, u"campaign "_s + picked); })
            .and_then([&] { return copy(u"differences"_s, ofCompared); })
            .and_then([&] { return copyPicked(u"difference_verdicts"_s, u"campaign "_s + picked); })
            .and_then([&] { return writeJournal(); });
    }

private:
    QString copying(const QString &table, const QString &condition) const
    {
        return QString(u"INSERT INTO main."_s + table + u" SELECT * FROM ledger."_s + table + u" WHERE "_s + condition);
    }
    Done copy(const QString &table, const QString &condition) { return m_database.run(copying(table, condition)); }
    Done copyPicked(const QString &table, const QString &condition)
    {
        return m_database.run(copying(table, condition), {{"campaigns", m_campaigns}});
    }

    // In slices, so that it can be followed and stopped.
    Done copyPayouts()
    {
        qint64 copied = 0;
        for (qint64 from = 0; true;) {
            const auto last = m_database.integer(
                u"SELECT MAX(id) FROM (SELECT id FROM ledger.payouts WHERE id > :from AND batch IN (SELECT id FROM "
                "main.batches) ORDER BY id LIMIT :most)"_s,
                {{"from", from}, {"most", sliceRows}});
            if (!last || *last == 0)
                return last ? Done() : Done(fail(last.error()));
            if (const Done done = copySlice(from, *last); !done)
                return done;
            from = *last;
            copied += sliceRows;
            m_progress.permille = int(std::min(copied, m_facts.payouts) * copiedUntil / m_facts.payouts);
        }
    }

    Done copySlice(qint64 from, qint64 last)
    {
        if (m_progress.stop)
            return fail(ErrorCode::LedgerWorkStopped);
        const QString payouts = u"id > :from AND id <= :last AND batch IN (SELECT id FROM main.batches)"_s;
        const QString theirs = u"payout > :from AND payout <= :last AND payout IN (SELECT id FROM main.payouts)"_s;
        Done done = m_database.run(copying(u"payouts"_s, payouts), {{"from", from}, {"last", last}});
        for (const auto &table : {u"attempts"_s, u"attempt_outcomes"_s, u"hand_verdicts"_s}) {
            done = done.and_then([&] {
                return m_database.run(copying(table, theirs), {{"from", from}, {"last", last}});
            });
        }
        return done;
    }

    // A journal of its own, by which verify() holds its rows to what was confirmed and answered: what the ledger's
    // journal says of these batches, after a line that says where it comes from.
    Done writeJournal()
    {
        const auto line = m_database.integer(u"SELECT lines FROM ledger.journal_end"_s);
        const auto hash = m_database.text(u"SELECT hash FROM ledger.journal_end"_s);
        if (!line || !hash)
            return fail(line ? hash.error() : line.error());
        return note(QLatin1StringView(kind::archive), u"ledger"_s,
            {{u"account"_s, m_facts.account}, {u"ledger_line"_s, *line}, {u"ledger_hash"_s, *hash},
                {u"payouts"_s, m_facts.payouts}, {u"paid_fen"_s, m_facts.paid.count()}})
            .and_then([&] { return writeSeals(); })
            .and_then([&] { return writeAnswers(); });
    }

    Done note(const QString &kind, const QString &subject, const QJsonObject &body)
    {
        return append(m_database, m_now, kind, subject, body);
    }

    // As the ledger's journal has them.
    Result<std::map<qint64, QString>> seals() const
    {
        std::map<qint64, QString> found;
        Statement lines(m_database, u"SELECT body FROM ledger.journal WHERE kind = :kind"_s);
        const QString recorded = QLatin1StringView(kind::batchRecorded);
        auto more = lines.run({{"kind", recorded}}).and_then([&] { return lines.next(); });
        for (; more && *more; more = lines.next()) {
            const QJsonObject body = QJsonDocument::fromJson(lines.text("body").toUtf8()).object();
            found[body["batch"_L1].toInteger()] = body["seal"_L1].toString();
        }
        return more ? Result<std::map<qint64, QString>>(std::move(found)) : fail(more.error());
    }

    Done writeSeals()
    {
        const auto recorded = seals();
        if (!recorded)
            return fail(recorded.error());
        for (const auto &[batch, seal] : *recorded) {
            const auto here
                = m_database.integer(u"SELECT COUNT(*) FROM main.batches WHERE id = :id"_s, {{"id", batch}});
            if (!here || *here == 0) {
                if (!here)
                    return fail(here.error());
                continue;
            }
            const auto copied = sealOf(m_database, {batch});
            if (!copied || *copied != seal)
                return fail(copied ? Error {ErrorCode::LedgerChainBroken, batchSubject(batch), {}} : copied.error());
            const Done noted = note(
                QLatin1StringView(kind::batchRecorded), batchSubject(batch), {{u"batch"_s, batch}, {u"seal"_s, seal}});
            if (!noted)
                return noted;
        }
        return {};
    }

    Done writeAnswers()
    {
        Statement paid(
            m_database, u"SELECT id, prize_fen, biz_no FROM main.payouts WHERE state = 'sent' ORDER BY id"_s);
        QJsonArray answers;
        const auto write = [&]() -> Done {
            const QJsonArray line = std::exchange(answers, {});
            return line.isEmpty() ? Done()
                                  : note(QLatin1StringView(kind::answered), u"archive"_s, {{u"answers"_s, line}});
        };
        auto more = paid.run().and_then([&] { return paid.next(); });
        for (; more && *more; more = paid.next()) {
            answers.append(QJsonObject {{u"payout"_s, paid.integer("id")},
                {u"paid_fen"_s, paid.fen("prize_fen").count()}, {u"biz_no"_s, paid.text("biz_no")}});
            if (answers.size() < paidPerLine)
                continue;
            if (const Done written = write(); !written)
                return written;
        }
        return more ? write() : fail(more.error());
    }

    const Database &m_database;
    const ArchiveFacts m_facts;
    const QString m_campaigns; // as JSON
    const QDateTime m_now;
    intake::Progress &m_progress;
};

Done check(const Database &database, const ArchiveFacts &facts)
{
    const auto report = verify(database);
    const auto payouts = database.integer(u"SELECT COUNT(*) FROM payouts"_s);
    const auto paid = database.integer(u"SELECT SUM(prize_fen) FROM payouts"_s);
    if (!report || !payouts || !paid)
        return fail(!report ? report.error() : !payouts ? payouts.error() : paid.error());
    if (!report->whole() || *payouts != facts.payouts || *paid != facts.paid.count())
        return fail(ErrorCode::LedgerDamaged, u"archive"_s);
    return {};
}

Result<ArchiveFacts> fill(const ArchiveOrder &order, const QString &path, intake::Progress &progress)
{
    const auto database = Database::open(path, Database::Access::Write, backupPatienceMs);
    if (!database)
        return fail(database.error());
    // What is not finished is thrown away whole, so it needs no journal and no syncing.
    for (const auto &pragma : {"journal_mode = OFF"_L1, "synchronous = OFF"_L1, "cache_size = -65536"_L1}) {
        if (const Done done = (*database)->run("PRAGMA "_L1 + pragma); !done)
            return fail(done.error());
    }
    const QString source = QUrl::fromLocalFile(order.ledgerPath).toString(QUrl::FullyEncoded) + u"?mode=ro"_s;
    const Done ready = migrate(**database).and_then([&] {
        return (*database)->run(u"ATTACH :ledger AS ledger"_s, {{"ledger", source}});
    });
    if (!ready)
        return fail(ready.error());
    return Transaction::run(**database, Transaction::Kind::Read, [&]() -> Result<ArchiveFacts> {
        const auto facts = overBefore(**database, order.account, order.before, u"ledger"_s);
        if (!facts || facts->campaigns.isEmpty())
            return facts;
        const Done done
            = Copy(**database, *facts, order.now, progress)().and_then([&] { return check(**database, *facts); });
        return done ? facts : fail(done.error());
    });
}

Result<QByteArray> sha256Of(const QString &path)
{
    constexpr qint64 pieceBytes = 1 << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, path);
    Sha256 hash;
    for (QByteArray piece = file.read(pieceBytes); !piece.isEmpty(); piece = file.read(pieceBytes))
        hash.add(piece);
    return hash.hex();
}

} // namespace

Result<ArchiveFacts> overBefore(
    const Database &database, const QString &account, const QDateTime &before, const QString &schema)
{
    ArchiveFacts facts {account, before, {}, 0, 0, {}};
    Statement over(database,
        u"SELECT c.id FROM %1.campaigns c WHERE c.account = :account AND c.crowd_no IS NOT NULL "
        "AND c.created_at < :before AND (c.status IN ('CLOSED', 'SETTLE') OR c.end_at < :before) "
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

Result<Archive> writeArchive(const ArchiveOrder &order, intake::Progress &progress)
{
    const Unfinished unfinished(order.file + u".part"_s);
    if (!unfinished.create())
        return fail(ErrorCode::FileUnwritable, order.file);
    const auto facts = fill(order, unfinished.path(), progress);
    if (!facts)
        return fail(facts.error().code == ErrorCode::LedgerWriteFailed
                ? Error {ErrorCode::FileUnwritable, order.file, {}}
                : facts.error());
    if (facts->campaigns.isEmpty())
        return Archive {*facts, {}, {}, order.now};
    if (!syncFile(unfinished.path()))
        return fail(ErrorCode::FileUnwritable, order.file);
    const auto sha256 = sha256Of(unfinished.path());
    if (!sha256)
        return fail(sha256.error());
    if (const Done done = unfinished.become(order.file); !done)
        return fail(done.error());
    progress.permille = 1000;
    return Archive {*facts, order.file, *sha256, order.now};
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
