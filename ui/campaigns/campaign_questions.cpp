#include "campaigns/campaign_questions.h"

#include "text/words.h"

namespace hongbao::ui {

namespace {

class CampaignQuestions {
    Q_DECLARE_TR_FUNCTIONS(hongbao::ui::CampaignQuestions)

public:
    static QString back() { return tr("Back"); }
    static QString staysThere() { return tr("Packets that arrived stay where they are."); }
};

using Words = CampaignQuestions;

} // namespace

Question pauseQuestion(const ledger::Campaign &campaign)
{
    const QString text
        = Words::tr("From then on Alipay refuses every packet of it, also those of a batch that is being sent.") + u' '
        + Words::staysThere() + u' '
        + Words::tr("What is left, %1, stays in the campaign, which can be resumed until it ends on %2 (Beijing time).")
              .arg(text::yuan(CampaignActs::left(campaign)), text::moment(campaign.detail.end));
    return {Words::tr("Pause “%1”?").arg(campaign.detail.name), text, Words::tr("Pause campaign"), Words::back()};
}

Question resumeQuestion(const ledger::Campaign &campaign)
{
    return {Words::tr("Resume “%1”?").arg(campaign.detail.name),
        Words::tr("Packets can be sent again. Nothing is sent by resuming; a batch that was stopped goes on only when "
                  "you say so."),
        Words::tr("Resume campaign"), Words::back()};
}

// Whether Alipay closes on demand is told in two ways (alipay-api 1.6): a refusal must surprise nobody.
Question closeQuestion(const ledger::Campaign &campaign)
{
    const QString text = Words::tr("Closing cannot be undone. What is left, %1, goes back to your company's account "
                                   "about half an hour later.")
                             .arg(text::yuan(CampaignActs::left(campaign)))
        + u' ' + Words::staysThere() + u' '
        + Words::tr("Alipay does not close every campaign before its end. If it refuses, nothing has changed: pause it "
                    "instead.");
    return {
        Words::tr("Close “%1” for good?").arg(campaign.detail.name), text, Words::tr("Close campaign"), Words::back()};
}

Question stopAllQuestion(const ledger::Campaign &campaign, bool isSending)
{
    const QString batch = isSending
        ? Words::tr("The batch that is being sent stops: packets on their way are finished, nothing new leaves.")
        : Words::tr("No batch of this computer is being sent to it right now.");
    const QString text = batch + u' '
        + Words::tr("The campaign is paused at Alipay, so that no other computer can send of it either.") + u' '
        + Words::staysThere() + u' '
        + Words::tr("What is left, %1, stays in the campaign until you resume it.")
              .arg(text::yuan(CampaignActs::left(campaign)));
    return {Words::tr("Stop everything of “%1”?").arg(campaign.detail.name), text, Words::tr("Stop everything"),
        Words::back()};
}

} // namespace hongbao::ui
