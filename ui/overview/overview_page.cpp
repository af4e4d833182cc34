#include "overview/overview_page.h"

#include "charts/timeline_view.h"
#include "look/look.h"
#include "overview/counts_card.h"
#include "overview/figures_card.h"
#include "overview/open_list.h"
#include "overview/overview_filter.h"
#include "widgets/busy.h"
#include "widgets/empty_page.h"
#include "widgets/error_panel.h"
#include "widgets/scroll_area.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

OverviewPage::OverviewPage(desk::Desk &desk, Prompts &prompts, QWidget *parent, std::shared_ptr<const Clock> clock)
    : QWidget(parent)
    , m_desk(desk)
    , m_clock(std::move(clock))
{
    auto *column = new QVBoxLayout(this);
    const int margin = look::space(6);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(look::space(4));
    column->addLayout(buildHead());
    m_error = new ErrorPanel(this);
    m_error->setObjectName(u"overviewError"_s);
    column->addWidget(m_error);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(new QWidget(m_stack)); // before the first answer
    m_empty = new EmptyPage(u"overview"_s, m_stack);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(new ScrollArea(buildCards(prompts), m_stack));
    column->addWidget(m_stack, 1);

    connect(m_empty, &EmptyPage::acted, this, &OverviewPage::campaignsRequested);
    connect(m_filter, &OverviewFilter::changed, this, &OverviewPage::refresh);
    connect(m_refresh, &QPushButton::clicked, this, &OverviewPage::refresh);
    connect(m_error, &ErrorPanel::acted, this, &OverviewPage::refresh);
    connect(&m_desk, &desk::Desk::overviewRead, this, &OverviewPage::read);
    connect(&m_desk, &desk::Desk::batchEnded, this, [this] {
        if (isVisible())
            refresh();
    });
    retranslate();
}

QBoxLayout *OverviewPage::buildHead()
{
    m_title = new QLabel(this);
    look::setStyle(m_title, look::Style::Title);
    m_busy = new Busy(this);
    m_busy->setObjectName(u"overviewBusy"_s);
    m_filter = new OverviewFilter(*m_clock, this);
    m_refresh = new QPushButton(this);
    m_refresh->setObjectName(u"overviewRefresh"_s);
    m_refresh->setIcon(look::icon(u"refresh"_s));
    auto *row = new QHBoxLayout;
    row->setSpacing(look::space(3));
    row->addWidget(m_title);
    row->addWidget(m_busy);
    row->addStretch();
    row->addWidget(m_filter);
    row->addWidget(m_refresh);
    return row;
}

QWidget *OverviewPage::buildCards(Prompts &prompts)
{
    const account::World world = m_desk.profile().world;
    auto *page = new QWidget(this);
    look::setPage(page);
    m_figures = new FiguresCard(page);
    m_toSeeTo = new OpenList(u"toSeeTo"_s, page);
    m_unfinished = new OpenList(u"unfinished"_s, page);
    m_daysCard = new Card(page);
    m_days = new TimelineView(u"overview"_s, prompts, world, m_daysCard);
    m_daysCard->body()->addWidget(m_days);
    m_reasons = new CountsCard(u"reasons"_s, prompts, world, page);
    m_states = new CountsCard(u"states"_s, prompts, world, page);

    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, look::space(2), 0);
    column->setSpacing(look::space(4));
    for (QWidget *card :
        std::initializer_list<QWidget *> {m_figures, m_toSeeTo, m_unfinished, m_daysCard, m_reasons, m_states})
        column->addWidget(card);
    column->addStretch(1); // a table in a card would take its part of a tall window
    return page;
}

void OverviewPage::refresh()
{
    ledger::OverviewQuery query = m_filter->query();
    query.account = m_desk.profile().name;
    m_asked = m_filter->words();
    m_reading = m_desk.readOverview(query);
    m_busy->start(tr("Counting"));
}

void OverviewPage::focusFilter()
{
    m_filter->focus();
}

// What is open comes first. The packets of an older question are not shown under a newer one.
void OverviewPage::read(desk::RequestId id, const desk::OverviewResult &result)
{
    if (id != m_reading)
        return;
    if (!result) {
        m_busy->stop();
        m_error->explain(result.error());
        return;
    }
    m_error->clear();
    std::optional<ledger::PacketSums> before;
    if (!result->packets && m_overview.query == result->query)
        before = std::move(m_overview.packets); // the same question again: no flicker
    m_overview = *result;
    if (m_overview.packets)
        m_busy->stop();
    else
        m_overview.packets = std::move(before);
    m_filter->setCampaigns(m_overview.campaigns);
    const bool empty = m_overview.campaigns.isEmpty();
    m_stack->setCurrentIndex(empty ? 1 : 2);
    m_filter->setVisible(!empty);
    draw();
}

void OverviewPage::draw()
{
    const ledger::PacketSums sums = m_overview.packets.value_or(ledger::PacketSums {});
    const QString counting = tr("Counting…");
    m_figures->show(m_overview.packets);
    m_toSeeTo->show(tr("Needs a hand"), tr("Nothing. Everything that was sent is settled."), toSeeTo());
    m_unfinished->show(tr("Unfinished batches"), {}, unfinished());
    m_unfinished->setVisible(!m_overview.unfinished.isEmpty());
    QWidget *before = m_refresh; // Tab comes to their new buttons where they stand
    for (QWidget *button : m_toSeeTo->buttons() + m_unfinished->buttons()) {
        setTabOrder(before, button);
        before = button;
    }
    m_daysCard->setTitle(tr("Money and packets per day"));
    m_days->setWords(
        tr("Money and packets per day"), m_overview.packets ? tr("Nothing was sent in this time.") : counting);
    m_days->show(sums.days, true, tr("Packets per day: %1").arg(m_asked));
    m_reasons->show({tr("What did not arrive, by reason"), tr("Reason"), tr("Packets"),
                        m_overview.packets ? tr("Everything that was sent has arrived.") : counting, tr("Reasons.png")},
        reasons());
    m_states->show(
        {tr("Campaigns by state"), {}, tr("Campaigns"), tr("There is no campaign."), tr("Campaigns.png")}, states());
}

void OverviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void OverviewPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void OverviewPage::retranslate()
{
    m_title->setText(tr("Overview"));
    m_refresh->setText(tr("Refresh"));
    m_refresh->setToolTip(tr("Reads everything again (F5)"));
    m_error->setAction(tr("Try again"));
    m_empty->setWords(tr("Nothing to look at yet"),
        tr("Money and packets by day, what failed and why, and what needs a hand stand here once there is a "
           "campaign."),
        tr("To the campaigns"));
    m_asked = m_filter->words();
    draw();
}

} // namespace hongbao::ui
