#include "overview/overview_filter.h"

#include "history/history_filter.h"
#include "look/look.h"

#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

namespace {

QDateEdit *addDay(QHBoxLayout *row, const QString &name, QDate today)
{
    auto *day = new QDateEdit(today);
    day->setObjectName(name);
    day->setCalendarPopup(true);
    day->setDisplayFormat(u"yyyy-MM-dd"_s);
    day->hide();
    row->addWidget(day);
    return day;
}

} // namespace

OverviewFilter::OverviewFilter(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_time(new QComboBox(this))
    , m_campaign(new QComboBox(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(look::space(2));
    row->addWidget(m_time);
    m_firstDay = addDay(row, u"overviewFirstDay"_s, beijingDate(m_clock.now()));
    m_lastDay = addDay(row, u"overviewLastDay"_s, beijingDate(m_clock.now()));
    row->addWidget(m_campaign);
    m_time->setObjectName(u"overviewTime"_s);
    m_time->setMinimumWidth(look::space(36));
    m_campaign->setObjectName(u"overviewCampaign"_s);
    m_campaign->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_campaign->setMinimumWidth(look::space(56));
    retranslate();
    m_time->setCurrentIndex(m_time->findData(QVariant::fromValue(TimePreset::ThisMonth)));
    setCampaigns({});
    for (QComboBox *box : {m_time, m_campaign})
        connect(box, &QComboBox::currentIndexChanged, this, &OverviewFilter::edited);
    for (QDateEdit *day : {m_firstDay, m_lastDay})
        connect(day, &QDateEdit::dateChanged, this, &OverviewFilter::changed);
}

// A campaign that is chosen stays chosen.
void OverviewFilter::setCampaigns(const QList<ledger::Campaign> &campaigns)
{
    const QSignalBlocker quiet(m_campaign);
    const QVariant before = m_campaign->currentData();
    m_campaign->clear();
    m_campaign->addItem(tr("All campaigns"), QString());
    for (const ledger::Campaign &campaign : campaigns)
        if (!campaign.detail.crowdNo.value.isEmpty())
            m_campaign->addItem(campaign.detail.name, campaign.detail.crowdNo.value);
    m_campaign->setCurrentIndex(qMax(0, m_campaign->findData(before)));
}

TimePreset OverviewFilter::preset() const
{
    return m_time->currentData().value<TimePreset>();
}

ledger::OverviewQuery OverviewFilter::query() const
{
    const TimeRange range = preset() == TimePreset::Range ? rangeOfDays(m_firstDay->date(), m_lastDay->date())
                                                          : rangeOf(preset(), m_clock.now());
    ledger::OverviewQuery query;
    query.from = range.from;
    query.to = range.to;
    if (const QString campaign = m_campaign->currentData().toString(); !campaign.isEmpty())
        query.campaign = CrowdNo {campaign};
    return query;
}

QString OverviewFilter::words() const
{
    const QString time = preset() == TimePreset::Range ? QString(m_firstDay->text() % u" – " % m_lastDay->text())
                                                       : m_time->currentText();
    return QString(time % u" · " % m_campaign->currentText());
}

void OverviewFilter::focus()
{
    m_time->setFocus(Qt::ShortcutFocusReason);
}

void OverviewFilter::edited()
{
    for (QDateEdit *day : {m_firstDay, m_lastDay})
        day->setVisible(preset() == TimePreset::Range);
    Q_EMIT changed();
}

void OverviewFilter::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void OverviewFilter::fillTimes()
{
    const QSignalBlocker quiet(m_time);
    const QVariant before = m_time->currentData();
    m_time->clear();
    for (const auto &[word, preset] : HistoryFilter::presets())
        m_time->addItem(word, QVariant::fromValue(preset));
    m_time->setCurrentIndex(qMax(0, m_time->findData(before)));
}

void OverviewFilter::retranslate()
{
    m_time->setAccessibleName(tr("Time"));
    m_campaign->setAccessibleName(tr("Campaign"));
    m_campaign->setItemText(0, tr("All campaigns"));
    m_firstDay->setAccessibleName(tr("First day"));
    m_lastDay->setAccessibleName(tr("Last day"));
    fillTimes();
}

} // namespace hongbao::ui
