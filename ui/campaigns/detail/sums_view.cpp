#include "campaigns/detail/sums_view.h"

#include "look/look.h"
#include "text/reconcile_words.h"
#include "text/words.h"
#include "widgets/badge.h"
#include "widgets/text_line.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFrame>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

using ledger::SumsFinding;

namespace {

struct Sign {
    QChar sign;
    look::Role role;
};

Sign signOf(SumsFinding finding)
{
    switch (finding) {
    case SumsFinding::Agrees:
        return {u'✓', look::Role::Good};
    case SumsFinding::Moving:
        return {u'…', look::Role::Waiting};
    case SumsFinding::UnknownExplains:
        return {u'?', look::Role::Waiting};
    case SumsFinding::SentElsewhere:
        return {u'!', look::Role::Warning};
    case SumsFinding::ProviderShort:
        return {u'!', look::Role::Bad};
    }
    Q_UNREACHABLE();
}

QString signedYuan(qint64 fen)
{
    const QString size = text::yuan(Fen::of(fen));
    return fen > 0 ? QString(u'+' + size) : size;
}

} // namespace

SumsView::SumsView(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::space(3));
    m_figures = new QWidget(this);
    auto *row = new QHBoxLayout(m_figures);
    row->setContentsMargins({});
    row->setSpacing(look::space(10));
    m_here = addFigure(row, u"sumsHere"_s);
    m_there = addFigure(row, u"sumsThere"_s);
    m_difference = addFigure(row, u"sumsDifference"_s);
    m_finding = new Badge(m_figures);
    m_finding->setObjectName(u"sumsFinding"_s);
    row->addWidget(m_finding, 0, Qt::AlignTop);
    row->addStretch();
    column->addWidget(m_figures);

    m_notice = new QFrame(this);
    auto *lines = new QVBoxLayout(m_notice);
    lines->setContentsMargins(look::space(4), look::space(3), look::space(4), look::space(3));
    lines->setSpacing(look::space(1));
    m_what = addTextLine(lines, u"sumsWhat"_s);
    look::setStyle(m_what, look::Style::Strong);
    m_money = addTextLine(lines, u"sumsMoney"_s);
    m_remedy = addTextLine(lines, u"sumsRemedy"_s);
    column->addWidget(m_notice);
    m_when = addTextLine(column, u"sumsWhen"_s);
    look::setRole(m_when, look::Role::MutedText);
    m_bill = addTextLine(column, u"sumsBill"_s);
    retranslate();
}

SumsView::Figure SumsView::addFigure(QHBoxLayout *row, const QString &name)
{
    const Figure figure {new QLabel(m_figures), new QLabel(m_figures)};
    figure.value->setObjectName(name);
    figure.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    look::setStyle(figure.value, look::Style::Title);
    look::setRole(figure.name, look::Role::MutedText);
    auto *column = new QVBoxLayout;
    column->setSpacing(look::space(1));
    column->addWidget(figure.value);
    column->addWidget(figure.name);
    row->addLayout(column);
    return figure;
}

void SumsView::say(const Figure &figure, const QString &value, const QString &name)
{
    figure.value->setText(value);
    figure.name->setText(name);
    figure.value->setAccessibleName(name + u": "_s + value);
}

void SumsView::show(const std::optional<ledger::Reconciliation> &made)
{
    m_made = made;
    retranslate();
}

void SumsView::tell(const ledger::Reconciliation &made)
{
    const text::FindingWords words = text::explain(made);
    const Sign sign = signOf(ledger::judgeSums(made.books, made.provider));
    say(m_here, text::yuan(made.books.booked), tr("Booked here, packets: %1").arg(text::count(made.books.packets)));
    say(m_there, text::yuan(made.provider), tr("Sent, as Alipay says"));
    say(m_difference, signedYuan(differenceInFen(made.provider, made.books.booked)), tr("Difference"));
    m_finding->setMark({words.name, sign.sign, sign.role});
    look::setNotice(m_notice, sign.role);
    m_what->setText(words.what);
    m_money->setText(words.money);
    m_remedy->setText(words.remedy);
    m_remedy->setVisible(!words.remedy.isEmpty());
    m_when->setText(tr("Compared on %1").arg(text::moment(made.madeAt)));
    const QString facts = text::billFacts(made.bill);
    m_bill->setText(facts.isEmpty() ? QString() : tr("With the bill: %1").arg(facts));
    m_bill->setVisible(!facts.isEmpty());
}

void SumsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SumsView::retranslate()
{
    m_figures->setVisible(m_made.has_value());
    m_notice->setVisible(m_made.has_value());
    if (m_made) {
        tell(*m_made);
        return;
    }
    m_when->setText(tr("Not compared yet. It is done by itself after each batch, and whenever you ask for it."));
    m_bill->hide();
}

} // namespace hongbao::ui
