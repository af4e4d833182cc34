#include "ledger/by_hand.h"

#include "ledger/journal.h"
#include "ledger/rows.h"
#include "ledger/words.h"

#include <QJsonArray>

namespace hongbao::ledger {

namespace {

using payout::Position;
using payout::State;

struct Known {
    BatchId batch;
    Position position;
};

Result<Known> read(const Database &database, PayoutId payout)
{
    Statement row(database, QStringLiteral("SELECT batch, state, may_have_paid, by_hand FROM payouts WHERE id = :id"));
    const auto found = row.run({{"id", payout.value}}).and_then([&] { return row.next(); });
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(ErrorCode::ConfirmationVoid, QString::number(payout.value));
    return Known {{row.integer("batch")}, positionFrom(row)};
}

Done keepVerdict(const Database &database, PayoutId payout, const HandVerdict &verdict, const QDateTime &now)
{
    return database.run(
        QStringLiteral("INSERT INTO hand_verdicts (payout, decided_at, paid, prize_fen, biz_no, reason) "
                       "VALUES (:payout, :decided_at, :paid, :prize_fen, :biz_no, :reason)"),
        {{"payout", payout.value}, {"decided_at", now}, {"paid", verdict.paid},
            {"prize_fen", verdict.paid ? verdict.prize : Fen()}, {"biz_no", verdict.paid ? verdict.bizNo : QString()},
            {"reason", verdict.reason}});
}

Done move(const Database &database, PayoutId payout, const Position &position, const HandVerdict &verdict,
    const QDateTime &now)
{
    return database.run(
        QStringLiteral("UPDATE payouts SET state = :state, may_have_paid = 0, by_hand = 0, prize_fen = :prize_fen, "
                       "biz_no = :biz_no, code = :code, reason = :reason, settled_at = :settled_at WHERE id = :id"),
        {{"state", toText(position.state)}, {"prize_fen", verdict.paid ? verdict.prize : Fen()},
            {"biz_no", verdict.paid ? verdict.bizNo : QString()}, {"code", QLatin1StringView(codeByHand)},
            {"reason", verdict.reason}, {"settled_at", now}, {"id", payout.value}});
}

Done journalVerdict(
    const Database &database, PayoutId payout, BatchId batch, const HandVerdict &verdict, const QDateTime &now)
{
    QJsonObject body {{QStringLiteral("payout"), payout.value}, {QStringLiteral("paid"), verdict.paid},
        {QStringLiteral("reason"), verdict.reason}};
    if (verdict.paid) {
        body.insert(QStringLiteral("paid_fen"), verdict.prize.count());
        body.insert(QStringLiteral("biz_no"), verdict.bizNo);
    }
    return append(database, now, QLatin1StringView(kind::settledByHand), batchSubject(batch.value), body);
}

} // namespace

Done settle(const Database &database, PayoutId payout, const HandVerdict &verdict, const QDateTime &now)
{
    const auto known = read(database, payout);
    if (!known)
        return fail(known.error());
    const Position after = payout::advance(known->position, payout::SettledByHand {verdict.paid}).position;
    if (after == known->position || verdict.reason.trimmed().isEmpty())
        return fail(ErrorCode::ConfirmationVoid, QString::number(payout.value));
    return keepVerdict(database, payout, verdict, now)
        .and_then([&] { return move(database, payout, after, verdict, now); })
        .and_then([&] { return journalVerdict(database, payout, known->batch, verdict, now); });
}

Done reopen(const Database &database, BatchId batch, const QList<PayoutId> &payouts, const QString &reason,
    const QDateTime &now)
{
    QJsonArray ids;
    for (const PayoutId payout : payouts) {
        const auto known = read(database, payout);
        if (!known)
            return fail(known.error());
        if (known->batch != batch || known->position.state != State::Unknown)
            return fail(ErrorCode::ConfirmationVoid, QString::number(payout.value));
        const Done reopened
            = database.run(QStringLiteral("UPDATE payouts SET by_hand = 0 WHERE id = :id"), {{"id", payout.value}});
        if (!reopened)
            return reopened;
        ids.append(payout.value);
    }
    return append(database, now, QStringLiteral("asking_again_allowed"), batchSubject(batch.value),
        {{QStringLiteral("payouts"), ids}, {QStringLiteral("reason"), reason}});
}

} // namespace hongbao::ledger
