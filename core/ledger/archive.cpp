#include "ledger/archive.h"

#include "base/sha256.h"
#include "ledger/archived.h"
#include "ledger/backup_file.h"
#include "ledger/batches.h"
#include "ledger/chain.h"
#include "ledger/journal.h"
#include "ledger/marks.h"
#include "ledger/schema.h"
#include "ledger/transaction.h"

#include <QFile>
#include <QFileInfo>
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
        const auto facts = overBefore(**database, order.account, std::min(order.before, order.now), u"ledger"_s);
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

Result<Archive> writeArchive(const ArchiveOrder &order, intake::Progress &progress)
{
    if (isLedgersPlace(order.file)) // whoever has it open would go on writing into a file without a name
        return fail(ErrorCode::FileUnwritable, order.file);
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

Done checkSource(const QString &file)
{
    if (!QFileInfo(file).isReadable())
        return fail(ErrorCode::FileUnreadable, file);
    const auto version
        = Database::open(file, Database::Access::Read, backupPatienceMs).and_then([](const auto &opened) {
              return readSchema(*opened);
          });
    if (version && *version > 0)
        return {};
    return fail(!version && version.error().code == ErrorCode::LedgerNewer
            ? version.error()
            : Error {ErrorCode::BackupNotLedger, file, {}});
}

} // namespace hongbao::ledger
