#pragma once
// Ctrl+C and SIGTERM as a Qt signal. The handler only raises a flag and a timer looks at it: plain C++, the same on
// every system.

#include <QObject>
#include <QTimer>

#include <atomic>

namespace hongbao::cli {

class StopSignal : public QObject {
    Q_OBJECT

public:
    explicit StopSignal(QObject *parent);

    // Raised by the signal itself, for work that keeps the event loop waiting. It has to live as long as the program.
    static void raiseToo(std::atomic<bool> &flag);

Q_SIGNALS:
    void raised(); // once for each time it was asked for

private:
    void look();

    QTimer m_timer;
};

} // namespace hongbao::cli
