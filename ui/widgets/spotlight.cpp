#include "widgets/spotlight.h"

#include "look/look.h"

#include <QEvent>
#include <QPainter>

namespace hongbao::ui {

namespace {
constexpr int lineWidth = 3;
constexpr qreal roundness = 10;
} // namespace

Spotlight::Spotlight(QWidget *target)
    : QWidget(target->window())
    , m_target(target)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    // What moves a control without moving it in its parent moves one of those around it.
    for (QWidget *at = target; at && at != target->window(); at = at->parentWidget())
        at->installEventFilter(this);
    follow();
    show();
}

void Spotlight::follow()
{
    if (!m_target)
        return;
    const int room = look::space(1) + lineWidth;
    const QRect place(m_target->mapTo(window(), QPoint()), m_target->size());
    setGeometry(place.adjusted(-room, -room, room, room));
    setVisible(m_target->isVisible());
    raise();
}

bool Spotlight::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::Move || type == QEvent::Resize || type == QEvent::Show || type == QEvent::Hide)
        QMetaObject::invokeMethod(this, &Spotlight::follow, Qt::QueuedConnection); // when all have moved
    return QWidget::eventFilter(watched, event);
}

void Spotlight::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look::color(look::Role::Practice), lineWidth));
    const qreal half = lineWidth / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), roundness, roundness);
}

} // namespace hongbao::ui
