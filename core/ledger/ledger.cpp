#include "ledger/ledger.h"

#include "ledger/answers.h"
#include "ledger/archived.h"
#include "ledger/batches.h"
#include "ledger/by_hand.h"
#include "ledger/campaigns.h"
#include "ledger/chain.h"
#include "ledger/claims.h"
#include "ledger/drafts.h"
#include "ledger/journal.h"
#include "ledger/marks.h"
#include "ledger/reconciling.h"
#include "ledger/schema.h"
#include "ledger/transaction.h"
#include "ledger/writer_lock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace hongbao::ledger {

namespace {

constexpr int patienceMs = 5'000; // for a checkpoint of a reader, or a visitor with a tool of their own

// The one name of the file, whatever links lead to it, so that there is one lock. The file is for its owner only: it
// holds names and ids of people.
Result<QString> placeOf(const QString &path)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return fail(ErrorCode::LedgerUnopenable, path);
    const QFileInfo known(path);
    if (isLost(known.exists() ? known.canonicalFilePath() : path))
        return fail(ErrorCode::LedgerMissing, path);
    QFile file(path);
    if (!file.exists() && !file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner)
        && !file.exists())
        return fail(ErrorCode::LedgerUnopenable, path);
    return QFileInfo(path).canonicalFilePath();
}

// The large cache and the memory journals of single statements (our triggers ask for them) are for large batches, whose
// random numbers touch their index all over. What durability needs is asked back: a ledger that only thinks it is
// durable is none.
Done makeDurable(const Database &database)
{
    const auto mode = database.text(QStringLiteral("PRAGMA journal_mode = WAL"));
    if (!mode)
        return fail(mode.error());
    for (const char *pragma : {"synchronous = FULL", "fullfsync = ON", "checkpoint_fullfsync = ON", "foreign_keys = ON",
             "recursive_triggers = ON", "cache_size = -65536", "temp_store = MEMORY"}) {
        if (const Done done = database.run(QStringLiteral("PRAGMA ") + QLatin1StringView(pragma)); !done)
            return done;
    }
    const auto synchronous = database.integer(QStringLiteral("PRAGMA synchronous"));
    const auto foreignKeys = database.integer(QStringLiteral("PRAGMA foreign_keys"));
    if (*mode != QStringLiteral("wal") || synchronous.value_or(0) != 2 || foreignKeys.value_or(0) != 1)
        return fail(ErrorCode::LedgerUnopenable, *mode);
    return {};
}

Result<std::unique_ptr<Database>> openForWriting(const QString &path)
{
    auto database = Database::open(path, Database::Access::Write, patienceMs);
    if (!database)
        return database;
    // Before anything is changed: a newer ledger and a foreign file stay as they are.
    const auto schema = readSchema(**database);
    if (!schema)
        return fail(schema.error());
    if (const Done ready = makeDurable(**database).and_then([&] { return migrate(**database); }); !ready)
        return fail(ready.error());
    return database;
}

// What could not be written while opening could not be opened; where nobody can write, that is the reason.
Error whileOpening(Error error, const QString &place)
{
    if (error.code != ErrorCode::LedgerWriteFailed && error.code != ErrorCode::LedgerUnopenable)
        return error;
    const QFileInfo file(place);
    const bool writable = file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
    error.code
        = file.size() > 0 && file.isReadable() && !writable ? ErrorCode::LedgerReadOnly : ErrorCode::LedgerUnopenable;
    return error;
}

} // namespace

class Ledger::Private {
public:
    Private(QString aPlace, WriterLock aLock, std::unique_ptr<Database> aDatabase, const Clock &aClock)
        : place(std::move(aPlace))
        , lock(std::move(aLock))
        , database(std::move(aDatabase))
        , clock(aClock)
    {
    }

    // One synced commit for `work`, or nothing.
    template <class Work> auto write(const Work &work) const
    {
        return Transaction::run(*database, Transaction::Kind::Write, work);
    }

    QString place;
    WriterLock lock; // first in, last out
    std::unique_ptr<Database> database;
    const Clock &clock;
};

