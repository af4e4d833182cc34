#pragma once
// The reading half: its own connection, beside the writer (WAL). Live for as long as the object; one thread.

#include "ledger/batch_sums.h"
#include "ledger/overview.h"
#include "ledger/reconciliation.h"
#include "ledger/records.h"
#include "ledger/timeline.h"

#include <functional>
#include <memory>

namespace hongbao::ledger {

class Reader {
public:
    // LedgerUnopenable, LedgerNewer, LedgerDamaged. A ledger that does not exist yet reads as empty.
    static Result<std::unique_ptr<Reader>> open(const QString &path);
    ~Reader();

    Result<QList<Campaign>> campaigns(const QString &account) const; // newest first
    Result<std::optional<Campaign>> campaign(const QString &account, const CrowdNo &crowdNo) const;
    Result<QStringList> settledNumbers(const QString &account) const; // crowd_no, also of what was put away
    // What could be put away, and what was; see archive.h. Campaigns, batches and history are of what was not.
    Result<ArchiveFacts> overBefore(const QString &account, const QDateTime &before) const;
    Result<QList<Archive>> archives(const QString &account) const; // newest first
    Result<QList<Batch>> batches(const QString &account) const; // newest first
    Result<std::optional<Batch>> batch(BatchId id) const;
    // Unfinished, or finished with rows that can be asked again
    Result<QList<Batch>> resumable(const QString &account) const;
    Result<HistoryPage> history(const HistoryQuery &query) const;
    Result<std::optional<HistoryRow>> payout(PayoutId id) const;
    Result<QList<AttemptRow>> attempts(PayoutId payout) const;
    Result<std::optional<HandRow>> handVerdict(PayoutId payout) const; // what a person decided about it
    Result<BatchSums> sums(BatchId batch) const;
    // Refused, and nobody has sent to the person with a new number since
    Result<QList<payout::Payout>> refused(BatchId batch) const;
    Result<QList<ExcludedRow>> excluded(BatchId batch) const;
    // Streams all payouts of the filter in ledger order, constant memory; limit and offset are ignored.
    // The visitor returns false to stop, and may not ask this reader anything.
    Done eachPayout(const HistoryQuery &query, const std::function<bool(const HistoryRow &)> &visit) const;
    // The same in the order of the query. Of other orders than the ledger's, ids are held in memory, 8 bytes each.
    Done eachInOrder(const HistoryQuery &query, const std::function<bool(const HistoryRow &)> &visit) const;
    Result<qint64> count(const HistoryQuery &query) const; // rows of the filter
    // All that `questions` asks this reader sees one moment of the ledger.
    Done inOneMoment(const std::function<Done()> &questions) const;
    Result<intake::Known> known(const KnownQuery &query, const intake::JudgedList &list) const;
    Result<Books> books(const QString &account, const CrowdNo &crowdNo, Fen mostByRule) const; // see reconciling.h
    Result<std::optional<Reconciliation>> reconciliation(
        const QString &account, const CrowdNo &crowdNo) const; // latest
    Result<QList<TimeSlot>> timeline(const QString &account, const CrowdNo &crowdNo) const;
    Result<Overview> overview(const OverviewQuery &query) const; // without the packets: they are counted by Finder
    Result<ChainReport> verifyChain(intake::Progress *progress = nullptr) const; // LedgerWorkStopped

private:
    class Private;
    explicit Reader(std::unique_ptr<Private> p);
    std::unique_ptr<Private> d;
};

} // namespace hongbao::ledger
