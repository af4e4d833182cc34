#include "campaigns/pay_step.h"

#include "campaigns/campaign_acts.h"
#include "look/look.h"
#include "shell/prompts.h"
#include "text/words.h"
#include "widgets/badge.h"
#include "widgets/busy.h"
#include "widgets/card.h"
#include "widgets/elided_label.h"
#include "widgets/error_panel.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace hongbao::ui {

namespace {
// alipay-api 1.7: every few seconds for some minutes, then slower
constexpr int soonMs = 3'000;
constexpr int laterMs = 20'000;
constexpr int soonPolls = 60;

QPushButton *button(QWidget *parent, const QString &name)
{
    auto *made = new QPushButton(parent);
    made->setObjectName(name);
    return made;
}
} // namespace

PayStep::PayStep(desk::Desk &desk, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_prompts(prompts)
    , m_title(new QLabel(this))
    , m_error(new ErrorPanel(this))
{
    look::setStyle(m_title, look::Style::Title);
    m_error->setObjectName(u"payError"_s);
    m_poll.setSingleShot(true);
    buildCard();

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(look::space(4));
    all->addWidget(m_title);
    all->addWidget(m_error);
    all->addWidget(m_card);
    all->addStretch();
    all->addLayout(buildButtons());

    connect(&m_poll, &QTimer::timeout, this, &PayStep::ask);
    connect(&m_desk, &desk::Desk::campaignRead, this, &PayStep::answered);
    retranslate();
}

void PayStep::buildCard()
{
    m_card = new Card(this);
    m_name = new ElidedLabel(m_card);
    m_name->setObjectName(u"payName"_s);
    look::setStyle(m_name, look::Style::Heading);
    m_amount = new QLabel(m_card);
    m_amount->setObjectName(u"payAmount"_s);
    look::setStyle(m_amount, look::Style::Figure);
    m_badge = new Badge(m_card);
    m_badge->setObjectName(u"payBadge"_s);
    m_words = new QLabel(m_card);
    m_words->setObjectName(u"payWords"_s);
    m_words->setWordWrap(true);
    m_busy = new Busy(m_card);

    auto *head = new QHBoxLayout;
    head->setSpacing(look::space(3));
    head->addWidget(m_name, 1);
    head->addWidget(m_badge);
    auto *body = m_card->body();
    body->addLayout(head);
    body->addWidget(m_amount);
    body->addWidget(m_words);
    body->addWidget(buildLink());
    body->addWidget(m_busy, 0, Qt::AlignLeft);
}

QWidget *PayStep::buildLink()
{
    m_linkBox = new QWidget(m_card);
    m_linkLabel = new QLabel(m_linkBox);
    look::setStyle(m_linkLabel, look::Style::Strong);
    m_link = new QLineEdit(m_linkBox);
    m_link->setObjectName(u"payLink"_s);
    m_link->setReadOnly(true);
    m_linkLabel->setBuddy(m_link);
    m_copy = button(m_linkBox, u"payCopy"_s);
    m_open = button(m_linkBox, u"payOpen"_s);
    m_payInPractice = button(m_linkBox, u"payInPractice"_s);
    const bool practice = m_desk.isPractice();
    m_payInPractice->setVisible(practice);
    look::setPrimary(practice ? m_payInPractice : m_open);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_link->text()); });
    connect(m_open, &QPushButton::clicked, this, &PayStep::openPage);
    connect(m_payInPractice, &QPushButton::clicked, this, &PayStep::payInPractice);

    auto *row = new QHBoxLayout;
    row->setSpacing(look::space(2));
    row->addWidget(m_link, 1);
    row->addWidget(m_copy);
    row->addWidget(m_open);
    row->addWidget(m_payInPractice);
    auto *block = new QVBoxLayout(m_linkBox);
    block->setContentsMargins({});
    block->setSpacing(look::space(1));
    block->addWidget(m_linkLabel);
    block->addLayout(row);
    return m_linkBox;
}

QBoxLayout *PayStep::buildButtons()
{
    m_back = button(this, u"payBack"_s);
    m_send = button(this, u"paySend"_s);
    look::setPrimary(m_send);
    connect(m_back, &QPushButton::clicked, this, &PayStep::wentBack);
    connect(m_send, &QPushButton::clicked, this, [this] { Q_EMIT sendRequested(m_campaign.detail.crowdNo); });
    auto *row = new QHBoxLayout;
    row->setSpacing(look::space(3));
    row->addWidget(m_back);
    row->addStretch();
    row->addWidget(m_send);
    return row;
}

