#pragma once
// One account at work: everything the window and the command line can do, with the same guards for both. Requests
// return at once with an id; each is answered by one signal with that id. The money thread owns gateway, engine and the
// writing ledger; a reading, a finding and a papers thread have connections of their own. Nothing here blocks the
// caller.

#include "account/profile.h"
#include "alipay/verdict.h"
#include "campaign/draft.h"
#include "intake/bill.h"
#include "ledger/overview.h"
#include "ledger/reconciliation.h"
#include "ledger/records.h"
#include "ledger/timeline.h"
#include "payout/confirm.h"
#include "payout/progress.h"
#include "report/result_file.h"
#include "report/statement.h"

#include <QObject>

#include <memory>

namespace hongbao::practice {
struct Faults;
}

namespace hongbao::desk {

using RequestId = quint64;
using StopToken = std::shared_ptr<intake::Progress>;

using CampaignResult = Result<ledger::Campaign>;
using CampaignsResult = Result<QList<ledger::Campaign>>;
using CreateFailure = QList<Error>; // one per field, or one without field
using CreateResult = tl::expected<ledger::Campaign, CreateFailure>;
using SummaryResult = Result<payout::Summary>;
using BatchResult = Result<ledger::Batch>;
using BatchesResult = Result<QList<ledger::Batch>>;
using JudgedResult = Result<intake::JudgedList>;
using KnownResult = Result<intake::Known>;
using HistoryResult = Result<ledger::HistoryPage>;
using FoundResult = Result<ledger::HistoryFound>;
using FoundRows = Result<QList<ledger::HistoryRow>>;
using AttemptsResult = Result<QList<ledger::AttemptRow>>;
using ReconcileResult = Result<ledger::Reconciliation>;
using OverviewResult = Result<ledger::Overview>;
using TimelineResult = Result<QList<ledger::TimeSlot>>;
using ArchiveResult = Result<ledger::Archive>;
using ArchivesResult = Result<QList<ledger::Archive>>;
using ExportResult = Result<qint64>; // rows written
using SlipPaper = std::function<Done(const report::Slip &)>; // writes the file

// The answer to the one harmless question: can this account work, and if not, why.
struct Check {
    bool works = false;
    alipay::Verdict verdict = alipay::Verdict::NotUnderstood;
    Error error; // when it does not work
    qint64 clockOffSeconds = 0; // 0 if within a minute
    int campaigns = 0; // the provider's count
    QString providerText; // what the provider said, if it does not work; a notice without signature too
    QString traceId;
    std::optional<alipay::SignatureDispute> dispute;
};

// How far the board's questions are.
struct Refreshing {
    int done = 0;
    int total = 0; // 0: not known yet
    int failed = 0; // of done: without an answer
    std::optional<Error> failure; // the last one
};

struct CampaignSums {
    CrowdNo crowdNo;
    QString name;
    ledger::Books books; // our ledger's
    Fen provider; // the provider's sent amount
    bool asked = false; // the provider answered
};

struct Verification {
    ledger::ChainReport chain;
    QList<CampaignSums> sums;
};

class Desk : public QObject {
    Q_OBJECT

public:
    struct Setup {
        QString dataDir;
        account::Profile profile;
        SecretBytes passphrase;
        bool write = true; // false: reading only, no lock taken, nothing can be sent
        std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>();
        qint64 patienceMs = 6 * 3600 * 1000; // how long a batch waits for a gateway that is out of reach
    };

    explicit Desk(Setup setup, QObject *parent = nullptr);
    ~Desk() override; // stops a running batch after what is in flight, and waits for it

    void open(); // -> opened or openFailed

    const account::Profile &profile() const; // of practice: without AppID and address, which its gateway chooses
    bool isPractice() const;
    const QString &dataDir() const; // where what belongs to all accounts of this computer lies

    RequestId check();

