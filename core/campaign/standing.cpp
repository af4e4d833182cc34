#include "campaign/standing.h"

namespace hongbao::campaign {

namespace {

using namespace Qt::Literals::StringLiterals;
using alipay::CampaignStatus;

constexpr qint64 settlesAfterSeconds = 30 * 60;
constexpr qint64 linkLivesSeconds = 24 * 3600;
constexpr qint64 endsSoonSeconds = 48 * 3600;
constexpr qint64 linkEndsSoonSeconds = 2 * 3600;
constexpr qint64 quickForSeconds = 5 * 60;
constexpr qint64 slowAfterSeconds = 3600;

bool isPaidAndNotSettled(CampaignStatus status)
{
    return status == CampaignStatus::Paid || status == CampaignStatus::Ready || status == CampaignStatus::Paused
        || status == CampaignStatus::Closed;
}

void countPackets(Standing &standing, const alipay::CampaignDetail &detail)
{
    if (detail.type != alipay::PrizeType::Fixed || detail.count <= 0 || detail.total.count() % detail.count != 0)
        return;
    const qint64 each = detail.total.count() / detail.count;
    if (each == 0 || detail.sent.count() % each != 0)
        return;
    standing.packetsSent = detail.sent.count() / each;
    standing.packetsLeft = std::max<qint64>(0, detail.count - *standing.packetsSent);
}

Reminder reminderOf(
    const Standing &standing, const alipay::CampaignDetail &detail, const QDateTime &createdAt, const QDateTime &now)
{
    const bool soon = standing.secondsLeft && *standing.secondsLeft <= endsSoonSeconds;
    if (soon && standing.left > Fen())
        return Reminder::EndsWithMoney;
    if (detail.status != CampaignStatus::Created || !createdAt.isValid())
        return Reminder::None;
    const qint64 left = now.secsTo(payUntil(createdAt));
    return left > 0 && left <= linkEndsSoonSeconds ? Reminder::PayLinkEnds : Reminder::None;
}

bool belongsTo(const QString &host, QLatin1StringView domain)
{
    return host == domain || (host.endsWith(domain) && host.chopped(domain.size()).endsWith(u'.'));
}

bool isAlipays(const QString &host)
{
    return belongsTo(host, "alipay.com"_L1) || belongsTo(host, "alipaydev.com"_L1);
}

} // namespace

Standing standingOf(const alipay::CampaignDetail &detail, const QDateTime &createdAt, const QDateTime &now)
{
    Standing standing;
    standing.left = Fen::of(std::max<qint64>(0, differenceInFen(detail.total, detail.sent)));
    countPackets(standing, detail);
    const bool open = isPaidAndNotSettled(detail.status);
    if (open && detail.status != CampaignStatus::Closed && detail.end > now)
        standing.secondsLeft = now.secsTo(detail.end);
    if (open)
        standing.returns = standing.left;
    const bool closedEarly = detail.status == CampaignStatus::Closed && detail.end > now;
    if (standing.returns > Fen() && detail.end.isValid() && !closedEarly)
        standing.returnsAt = detail.end.addSecs(settlesAfterSeconds);
    standing.reminder = reminderOf(standing, detail, createdAt, now);
    return standing;
}

QDateTime payUntil(const QDateTime &createdAt)
{
    return createdAt.addSecs(linkLivesSeconds);
}

qint64 secondsToNextLook(const QDateTime &watchedSince, const QDateTime &now)
{
    const qint64 waited = watchedSince.secsTo(now);
    if (waited < quickForSeconds)
        return 3;
    return waited < slowAfterSeconds ? 20 : 60;
}

bool isPayPage(const QUrl &page, const QUrl &gateway)
{
    if (!page.isValid() || (page.scheme() != "https"_L1 && page.scheme() != "http"_L1))
        return false;
    const QString host = page.host();
    if (isAlipays(host))
        return true;
    const bool local = host == "127.0.0.1"_L1 || host == "localhost"_L1;
    return !isAlipays(gateway.host()) && (local || (!host.isEmpty() && host == gateway.host()));
}

} // namespace hongbao::campaign
