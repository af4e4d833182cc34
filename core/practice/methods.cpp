#include "practice/methods.h"

#include "practice/create_rules.h"
#include "practice/form.h"
#include "practice/trigger_rules.h"

#include <QJsonArray>

namespace hongbao::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPerPage = 50;

tl::unexpected<Refusal> refuse(const Refusal &refusal)
{
    return tl::unexpected<Refusal>(refusal);
}

tl::unexpected<Refusal> refuse(const char *subCode, const QString &why)
{
    return refuse(businessRefusal(subCode, why));
}

tl::unexpected<Refusal> campaignUnknown()
{
    return refuse("CASH_CAMPAIGN_NOT_EXIST", u"活动不存在"_s);
}

// The books' own failures (disk full, file locked) are the provider's "system busy": the outcome is open.
template <class T> tl::expected<T, Refusal> orUnavailable(Result<T> result)
{
    return std::move(result).map_error([](const Error &) { return unavailable(); });
}

QJsonObject givenAnswer(const Campaign &campaign, const Packet &packet, bool repeated)
{
    return {
        {u"trigger_result"_s, u"true"_s},
        {u"prize_amount"_s, packet.prize.toYuan()},
        {u"repeat_trigger_flag"_s, repeated ? u"true"_s : u"false"_s},
        {u"partner_id"_s, QString::fromLatin1(merchantUserId)},
        {u"biz_no"_s, packet.bizNo},
        {u"out_biz_no"_s, packet.outBizNo},
        {u"coupon_name"_s, campaign.name},
        {u"prize_msg"_s, campaign.message},
        {u"merchant_logo"_s, u"https://example.invalid/practice-logo.png"_s},
    };
}

// page_index from 1, page_size up to 50 (alipay-api 1.4)
tl::expected<int, Refusal> readPageValue(const Fields &fields, const QString &name, int absent, int most)
{
    bool isNumber = true;
    const int value = fields.contains(name) ? fields.value(name).toInt(&isNumber) : absent;
    if (!isNumber || value < 1 || value > most)
        return refuse("CASH_LIST_PAGE_CHECK_FAILED", u"分页参数不合法："_s + name);
    return value;
}

tl::expected<void, Refusal> applyTarget(Campaign &campaign, Status target, const QDateTime &now)
{
    const Status current = statusAt(campaign, now);
    if (current != Status::Ready && current != Status::Paused)
        return refuse("CASH_CURRENT_STATE_CANNOT_MODIFY", u"当前状态不能修改"_s);
    campaign.paused = target == Status::Paused;
    if (target == Status::Closed)
        campaign.closedAt = now;
    return {};
}

} // namespace

Reply Methods::call(Method method, const QByteArray &bizContent)
{
    switch (method) {
    case Method::Create:
        return create(bizContent);
    case Method::Trigger:
        return trigger(bizContent);
    case Method::List:
        return list(bizContent);
    case Method::Detail:
        return detail(bizContent);
    case Method::Modify:
        return modify(bizContent);
    case Method::Download:
        break;
    }
    return refuse(invalidArgument("isv.invalid-method", u"不存在的方法名"_s)); // it is not about campaigns
}

QString Methods::digits(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += QChar(char16_t(u'0' + m_dice.bounded(10)));
    return text;
}

Reply Methods::create(const QByteArray &bizContent)
{
    const QDateTime now = m_clock.now();
    auto campaign = readCreate(bizContent, now);
    if (!campaign)
        return refuse(campaign.error());
    QByteArray random(48, '\0');
    m_dice.generate(random.begin(), random.end());
    campaign->crowdNo = QString::fromLatin1(random.toBase64(QByteArray::Base64UrlEncoding));
    campaign->originCrowdNo = beijingDate(now).toString(u"yyyyMMdd"_s) + digits(24);
    const auto added = orUnavailable(m_store.addCampaign(*campaign));
    if (!added)
        return refuse(added.error());
    const QByteArray payUrl = payAddress(m_gateway, campaign->crowdNo).toEncoded();
    return QJsonObject {
        {u"crowd_no"_s, campaign->crowdNo},
        {u"origin_crowd_no"_s, campaign->originCrowdNo},
        {u"pay_url"_s, QString::fromLatin1(overEncode(payUrl))},
    };
}

