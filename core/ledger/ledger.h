#pragma once
// The writing half of the ledger: one SQLite file per world, one writer, every change one synced transaction.
// Attempts and the journal are append-only (triggers refuse update and delete); each journal line carries the SHA-256
// of the one before. Amounts are fen, moments UTC in ISO form with milliseconds. Belongs to the thread that opened it.

#include "ledger/reconciliation.h"
#include "ledger/records.h"
#include "payout/machine.h"

#include <functional>
#include <memory>

namespace hongbao::ledger {

// An answered attempt, ready to be booked.
struct Settled {
    PayoutId payout;
    int attempt = 0; // Attempt::number
    alipay::TriggerOutcome outcome;
};

// The payout as it is after booking, and what to do next.
struct Booked {
    PayoutId payout;
    payout::Step step;
};

// What shall leave next.
struct Choice {
    QList<PayoutId> again; // as for claimAgain
    int unsent = 0; // as for claimUnsent
};

// What may leave: recorded and committed.
struct Turn {
    std::vector<Recorded<alipay::Attempt>> again;
    std::vector<Recorded<alipay::Attempt>> unsent;
};

class Ledger {
public:
    // LedgerUnopenable, LedgerMissing, LedgerReadOnly, LedgerBusy, LedgerNewer, LedgerDamaged. The folder is made if
    // missing. A creation that a stopped program left unanswered becomes Unclear.
    static Result<std::unique_ptr<Ledger>> open(const QString &path, const Clock &clock);
    ~Ledger();

    // --- campaigns: intent first, because create has no number of its own. CampaignNameTaken.
    Result<qint64> recordCampaignIntent(const AccountRef &account, const alipay::CreateRequest &request);
    Done recordCampaignCreated(qint64 campaign, const alipay::CreateReply &reply);
    Done recordCampaignFailed(qint64 campaign, const Error &error, bool unclear);
    // Finds by account and number, or adds a campaign made elsewhere. Settles an unclear creation of the same name.
    Result<qint64> recordCampaignDetail(const AccountRef &account, const alipay::CampaignDetail &detail);
    Done recordCampaignDetails(const AccountRef &account, const QList<alipay::CampaignDetail> &details); // one commit
    // A person stopped everything: the campaign, and this batch of it (0: none was being sent).
    Done recordEmergencyStop(const AccountRef &account, const CrowdNo &crowdNo, BatchId batch);

    // --- batches
    // In one transaction: what `prepare` hands out becomes the draft of the summary that it answers with. Nothing is
    // kept of a summary that fails.
    using Prepare = std::function<Result<payout::Summary>(const payout::PutSlice &put)>;
    Result<payout::Summary> recordDraft(const Prepare &prepare);
    Done dropDraft(payout::DraftId draft);
    // All payouts and excluded rows in one transaction, out of the draft if there is one. BatchUnfinished when the
    // campaign has an unfinished batch, ConfirmationVoid when an out_biz_no was used since the list was judged.
    // LedgerChainBroken when the ledger is doubted (marks.h).
    Result<BatchId> recordBatch(const payout::ConfirmedBatch &batch);
    // Before an earlier batch goes on: LedgerChainBroken when the ledger is doubted, or when the batch's rows are not
    // those that were confirmed.
    Done mayGoOn(BatchId batch);
    Done trust(const QString &reason); // somebody decided to send from a doubted ledger
    Done recordBatchStarted(BatchId batch);
    Done recordBatchEnded(BatchId batch, BatchState state, const QString &reason);

    // --- payouts
    // Recovers a batch after a stop or a kill: rows still Asking become Unknown.
    Done recover(BatchId batch);
    // Claims up to `most` rows that have no open attempt, in source order, and records an attempt for each: one commit.
    Result<std::vector<Recorded<alipay::Attempt>>> claimUnsent(BatchId batch, int most);
    // The same for given rows that are Unsent or Unknown and not by hand; others are passed over.
    Result<std::vector<Recorded<alipay::Attempt>>> claimAgain(BatchId batch, const QList<PayoutId> &payouts);
    // Rows that must be asked again: Unknown and not by hand.
    Result<QList<PayoutId>> unsettled(BatchId batch);
    // What the unsent rows cost at least, each at its own price or at the campaign's least.
    Result<Fen> neededAtLeast(BatchId batch, Fen leastByRule);
    // Books answers through payout::advance: one commit, all or nothing. An attempt keeps its first answer; an answer
    // to an attempt that is not the payout's last one settles the payout only if it says sent.
    Result<QList<Booked>> book(const QList<Settled> &answers);

    // One turn of a running batch: books the answers, and records what is chosen in the light of them. One commit for
    // both, so that a disk that is slow to sync costs half.
    using Choose = std::function<Choice(const QList<Booked> &)>;
    Result<Turn> turn(BatchId batch, const QList<Settled> &answers, const Choose &choose);

    // --- by hand, for rows that stay unknown; ConfirmationVoid when a row is not as it was shown
    Done settleByHand(PayoutId payout, const HandVerdict &verdict);
    // Rows that wait for a hand may be asked again after all, with the same number: the next run does it.
    Done allowAskingAgain(BatchId batch, const QList<PayoutId> &payouts, const QString &reason);

    // --- reconciling; its number
    Result<qint64> recordReconciliation(const AccountRef &account, const Reconciliation &reconciliation);
    Done settleDifference(qint64 difference, const QString &reason); // ConfirmationVoid

    // What writeArchive() has written is shown no longer. ConfirmationVoid.
    Done recordArchive(const Archive &archive);

    const Clock &clock() const;

    Done journal(const QString &kind, const QString &subject, const QJsonObject &body);

private:
    class Private;
    explicit Ledger(std::unique_ptr<Private> p);
    Result<std::vector<Recorded<alipay::Attempt>>> claimed(
        BatchId batch, const std::function<Result<QList<PayoutId>>()> &choose);
    // The only place where a Recorded attempt comes into being: called after the commit of its intent.
    static std::vector<Recorded<alipay::Attempt>> recorded(const QList<alipay::Attempt> &committed);
    std::unique_ptr<Private> d;
};

} // namespace hongbao::ledger
