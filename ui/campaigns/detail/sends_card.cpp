#include "campaigns/detail/sends_card.h"

#include "charts/timeline_view.h"
#include "widgets/error_panel.h"

#include <QBoxLayout>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

namespace {
constexpr qint64 hoursUntilDays = 72; // what is spread over more is drawn by the day
} // namespace

SendsCard::SendsCard(desk::Desk &desk, Prompts &prompts, QWidget *parent)
    : Card(parent)
    , m_desk(desk)
    , m_view(new TimelineView(u"sends"_s, prompts, desk.profile().world, this))
    , m_error(new ErrorPanel(this))
{
    m_error->setObjectName(u"sendsError"_s);
    body()->addWidget(m_view);
    body()->addWidget(m_error);
    connect(&m_desk, &desk::Desk::timelineRead, this, &SendsCard::read);
    retranslate();
}

void SendsCard::show(const ledger::Campaign &campaign)
{
    const bool another = campaign.detail.crowdNo != m_crowdNo;
    m_crowdNo = campaign.detail.crowdNo;
    m_name = campaign.detail.name;
    if (another) {
        m_times.clear();
        m_view->forgetPicture();
        m_error->clear();
        draw();
    }
    refresh();
}

void SendsCard::refresh()
{
    m_reading = m_desk.readTimeline(m_crowdNo);
}

void SendsCard::read(desk::RequestId id, const desk::TimelineResult &result)
{
    if (id != m_reading)
        return;
    m_reading = 0;
    if (!result) {
        m_error->explain(result.error());
        return;
    }
    m_error->clear();
    m_times = *result;
    m_byDay = !m_times.isEmpty() && m_times.first().start.secsTo(m_times.last().start) > hoursUntilDays * 3600;
    if (m_byDay)
        m_times = ledger::byDay(m_times);
    draw();
}

void SendsCard::draw()
{
    m_view->show(m_times, m_byDay, tr("Packets of “%1”").arg(m_name));
}

void SendsCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void SendsCard::retranslate()
{
    setTitle(tr("Packets over time"));
    m_view->setWords(tr("Packets over time"), tr("Nothing was sent from here yet."));
    draw();
}

} // namespace hongbao::ui
