#pragma once
// Alipay's behaviour on loopback, for practice and for tests: v2 protocol, strict request checks, signed answers, its
// state in one SQLite file, every packet it ever gave out counted append-only. Lives on a thread of its own.

#include "alipay/key.h"
#include "base/clock.h"
#include "base/money.h"

#include <QJsonObject>
#include <QObject>
#include <QUrl>

#include <memory>

namespace hongbao::practice {

// Who may call, and how to answer: made once per data folder, kept beside the state. Worth nothing anywhere else.
struct Identity {
    QString appId;
    alipay::PrivateKey applicationKey; // the console's half of the practice account
    alipay::PrivateKey alipayKey; // the practice gateway's own
};

// Reads or makes the identity in `dir`.
Result<Identity> openIdentity(const QString &dir);

// Accidents, from --faults FILE (JSON); every one off by default.
struct Faults {
    QJsonObject rules;
    static Result<Faults> fromFile(const QString &path);
};

class PracticeGateway : public QObject {
    Q_OBJECT

public:
    explicit PracticeGateway(QString dir, const Clock &clock, QObject *parent = nullptr);
    ~PracticeGateway() override;

    void setFaults(const Faults &faults);
    // Listens on 127.0.0.1 (port 0: any). PracticeUnavailable with the reason.
    Result<QUrl> listen(quint16 port = 0); // the gateway's address, .../gateway.do

private:
    class Private;
    std::unique_ptr<Private> d;
};

// The address of a gateway that `practice serve` runs on this folder right now, if any.
std::optional<QUrl> servedAddress(const QString &dir);

// The gateway's own books, for tests and verify: packets given out, per campaign. Opens the state read-only.
struct Given {
    qint64 packets = 0;
    Fen money;
};
Result<Given> countGiven(const QString &dir, const QString &crowdNo);

} // namespace hongbao::practice
