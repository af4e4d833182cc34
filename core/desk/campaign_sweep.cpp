#include "desk/campaign_sweep.h"

#include <QSet>

namespace hongbao::desk {

namespace {

constexpr int detailsInFlight = 4;
constexpr int detailsPerCommit = 50;
constexpr int betweenWordsMs = 100;

} // namespace

struct CampaignSweep::Sweep {
    QList<RequestId> waiting; // for the answer
    StopToken stop = std::make_shared<intake::Progress>();
    QList<alipay::ListedCampaign> listed;
    QSet<QString> settled; // known as such: nothing of theirs changes any more
    qsizetype next = 0;
    int inFlight = 0;
    QList<alipay::CampaignDetail> toBook;
    Refreshing progress;
    QElapsedTimer sinceWord;
};

CampaignSweep::CampaignSweep(Session &session, Desk &desk, CampaignCreation &creation, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_creation(creation)
    , m_voice(desk)
{
}

void CampaignSweep::start(RequestId id)
{
    if (m_sweep) {
        m_sweep->waiting.append(id);
        return;
    }
    m_sweep = std::make_shared<Sweep>();
    m_sweep->waiting.append(id);
    m_sweep->sinceWord.start();
    const auto settled = m_session.reader().settledNumbers(m_session.profile().name).value_or(QStringList());
    m_sweep->settled = QSet<QString>(settled.cbegin(), settled.cend());
    readAllPages(m_session.queries(), m_sweep->stop, [this](const ListedResult &listed) {
        if (!listed)
            return answer(fail(alipay::toError(listed.error())));
        m_sweep->listed = *listed;
        m_sweep->progress.total = int(listed->size());
        askDetails();
    });
}

void CampaignSweep::stop()
{
    if (!m_sweep)
        return;
    m_sweep->stop->stop = true;
    book();
    answer(m_session.reader().campaigns(m_session.profile().name));
}

bool CampaignSweep::isSettledForGood(const alipay::ListedCampaign &campaign) const
{
    return campaign.status == alipay::CampaignStatus::Settled && m_sweep->settled.contains(campaign.crowdNo.value);
}

void CampaignSweep::askDetails()
{
    Sweep &sweep = *m_sweep;
    while (sweep.inFlight < detailsInFlight && sweep.next < sweep.listed.size()) {
        const alipay::ListedCampaign &campaign = sweep.listed[sweep.next++];
        if (isSettledForGood(campaign)) {
            ++sweep.progress.done;
            continue;
        }
        ++sweep.inFlight;
        m_session.queries().detail(campaign.crowdNo, [this, stop = sweep.stop](const alipay::DetailResult &detail) {
            if (!stop->stop)
                learned(detail);
        });
    }
    if (sweep.inFlight == 0)
        end();
}

void CampaignSweep::learned(const alipay::DetailResult &detail)
{
    Sweep &sweep = *m_sweep;
    --sweep.inFlight;
    ++sweep.progress.done;
    if (detail) {
        sweep.toBook.append(*detail);
    } else {
        ++sweep.progress.failed;
        sweep.progress.failure = alipay::toError(detail.error());
    }
    if (sweep.toBook.size() >= detailsPerCommit)
        book();
    tell();
    askDetails();
}

void CampaignSweep::book()
{
    if (m_sweep->toBook.isEmpty() || !m_session.ledger())
        return;
    const Done booked
        = m_session.ledger()->recordCampaignDetails(m_session.account(), std::exchange(m_sweep->toBook, {}));
    if (!booked)
        m_sweep->progress.failure = booked.error();
}

void CampaignSweep::tell()
{
    if (m_sweep->sinceWord.hasExpired(betweenWordsMs)) {
        m_sweep->sinceWord.restart();
        m_voice.say(&Desk::campaignsRefreshing, m_sweep->progress);
    }
}

void CampaignSweep::end()
{
    book();
    m_creation.settleEarlier(m_sweep->listed, [this, stop = m_sweep->stop] {
        if (!stop->stop)
            answer(m_session.reader().campaigns(m_session.profile().name));
    });
}

// A sweep that only reads has nothing booked, and lists what the ledger knew.
void CampaignSweep::answer(const CampaignsResult &campaigns)
{
    const auto sweep = std::exchange(m_sweep, nullptr);
    m_voice.say(&Desk::campaignsRefreshing, sweep->progress);
    for (const RequestId id : sweep->waiting)
        m_voice.say(&Desk::campaignsListed, id, campaigns);
}

} // namespace hongbao::desk
