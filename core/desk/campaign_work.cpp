#include "desk/campaign_work.h"

#include "practice/practice_gateway.h"

namespace hongbao::desk {

CampaignWork::CampaignWork(Session &session, Desk &desk, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_voice(desk)
    , m_creation(session, desk)
    , m_sweep(session, desk, m_creation)
    , m_watch(session, desk)
{
    connect(&m_creation, &CampaignCreation::made, &m_watch, &PayWatch::add);
    m_creation.settleEarlier();
}

void CampaignWork::refresh(RequestId id, const CrowdNo &crowdNo)
{
    m_session.queries().detail(crowdNo, [this, id](const alipay::DetailResult &detail) {
        if (!detail)
            m_voice.say(&Desk::campaignRead, id, fail(alipay::toError(detail.error())));
        else
            m_voice.say(&Desk::campaignRead, id, m_session.learn(*detail));
    });
}

void CampaignWork::modify(RequestId id, const CrowdNo &crowdNo, alipay::CampaignStatus target)
{
    m_session.queries().modify({crowdNo, target}, [this, id, crowdNo](const alipay::ModifyResult &result) {
        if (!result)
            m_voice.say(&Desk::campaignRead, id, fail(alipay::toError(result.error())));
        else
            refresh(id, crowdNo);
    });
}

void CampaignWork::pauseAtOnce(RequestId id, const CrowdNo &crowdNo, BatchId stopped)
{
    if (m_session.ledger()) // if it cannot be written the stop comes first all the same
        Q_UNUSED(m_session.ledger()->recordEmergencyStop(m_session.account(), crowdNo, stopped).has_value());
    modify(id, crowdNo, alipay::CampaignStatus::Paused);
}

void CampaignWork::payInPractice(RequestId id, const CrowdNo &crowdNo)
{
    if (!m_session.isPractice()) {
        m_voice.say(&Desk::campaignRead, id, fail(ErrorCode::PracticeUnavailable));
        return;
    }
    const Done paid = practice::pay(m_session.practiceDir(), crowdNo.value, m_session.clock());
    if (!paid)
        m_voice.say(&Desk::campaignRead, id, fail(paid.error()));
    else
        refresh(id, crowdNo);
}

} // namespace hongbao::desk
