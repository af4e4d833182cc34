#pragma once
// practice serve | bill: the practice gateway for other programs, until it is asked to stop, and its bill.

#include "base/clock.h"
#include "cli/command.h"
#include "cli/stop_signal.h"
#include "practice/practice_gateway.h"

namespace hongbao::cli {

class PracticeServe : public Command {
    Q_OBJECT

public:
    PracticeServe(const Globals &globals, quint16 port, practice::KeyMode mode, QString faultsFile);

    void start() override;

private:
    Done serve();
    void tell(const QUrl &address, const QString &dir, const practice::Identity &identity);

    quint16 m_port;
    practice::KeyMode m_mode;
    QString m_faultsFile;
    SystemClock m_clock;
    StopSignal m_stop {this};
    std::unique_ptr<practice::PracticeGateway> m_gateway;
};

// What Alipay's back office offers for download a day later; here at once.
class PracticeBill : public Command {
    Q_OBJECT

public:
    PracticeBill(const Globals &globals, QString crowdNo, QString file);

    void start() override;

private:
    Result<qint64> write() const; // rows

    QString m_crowdNo; // empty: all campaigns
    QString m_file;
};

} // namespace hongbao::cli
