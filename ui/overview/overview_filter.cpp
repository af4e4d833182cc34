#include "overview/overview_filter.h"

#include "choices/campaign_box.h"
#include "choices/day_range.h"
#include "choices/time_box.h"
#include "look/look.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

OverviewFilter::OverviewFilter(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_time(new TimeBox(u"overviewTime"_s, this))
    , m_days(new DayRange(u"overview"_s, beijingDate(clock.now()), this))
    , m_campaign(new CampaignBox(u"overviewCampaign"_s, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(look::space(2));
    row->addWidget(m_time);
    row->addWidget(m_days);
    row->addWidget(m_campaign);
    m_time->setMinimumWidth(look::space(36));
    m_campaign->setMinimumWidth(look::space(56));
    m_time->choose(TimePreset::ThisMonth);
    m_days->hide();
    for (QComboBox *box : std::initializer_list<QComboBox *> {m_time, m_campaign})
        connect(box, &QComboBox::currentIndexChanged, this, &OverviewFilter::edited);
    connect(m_days, &DayRange::changed, this, &OverviewFilter::changed);
}

void OverviewFilter::setCampaigns(const QList<ledger::Campaign> &campaigns)
{
    m_campaign->setCampaigns(campaigns);
}

bool OverviewFilter::isFromDayToDay() const
{
    return m_time->preset() == TimePreset::Range;
}

ledger::OverviewQuery OverviewFilter::query() const
{
    const TimeRange range
        = isFromDayToDay() ? rangeOfDays(m_days->first(), m_days->last()) : rangeOf(m_time->preset(), m_clock.now());
    ledger::OverviewQuery query;
    query.from = range.from;
    query.to = range.to;
    if (const QString campaign = m_campaign->crowdNo(); !campaign.isEmpty())
        query.campaign = CrowdNo {campaign};
    return query;
}

QString OverviewFilter::words() const
{
    const QString time = isFromDayToDay() ? m_days->words() : m_time->currentText();
    return QString(time % u" · " % m_campaign->currentText());
}

void OverviewFilter::focus()
{
    m_time->setFocus(Qt::ShortcutFocusReason);
}

void OverviewFilter::edited()
{
    m_days->setVisible(isFromDayToDay());
    Q_EMIT changed();
}

} // namespace hongbao::ui
