#include "campaigns/campaign_acts.h"

#include "campaign/standing.h"

namespace hongbao::ui {

using alipay::CampaignStatus;

CampaignActs CampaignActs::of(const ledger::Campaign &campaign)
{
    CampaignActs acts;
    if (campaign.detail.crowdNo.value.isEmpty())
        return acts;
    acts.details = true;
    switch (campaign.detail.status) {
    case CampaignStatus::Created:
        acts.pay = !campaign.payUrl.isEmpty();
        break;
    case CampaignStatus::Paid: // begins by itself: a batch may wait for it
        acts.close = acts.send = true;
        break;
    case CampaignStatus::Ready:
        acts.pause = acts.close = acts.send = acts.stopAll = true;
        break;
    case CampaignStatus::Paused:
        acts.resume = acts.close = true;
        break;
    case CampaignStatus::Closed:
    case CampaignStatus::Settled:
    case CampaignStatus::Unheard:
        break;
    }
    return acts;
}

bool CampaignActs::can(CampaignAct act) const
{
    switch (act) {
    case CampaignAct::Pay:
        return pay;
    case CampaignAct::Send:
        return send;
    case CampaignAct::Pause:
        return pause;
    case CampaignAct::Resume:
        return resume;
    case CampaignAct::StopAll:
        return stopAll;
    case CampaignAct::Close:
        return close;
    case CampaignAct::Details:
        return details;
    case CampaignAct::Copy:
        return true;
    }
    Q_UNREACHABLE();
}

QString CampaignActs::whyNotSend(const ledger::Campaign &campaign)
{
    if (campaign.detail.crowdNo.value.isEmpty())
        return tr("not confirmed by Alipay yet");
    switch (campaign.detail.status) {
    case CampaignStatus::Ready:
    case CampaignStatus::Paid:
        return {};
    case CampaignStatus::Created:
        return tr("not paid yet");
    case CampaignStatus::Paused:
        return tr("paused");
    case CampaignStatus::Closed:
        return tr("over");
    case CampaignStatus::Settled:
        return tr("over and settled");
    case CampaignStatus::Unheard:
        break;
    }
    return tr("in a state this program does not know");
}

Fen CampaignActs::left(const ledger::Campaign &campaign)
{
    const qint64 left = differenceInFen(campaign.detail.total, campaign.detail.sent);
    return Fen::of(qMax<qint64>(0, left));
}

QList<ledger::Campaign> thatExist(const QList<ledger::Campaign> &campaigns)
{
    QList<ledger::Campaign> existing;
    std::copy_if(campaigns.begin(), campaigns.end(), std::back_inserter(existing),
        [](const ledger::Campaign &campaign) { return campaign.creation != ledger::Campaign::Creation::Refused; });
    return existing;
}

bool isPayPage(const QUrl &page, const account::Profile &profile)
{
    return campaign::isPayPage(page, profile.gateway);
}

} // namespace hongbao::ui
