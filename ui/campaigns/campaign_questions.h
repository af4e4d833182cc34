#pragma once
// What is asked before a campaign's state is changed: what the act really does, by the provider's rules
// (alipay-api 1.6, 1.7), and what it does not.

#include "campaigns/campaign_acts.h"
#include "shell/prompts.h"

namespace hongbao::ui {

Question pauseQuestion(const ledger::Campaign &campaign);
Question resumeQuestion(const ledger::Campaign &campaign);
Question closeQuestion(const ledger::Campaign &campaign);
Question stopAllQuestion(const ledger::Campaign &campaign, bool isSending);

} // namespace hongbao::ui
