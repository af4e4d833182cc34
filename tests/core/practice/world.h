#pragma once
// One practice world for a test: a folder with an identity made once a program, a clock, a gateway, a caller.

#include "practice_client.h"

#include <QTemporaryDir>

namespace practice_test {

class World {
public:
    World();

    QString dir() const { return m_dir.path(); }
    MovableClock &clock() { return m_clock; }
    Caller &caller() { return *m_caller; }

    // A gateway on this folder, listening; the caller talks to the last one made.
    std::unique_ptr<hongbao::practice::PracticeGateway> serve(const QByteArray &faults = {});
    QUrl address() const { return m_address; }

    QJsonObject createFields() const; // 10 packets of 1.00, from now to the end of the next day
    QString create(const QJsonObject &changes = {}); // crowd_no
    Answer pay(const QString &crowdNo);
    QString createPaid(const QJsonObject &changes = {});
    Answer trigger(const QString &crowdNo, const QString &user, const QString &number, const QString &fen = {});
    QString statusOf(const QString &crowdNo);
    hongbao::practice::Given given(const QString &crowdNo);

private:
    QTemporaryDir m_dir;
    MovableClock m_clock {"2026-03-11 10:00:00"}; // a Wednesday
    std::unique_ptr<Caller> m_caller;
    QUrl m_address;
};

QString person(int number); // 2088 and twelve digits

} // namespace practice_test
