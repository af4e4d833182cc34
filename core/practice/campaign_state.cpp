#include "practice/campaign_state.h"

#include "base/clock.h"

#include <QRegularExpression>

#include <array>

namespace hongbao::practice {

namespace {

constexpr qint64 settlesAfterSeconds = 30 * 60;
constexpr qint64 linkLivesSeconds = 24 * 3600;
constexpr int mostInLife = 100;

struct StatusName {
    Status status;
    const char *inDetail;
    const char *inList;
};

constexpr std::array<StatusName, 6> statusNames {{
    {Status::Created, "CREATED", "CREATED"},
    {Status::Paid, "PAID", "PAID"},
    {Status::Ready, "READY", "READY"},
    {Status::Paused, "PAUSE", "PAUSE"},
    {Status::Closed, "CLOSED", "CLOSED"},
    {Status::Settled, "SETTLED", "SETTLE"},
}};

} // namespace

std::optional<Limits> limitsFromWire(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A(?:([DWM])([0-9]{1,3})\\|)?L([0-9]{1,3})\\z"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    Limits limits;
    limits.inLife = match.captured(3).toInt();
    if (match.hasCaptured(1)) {
        limits.period = match.captured(1)[0];
        limits.inPeriod = match.captured(2).toInt();
    }
    const bool lifeFits = limits.inLife >= 1 && limits.inLife <= mostInLife;
    const bool periodFits = limits.period.isNull() || (limits.inPeriod >= 1 && limits.inPeriod <= limits.inLife);
    return lifeFits && periodFits ? std::optional(limits) : std::nullopt;
}

Status statusAt(const Campaign &campaign, const QDateTime &now)
{
    const bool closedByHand = campaign.closedAt.isValid();
    const QDateTime over = closedByHand ? campaign.closedAt : campaign.end;
    const bool paid = campaign.paidAt.isValid();
    if (now >= over)
        return paid && over.secsTo(now) >= settlesAfterSeconds ? Status::Settled : Status::Closed;
    if (!paid)
        return Status::Created;
    if (now < campaign.start)
        return Status::Paid;
    return campaign.paused ? Status::Paused : Status::Ready;
}

QString statusInDetail(Status status)
{
    return QString::fromLatin1(statusNames[size_t(status)].inDetail);
}

QString statusInList(Status status)
{
    return QString::fromLatin1(statusNames[size_t(status)].inList);
}

std::optional<Status> statusFromWire(const QString &text)
{
    for (const StatusName &name : statusNames) {
        if (text == QLatin1StringView(name.inDetail) || text == QLatin1StringView(name.inList))
            return name.status;
    }
    return std::nullopt;
}

Payable payableAt(const Campaign &campaign, const QDateTime &now)
{
    if (campaign.paidAt.isValid())
        return Payable::AlreadyPaid;
    if (now >= campaign.end)
        return Payable::Over;
    return campaign.createdAt.secsTo(now) >= linkLivesSeconds ? Payable::LinkExpired : Payable::Yes;
}

QDateTime periodStart(QChar period, const QDateTime &now)
{
    QDate day = beijingDate(now);
    if (period == u'W')
        day = day.addDays(1 - day.dayOfWeek());
    else if (period == u'M')
        day = QDate(day.year(), day.month(), 1);
    return beijingDateTime(day, QTime(0, 0));
}

} // namespace hongbao::practice
