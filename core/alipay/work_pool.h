#pragma once
// Pure functions on every core, each result back on the thread that asked. What is still out when the asker goes is
// dropped.

#include <QMetaObject>
#include <QThreadPool>

namespace hongbao::alipay {

class WorkPool {
public:
    ~WorkPool() { stop(); }

    // `then(work())` in a later turn of the asker's event loop. `work` may use what outlives stop().
    template <class Work, class Then> void run(QObject *asker, Work work, Then then)
    {
        m_threads.start([asker, work = std::move(work), then = std::move(then)] {
            QMetaObject::invokeMethod(
                asker, [then, result = work()]() mutable { then(std::move(result)); }, Qt::QueuedConnection);
        });
    }

    // Waits for what has begun, forgets the rest.
    void stop()
    {
        m_threads.clear();
        m_threads.waitForDone();
    }

private:
    QThreadPool m_threads; // of its own: reading a list must not hold a signature up
};

} // namespace hongbao::alipay
