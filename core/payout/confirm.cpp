#include "payout/confirm.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace hongbao::payout {

namespace {

using alipay::CampaignStatus;
using alipay::PrizeType;
using intake::Verdict;

constexpr int rowsSentAtOnceByDefault = 10; // above it the first packet goes alone
constexpr qint64 secondsAWordCounts = 600;

Done checkStatus(const alipay::CampaignDetail &detail, const Timetable &timetable)
{
    switch (detail.status) {
    case CampaignStatus::Ready:
        return {};
    case CampaignStatus::Created:
        return fail(ErrorCode::CampaignNotPaid, detail.name);
    case CampaignStatus::Paid: // begins by itself: a batch may wait for it
        if (detail.start.isValid() && timetable.startAt.isValid() && timetable.startAt >= detail.start)
            return {};
        return fail(ErrorCode::CampaignNotStarted, toBeijingText(detail.start));
    case CampaignStatus::Paused:
    case CampaignStatus::Closed:
    case CampaignStatus::Settled:
    case CampaignStatus::Unheard:
        return fail(ErrorCode::CampaignNotRunning, detail.statusText);
    }
    Q_UNREACHABLE();
}

// What the payouts cost as planned, and at least: a random packet may be as small as half the average.
struct Costs {
    Fen planned;
    Fen least;
};

Result<Costs> costsOf(const Payouts &payouts, const intake::Rows &rows, const PrizeRange &byRule, Fen each)
{
    Costs costs;
    for (qsizetype i = 0; i < payouts.size(); ++i) {
        const std::optional<Fen> own = rows.amount(payouts.rowOf(i));
        const auto planned = checkedAdd(costs.planned, own.value_or(each));
        const auto least = checkedAdd(costs.least, own.value_or(byRule.least));
        if (!planned || !least)
            return fail(ErrorCode::BudgetTooSmall);
        costs = {*planned, *least};
    }
    return costs;
}

} // namespace

Fen packetByRule(const alipay::CampaignDetail &detail)
{
    return detail.count > 0 ? Fen::of(detail.total.count() / detail.count) : Fen();
}

PrizeRange prizeByRule(const alipay::CampaignDetail &detail)
{
    const Fen each = packetByRule(detail);
    if (detail.type == PrizeType::Fixed)
        return {each, each};
    return {Fen::of(each.count() / 2), Fen::of(each.count() + (each.count() + 1) / 2)};
}

Result<Summary> summarise(const CampaignFacts &campaign, const intake::JudgedList &list, const SendOptions &options,
    const QDateTime &now, const PutSlice &put)
{
    if (const Done status = checkStatus(campaign.detail, options.timetable); !status)
        return fail(status.error());
    if (list.partial) // nobody has seen the rest of it
        return fail(ErrorCode::ConfirmationVoid);
    const int problems = int(list.rows.size()) - list.count(Verdict::Sendable);
    if (problems > 0 && !options.skipProblems)
        return fail(ErrorCode::ListHasProblems, QString::number(problems));
    const Fen each = packetByRule(campaign.detail);
    Summary summary {campaign, list, Payouts(list.rows, campaign.detail.crowdNo, each, now), {}, {}, now, options, {}};
    if (summary.payouts.isEmpty())
        return fail(ErrorCode::ListEmpty);
    summary.options.firstAlone
        = options.firstAloneIsDefault ? summary.payouts.size() > rowsSentAtOnceByDefault : options.firstAlone;
    summary.left = Fen::of(std::max<qint64>(0, differenceInFen(campaign.detail.total, campaign.detail.sent)));
    const auto costs = costsOf(summary.payouts, list.rows, prizeByRule(campaign.detail), each);
    if (!costs)
        return fail(costs.error());
    summary.planned = costs->planned;
    if (costs->least > summary.left)
        return fail(ErrorCode::BudgetTooSmall, summary.planned.toYuan() + u" > " + summary.left.toYuan());
    const auto digest = digestOf(summary, put);
    if (!digest)
        return fail(digest.error());
    summary.digest = *digest;
    return summary;
}

QByteArray headOf(const Summary &summary)
{
    const CampaignFacts &campaign = summary.campaign;
    const QJsonArray head {campaign.account, campaign.appId, campaign.gateway, campaign.detail.crowdNo.value,
        campaign.detail.statusText, int(campaign.detail.type), campaign.detail.total.count(), campaign.detail.count,
        summary.left.count(), summary.planned.count(), summary.options.firstAlone, summary.options.skipProblems,
        summary.list.rows.size(), QString::fromLatin1(summary.list.sha256),
        summary.options.timetable.startAt.toString(Qt::ISODateWithMs), summary.options.timetable.hours()};
    return QJsonDocument(head).toJson(QJsonDocument::Compact);
}

Result<QByteArray> digestOf(const Summary &summary, const PutSlice &put)
{
    Sha256 hash;
    const Done done = eachSlice(summary.list.rows, summary.payouts, [&](const Slice &slice) {
        addTo(hash, slice);
        return put ? put(slice) : Done();
    });
    if (!done)
        return fail(done.error());
    hash.add(headOf(summary));
    return hash.hex();
}

Result<ConfirmedBatch> confirm(const Summary &summary, const QByteArray &shownDigest, const QDateTime &now)
{
    if (summary.preparedAt.secsTo(now) > secondsAWordCounts)
        return fail(ErrorCode::ConfirmationVoid);
    const auto digest = digestOf(summary);
    if (!digest || shownDigest != *digest)
        return fail(ErrorCode::ConfirmationVoid);
    return ConfirmedBatch(summary, now);
}

} // namespace hongbao::payout
