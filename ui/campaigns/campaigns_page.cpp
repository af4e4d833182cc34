#include "campaigns/campaigns_page.h"

#include "campaigns/campaign_form.h"
#include "campaigns/campaign_questions.h"
#include "campaigns/detail/campaign_detail_page.h"
#include "campaigns/pay_step.h"
#include "look/look.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>

namespace hongbao::ui {

using alipay::CampaignStatus;

CampaignsPage::CampaignsPage(desk::Desk &desk, Prompts &prompts, QWidget *parent, std::shared_ptr<const Clock> clock)
    : QWidget(parent)
    , m_desk(desk)
    , m_prompts(prompts)
    , m_clock(std::move(clock))
    , m_stack(new QStackedWidget(this))
    , m_board(new CampaignBoard(*m_clock, m_stack))
    , m_form(new CampaignForm(*m_clock, desk.dataDir(), desk.profile().name, m_stack))
    , m_pay(new PayStep(desk, prompts, *m_clock, m_stack))
{
    for (QWidget *step : std::initializer_list<QWidget *> {m_board, m_form, m_pay})
        m_stack->addWidget(step);
    auto *all = new QVBoxLayout(this);
    const int margin = look::space(6);
    all->setContentsMargins(margin, margin, margin, margin);
    all->addWidget(m_stack);

    connectBoard();
    connectSteps();
    connectDesk();
}

void CampaignsPage::connectSteps()
{
    connect(m_form, &CampaignForm::submitted, this, &CampaignsPage::create);
    connect(m_form, &CampaignForm::wentBack, this, &CampaignsPage::showBoard);
    connect(m_pay, &PayStep::wentBack, this, &CampaignsPage::showBoard);
    connect(m_pay, &PayStep::campaignChanged, m_board, &CampaignBoard::put);
    connect(m_pay, &PayStep::sendRequested, this, &CampaignsPage::sendRequested);
    connect(m_pay, &PayStep::copyRequested, this, &CampaignsPage::copy);
}

void CampaignsPage::buildDetail()
{
    m_detail = new CampaignDetailPage(m_desk, m_prompts, *m_clock, m_stack);
    m_stack->addWidget(m_detail);
    connect(m_detail, &CampaignDetailPage::wentBack, this, &CampaignsPage::showBoard);
    connect(m_detail, &CampaignDetailPage::sendRequested, this, &CampaignsPage::sendRequested);
    connect(m_detail, &CampaignDetailPage::copyRequested, this, &CampaignsPage::copy);
    connect(m_detail, &CampaignDetailPage::batchRequested, this, &CampaignsPage::batchRequested);
    connect(m_detail, &CampaignDetailPage::campaignChanged, m_board, &CampaignBoard::put);
}

void CampaignsPage::connectBoard()
{
    connect(m_board, &CampaignBoard::newRequested, this, &CampaignsPage::showForm);
    connect(m_board, &CampaignBoard::refreshRequested, this, &CampaignsPage::refresh);
    connect(m_board, &CampaignBoard::stopRefreshRequested, this, [this] {
        m_isRefreshStopped = true;
        m_desk.stopRefreshing();
    });
    connect(m_board, &CampaignBoard::actRequested, this, &CampaignsPage::act);
    connect(&m_board->notices(), &BoardNotices::sendRequested, this, &CampaignsPage::sendRequested);
    connect(&m_board->notices(), &BoardNotices::copyRequested, this, &CampaignsPage::copy);
}

void CampaignsPage::connectDesk()
{
    connect(&m_desk, &desk::Desk::campaignsListed, this, &CampaignsPage::listed);
    connect(&m_desk, &desk::Desk::campaignRead, this, &CampaignsPage::read);
    connect(&m_desk, &desk::Desk::campaignCreated, this, &CampaignsPage::created);
    connect(&m_desk, &desk::Desk::paymentSeen, this, &CampaignsPage::paymentSeen);
    connect(&m_desk, &desk::Desk::batchEnded, this, &CampaignsPage::batchEnded);
    connect(&m_desk, &desk::Desk::batchStarted, this, [this](desk::RequestId, const desk::BatchResult &batch) {
        m_sending = batch ? batch->crowdNo : CrowdNo();
        m_board->setSending(m_sending);
    });
    connect(&m_desk, &desk::Desk::campaignsRefreshing, this, [this](const desk::Refreshing &progress) {
        m_progress = progress;
        if (m_refreshing != 0)
            m_board->follow(progress);
    });
}

void CampaignsPage::refresh()
{
    if (m_detail && m_stack->currentWidget() == m_detail)
        return m_detail->refresh();
    if (m_refreshing != 0)
        return;
    m_progress = {};
    m_isRefreshStopped = false;
    m_refreshing = m_desk.refreshCampaigns();
    followAsking();
}

void CampaignsPage::focusSearch()
{
    if (m_stack->currentWidget() == m_board)
        m_board->focusSearch();
}

void CampaignsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_listing = m_desk.listCampaigns();
    if (!std::exchange(m_shown, true))
        refresh();
}

void CampaignsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_stack->currentWidget() != m_board)
        showBoard();
    else
        QWidget::keyPressEvent(event);
}

void CampaignsPage::showBoard()
{
    m_stack->setCurrentWidget(m_board);
    if (isVisible())
        m_board->focusFirst();
}

void CampaignsPage::showForm()
{
    m_stack->setCurrentWidget(m_form);
    m_form->open();
}

