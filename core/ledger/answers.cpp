#include "ledger/answers.h"

#include "ledger/journal.h"
#include "ledger/rows.h"
#include "ledger/words.h"

#include <QJsonArray>

namespace hongbao::ledger {

namespace {

using alipay::TriggerNotSent;
using alipay::TriggerSent;
using payout::Next;
using payout::Position;
using payout::State;
using payout::Step;

// The payout of an answer as it stands before booking.
struct Before {
    Position position;
    int attempts = 0;
    bool answered = false;
};

Step stepFor(const Before &before, const Settled &answer)
{
    if (before.answered) // an attempt keeps its first answer
        return {before.position, Next::Nothing};
    return payout::advance(before.position, payout::Answered {answer.outcome, answer.attempt == before.attempts});
}

QJsonObject journalEntry(const Settled &answer, const Before &before, const Step &step)
{
    QJsonObject entry {{QStringLiteral("payout"), answer.payout.value}, {QStringLiteral("attempt"), answer.attempt},
        {QStringLiteral("outcome"), toWord(answer.outcome)},
        {QStringLiteral("state"), payout::toText(step.position.state)}};
    const auto *sent = std::get_if<TriggerSent>(&answer.outcome);
    if (sent && before.position.state != State::Sent) {
        entry.insert(QStringLiteral("paid_fen"), sent->prize.count());
        entry.insert(QStringLiteral("biz_no"), sent->bizNo);
    }
    if (!sent)
        entry.insert(QStringLiteral("code"), std::get<TriggerNotSent>(answer.outcome).code);
    return entry;
}

class Booking {
public:
    Booking(const Database &database, const QDateTime &now)
        : m_read(database,
            QStringLiteral("SELECT p.state, p.may_have_paid, p.by_hand, p.attempts, a.number AS asked, "
                           "o.number AS answered FROM payouts p "
                           "LEFT JOIN attempts a ON a.payout = p.id AND a.number = :number "
                           "LEFT JOIN attempt_outcomes o ON o.payout = a.payout AND o.number = a.number "
                           "WHERE p.id = :id"))
        , m_insert(database,
              QStringLiteral("INSERT INTO attempt_outcomes (payout, number, ended_at, outcome, prize_fen, biz_no, "
                             "repeated, code, message, trace_id) VALUES (:payout, :number, :ended_at, :outcome, "
                             ":prize_fen, :biz_no, :repeated, :code, :message, :trace_id)"))
        , m_update(database,
              QStringLiteral("UPDATE payouts SET state = :state, may_have_paid = :may_have_paid, by_hand = :by_hand, "
                             "prize_fen = :prize_fen, biz_no = :biz_no, code = :code, reason = :reason, "
                             "settled_at = :settled_at WHERE id = :id"))
        , m_now(now)
        , m_at(toLedgerText(now))
    {
    }

    Result<Booked> operator()(const Settled &answer)
    {
        const auto before = read(answer);
        if (!before)
            return fail(before.error());
        const Step step = stepFor(*before, answer);
        if (before->answered)
            return Booked {answer.payout, step};
        Done done = record(answer);
        if (done && step.position != before->position)
            done = move(answer, step.position);
        if (!done)
            return fail(done.error());
        m_entries.append(journalEntry(answer, *before, step));
        return Booked {answer.payout, step};
    }

    const QJsonArray &entries() const { return m_entries; }

private:
    Result<Before> read(const Settled &answer)
    {
        const auto found = m_read.run({{"id", answer.payout.value}, {"number", answer.attempt}}).and_then([&] {
            return m_read.next();
        });
        if (!found)
            return fail(found.error());
        if (!*found || m_read.value("asked").isNull()) // an answer to what was never asked
            return fail(ErrorCode::LedgerWriteFailed, QStringLiteral("attempt"));
        const Before before {positionFrom(m_read), m_read.number("attempts"), !m_read.value("answered").isNull()};
        m_read.finish();
        return before;
    }

    Done record(const Settled &answer)
    {
        const auto *sent = std::get_if<TriggerSent>(&answer.outcome);
        const TriggerNotSent notSent = sent ? TriggerNotSent {} : std::get<TriggerNotSent>(answer.outcome);
        return m_insert.run({{"payout", answer.payout.value}, {"number", answer.attempt}, {"ended_at", m_at},
            {"outcome", toWord(answer.outcome)}, {"prize_fen", sent ? std::optional(sent->prize) : std::nullopt},
            {"biz_no", sent ? sent->bizNo : QString()}, {"repeated", sent && sent->repeated}, {"code", notSent.code},
            {"message", notSent.message}, {"trace_id", notSent.traceId}});
    }

    Done move(const Settled &answer, const Position &position)
    {
        const auto *sent = std::get_if<TriggerSent>(&answer.outcome);
        const TriggerNotSent notSent = sent ? TriggerNotSent {} : std::get<TriggerNotSent>(answer.outcome);
        const bool settled = position.state == State::Sent || position.state == State::Refused;
        return m_update.run({{"state", toText(position.state)}, {"may_have_paid", position.open},
            {"by_hand", position.byHand}, {"prize_fen", sent ? sent->prize : Fen()},
            {"biz_no", sent ? sent->bizNo : QString()}, {"code", notSent.code}, {"reason", notSent.message},
            {"settled_at", settled ? m_now : QDateTime()}, {"id", answer.payout.value}});
    }

    Statement m_read;
    Statement m_insert;
    Statement m_update;
    QDateTime m_now;
    QString m_at; // the same as the ledger writes it
    QJsonArray m_entries;
};

} // namespace

Result<QList<Booked>> bookAll(const Database &database, const QList<Settled> &answers, const QDateTime &now)
{
    if (answers.isEmpty())
        return QList<Booked>();
    Booking book(database, now);
    QList<Booked> all;
    for (const Settled &answer : answers) {
        const auto booked = book(answer);
        if (!booked)
            return fail(booked.error());
        all.append(*booked);
    }
    if (book.entries().isEmpty()) // each had its answer already
        return all;
    return append(
        database, now, QLatin1StringView(kind::answered), QString(), {{QStringLiteral("answers"), book.entries()}})
        .map([&] { return all; });
}

} // namespace hongbao::ledger
