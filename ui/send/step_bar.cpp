#include "send/step_bar.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

StepBar::StepBar(QWidget *parent)
    : StepLine(int(SendStep::Result) + 1, parent)
{
    setObjectName(u"stepBar"_s);
    retranslate();
}

void StepBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    StepLine::changeEvent(event);
}

void StepBar::retranslate()
{
    setWords({tr("Campaign"), tr("List"), tr("Confirm"), tr("Sending"), tr("Result")});
}

} // namespace hongbao::ui