Result<std::unique_ptr<Ledger>> Ledger::open(const QString &path, const Clock &clock)
{
    const auto place = placeOf(path);
    if (!place)
        return fail(place.error());
    auto lock = WriterLock::take(*place);
    if (!lock)
        return fail(whileOpening(lock.error(), *place));
    auto database = openForWriting(*place);
    if (!database)
        return fail(whileOpening(database.error(), *place));
    noteBegun(*place);
    auto d = std::make_unique<Private>(*place, std::move(*lock), std::move(*database), clock);
    // What a program before this one did not bring to its end.
    const Done done = d->write(
        [&] { return forgetIntents(*d->database, clock.now()).and_then([&] { return dropDrafts(*d->database); }); });
    if (!done)
        return fail(whileOpening(done.error(), *place));
    return std::unique_ptr<Ledger>(new Ledger(std::move(d)));
}

Ledger::Ledger(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

Ledger::~Ledger() = default;

Result<qint64> Ledger::recordCampaignIntent(const AccountRef &account, const alipay::CreateRequest &request)
{
    return d->write([&] { return addCampaignIntent(*d->database, account, request, d->clock.now()); });
}

Done Ledger::recordCampaignCreated(qint64 campaign, const alipay::CreateReply &reply)
{
    return d->write([&] { return settleCreated(*d->database, campaign, reply, d->clock.now()); });
}

Done Ledger::recordCampaignFailed(qint64 campaign, const Error &error, bool unclear)
{
    return d->write([&] { return settleFailed(*d->database, campaign, error, unclear, d->clock.now()); });
}

Result<qint64> Ledger::recordCampaignDetail(const AccountRef &account, const alipay::CampaignDetail &detail)
{
    return d->write([&] { return putCampaignDetail(*d->database, account, detail, d->clock.now()); });
}

Done Ledger::recordCampaignDetails(const AccountRef &account, const QList<alipay::CampaignDetail> &details)
{
    return d->write([&]() -> Done {
        for (const alipay::CampaignDetail &detail : details) {
            if (const auto put = putCampaignDetail(*d->database, account, detail, d->clock.now()); !put)
                return fail(put.error());
        }
        return {};
    });
}

Done Ledger::recordEmergencyStop(const AccountRef &account, const CrowdNo &crowdNo, BatchId batch)
{
    return d->write([&] { return noteEmergencyStop(*d->database, account, crowdNo, batch, d->clock.now()); });
}

Result<payout::Summary> Ledger::recordDraft(const Prepare &prepare)
{
    return d->write([&]() -> Result<payout::Summary> {
        DraftWriter writer(*d->database);
        if (const Done begun = writer.begin(); !begun)
            return fail(begun.error());
        auto summary = prepare([&](const payout::Slice &slice) { return writer.put(slice); });
        if (summary)
            summary->draft = writer.id();
        return summary;
    });
}

Done Ledger::dropDraft(payout::DraftId draft)
{
    return d->write([&] { return ledger::dropDraft(*d->database, draft); });
}

Result<BatchId> Ledger::recordBatch(const payout::ConfirmedBatch &batch)
{
    return d->write([&] {
        return mayPayFrom(d->place).and_then([&] { return checkEnd(*d->database); }).and_then([&] {
            return addBatch(*d->database, batch, d->clock.now());
        });
    });
}

Done Ledger::mayGoOn(BatchId batch)
{
    return mayPayFrom(d->place).and_then([&] { return checkEnd(*d->database); }).and_then([&] {
        return hasItsSeal(*d->database, batch);
    });
}

Done Ledger::trust(const QString &reason)
{
    return journal(QStringLiteral("trusted"), {}, {{QStringLiteral("reason"), reason}}).and_then([&] {
        return ledger::trust(d->place, reason);
    });
}

Done Ledger::recordBatchStarted(BatchId batch)
{
    return d->write([&] { return markStarted(*d->database, batch, d->clock.now()); });
}

Done Ledger::recordBatchEnded(BatchId batch, BatchState state, const QString &reason)
{
    return d->write([&] { return markEnded(*d->database, batch, state, reason, d->clock.now()); });
}

Done Ledger::recover(BatchId batch)
{
    return d->write([&] { return recoverAsking(*d->database, batch, d->clock.now()); });
}

Result<std::vector<Recorded<alipay::Attempt>>> Ledger::claimUnsent(BatchId batch, int most)
{
    return claimed(batch, [&] { return nextUnsent(*d->database, batch, most); });
}

Result<std::vector<Recorded<alipay::Attempt>>> Ledger::claimAgain(BatchId batch, const QList<PayoutId> &payouts)
{
    return claimed(batch, [&]() -> Result<QList<PayoutId>> { return payouts; });
}

Result<std::vector<Recorded<alipay::Attempt>>> Ledger::claimed(
    BatchId batch, const std::function<Result<QList<PayoutId>>()> &choose)
{
    const auto committed = d->write([&] {
        return choose().and_then(
            [&](const QList<PayoutId> &payouts) { return claim(*d->database, batch, payouts, d->clock.now()); });
    });
    if (!committed)
        return fail(committed.error());
    return recorded(*committed);
}

std::vector<Recorded<alipay::Attempt>> Ledger::recorded(const QList<alipay::Attempt> &committed)
{
    std::vector<Recorded<alipay::Attempt>> attempts;
    attempts.reserve(std::size_t(committed.size()));
    for (const alipay::Attempt &attempt : committed)
        attempts.push_back(Recorded<alipay::Attempt>(attempt));
    return attempts;
}

Result<QList<PayoutId>> Ledger::unsettled(BatchId batch)
{
    return askable(*d->database, batch);
}

Result<Fen> Ledger::neededAtLeast(BatchId batch, Fen leastByRule)
{
    return d->database
        ->integer(QStringLiteral("SELECT SUM(COALESCE(order_price_fen, :least)) FROM payouts "
                                 "WHERE batch = :batch AND state = 'unsent'"),
            {{"least", leastByRule}, {"batch", batch.value}})
        .map(Fen::of);
}

Result<QList<Booked>> Ledger::book(const QList<Settled> &answers)
{
    return d->write([&] { return bookAll(*d->database, answers, d->clock.now()); });
}

Result<Turn> Ledger::turn(BatchId batch, const QList<Settled> &answers, const Choose &choose)
{
    QList<alipay::Attempt> again;
    QList<alipay::Attempt> unsent;
    const Database &database = *d->database;
    const QDateTime now = d->clock.now();
    const Done committed = d->write([&] {
        Choice choice;
        const auto claimInto = [&](QList<alipay::Attempt> &attempts, const QList<PayoutId> &payouts) {
            return claim(database, batch, payouts, now).map([&](const QList<alipay::Attempt> &made) {
                attempts = made;
            });
        };
        return bookAll(database, answers, now)
            .map([&](const QList<Booked> &booked) { choice = choose(booked); })
            .and_then([&] { return claimInto(again, choice.again); })
            .and_then([&] { return nextUnsent(database, batch, choice.unsent); })
            .and_then([&](const QList<PayoutId> &payouts) { return claimInto(unsent, payouts); });
    });
    if (!committed)
        return fail(committed.error());
    return Turn {recorded(again), recorded(unsent)};
}

Done Ledger::settleByHand(PayoutId payout, const HandVerdict &verdict)
{
    return d->write([&] { return settle(*d->database, payout, verdict, d->clock.now()); });
}

Done Ledger::allowAskingAgain(BatchId batch, const QList<PayoutId> &payouts, const QString &reason)
{
    return d->write([&] { return reopen(*d->database, batch, payouts, reason, d->clock.now()); });
}

Result<qint64> Ledger::recordReconciliation(const AccountRef &account, const Reconciliation &reconciliation)
{
    return d->write([&] { return addReconciliation(*d->database, account.name, reconciliation, d->clock.now()); });
}

Done Ledger::settleDifference(qint64 difference, const QString &reason)
{
    return d->write([&] { return ledger::settleDifference(*d->database, difference, reason, d->clock.now()); });
}

Done Ledger::recordArchive(const Archive &archive)
{
    return d->write([&] { return keepArchive(*d->database, archive, d->clock.now()); });
}

const Clock &Ledger::clock() const
{
    return d->clock;
}

Done Ledger::journal(const QString &kind, const QString &subject, const QJsonObject &body)
{
    return d->write([&] { return append(*d->database, d->clock.now(), kind, subject, body); });
}

} // namespace hongbao::ledger
