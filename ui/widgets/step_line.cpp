#include "widgets/step_line.h"

#include "look/look.h"

#include <QBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

StepLine::StepLine(int steps, QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(look::space(3));
    for (int step = 0; step < steps; ++step) {
        if (step > 0) {
            auto *arrow = new QLabel(u"›"_s, this);
            look::setRole(arrow, look::Role::MutedText);
            row->addWidget(arrow);
        }
        m_names.append(new QLabel(this));
        row->addWidget(m_names.last());
    }
    row->addStretch();
}

void StepLine::setWords(const QStringList &words)
{
    m_words = words;
    follow();
}

void StepLine::setStep(int step)
{
    m_step = step;
    follow();
}

void StepLine::follow()
{
    for (int step = 0; step < m_names.size(); ++step) {
        QLabel *name = m_names.at(step);
        name->setText(u"%1 %2"_s.arg(step < m_step ? u"✓"_s : QString::number(step + 1), m_words.value(step)));
        look::setStyle(name, step == m_step ? look::Style::Strong : look::Style::Body);
        look::setRole(name, step == m_step ? look::Role::Text : look::Role::MutedText);
    }
    setAccessibleName(tr("Step %1 of %2: %3").arg(m_step + 1).arg(m_names.size()).arg(m_words.value(m_step)));
}

} // namespace hongbao::ui
