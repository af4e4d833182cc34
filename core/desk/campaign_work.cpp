#include "desk/campaign_work.h"

#include "practice/practice_gateway.h"

namespace hongbao::desk {

namespace {

constexpr int pageSize = 50; // the most list.query allows (alipay-api 1.4)
constexpr int mostPages = 200;
constexpr int detailsInFlight = 4;

bool hasMorePages(const alipay::ListReply &reply, int page)
{
    return !reply.campaigns.isEmpty() && page * pageSize < reply.totalSize && page < mostPages;
}

} // namespace

CampaignWork::CampaignWork(Session &session, Desk &desk, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_voice(desk)
{
}

void CampaignWork::create(RequestId id, const campaign::Draft &draft)
{
    const auto refuse = [&](const QList<Error> &errors) {
        m_voice.say(&Desk::campaignCreated, id, tl::unexpected<CreateFailure>(errors));
    };
    const campaign::DraftResult request = campaign::judge(draft, m_session.clock().now());
    if (!request)
        return refuse(request.error());
    if (!m_session.ledger())
        return refuse({Error {ErrorCode::LedgerBusy, {}, {}}});
    const auto taken = m_session.reader().campaignNameTaken(m_session.profile().name, request->name);
    if (!taken)
        return refuse({taken.error()});
    if (*taken)
        return refuse({Error {ErrorCode::CampaignNameTaken, request->name, QStringLiteral("name")}});
    // The intent first: create has no number of its own, so a lost answer is found again by this name.
    const auto intent = m_session.ledger()->recordCampaignIntent(m_session.account(), *request);
    if (!intent)
        return refuse({intent.error()});
    const Creation creation {id, *intent, *request};
    m_session.queries().create(*request, [this, creation](const auto &result) { created(creation, result); });
}

void CampaignWork::created(const Creation &creation, const alipay::CreateResult &result)
{
    if (result) {
        if (const Done recorded = m_session.ledger()->recordCampaignCreated(creation.campaign, *result); !recorded)
            return failCreation(creation, recorded.error(), true);
        return giveCreated(creation, result->crowdNo);
    }
    if (alipay::mayHaveActed(result.error())) // the campaign may exist although nobody told us so
        return settleLostCreation(creation, result.error(), 1);
    Error error = alipay::toError(result.error());
    error.field = alipay::createErrorField(result.error().subCode);
    failCreation(creation, error, false);
}

// Looks for the name among the unpaid campaigns instead of creating again: two clicks or a lost answer make one
// campaign.
void CampaignWork::settleLostCreation(const Creation &creation, const alipay::CallFailure &lost, int page)
{
    const alipay::ListRequest unpaid {alipay::campaignStatusToWire(alipay::CampaignStatus::Created), page, pageSize};
    m_session.queries().list(unpaid, [this, creation, lost, page](const alipay::ListResult &listed) {
        if (!listed)
            return failCreation(creation, alipay::toError(lost), true);
        for (const alipay::ListedCampaign &candidate : listed->campaigns) {
            if (candidate.name == creation.request.name)
                return giveCreated(creation, candidate.crowdNo);
        }
        if (hasMorePages(*listed, page))
            return settleLostCreation(creation, lost, page + 1);
        failCreation(creation, alipay::toError(lost), false); // a verified list without it: it does not exist
    });
}

void CampaignWork::giveCreated(const Creation &creation, const CrowdNo &crowdNo)
{
    m_session.queries().detail(crowdNo, [this, creation, crowdNo](const alipay::DetailResult &detail) {
        if (detail) {
            if (const auto campaign = m_session.learn(*detail)) {
                m_voice.say(&Desk::campaignCreated, creation.id, *campaign);
                return;
            }
        }
        const auto known = m_session.reader().campaign(m_session.profile().name, crowdNo);
        if (known && *known)
            m_voice.say(&Desk::campaignCreated, creation.id, **known);
        else
            failCreation(
                creation, detail ? Error {ErrorCode::LedgerDamaged, {}, {}} : alipay::toError(detail.error()), true);
    });
}

void CampaignWork::failCreation(const Creation &creation, const Error &error, bool unclear)
{
    // If even the failure cannot be written, the intent stays and is settled by the next refresh.
    [[maybe_unused]] const Done recorded = m_session.ledger()->recordCampaignFailed(creation.campaign, error, unclear);
    m_voice.say(&Desk::campaignCreated, creation.id, tl::unexpected<CreateFailure>(CreateFailure {error}));
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

void CampaignWork::refreshAll(RequestId id)
{
    auto sweep = std::make_shared<Sweep>();
    sweep->id = id;
    readPage(sweep);
}

void CampaignWork::readPage(const std::shared_ptr<Sweep> &sweep)
{
    const alipay::ListRequest all {QStringLiteral("ALL"), sweep->page, pageSize};
    m_session.queries().list(all, [this, sweep](const alipay::ListResult &listed) {
        if (!listed) {
            m_voice.say(&Desk::campaignsListed, sweep->id, fail(alipay::toError(listed.error())));
            return;
        }
        for (const alipay::ListedCampaign &campaign : listed->campaigns)
            sweep->waiting.append(campaign.crowdNo);
        if (hasMorePages(*listed, sweep->page)) {
            ++sweep->page;
            return readPage(sweep);
        }
        readDetails(sweep);
    });
}

// list.query names neither money nor times, so each campaign is asked for; a few at a time.
void CampaignWork::readDetails(const std::shared_ptr<Sweep> &sweep)
{
    while (sweep->inFlight < detailsInFlight && !sweep->waiting.isEmpty()) {
        ++sweep->inFlight;
        m_session.queries().detail(sweep->waiting.takeFirst(), [this, sweep](const alipay::DetailResult &detail) {
            --sweep->inFlight;
            if (detail) [[maybe_unused]]
                const auto learned = m_session.learn(*detail);
            readDetails(sweep);
        });
    }
    if (sweep->inFlight == 0)
        m_voice.say(&Desk::campaignsListed, sweep->id, m_session.reader().campaigns(m_session.profile().name));
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