void CampaignsPage::showPay(const ledger::Campaign &campaign)
{
    m_pay->start(campaign);
    m_stack->setCurrentWidget(m_pay);
    if (isVisible())
        m_pay->focusFirst();
}

void CampaignsPage::showDetail(const ledger::Campaign &campaign)
{
    if (!m_detail)
        buildDetail();
    m_stack->setCurrentWidget(m_detail);
    m_detail->show(campaign);
}

void CampaignsPage::create(const campaign::Draft &draft)
{
    if (m_creating != 0)
        return;
    m_creating = m_desk.createCampaign(draft);
    m_form->setAsking(true);
}

void CampaignsPage::created(desk::RequestId id, const desk::CreateResult &result)
{
    if (id != m_creating)
        return;
    m_creating = 0;
    m_form->setAsking(false);
    if (!result) {
        m_form->showRefusals(result.error());
        return;
    }
    m_form->startAnew();
    m_board->put(*result);
    m_board->choose(result->detail.crowdNo);
    showPay(*result);
}

void CampaignsPage::listed(desk::RequestId id, const desk::CampaignsResult &result)
{
    if (id != m_listing && id != m_refreshing)
        return;
    const bool asked = id == m_refreshing;
    (asked ? m_refreshing : m_listing) = 0;
    followAsking();
    if (!result) {
        m_board->explain(result.error());
        return;
    }
    if (asked) {
        m_board->clearError();
        m_board->notices().sayAsked(m_progress, m_isRefreshStopped);
    }
    const QList<ledger::Campaign> existing = thatExist(*result);
    m_board->setCampaigns(existing);
    m_form->setEarlier(existing);
}

void CampaignsPage::read(desk::RequestId id, const desk::CampaignResult &result)
{
    if (!m_reading.remove(id))
        return;
    followAsking();
    const bool isStop = id == m_stopping;
    if (isStop)
        m_stopping = 0;
    if (result) {
        m_board->put(*result);
        if (isStop)
            m_board->notices().sayStopped();
    } else if (isStop) {
        m_board->notices().sayNotPaused(result.error());
    } else {
        m_board->explain(result.error());
    }
}

// Where nobody looks at it already.
void CampaignsPage::paymentSeen(const ledger::Campaign &campaign)
{
    const bool isNews = m_board->isKnownAsUnpaid(campaign.detail.crowdNo);
    const bool isShown = isVisible() && m_stack->currentWidget() == m_pay && m_pay->isOf(campaign.detail.crowdNo);
    m_board->put(campaign);
    if (!isNews || isShown)
        return;
    if (campaign.detail.status == CampaignStatus::Created)
        m_board->notices().sayLinkEnded(campaign);
    else
        m_board->notices().sayPaid(campaign);
}

void CampaignsPage::batchEnded(const ledger::Batch &batch)
{
    m_sending = {};
    m_board->setSending({});
    m_reading.insert(m_desk.refreshCampaign(batch.crowdNo));
    if (!m_stopped.value.isEmpty() && std::exchange(m_stopped, {}) == batch.crowdNo)
        m_board->notices().sayBatchStopped(batch);
}

void CampaignsPage::followAsking()
{
    using Asking = BoardHead::Asking;
    m_board->setAsking(m_refreshing != 0 ? Asking::All : m_reading.isEmpty() ? Asking::Nothing : Asking::One);
}

void CampaignsPage::act(CampaignAct act, const ledger::Campaign &campaign)
{
    const CrowdNo crowdNo = campaign.detail.crowdNo;
    switch (act) {
    case CampaignAct::Pay:
        showPay(campaign);
        break;
    case CampaignAct::Send:
        Q_EMIT sendRequested(crowdNo);
        break;
    case CampaignAct::Pause:
        modify(CampaignQuestions::pause(campaign), CampaignStatus::Paused, crowdNo);
        break;
    case CampaignAct::Resume:
        modify(CampaignQuestions::resume(campaign), CampaignStatus::Ready, crowdNo);
        break;
    case CampaignAct::Close:
        modify(CampaignQuestions::close(campaign), CampaignStatus::Closed, crowdNo);
        break;
    case CampaignAct::StopAll:
        stopAll(campaign);
        break;
    case CampaignAct::Copy:
        copy(campaign);
        break;
    case CampaignAct::Details:
        showDetail(campaign);
        break;
    }
}

void CampaignsPage::copy(const ledger::Campaign &campaign)
{
    m_stack->setCurrentWidget(m_form);
    m_form->openLike(campaign);
}

void CampaignsPage::modify(const Question &question, CampaignStatus target, const CrowdNo &crowdNo)
{
    m_prompts.ask(this, question, [this, target, crowdNo] {
        m_board->clearError();
        m_reading.insert(m_desk.modifyCampaign(crowdNo, target));
        followAsking();
    });
}

void CampaignsPage::stopAll(const ledger::Campaign &campaign)
{
    const CrowdNo crowdNo = campaign.detail.crowdNo;
    m_prompts.ask(this, CampaignQuestions::stopAll(campaign, m_sending == crowdNo), [this, campaign, crowdNo] {
        m_board->clearError();
        m_board->notices().sayStopping(campaign.detail.name);
        m_stopped = m_sending == crowdNo ? crowdNo : CrowdNo();
        m_stopping = m_desk.stopEverything(crowdNo);
        m_reading.insert(m_stopping);
        followAsking();
    });
}

} // namespace hongbao::ui
