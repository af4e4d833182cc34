#include "campaigns/pay_step.h"

#include "campaign/standing.h"
#include "campaigns/campaign_acts.h"
#include "campaigns/campaign_times.h"
#include "campaigns/pay_link.h"
#include "look/look.h"
#include "shell/prompts.h"
#include "text/sending_words.h"
#include "text/sentences.h"
#include "text/words.h"
#include "widgets/badge.h"
#include "widgets/busy.h"
#include "widgets/card.h"
#include "widgets/elided_label.h"
#include "widgets/error_panel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace hongbao::ui {

using alipay::CampaignStatus;

namespace {

constexpr int tickMs = 1'000;

QPushButton *button(QWidget *parent, const QString &name)
{
    auto *made = new QPushButton(parent);
    made->setObjectName(name);
    return made;
}

} // namespace

PayStep::PayStep(desk::Desk &desk, Prompts &prompts, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_prompts(prompts)
    , m_clock(clock)
    , m_title(new QLabel(this))
    , m_error(new ErrorPanel(this))
{
    look::setStyle(m_title, look::Style::Title);
    m_error->setObjectName(u"payError"_s);
    buildCard();

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(look::space(4));
    all->addWidget(m_title);
    all->addWidget(m_error);
    all->addWidget(m_card);
    all->addStretch(1);
    all->addLayout(buildButtons());
    connect(&m_tick, &QTimer::timeout, this, &PayStep::sayTime);
    followDesk();
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
    m_link = new PayLink(m_desk.isPractice(), m_card);
    connect(m_link, &PayLink::openRequested, this, [this] { m_prompts.openInBrowser(QUrl(m_campaign.payUrl)); });
    connect(m_link, &PayLink::payInPracticeRequested, this, [this] {
        m_paying = m_desk.payInPractice(m_campaign.detail.crowdNo);
        showState();
    });

    auto *head = new QHBoxLayout;
    head->setSpacing(look::space(3));
    head->addWidget(m_name, 1);
    head->addWidget(m_badge);
    auto *body = m_card->body();
    body->addLayout(head);
    body->addWidget(m_amount);
    body->addWidget(m_words);
    body->addWidget(m_link);
    body->addLayout(buildAsked());
}

QBoxLayout *PayStep::buildAsked()
{
    m_askedBox = new QWidget(m_card);
    m_busy = new Busy(m_askedBox);
    m_asked = new QLabel(m_askedBox);
    m_asked->setObjectName(u"payAsked"_s);
    m_asked->setWordWrap(true);
    look::setRole(m_asked, look::Role::MutedText);
    m_askNow = button(m_askedBox, u"payAskNow"_s);
    connect(m_askNow, &QPushButton::clicked, this, &PayStep::ask);
    auto *row = new QHBoxLayout(m_askedBox);
    row->setContentsMargins({});
    row->setSpacing(look::space(3));
    row->addWidget(m_busy);
    row->addWidget(m_asked, 1);
    row->addWidget(m_askNow);
    auto *outer = new QVBoxLayout;
    outer->addWidget(m_askedBox);
    return outer;
}

QBoxLayout *PayStep::buildButtons()
{
    m_back = button(this, u"payBack"_s);
    m_copy = button(this, u"payUseAgain"_s);
    m_send = button(this, u"paySend"_s);
    look::setPrimary(m_copy);
    look::setPrimary(m_send);
    connect(m_back, &QPushButton::clicked, this, &PayStep::wentBack);
    connect(m_copy, &QPushButton::clicked, this, [this] { Q_EMIT copyRequested(m_campaign); });
    connect(m_send, &QPushButton::clicked, this, [this] { Q_EMIT sendRequested(m_campaign.detail.crowdNo); });
    auto *row = new QHBoxLayout;
    row->setSpacing(look::space(3));
    row->addWidget(m_back);
    row->addStretch();
    row->addWidget(m_copy);
    row->addWidget(m_send);
    return row;
}

void PayStep::followDesk()
{
    connect(&m_desk, &desk::Desk::campaignRead, this, &PayStep::answered);
    connect(&m_desk, &desk::Desk::paymentSeen, this, [this](const ledger::Campaign &campaign) {
        if (isOf(campaign.detail.crowdNo))
            take(campaign);
    });
    connect(
        &m_desk, &desk::Desk::paymentLooked, this, [this](const CrowdNo &crowdNo, const desk::CampaignResult &result) {
            if (!isOf(crowdNo))
                return;
            if (result)
                return take(*result);
            m_unheard = result.error();
            showState();
        });
}

// The watch may look only once a minute by now; whoever opens this page wants to know how it stands.
void PayStep::start(const ledger::Campaign &campaign)
{
    m_campaign = campaign;
    m_asking = m_paying = 0;
    m_unheard.reset();
    m_error->clear();
    m_tick.start(tickMs);
    showState();
    if (stage() == Stage::CanPay)
        ask();
}

void PayStep::focusFirst()
{
    const QList<QWidget *> inOrder {m_send, m_link->usualButton(), m_copy, m_back};
    for (QWidget *control : inOrder) {
        if (control->isVisibleTo(this) && control->isEnabled())
            return control->setFocus(Qt::OtherFocusReason);
    }
}

PayStep::Stage PayStep::stage() const
{
    const CampaignStatus status = m_campaign.detail.status;
    if (status == CampaignStatus::Created) {
        if (m_clock.now() >= campaign::payUntil(m_campaign.createdAt))
            return Stage::LinkEnded;
        return isPayPage(QUrl(m_campaign.payUrl), m_desk.profile()) ? Stage::CanPay : Stage::NotTrusted;
    }
    return CampaignActs::of(m_campaign).send ? Stage::Paid : Stage::Over;
}

void PayStep::ask()
{
    m_asking = m_desk.refreshCampaign(m_campaign.detail.crowdNo);
    showState();
}

void PayStep::answered(desk::RequestId id, const desk::CampaignResult &result)
{
    if (id != m_asking && id != m_paying)
        return;
    (id == m_asking ? m_asking : m_paying) = 0;
    if (result)
        return take(*result);
    m_error->explain(result.error());
    showState();
}

void PayStep::take(const ledger::Campaign &campaign)
{
    m_campaign = campaign;
    m_unheard.reset();
    m_error->clear();
    Q_EMIT campaignChanged(m_campaign);
    const Stage before = m_shown;
    showState();
    if (m_shown != before && isVisible())
        focusFirst();
}

QString PayStep::words() const
{
    switch (stage()) {
    case Stage::CanPay:
        return tr("Pay the whole amount on Alipay's page with your company's Alipay account. A campaign that is not "
                  "paid costs nothing and ends by itself. Until it is paid, Alipay knows no such campaign when packets "
                  "are to be sent.");
    case Stage::NotTrusted:
        return tr("The link does not lead to Alipay, so it is not opened here. Nothing was paid. Please ask your "
                  "technical support.");
    case Stage::LinkEnded:
        return tr("The link ended on %1 (Beijing time). Nothing was paid and no money has moved. A link cannot be made "
                  "again: use the campaign again under another name, and pay for that one.")
            .arg(text::moment(campaign::payUntil(m_campaign.createdAt)));
    case Stage::Paid:
        return m_campaign.detail.status == CampaignStatus::Paid
            ? tr("Paid. It starts on %1 (Beijing time); a batch can be prepared now that waits until then.")
                  .arg(text::moment(m_campaign.detail.start))
            : tr("Paid. Packets can be sent now.");
    case Stage::Over:
        break;
    }
    return tr("Not ready to send: %1.").arg(CampaignActs::whyNotSend(m_campaign));
}

QString PayStep::untilWords() const
{
    const QDateTime until = campaign::payUntil(m_campaign.createdAt);
    const QDateTime now = m_clock.now();
    return tr("Valid until %1 (Beijing time), %2 left")
        .arg(text::moment(until).left(16), timeLeftToTheMinute(now.secsTo(until)));
}

QString PayStep::askedWords() const
{
    const QDateTime now = m_clock.now();
    const QString said = m_campaign.refreshedAt.isValid()
        ? tr("Alipay says: %1 (asked at %2).")
              .arg(text::word(m_campaign.detail.status), text::clockTime(m_campaign.refreshedAt, now))
        : tr("Alipay has not been asked yet.");
    const QString unheard
        = m_unheard ? tr("Since then it did not answer: %1.").arg(text::explain(*m_unheard).what) : QString();
    const QString known = text::sentences(said, unheard);
    if (m_shown != Stage::CanPay)
        return known;
    return text::sentences(known, tr("It is asked again and again by itself; this page notices when it is paid."));
}

void PayStep::showState()
{
    m_shown = stage();
    const bool isUnpaid = m_campaign.detail.status == CampaignStatus::Created;
    m_name->setWhole(m_campaign.detail.name);
    m_amount->setText(text::yuan(m_campaign.detail.total));
    m_badge->setMark(m_shown == Stage::LinkEnded ? Mark {tr("Link ended"), u'!', look::Role::Warning}
                                                 : markOf(m_campaign.detail.status));
    m_words->setText(words());
    m_link->setVisible(m_shown == Stage::CanPay || m_shown == Stage::NotTrusted);
    m_link->setLink(m_campaign.payUrl, m_shown == Stage::CanPay);
    m_link->setPaying(m_paying != 0);
    m_askedBox->setVisible(isUnpaid);
    m_askNow->setEnabled(m_asking == 0);
    m_copy->setVisible(m_shown == Stage::LinkEnded);
    m_send->setVisible(m_shown == Stage::Paid);
    if (m_asking != 0 || m_shown == Stage::CanPay)
        m_busy->start({});
    else
        m_busy->stop();
    m_link->setUntil(untilWords());
    m_asked->setText(askedWords());
    if (!isUnpaid)
        m_tick.stop();
}

void PayStep::sayTime()
{
    if (stage() != m_shown)
        return showState();
    m_link->setUntil(untilWords());
    m_asked->setText(askedWords());
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
    m_askNow->setText(tr("Ask now"));
    m_back->setText(tr("All campaigns"));
    m_copy->setText(tr("Use again…"));
    m_send->setText(tr("Send packets"));
    for (QPushButton *each : {m_askNow, m_back, m_copy, m_send})
        each->setAccessibleName(each->text());
    showState();
}

} // namespace hongbao::ui
