#pragma once
// The board's questions: all campaigns of the account, also those made elsewhere, each with its details (list.query
// names neither money nor times). A few at a time, booked some dozens a commit, and it can be stopped. On the money
// thread.

#include "desk/campaign_creation.h"

#include <QElapsedTimer>

namespace hongbao::desk {

class CampaignSweep : public QObject {
    Q_OBJECT

public:
    CampaignSweep(Session &session, Desk &desk, CampaignCreation &creation, QObject *parent = nullptr);

    void start(RequestId id); // joins the sweep that is under way
    void stop(); // what was learned so far is listed

private:
    struct Sweep;

    void askDetails();
    void learned(const alipay::DetailResult &detail);
    void book();
    void tell();
    void end();
    void answer(const CampaignsResult &campaigns);
    bool isSettledForGood(const alipay::ListedCampaign &campaign) const;

    Session &m_session;
    CampaignCreation &m_creation;
    Voice m_voice;
    std::shared_ptr<Sweep> m_sweep; // none: nothing is asked
};

} // namespace hongbao::desk
