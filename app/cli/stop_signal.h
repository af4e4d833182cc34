#pragma once
// Ctrl+C and SIGTERM as a Qt signal. The handler only raises a flag and a timer looks at it: plain C++, the same on
// every system.

#include <QObject>
#include <QTimer>

namespace hongbao::cli {

class StopSignal : public QObject {
    Q_OBJECT

public:
    explicit StopSignal(QObject *parent);

Q_SIGNALS:
    void raised(); // once for each time it was asked for

private:
    void look();

    QTimer m_timer;
};

} // namespace hongbao::cli
