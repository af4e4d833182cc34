#include "shell/idle_watch.h"

#include "settings/preferences.h"

#include <QCoreApplication>
#include <QEvent>

namespace hongbao::ui {

namespace {

constexpr int lookEveryMs = 5'000;
constexpr qint64 secondsPerMinute = 60;

bool isTouch(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::MouseMove
        || type == QEvent::Wheel || type == QEvent::TouchBegin;
}

} // namespace

IdleWatch::IdleWatch(const Clock &clock, const Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_preferences(preferences)
    , m_touched(clock.now())
{
    QCoreApplication::instance()->installEventFilter(this);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
    m_timer.start(lookEveryMs);
}

void IdleWatch::look()
{
    const QDateTime now = m_clock.now();
    m_touched = qMin(m_touched, now); // the clock was set back
    const int minutes = m_preferences.idleMinutes();
    if (minutes > 0 && m_touched.secsTo(now) >= minutes * secondsPerMinute)
        Q_EMIT idle();
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (isTouch(event->type())) {
        look(); // the first touch after a long sleep of the computer comes before the timer
        m_touched = m_clock.now();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace hongbao::ui
