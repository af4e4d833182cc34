#include "send/list_totals.h"

#include "look/look.h"
#include "payout/confirm.h"
#include "text/words.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace hongbao::ui {

using intake::Verdict;

ListTotals::ListTotals(QWidget *parent)
    : QWidget(parent)
    , m_list(new QLabel(this))
    , m_left(new QLabel(this))
    , m_problem(new QLabel(this))
{
    m_list->setObjectName(u"totalsList"_s);
    m_left->setObjectName(u"totalsCampaign"_s);
    m_problem->setObjectName(u"totalsProblem"_s);
    look::setStyle(m_list, look::Style::Strong);
    look::setRole(m_left, look::Role::MutedText);
    look::setRole(m_problem, look::Role::Bad);
    m_problem->setWordWrap(true);
    for (QLabel *label : {m_list, m_left, m_problem})
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_problem);
    column->addWidget(m_list);
    column->addWidget(m_left);
    follow();
}

void ListTotals::setList(const ListSnapshot &snapshot)
{
    m_snapshot = snapshot;
    follow();
}

void ListTotals::setCampaign(const alipay::CampaignDetail &detail, Heard heard)
{
    m_campaign = detail;
    m_heard = heard;
    follow();
}

Fen ListTotals::left() const
{
    return Fen::of(std::max<qint64>(0, differenceInFen(m_campaign->total, m_campaign->sent)));
}

// The list's money where a row without an amount costs `each`. A sum beyond counting is more than anyone has.
Fen ListTotals::needed(Fen each) const
{
    const intake::Totals totals = m_snapshot.list ? m_snapshot.list->totals() : intake::Totals();
    const auto byRule = checkedMultiply(each, totals.unnamed);
    const auto sum = byRule ? checkedAdd(totals.named, *byRule) : std::nullopt;
    return sum.value_or(Fen::of(std::numeric_limits<qint64>::max() / 4));
}

bool ListTotals::isAverage() const
{
    return m_campaign->type != alipay::PrizeType::Fixed && m_snapshot.list && m_snapshot.list->totals().unnamed > 0;
}

bool ListTotals::fits() const
{
    return !m_campaign || needed(payout::prizeByRule(*m_campaign).least) <= left();
}

QString ListTotals::listWords() const
{
    if (m_snapshot.isEmpty() || m_snapshot.judged().partial)
        return {};
    const intake::Totals totals = m_snapshot.list->totals();
    QStringList parts {
        tr("Rows to send: %1").arg(text::count(totals.rows)), tr("People: %1").arg(text::count(totals.people))};
    if (m_campaign) {
        const QString money = text::yuan(needed(payout::packetByRule(*m_campaign)));
        parts << (isAverage() ? tr("about %1").arg(money) : money);
    }
    return parts.join(u"  ·  "_s);
}

QString ListTotals::campaignWords() const
{
    if (!m_campaign)
        return {};
    const Fen each = payout::packetByRule(*m_campaign);
    QString words = tr("The campaign has %1 left").arg(text::yuan(left()));
    if (m_campaign->type == alipay::PrizeType::Fixed && !each.isZero())
        words += tr(", %1 packets").arg(text::count(left().count() / each.count()));
    if (m_heard == Heard::Before)
        words += tr(" (asking Alipay…)");
    else if (m_heard == Heard::NotNow)
        words += tr(" (as last heard; Alipay could not be asked now)");
    return words;
}

QString ListTotals::problemWords() const
{
    if (m_snapshot.isEmpty() || fits())
        return {};
    const Fen least = needed(payout::prizeByRule(*m_campaign).least);
    return tr("The campaign's money does not suffice: %1 more would be needed.")
        .arg(text::yuan(Fen::of(differenceInFen(least, left()))));
}

void ListTotals::follow()
{
    m_list->setText(listWords());
    m_left->setText(campaignWords());
    m_problem->setText(problemWords());
    m_problem->setVisible(!m_problem->text().isEmpty());
}

void ListTotals::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        follow();
    QWidget::changeEvent(event);
}

} // namespace hongbao::ui