Reply Methods::trigger(const QByteArray &bizContent)
{
    const auto ask = readTrigger(bizContent);
    if (!ask)
        return refuse(ask.error());
    auto transaction = orUnavailable(Store::Transaction::begin(m_store));
    if (!transaction)
        return refuse(transaction.error());
    const auto campaign = orUnavailable(m_store.campaign(ask->crowdNo));
    if (!campaign)
        return refuse(campaign.error());
    if (!*campaign)
        return campaignUnknown();
    const auto stored = orUnavailable(m_store.packet(ask->crowdNo, ask->outBizNo, ask->user()));
    if (!stored)
        return refuse(stored.error());
    if (*stored && m_idempotent && !isRepeatOf(*ask, **stored))
        return refuse("CASH_CAMPAIGN_SEND_LOG_ILLEGAL", u"发放记录不合法"_s);
    if (*stored && m_idempotent)
        return givenAnswer(**campaign, **stored, true);
    if (const auto open = checkCampaign(**campaign, m_clock.now()); !open)
        return refuse(open.error());
    if (const auto known = checkPerson(*ask); !known)
        return refuse(known.error());
    if (const auto notGiven = notGivenTo(*ask))
        return QJsonObject {{u"trigger_result"_s, u"false"_s}, {u"error_msg"_s, notGiven->errorMsg}};
    const auto packet = give(*ask, **campaign);
    if (!packet)
        return refuse(packet.error());
    const auto committed = orUnavailable(transaction->commit());
    Packet said = *packet;
    said.outBizNo = ask->outBizNo;
    return committed ? Reply(givenAnswer(**campaign, said, false)) : refuse(committed.error());
}

// The books hold a number once. What a forgetful gateway gives for it again stands beside it, under a number nobody can
// ask for.
tl::expected<QString, Refusal> Methods::placeOf(const TriggerAsk &ask)
{
    QString place = ask.outBizNo;
    for (int again = 2;; ++again) {
        const auto taken = orUnavailable(m_store.packet(ask.crowdNo, place, ask.user()));
        if (!taken)
            return refuse(taken.error());
        if (!*taken)
            return place;
        place = ask.outBizNo + QLatin1Char(repeatMark) + QString::number(again);
    }
}

tl::expected<Packet, Refusal> Methods::give(const TriggerAsk &ask, const Campaign &campaign)
{
    const QDateTime now = m_clock.now();
    const QString user = ask.user();
    const auto inLife = orUnavailable(m_store.countReceived(campaign.crowdNo, user, {}));
    const auto inPeriod
        = orUnavailable(m_store.countReceived(campaign.crowdNo, user, periodStart(campaign.limits.period, now)));
    if (!inLife || !inPeriod)
        return refuse(unavailable());
    const auto prize = packetFor(campaign, ask, {*inLife, *inPeriod}, m_dice);
    if (!prize)
        return refuse(prize.error());
    const QString bizNo = beijingDate(now).toString(u"yyyyMMdd"_s) + digits(24);
    const auto place = placeOf(ask);
    if (!place)
        return refuse(place.error());
    const Packet packet {campaign.crowdNo, user, *place, ask.orderPrice, *prize, bizNo, now};
    const auto added = orUnavailable(m_store.addPacket(packet));
    return added ? tl::expected<Packet, Refusal>(packet) : refuse(added.error());
}

