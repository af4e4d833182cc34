#include "practice/trigger_rules.h"

#include "base/ids.h"

#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace hongbao::practice {

using namespace Qt::StringLiterals;

namespace {

struct RefusedPerson {
    const char *userId;
    const char *subCode;
    QStringView why;
};

constexpr std::array<RefusedPerson, 5> refusedPeople {{
    {"2088999999999001", "USER_NOT_EXIST", u"用户不存在"},
    {"2088999999999002", "USER_CERT_NOT_PASS", u"用户未通过实名认证"},
    {"2088999999999003", "ENTERPRISE_USER_NOT_SUPPORT", u"不支持企业用户"},
    {"2088999999999005", "CTU_HAS_RISK", u"存在风险，无法发放"},
    {merchantUserId, "CASH_CAMP_NOT_ALLOW_TRIGGER_OWN", u"不能给自己发红包"},
}};
const QLatin1StringView notGivenPerson("2088999999999004");

tl::unexpected<Refusal> refuse(const char *subCode, const QString &why)
{
    return tl::unexpected<Refusal>(businessRefusal(subCode, why));
}

bool matches(const QString &text, const QRegularExpression &form)
{
    return form.match(text).hasMatch();
}

// By shape alone: every well-formed person exists in the practice world (alipay-api 1.10).
bool isWellFormed(const TriggerAsk &ask)
{
    static const QRegularExpression userId(u"\\A2088[0-9]{12}\\z"_s);
    static const QRegularExpression loginId(u"\\A(?=.{3,150}\\z)(?:[^@\\s]+@[^@\\s]+|\\+?[0-9-]{6,20})\\z"_s);
    static const QRegularExpression openId(u"\\A[A-Za-z0-9_-]{16,128}\\z"_s);
    switch (ask.who) {
    case TriggerAsk::Who::UserId:
        return matches(ask.id, userId);
    case TriggerAsk::Who::LoginId:
        return matches(ask.id, loginId);
    case TriggerAsk::Who::OpenId:
        break;
    }
    return matches(ask.id, openId);
}

// If both are sent user_id wins (alipay-api 1.3).
void readPerson(const Fields &fields, TriggerAsk &ask)
{
    using Who = TriggerAsk::Who;
    constexpr std::array<std::pair<const char *, Who>, 3> kinds {
        {{"user_id", Who::UserId}, {"login_id", Who::LoginId}, {"open_id", Who::OpenId}}};
    for (const auto &[name, who] : kinds) {
        ask.id = fields.value(QString::fromLatin1(name));
        ask.who = who;
        if (!ask.id.isEmpty())
            return;
    }
}

// A wrong format "usually ends in a plain system error" (alipay-api 1.3); zero and less mean the campaign's rule.
tl::expected<Fen, Refusal> readOrderPrice(const QString &text)
{
    if (text.isEmpty())
        return Fen();
    static const QRegularExpression wholeFen(u"\\A-?[0-9]{1,18}\\z"_s);
    if (!matches(text, wholeFen))
        return tl::unexpected<Refusal>(systemError());
    const qint64 fen = text.toLongLong();
    if (fen <= 0)
        return Fen();
    if (fen < leastPacketFen || fen > mostPacketFen)
        return tl::unexpected<Refusal>(systemError());
    return Fen::of(fen);
}

// 0.5 to 1.5 times the average, inside the limits of any packet (alipay-api 1.2)
Fen randomPacket(const Campaign &campaign, Fen left, QRandomGenerator &dice)
{
    const qint64 average = campaign.total.count() / campaign.count;
    const qint64 least = std::max((average + 1) / 2, leastPacketFen);
    const qint64 most = std::max(least, std::min(average * 3 / 2, mostPacketFen));
    const qint64 drawn = least + qint64(dice.bounded(int(most - least + 1)));
    return Fen::of(left.count() < least ? least : std::min(drawn, left.count()));
}

} // namespace

