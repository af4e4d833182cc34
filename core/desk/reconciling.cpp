#include "desk/reconciling.h"

#include "report/bill_match.h"

namespace hongbao::desk {

namespace {

using ledger::Difference;
using ledger::DifferenceKind;
using ledger::Reconciliation;
using ledger::SumsFinding;

std::optional<Difference> differenceOfSums(const Reconciliation &made)
{
    const SumsFinding finding = ledger::judgeSums(made.books, made.provider);
    const Fen amount = ledger::unexplained(made.books, made.provider);
    Difference difference;
    if (finding == SumsFinding::SentElsewhere) {
        difference.kind = DifferenceKind::SumElsewhere;
        difference.theirs = amount;
        return difference;
    }
    if (finding == SumsFinding::ProviderShort) {
        difference.kind = DifferenceKind::SumShort;
        difference.ours = amount;
        return difference;
    }
    return std::nullopt;
}

} // namespace

Reconciling::Reconciling(Session &session, Desk &desk, BatchWork &batches, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_batches(batches)
    , m_voice(desk)
{
    connect(&batches, &BatchWork::endedFor, this, [this](const CrowdNo &crowdNo) { reconcile(0, crowdNo, {}); });
}

void Reconciling::reconcile(RequestId id, const CrowdNo &crowdNo, const std::optional<intake::Bill> &bill)
{
    m_session.queries().detail(crowdNo, [this, id, bill](const alipay::DetailResult &detail) {
        if (!detail) {
            m_voice.say(&Desk::reconciled, id, ReconcileResult(fail(alipay::toError(detail.error()))));
            return;
        }
        const auto learned = m_session.learn(*detail);
        m_voice.say(&Desk::reconciled, id,
            learned.and_then([&](const ledger::Campaign &) { return compare(*detail, bill); })
                .and_then([&](const Reconciliation &made) { return keep(made); }));
    });
}

// The books are read after the provider's answer: what is booked meanwhile belongs to a batch under way, and is so
// told.
Result<Reconciliation> Reconciling::compare(
    const alipay::CampaignDetail &detail, const std::optional<intake::Bill> &bill) const
{
    const QString account = m_session.profile().name;
    auto books = m_session.reader().books(account, detail.crowdNo, payout::prizeByRule(detail).most);
    if (!books)
        return fail(books.error());
    books->sending = m_batches.isSendingTo(detail.crowdNo);
    Reconciliation made;
    made.crowdNo = detail.crowdNo;
    made.madeAt = m_session.clock().now();
    made.books = *books;
    made.provider = detail.sent;
    if (const auto difference = differenceOfSums(made))
        made.differences.append(*difference);
    if (!bill)
        return made;
    auto match = report::matchBill(m_session.reader(), account, detail, *bill, m_session.clock().now());
    if (!match)
        return fail(match.error());
    made.bill = match->facts;
    made.differences += match->differences;
    return made;
}

// With what was decided of the same differences before. A desk that only reads keeps nothing.
Result<Reconciliation> Reconciling::keep(const Reconciliation &made)
{
    if (!m_session.ledger())
        return made;
    return m_session.ledger()->recordReconciliation(m_session.account(), made).and_then([&](qint64) {
        return latest(made.crowdNo);
    });
}

Result<Reconciliation> Reconciling::latest(const CrowdNo &crowdNo) const
{
    const auto found = m_session.reader().reconciliation(m_session.profile().name, crowdNo);
    if (!found)
        return fail(found.error());
    return *found ? Result<Reconciliation>(**found) : fail(ErrorCode::ConfirmationVoid, crowdNo.value);
}

void Reconciling::settle(RequestId id, const CrowdNo &crowdNo, const QList<qint64> &differences, const QString &reason)
{
    const auto known = m_session.ledger() ? latest(crowdNo) : fail(ErrorCode::LedgerBusy);
    Done done = known ? Done() : fail(known.error());
    for (const qint64 wanted : differences) {
        if (!done)
            break;
        const auto found = std::find_if(known->differences.begin(), known->differences.end(),
            [&](const Difference &difference) { return difference.id == wanted && difference.isOpen(); });
        done = found == known->differences.end() ? fail(ErrorCode::ConfirmationVoid, QString::number(wanted))
                                                 : settleOne(*found, reason);
    }
    m_voice.say(&Desk::reconciled, id, done.and_then([&] { return latest(crowdNo); }));
}

// A row that nobody could settle until the bill spoke is settled by it first: if that fails the difference stays open.
Done Reconciling::settleOne(const Difference &difference, const QString &reason)
{
    if (difference.kind == DifferenceKind::UnknownInBill) {
        const ledger::HandVerdict paid {true, difference.theirs, difference.bizNo, reason};
        if (const auto settled = m_batches.settled(difference.batch, difference.payout, paid); !settled)
            return fail(settled.error());
    }
    return m_session.ledger()->settleDifference(difference.id, reason);
}

} // namespace hongbao::desk
