#pragma once
// The self-check on a thread of its own: its gateway, its child and its waiting never touch the window's.

#include "desk/self_check.h"

#include <QThread>

namespace hongbao::ui {

using SelfCheckResult = Result<desk::SelfCheckReport>;

class SelfCheckWork : public QObject {
    Q_OBJECT

public:
    explicit SelfCheckWork(QString program, QObject *parent = nullptr); // the command line, hongbao
    ~SelfCheckWork() override; // ends a check at work

    void start(int people, int kills);
    void stop(); // nothing is heard of it any more
    bool isRunning() const { return m_run != 0; }

Q_SIGNALS:
    void given(qint64 packets);
    void killed(int kills);
    void ended(const hongbao::ui::SelfCheckResult &result);

private:
    QString m_program;
    QThread m_thread;
    QObject *m_home; // lives there, and with it the check
    int m_runs = 0;
    int m_run = 0; // the one at work, 0: none; what an earlier one still says is not heard
};

} // namespace hongbao::ui
