#include "campaigns/detail/campaign_detail_page.h"

#include "campaigns/campaign_acts.h"
#include "campaigns/detail/batches_card.h"
#include "campaigns/detail/facts_card.h"
#include "campaigns/detail/reconcile_card.h"
#include "campaigns/detail/sends_card.h"
#include "look/look.h"
#include "shell/prompts.h"
#include "widgets/badge.h"
#include "widgets/busy.h"
#include "widgets/elided_label.h"
#include "widgets/error_panel.h"
#include "widgets/scroll_area.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

CampaignDetailPage::CampaignDetailPage(desk::Desk &desk, Prompts &prompts, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
    auto *all = new QVBoxLayout(this); // Tab goes in the order in which things are made
    all->setContentsMargins({});
    all->setSpacing(look::space(4));
    all->addLayout(buildHead());
    m_error = new ErrorPanel(this);
    m_error->setObjectName(u"detailError"_s);
    all->addWidget(m_error);
    auto *page = new QWidget(this);
    look::setPage(page);
    m_facts = new FactsCard(clock, page);
    m_reconcile = new ReconcileCard(desk, prompts, page);
    m_sends = new SendsCard(desk, prompts, page);
    m_batches = new BatchesCard(desk, page);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, look::space(2), 0);
    column->setSpacing(look::space(4));
    for (QWidget *card : std::initializer_list<QWidget *> {m_facts, m_reconcile, m_sends, m_batches})
        column->addWidget(card);
    column->addStretch(1); // a table in a card would take its part of a tall window
    all->addWidget(new ScrollArea(page, this), 1);

    connect(m_reconcile, &ReconcileCard::reconciled, this, &CampaignDetailPage::reconciled);
    connect(m_reconcile, &ReconcileCard::settled, this, &CampaignDetailPage::readAgain);
    connect(m_batches, &BatchesCard::batchRequested, this, &CampaignDetailPage::batchRequested);
    connect(&m_desk, &desk::Desk::campaignRead, this, &CampaignDetailPage::read);
    connect(&m_desk, &desk::Desk::campaignsListed, this, &CampaignDetailPage::listed);
    connect(&m_desk, &desk::Desk::batchEnded, this, [this](const ledger::Batch &batch) {
        if (batch.crowdNo == crowdNo())
            readAgain();
    });
    retranslate();
}

QBoxLayout *CampaignDetailPage::buildHead()
{
    const auto addButton = [this](const QString &name, const QString &icon) {
        auto *button = new QPushButton(this);
        button->setObjectName(name);
        button->setIcon(look::icon(icon));
        return button;
    };
    m_back = addButton(u"detailBack"_s, u"back"_s);
    m_title = new ElidedLabel(this);
    m_title->setObjectName(u"detailTitle"_s);
    look::setStyle(m_title, look::Style::Title);
    m_state = new Badge(this);
    m_state->setObjectName(u"detailState"_s);
    m_busy = new Busy(this);
    m_refresh = addButton(u"detailRefresh"_s, u"refresh"_s);
    m_copy = addButton(u"detailCopy"_s, u"copy"_s);
    m_send = addButton(u"detailSend"_s, u"send"_s);
    connect(m_back, &QPushButton::clicked, this, &CampaignDetailPage::wentBack);
    connect(m_refresh, &QPushButton::clicked, this, &CampaignDetailPage::refresh);
    connect(m_copy, &QPushButton::clicked, this, [this] { Q_EMIT copyRequested(m_campaign); });
    connect(m_send, &QPushButton::clicked, this, [this] { Q_EMIT sendRequested(crowdNo()); });
    auto *row = new QHBoxLayout;
    row->setSpacing(look::space(3));
    row->addWidget(m_back);
    row->addWidget(m_title);
    row->addWidget(m_state);
    row->addStretch();
    row->addWidget(m_busy);
    row->addWidget(m_refresh);
    row->addWidget(m_copy);
    row->addWidget(m_send);
    return row;
}

void CampaignDetailPage::show(const ledger::Campaign &campaign)
{
    m_error->clear();
    m_asking = 0;
    put(campaign);
    m_reconcile->show(crowdNo());
    m_sends->show(campaign);
    m_batches->show(crowdNo());
    ask();
    m_back->setFocus(Qt::OtherFocusReason);
}

void CampaignDetailPage::refresh()
{
    readAgain();
    ask();
}

void CampaignDetailPage::readAgain()
{
    m_sends->refresh();
    m_batches->refresh();
}

void CampaignDetailPage::ask()
{
    if (m_asking != 0 || crowdNo().value.isEmpty())
        return;
    m_asking = m_desk.refreshCampaign(crowdNo());
    m_refresh->setEnabled(false);
    retranslate();
}

void CampaignDetailPage::put(const ledger::Campaign &campaign)
{
    m_campaign = campaign;
    m_facts->show(campaign);
    retranslate();
}

void CampaignDetailPage::read(desk::RequestId id, const desk::CampaignResult &result)
{
    if (id == m_asking) {
        m_asking = 0;
        m_busy->stop();
        m_refresh->setEnabled(true);
        if (result)
            m_error->clear();
        else
            m_error->explain(result.error());
    }
    if (!result || result->detail.crowdNo != crowdNo()) // also what others asked about this one
        return;
    put(*result);
    Q_EMIT campaignChanged(m_campaign);
}

// Comparing asks the provider too; what it said is in the ledger.
void CampaignDetailPage::reconciled(const ledger::Reconciliation &made)
{
    if (!m_campaign.refreshedAt.isValid() || made.madeAt > m_campaign.refreshedAt)
        m_listing = m_desk.listCampaigns();
}

void CampaignDetailPage::listed(desk::RequestId id, const desk::CampaignsResult &result)
{
    if (id != m_listing || !result)
        return;
    m_listing = 0;
    const auto ours = std::find_if(result->begin(), result->end(),
        [this](const ledger::Campaign &campaign) { return campaign.detail.crowdNo == crowdNo(); });
    if (ours == result->end())
        return;
    put(*ours);
    Q_EMIT campaignChanged(m_campaign);
}

void CampaignDetailPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT wentBack();
    else
        QWidget::keyPressEvent(event);
}

void CampaignDetailPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CampaignDetailPage::retranslate()
{
    if (m_asking != 0)
        m_busy->start(tr("Asking Alipay"));
    m_back->setText(tr("All campaigns"));
    m_title->setWhole(m_campaign.detail.name);
    m_state->setMark(markOf(m_campaign.detail.status));
    m_refresh->setText(tr("Refresh"));
    m_copy->setText(tr("Copy as a new one"));
    m_send->setText(tr("Send packets"));
    const QString whyNot = CampaignActs::whyNotSend(m_campaign);
    m_send->setEnabled(whyNot.isEmpty());
    m_send->setToolTip(whyNot);
}

} // namespace hongbao::ui
