#include "desk/campaign_creation.h"

#include <QTimer>

namespace hongbao::desk {

namespace {

using ledger::Campaign;

constexpr int betweenLooksMs = 1'500;
constexpr int requestsTravelSeconds = 60; // longer than any call waits for its answer

Error nameTaken(const QString &name)
{
    return {ErrorCode::CampaignNameTaken, name, QStringLiteral("name")};
}

QList<alipay::ListedCampaign> namedSo(const QList<alipay::ListedCampaign> &listed, const QString &name)
{
    QList<alipay::ListedCampaign> same;
    std::copy_if(listed.begin(), listed.end(), std::back_inserter(same),
        [&](const alipay::ListedCampaign &campaign) { return campaign.name.trimmed() == name; });
    return same;
}

bool isSame(const alipay::CampaignDetail &earlier, const alipay::CreateRequest &wanted)
{
    return earlier.total == wanted.total && earlier.count == wanted.count && earlier.type == wanted.type;
}

} // namespace

struct CampaignCreation::Candidates {
    Wanted wanted;
    QList<alipay::ListedCampaign> left;
    Found found;
};

CampaignCreation::CampaignCreation(Session &session, Desk &desk, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_voice(desk)
{
}

void CampaignCreation::create(RequestId id, const campaign::Draft &draft)
{
    const campaign::DraftResult request = campaign::judge(draft, m_session.clock().now());
    if (!request)
        return refuse(id, request.error());
    if (!m_session.ledger())
        return refuse(id, {Error {ErrorCode::LedgerBusy, {}, {}}});
    const auto earlier = unclearOf(request->name);
    if (!earlier)
        return refuse(id, {earlier.error()});
    const Creation creation {id, 0, *request};
    if (*earlier)
        return takeOver(creation, **earlier);
    if (!isSettledAlready(creation))
        intend(creation);
}

// Settling what a killed program left and its being asked for again are a race that the operator must not notice.
bool CampaignCreation::isSettledAlready(const Creation &creation)
{
    const Campaign earlier = m_settled.take(creation.request.name);
    if (earlier.detail.crowdNo.value.isEmpty() || !isSame(earlier.detail, creation.request))
        return false;
    give(creation, earlier.detail.crowdNo);
    return true;
}

Result<std::optional<Campaign>> CampaignCreation::unclearOf(const QString &name) const
{
    return m_session.reader().campaigns(m_session.profile().name).map([&](const QList<Campaign> &campaigns) {
        const auto unclear = std::find_if(campaigns.begin(), campaigns.end(), [&](const Campaign &campaign) {
            return campaign.creation == Campaign::Creation::Unclear && campaign.detail.name == name;
        });
        return unclear == campaigns.end() ? std::optional<Campaign>() : std::optional(*unclear);
    });
}

void CampaignCreation::takeOver(const Creation &creation, const Campaign &earlier)
{
    const alipay::CampaignDetail &was = earlier.detail;
    const alipay::CreateRequest &wanted = creation.request;
    const bool same = isSame(was, wanted);
    m_taken.insert(earlier.id);
    look({was.name, was.total}, isLongAgo(earlier) ? 1 : 2, [=, this, row = earlier.id](const auto &found) {
        if (!found)
            return refuse(creation.id, {found.error()});
        if (*found)
            return same ? give(creation, **found) : refuse(creation.id, {nameTaken(wanted.name)});
        const Error error {ErrorCode::GatewayNoAnswer, {}, {}};
        if (const Done settled = m_session.ledger()->recordCampaignFailed(row, error, false); !settled)
            return refuse(creation.id, {settled.error()});
        intend(creation);
    });
}

// The intent first: a second call of the same name ends here, and a kill from now on leaves something to settle.
void CampaignCreation::intend(Creation creation)
{
    const auto intent = m_session.ledger()->recordCampaignIntent(m_session.account(), creation.request);
    if (!intent)
        return refuse(creation.id, {intent.error()});
    creation.campaign = *intent;
    readAllPages(m_session.queries(), std::make_shared<intake::Progress>(), [=, this](const ListedResult &listed) {
        if (!listed)
            return failCreation(creation, alipay::toError(listed.error()), false);
        if (!namedSo(*listed, creation.request.name).isEmpty())
            return failCreation(creation, nameTaken(creation.request.name), false);
        send(creation);
    });
}

void CampaignCreation::send(const Creation &creation)
{
    m_session.queries().create(
        creation.request, [this, creation](const alipay::CreateResult &result) { created(creation, result); });
}

void CampaignCreation::created(const Creation &creation, const alipay::CreateResult &result)
{
    if (result) {
        if (const Done recorded = m_session.ledger()->recordCampaignCreated(creation.campaign, *result); !recorded)
            return failCreation(creation, recorded.error(), true);
        return give(creation, result->crowdNo);
    }
    if (alipay::mayHaveActed(result.error())) // the campaign may exist although nobody told us so
        return settleLost(creation, result.error());
    failCreation(creation, alipay::toError(result.error()), false);
}

void CampaignCreation::settleLost(const Creation &creation, const alipay::CallFailure &lost)
{
    look({creation.request.name, creation.request.total}, 2, [=, this](const auto &found) {
        if (found && *found)
            return give(creation, **found);
        // A verified list without it, twice: it does not exist. A list that did not come leaves it open.
        failCreation(creation, alipay::toError(lost), !found);
    });
}

// A request may still be on its way when nobody waits for its answer any more: hence more than one look.
void CampaignCreation::look(const Wanted &wanted, int looks, Found found)
{
    readAllPages(m_session.queries(), std::make_shared<intake::Progress>(), [=, this](const ListedResult &listed) {
        if (!listed)
            return found(fail(alipay::toError(listed.error())));
        lookAmong(wanted, *listed, [=, this](const Result<std::optional<CrowdNo>> &result) {
            if (!result || *result || looks <= 1)
                return found(result);
            QTimer::singleShot(betweenLooksMs, this, [=, this] { look(wanted, looks - 1, found); });
        });
    });
}

void CampaignCreation::lookAmong(const Wanted &wanted, const QList<alipay::ListedCampaign> &listed, Found found)
{
    compareNext(std::make_shared<Candidates>(Candidates {wanted, namedSo(listed, wanted.name), std::move(found)}));
}

void CampaignCreation::compareNext(const std::shared_ptr<Candidates> &candidates)
{
    if (candidates->left.isEmpty())
        return candidates->found(std::optional<CrowdNo>());
    const CrowdNo crowdNo = candidates->left.takeFirst().crowdNo;
    m_session.queries().detail(crowdNo, [=, this](const alipay::DetailResult &detail) {
        if (!detail)
            return candidates->found(fail(alipay::toError(detail.error())));
        if (detail->total != candidates->wanted.total)
            return compareNext(candidates);
        const auto learned = m_session.learn(*detail); // the ledger knows whose creation it settles
        candidates->found(learned.map([&](const Campaign &) { return std::optional(crowdNo); }));
    });
}

void CampaignCreation::settleEarlier()
{
    const auto campaigns = m_session.reader().campaigns(m_session.profile().name);
    const auto isUnclear = [](const Campaign &campaign) { return campaign.creation == Campaign::Creation::Unclear; };
    if (!m_session.ledger() || !campaigns || std::none_of(campaigns->begin(), campaigns->end(), isUnclear))
        return;
    readAllPages(m_session.queries(), std::make_shared<intake::Progress>(), [this](const ListedResult &listed) {
        if (listed)
            settleEarlier(*listed, [] {});
    });
}

void CampaignCreation::settleEarlier(const QList<alipay::ListedCampaign> &listed, std::function<void()> then)
{
    QList<Campaign> unclear;
    if (m_session.ledger())
        unclear = m_session.reader().campaigns(m_session.profile().name).value_or(QList<Campaign>());
    unclear.removeIf([](const Campaign &campaign) { return campaign.creation != Campaign::Creation::Unclear; });
    settleNext(std::move(unclear), listed, then);
}

void CampaignCreation::settleNext(
    QList<Campaign> unclear, const QList<alipay::ListedCampaign> &listed, const std::function<void()> &then)
{
    if (unclear.isEmpty())
        return then();
    const Campaign earlier = unclear.takeFirst();
    const Wanted wanted {earlier.detail.name, earlier.detail.total};
    lookAmong(wanted, listed, [=, this](const Result<std::optional<CrowdNo>> &found) {
        const Error lost {ErrorCode::GatewayNoAnswer, {}, {}};
        if (found && *found && !m_taken.contains(earlier.id))
            m_settled.insert(earlier.detail.name, earlier)->detail.crowdNo = **found;
        if (found && !*found && isLongAgo(earlier)) // if it cannot be written it stays unclear
            Q_UNUSED(m_session.ledger()->recordCampaignFailed(earlier.id, lost, false).has_value());
        settleNext(unclear, listed, then);
    });
}

bool CampaignCreation::isLongAgo(const Campaign &earlier) const
{
    return earlier.createdAt.secsTo(m_session.clock().now()) > requestsTravelSeconds;
}

void CampaignCreation::give(const Creation &creation, const CrowdNo &crowdNo)
{
    m_session.queries().detail(crowdNo, [this, creation, crowdNo](const alipay::DetailResult &detail) {
        if (detail) {
            if (const auto campaign = m_session.learn(*detail)) {
                return give(creation, *campaign);
            }
        }
        const auto known = m_session.reader().campaign(m_session.profile().name, crowdNo);
        if (known && *known)
            give(creation, **known);
        else
            refuse(creation.id, {detail ? Error {ErrorCode::LedgerDamaged, {}, {}} : alipay::toError(detail.error())});
    });
}

void CampaignCreation::give(const Creation &creation, const Campaign &campaign)
{
    m_voice.say(&Desk::campaignCreated, creation.id, CreateResult(campaign));
    Q_EMIT made(campaign);
}

void CampaignCreation::refuse(RequestId id, const CreateFailure &errors)
{
    m_voice.say(&Desk::campaignCreated, id, CreateResult(tl::unexpected<CreateFailure>(errors)));
}

void CampaignCreation::failCreation(const Creation &creation, const Error &error, bool unclear)
{
    // If even the failure cannot be written, the intent stays and is settled later.
    Q_UNUSED(m_session.ledger()->recordCampaignFailed(creation.campaign, error, unclear).has_value());
    refuse(creation.id, {error});
}

} // namespace hongbao::desk
