#pragma once
// Alipay's behaviour on loopback, for practice and for tests: both protocols, strict request checks, signed answers,
// its state in one SQLite file, every packet it ever gave out counted append-only. Lives on a thread of its own.

#include "base/clock.h"
#include "base/money.h"
#include "practice/checked_request.h"
#include "practice/identity.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QUrl>

#include <memory>
#include <optional>

namespace hongbao::practice {

// Accidents, from --faults FILE (JSON, described in faults.h); every one off by default.
struct Faults {
    QJsonObject rules;
    // FileUnreadable, or UsageWrong with the rule that is none
    static Result<Faults> fromFile(const QString &path);
    static Result<Faults> fromJson(const QByteArray &text);
};

// People of the practice world who are refused, so that refusals can be learnt. Only these exact user ids:
//   2088999999999001 USER_NOT_EXIST                2088999999999002 USER_CERT_NOT_PASS
//   2088999999999003 ENTERPRISE_USER_NOT_SUPPORT   2088999999999004 trigger_result=false with an error_msg
//   2088999999999005 CTU_HAS_RISK                  2088999999999006 CASH_CAMP_NOT_ALLOW_TRIGGER_OWN
// Everybody else who looks like a user exists.

enum class Publish { No, Yes };

class PracticeGateway : public QObject {
    Q_OBJECT

public:
    // The clock is read on the gateway's own thread and must outlive it.
    explicit PracticeGateway(QString dir, const Clock &clock, QObject *parent = nullptr);
    ~PracticeGateway() override;

    Done setFaults(const Faults &faults); // UsageWrong: no such rule; counts begin anew
    void setMode(KeyMode mode); // KeyMode::Both to begin with
    // Listens on 127.0.0.1 (port 0: any), once. PracticeUnavailable with the reason. Publish::Yes tells other processes
    // through servedAddress(); one publisher a folder.
    Result<QUrl> listen(quint16 port = 0, Publish publish = Publish::No); // the gateway's address, .../gateway.do
    int mostAtOnce() const; // calls that waited for their answers at one moment, so far

private:
    class Private;
    std::unique_ptr<Private> d;
};

// What v3's paths stand behind: the address without its own path (alipay-api 2.1).
QUrl restBase(const QUrl &gateway);

// The address of a gateway that `practice serve` runs on this folder right now, if any.
std::optional<QUrl> servedAddress(const QString &dir);

// Where a campaign is paid on the gateway at `gateway`: a POST there pays. The pay_url of create names the port of the
// process that created it, which may be gone.
QUrl payAddress(const QUrl &gateway, const QString &crowdNo);

// What the button of the pay page does, for a program that has no browser: works beside a gateway that runs elsewhere.
// CampaignUnknown; CampaignNotRunning when the link has expired or the campaign is over.
Done pay(const QString &dir, const QString &crowdNo, const Clock &clock);

// The gateway's own books, for tests and verify: packets given out, per campaign. Opens the state read-only.
struct Given {
    qint64 packets = 0;
    Fen money;
};
Result<Given> countGiven(const QString &dir, const QString &crowdNo);
// The bill that Alipay offers a day later, here at once: what was given out, of one campaign or of all, oldest first.
struct BillLine {
    QString crowdNo;
    QString campaign; // its name
    QString bizNo;
    QString outBizNo;
    QString user;
    Fen prize;
    QDateTime givenAt;
};
Result<QList<BillLine>> billOf(const QString &dir, const QString &crowdNo);

// How many each out_biz_no got: more than one only where the gateway forgot its numbers.
Result<QHash<QString, int>> packetsByNumber(const QString &dir, const QString &crowdNo);

} // namespace hongbao::practice
