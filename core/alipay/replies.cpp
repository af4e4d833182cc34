// The reading half of cash_campaign.h. Numbers come as strings or as JSON numbers, flags as strings or as booleans, and
// spare fields not at all (alipay-api 1.3 to 1.5).
#include "alipay/cash_campaign.h"

#include <QJsonArray>

namespace hongbao::alipay {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> badField(const QString &name)
{
    return fail(ErrorCode::GatewayBadAnswer, {}, name);
}

// A verified node carries its numbers as text already (verifier.h); a fraction that went through double is no amount.
QString textOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    constexpr qint64 none = std::numeric_limits<qint64>::min();
    if (value.isDouble())
        return value.toInteger(none) == none ? QString() : QString::number(value.toInteger());
    return value.toString();
}

QString textOf(const QJsonObject &node, const QString &name)
{
    return textOf(node.value(name)).trimmed();
}

Result<bool> flagOf(const QJsonObject &node, const QString &name)
{
    const QString text = textOf(node, name);
    if (text == "true"_L1)
        return true;
    if (text == "false"_L1)
        return false;
    return badField(name);
}

Result<Fen> amountOf(const QJsonObject &node, const QString &name)
{
    const auto amount = Fen::fromYuan(textOf(node, name));
    if (!amount)
        return badField(name);
    return *amount;
}

Result<qint64> countOf(const QJsonObject &node, const QString &name)
{
    bool isNumber = false;
    const qint64 count = textOf(node, name).toLongLong(&isNumber);
    if (!isNumber || count < 0)
        return badField(name);
    return count;
}

Result<PrizeType> prizeTypeOf(const QJsonObject &node)
{
    const QString text = textOf(node, u"prize_type"_s);
    if (text == "fixed"_L1)
        return PrizeType::Fixed;
    if (text == "random"_L1)
        return PrizeType::Random;
    return badField(u"prize_type"_s);
}

QDateTime momentOf(const QJsonObject &node, const QString &name)
{
    return fromBeijingText(textOf(node, name)).value_or(QDateTime());
}

// An array, or an object around one (alipay-api 1.4); nullopt for anything else.
std::optional<QJsonArray> listOf(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray();
    const QJsonObject wrapper = value.toObject();
    if (wrapper.size() != 1)
        return std::nullopt;
    const QJsonValue inner = wrapper.begin().value();
    if (inner.isArray())
        return inner.toArray();
    return inner.isObject() ? std::optional(QJsonArray {inner}) : std::nullopt;
}

Result<ListedCampaign> listedCampaign(const QJsonObject &item)
{
    ListedCampaign campaign;
    campaign.crowdNo = {textOf(item, u"crowd_no"_s)};
    campaign.originCrowdNo = textOf(item, u"origin_crowd_no"_s);
    campaign.name = textOf(item, u"coupon_name"_s);
    campaign.status = campaignStatusFromWire(textOf(item, u"camp_status"_s));
    if (campaign.crowdNo.value.isEmpty())
        return badField(u"camp_list"_s);
    return campaign;
}

} // namespace

Result<CreateReply> readCreateReply(const QJsonObject &node)
{
    CreateReply reply;
    reply.crowdNo = {textOf(node, u"crowd_no"_s)};
    reply.originCrowdNo = textOf(node, u"origin_crowd_no"_s);
    const QByteArray encodedUrl = textOf(node, u"pay_url"_s).toUtf8();
    reply.payUrl = QString::fromUtf8(QByteArray::fromPercentEncoding(encodedUrl));
    if (reply.crowdNo.value.isEmpty())
        return badField(u"crowd_no"_s);
    return reply;
}

Result<TriggerReply> readTriggerReply(const QJsonObject &node)
{
    const auto sent = flagOf(node, u"trigger_result"_s);
    if (!sent)
        return fail(sent.error());
    TriggerReply reply;
    reply.sent = *sent;
    reply.repeated = textOf(node, u"repeat_trigger_flag"_s) == "true"_L1;
    reply.bizNo = textOf(node, u"biz_no"_s);
    reply.outBizNo = {textOf(node, u"out_biz_no"_s)};
    reply.partnerId = textOf(node, u"partner_id"_s);
    reply.errorMessage = textOf(node, u"error_msg"_s);
    if (!reply.sent)
        return reply; // the other fields are empty then
    const auto prize = amountOf(node, u"prize_amount"_s);
    if (!prize || prize->isZero())
        return badField(u"prize_amount"_s);
    reply.prize = *prize;
    return reply;
}

Result<ListReply> readListReply(const QJsonObject &node)
{
    const QJsonValue value = node.value(u"camp_list"_s);
    const auto total = countOf(node, u"total_size"_s);
    const bool nothing = value.isUndefined() || value.isNull();
    const auto items = nothing ? std::optional(QJsonArray()) : listOf(value);
    if (!items || (nothing && !total))
        return badField(u"camp_list"_s);
    ListReply reply;
    for (const QJsonValue &item : *items) {
        const auto campaign = listedCampaign(item.toObject());
        if (!campaign)
            return fail(campaign.error());
        reply.campaigns.append(*campaign);
    }
    reply.totalSize = int(std::min<qint64>(total.value_or(reply.campaigns.size()), std::numeric_limits<int>::max()));
    return reply;
}

Result<CampaignDetail> readDetailReply(const QJsonObject &node)
{
    const auto type = prizeTypeOf(node);
    const auto total = amountOf(node, u"total_amount"_s);
    const auto sent = amountOf(node, u"send_amount"_s);
    // total_num is the older name of the same count
    const auto count = countOf(node, node.contains(u"total_count"_s) ? u"total_count"_s : u"total_num"_s);
    CampaignDetail detail;
    detail.crowdNo = {textOf(node, u"crowd_no"_s)};
    detail.statusText = textOf(node, u"camp_status"_s);
    if (detail.crowdNo.value.isEmpty())
        return badField(u"crowd_no"_s);
    if (detail.statusText.isEmpty())
        return badField(u"camp_status"_s);
    if (!type)
        return fail(type.error());
    if (!total)
        return fail(total.error());
    if (!sent)
        return fail(sent.error());
    if (!count)
        return fail(count.error());
    detail.originCrowdNo = textOf(node, u"origin_crowd_no"_s);
    detail.name = textOf(node, u"coupon_name"_s);
    detail.message = textOf(node, u"prize_msg"_s);
    detail.type = *type;
    detail.start = momentOf(node, u"start_time"_s);
    detail.end = momentOf(node, u"end_time"_s);
    detail.total = *total;
    detail.sent = *sent;
    detail.count = *count;
    detail.status = campaignStatusFromWire(detail.statusText);
    return detail;
}

} // namespace hongbao::alipay
