#include "campaigns/campaigns_page.h"

#include "campaigns/campaign_acts.h"
#include "campaigns/campaign_form.h"
#include "campaigns/pay_step.h"
#include "look/look.h"
#include "shell/prompts.h"
#include "text/words.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>

namespace hongbao::ui {

using alipay::CampaignStatus;

CampaignsPage::CampaignsPage(desk::Desk &desk, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_prompts(prompts)
    , m_stack(new QStackedWidget(this))
    , m_board(new CampaignBoard(m_clock, m_stack))
    , m_form(new CampaignForm(m_clock, desk.dataDir(), desk.profile().name, m_stack))
    , m_pay(new PayStep(desk, prompts, m_stack))
{
    for (QWidget *step : std::initializer_list<QWidget *> {m_board, m_form, m_pay})
        m_stack->addWidget(step);
    auto *all = new QVBoxLayout(this);
    const int margin = look::space(6);
    all->setContentsMargins(margin, margin, margin, margin);
    all->addWidget(m_stack);

    connect(m_board, &CampaignBoard::newRequested, this, &CampaignsPage::showForm);
    connect(m_board, &CampaignBoard::refreshRequested, this, &CampaignsPage::refresh);
    connect(m_board, &CampaignBoard::actRequested, this, &CampaignsPage::act);
    connect(m_form, &CampaignForm::submitted, this, &CampaignsPage::create);
    connect(m_form, &CampaignForm::wentBack, this, &CampaignsPage::showBoard);
    connect(m_pay, &PayStep::wentBack, this, &CampaignsPage::showBoard);
    connect(m_pay, &PayStep::campaignChanged, m_board, &CampaignBoard::put);
    connect(m_pay, &PayStep::sendRequested, this, &CampaignsPage::sendRequested);
    connect(&m_desk, &desk::Desk::campaignsListed, this, &CampaignsPage::listed);
    connect(&m_desk, &desk::Desk::campaignRead, this, &CampaignsPage::read);
    connect(&m_desk, &desk::Desk::campaignCreated, this, &CampaignsPage::created);
    connect(&m_desk, &desk::Desk::batchEnded, this,
        [this](const ledger::Batch &batch) { m_reading.insert(m_desk.refreshCampaign(batch.crowdNo)); });
}

void CampaignsPage::refresh()
{
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
    if (asked)
        m_board->clearError();
    m_board->setCampaigns(thatExist(*result));
    m_form->setEarlier(thatExist(*result));
}

void CampaignsPage::read(desk::RequestId id, const desk::CampaignResult &result)
{
    if (!m_reading.remove(id))
        return;
    followAsking();
    if (result)
        m_board->put(*result);
    else
        m_board->explain(result.error());
}

void CampaignsPage::followAsking()
{
    m_board->setAsking(m_refreshing != 0 || !m_reading.isEmpty());
}

void CampaignsPage::act(CampaignBoard::Act act, const ledger::Campaign &campaign)
{
    switch (act) {
    case CampaignBoard::Act::Pay:
        showPay(campaign);
        break;
    case CampaignBoard::Act::Send:
        Q_EMIT sendRequested(campaign.detail.crowdNo);
        break;
    case CampaignBoard::Act::Pause:
    case CampaignBoard::Act::Resume:
    case CampaignBoard::Act::Close:
        modify(act, campaign);
        break;
    }
}

void CampaignsPage::modify(CampaignBoard::Act act, const ledger::Campaign &campaign)
{
    Question question;
    question.cancel = tr("Back");
    const QString name = campaign.detail.name;
    CampaignStatus target = CampaignStatus::Paused;
    if (act == CampaignBoard::Act::Pause) {
        question.title = tr("Pause “%1”?").arg(name);
        question.text = tr("Nobody can get a packet while it is paused. Packets that arrived stay where they are.");
        question.confirm = tr("Pause campaign");
    } else if (act == CampaignBoard::Act::Resume) {
        target = CampaignStatus::Ready;
        question.title = tr("Resume “%1”?").arg(name);
        question.text = tr("Packets can be sent again. Nothing is sent by resuming.");
        question.confirm = tr("Resume campaign");
    } else {
        target = CampaignStatus::Closed;
        question.title = tr("Close “%1” for good?").arg(name);
        question.text = tr("Closing cannot be undone. What is left, %1, goes back to your company's account about half "
                           "an hour later. Packets that arrived stay where they are.")
                            .arg(text::yuan(CampaignActs::left(campaign)));
        question.confirm = tr("Close campaign");
    }
    m_prompts.ask(this, question, [this, target, crowdNo = campaign.detail.crowdNo] {
        m_board->clearError();
        m_reading.insert(m_desk.modifyCampaign(crowdNo, target));
        followAsking();
    });
}

} // namespace hongbao::ui
