#include "ledger/claims.h"

#include "ledger/journal.h"
#include "ledger/rows.h"

#include <QJsonArray>

namespace hongbao::ledger {

namespace {

Result<QList<PayoutId>> idsOf(Statement &statement, Bindings bindings)
{
    if (const Done done = statement.run(bindings); !done)
        return fail(done.error());
    QList<PayoutId> ids;
    auto more = statement.next();
    for (; more && *more; more = statement.next())
        ids.append(PayoutId {statement.integer("id")});
    if (!more)
        return fail(more.error());
    return ids;
}

Done journalPayouts(
    const Database &database, const QString &kind, BatchId batch, const QJsonArray &payouts, const QDateTime &now)
{
    if (payouts.isEmpty())
        return {};
    return append(database, now, kind, batchSubject(batch.value), {{QStringLiteral("payouts"), payouts}});
}

class Claim {
public:
    Claim(const Database &database, BatchId batch, const QDateTime &now)
        : m_take(database,
            QStringLiteral("SELECT ") + requestColumns()
                + QStringLiteral(
                    ", p.state, p.may_have_paid, p.by_hand, p.attempts FROM payouts p JOIN batches b ON b.id = p.batch "
                    "JOIN campaigns c ON c.id = b.campaign WHERE p.id = :id AND p.batch = :batch "
                    "AND p.state IN ('unsent', 'unknown') AND p.by_hand = 0"))
        , m_record(database,
              QStringLiteral("INSERT INTO attempts (payout, number, started_at) "
                             "VALUES (:payout, :number, :started_at)"))
        , m_mark(database,
              QStringLiteral("UPDATE payouts SET state = :state, may_have_paid = :may_have_paid, by_hand = :by_hand, "
                             "attempts = :attempts, settled_at = NULL WHERE id = :id"))
        , m_batch(batch)
        , m_at(toLedgerText(now))
    {
    }

    // Nothing for a payout that may not be asked.
    Result<std::optional<alipay::Attempt>> operator()(PayoutId id)
    {
        const auto found
            = m_take.run({{"id", id.value}, {"batch", m_batch.value}}).and_then([&] { return m_take.next(); });
        if (!found)
            return fail(found.error());
        if (!*found)
            return std::nullopt;
        const payout::Position before = positionFrom(m_take);
        const alipay::Attempt attempt {id, m_take.number("attempts") + 1, requestFrom(m_take)};
        m_take.finish();
        return record(attempt, payout::advance(before, payout::AttemptRecorded {}).position).map([&] {
            return std::optional(attempt);
        });
    }

private:
    Done record(const alipay::Attempt &attempt, const payout::Position &position)
    {
        return m_record.run({{"payout", attempt.payout.value}, {"number", attempt.number}, {"started_at", m_at}})
            .and_then([&] {
                return m_mark.run({{"state", toText(position.state)}, {"may_have_paid", position.open},
                    {"by_hand", position.byHand}, {"attempts", attempt.number}, {"id", attempt.payout.value}});
            });
    }

    Statement m_take;
    Statement m_record;
    Statement m_mark;
    BatchId m_batch;
    QString m_at; // as the ledger writes it
};

} // namespace

Result<QList<PayoutId>> nextUnsent(const Database &database, BatchId batch, int most)
{
    if (most <= 0)
        return QList<PayoutId>();
    Statement select(database,
        QStringLiteral("SELECT id FROM payouts WHERE batch = :batch AND state = 'unsent' ORDER BY id LIMIT :most"));
    return idsOf(select, {{"batch", batch.value}, {"most", most}});
}

Result<QList<PayoutId>> askable(const Database &database, BatchId batch)
{
    Statement select(database,
        QStringLiteral("SELECT id FROM payouts WHERE batch = :batch AND state = 'unknown' AND by_hand = 0 "
                       "ORDER BY id"));
    return idsOf(select, {{"batch", batch.value}});
}

Result<QList<alipay::Attempt>> claim(
    const Database &database, BatchId batch, const QList<PayoutId> &payouts, const QDateTime &now)
{
    if (payouts.isEmpty())
        return QList<alipay::Attempt>();
    Claim take(database, batch, now);
    QList<alipay::Attempt> attempts;
    QJsonArray line;
    for (const PayoutId id : payouts) {
        const auto attempt = take(id);
        if (!attempt)
            return fail(attempt.error());
        if (!*attempt)
            continue;
        attempts.append(**attempt);
        line.append(QJsonArray {id.value, (*attempt)->number});
    }
    return journalPayouts(database, QStringLiteral("asked"), batch, line, now).map([&] { return attempts; });
}

Done recoverAsking(const Database &database, BatchId batch, const QDateTime &now)
{
    Statement select(
        database, QStringLiteral("SELECT id FROM payouts WHERE batch = :batch AND state = 'asking' ORDER BY id"));
    const auto asking = idsOf(select, {{"batch", batch.value}});
    if (!asking)
        return fail(asking.error());
    Statement read(database, QStringLiteral("SELECT state, may_have_paid, by_hand FROM payouts WHERE id = :id"));
    Statement mark(database,
        QStringLiteral("UPDATE payouts SET state = :state, may_have_paid = :may_have_paid, by_hand = :by_hand "
                       "WHERE id = :id"));
    QJsonArray line;
    for (const PayoutId id : *asking) {
        const auto found = read.run({{"id", id.value}}).and_then([&] { return read.next(); });
        if (!found)
            return fail(found.error());
        const payout::Position position = payout::advance(positionFrom(read), payout::Recovered {}).position;
        read.finish();
        const Done done = mark.run({{"state", toText(position.state)}, {"may_have_paid", position.open},
            {"by_hand", position.byHand}, {"id", id.value}});
        if (!done)
            return done;
        line.append(id.value);
    }
    return journalPayouts(database, QStringLiteral("recovered"), batch, line, now);
}

} // namespace hongbao::ledger
