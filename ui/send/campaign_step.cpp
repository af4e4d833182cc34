#include "send/campaign_step.h"

#include "campaigns/campaign_acts.h"
#include "look/look.h"
#include "text/sentences.h"
#include "text/words.h"
#include "widgets/card.h"
#include "widgets/empty_page.h"
#include "widgets/error_panel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace hongbao::ui {

namespace {
constexpr qsizetype mostOthers = 6; // a sentence each; the campaigns page has them all
}

CampaignStep::CampaignStep(QWidget *parent)
    : QWidget(parent)
    , m_error(new ErrorPanel(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyPage(u"send"_s, m_stack))
{
    m_error->setObjectName(u"sendCampaignError"_s);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(buildChoice());
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(look::space(3));
    all->addWidget(m_error);
    all->addWidget(m_stack, 1);
    connect(m_empty, &EmptyPage::acted, this, &CampaignStep::campaignsRequested);
    retranslate();
}

QWidget *CampaignStep::buildChoice()
{
    auto *page = new QWidget(m_stack);
    m_card = new Card(page);
    m_choice = new QComboBox(m_card);
    m_choice->setObjectName(u"sendCampaign"_s);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &CampaignStep::follow);
    m_card->body()->addWidget(m_choice);
    m_card->body()->addLayout(buildFacts());
    m_startsLater = new QLabel(m_card);
    m_startsLater->setObjectName(u"sendStartsLater"_s);
    m_startsLater->setWordWrap(true);
    look::setRole(m_startsLater, look::Role::Waiting);
    m_card->body()->addWidget(m_startsLater);
    m_others = new QLabel(page);
    m_others->setObjectName(u"sendOthers"_s);
    m_others->setWordWrap(true);
    look::setRole(m_others, look::Role::MutedText);
    m_continue = new QPushButton(page);
    m_continue->setObjectName(u"sendCampaignContinue"_s);
    look::setPrimary(m_continue);
    connect(m_continue, &QPushButton::clicked, this, &CampaignStep::continued);

    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(m_continue);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(look::space(4));
    column->addWidget(m_card);
    column->addWidget(m_others);
    column->addStretch();
    column->addLayout(foot);
    return page;
}

QBoxLayout *CampaignStep::buildFacts()
{
    auto *facts = new QFormLayout;
    facts->setHorizontalSpacing(look::space(6));
    facts->setVerticalSpacing(look::space(2));
    const auto addFact = [&](QLabel *&label, QLabel *&value, const QString &name) {
        label = new QLabel(m_card);
        value = new QLabel(m_card);
        value->setObjectName(name);
        look::setRole(label, look::Role::MutedText);
        facts->addRow(label, value);
    };
    addFact(m_leftLabel, m_left, u"sendLeft"_s);
    addFact(m_windowLabel, m_window, u"sendWindow"_s);
    addFact(m_frequencyLabel, m_frequency, u"sendFrequency"_s);
    look::setStyle(m_left, look::Style::Strong);
    auto *row = new QHBoxLayout;
    row->addLayout(facts);
    row->addStretch();
    return row;
}

void CampaignStep::setCampaigns(const QList<ledger::Campaign> &campaigns)
{
    const auto before = chosen();
    m_campaigns = campaigns;
    {
        const QSignalBlocker quiet(m_choice);
        m_choice->clear();
        for (qsizetype i = 0; i < campaigns.size(); ++i) {
            if (CampaignActs::of(campaigns.at(i)).send)
                m_choice->addItem(campaigns.at(i).detail.name, i);
        }
    }
    m_stack->setCurrentIndex(m_choice->count() == 0 ? 0 : 1);
    if (before)
        choose(before->detail.crowdNo);
    showOthers();
    follow();
}

void CampaignStep::choose(const CrowdNo &crowdNo)
{
    for (int item = 0; item < m_choice->count(); ++item) {
        if (m_campaigns.at(m_choice->itemData(item).toInt()).detail.crowdNo == crowdNo)
            m_choice->setCurrentIndex(item);
    }
}

std::optional<ledger::Campaign> CampaignStep::chosen() const
{
    if (m_choice->currentIndex() < 0)
        return {};
    return m_campaigns.at(m_choice->currentData().toInt());
}

void CampaignStep::explain(const Error &error)
{
    m_error->explain(error);
}

void CampaignStep::clearError()
{
    m_error->clear();
}

void CampaignStep::focusFirst()
{
    m_choice->setFocus(Qt::OtherFocusReason);
}

void CampaignStep::follow()
{
    const auto campaign = chosen();
    m_continue->setEnabled(campaign.has_value());
    if (!campaign)
        return;
    const alipay::CampaignDetail &detail = campaign->detail;
    m_left->setText(tr("%1 of %2").arg(text::yuan(CampaignActs::left(*campaign)), text::yuan(detail.total)));
    m_startsLater->setText(tr("It starts on %1 (Beijing time). The batch is prepared now, waits until then, and can be "
                              "stopped before; leave the program open.")
                               .arg(text::moment(detail.start)));
    m_startsLater->setVisible(detail.status == alipay::CampaignStatus::Paid);
    m_window->setText(u"%1 – %2"_s.arg(text::moment(detail.start), text::moment(detail.end)));
    m_frequency->setText(
        campaign->frequency ? text::word(*campaign->frequency) : tr("not known here: created elsewhere"));
}

void CampaignStep::showOthers()
{
    QStringList lines;
    for (const ledger::Campaign &campaign : std::as_const(m_campaigns)) {
        const QString why = CampaignActs::whyNotSend(campaign);
        if (!why.isEmpty() && lines.size() < mostOthers)
            lines << tr("“%1” is %2.").arg(campaign.detail.name, why);
    }
    m_others->setText(lines.isEmpty() ? QString() : tr("Not offered:") + u' ' + text::sentences(lines));
    const QString how
        = tr("Packets are sent out of a campaign that is paid: until then Alipay answers that there is no "
             "such campaign. Create one, or pay for one.");
    m_empty->setWords(tr("No campaign can be sent now"), lines.isEmpty() ? how : how + u"\n\n"_s + lines.join(u'\n'),
        tr("Go to the campaigns"));
}

void CampaignStep::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CampaignStep::retranslate()
{
    m_card->setTitle(tr("Out of which campaign?"));
    m_choice->setAccessibleName(tr("Campaign"));
    m_leftLabel->setText(tr("Money left"));
    m_windowLabel->setText(tr("Runs"));
    m_frequencyLabel->setText(tr("Per person"));
    m_continue->setText(tr("Continue"));
    m_continue->setAccessibleName(m_continue->text());
    showOthers();
    follow();
}

} // namespace hongbao::ui
