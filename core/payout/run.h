#pragma once
// The bookkeeping of one run of a batch: who may leave now, who waits, when to halt. Pure; times are monotonic ms.
// Nothing in here must survive a crash: the ledger knows all that matters.

#include "ledger/ledger.h"
#include "payout/pace.h"
#include "payout/progress.h"

#include <QHash>
#include <QRandomGenerator>

#include <map>

namespace hongbao::payout {

// Waits and limits of one run. The defaults are for the real provider; tests use shorter ones.
struct RunLimits {
    int triesPerRow = 8; // of unclear answers in one run, then the row stays unknown
    qint64 firstWaitMs = 1'000; // before asking again; doubles, with jitter
    qint64 longestWaitMs = 60'000;
    int quietTries = 7; // "too many calls": waits of the whole batch before it stops
    qint64 patienceMs = 60'000; // the gateway is out of reach for this long, then the batch stops
    int unclearInARow = 20; // answers that settle nothing, one after the other
    int refusedInARow = 50; // refusals with one and the same code, one after the other
    std::optional<quint32> jitterSeed {}; // of the waits, for a run that can be played again
};

// Why a run halts, in the ledger's words: one of these, or a provider's code.
inline constexpr char stopOperator[] = "operator";
inline constexpr char stopAmountDiffers[] = "amount_differs";
inline constexpr char stopNoClearAnswer[] = "no_clear_answer";
inline constexpr char stopEqualRefusals[] = "equal_refusals";
// The provider's own words for it, said by the campaign's details instead of by a refusal
inline constexpr char stopCampaignOver[] = "CASH_CAMPAIGN_IS_OVER";
inline constexpr char stopCampaignPaused[] = "CASH_CAMPAIGN_NOT_START";
inline constexpr char stopBudget[] = "CASH_CAMP_BUDGET_INSUFFICIENT";
inline constexpr char stopLedger[] = "ledger_write_failed";

class Run {
public:
    Run(const ledger::Batch &batch, PrizeRange expected, const RunLimits &limits);

    // So many more than the limit may be recorded: they wait for a place on the wire.
    void mayPrepare(int ahead) { m_inFlightLimit += ahead; }

    // --- what may leave
    int room(qint64 now); // how many requests may leave now
    QList<PayoutId> takeDue(qint64 now, int most); // rows to ask again
    qint64 msToNext(
        qint64 now) const; // until room or a due row is worth a look; -1: only an answer can change anything
    void left(const alipay::Attempt &attempt, bool wasUnsent);

    void closedFor(qint64 ms, qint64 now) { m_closedUntil = now + ms; } // the timetable's word

    // --- what came back
    void waitsAgain(PayoutId payout, qint64 due) { m_again.emplace(due, payout); }
    void answered(const ledger::Settled &answer, const Step &step, qint64 now);

    // --- how it ends
    void halt(const QString &reason); // the first reason stays
    bool isHalted() const { return !m_reason.isEmpty(); }
    bool isOver() const; // nothing in flight and nothing more to do
    ledger::BatchState endState() const;
    QString reason() const { return m_reason; }
    Progress progress(qint64 now) const;
    // What the rows still unsent cost at least; `needed` is that of the start.
    void expectNeed(Fen needed) { m_needed = needed.count(); }
    Fen needed() const { return Fen::of(std::max<qint64>(0, m_needed)); }

private:
    void sent(const alipay::TriggerSent &answer, std::optional<Fen> orderPrice);
    void notSent(const ledger::Settled &answer, const Step &step, qint64 now);
    void refused(const QString &code);
    void unclear(const ledger::Settled &answer, bool again, qint64 now);
    void slowDown();
    void notExecuted(const ledger::Settled &answer, const Step &step, qint64 now);
    bool hasLostPatience(const alipay::TriggerNotSent &answer, qint64 now);
    qint64 waitAfter(int tries);
    qint64 leastPriceOf(std::optional<Fen> orderPrice) const;

    RunLimits m_limits;
    QRandomGenerator m_jitter;
    PrizeRange m_expected;
    Pace m_pace;
    Progress m_progress;
    int m_inFlightLimit;
    qint64 m_needed = 0; // in fen
    bool m_probing; // the first packet goes alone until one arrived as planned
    QString m_reason;
    std::multimap<qint64, PayoutId> m_again; // unknown rows by the moment they are due
    QHash<qint64, std::optional<Fen>> m_prices; // of what is in flight: its order_price
    QHash<qint64, int> m_tries; // unclear answers of a row in this run
    qint64 m_closedUntil = 0;
    qint64 m_quietUntil = 0;
    qint64 m_awaySince = -1; // the gateway is out of reach
    int m_quietTries = 0;
    int m_unclearInARow = 0;
    int m_goodSinceLimit = 0;
    QString m_lastRefusal;
    int m_refusedInARow = 0;
};

} // namespace hongbao::payout
