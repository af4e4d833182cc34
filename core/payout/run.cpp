#include "payout/run.h"

#include <algorithm>

namespace hongbao::payout {

namespace {

using alipay::Disposition;
using alipay::TriggerNotSent;
using alipay::TriggerSent;

constexpr int goodAnswersToSpeedUp = 10;

// Somebody on the way, or the gateway without its signature: no proof that nothing was executed, but a plain request to
// go slower.
bool saysTooMany(const TriggerNotSent &answer)
{
    const QLatin1StringView status("http_429");
    return answer.message == status || answer.code.compare(status, Qt::CaseInsensitive) == 0
        || answer.code == QLatin1StringView("CALL_TOO_FREQUENCY")
        || answer.code.endsWith(QLatin1StringView("-CALL-LIMITED"));
}

Progress startOf(const ledger::Batch &batch)
{
    const ledger::Counts &counts = batch.counts;
    Progress progress;
    progress.batch = batch.id;
    progress.payouts = counts.sent + counts.refused + counts.unknown + counts.unsent;
    progress.sent = counts.sent;
    progress.refused = counts.refused;
    progress.unknown = counts.unknown;
    progress.unsent = counts.unsent;
    progress.paid = counts.paid;
    return progress;
}

} // namespace

Run::Run(const ledger::Batch &batch, PrizeRange expected, const RunLimits &limits)
    : m_limits(limits)
    , m_jitter(limits.jitterSeed ? QRandomGenerator(*limits.jitterSeed) : QRandomGenerator::securelySeeded())
    , m_expected(expected)
    , m_pace(batch.options.ratePerSecond)
    , m_progress(startOf(batch))
    , m_inFlightLimit(std::max(1, batch.options.inFlight))
    , m_probing(batch.options.firstAlone && batch.counts.sent == 0)
{
}

int Run::room(qint64 now)
{
    if (isHalted() || now < m_quietUntil || now < m_closedUntil)
        return 0;
    if (m_probing) {
        const bool firstOneWaits = !m_again.empty() && m_again.begin()->first > now;
        return m_progress.inFlight > 0 || firstOneWaits ? 0 : std::min(1, m_pace.available(now));
    }
    return std::max(0, std::min(m_inFlightLimit - m_progress.inFlight, m_pace.available(now)));
}

QList<PayoutId> Run::takeDue(qint64 now, int most)
{
    QList<PayoutId> due;
    while (due.size() < most && !m_again.empty() && m_again.begin()->first <= now) {
        due.append(m_again.begin()->second);
        m_again.erase(m_again.begin());
    }
    return due;
}

qint64 Run::msToNext(qint64 now) const
{
    const bool full = m_progress.inFlight >= (m_probing ? 1 : m_inFlightLimit);
    if (isHalted() || full || (m_progress.unsent == 0 && m_again.empty()))
        return -1;
    qint64 wait = std::max({m_pace.msToNext(), m_quietUntil - now, m_closedUntil - now});
    if (!m_again.empty() && (m_progress.unsent == 0 || m_probing))
        wait = std::max(wait, m_again.begin()->first - now);
    return std::max<qint64>(0, wait);
}

void Run::left(const alipay::Attempt &attempt, bool wasUnsent)
{
    m_pace.take(1);
    m_prices.insert(attempt.payout.value, attempt.request.orderPrice);
    ++m_progress.inFlight;
    if (wasUnsent) {
        --m_progress.unsent;
        m_needed -= leastPriceOf(attempt.request.orderPrice);
        ++m_progress.unknown; // from here on it may have paid
    }
}

void Run::answered(const ledger::Settled &answer, const Step &step, qint64 now)
{
    --m_progress.inFlight;
    --m_progress.unknown;
    const std::optional<Fen> orderPrice = m_prices.take(answer.payout.value);
    switch (step.position.state) {
    case State::Unsent:
        ++m_progress.unsent;
        m_needed += leastPriceOf(orderPrice);
        break;
    case State::Sent:
        ++m_progress.sent;
        break;
    case State::Refused:
        ++m_progress.refused;
        break;
    case State::Asking:
    case State::Unknown:
        ++m_progress.unknown;
        break;
    }
    if (const auto *good = std::get_if<TriggerSent>(&answer.outcome))
        sent(*good, orderPrice);
    else
        notSent(answer, step, now);
}

void Run::sent(const TriggerSent &answer, std::optional<Fen> orderPrice)
{
    m_progress.paid = checkedAdd(m_progress.paid, answer.prize).value_or(m_progress.paid);
    m_unclearInARow = 0;
    m_refusedInARow = 0;
    m_quietTries = 0;
    m_awaySince = -1;
    if (++m_goodSinceLimit % goodAnswersToSpeedUp == 0)
        m_pace.speedUp();
    if (!m_probing)
        return;
    const Fen least = orderPrice.value_or(m_expected.least);
    const Fen most = orderPrice.value_or(m_expected.most);
    const bool known = orderPrice || !m_expected.most.isZero();
    if (known && (answer.prize < least || answer.prize > most))
        halt(QLatin1StringView(stopAmountDiffers));
    m_probing = false;
}

void Run::notSent(const ledger::Settled &answer, const Step &step, qint64 now)
{
    const auto &bad = std::get<TriggerNotSent>(answer.outcome);
    if (step.next == Next::StopBatch)
        return halt(bad.code);
    if (bad.disposition == Disposition::Retry)
        return notExecuted(answer, step, now);
    if (step.position.state == State::Refused)
        return refused(bad.code);
    unclear(answer, step.next == Next::AskAgain, now);
}

void Run::refused(const QString &code)
{
    m_unclearInARow = 0;
    m_quietTries = 0;
    m_awaySince = -1;
    m_refusedInARow = code == m_lastRefusal ? m_refusedInARow + 1 : 1;
    m_lastRefusal = code;
    if (m_refusedInARow >= m_limits.refusedInARow)
        halt(QLatin1StringView(stopEqualRefusals));
}

void Run::unclear(const ledger::Settled &answer, bool again, qint64 now)
{
    m_awaySince = -1;
    // What is in flight when a line breaks is unclear all at once, and says it once.
    if (++m_unclearInARow >= std::max(m_limits.unclearInARow, 2 * m_inFlightLimit))
        halt(QLatin1StringView(stopNoClearAnswer));
    if (saysTooMany(std::get<TriggerNotSent>(answer.outcome)) && now >= m_quietUntil) {
        slowDown();
        m_quietUntil = now + waitAfter(++m_quietTries);
    }
    const int tries = ++m_tries[answer.payout.value];
    if (again && tries < m_limits.triesPerRow)
        m_again.emplace(now + waitAfter(tries), answer.payout);
}

// Unreachable, or too many calls: nobody was paid, so the whole batch is quiet for a while. Answers of requests that
// were in flight together count as one.
void Run::notExecuted(const ledger::Settled &answer, const Step &step, qint64 now)
{
    if (now >= m_quietUntil) {
        ++m_quietTries;
        const auto &reason = std::get<TriggerNotSent>(answer.outcome);
        if (hasLostPatience(reason, now))
            halt(reason.code);
        m_quietUntil = now + waitAfter(m_quietTries);
    }
    if (step.position.state == State::Unknown && step.next == Next::AskAgain)
        m_again.emplace(m_quietUntil, answer.payout);
}

// An answer that nothing was executed is the provider's limit: slower. Without an answer he is only out of reach, and
// comes back with the network.
bool Run::hasLostPatience(const TriggerNotSent &answer, qint64 now)
{
    if (answer.code == QLatin1StringView(alipay::codeNothingLeft)) {
        if (m_awaySince < 0)
            m_awaySince = now;
        return now - m_awaySince >= m_limits.patienceMs;
    }
    m_awaySince = -1;
    slowDown();
    return m_quietTries >= m_limits.quietTries;
}

void Run::slowDown()
{
    m_pace.slowDown();
    m_goodSinceLimit = 0;
}

qint64 Run::waitAfter(int tries)
{
    const int doublings = std::min(tries - 1, 20);
    const qint64 wait = std::min(m_limits.longestWaitMs, m_limits.firstWaitMs << doublings);
    return wait + m_jitter.bounded(qint64(0), wait / 4 + 1); // so that retries do not march in step
}

qint64 Run::leastPriceOf(std::optional<Fen> orderPrice) const
{
    return orderPrice.value_or(m_expected.least).count();
}

void Run::halt(const QString &reason)
{
    if (m_reason.isEmpty())
        m_reason = reason;
}

bool Run::isOver() const
{
    return m_progress.inFlight == 0 && (isHalted() || (m_progress.unsent == 0 && m_again.empty()));
}

ledger::BatchState Run::endState() const
{
    const bool nothingLeft = m_progress.unsent == 0 && m_again.empty();
    return nothingLeft ? ledger::BatchState::Finished : ledger::BatchState::Stopped;
}

Progress Run::progress(qint64 now) const
{
    Progress progress = m_progress;
    progress.stopping = isHalted();
    progress.waitMs = std::max<qint64>(0, m_quietUntil - now);
    progress.opensInMs = std::max<qint64>(0, m_closedUntil - now);
    progress.givesUpInMs = m_awaySince < 0 ? 0 : std::max<qint64>(1, m_awaySince + m_limits.patienceMs - now);
    return progress;
}

} // namespace hongbao::payout
