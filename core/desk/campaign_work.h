#pragma once
// Campaigns at work on the money thread: refresh, pause, resume, close, pay in practice; creating and the board's
// questions are its parts. Speaks through the desk's signals.

#include "desk/campaign_sweep.h"
#include "desk/pay_watch.h"

namespace hongbao::desk {

class CampaignWork : public QObject {
    Q_OBJECT

public:
    CampaignWork(Session &session, Desk &desk, QObject *parent = nullptr);

    void create(RequestId id, const campaign::Draft &draft) { m_creation.create(id, draft); }
    void refresh(RequestId id, const CrowdNo &crowdNo);
    void refreshAll(RequestId id) { m_sweep.start(id); }
    void stopRefreshing() { m_sweep.stop(); }
    void modify(RequestId id, const CrowdNo &crowdNo, alipay::CampaignStatus target);
    // The emergency stop's word to the provider. `stopped` is the batch that ended with it, 0 if none.
    void pauseAtOnce(RequestId id, const CrowdNo &crowdNo, BatchId stopped);
    void watchPayments() { m_watch.start(); }
    void payInPractice(RequestId id, const CrowdNo &crowdNo);

private:
    Session &m_session;
    Voice m_voice;
    CampaignCreation m_creation;
    CampaignSweep m_sweep;
    PayWatch m_watch;
};

} // namespace hongbao::desk
