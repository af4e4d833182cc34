#pragma once
// The reading thread's half of a desk: lists and history through a connection of its own, so that a long
// search never waits for the money and the money never waits for it.

#include "desk/readers.h"
#include "desk/voice.h"

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
    void attempts(RequestId id, PayoutId payout, const QString &source);
    void overBefore(RequestId id, const QDateTime &before);
    void archives(RequestId id);
    void reconciliation(RequestId id, const CrowdNo &crowdNo);
    void timeline(RequestId id, const CrowdNo &crowdNo);
    Result<ledger::ChainReport> chain();

private:
    Result<intake::Known> knownOf(const CrowdNo &crowdNo, const intake::JudgedList &list, const StopToken &stop);

    const QString m_path;
    const QString m_account;
    SystemClock m_clock;
    Voice m_voice;
    Readers m_readers;
};

} // namespace hongbao::desk
