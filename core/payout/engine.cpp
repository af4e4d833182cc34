#include "payout/engine.h"

#include <algorithm>

namespace hongbao::payout {

Engine::Engine(ledger::Ledger &ledger, alipay::Gateway &gateway, RunLimits limits, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_gateway(gateway)
    , m_limits(limits)
{
    connect(&m_gateway, &alipay::Gateway::triggered, this, &Engine::onTriggered);
    m_wake.setSingleShot(true);
    m_report.setInterval(100);
    connect(&m_wake, &QTimer::timeout, this, &Engine::pump);
    connect(&m_report, &QTimer::timeout, this, &Engine::report);
}

void Engine::start(const ledger::Batch &batch, PrizeRange expected)
{
    Q_ASSERT(!m_run);
    m_time.start();
    m_batch = batch.id;
    m_run.emplace(batch, expected, m_limits);
    m_run->mayPrepare(m_gateway.limitInFlight(batch.options.inFlight));
    m_timetable = batch.options.timetable;
    m_awake.hold();
    m_doneAtStart = m_run->progress(0).processed();
    const auto unsettled = m_ledger.unsettled(batch.id);
    const auto needed = m_ledger.neededAtLeast(batch.id, expected.least);
    if (!unsettled || !needed || !m_ledger.recordBatchStarted(batch.id))
        return giveUp();
    m_run->expectNeed(*needed);
    for (const PayoutId payout : *unsettled)
        m_run->waitsAgain(payout, 0);
    m_report.start();
    m_wake.start(0);
}

void Engine::stop()
{
    halt(QLatin1StringView(stopOperator));
}

void Engine::heard(const alipay::CampaignDetail &detail)
{
    if (!m_run || m_run->progress(0).unsent == 0 || detail.status == alipay::CampaignStatus::Unheard)
        return;
    const Fen left = Fen::of(std::max<qint64>(0, differenceInFen(detail.total, detail.sent)));
    const bool waits = detail.status == alipay::CampaignStatus::Paid && m_run->progress(m_time.elapsed()).opensInMs > 0;
    if (detail.status == alipay::CampaignStatus::Closed || detail.status == alipay::CampaignStatus::Settled)
        halt(QLatin1StringView(stopCampaignOver));
    else if (detail.status != alipay::CampaignStatus::Ready && !waits)
        halt(QLatin1StringView(stopCampaignPaused));
    else if (left < m_run->needed())
        halt(QLatin1StringView(stopBudget));
}

void Engine::halt(const QString &reason)
{
    if (!m_run)
        return;
    m_run->halt(reason);
    withdrawWaiting();
    report();
    m_wake.start(0);
}

// What is recorded and has not left goes back to where it was, by way of the gateway's word that nothing left.
void Engine::withdrawWaiting()
{
    for (const alipay::CallId call : m_inFlight.keys())
        m_gateway.withdraw(call);
}

// One turn: what came is booked and what may leave now is recorded, in one commit; then it leaves.
void Engine::pump()
{
    if (!m_run)
        return;
    if (m_run->isOver() && m_answers.isEmpty())
        return finish();
    lookAtTheClock();
    if (!m_answers.isEmpty() || m_run->room(m_time.elapsed()) > 0) {
        ledger::Choice choice;
        const auto turn = m_ledger.turn(
            m_batch, m_answers, [&](const QList<ledger::Booked> &booked) { return choice = next(booked); });
        // No row although some are unsent: the ledger is not what we were told.
        if (!turn || (choice.unsent > 0 && turn->unsent.empty()))
            return giveUp();
        m_answers.clear();
        send(turn->again, false);
        send(turn->unsent, true);
        if (m_run->isHalted())
            withdrawWaiting();
    }
    if (m_run->isOver())
        return finish();
    if (const qint64 wait = m_run->msToNext(m_time.elapsed()); wait >= 0)
        m_wake.start(int(std::min<qint64>(wait, 60'000)));
}

// As many as may leave now: first those that wait to be asked again, then new ones.
ledger::Choice Engine::next(const QList<ledger::Booked> &booked)
{
    const qint64 now = m_time.elapsed();
    for (qsizetype i = 0; i < booked.size(); ++i)
        m_run->answered(m_answers[i], booked[i].step, now);
    const int room = m_run->room(now);
    ledger::Choice choice {m_run->takeDue(now, room), 0};
    choice.unsent = std::min(room - int(choice.again.size()), m_run->progress(now).unsent);
    return choice;
}

// The wall clock is looked at again at least once a minute, in case it was set or the computer slept.
void Engine::lookAtTheClock()
{
    if (const qint64 wait = m_timetable.msUntilOpen(m_ledger.clock().now()); wait > 0)
        m_run->closedFor(wait, m_time.elapsed());
    else
        m_run->closedFor(0, 0);
}

void Engine::send(const std::vector<Recorded<alipay::Attempt>> &attempts, bool wereUnsent)
{
    for (const Recorded<alipay::Attempt> &attempt : attempts) {
        m_run->left(*attempt, wereUnsent);
        m_inFlight.insert(m_gateway.trigger(attempt), {attempt->payout, attempt->number});
    }
}

void Engine::onTriggered(alipay::CallId id, const alipay::TriggerOutcome &outcome)
{
    const auto found = m_inFlight.constFind(id);
    if (found == m_inFlight.constEnd())
        return;
    m_answers.append({found->payout, found->attempt, outcome});
    m_inFlight.erase(found);
    if (m_answers.size() == 1)
        m_wake.start(0); // all that arrived in this turn of the loop shares one commit
}

void Engine::report()
{
    if (!m_run)
        return;
    Progress progress = m_run->progress(m_time.elapsed());
    const double seconds = double(m_time.elapsed()) / 1000.0;
    if (seconds > 0.5)
        progress.perSecond = double(progress.processed() - m_doneAtStart) / seconds;
    Q_EMIT progressed(progress);
}

void Engine::finish()
{
    report();
    m_report.stop();
    m_wake.stop();
    const ledger::BatchState state = m_run->endState();
    const QString reason = state == ledger::BatchState::Finished ? QString() : m_run->reason();
    m_run.reset();
    m_gateway.limitInFlight(0);
    m_awake.release();
    // If even this cannot be written the batch stays "running" in the ledger, which is what a resume looks for.
    const Done recorded = m_ledger.recordBatchEnded(m_batch, state, reason);
    Q_EMIT ended(m_batch, state, recorded ? reason : QLatin1StringView(stopLedger));
}

// The ledger cannot be written: nothing more may leave. What is in flight stays "asking" on disk and is asked again
// after the next start.
void Engine::giveUp()
{
    m_inFlight.clear();
    m_answers.clear();
    m_report.stop();
    m_wake.stop();
    m_run.reset();
    m_gateway.limitInFlight(0);
    m_awake.release();
    Q_EMIT ended(m_batch, ledger::BatchState::Stopped, QLatin1StringView(stopLedger));
}

} // namespace hongbao::payout
