#pragma once
// The proof before the operator's eyes: the real program sends in a practice world of its own while every accident
// happens, is killed on the way, goes on, and then the gateway's books, the ledger and the list are held against each
// other. Runs the program as a child process; no event loop of its own.

#include "base/clock.h"
#include "practice/practice_gateway.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

namespace hongbao::desk {

struct SelfCheckReport {
    int people = 0;
    int kills = 0;
    int attempts = 0; // requests recorded before they left
    int repeats = 0; // of them with a number used before
    int unclear = 0; // attempts that ended without a clear answer
    int sent = 0; // the ledger's rows
    int open = 0; // rows without a clear end
    int paidTwice = 0; // people with more than one packet
    int denied = 0; // paid, and the ledger calls it refused or unsent
    int neverPaid = 0; // called sent, and no such packet
    qint64 packets = 0; // the gateway's own count
    Fen given; // the gateway's
    Fen booked; // the ledger's
    bool chainWhole = false;
    qint64 milliseconds = 0;

    bool passed() const;
};

class SelfCheck : public QObject {
    Q_OBJECT

public:
    // program: the command line, hongbao
    SelfCheck(QString program, int people, int kills, QObject *parent = nullptr);
    ~SelfCheck() override;

    void start();
    void stop(); // ends the child; no report

Q_SIGNALS:
    void given(qint64 packets); // so far, whenever it is another number
    void killed(int kills, qint64 packets); // so many kills so far, so many packets given
    void ended(const hongbao::Result<hongbao::desk::SelfCheckReport> &report);

private:
    void run(const QStringList &arguments, void (SelfCheck::*then)());
    void onFinished();
    void look();
    void pay();
    void goOn();
    void compare();
    Result<SelfCheckReport> hold() const;
    void fail(const Error &error);

    QString m_program;
    SelfCheckReport m_report;
    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<practice::PracticeGateway> m_gateway;
    QProcess m_child;
    QTimer m_look; // is it time for the next kill
    QElapsedTimer m_time;
    void (SelfCheck::*m_then)() = nullptr;
    QString m_crowdNo;
    qint64 m_given = 0; // packets
    qint64 m_killAt = 0; // so many packets; 0: not this time
    int m_starts = 0;
    bool m_over = false;
};

} // namespace hongbao::desk
