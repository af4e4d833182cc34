#pragma once
// An application that notes how long each event holds the window's thread: by the clock, and in the thread's own
// processor time, which tells a stall of ours from a machine that was busy with others.

#include <QApplication>

namespace hongbao::test {

struct Stall {
    double ms = 0;
    double cpuMs = 0;
    QString event; // what it was, and for whom
};

class HeldApplication : public QApplication {
    Q_OBJECT

public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;

    void forget()
    {
        m_byCpu = m_byClock = {};
        m_events = m_long = 0;
    }
    const Stall &longest() const { return m_byCpu; } // in processor time
    const Stall &longestByClock() const { return m_byClock; }
    int events() const { return m_events; }
    int over50() const { return m_long; } // of them, by the clock

private:
    int m_depth = 0; // an event that sends others is told of with them
    Stall m_byCpu;
    Stall m_byClock;
    int m_events = 0;
    int m_long = 0;
};

} // namespace hongbao::test
