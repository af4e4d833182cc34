#include "shell/workspace.h"

#include "campaigns/campaigns_page.h"
#include "history/history_page.h"
#include "look/look.h"
#include "onboarding/guide.h"
#include "overview/overview_page.h"
#include "send/send_page.h"
#include "shell/resume_bar.h"
#include "widgets/notice_column.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

Workspace::Workspace(desk::Desk &desk, Prompts &prompts, NoticeBar &guideBar, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_prompts(prompts)
    , m_guideBar(guideBar)
    , m_resume(new ResumeBar(this))
    , m_pages(new QStackedWidget(this))
    , m_campaigns(new CampaignsPage(desk, prompts, m_pages))
    , m_send(new SendPage(desk, prompts, m_pages))
    , m_history(new HistoryPage(desk, prompts, m_pages))
{
    connect(m_send, &SendPage::campaignsRequested, this, [this] { Q_EMIT pageRequested(Page::Campaigns); });
    for (QWidget *page : std::initializer_list<QWidget *> {m_campaigns, m_send, m_history})
        m_pages->addWidget(page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *notices = new NoticeColumn(this);
    notices->add(m_resume);
    column->addWidget(notices);
    column->addWidget(m_pages, 1);

    connect(m_campaigns, &CampaignsPage::sendRequested, this, &Workspace::sendTo);
    connect(m_campaigns, &CampaignsPage::batchRequested, this, [this](const ledger::Batch &batch) {
        Q_EMIT pageRequested(Page::History);
        m_history->showBatch(batch);
    });
    connect(m_history, &HistoryPage::resumeRequested, this, &Workspace::resume);
    connect(m_history, &HistoryPage::askAgainRequested, this, [this](BatchId batch, PayoutId payout) {
        Q_EMIT pageRequested(Page::Send);
        m_send->askAgain(batch, payout);
    });
    connect(m_history, &HistoryPage::sendAgainRequested, this, [this](BatchId batch, int line) {
        Q_EMIT pageRequested(Page::Send);
        m_send->sendAgain(batch, line);
    });
    connect(m_history, &HistoryPage::sendingRequested, this, [this] { Q_EMIT pageRequested(Page::Send); });
    connect(m_resume, &ResumeBar::resumeRequested, this, &Workspace::resume);
    connect(m_resume, &ResumeBar::listRequested, this, [this] {
        Q_EMIT pageRequested(Page::History);
        m_history->showBatches();
    });
    connect(&m_desk, &desk::Desk::batchesListed, this, &Workspace::unfinishedListed);
    followSending();
    listUnfinished();
    m_desk.watchPayments(); // also of those that an earlier start created
}

OverviewPage *Workspace::overview()
{
    if (m_overview)
        return m_overview;
    m_overview = new OverviewPage(m_desk, m_prompts, m_pages);
    m_pages->addWidget(m_overview);
    connect(m_overview, &OverviewPage::campaignsRequested, this, [this] { Q_EMIT pageRequested(Page::Campaigns); });
    connect(m_overview, &OverviewPage::campaignRequested, this, [this](const ledger::Campaign &campaign) {
        Q_EMIT pageRequested(Page::Campaigns);
        m_campaigns->showDetail(campaign);
    });
    connect(m_overview, &OverviewPage::batchRequested, this, [this](const ledger::Batch &batch) {
        Q_EMIT pageRequested(Page::History);
        m_history->showBatch(batch);
    });
    connect(m_overview, &OverviewPage::packetsRequested, this, [this](const HistoryView &packets) {
        Q_EMIT pageRequested(Page::History);
        m_history->showPackets(packets);
    });
    return m_overview;
}

void Workspace::beginGuide()
{
    if (!m_desk.isPractice())
        return;
    delete m_guide;
    Q_EMIT pageRequested(Page::Campaigns);
    m_guide = new Guide(m_desk, *this, m_guideBar, this);
    connect(m_guide, &Guide::over, m_guide, &QObject::deleteLater);
    connect(m_guide, &Guide::pageRequested, this, &Workspace::pageRequested);
    connect(m_guide, &Guide::sendingRequested, this, &Workspace::sendTo);
    connect(m_guide, &Guide::paymentRequested, this, [this](const ledger::Campaign &campaign) {
        Q_EMIT pageRequested(Page::Campaigns);
        m_campaigns->showPay(campaign);
    });
    connect(m_guide, &Guide::packetsRequested, this, [this](const ledger::Batch &batch) {
        Q_EMIT pageRequested(Page::History);
        m_history->showBatch(batch);
    });
}

void Workspace::followSending()
{
    connect(&m_desk, &desk::Desk::batchStarted, this, [this](desk::RequestId, const desk::BatchResult &batch) {
        m_sending = batch.has_value();
        if (m_sending)
            m_resume->hide();
        if (m_stopping && m_sending)
            m_desk.stopBatch();
        else if (std::exchange(m_stopping, false))
            Q_EMIT sendingEnded();
    });
    connect(&m_desk, &desk::Desk::batchEnded, this, [this] {
        m_sending = false;
        m_stopping = false;
        Q_EMIT sendingEnded();
    });
}

void Workspace::show(Page page)
{
    switch (page) {
    case Page::Campaigns:
        m_pages->setCurrentWidget(m_campaigns);
        break;
    case Page::Send:
        m_pages->setCurrentWidget(m_send);
        break;
    case Page::History:
        m_pages->setCurrentWidget(m_history);
        break;
    case Page::Overview:
        m_pages->setCurrentWidget(overview());
        break;
    case Page::Settings:
        break;
    }
}

void Workspace::refresh(Page page)
{
    if (page == Page::Campaigns)
        m_campaigns->refresh();
    else if (page == Page::Send)
        m_send->refresh();
    else if (page == Page::History)
        m_history->refresh();
    else if (page == Page::Overview)
        overview()->refresh();
}

void Workspace::focusSearch(Page page)
{
    if (page == Page::Campaigns)
        m_campaigns->focusSearch();
    else if (page == Page::Send)
        m_send->focusSearch();
    else if (page == Page::History)
        m_history->focusSearch();
    else if (page == Page::Overview)
        overview()->focusFilter();
}

bool Workspace::isSending() const
{
    return m_sending || m_send->isSending(); // the page knows of a start that is not confirmed yet
}

void Workspace::stopSending()
{
    m_stopping = true;
    m_desk.stopBatch();
}

void Workspace::sendTo(const CrowdNo &crowdNo)
{
    Q_EMIT pageRequested(Page::Send);
    m_send->chooseCampaign(crowdNo);
}

void Workspace::resume(BatchId batch)
{
    m_resume->hide();
    Q_EMIT pageRequested(Page::Send);
    m_send->resume(batch);
}

void Workspace::listUnfinished()
{
    m_listing = m_desk.listResumable();
}

void Workspace::unfinishedListed(desk::RequestId id, const desk::BatchesResult &batches)
{
    if (id != m_listing || !batches)
        return;
    QList<ledger::Batch> unfinished;
    std::copy_if(batches->cbegin(), batches->cend(), std::back_inserter(unfinished),
        [](const ledger::Batch &batch) { return batch.state != ledger::BatchState::Finished; });
    m_resume->show(isSending() ? QList<ledger::Batch>() : unfinished);
}

} // namespace hongbao::ui
