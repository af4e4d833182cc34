#pragma once
// What is asked before a campaign's state is changed: what the act really does, by the provider's rules
// (alipay-api 1.6, 1.7), and what it does not.

#include "ledger/records.h"
#include "shell/prompts.h"

#include <QCoreApplication>

namespace hongbao::ui {

class CampaignQuestions {
    Q_DECLARE_TR_FUNCTIONS(hongbao::ui::CampaignQuestions)

public:
    static Question pause(const ledger::Campaign &campaign);
    static Question resume(const ledger::Campaign &campaign);
    static Question close(const ledger::Campaign &campaign);
    static Question stopAll(const ledger::Campaign &campaign, bool isSending);
};

} // namespace hongbao::ui
