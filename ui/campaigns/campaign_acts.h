#pragma once
// What can be done with a campaign in its state (alipay-api 1.6, 1.7): the buttons' enabled states and the sentences
// that say why something is not possible.

#include "account/profile.h"
#include "ledger/records.h"

#include <QCoreApplication>

namespace hongbao::ui {

enum class CampaignAct { Pay, Send, Pause, Resume, Copy, Details, StopAll, Close };

class CampaignActs {
    Q_DECLARE_TR_FUNCTIONS(hongbao::ui::CampaignActs)

public:
    bool pay = false;
    bool pause = false;
    bool resume = false;
    bool close = false;
    bool send = false;
    bool details = false;
    bool stopAll = false; // also where a batch is on it, in any state

    static CampaignActs of(const ledger::Campaign &campaign);
    bool can(CampaignAct act) const;
    static QString whyNotSend(
        const ledger::Campaign &campaign); // empty if packets can be sent, now or from its start on
    static Fen left(const ledger::Campaign &campaign);
};

// Without those whose creation was refused: they never were.
QList<ledger::Campaign> thatExist(const QList<ledger::Campaign> &campaigns);

// A pay page is opened only where it belongs: Alipay's hosts over a live or sandbox account, the gateway's own host
// otherwise (alipay-api 1.2, "check that the decoded host belongs to Alipay").
bool isPayPage(const QUrl &page, const account::Profile &profile);

} // namespace hongbao::ui
