#include "send/step_bar.h"

#include "look/look.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace hongbao::ui {

namespace {
constexpr int steps = 5;
}

StepBar::StepBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"stepBar"_s);
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
    retranslate();
}

void StepBar::setStep(SendStep step)
{
    m_step = step;
    retranslate();
}

void StepBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StepBar::retranslate()
{
    const QString words[steps] = {tr("Campaign"), tr("List"), tr("Confirm"), tr("Sending"), tr("Result")};
    for (int step = 0; step < steps; ++step) {
        const bool here = step == int(m_step);
        const bool done = step < int(m_step);
        QLabel *name = m_names.at(step);
        name->setText(u"%1 %2"_s.arg(done ? u"✓"_s : QString::number(step + 1), words[step]));
        look::setStyle(name, here ? look::Style::Strong : look::Style::Body);
        look::setRole(name, here ? look::Role::Text : look::Role::MutedText);
    }
    setAccessibleName(tr("Step %1 of %2: %3").arg(int(m_step) + 1).arg(steps).arg(words[int(m_step)]));
}

} // namespace hongbao::ui
