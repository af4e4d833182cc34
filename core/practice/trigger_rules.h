#pragma once
// What trigger asks, and whether a packet is given (alipay-api 1.3, 1.8). Pure: counts and dice come from outside.

#include "practice/biz_content.h"
#include "practice/campaign_state.h"

class QRandomGenerator;

namespace hongbao::practice {

inline constexpr char merchantUserId[] = "2088999999999006"; // who pays: partner_id of every packet
inline constexpr char defaultOutBizNo[] = "default_out_biz_no"; // what stands for a missing one, for all users

struct TriggerAsk {
    enum class Who { UserId, LoginId, OpenId };
    QString crowdNo;
    Who who = Who::UserId;
    QString id;
    QString outBizNo;
    Fen orderPrice; // zero: the campaign's rule

    QString user() const; // kind and id, the person in the gateway's books
};

tl::expected<TriggerAsk, Refusal> readTrigger(const QByteArray &bizContent);

// The same number again: true: the stored packet is the answer; false: the record does not fit.
bool isRepeatOf(const TriggerAsk &ask, const Packet &stored);

struct Received {
    int inLife = 0;
    int inPeriod = 0;
};

// The answer "trigger_result=false" is no refusal of the call.
struct NotGiven {
    QString errorMsg;
};

// Runs only after idempotency: an outcome already on the books is repeated whatever the clock or the budget says.
tl::expected<void, Refusal> checkCampaign(const Campaign &campaign, const QDateTime &now);
tl::expected<void, Refusal> checkPerson(const TriggerAsk &ask);
std::optional<NotGiven> notGivenTo(const TriggerAsk &ask);
tl::expected<Fen, Refusal> packetFor(
    const Campaign &campaign, const TriggerAsk &ask, const Received &received, QRandomGenerator &dice);

} // namespace hongbao::practice