QString TriggerAsk::user() const
{
    switch (who) {
    case Who::UserId:
        return u"user_id:"_s + id;
    case Who::LoginId:
        return u"login_id:"_s + id;
    case Who::OpenId:
        break;
    }
    return u"open_id:"_s + id;
}

tl::expected<TriggerAsk, Refusal> readTrigger(const QByteArray &bizContent)
{
    const auto fields
        = readFields(bizContent, {"crowd_no", "user_id", "login_id", "open_id", "order_price", "out_biz_no"});
    if (!fields)
        return tl::unexpected<Refusal>(fields.error());
    TriggerAsk ask;
    ask.crowdNo = fields->value(u"crowd_no"_s);
    static const QRegularExpression crowdNo(u"\\A[A-Za-z0-9_-]{1,128}\\z"_s);
    if (!matches(ask.crowdNo, crowdNo))
        return refuse("CASH_CROWD_NO_ILLEGAL", u"活动号不合法"_s);
    readPerson(*fields, ask);
    ask.outBizNo = fields->value(u"out_biz_no"_s, QString::fromLatin1(defaultOutBizNo));
    if (!isWellFormed(OutBizNo {ask.outBizNo}))
        return refuse("OUT_BIZ_NO_ILLEGAL", u"外部业务号不合法"_s);
    const auto price = readOrderPrice(fields->value(u"order_price"_s));
    if (!price)
        return tl::unexpected<Refusal>(price.error());
    ask.orderPrice = *price;
    return ask;
}

bool isRepeatOf(const TriggerAsk &ask, const Packet &stored)
{
    return stored.user == ask.user() && stored.orderPrice == ask.orderPrice;
}

tl::expected<void, Refusal> checkCampaign(const Campaign &campaign, const QDateTime &now)
{
    switch (statusAt(campaign, now)) {
    case Status::Created: // an unpaid one "does not exist" (alipay-api 1.1)
        return refuse("CASH_CAMPAIGN_NOT_EXIST", u"活动不存在"_s);
    case Status::Paid:
    case Status::Paused:
        return refuse("CASH_CAMPAIGN_NOT_START", u"活动未开始"_s);
    case Status::Closed:
    case Status::Settled:
        return refuse("CASH_CAMPAIGN_IS_OVER", u"活动已结束"_s);
    case Status::Ready:
        break;
    }
    return {};
}

tl::expected<void, Refusal> checkPerson(const TriggerAsk &ask)
{
    if (!isWellFormed(ask))
        return refuse("USER_ID_ILLEGAL", u"用户ID不合法"_s);
    for (const RefusedPerson &person : refusedPeople) {
        if (ask.id == QLatin1StringView(person.userId))
            return refuse(person.subCode, person.why.toString());
    }
    return {};
}

std::optional<NotGiven> notGivenTo(const TriggerAsk &ask)
{
    if (ask.id == notGivenPerson)
        return NotGiven {u"用户未实名认证，不能领取红包"_s};
    return std::nullopt;
}

tl::expected<Fen, Refusal> packetFor(
    const Campaign &campaign, const TriggerAsk &ask, const Received &received, QRandomGenerator &dice)
{
    const Fen left = Fen::of(differenceInFen(campaign.total, campaign.sent));
    const Fen fixed = Fen::of(campaign.total.count() / campaign.count);
    const Fen prize = !ask.orderPrice.isZero() ? ask.orderPrice
        : campaign.random                      ? randomPacket(campaign, left, dice)
                                               : fixed;
    if (prize > left)
        return refuse("CASH_CAMP_BUDGET_INSUFFICIENT", u"活动剩余预算不足"_s);
    if (received.inLife >= campaign.limits.inLife)
        return refuse("USER_ACCESS_TOTAL_LIMIT", u"用户领取总次数已达上限"_s);
    if (!campaign.limits.period.isNull() && received.inPeriod >= campaign.limits.inPeriod)
        return refuse("USER_ACCESS_FREQUENCY_LIMIT", u"用户领取频率已达上限"_s);
    return prize;
}

} // namespace hongbao::practice
