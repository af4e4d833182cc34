#include "widgets/busy.h"

#include "look/look.h"

#include <QPainter>
#include <QTimerEvent>

namespace hongbao::ui {

namespace {

constexpr int stepMs = 40;
constexpr int stepDegrees = 14;

int ringSize()
{
    return look::space(5);
}

} // namespace

Busy::Busy(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

void Busy::start(const QString &what)
{
    m_what = what;
    setAccessibleName(what);
    updateGeometry();
    show();
    update();
}

void Busy::stop()
{
    hide();
}

QSize Busy::sizeHint() const
{
    const int words = m_what.isEmpty() ? 0 : look::space(2) + fontMetrics().horizontalAdvance(m_what) + 1;
    return {ringSize() + words, qMax(ringSize(), fontMetrics().height())};
}

void Busy::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect ring = QRect(0, (height() - ringSize()) / 2, ringSize(), ringSize()).adjusted(2, 2, -2, -2);
    painter.setPen(QPen(look::color(look::Role::Border), 2.5));
    painter.drawEllipse(ring);
    painter.setPen(QPen(look::color(look::Role::Accent), 2.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(ring, (90 - m_turn) * 16, -90 * 16);
    painter.setPen(look::color(look::Role::MutedText));
    painter.drawText(rect().adjusted(ringSize() + look::space(2), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_what);
}

void Busy::timerEvent(QTimerEvent *)
{
    m_turn = (m_turn + stepDegrees) % 360;
    update();
}

void Busy::showEvent(QShowEvent *event)
{
    m_timer.start(stepMs, this);
    QWidget::showEvent(event);
}

void Busy::hideEvent(QHideEvent *event)
{
    m_timer.stop();
    QWidget::hideEvent(event);
}

} // namespace hongbao::ui
