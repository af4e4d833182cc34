#pragma once
// Carries a batch out: claims attempts from the ledger, hands them to the gateway, books the answers, keeps the pace.
// Holds nothing that a crash could lose: all progress is in the ledger. Lives on the money thread; timers only.

#include "alipay/gateway.h"
#include "ledger/ledger.h"
#include "payout/pace.h"
#include "payout/progress.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace hongbao::payout {

// Waits and limits of one run. The defaults are for the real provider; tests use shorter ones.
struct EngineLimits {
    int triesPerRow = 5; // of unclear answers in one run, then the row stays unknown
    int firstWaitMs = 1'000; // before asking again; doubles, with jitter
    int longestWaitMs = 60'000;
    int quietTries = 6; // provider unreachable or limiting: waits of the whole batch before it stops
    int silentInARow = 20; // attempts without any verified answer between them
    int refusedInARow = 50; // equal refusals one after the other
};

class Engine : public QObject {
    Q_OBJECT

public:
    Engine(ledger::Ledger &ledger, alipay::Gateway &gateway, const Clock &clock, EngineLimits limits = {},
        QObject *parent = nullptr);
    ~Engine() override;

    // The batch as it stands in the ledger; it must have been recorded or recovered before. Ends in ended().
    void start(const ledger::Batch &batch, Fen expectedFirst);
    void stop(); // no new request leaves; ended() comes when the last one in flight is answered
    bool isRunning() const;

Q_SIGNALS:
    void progressed(const hongbao::payout::Progress &progress);
    void ended(hongbao::BatchId batch, hongbao::ledger::BatchState state, const QString &reason);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace hongbao::payout
