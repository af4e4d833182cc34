#include "alipay/cash_campaign.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <utility>

namespace hongbao::alipay {

using namespace Qt::StringLiterals;

namespace {

using Period = Frequency::Period;

constexpr std::array<std::pair<Period, char16_t>, 3> periodLetters {{
    {Period::Day, u'D'},
    {Period::Week, u'W'},
    {Period::Month, u'M'},
}};

// "L10" -> 10 for letter L; 0 for anything that is not the letter and one to three digits.
int countAfter(char16_t letter, QStringView part)
{
    if (part.size() < 2 || part.size() > 4 || part.front() != letter)
        return 0;
    for (const QChar c : part.sliced(1)) {
        if (c < u'0' || c > u'9')
            return 0;
    }
    return part.sliced(1).toInt();
}

constexpr std::array<std::pair<CampaignStatus, const char *>, 7> statusWords {{
    {CampaignStatus::Created, "CREATED"},
    {CampaignStatus::Paid, "PAID"},
    {CampaignStatus::Ready, "READY"},
    {CampaignStatus::Paused, "PAUSE"},
    {CampaignStatus::Closed, "CLOSED"},
    {CampaignStatus::Settled, "SETTLE"}, // what is sent: the first of the two spellings (alipay-api 1.7)
    {CampaignStatus::Settled, "SETTLED"},
}};

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString prizeTypeToWire(PrizeType type)
{
    return type == PrizeType::Fixed ? u"fixed"_s : u"random"_s;
}

QString recipientField(RecipientKind kind)
{
    switch (kind) {
    case RecipientKind::UserId:
        return u"user_id"_s;
    case RecipientKind::OpenId:
        return u"open_id"_s;
    case RecipientKind::LoginId:
        return u"login_id"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<Frequency> Frequency::parse(QStringView text)
{
    const QStringView clean = text.trimmed();
    const qsizetype bar = clean.indexOf(u'|');
    Frequency result;
    result.life = countAfter(u'L', bar < 0 ? clean : clean.sliced(bar + 1));
    for (const auto &[period, letter] : periodLetters) {
        if (const int count = bar < 0 ? 0 : countAfter(letter, clean.first(bar)); count > 0) {
            result.period = period;
            result.count = count;
        }
    }
    const bool periodFits = bar < 0 || (result.period != Period::None && result.count <= result.life);
    if (result.life < 1 || result.life > 100 || !periodFits)
        return fail(ErrorCode::CampaignFrequencyMalformed, clean.toString().left(40));
    return result;
}

QString Frequency::toWire() const
{
    QString text;
    for (const auto &[known, letter] : periodLetters) {
        if (known == period)
            text = QChar(letter) + QString::number(count) + u'|';
    }
    return text + u'L' + QString::number(life);
}

CampaignStatus campaignStatusFromWire(QStringView text)
{
    for (const auto &[status, word] : statusWords) {
        if (text.trimmed() == QLatin1StringView(word))
            return status;
    }
    return CampaignStatus::Unheard;
}

QString campaignStatusToWire(CampaignStatus status)
{
    for (const auto &[known, word] : statusWords) {
        if (known == status)
            return QString::fromLatin1(word);
    }
    return {};
}

QByteArray toBizContent(const CreateRequest &request)
{
    QJsonObject content {
        {u"coupon_name"_s, request.name}, {u"prize_type"_s, prizeTypeToWire(request.type)},
        {u"total_money"_s, request.total.toYuan()}, {u"total_num"_s, QString::number(request.count)},
        {u"prize_msg"_s, request.message},
        {u"start_time"_s, request.start ? toBeijingText(*request.start) : u"NowTime"_s},
        {u"end_time"_s, toBeijingText(request.end)},
        {u"send_freqency"_s, request.frequency.toWire()}, // spelled so by the provider (alipay-api 1.2)
    };
    if (!request.link.isEmpty())
        content.insert(u"merchant_link"_s, request.link);
    return compact(content);
}

QByteArray toBizContent(const TriggerRequest &request)
{
    QJsonObject content {
        {u"crowd_no"_s, request.crowdNo.value},
        {recipientField(request.recipient.kind), request.recipient.value},
        {u"out_biz_no"_s, request.outBizNo.value},
    };
    if (request.orderPrice)
        content.insert(u"order_price"_s, QString::number(request.orderPrice->count())); // fen (alipay-api 1.3)
    return compact(content);
}

QByteArray toBizContent(const ListRequest &request)
{
    return compact({
        {u"camp_status"_s, request.status},
        {u"page_index"_s, QString::number(request.pageIndex)},
        {u"page_size"_s, QString::number(request.pageSize)},
    });
}

QByteArray toBizContent(const CrowdNo &detailOf)
{
    return compact({{u"crowd_no"_s, detailOf.value}});
}

QByteArray toBizContent(const ModifyRequest &request)
{
    return compact({
        {u"crowd_no"_s, request.crowdNo.value},
        {u"camp_status"_s, campaignStatusToWire(request.target)},
    });
}

} // namespace hongbao::alipay
