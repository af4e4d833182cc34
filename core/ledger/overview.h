#pragma once
// What happened in a time and what is open now: packets by the Beijing day and by reason, how the campaigns stand, what
// is unfinished, what needs a hand. A packet belongs to the day on which the ledger took it in, as in the history's
// filter, so that the two agree to the fen.

#include "ledger/records.h"
#include "ledger/timeline.h"

namespace hongbao::ledger {

struct OverviewQuery {
    QString account;
    std::optional<CrowdNo> campaign;
    QDateTime from; // created at or after
    QDateTime to; // created before

    friend bool operator==(const OverviewQuery &, const OverviewQuery &) = default;
};

// Of packets that did not arrive; asking is unknown.
struct ReasonCount {
    payout::State state = payout::State::Refused;
    QString code;
    qint64 packets = 0;

    friend bool operator==(const ReasonCount &, const ReasonCount &) = default;
};

struct PacketSums {
    QList<TimeSlot> days; // oldest first, without those in which nothing happened
    QList<ReasonCount> reasons; // the most frequent first
    qint64 unsent = 0;
};

struct OpenDifferences {
    CrowdNo crowdNo;
    QString campaign;
    int open = 0;

    friend bool operator==(const OpenDifferences &, const OpenDifferences &) = default;
};

struct Overview {
    OverviewQuery query;
    std::optional<PacketSums> packets; // nothing: they are still being counted
    // As things are now, whatever time is asked about
    QList<Campaign> campaigns; // all of the account, newest first
    QList<Batch> unfinished; // newest first
    qint64 unknown = 0; // packets
    qint64 byHand = 0; // of unknown
    QList<OpenDifferences> differences; // of each campaign's latest reconciliation
};

} // namespace hongbao::ledger

Q_DECLARE_METATYPE(hongbao::ledger::Overview)
