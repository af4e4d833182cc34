#include "practice/create_rules.h"

#include "base/clock.h"

#include <QRegularExpression>
#include <QUrl>

namespace hongbao::practice {

using namespace Qt::StringLiterals;

namespace {

using Check = tl::expected<void, Refusal>;

constexpr Fen leastTotal = Fen::of(100);
constexpr Fen mostTotal = Fen::of(10'000'000 * qint64(100));
constexpr qint64 mostPackets = 10'000'000;
constexpr qsizetype mostText = 64;
constexpr int mostMonths = 6;

tl::unexpected<Refusal> refuse(const char *subCode, const QString &why)
{
    return tl::unexpected<Refusal>(businessRefusal(subCode, why));
}

Check readTexts(const Fields &fields, Campaign &campaign)
{
    campaign.name = fields.value(u"coupon_name"_s);
    campaign.message = fields.value(u"prize_msg"_s);
    if (campaign.name.trimmed().isEmpty() || campaign.name.size() > mostText)
        return refuse("CASH_COUPON_NAME_CHECK_FAILED", u"红包名称不合法"_s);
    if (campaign.message.trimmed().isEmpty() || campaign.message.size() > mostText)
        return refuse("CASH_PRIZE_MSG_CHECK_FAILED", u"红包详情不合法"_s);
    // The practice world's one forbidden word, so that the refusal can be met.
    if (campaign.name.contains(u"敏感词") || campaign.message.contains(u"敏感词"))
        return refuse("SENSITIVE_WORD_CHECK_FAILED", u"包含敏感词"_s);
    return {};
}

Check readType(const Fields &fields, Campaign &campaign)
{
    const QString type = fields.value(u"prize_type"_s);
    if (type != u"fixed" && type != u"random")
        return refuse("CASH_PRIZE_TYPE_ERROR", u"prize_type只能是fixed或random"_s);
    campaign.random = type == u"random";
    return {};
}

Check readMoney(const Fields &fields, Campaign &campaign)
{
    static const QRegularExpression yuan(u"\\A([0-9]{1,9})(?:\\.([0-9]{1,2}))?\\z"_s);
    const QRegularExpressionMatch match = yuan.match(fields.value(u"total_money"_s));
    if (!match.hasMatch())
        return tl::unexpected<Refusal>(formatError(u"total_money"_s));
    const QString fraction = match.captured(2).leftJustified(2, u'0');
    campaign.total = Fen::of(match.captured(1).toLongLong() * 100 + fraction.toLongLong());
    if (campaign.total < leastTotal)
        return refuse("CASH_AMOUNT_TOO_SMALL", u"总金额不能低于1.00元"_s);
    if (campaign.total > mostTotal)
        return refuse("CASH_AMOUNT_TOO_MUCH", u"总金额不能超过10000000.00元"_s);
    return {};
}

Check readCount(const Fields &fields, Campaign &campaign)
{
    static const QRegularExpression whole(u"\\A[0-9]{1,12}\\z"_s);
    const QString count = fields.value(u"total_num"_s);
    if (!whole.match(count).hasMatch())
        return tl::unexpected<Refusal>(formatError(u"total_num"_s));
    campaign.count = count.toLongLong();
    if (campaign.count < 1)
        return refuse("CASH_COUNT_TOO_SMALL", u"红包数量过小"_s);
    if (campaign.count > mostPackets)
        return refuse("CASH_COUNT_TOO_MUCH", u"红包数量过大"_s);
    return {};
}

// Compared as products: a division would round a packet of 0.199 up or 200.001 down into the limits.
Check checkPacket(const Campaign &campaign)
{
    if (campaign.total.count() < leastPacketFen * campaign.count)
        return refuse("CASH_PER_AMOUNT_TOO_SMALL", u"单个红包不能低于0.20元"_s);
    if (campaign.total.count() > mostPacketFen * campaign.count)
        return refuse("CASH_PER_AMOUNT_TOO_MUCH", u"单个红包不能超过200元"_s);
    return {};
}

Check readTimes(const Fields &fields, const QDateTime &now, Campaign &campaign)
{
    const QString startText = fields.value(u"start_time"_s);
    const bool atOnce = startText == u"NowTime";
    const Result<QDateTime> start = atOnce ? Result<QDateTime>(now) : fromBeijingText(startText);
    const Result<QDateTime> end = fromBeijingText(fields.value(u"end_time"_s));
    if (!start || !end)
        return refuse("CASH_TIME_CHECK_FAILED", u"时间格式应为yyyy-MM-dd HH:mm:ss"_s);
    if (!atOnce && *start <= now)
        return refuse("CASH_TIME_CHECK_FAILED", u"开始时间必须晚于当前时间"_s);
    if (*end <= *start)
        return refuse("CASH_TIME_CHECK_FAILED", u"结束时间必须晚于开始时间"_s);
    constexpr int beijingOffset = 8 * 3600; // months are counted on the Beijing calendar
    if (*end > start->toOffsetFromUtc(beijingOffset).addMonths(mostMonths))
        return refuse("CASH_TIME_CHECK_FAILED", u"活动时间不能超过6个月"_s);
    campaign.start = *start;
    campaign.end = *end;
    return {};
}

Check readRest(const Fields &fields, Campaign &campaign)
{
    campaign.link = fields.value(u"merchant_link"_s);
    const QUrl link(campaign.link, QUrl::StrictMode);
    const bool web = link.scheme() == u"http" || link.scheme() == u"https";
    if (!campaign.link.isEmpty() && (!link.isValid() || !web || link.host().isEmpty()))
        return refuse("CASH_MERCHANT_LINK_CHECK_FAILED", u"商家链接不合法"_s);
    if (!fields.contains(u"send_freqency"_s))
        return {};
    const auto limits = limitsFromWire(fields.value(u"send_freqency"_s));
    if (!limits)
        return refuse("CASH_SEND_FREQUENCY_ERROR", u"发放频率不合法"_s);
    campaign.limits = *limits;
    return {};
}

} // namespace

tl::expected<Campaign, Refusal> readCreate(const QByteArray &bizContent, const QDateTime &now)
{
    const auto fields = readFields(bizContent,
        {"coupon_name", "prize_type", "total_money", "total_num", "prize_msg", "start_time", "end_time",
            "merchant_link", "send_freqency"});
    if (!fields)
        return tl::unexpected<Refusal>(fields.error());
    Campaign campaign;
    campaign.createdAt = now;
    const Check judged = readTexts(*fields, campaign)
                             .and_then([&] { return readType(*fields, campaign); })
                             .and_then([&] { return readMoney(*fields, campaign); })
                             .and_then([&] { return readCount(*fields, campaign); })
                             .and_then([&] { return checkPacket(campaign); })
                             .and_then([&] { return readTimes(*fields, now, campaign); })
                             .and_then([&] { return readRest(*fields, campaign); });
    if (!judged)
        return tl::unexpected<Refusal>(judged.error());
    return campaign;
}

} // namespace hongbao::practice
