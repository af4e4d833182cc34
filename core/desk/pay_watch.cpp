#include "desk/pay_watch.h"

#include "campaign/standing.h"

namespace hongbao::desk {

namespace {

constexpr int tickMs = 500;

// A day longer than the link lives: it may have been paid in its last hours, while nobody watched.
bool maySinceBePaid(const ledger::Campaign &campaign, const QDateTime &now)
{
    return campaign.detail.status == alipay::CampaignStatus::Created && !campaign.detail.crowdNo.value.isEmpty()
        && campaign.creation == ledger::Campaign::Creation::Created
        && now < campaign::payUntil(campaign.createdAt).addDays(1);
}

} // namespace

PayWatch::PayWatch(Session &session, Desk &desk, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_voice(desk)
{
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &PayWatch::lookAround);
}

void PayWatch::start()
{
    m_started = true;
    const auto campaigns = m_session.reader().campaigns(m_session.profile().name).value_or(QList<ledger::Campaign>());
    for (const ledger::Campaign &campaign : campaigns)
        add(campaign);
    lookAround();
}

// Looked at at once: it may have been paid while nobody watched.
void PayWatch::add(const ledger::Campaign &campaign)
{
    const QDateTime now = m_session.clock().now();
    const QString crowdNo = campaign.detail.crowdNo.value;
    if (!m_started || m_waiting.contains(crowdNo) || !maySinceBePaid(campaign, now))
        return;
    m_waiting.insert(crowdNo, {now, now, campaign::payUntil(campaign.createdAt)});
    m_tick.start();
}

void PayWatch::lookAround()
{
    const QDateTime now = m_session.clock().now();
    const QStringList all = m_waiting.keys();
    for (const QString &crowdNo : all) {
        if (!m_waiting[crowdNo].asking && m_waiting[crowdNo].nextLook <= now)
            look(crowdNo);
    }
    if (m_waiting.isEmpty())
        m_tick.stop();
}

void PayWatch::look(const QString &crowdNo)
{
    m_waiting[crowdNo].asking = true;
    m_session.queries().detail(
        {crowdNo}, [this, crowdNo](const alipay::DetailResult &detail) { seen(crowdNo, detail); });
}

// The last look comes after the link's end: a payment in its last second counts too.
void PayWatch::seen(const QString &crowdNo, const alipay::DetailResult &detail)
{
    const QDateTime now = m_session.clock().now();
    Waiting &waiting = m_waiting[crowdNo];
    waiting.asking = false;
    waiting.nextLook = now.addSecs(campaign::secondsToNextLook(waiting.since, now));
    if (!detail) {
        m_voice.say(&Desk::paymentLooked, CrowdNo {crowdNo}, CampaignResult(fail(alipay::toError(detail.error()))));
        return;
    }
    const auto campaign = m_session.learn(*detail);
    m_voice.say(&Desk::paymentLooked, CrowdNo {crowdNo}, campaign);
    const bool paid = detail->status != alipay::CampaignStatus::Created;
    const bool over = paid || now >= waiting.until;
    if (over)
        m_waiting.remove(crowdNo);
    if (over && campaign)
        m_voice.say(&Desk::paymentSeen, *campaign);
}

} // namespace hongbao::desk
