#pragma once
// Carries a batch out: claims attempts from the ledger, hands them to the gateway, books the answers, keeps the pace.
// Holds nothing that a crash could lose: all progress is in the ledger. Lives on the money thread; timers only.

#include "alipay/gateway.h"
#include "payout/keep_awake.h"
#include "payout/run.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <optional>

namespace hongbao::payout {

class Engine : public QObject {
    Q_OBJECT

public:
    Engine(ledger::Ledger &ledger, alipay::Gateway &gateway, RunLimits limits = {}, QObject *parent = nullptr);

    // The batch as it stands in the ledger, freshly recorded or recovered. Ends in exactly one ended().
    void start(const ledger::Batch &batch, PrizeRange expected);
    // What the provider says of the campaign meanwhile: over, paused, or with less money than the rest needs, and the
    // batch stops before it is refused row by row.
    void heard(const alipay::CampaignDetail &detail);
    void setPatience(qint64 ms) { m_limits.patienceMs = ms; } // of the batches that start from now on
    void stop(); // no new request leaves; ended() comes when the last one in flight is answered and booked
    bool isRunning() const { return m_run.has_value(); }

Q_SIGNALS:
    void progressed(const hongbao::payout::Progress &progress); // at most ten a second
    void ended(hongbao::BatchId batch, hongbao::ledger::BatchState state, const QString &reason);

private:
    struct InFlight {
        PayoutId payout;
        int attempt = 0;
    };

    void halt(const QString &reason);
    void withdrawWaiting();
    void pump();
    void lookAtTheClock();
    void send(const std::vector<Recorded<alipay::Attempt>> &attempts, bool wereUnsent);
    void onTriggered(alipay::CallId id, const alipay::TriggerOutcome &outcome);
    ledger::Choice next(const QList<ledger::Booked> &booked);
    void report();
    void finish();
    void giveUp();

    ledger::Ledger &m_ledger;
    alipay::Gateway &m_gateway;
    RunLimits m_limits;
    std::optional<Run> m_run;
    BatchId m_batch;
    QHash<alipay::CallId, InFlight> m_inFlight; // or waiting in the gateway for their place on the wire
    QList<ledger::Settled> m_answers; // arrived, to be booked in one commit
    Timetable m_timetable;
    KeepAwake m_awake;
    QElapsedTimer m_time;
    QTimer m_wake {this};
    QTimer m_report {this};
    int m_doneAtStart = 0;
};

} // namespace hongbao::payout
