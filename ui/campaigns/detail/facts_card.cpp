#include "campaigns/detail/facts_card.h"

#include "campaign/standing.h"
#include "campaigns/campaign_times.h"
#include "look/look.h"
#include "text/words.h"
#include "widgets/elided_label.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

namespace {
constexpr int minuteMs = 60'000;
constexpr const char *names[] = {"detailNumber", "detailType", "detailTotal", "detailSent", "detailLeft",
    "detailReturns", "detailCount", "detailWindow", "detailEndsIn", "detailMessage", "detailFrequency", "detailLink",
    "detailOrigin", "detailAskedAt"};
} // namespace

FactsCard::FactsCard(const Clock &clock, QWidget *parent)
    : Card(parent)
    , m_clock(clock)
{
    auto *halves = new QHBoxLayout;
    halves->setSpacing(look::space(10));
    auto *money = new QFormLayout;
    auto *rest = new QFormLayout;
    for (QFormLayout *form : {money, rest}) {
        form->setHorizontalSpacing(look::space(5));
        form->setVerticalSpacing(look::space(2));
        form->setRowWrapPolicy(QFormLayout::DontWrapRows);
        form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        halves->addLayout(form, 1);
    }
    m_copy = new QToolButton(this);
    m_copy->setObjectName(u"detailCopyNumber"_s);
    m_copy->setIcon(look::icon(u"copy"_s));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    look::setInline(m_copy);
    connect(m_copy, &QToolButton::clicked, this, &FactsCard::copyNumber);
    for (int fact = 0; fact < FactCount; ++fact)
        addLine(fact < Window ? money : rest, Fact(fact), QLatin1StringView(names[fact]));
    body()->addLayout(halves);
    connect(&m_minute, &QTimer::timeout, this, &FactsCard::sayTimes);
    m_minute.start(minuteMs);
    retranslate();
}

void FactsCard::addLine(QFormLayout *form, Fact fact, const QString &name)
{
    auto *label = new QLabel(this);
    look::setRole(label, look::Role::MutedText);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    const bool oneWord = fact == Number || fact == Link; // nowhere to wrap
    auto *value = oneWord ? new ElidedLabel(this, Qt::ElideMiddle) : new QLabel(this);
    value->setObjectName(name);
    value->setWordWrap(!oneWord);
    value->setTextFormat(Qt::PlainText);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_lines.append(Line {label, value});
    if (fact != Number) {
        form->addRow(label, value);
        return;
    }
    look::setStyle(value, look::Style::Digits);
    auto *row = new QHBoxLayout;
    row->setSpacing(look::space(2));
    row->addWidget(value);
    row->addWidget(m_copy);
    row->addStretch();
    form->addRow(label, row);
}

void FactsCard::say(Fact fact, const QString &name, const QString &value)
{
    const Line &line = m_lines.at(fact);
    line.name->setText(name);
    if (auto *oneLine = qobject_cast<ElidedLabel *>(line.value))
        oneLine->setWhole(value);
    else
        line.value->setText(value);
    line.value->setAccessibleName(name + u": "_s + value);
    line.name->setVisible(!value.isEmpty());
    line.value->setVisible(!value.isEmpty());
}

void FactsCard::show(const ledger::Campaign &campaign)
{
    m_campaign = campaign;
    retranslate();
}

void FactsCard::sayMoney()
{
    const alipay::CampaignDetail &detail = m_campaign.detail;
    const campaign::Standing standing = campaign::standingOf(detail, m_campaign.createdAt, m_clock.now());
    say(Total, tr("Total"), text::yuan(detail.total));
    say(Sent, tr("Sent, as Alipay says"), text::yuan(detail.sent));
    say(Left, tr("Left"), text::yuan(standing.left));
    QString returns;
    if (standing.returns > Fen() && standing.returnsAt.isValid())
        returns = tr("%1 when nothing more is sent, about %2")
                      .arg(text::yuan(standing.returns), text::moment(standing.returnsAt));
    else if (standing.returns > Fen())
        returns = tr("%1, about half an hour after it was closed").arg(text::yuan(standing.returns));
    else
        returns = tr("Nothing");
    say(Returns, tr("Comes back to your account"), returns);
    const QString planned = text::count(detail.count);
    say(Count, tr("Packets"),
        standing.packetsLeft ? tr("%1 planned, %2 left").arg(planned, text::count(*standing.packetsLeft))
                             : tr("%1 planned").arg(planned));
}

void FactsCard::sayTimes()
{
    const alipay::CampaignDetail &detail = m_campaign.detail;
    if (detail.start.isValid() || detail.end.isValid())
        say(Window, tr("From – to"), u"%1 – %2"_s.arg(text::moment(detail.start), text::moment(detail.end)));
    else
        say(Window, tr("From – to"), {});
    const auto seconds = campaign::standingOf(detail, m_campaign.createdAt, m_clock.now()).secondsLeft;
    say(EndsIn, tr("Ends in"), seconds ? timeLeft(*seconds) : QString());
}

QString FactsCard::frequency() const
{
    if (!m_campaign.frequency)
        return tr("Not told by Alipay; only who created it knows");
    return tr("%1 (%2)").arg(text::word(*m_campaign.frequency), m_campaign.frequency->toWire());
}

void FactsCard::sayOrigin()
{
    using Creation = ledger::Campaign::Creation;
    const bool here = m_campaign.creation != Creation::Elsewhere;
    const QString when = text::moment(m_campaign.createdAt);
    say(Origin, tr("Created"), here ? tr("here, %1").arg(when) : tr("elsewhere; first seen here %1").arg(when));
    const QString asked = text::moment(m_campaign.refreshedAt);
    say(AskedAt, tr("Alipay was asked"), asked.isEmpty() ? tr("not yet") : asked);
}

void FactsCard::copyNumber() const
{
    QApplication::clipboard()->setText(m_campaign.detail.crowdNo.value);
}

void FactsCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void FactsCard::retranslate()
{
    const alipay::CampaignDetail &detail = m_campaign.detail;
    setTitle(tr("What is known of it"));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the campaign's number"));
    say(Number, tr("Number"), text::groupedId(detail.crowdNo.value));
    say(Type, tr("Packets are"), text::word(detail.type));
    sayMoney();
    sayTimes();
    say(Message, tr("Message"), detail.message);
    say(Frequency, tr("For each person"), frequency());
    say(Link, tr("Link"), m_campaign.link);
    sayOrigin();
}

} // namespace hongbao::ui
