#pragma once
// The five calls of alipay.marketing.campaign.cash.* as typed requests and replies (alipay-api 1.2 to 1.7).
// Money is fen here; the wire's yuan strings are made and read only in cash_campaign.cpp. The one field that is fen on
// the wire is trigger's order_price.

#include "base/clock.h"
#include "base/ids.h"
#include "base/money.h"
#include "base/recorded.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace hongbao::alipay {

enum class PrizeType { Fixed, Random };

// "[D|W|M count|]L count": at most `life` packets a person in the campaign's life, and at most `count` in each period.
struct Frequency {
    enum class Period { None, Day, Week, Month };
    Period period = Period::None;
    int count = 0; // per period, 0 with Period::None
    int life = 1; // 1 to 100

    static Result<Frequency> parse(QStringView text); // ErrorCode::CampaignFrequencyMalformed
    QString toWire() const; // "L1", "D3|L10"
    friend bool operator==(const Frequency &, const Frequency &) = default;
};

enum class CampaignStatus { Created, Paid, Ready, Paused, Closed, Settled, Unheard };

CampaignStatus campaignStatusFromWire(QStringView text); // "SETTLE" and "SETTLED" are one; unknown words are Unheard
QString campaignStatusToWire(CampaignStatus status); // "CREATED" .. "SETTLE"

struct CreateRequest {
    QString name;
    PrizeType type = PrizeType::Fixed;
    Fen total;
    qint64 count = 0;
    QString message;
    std::optional<QDateTime> start; // nullopt: NowTime
    QDateTime end;
    Frequency frequency;
    QString link; // empty: not sent
};

struct CreateReply {
    CrowdNo crowdNo;
    QString originCrowdNo;
    QString payUrl; // decoded exactly once
};

struct TriggerRequest {
    CrowdNo crowdNo;
    Recipient recipient;
    std::optional<Fen> orderPrice; // replaces the campaign's rule when given
    OutBizNo outBizNo;
};

// One try at one payout: what the ledger records before anything leaves.
struct Attempt {
    PayoutId payout;
    int number = 1; // 1 = first try
    TriggerRequest request;
};

struct TriggerReply {
    bool sent = false; // trigger_result: the only thing that says so
    Fen prize; // what was really paid, may differ from the plan
    bool repeated = false; // repeat_trigger_flag: the stored result of an earlier call, no new money
    QString bizNo;
    OutBizNo outBizNo; // the provider's echo
    QString partnerId;
    QString errorMessage; // the provider's text when not sent
};

struct ListRequest {
    QString status; // "ALL", "CREATED", ... as on the wire
    int pageIndex = 1;
    int pageSize = 50; // at most 50
};

struct ListedCampaign {
    CrowdNo crowdNo;
    QString originCrowdNo;
    QString name;
    CampaignStatus status = CampaignStatus::Unheard;
};

struct ListReply {
    QList<ListedCampaign> campaigns;
    int totalSize = 0;
};

struct CampaignDetail {
    CrowdNo crowdNo;
    QString originCrowdNo;
    QString name;
    QString message;
    PrizeType type = PrizeType::Fixed;
    QDateTime start; // UTC; invalid if the provider did not say
    QDateTime end;
    Fen total;
    Fen sent;
    qint64 count = 0;
    CampaignStatus status = CampaignStatus::Unheard;
    QString statusText; // the provider's own word
};

struct ModifyRequest {
    CrowdNo crowdNo;
    CampaignStatus target = CampaignStatus::Paused; // Paused, Ready or Closed
};

struct ModifyReply { };

inline constexpr char createMethod[] = "alipay.marketing.campaign.cash.create";
inline constexpr char triggerMethod[] = "alipay.marketing.campaign.cash.trigger";
inline constexpr char listMethod[] = "alipay.marketing.campaign.cash.list.query";
inline constexpr char detailMethod[] = "alipay.marketing.campaign.cash.detail.query";
inline constexpr char modifyMethod[] = "alipay.marketing.campaign.cash.status.modify";

// Request -> the JSON of biz_content, compact UTF-8, every value a string.
QByteArray toBizContent(const CreateRequest &request);
QByteArray toBizContent(const TriggerRequest &request);
QByteArray toBizContent(const ListRequest &request);
QByteArray toBizContent(const CrowdNo &detailOf);
QByteArray toBizContent(const ModifyRequest &request);

// The business fields of a verified node -> reply. A field that is needed and missing or malformed is
// ErrorCode::GatewayBadAnswer with the field's name: the caller treats it as an answer that says nothing.
Result<CreateReply> readCreateReply(const QJsonObject &node);
Result<TriggerReply> readTriggerReply(const QJsonObject &node);
Result<ListReply> readListReply(const QJsonObject &node);
Result<CampaignDetail> readDetailReply(const QJsonObject &node);

} // namespace hongbao::alipay

Q_DECLARE_METATYPE(hongbao::alipay::CampaignDetail)
