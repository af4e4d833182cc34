#include "campaigns/campaign_times.h"

#include <QCoreApplication>

namespace hongbao::ui {

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

class CampaignTimes {
    Q_DECLARE_TR_FUNCTIONS(hongbao::ui::CampaignTimes)
};

} // namespace

// Of a campaign that was created elsewhere nobody here knows the pay link.
campaign::Standing standingOf(const ledger::Campaign &campaign, const QDateTime &now)
{
    const bool here = campaign.creation == ledger::Campaign::Creation::Created;
    return campaign::standingOf(campaign.detail, here ? campaign.createdAt : QDateTime(), now);
}

QString timeLeft(qint64 seconds)
{
    if (seconds < hour)
        return CampaignTimes::tr("%n minute(s)", nullptr, int(seconds / minute));
    if (seconds < 2 * day)
        return CampaignTimes::tr("%n hour(s)", nullptr, int(seconds / hour));
    return CampaignTimes::tr("%n day(s)", nullptr, int(seconds / day));
}

QString timeLeftToTheMinute(qint64 seconds)
{
    if (seconds < minute)
        return CampaignTimes::tr("less than a minute");
    const qint64 minutes = seconds % hour / minute;
    if (seconds < hour)
        return CampaignTimes::tr("%1 min").arg(minutes);
    return CampaignTimes::tr("%1 h %2 min").arg(seconds / hour).arg(minutes);
}

} // namespace hongbao::ui
