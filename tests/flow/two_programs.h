#pragma once
// The real command line in one process and the practice gateway in another, as a judge would run them, with a campaign
// that lets one person receive many packets: a double payment would really be paid.

#include "base/money.h"

#include <QHash>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace hongbao::test {

class TwoPrograms {
public:
    struct Run {
        int code = -1;
        QJsonObject json;
        QString errors;
    };

    ~TwoPrograms();

    // The gateway, the account "shop", a paid campaign of 30 fen a packet and a list of people. Fails the test if not.
    void prepare(int people, const QByteArray &faults = {});
    void stopGateway();
    void serveAgain(); // at the same address, with the same books

    Run hongbao(const QStringList &arguments) const;
    QStringList send(const QStringList &more = {}) const; // send NO --recipients FILE --yes --json ...
    static QStringList resume()
    {
        return {QStringLiteral("send"), QStringLiteral("--resume"), QStringLiteral("--json")};
    }
    // SIGKILL once the far side has given this many; the program must still have been at work. Answers with how many
    // requests it had recorded whose answers it has not.
    int killOnceGiven(qint64 packets, const QStringList &arguments) const;

    qint64 packets() const; // the far side's own count
    QHash<QString, int> packetsByNumber() const; // out_biz_no -> packets; more than one only where it is forgetful
    // The far side's count, our ledger and the list agree.
    void everybodyHasExactlyOne(int people) const;

    QString ledgerPath() const { return dir(QStringLiteral("near/ledger-live.sqlite")); }
    // The program under test: this build's, or the one that HONGBAO_PROGRAM names
    static QString program();
    QString crowdNo() const { return m_crowdNo; }
    QString dir(const QString &name) const { return m_folder.filePath(name); }
    QString list() const { return dir(QStringLiteral("list.csv")); }
    QStringList near(const QStringList &arguments) const; // with data folder and account

private:
    int unanswered() const;
    QString practiceDir() const { return dir(QStringLiteral("far/practice")); }
    void serve(const QByteArray &faults, const QString &port = QStringLiteral("0"));
    void addAccount();
    void createCampaign();
    void writeList(int people) const;

    QTemporaryDir m_folder;
    QProcess m_gateway;
    QJsonObject m_served;
    QString m_crowdNo;
};

} // namespace hongbao::test
