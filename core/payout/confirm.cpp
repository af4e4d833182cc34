#include "payout/confirm.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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

Fen plannedFor(const intake::Row &row, Fen each)
{
    return row.amount.value_or(each);
}

Payout plan(const intake::Row &row, const CrowdNo &crowdNo, Fen each, const QDateTime &now)
{
    Payout payout;
    payout.line = row.line;
    payout.request = {crowdNo, row.recipient, row.amount, row.outBizNo.value.isEmpty() ? makeOutBizNo() : row.outBizNo};
    payout.planned = plannedFor(row, each);
    payout.name = row.name;
    payout.note = row.note;
    payout.cells = row.cells;
    payout.createdAt = now;
    return payout;
}

// What the batch needs at least: a random packet may be as small as half the average.
Result<Fen> leastNeeded(const QList<Payout> &payouts, Fen smallestByRule)
{
    Fen sum;
    for (const Payout &payout : payouts) {
        const auto next = checkedAdd(sum, payout.request.orderPrice.value_or(smallestByRule));
        if (!next)
            return fail(ErrorCode::BudgetTooSmall);
        sum = *next;
    }
    return sum;
}

void put(QJsonArray &array, const Payout &payout)
{
    array.append(QJsonArray {payout.line, int(payout.request.recipient.kind), payout.request.recipient.value,
        payout.request.orderPrice ? payout.request.orderPrice->count() : qint64(-1), payout.request.outBizNo.value,
        payout.planned.count()});
}

QByteArray digestOf(const Summary &summary)
{
    const CampaignFacts &campaign = summary.campaign;
    QJsonArray payouts;
    for (const Payout &payout : summary.payouts)
        put(payouts, payout);
    const QJsonArray whole {campaign.account, campaign.appId, campaign.gateway, campaign.detail.crowdNo.value,
        campaign.detail.statusText, int(campaign.detail.type), campaign.detail.total.count(), campaign.detail.count,
        summary.left.count(), summary.planned.count(), summary.options.firstAlone, summary.options.skipProblems,
        summary.list.rows.size(), QString::fromLatin1(summary.list.sha256), payouts,
        summary.options.timetable.startAt.toString(Qt::ISODateWithMs), summary.options.timetable.hours()};
    return QCryptographicHash::hash(QJsonDocument(whole).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256)
        .toHex();
}

Result<QList<Payout>> planAll(const CampaignFacts &campaign, const intake::JudgedList &list, const QDateTime &now)
{
    const Fen each = packetByRule(campaign.detail);
    QList<Payout> payouts;
    for (const intake::Row &row : list.rows) {
        if (row.verdict == Verdict::Sendable)
            payouts.append(plan(row, campaign.detail.crowdNo, each, now));
    }
    if (payouts.isEmpty())
        return fail(ErrorCode::ListEmpty);
    return payouts;
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

Result<Summary> summarise(
    const CampaignFacts &campaign, const intake::JudgedList &list, const SendOptions &options, const QDateTime &now)
{
    if (const Done status = checkStatus(campaign.detail, options.timetable); !status)
        return fail(status.error());
    if (list.partial) // nobody has seen the rest of it
        return fail(ErrorCode::ConfirmationVoid);
    const int problems = int(list.rows.size()) - list.count(Verdict::Sendable);
    if (problems > 0 && !options.skipProblems)
        return fail(ErrorCode::ListHasProblems, QString::number(problems));
    const auto payouts = planAll(campaign, list, now);
    if (!payouts)
        return fail(payouts.error());

    Summary summary {campaign, list, *payouts, {}, {}, now, options, {}};
    summary.options.firstAlone
        = options.firstAloneIsDefault ? payouts->size() > rowsSentAtOnceByDefault : options.firstAlone;
    summary.left = Fen::of(std::max<qint64>(0, differenceInFen(campaign.detail.total, campaign.detail.sent)));
    for (const Payout &payout : *payouts) {
        const auto next = checkedAdd(summary.planned, payout.planned);
        if (!next)
            return fail(ErrorCode::BudgetTooSmall);
        summary.planned = *next;
    }
    const auto needed = leastNeeded(*payouts, prizeByRule(campaign.detail).least);
    if (!needed || *needed > summary.left)
        return fail(ErrorCode::BudgetTooSmall, summary.planned.toYuan() + u" > " + summary.left.toYuan());
    summary.digest = digestOf(summary);
    return summary;
}

Result<ConfirmedBatch> confirm(const Summary &summary, const QByteArray &shownDigest, const QDateTime &now)
{
    const bool same = !shownDigest.isEmpty() && shownDigest == digestOf(summary);
    if (!same || summary.preparedAt.secsTo(now) > secondsAWordCounts)
        return fail(ErrorCode::ConfirmationVoid);
    return ConfirmedBatch(summary, now);
}

} // namespace hongbao::payout