void PayStep::start(const ledger::Campaign &campaign)
{
    m_campaign = campaign;
    m_polls = 0;
    m_asking = m_paying = 0;
    m_error->clear();
    showState();
    waitForPayment();
}

void PayStep::focusFirst()
{
    const QList<QWidget *> inOrder {m_send, m_payInPractice, m_open, m_back};
    for (QWidget *control : inOrder) {
        if (control->isVisibleTo(this) && control->isEnabled())
            return control->setFocus(Qt::OtherFocusReason);
    }
}

bool PayStep::isPaid() const
{
    return m_campaign.detail.status != alipay::CampaignStatus::Created;
}

void PayStep::waitForPayment()
{
    m_poll.stop();
    if (isVisible() && !isPaid())
        m_poll.start(m_polls < soonPolls ? soonMs : laterMs);
}

void PayStep::ask()
{
    ++m_polls;
    m_asking = m_desk.refreshCampaign(m_campaign.detail.crowdNo);
}

void PayStep::payInPractice()
{
    m_paying = m_desk.payInPractice(m_campaign.detail.crowdNo);
    showState();
}

void PayStep::openPage()
{
    m_prompts.openInBrowser(QUrl(m_campaign.payUrl));
}

void PayStep::answered(desk::RequestId id, const desk::CampaignResult &result)
{
    if (id != m_asking && id != m_paying)
        return;
    const bool wasPaid = isPaid();
    (id == m_asking ? m_asking : m_paying) = 0;
    if (!result) {
        m_error->explain(result.error());
    } else if (result->detail.crowdNo == m_campaign.detail.crowdNo) {
        m_error->clear();
        m_campaign = *result;
        Q_EMIT campaignChanged(m_campaign);
    }
    showState();
    waitForPayment();
    if (isPaid() && !wasPaid && isVisible())
        focusFirst();
}

void PayStep::showState()
{
    const bool paid = isPaid();
    const QUrl page(m_campaign.payUrl);
    const bool trusted = isPayPage(page, m_desk.profile());
    m_name->setWhole(m_campaign.detail.name);
    m_amount->setText(text::yuan(m_campaign.detail.total));
    m_badge->setMark(markOf(m_campaign.detail.status));
    m_link->setText(m_campaign.payUrl);
    m_link->setCursorPosition(0);
    m_linkBox->setVisible(!paid);
    m_copy->setEnabled(trusted);
    m_open->setEnabled(trusted);
    m_payInPractice->setEnabled(m_paying == 0);
    m_send->setVisible(m_campaign.detail.status == alipay::CampaignStatus::Ready);
    if (paid) {
        const QString why = CampaignActs::whyNotSend(m_campaign);
        m_words->setText(why.isEmpty() ? tr("Paid. Packets can be sent now.") : tr("Not ready to send: %1.").arg(why));
        m_busy->stop();
        return;
    }
    m_words->setText(trusted
            ? tr("Pay the whole amount on Alipay's page with your company's Alipay account. The link is valid for 24 "
                 "hours. A campaign that is not paid costs nothing and ends by itself.")
            : tr("The link does not lead to Alipay, so it is not opened here. Nothing was paid. Please ask your "
                 "technical support."));
    m_busy->start(tr("Waiting for the payment. This page notices by itself."));
}

void PayStep::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    waitForPayment();
}

void PayStep::hideEvent(QHideEvent *event)
{
    m_poll.stop();
    QWidget::hideEvent(event);
}

void PayStep::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PayStep::retranslate()
{
    m_title->setText(tr("Pay for the campaign"));
    m_linkLabel->setText(tr("Pay page, valid for 24 hours"));
    m_link->setAccessibleName(m_linkLabel->text());
    m_copy->setText(tr("Copy link"));
    m_open->setText(tr("Open in the browser"));
    m_payInPractice->setText(tr("Pay (practice)"));
    m_back->setText(tr("All campaigns"));
    m_send->setText(tr("Send packets"));
    for (QPushButton *each : {m_copy, m_open, m_payInPractice, m_back, m_send})
        each->setAccessibleName(each->text());
    showState();
}

} // namespace hongbao::ui