    RequestId createCampaign(const campaign::Draft &draft);
    RequestId listCampaigns(); // from the ledger
    RequestId refreshCampaigns(); // asks the provider for all of them, then lists; two at once are one
    void stopRefreshing(); // it is answered at once with what was learned so far
    RequestId refreshCampaign(const CrowdNo &crowdNo); // asks the provider for one
    RequestId modifyCampaign(const CrowdNo &crowdNo, alipay::CampaignStatus target);
    // Everything that goes on with the campaign ends: the batch that is being sent to it stops after what is in flight,
    // one that was prepared can no longer be confirmed as it was, and the provider is told to pause it -> campaignRead
    RequestId stopEverything(const CrowdNo &crowdNo);
    void watchPayments(); // from now on: all campaigns that are not paid yet, also those of earlier starts
    RequestId payInPractice(const CrowdNo &crowdNo); // practice only: opens the pay page and pays

    // practice only: accidents from now on, none for no rules -> practiceFaultsSet. PracticeUnavailable where the
    // gateway is none of this process's: a live one, or one that `practice serve` runs.
    RequestId setPracticeFaults(const practice::Faults &faults);

    // Judges the list against the ledger: already paid, numbers used -> listJudged
    RequestId judgeList(const CrowdNo &crowdNo, const intake::JudgedList &list);
    // What the ledger knows of the list's people and numbers, for whoever judges by themselves -> knownRead
    RequestId readKnown(const CrowdNo &crowdNo, const intake::JudgedList &list);
    // Asks the provider, judges again, plans, keeps the rows as a draft; the one before it is dropped -> prepared
    RequestId prepareBatch(const CrowdNo &crowdNo, const intake::JudgedList &list, const payout::SendOptions &options);
    // A list that is being judged or prepared ends soon with ListStopped, and a batch that was prepared and not
    // confirmed leaves the ledger.
    void dropPrepared();
    // Confirms and records, then starts -> batchStarted
    RequestId confirmBatch(const payout::Summary &summary, const QByteArray &shownDigest);
    RequestId resumeBatch(BatchId batch); // -> batchStarted
    void stopBatch(); // finishes what is in flight
    void setPatience(qint64 ms); // as Setup::patienceMs, of the batches that start from now on

    // Rows that stay unknown, by hand: settled for good with a reason -> batchRead; or asked again with the same number
    // -> batchStarted
    RequestId settleByHand(BatchId batch, PayoutId payout, const ledger::HandVerdict &verdict);
    RequestId askAgain(BatchId batch, const QList<PayoutId> &payouts, const QString &reason);
    // The refused rows nobody has sent to again, as a list to prepare a batch of, with new numbers -> listJudged
    RequestId listRefused(BatchId batch);

    RequestId listBatches(); // newest first
    RequestId listResumable();
    RequestId readBatch(BatchId batch);
    RequestId readHistory(const ledger::HistoryQuery &query);
    // Answers as it goes, first rows first -> historyFound, the last of them counted. A newer question ends this one.
    RequestId findHistory(const ledger::HistoryQuery &query);
    // Rows of the answer to the latest question, in its order -> foundRead. Of an older one nothing comes.
    RequestId readFound(RequestId question, qint64 from, qint64 count);
    RequestId readAttempts(PayoutId payout, const QString &source = {}); // source: as of the query that found it
    // Files are written by a thread of their own, one after another -> exportProgressed, exported. One that fails, or
    // that `stop` ends with FileStopped, leaves nothing behind; so does a desk that goes meanwhile.
    // The operator's list plus result columns, CSV or XLSX by the file's name
    RequestId exportBatch(BatchId batch, const QString &file, const report::ResultWords &words,
        report::ResultRows rows = report::ResultRows::All, const StopToken &stop = {});
    RequestId exportHistory(const ledger::HistoryQuery &query, const QString &file, const StopToken &stop = {});
    // What the paper paints is painted on that thread.
    RequestId writeStatement(BatchId batch, report::StatementRows rows,
        const std::shared_ptr<report::StatementPaper> &paper, const StopToken &stop = {});
    RequestId writeSlip(PayoutId payout, const SlipPaper &paper, const QString &source = {});
    // Campaigns that were over before that moment: what they are -> archivePreviewed; put away into a file, and shown
    // no longer -> archived, with no file when there were none.
    RequestId previewArchive(const QDateTime &before);
    RequestId archive(const QDateTime &before, const QString &file, const StopToken &stop);
    RequestId listArchives(); // newest first
    // -> overviewRead, first without the packets, then with them. A newer question ends this one.
    RequestId readOverview(const ledger::OverviewQuery &query);
    RequestId readTimeline(const CrowdNo &crowdNo); // when its packets were answered -> timelineRead
    RequestId verify();
    // Somebody decided to send from a ledger in which a check found a fault -> ledgerTrusted
    RequestId trustLedger(const QString &reason);

