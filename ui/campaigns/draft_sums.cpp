#include "campaigns/draft_sums.h"

#include "look/look.h"
#include "text/words.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace hongbao::ui {

namespace {
const QString notYet = u"—"_s;

QString orNotYet(const std::optional<Fen> &amount)
{
    return amount ? text::yuan(*amount) : notYet;
}
} // namespace

DraftSums::DraftSums(QWidget *parent)
    : QWidget(parent)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setHorizontalSpacing(look::space(4));
    form->setVerticalSpacing(look::space(2));
    m_each = addLine(form, u"sumEach"_s);
    m_rest = addLine(form, u"sumRest"_s);
    m_days = addLine(form, u"sumDays"_s);
    m_perPerson = addLine(form, u"sumPerPerson"_s);
    m_cautions = new QLabel(this);
    m_cautions->setObjectName(u"sumCautions"_s);
    m_cautions->setWordWrap(true);
    look::setRole(m_cautions, look::Role::Warning);
    form->addRow(m_cautions);
    retranslate();
}

DraftSums::Line DraftSums::addLine(QFormLayout *form, const QString &name)
{
    const Line line {new QLabel(this), new QLabel(this)};
    look::setRole(line.label, look::Role::MutedText);
    line.value->setObjectName(name);
    line.value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    look::setStyle(line.value, look::Style::Digits);
    form->addRow(line.label, line.value);
    return line;
}

void DraftSums::show(const campaign::Draft &draft, const campaign::Arithmetic &sums)
{
    m_draft = draft;
    m_sums = sums;
    fill();
}

void DraftSums::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DraftSums::retranslate()
{
    m_days.label->setText(tr("Runs for"));
    m_perPerson.label->setText(tr("One person gets at most"));
    fill();
}

void DraftSums::fill()
{
    const bool random = m_draft.type == alipay::PrizeType::Random;
    m_each.label->setText(random ? tr("Each packet about") : tr("Each packet"));
    m_each.value->setText(orNotYet(m_sums.each));
    m_rest.label->setText(random ? tr("From – to") : tr("Left over"));
    if (random) {
        m_rest.value->setText(
            m_sums.least && m_sums.most ? text::yuan(*m_sums.least) + u" – "_s + text::yuan(*m_sums.most) : notYet);
    } else {
        m_rest.value->setText(orNotYet(m_sums.rest));
    }
    const bool doesNotDivide = !random && m_sums.rest && !m_sums.rest->isZero();
    look::setRole(m_rest.value, doesNotDivide ? look::Role::Warning : look::Role::Text);
    m_days.value->setText(m_sums.days ? tr("%n day(s)", nullptr, *m_sums.days) : notYet);
    m_perPerson.value->setText(orNotYet(m_sums.perPersonMost));
    QStringList cautions;
    for (const campaign::Caution caution : campaign::cautions(m_draft, m_sums))
        cautions.append(text::word(caution));
    m_cautions->setText(cautions.join(u'\n'));
    m_cautions->setVisible(!cautions.isEmpty());
    for (const Line &line : {m_each, m_rest, m_days, m_perPerson})
        line.value->setAccessibleName(line.label->text() + u": "_s + line.value->text());
}

} // namespace hongbao::ui
