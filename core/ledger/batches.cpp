#include "ledger/batches.h"

#include "ledger/campaigns.h"
#include "ledger/drafts.h"
#include "ledger/journal.h"
#include "ledger/successors.h"
#include "ledger/words.h"

#include <QJsonDocument>

namespace hongbao::ledger {

namespace {

using payout::Summary;

Result<BatchId> unfinishedOf(const Database &database, qint64 campaign)
{
    return database
        .integer(QStringLiteral("SELECT b.id FROM batches b WHERE b.campaign = :campaign "
                                "AND b.state IN ('running', 'stopped') AND EXISTS (SELECT 1 FROM payouts p "
                                "WHERE p.batch = b.id AND p.state IN ('unsent', 'asking', 'unknown') "
                                "AND p.by_hand = 0)"),
            {{"campaign", campaign}})
        .map([](qint64 id) { return BatchId {id}; });
}

// What the operator was shown is what the campaign's row says from now on.
Result<qint64> campaignRow(const Database &database, const payout::CampaignFacts &facts, const QDateTime &now)
{
    return putCampaignDetail(database, {facts.account, facts.appId, facts.gateway}, facts.detail, now);
}

Result<BatchId> insertBatch(const Database &database, qint64 campaign, const payout::ConfirmedBatch &batch)
{
    const Summary &summary = batch.summary();
    Statement insert(database,
        QStringLiteral(
            "INSERT INTO batches (campaign, account, app_id, gateway, source_name, source_sha256, header, "
            "first_alone, first_alone_is_default, skip_problems, rate_per_second, in_flight, start_at, hours, "
            "digest, state, reason, confirmed_at) "
            "VALUES (:campaign, :account, :app_id, :gateway, :source_name, :source_sha256, :header, "
            ":first_alone, :first_alone_is_default, :skip_problems, :rate_per_second, :in_flight, "
            ":start_at, :hours, :digest, "
            "'running', '', :confirmed_at)"));
    const Done done = insert.run({{"campaign", campaign}, {"account", summary.campaign.account},
        {"app_id", summary.campaign.appId}, {"gateway", summary.campaign.gateway},
        {"source_name", summary.list.sourceName}, {"source_sha256", QString::fromLatin1(summary.list.sha256)},
        {"header", toJsonText(summary.list.header)}, {"first_alone", summary.options.firstAlone},
        {"first_alone_is_default", summary.options.firstAloneIsDefault},
        {"skip_problems", summary.options.skipProblems}, {"rate_per_second", summary.options.ratePerSecond},
        {"in_flight", summary.options.inFlight}, {"start_at", summary.options.timetable.startAt},
        {"hours", summary.options.timetable.hours()}, {"digest", QString::fromLatin1(summary.digest)},
        {"confirmed_at", batch.confirmedAt()}});
    return done.map([&] { return BatchId {insert.insertedId()}; });
}

// Rows that no draft holds yet are put into one, so that all batches come into being the same way.
Result<payout::DraftId> draftOf(const Database &database, const Summary &summary)
{
    if (summary.draft.value != 0)
        return summary.draft;
    DraftWriter writer(database);
    return writer.begin()
        .and_then([&] {
            return payout::eachSlice(
                summary.list.rows, summary.payouts, [&](const payout::Slice &slice) { return writer.put(slice); });
        })
        .map([&] { return writer.id(); });
}

Done journalBatch(const Database &database, BatchId batch, const Summary &summary, const QDateTime &now)
{
    const auto seal = sealOf(database, batch);
    if (!seal)
        return fail(seal.error());
    return append(database, now, QLatin1StringView(kind::batchRecorded), batchSubject(batch.value),
        {{QStringLiteral("batch"), batch.value}, {QStringLiteral("crowd_no"), summary.campaign.detail.crowdNo.value},
            {QStringLiteral("payouts"), summary.payouts.size()}, {QStringLiteral("excluded"), summary.excluded()},
            {QStringLiteral("planned_fen"), summary.planned.count()},
            {QStringLiteral("digest"), QString::fromLatin1(summary.digest)}, {QStringLiteral("seal"), *seal}});
}

} // namespace

Result<BatchId> addBatch(const Database &database, const payout::ConfirmedBatch &batch, const QDateTime &now)
{
    const Summary &summary = batch.summary();
    const auto campaign = campaignRow(database, summary.campaign, now);
    if (!campaign)
        return fail(campaign.error());
    const auto unfinished = unfinishedOf(database, *campaign);
    if (!unfinished)
        return unfinished;
    if (unfinished->value != 0)
        return fail(ErrorCode::BatchUnfinished, QString::number(unfinished->value));
    const auto added = insertBatch(database, *campaign, batch);
    if (!added)
        return added;
    return draftOf(database, summary)
        .and_then([&](payout::DraftId draft) { return moveToBatch(database, draft, *added, summary); })
        .and_then([&] { return tieToRefused(database, *added); })
        .and_then([&] { return journalBatch(database, *added, summary, now); })
        .map([&] { return *added; });
}

Done markStarted(const Database &database, BatchId batch, const QDateTime &now)
{
    Statement mark(
        database, QStringLiteral("UPDATE batches SET state = 'running', reason = '', ended_at = NULL WHERE id = :id"));
    const Done done = mark.run({{"id", batch.value}});
    if (done && mark.changed() == 0)
        return fail(ErrorCode::BatchUnknown, QString::number(batch.value));
    return done.and_then(
        [&] { return append(database, now, QStringLiteral("batch_started"), batchSubject(batch.value), {}); });
}

Done markEnded(const Database &database, BatchId batch, BatchState state, const QString &reason, const QDateTime &now)
{
    Statement mark(database,
        QStringLiteral("UPDATE batches SET state = :state, reason = :reason, ended_at = :ended_at WHERE id = :id"));
    const Done done = mark.run({{"state", toText(state)}, {"reason", reason}, {"ended_at", now}, {"id", batch.value}});
    if (done && mark.changed() == 0)
        return fail(ErrorCode::BatchUnknown, QString::number(batch.value));
    return done.and_then([&] {
        return append(database, now, QStringLiteral("batch_ended"), batchSubject(batch.value),
            {{QStringLiteral("state"), toText(state)}, {QStringLiteral("reason"), reason}});
    });
}

Result<QString> sealOf(const Database &database, BatchId batch)
{
    Statement rows(database,
        QStringLiteral("SELECT p.id, p.line, p.recipient_kind, p.recipient, p.order_price_fen, p.out_biz_no, "
                       "p.planned_fen, c.crowd_no FROM payouts p JOIN batches b ON b.id = p.batch "
                       "JOIN campaigns c ON c.id = b.campaign WHERE p.batch = :batch ORDER BY p.id"));
    if (const Done done = rows.run({{"batch", batch.value}}); !done)
        return fail(done.error());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    auto more = rows.next();
    for (; more && *more; more = rows.next()) {
        for (const char *column :
            {"id", "line", "recipient_kind", "recipient", "order_price_fen", "out_biz_no", "planned_fen", "crowd_no"}) {
            addField(hash, rows.text(column));
        }
    }
    if (!more)
        return fail(more.error());
    return QString::fromLatin1(hash.result().toHex());
}

Done hasItsSeal(const Database &database, BatchId batch)
{
    const auto body = database.text(QStringLiteral("SELECT body FROM journal WHERE kind = :kind AND subject = :batch"),
        {{"kind", QString(QLatin1StringView(kind::batchRecorded))}, {"batch", batchSubject(batch.value)}});
    const auto seal = sealOf(database, batch);
    if (!body || !seal)
        return fail(body ? seal.error() : body.error());
    if (QJsonDocument::fromJson(body->toUtf8()).object().value(QStringLiteral("seal")).toString() != *seal)
        return fail(ErrorCode::LedgerChainBroken, toText(ChainFault::Tables) + u' ' + batchSubject(batch.value));
    return {};
}

} // namespace hongbao::ledger
