#include "widgets/deliberate_button.h"

#include <QKeyEvent>

namespace hongbao::ui {

namespace {

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

DeliberateButton::DeliberateButton(QWidget *parent)
    : QPushButton(parent)
{
    setAutoDefault(false);
    setDefault(false);
}

// Swallowed, because a dialog would press another button with it, and some platform themes press a focused one.
void DeliberateButton::keyPressEvent(QKeyEvent *event)
{
    if (!isEnter(*event))
        QPushButton::keyPressEvent(event);
}

void DeliberateButton::keyReleaseEvent(QKeyEvent *event)
{
    if (!isEnter(*event))
        QPushButton::keyReleaseEvent(event);
}

} // namespace hongbao::ui
