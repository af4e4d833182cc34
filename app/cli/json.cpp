#include "cli/json.h"

#include "base/clock.h"
#include "campaign/standing.h"
#include "ledger/words.h"
#include "text/words.h"

namespace hongbao::cli {

using namespace Qt::StringLiterals;

namespace {

QString statusOf(const alipay::CampaignDetail &detail)
{
    return detail.status == alipay::CampaignStatus::Unheard ? detail.statusText
                                                            : alipay::campaignStatusToWire(detail.status);
}

QJsonValue momentOrNull(const QDateTime &moment)
{
    return textOrNull(text::moment(moment));
}

QString toText(intake::Verdict verdict)
{
    switch (verdict) {
    case intake::Verdict::Sendable:
        return u"sendable"_s;
    case intake::Verdict::NeedsLook:
        return u"needs_look"_s;
    case intake::Verdict::CannotSend:
        return u"cannot_send"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QString toText(account::World world)
{
    switch (world) {
    case account::World::Practice:
        return u"practice"_s;
    case account::World::Sandbox:
        return u"sandbox"_s;
    case account::World::Live:
        return u"live"_s;
    case account::World::OwnAddress:
        return u"own_address"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const Error &error)
{
    const text::Explained words = text::explain(error);
    return {{u"code"_s, hongbao::toText(error.code)}, {u"field"_s, textOrNull(error.field)},
        {u"detail"_s, textOrNull(error.detail)}, {u"what"_s, words.what}, {u"money"_s, words.money},
        {u"remedy"_s, words.remedy}};
}

QJsonObject toJson(const account::Profile &profile)
{
    return {{u"name"_s, profile.name}, {u"world"_s, toText(profile.world)}, {u"app_id"_s, textOrNull(profile.appId)},
        {u"gateway"_s, textOrNull(profile.gateway.toString())}, {u"own_passphrase"_s, profile.ownPassphrase},
        {u"mode"_s, profile.usesCertificates() ? u"certificates"_s : u"public_key"_s},
        {u"protocol"_s, profile.protocol == alipay::Protocol::V3 ? u"v3"_s : u"v2"_s},
        {u"encrypts_content"_s, profile.encryptsContent}, {u"has_app_auth_token"_s, profile.hasAppAuthToken},
        {u"in_keyring"_s, profile.inKeyring}, {u"proxy"_s, alipay::proxyWord(profile.line.proxy)},
        {u"connect_timeout_s"_s, profile.line.connectTimeoutMs / 1'000},
        {u"answer_timeout_s"_s, profile.line.answerTimeoutMs / 1'000}};
}

namespace {

QJsonValue numberOrNull(const std::optional<qint64> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject standingOf(const ledger::Campaign &campaign)
{
    const auto standing = campaign::standingOf(campaign.detail, campaign.createdAt, SystemClock().now());
    const bool unpaid = campaign.detail.status == alipay::CampaignStatus::Created && !campaign.payUrl.isEmpty();
    QJsonValue reminder;
    if (standing.reminder != campaign::Reminder::None)
        reminder = standing.reminder == campaign::Reminder::EndsWithMoney ? u"ends_with_money"_s : u"pay_link_ends"_s;
    return {{u"left_fen"_s, standing.left.count()}, {u"packets_sent"_s, numberOrNull(standing.packetsSent)},
        {u"packets_left"_s, numberOrNull(standing.packetsLeft)},
        {u"seconds_left"_s, numberOrNull(standing.secondsLeft)}, {u"returns_fen"_s, standing.returns.count()},
        {u"returns_at"_s, momentOrNull(standing.returnsAt)},
        {u"pay_until"_s, unpaid ? momentOrNull(campaign::payUntil(campaign.createdAt)) : QJsonValue()},
        {u"reminder"_s, reminder}};
}

} // namespace

QJsonObject toJson(const ledger::Campaign &campaign)
{
    const alipay::CampaignDetail &detail = campaign.detail;
    QJsonObject object = standingOf(campaign);
    const QJsonObject facts {{u"crowd_no"_s, detail.crowdNo.value},
        {u"origin_crowd_no"_s, textOrNull(detail.originCrowdNo)}, {u"name"_s, detail.name},
        {u"message"_s, detail.message}, {u"type"_s, ledger::toWord(detail.type)}, {u"status"_s, statusOf(detail)},
        {u"total_fen"_s, detail.total.count()}, {u"sent_fen"_s, detail.sent.count()}, {u"count"_s, detail.count},
        {u"start"_s, momentOrNull(detail.start)}, {u"end"_s, momentOrNull(detail.end)},
        {u"frequency"_s, textOrNull(campaign.frequency ? campaign.frequency->toWire() : QString())},
        {u"link"_s, textOrNull(campaign.link)}, {u"pay_url"_s, textOrNull(campaign.payUrl)},
        {u"creation"_s, ledger::toWord(campaign.creation)}, {u"created_at"_s, momentOrNull(campaign.createdAt)},
        {u"refreshed_at"_s, momentOrNull(campaign.refreshedAt)}};
    for (auto fact = facts.begin(); fact != facts.end(); ++fact)
        object.insert(fact.key(), fact.value());
    return object;
}

QJsonObject toJson(const ledger::Counts &counts)
{
    return {{u"rows"_s, counts.rows}, {u"sent"_s, counts.sent}, {u"refused"_s, counts.refused},
        {u"unknown"_s, counts.unknown}, {u"unsent"_s, counts.unsent}, {u"cannot_send"_s, counts.cannotSend},
        {u"by_hand"_s, counts.byHand}, {u"planned_fen"_s, counts.planned.count()},
        {u"amount_fen"_s, counts.paid.count()}};
}

QJsonObject toJson(const ledger::Batch &batch)
{
    QJsonObject object = toJson(batch.counts);
    object.insert(u"batch"_s, batch.id.value);
    object.insert(u"campaign"_s, batch.crowdNo.value);
    object.insert(u"campaign_name"_s, batch.campaignName);
    object.insert(u"account"_s, batch.account.name);
    object.insert(u"source"_s, textOrNull(batch.sourceName));
    object.insert(u"state"_s, ledger::toText(batch.state));
    object.insert(u"reason"_s, textOrNull(batch.reason));
    object.insert(u"confirmed_at"_s, momentOrNull(batch.confirmedAt));
    object.insert(u"ended_at"_s, momentOrNull(batch.endedAt));
    return object;
}

QJsonObject toJson(const ledger::HistoryRow &row)
{
    const payout::Payout &payout = row.payout;
    return {{u"campaign"_s, row.crowdNo.value}, {u"campaign_name"_s, row.campaignName},
        {u"batch"_s, payout.batch.value}, {u"line"_s, payout.line}, {u"recipient"_s, payout.request.recipient.value},
        {u"recipient_kind"_s, ledger::toWord(payout.request.recipient.kind)},
        {u"out_biz_no"_s, payout.request.outBizNo.value}, {u"state"_s, payout::toText(payout.state)},
        {u"by_hand"_s, payout.byHand}, {u"amount_fen"_s, payout.prize.count()},
        {u"planned_fen"_s, payout.planned.count()}, {u"biz_no"_s, textOrNull(payout.bizNo)},
        {u"code"_s, textOrNull(payout.code)}, {u"reason"_s, textOrNull(payout.reason)},
        {u"attempts"_s, payout.attempts}, {u"name"_s, payout.name}, {u"note"_s, payout.note},
        {u"created_at"_s, momentOrNull(payout.createdAt)}, {u"settled_at"_s, momentOrNull(payout.settledAt)}};
}

QJsonObject toJson(const intake::Row &row)
{
    return {{u"line"_s, row.line}, {u"verdict"_s, toText(row.verdict)}, {u"problem"_s, ledger::toWord(row.problem)},
        {u"column"_s, textOrNull(row.problemColumn)}, {u"value"_s, textOrNull(row.problemValue)},
        {u"recipient"_s, textOrNull(row.recipient.value)}, {u"what"_s, text::rowProblem(row)}};
}

} // namespace hongbao::cli
