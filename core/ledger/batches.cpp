#include "ledger/batches.h"

#include "ledger/campaigns.h"
#include "ledger/journal.h"
#include "ledger/successors.h"
#include "ledger/words.h"

namespace hongbao::ledger {

namespace {

using payout::Payout;
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

class PayoutInsert {
public:
    PayoutInsert(const Database &database, BatchId batch, const QDateTime &now)
        : m_statement(database,
            QStringLiteral("INSERT INTO payouts (batch, line, recipient_kind, recipient, order_price_fen, out_biz_no, "
                           "planned_fen, name, note, cells, state, may_have_paid, by_hand, attempts, prize_fen, "
                           "biz_no, code, reason, created_at) "
                           "VALUES (:batch, :line, :recipient_kind, :recipient, :order_price_fen, :out_biz_no, "
                           ":planned_fen, :name, :note, :cells, 'unsent', 0, 0, 0, 0, '', '', '', :created_at)"))
        , m_used(database, QStringLiteral("SELECT 1 FROM payouts WHERE out_biz_no = :out_biz_no"))
        , m_batch(batch)
        , m_now(now)
    {
    }

    Done operator()(const Payout &payout)
    {
        const QString &number = payout.request.outBizNo.value;
        const auto used = m_used.run({{"out_biz_no", number}}).and_then([&] { return m_used.next(); });
        if (!used)
            return fail(used.error());
        if (*used)
            return fail(ErrorCode::ConfirmationVoid, number);
        const Recipient &recipient = payout.request.recipient;
        return m_statement.run({{"batch", m_batch.value}, {"line", payout.line},
            {"recipient_kind", toWord(recipient.kind)}, {"recipient", recipient.value},
            {"order_price_fen", payout.request.orderPrice}, {"out_biz_no", number}, {"planned_fen", payout.planned},
            {"name", payout.name}, {"note", payout.note}, {"cells", toJsonText(payout.cells)},
            {"created_at", payout.createdAt.isValid() ? payout.createdAt : m_now}});
    }

private:
    Statement m_statement;
    Statement m_used;
    BatchId m_batch;
    QDateTime m_now;
};

// Every row of the source goes in, in the source's order: as a payout, or as one that was left out.
Done insertRows(const Database &database, BatchId batch, const Summary &summary, const QDateTime &now)
{
    PayoutInsert addPayout(database, batch, now);
    Statement exclude(database,
        QStringLiteral("INSERT INTO excluded_rows (batch, line, cells, problem, problem_column, value) "
                       "VALUES (:batch, :line, :cells, :problem, :problem_column, :value)"));
    auto next = summary.payouts.cbegin();
    for (const intake::Row &row : summary.list.rows) {
        const bool sends = next != summary.payouts.cend() && next->line == row.line;
        const Done done = sends
            ? addPayout(*next++)
            : exclude.run({{"batch", batch.value}, {"line", row.line}, {"cells", toJsonText(row.cells)},
                {"problem", toWord(row.problem)}, {"problem_column", row.problemColumn}, {"value", row.problemValue}});
        if (!done)
            return done;
    }
    // A payout that stands on no row of the list was never shown.
    return next == summary.payouts.cend() ? Done() : fail(ErrorCode::ConfirmationVoid, next->request.outBizNo.value);
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
    return insertRows(database, *added, summary, now)
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

} // namespace hongbao::ledger
