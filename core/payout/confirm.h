#pragma once
// From a judged list to a batch: the summary that is shown, and the only way to make a batch out of it (house law 2).

#include "campaign/draft.h"
#include "intake/list.h"
#include "payout/payout.h"
#include "payout/timetable.h"

namespace hongbao::payout {

struct SendOptions {
    bool firstAlone = true;
    bool firstAloneIsDefault = true; // not chosen by the operator: on above ten rows only
    bool skipProblems = false;
    double ratePerSecond = 20.0; // 0: no limit of ours
    int inFlight = 8;
    Timetable timetable;
};

// What the provider said of the campaign just now, and what we know of its rules.
struct CampaignFacts {
    QString account;
    QString appId;
    QString gateway;
    alipay::CampaignDetail detail;
    std::optional<alipay::Frequency> frequency; // only for campaigns created here
};

// What a packet of this campaign costs by its own rule: fixed exactly, random on average (0 if the provider gave no
// count).
Fen packetByRule(const alipay::CampaignDetail &detail);

struct PrizeRange {
    Fen least;
    Fen most;
};
// Random: half to one and a half of the average (alipay-api 1.2, prize_type).
PrizeRange prizeByRule(const alipay::CampaignDetail &detail);

// All that is shown before sending, and all that will be sent.
struct Summary {
    CampaignFacts campaign;
    intake::JudgedList list;
    QList<Payout> payouts; // sendable rows, numbers made
    Fen planned;
    Fen left; // the campaign's money now
    QDateTime preparedAt;
    SendOptions options;
    QByteArray digest; // over everything above that decides about money

    int excluded() const { return int(list.rows.size() - payouts.size()); }
};

// Plans every sendable row: number, planned money. Refuses what cannot be sent: CampaignNotPaid, CampaignNotStarted,
// CampaignNotRunning, BudgetTooSmall, ListHasProblems, ListEmpty, ConfirmationVoid (a list of which only the first
// rows were read).
Result<Summary> summarise(
    const CampaignFacts &campaign, const intake::JudgedList &list, const SendOptions &options, const QDateTime &now);

class ConfirmedBatch {
public:
    const Summary &summary() const { return m_summary; }
    const QDateTime &confirmedAt() const { return m_confirmedAt; }

private:
    friend Result<ConfirmedBatch> confirm(const Summary &, const QByteArray &, const QDateTime &);
    ConfirmedBatch(Summary summary, QDateTime at)
        : m_summary(std::move(summary))
        , m_confirmedAt(std::move(at))
    {
    }
    Summary m_summary;
    QDateTime m_confirmedAt;
};

// shownDigest: the digest of the summary the operator saw. ConfirmationVoid when the summary is another one now, or so
// old that the provider's word in it no longer counts.
Result<ConfirmedBatch> confirm(const Summary &summary, const QByteArray &shownDigest, const QDateTime &now);

} // namespace hongbao::payout

Q_DECLARE_METATYPE(hongbao::payout::Summary)