Reply Methods::list(const QByteArray &bizContent)
{
    const auto fields = readFields(bizContent, {"camp_status", "page_index", "page_size"});
    if (!fields)
        return refuse(fields.error());
    const QString filter = fields->value(u"camp_status"_s, u"ALL"_s);
    const auto wanted = statusFromWire(filter);
    if (!wanted && filter != u"ALL")
        return refuse(formatError(u"camp_status"_s));
    const auto size = readPageValue(*fields, u"page_size"_s, mostPerPage, mostPerPage);
    const auto index = readPageValue(*fields, u"page_index"_s, 1, std::numeric_limits<int>::max());
    if (!size || !index)
        return refuse(size ? index.error() : size.error());
    const auto all = orUnavailable(m_store.campaigns());
    if (!all)
        return refuse(all.error());
    return pageOf(*all, wanted, *index, *size);
}

QJsonObject Methods::pageOf(const QList<Campaign> &all, std::optional<Status> wanted, int index, int size) const
{
    const QDateTime now = m_clock.now();
    const qint64 first = qint64(index - 1) * size;
    QJsonArray page;
    qint64 matching = 0;
    for (const Campaign &campaign : all) {
        const Status status = statusAt(campaign, now);
        if (wanted && status != *wanted)
            continue;
        if (matching >= first && matching < first + size) {
            page.append(QJsonObject {
                {u"crowd_no"_s, campaign.crowdNo},
                {u"origin_crowd_no"_s, campaign.originCrowdNo},
                {u"camp_status"_s, statusInList(status)},
                {u"coupon_name"_s, campaign.name},
            });
        }
        ++matching;
    }
    return {
        {u"camp_list"_s, page},
        {u"page_index"_s, QString::number(index)},
        {u"page_size"_s, QString::number(size)},
        {u"total_size"_s, QString::number(matching)},
    };
}

Reply Methods::detail(const QByteArray &bizContent)
{
    const auto fields = readFields(bizContent, {"crowd_no"});
    if (!fields)
        return refuse(fields.error());
    const auto found = orUnavailable(m_store.campaign(fields->value(u"crowd_no"_s)));
    if (!found)
        return refuse(found.error());
    if (!*found)
        return campaignUnknown();
    const Campaign &campaign = **found;
    return QJsonObject {
        {u"crowd_no"_s, campaign.crowdNo},
        {u"origin_crowd_no"_s, campaign.originCrowdNo},
        {u"coupon_name"_s, campaign.name},
        {u"prize_msg"_s, campaign.message},
        {u"prize_type"_s, campaign.random ? u"random"_s : u"fixed"_s},
        {u"start_time"_s, toBeijingText(campaign.start)},
        {u"end_time"_s, toBeijingText(campaign.end)},
        {u"total_amount"_s, campaign.total.toYuan()},
        {u"send_amount"_s, campaign.sent.toYuan()},
        {u"total_num"_s, QString::number(campaign.count)},
        {u"total_count"_s, QString::number(campaign.count)},
        {u"camp_status"_s, statusInDetail(statusAt(campaign, m_clock.now()))},
    };
}

// PAUSE and READY for each other and for themselves, CLOSED for good; unpaid, ahead or over cannot be changed
// (alipay-api 1.6).
Reply Methods::modify(const QByteArray &bizContent)
{
    const auto fields = readFields(bizContent, {"crowd_no", "camp_status"});
    if (!fields)
        return refuse(fields.error());
    const auto target = statusFromWire(fields->value(u"camp_status"_s));
    if (target != Status::Paused && target != Status::Ready && target != Status::Closed)
        return refuse("CASH_TARGET_STATE_NOT_ILLEGAL", u"目标状态不合法"_s);
    auto transaction = orUnavailable(Store::Transaction::begin(m_store));
    if (!transaction)
        return refuse(transaction.error());
    auto found = orUnavailable(m_store.campaign(fields->value(u"crowd_no"_s)));
    if (!found)
        return refuse(found.error());
    if (!*found)
        return campaignUnknown();
    if (const auto applied = applyTarget(**found, *target, m_clock.now()); !applied)
        return refuse(applied.error());
    const auto done = orUnavailable(m_store.updateCampaign(**found).and_then([&] { return transaction->commit(); }));
    return done ? Reply(QJsonObject()) : refuse(done.error());
}

} // namespace hongbao::practice
