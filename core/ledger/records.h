#pragma once
// What the ledger holds, as values: campaigns, batches, history rows.

#include "payout/confirm.h"

namespace hongbao::ledger {

struct AccountRef {
    QString name;
    QString appId;
    QString gateway; // address without credentials
    friend bool operator==(const AccountRef &, const AccountRef &) = default;
};

struct Campaign {
    qint64 id = 0; // row number
    AccountRef account;
    alipay::CampaignDetail detail; // crowdNo empty while the creation is not answered
    std::optional<alipay::Frequency> frequency; // only when created here
    QString link;
    QString payUrl; // decoded, empty if not created here
    QDateTime createdAt; // here
    QDateTime refreshedAt; // last word of the provider
    enum class Creation { Intended, Created, Refused, Unclear, Elsewhere } creation = Creation::Created;
};

enum class BatchState { Running, Stopped, Finished }; // Running also after a kill: unfinished
QString toText(BatchState state); // "running" "stopped" "finished"

struct Counts {
    int rows = 0; // of the source, cannotSend included
    int sent = 0;
    int refused = 0;
    int unknown = 0; // asking included: an attempt without an answer
    int unsent = 0;
    int cannotSend = 0; // left out before confirming
    int byHand = 0; // of unknown
    Fen planned; // of the payouts
    Fen paid; // booked
};

struct Batch {
    BatchId id;
    qint64 campaign = 0;
    AccountRef account;
    CrowdNo crowdNo;
    QString campaignName;
    QString sourceName;
    QByteArray sourceSha256;
    QStringList header;
    payout::SendOptions options;
    BatchState state = BatchState::Running;
    QString reason; // why it stopped: "operator", "budget", a normalised provider code, ...
    QDateTime confirmedAt;
    QDateTime endedAt;
    Counts counts;
};

// A source row that was left out before confirming.
struct ExcludedRow {
    int line = 0;
    QStringList cells;
    intake::Problem problem = intake::Problem::None;
    QString column; // at fault: its header, or its number
    QString value;
};

// What a history is sorted by; among equals the newest comes first.
enum class HistoryOrder {
    Newest, // as the ledger took them in
    Time,
    Campaign,
    Recipient,
    Name,
    Amount,
    State, // what needs a hand first
    Reason, // by code
    Attempts,
    OutBizNo,
    BizNo,
};

struct HistoryQuery {
    QString account; // empty: all of this world
    QString source; // a file with an archive or a backup in it; empty: the ledger
    std::optional<CrowdNo> campaign;
    std::optional<BatchId> batch;
    QString recipient; // exact
    QString state; // "sent" "refused" "unknown" "unsent", empty: all
    QString search; // any part of recipient, name, note, out_biz_no, biz_no
    QDateTime from; // created at or after
    QDateTime to; // created before
    std::optional<Fen> least; // what arrived, or is planned while nothing has
    std::optional<Fen> most;
    HistoryOrder order = HistoryOrder::Newest;
    bool descending = true;
    int offset = 0;
    int limit = 200;
};

// Who asks what the ledger knows of a list.
struct KnownQuery {
    QString account;
    CrowdNo crowdNo;
    QDateTime now;
    const intake::Progress *progress = nullptr; // ListStopped
};

struct HistoryRow {
    payout::Payout payout;
    CrowdNo crowdNo;
    QString campaignName;
};

struct HistoryPage {
    HistoryQuery query;
    QList<HistoryRow> rows;
    qint64 total = 0; // rows of the filter
    Fen paid; // booked money of the filter
};

// What is known so far of an answer about the history.
struct HistoryFound {
    HistoryQuery query;
    QList<HistoryRow> rows; // the first ones
    bool counted = false; // else the rows are some of those that will be there, and there may be more
    qint64 total = 0;
    qint64 unknown = 0; // of total; asking included
    Fen paid;
};

struct AttemptRow {
    int number = 0;
    QDateTime startedAt;
    QDateTime endedAt; // invalid: no answer was ever recorded
    QString outcome; // "sent", "refused", "unknown", "not_executed", "stopped"
    QString code;
    QString message;
    QString traceId;
};

// What a person found out about an unknown row, and how. The reason is kept.
struct HandVerdict {
    bool paid = false;
    Fen prize; // of a paid one
    QString bizNo; // the provider's number, if the bill names it
    QString reason;
};

// What is put away, or could be.
struct ArchiveFacts {
    QString account;
    QDateTime before; // all of it was over by then
    QList<qint64> campaigns; // row numbers
    qint64 batches = 0;
    qint64 payouts = 0;
    Fen paid;
    friend bool operator==(const ArchiveFacts &, const ArchiveFacts &) = default;
};

struct Archive {
    ArchiveFacts facts;
    QString file; // where it was written
    QByteArray sha256; // of its bytes when it was made
    QDateTime madeAt;
};

enum class ChainFault {
    None,
    Changed, // a line is not as it was written
    Missing, // lines are gone: in the middle, or from the end on
    Reordered, // the line that belongs here stands somewhere else
    EndReplaced, // what is kept about the journal's end does not fit its last line
    Tables, // the journal is whole, and the tables do not say what it says
};
QString toText(ChainFault fault); // "hash", "gap", "order", "end", "sums"; empty for none

struct ChainReport {
    ChainFault fault = ChainFault::None;
    qint64 lines = 0; // that were read
    qint64 firstBadLine = 0; // 0 if no line of the journal is at fault
    qint64 foundAt = 0; // Reordered: where the line stands that belongs there
    QDateTime soundUntil; // the moment of the last line before it; invalid: there is none

    bool whole() const { return fault == ChainFault::None; }
};

} // namespace hongbao::ledger

Q_DECLARE_METATYPE(hongbao::ledger::Campaign)
Q_DECLARE_METATYPE(hongbao::ledger::Batch)
Q_DECLARE_METATYPE(hongbao::ledger::ChainReport)
Q_DECLARE_METATYPE(hongbao::ledger::HistoryPage)
Q_DECLARE_METATYPE(hongbao::ledger::HistoryFound)
