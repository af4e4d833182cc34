#include "history/history_page.h"

#include "history/batches_view.h"
#include "history/payouts_view.h"
#include "look/look.h"

#include <QEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

HistoryPage::HistoryPage(desk::Desk &desk, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_payouts(new PayoutsView(desk, prompts, m_stack))
    , m_batches(new BatchesView(desk, prompts, m_stack))
{
    look::setStyle(m_title, look::Style::Title);
    m_tabs->setObjectName(u"historyTabs"_s);
    m_tabs->addTab({});
    m_tabs->addTab({});
    m_stack->addWidget(m_payouts);
    m_stack->addWidget(m_batches);
    auto *head = new QHBoxLayout;
    head->setSpacing(look::space(6));
    head->addWidget(m_title);
    head->addWidget(m_tabs);
    head->addStretch();
    auto *column = new QVBoxLayout(this);
    const int margin = look::space(6);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(look::space(4));
    column->addLayout(head);
    column->addWidget(m_stack, 1);

    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_batches, &BatchesView::resumeRequested, this, &HistoryPage::resumeRequested);
    connect(m_payouts, &PayoutsView::askAgainRequested, this, &HistoryPage::askAgainRequested);
    connect(m_payouts, &PayoutsView::sendAgainRequested, this, &HistoryPage::sendAgainRequested);
    connect(m_payouts, &PayoutsView::sendingRequested, this, &HistoryPage::sendingRequested);
    connect(m_batches, &BatchesView::sendingRequested, this, &HistoryPage::sendingRequested);
    connect(m_batches, &BatchesView::payoutsRequested, this, &HistoryPage::showBatch);
    connect(&desk, &desk::Desk::batchEnded, this, [this] {
        if (!isVisible())
            return;
        m_payouts->newsCame();
        m_batches->refresh();
    });
    retranslate();
}

void HistoryPage::refresh()
{
    m_payouts->refresh();
    m_batches->refresh();
}

void HistoryPage::focusSearch()
{
    if (m_tabs->currentIndex() == 0)
        m_payouts->focusSearch();
    else
        m_batches->focusSearch();
}

void HistoryPage::showBatches()
{
    m_tabs->setCurrentIndex(1);
}

void HistoryPage::showBatch(const ledger::Batch &batch)
{
    m_tabs->setCurrentIndex(0);
    m_payouts->showBatch(batch);
}

void HistoryPage::showPackets(const HistoryView &view)
{
    m_tabs->setCurrentIndex(0);
    m_payouts->showView(view);
}

void HistoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void HistoryPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HistoryPage::retranslate()
{
    m_title->setText(tr("History"));
    m_tabs->setAccessibleName(tr("Packets or batches"));
    m_tabs->setTabText(0, tr("Packets"));
    m_tabs->setTabText(1, tr("Batches"));
}

} // namespace hongbao::ui
