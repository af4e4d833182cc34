#pragma once
// Batches at work on the money thread: prepare, confirm, send, resume, stop; the account check and the sums.

#include "desk/session.h"
#include "desk/voice.h"
#include "payout/engine.h"

#include <QTimer>

namespace hongbao::desk {

class BatchWork : public QObject {
    Q_OBJECT

public:
    BatchWork(Session &session, Desk &desk, qint64 patienceMs, QObject *parent = nullptr);

    ~BatchWork() override; // without the draft that nobody can confirm any more

    void prepare(RequestId id, const CrowdNo &crowdNo, const intake::JudgedList &list,
        const payout::SendOptions &options, const StopToken &stop);
    void dropDraft();
    void confirm(RequestId id, const payout::Summary &summary, const QByteArray &shownDigest);
    void resume(RequestId id, BatchId batch);
    void settle(RequestId id, BatchId batch, PayoutId payout, const ledger::HandVerdict &verdict);
    Result<ledger::Batch> settled(BatchId batch, PayoutId payout, const ledger::HandVerdict &verdict);
    void trustLedger(RequestId id, const QString &reason);
    void askAgain(RequestId id, BatchId batch, const QList<PayoutId> &payouts, const QString &reason);
    void setPatience(qint64 ms);
    void stop();
    // What is prepared for this campaign is dropped and what is being sent to it stops; the batch, 0 if there was none.
    BatchId stopFor(const CrowdNo &crowdNo);
    bool isSending() const { return m_engine && m_engine->isRunning(); }

    void check(RequestId id);
    void addSums(RequestId id, const Result<ledger::ChainReport> &chain);

    bool isSendingTo(const CrowdNo &crowdNo) const { return isSending() && m_watched == crowdNo; }

Q_SIGNALS:
    void endedFor(const hongbao::CrowdNo &crowdNo); // a batch of this campaign
    void idle(); // the engine has ended a batch

private:
    Result<payout::Summary> summarise(const alipay::CampaignDetail &detail, intake::JudgedList list,
        const payout::SendOptions &options, const StopToken &stop);
    Result<payout::Summary> plan(const payout::CampaignFacts &campaign, const intake::JudgedList &list,
        const payout::SendOptions &options, const StopToken &stop);
    Result<ledger::Batch> start(BatchId batch);
    Result<ledger::Batch> resumed(BatchId batch);
    Result<ledger::Batch> idleBatch(BatchId batch) const; // ours, and nothing is being sent
    void askAboutCampaign();
    void onEnded(BatchId batch, ledger::BatchState state, const QString &reason);
    void askNextSum(RequestId id, std::shared_ptr<Verification> verification, qsizetype next);

    Session &m_session;
    Voice m_voice;
    payout::DraftId m_draft; // of the latest summary
    std::unique_ptr<payout::Engine> m_engine; // only with a writing ledger
    QTimer m_watch {this}; // while sending: does the campaign still carry it
    CrowdNo m_watched; // what is sent to, or was
    BatchId m_sending;
    CrowdNo m_drafted; // what the draft is for
};

} // namespace hongbao::desk
