#include "campaigns/campaign_questions.h"

#include "campaigns/campaign_acts.h"
#include "text/sentences.h"
#include "text/words.h"

namespace hongbao::ui {

Question CampaignQuestions::pause(const ledger::Campaign &campaign)
{
    const QStringList says {
        tr("From then on Alipay refuses every packet of it, also those of a batch that is being sent."),
        tr("Packets that arrived stay where they are."),
        tr("What is left, %1, stays in the campaign, which can be resumed until it ends on %2 (Beijing time).")
            .arg(text::yuan(CampaignActs::left(campaign)), text::moment(campaign.detail.end))};
    return {tr("Pause “%1”?").arg(campaign.detail.name), text::sentences(says), tr("Pause campaign"), tr("Back")};
}

Question CampaignQuestions::resume(const ledger::Campaign &campaign)
{
    const QString says = tr("Packets can be sent again. Nothing is sent by resuming; a batch that was stopped goes on "
                            "only when you say so.");
    return {tr("Resume “%1”?").arg(campaign.detail.name), says, tr("Resume campaign"), tr("Back")};
}

// Whether Alipay closes on demand is told in two ways (alipay-api 1.6): a refusal must surprise nobody.
Question CampaignQuestions::close(const ledger::Campaign &campaign)
{
    const QStringList says {tr("Closing cannot be undone. What is left, %1, goes back to your company's account about "
                               "half an hour later.")
                                .arg(text::yuan(CampaignActs::left(campaign))),
        tr("Packets that arrived stay where they are."),
        tr("Alipay does not close every campaign before its end. If it refuses, nothing has changed: pause it "
           "instead.")};
    return {
        tr("Close “%1” for good?").arg(campaign.detail.name), text::sentences(says), tr("Close campaign"), tr("Back")};
}

Question CampaignQuestions::stopAll(const ledger::Campaign &campaign, bool isSending)
{
    const QStringList says {isSending
            ? tr("The batch that is being sent stops: packets on their way are finished, nothing new leaves.")
            : tr("No batch of this computer is being sent to it right now."),
        tr("The campaign is paused at Alipay, so that no other computer can send of it either."),
        tr("Packets that arrived stay where they are."),
        tr("What is left, %1, stays in the campaign until you resume it.")
            .arg(text::yuan(CampaignActs::left(campaign)))};
    return {tr("Stop everything of “%1”?").arg(campaign.detail.name), text::sentences(says), tr("Stop everything"),
        tr("Back")};
}

} // namespace hongbao::ui
