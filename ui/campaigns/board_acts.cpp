#include "campaigns/board_acts.h"

#include "look/look.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace hongbao::ui {

BoardActs::BoardActs(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(look::space(2));
    add(row, CampaignAct::Pay, u"campaignPay"_s);
    add(row, CampaignAct::Send, u"campaignSend"_s);
    add(row, CampaignAct::Pause, u"campaignPause"_s);
    add(row, CampaignAct::Resume, u"campaignResume"_s);
    add(row, CampaignAct::Copy, u"campaignCopy"_s);
    add(row, CampaignAct::Details, u"campaignDetails"_s);
    row->addStretch();
    add(row, CampaignAct::StopAll, u"campaignStopAll"_s);
    add(row, CampaignAct::Close, u"campaignClose"_s);
    look::setDangerous(m_acts.value(CampaignAct::StopAll));
    look::setDangerous(m_acts.value(CampaignAct::Close));
    retranslate();
}

void BoardActs::add(QBoxLayout *row, CampaignAct act, const QString &name)
{
    auto *button = new QPushButton(this);
    button->setObjectName(name);
    row->addWidget(button);
    m_acts.insert(act, button);
    connect(button, &QPushButton::clicked, this, [this, act] { Q_EMIT asked(act); });
}

void BoardActs::follow(const std::optional<ledger::Campaign> &campaign, bool isSending)
{
    m_campaign = campaign;
    const CampaignActs can = campaign ? CampaignActs::of(*campaign) : CampaignActs();
    for (auto act = m_acts.cbegin(); act != m_acts.cend(); ++act)
        act.value()->setEnabled(campaign && can.can(act.key()));
    m_acts.value(CampaignAct::StopAll)->setEnabled(campaign && (can.stopAll || isSending));
    retranslate();
}

void BoardActs::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void BoardActs::retranslate()
{
    const std::pair<CampaignAct, QString> words[] = {
        {CampaignAct::Pay, tr("Pay…")},
        {CampaignAct::Send, tr("Send packets")},
        {CampaignAct::Pause, tr("Pause…")},
        {CampaignAct::Resume, tr("Resume…")},
        {CampaignAct::Copy, tr("Use again…")},
        {CampaignAct::Details, tr("Details")},
        {CampaignAct::StopAll, tr("Emergency stop…")},
        {CampaignAct::Close, tr("Close…")},
    };
    for (const auto &[act, word] : words) {
        m_acts.value(act)->setText(word);
        m_acts.value(act)->setAccessibleName(word);
    }
    m_acts.value(CampaignAct::StopAll)->setToolTip(tr("Stops the batch on this campaign and pauses it at Alipay."));
    const QString why = m_campaign ? CampaignActs::whyNotSend(*m_campaign) : QString();
    m_acts.value(CampaignAct::Send)->setToolTip(why.isEmpty() ? QString() : tr("Cannot be sent: %1.").arg(why));
    const bool elsewhere
        = m_campaign && m_campaign->detail.status == alipay::CampaignStatus::Created && m_campaign->payUrl.isEmpty();
    m_acts.value(CampaignAct::Pay)
        ->setToolTip(elsewhere ? tr("Its pay page is known only where it was created.") : QString());
}

} // namespace hongbao::ui