    // Our books of a campaign against the provider's sums, and packet by packet against its bill -> reconciled. Kept in
    // the ledger; done by itself, with id 0, when a batch has ended.
    RequestId reconcile(const CrowdNo &crowdNo, const std::optional<intake::Bill> &bill = {});
    RequestId readReconciliation(const CrowdNo &crowdNo); // the latest; ConfirmationVoid: there is none
    // Open differences of the latest one, for good -> reconciled. A row that was unconfirmed here and stands in the
    // bill is settled with it.
    RequestId settleDifferences(const CrowdNo &crowdNo, const QList<qint64> &differences, const QString &reason);

Q_SIGNALS:
    void opened();
    void openFailed(const hongbao::Error &error);
    void checked(hongbao::desk::RequestId id, const hongbao::desk::Check &check);
    void campaignCreated(hongbao::desk::RequestId id, const hongbao::desk::CreateResult &result);
    void campaignsListed(hongbao::desk::RequestId id, const hongbao::desk::CampaignsResult &result);
    void campaignsRefreshing(const hongbao::desk::Refreshing &progress); // at most ten a second, and at the end
    void campaignRead(hongbao::desk::RequestId id, const hongbao::desk::CampaignResult &result); // refresh, modify, pay
    void paymentSeen(const hongbao::ledger::Campaign &campaign); // watched: it was paid, or its link is dead
    void paymentLooked(const hongbao::CrowdNo &crowdNo, const hongbao::desk::CampaignResult &result); // each look
    void listJudged(hongbao::desk::RequestId id, const hongbao::desk::JudgedResult &list);
    void knownRead(hongbao::desk::RequestId id, const hongbao::desk::KnownResult &known);
    void prepared(hongbao::desk::RequestId id, const hongbao::desk::SummaryResult &result);
    void batchStarted(hongbao::desk::RequestId id, const hongbao::desk::BatchResult &result);
    void batchProgressed(const hongbao::payout::Progress &progress); // at most ten a second
    void batchEnded(const hongbao::ledger::Batch &batch);
    void batchesListed(hongbao::desk::RequestId id, const hongbao::desk::BatchesResult &result);
    void batchRead(hongbao::desk::RequestId id, const hongbao::desk::BatchResult &result);
    void historyRead(hongbao::desk::RequestId id, const hongbao::desk::HistoryResult &result);
    void historyFound(hongbao::desk::RequestId question, const hongbao::desk::FoundResult &found);
    void foundRead(hongbao::desk::RequestId id, const hongbao::desk::FoundRows &rows);
    void attemptsRead(hongbao::desk::RequestId id, const hongbao::desk::AttemptsResult &result);
    void archivePreviewed(hongbao::desk::RequestId id, const hongbao::Result<hongbao::ledger::ArchiveFacts> &facts);
    void archived(hongbao::desk::RequestId id, const hongbao::desk::ArchiveResult &archive);
    void archivesListed(hongbao::desk::RequestId id, const hongbao::desk::ArchivesResult &archives);
    void exportProgressed(hongbao::desk::RequestId id, qint64 done, qint64 all); // rows; at most ten a second
    void exported(hongbao::desk::RequestId id, const hongbao::desk::ExportResult &result);
    void verified(hongbao::desk::RequestId id, const hongbao::Result<hongbao::desk::Verification> &result);
    void ledgerTrusted(hongbao::desk::RequestId id, const hongbao::Done &done);
    void reconciled(hongbao::desk::RequestId id, const hongbao::desk::ReconcileResult &result);
    void overviewRead(hongbao::desk::RequestId id, const hongbao::desk::OverviewResult &overview);
    void timelineRead(hongbao::desk::RequestId id, const hongbao::desk::TimelineResult &result);
    void practiceFaultsSet(hongbao::desk::RequestId id, const hongbao::Done &done);
    void clockOff(qint64 seconds);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace hongbao::desk
