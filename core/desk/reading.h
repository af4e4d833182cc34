#pragma once
// The reading thread's half of a desk: lists and history through a connection of its own, so that a long
// search never waits for the money and the money never waits for it.

#include "desk/voice.h"
#include "ledger/reader.h"

namespace hongbao::desk {

class Reading : public QObject {
    Q_OBJECT

public:
    Reading(QString path, QString account, Desk &desk);

    void campaigns(RequestId id);
    // Both end soon with ListStopped when the token says so.
    void judge(RequestId id, const CrowdNo &crowdNo, intake::JudgedList list, const StopToken &stop);
    void known(RequestId id, const CrowdNo &crowdNo, const intake::JudgedList &list, const StopToken &stop);
    void batches(RequestId id);
    void resumable(RequestId id);
    void batch(RequestId id, BatchId batch);
    void refused(RequestId id, BatchId batch);
    void history(RequestId id, const ledger::HistoryQuery &query);
    void attempts(RequestId id, PayoutId payout);
    void reconciliation(RequestId id, const CrowdNo &crowdNo);
    void timeline(RequestId id, const CrowdNo &crowdNo);
    Result<ledger::ChainReport> chain();

private:
    Result<intake::Known> knownOf(const CrowdNo &crowdNo, const intake::JudgedList &list, const StopToken &stop);
    // Opened at the first question, on the reading thread; again while the ledger does not exist yet.
    Result<ledger::Reader *> reader();

    QString m_path;
    QString m_account;
    SystemClock m_clock;
    Voice m_voice;
    std::unique_ptr<ledger::Reader> m_reader;
};

} // namespace hongbao::desk
