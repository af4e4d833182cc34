#include "widgets/scroll_area.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>

namespace hongbao::ui {

namespace {

bool changesByWheel(const QObject *control)
{
    return qobject_cast<const QComboBox *>(control) || qobject_cast<const QAbstractSpinBox *>(control);
}

} // namespace

ScrollArea::ScrollArea(QWidget *page, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(page);
    for (QWidget *control : page->findChildren<QWidget *>()) {
        if (!changesByWheel(control))
            continue;
        control->setFocusPolicy(Qt::StrongFocus); // not by the wheel
        control->installEventFilter(this);
    }
}

// Qt filters the page and the scroll bars through here as well.
bool ScrollArea::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel || !changesByWheel(watched))
        return QScrollArea::eventFilter(watched, event);
    event->ignore(); // the next one out gets it
    return true;
}

} // namespace hongbao::ui
