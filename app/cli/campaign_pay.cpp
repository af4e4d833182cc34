#include "cli/campaign_pay.h"

#include "campaign/standing.h"
#include "cli/campaign_commands.h"
#include "cli/json.h"
#include "text/words.h"

namespace hongbao::cli {

namespace {

bool isUnpaid(const ledger::Campaign &campaign)
{
    return campaign.detail.status == alipay::CampaignStatus::Created;
}

} // namespace

CampaignPay::CampaignPay(const Globals &globals, QString crowdNo, bool wait)
    : DeskCommand(globals, Opening::Writing)
    , m_crowdNo {std::move(crowdNo)}
    , m_wait(wait)
{
    connect(&m_stop, &StopSignal::raised, this, [this] { end(ExitCode::Stopped); });
}

void CampaignPay::work()
{
    ask(
        &desk::Desk::campaignRead, [this](desk::Desk &desk) { return desk.refreshCampaign(m_crowdNo); },
        [this](const desk::CampaignResult &campaign) {
            if (!campaign)
                return endWith(campaign.error());
            asked(*campaign);
        });
}

void CampaignPay::asked(const ledger::Campaign &campaign)
{
    if (!isUnpaid(campaign)) {
        out().json(toJson(campaign));
        out().note(tr("It is paid already: %1.").arg(text::word(campaign.detail.status)));
        return end(ExitCode::AllAsAsked);
    }
    if (desk().isPractice() && !m_wait)
        return payHere(campaign);
    if (campaign.payUrl.isEmpty())
        return endWithUsage(tr("The payment link is not known here: the campaign was made elsewhere, or the answer "
                               "with its link was lost. It costs nothing while it is not paid."));
    if (!campaign::isPayPage(QUrl(campaign.payUrl), desk().profile().gateway))
        return endWithUsage(tr("The payment link does not lead to Alipay, so it is not shown. Nothing was paid. "
                               "Please ask your technical support."));
    giveLink(campaign);
}

void CampaignPay::giveLink(const ledger::Campaign &campaign)
{
    out().say(campaign.payUrl);
    const QDateTime until = campaign::payUntil(campaign.createdAt);
    const qint64 seconds = SystemClock().now().secsTo(until);
    if (seconds <= 0) {
        out().json(toJson(campaign));
        out().note(tr("It is not paid, and its link is dead since %1. Nothing was paid: create another campaign.")
                       .arg(text::moment(until)));
        return end(ExitCode::Stopped);
    }
    out().note(tr("Open the link and pay %1 with the merchant's Alipay account. The link is valid until %2, for "
                  "another %3.")
                   .arg(text::yuan(campaign.detail.total), text::moment(until), hours(seconds)));
    if (m_wait)
        return waitFor(campaign);
    out().json(toJson(campaign));
    end(ExitCode::AllAsAsked);
}

void CampaignPay::waitFor(const ledger::Campaign &campaign)
{
    connect(&desk(), &desk::Desk::paymentSeen, this, &CampaignPay::seen);
    out().note(
        tr("%1. Waiting for the payment; stop with Ctrl+C, nothing is lost.").arg(text::word(campaign.detail.status)));
    desk().watchPayments();
}

void CampaignPay::seen(const ledger::Campaign &campaign)
{
    if (campaign.detail.crowdNo != m_crowdNo)
        return;
    out().json(toJson(campaign));
    if (isUnpaid(campaign)) {
        out().note(tr("Not paid, and the link is dead now. Nothing was paid: create another campaign."));
        return end(ExitCode::Stopped);
    }
    out().note(tr("Paid: %1.").arg(text::word(campaign.detail.status)));
    end(ExitCode::AllAsAsked);
}

void CampaignPay::payHere(const ledger::Campaign &campaign)
{
    const QString link = campaign.payUrl;
    ask(
        &desk::Desk::campaignRead, [this](desk::Desk &desk) { return desk.payInPractice(m_crowdNo); },
        [this, link](const desk::CampaignResult &paid) {
            if (!paid)
                return endWith(paid.error());
            out().json(toJson(*paid));
            out().say(link);
            out().note(tr("Practice: paid %1 of practice money. %2.")
                           .arg(text::yuan(paid->detail.total), text::word(paid->detail.status)));
            end(ExitCode::AllAsAsked);
        });
}

} // namespace hongbao::cli
