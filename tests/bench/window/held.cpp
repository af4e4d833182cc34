#include "bench/window/held.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QMetaEnum>
#include <QThread>

#include <time.h>

namespace hongbao::test {

using namespace Qt::Literals::StringLiterals;

namespace {

double threadMs()
{
    timespec now {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

} // namespace

bool HeldApplication::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread() || m_depth > 0) // other threads' events come by here too
        return QApplication::notify(receiver, event);
    const auto type = event->type();
    const QString who = QLatin1StringView(receiver->metaObject()->className()) + u' ' + receiver->objectName();
    QElapsedTimer timer;
    timer.start();
    const double before = threadMs();
    ++m_depth;
    const bool done = QApplication::notify(receiver, event);
    --m_depth;
    const double ms = double(timer.nsecsElapsed()) / 1e6;
    const double cpuMs = threadMs() - before;
    const auto told = [&] {
        const char *name = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
        return Stall {ms, cpuMs, (name ? QString::fromLatin1(name) : QString::number(type)) + u" of "_s + who};
    };
    ++m_events;
    m_long += ms > 50 ? 1 : 0;
    if (cpuMs > m_byCpu.cpuMs)
        m_byCpu = told();
    if (ms > m_byClock.ms)
        m_byClock = told();
    return done;
}

} // namespace hongbao::test
