#include "cli/stop_signal.h"

#include <chrono>
#include <csignal>

namespace hongbao::cli {

namespace {

volatile std::sig_atomic_t asked = 0;
std::atomic<std::atomic<bool> *> raisedToo = nullptr;
static_assert(std::atomic<bool>::is_always_lock_free && std::atomic<void *>::is_always_lock_free);

void onSignal(int number)
{
    asked = 1;
    if (std::atomic<bool> *flag = raisedToo)
        *flag = true;
    std::signal(number, onSignal); // some systems forget the handler after each signal
}

} // namespace

StopSignal::StopSignal(QObject *parent)
    : QObject(parent)
{
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
    connect(&m_timer, &QTimer::timeout, this, &StopSignal::look);
    m_timer.start(std::chrono::milliseconds(100));
}

void StopSignal::raiseToo(std::atomic<bool> &flag)
{
    raisedToo = &flag;
}

void StopSignal::look()
{
    if (asked == 0)
        return;
    asked = 0;
    Q_EMIT raised();
}

} // namespace hongbao::cli
