#pragma once
// campaign pay: the link, how long it holds, and waiting for the payment; on practice it also pays.

#include "cli/desk_command.h"
#include "cli/stop_signal.h"

namespace hongbao::cli {

class CampaignPay : public DeskCommand {
    Q_OBJECT

public:
    CampaignPay(const Globals &globals, QString crowdNo, bool wait);

protected:
    void work() override;

private:
    void asked(const ledger::Campaign &campaign);
    void giveLink(const ledger::Campaign &campaign);
    void payHere(const ledger::Campaign &campaign);
    void waitFor(const ledger::Campaign &campaign);
    void seen(const ledger::Campaign &campaign);

    CrowdNo m_crowdNo;
    bool m_wait;
    StopSignal m_stop {this};
};

} // namespace hongbao::cli
