#include "ledger/reader.h"
#include "practice/practice_gateway.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace hongbao;
using namespace Qt::StringLiterals;

// The real command line in one process and the practice gateway in another, as a judge would run them. The campaign
// lets one person receive many packets, so that a double payment would really be paid.
class TestExactlyOnce : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_gateway = std::make_unique<QProcess>();
        m_crowdNo.clear();
    }

    void cleanup()
    {
        m_gateway->kill();
        m_gateway->waitForFinished();
        m_gateway.reset();
        m_folder.reset();
    }

    void a_thousand_people_get_one_packet_each()
    {
        prepare(1'000, {});
        const Run sent = hongbao({u"send"_s, m_crowdNo, u"--recipients"_s, list(), u"--yes"_s, u"--json"_s, u"--rate"_s,
            u"0"_s, u"--expect-count"_s, u"1000"_s, u"--expect-total"_s, u"300.00"_s});
        QVERIFY2(sent.code == 0, qPrintable(sent.errors));
        QCOMPARE(sent.json[u"sent"_s].toInt(), 1'000);
        QCOMPARE(sent.json[u"state"_s].toString(), u"finished"_s);
        everybodyHasExactlyOne(1'000);
    }

    void a_thousand_people_get_one_packet_each_with_five_kills_on_the_way()
    {
        prepare(1'000, {});
        killOnceGiven(100, {u"send"_s, m_crowdNo, u"--recipients"_s, list(), u"--yes"_s, u"--rate"_s, u"0"_s});
        for (const qint64 given : {250, 400, 550, 700})
            killOnceGiven(given, {u"send"_s, u"--resume"_s});
        const Run resumed = hongbao({u"send"_s, u"--resume"_s, u"--json"_s});
        QVERIFY2(resumed.code == 0, qPrintable(resumed.errors));
        QCOMPARE(resumed.json[u"sent"_s].toInt(), 1'000);
        everybodyHasExactlyOne(1'000);
    }

    void lost_answers_and_strange_answers_pay_nobody_twice()
    {
        prepare(60, R"({"trigger":[{"every":5,"do":"drop_answer"},{"every":7,"do":"drop_request"},
            {"every":11,"do":"wrong_signature"},{"every":13,"do":"unsigned"},{"every":17,"do":"http_502"}]})");
        const Run sent = hongbao({u"send"_s, m_crowdNo, u"--recipients"_s, list(), u"--yes"_s, u"--json"_s});
        QVERIFY2(sent.code == 0, qPrintable(sent.errors));
        QCOMPARE(sent.json[u"sent"_s].toInt(), 60);
        everybodyHasExactlyOne(60);
    }

    void the_same_list_again_is_not_paid_again()
    {
        prepare(20, {});
        const QStringList send {u"send"_s, m_crowdNo, u"--recipients"_s, list(), u"--yes"_s, u"--json"_s};
        QCOMPARE(hongbao(send).code, 0);
        QCOMPARE(hongbao(send).code, 2);
        QCOMPARE(hongbao(send + QStringList {u"--skip-problems"_s}).code, 2);
        everybodyHasExactlyOne(20);
    }

    void a_gateway_that_is_gone_marks_nobody_and_loses_nobody()
    {
        prepare(20, {});
        m_gateway->kill();
        QVERIFY(m_gateway->waitForFinished());
        const Run sent = hongbao({u"send"_s, m_crowdNo, u"--recipients"_s, list(), u"--yes"_s, u"--json"_s});
        QCOMPARE(sent.code, 4);
        QCOMPARE(sent.json[u"sent"_s].toInt(), 0);
        QCOMPARE(sent.json[u"unsent"_s].toInt(), 20);
        QCOMPARE(sent.json[u"state"_s].toString(), u"stopped"_s);
    }

private:
    struct Run {
        int code = -1;
        QJsonObject json;
        QString errors;
    };

    QString dir(const QString &name) const { return m_folder->filePath(name); }
    QString practiceDir() const { return dir(u"far/practice"_s); }
    QString list() const { return dir(u"list.csv"_s); }

    QStringList near(const QStringList &arguments) const
    {
        return QStringList {u"--data"_s, dir(u"near"_s), u"--account"_s, u"shop"_s} + arguments;
    }

    Run hongbao(const QStringList &arguments) const
    {
        QProcess program;
        program.start(QStringLiteral(HONGBAO_PROGRAM), near(arguments));
        Run run;
        if (!program.waitForFinished(120'000))
            return run;
        run.code = program.exitCode();
        run.json = QJsonDocument::fromJson(program.readAllStandardOutput()).object();
        run.errors = QString::fromUtf8(program.readAllStandardError());
        return run;
    }

    void serve(const QByteArray &faults)
    {
        QStringList arguments {u"--data"_s, dir(u"far"_s), u"practice"_s, u"serve"_s, u"--json"_s};
        if (!faults.isEmpty()) {
            write(dir(u"faults.json"_s), faults);
            arguments += {u"--faults"_s, dir(u"faults.json"_s)};
        }
        m_gateway->start(QStringLiteral(HONGBAO_PROGRAM), arguments);
        QTRY_VERIFY_WITH_TIMEOUT(m_gateway->canReadLine(), 20'000);
        m_served = QJsonDocument::fromJson(m_gateway->readLine()).object();
        QVERIFY(m_served.contains(u"address"_s));
    }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    void prepare(int people, const QByteArray &faults)
    {
        serve(faults);
        const Run added = hongbao({u"account"_s, u"add"_s, u"shop"_s, u"--app-id"_s, m_served[u"app_id"_s].toString(),
            u"--private-key"_s, m_served[u"private_key_file"_s].toString(), u"--alipay-public-key"_s,
            m_served[u"alipay_public_key_file"_s].toString(), u"--gateway"_s, m_served[u"address"_s].toString()});
        QVERIFY2(added.code == 0, qPrintable(added.errors));
        const QString end = toBeijingText(QDateTime::currentDateTimeUtc().addDays(7));
        const Run created
            = hongbao({u"campaign"_s, u"create"_s, u"--name"_s, u"春节红包"_s, u"--total"_s, u"600.00"_s, u"--count"_s,
                u"2000"_s, u"--message"_s, u"恭喜发财"_s, u"--end"_s, end, u"--frequency"_s, u"L100"_s, u"--json"_s});
        QVERIFY2(created.code == 0, qPrintable(created.errors));
        m_crowdNo = created.json[u"crowd_no"_s].toString();
        QVERIFY(practice::pay(practiceDir(), m_crowdNo, SystemClock()).has_value());
        QByteArray rows = "用户ID,姓名\r\n";
        for (int i = 0; i < people; ++i)
            rows += "20881" + QByteArray::number(i + 1).rightJustified(11, '0') + ",张三\r\n";
        write(list(), rows);
    }

    void killOnceGiven(qint64 packets, const QStringList &arguments)
    {
        QProcess program;
        program.start(QStringLiteral(HONGBAO_PROGRAM), near(arguments));
        QVERIFY(program.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(given().packets >= packets || program.state() == QProcess::NotRunning, 60'000);
        QVERIFY2(program.state() == QProcess::Running, program.readAllStandardError().constData());
        program.kill(); // SIGKILL
        QVERIFY(program.waitForFinished());
    }

    practice::Given given() const
    {
        return practice::countGiven(practiceDir(), m_crowdNo).value_or(practice::Given {});
    }

    // The far side's own count, our ledger and the list agree.
    void everybodyHasExactlyOne(int people)
    {
        QCOMPARE(given().packets, people);
        QCOMPARE(given().money, Fen::of(30 * people));
        const auto reader = ledger::Reader::open(dir(u"near/ledger-live.sqlite"_s));
        QVERIFY(reader.has_value());
        QSet<QString> recipients;
        QSet<QString> packets;
        const Done read = (*reader)->eachPayout({}, [&](const ledger::HistoryRow &row) {
            recipients.insert(row.payout.request.recipient.value);
            packets.insert(row.payout.bizNo);
            return row.payout.state == payout::State::Sent;
        });
        QVERIFY(read.has_value());
        QCOMPARE(recipients.size(), people);
        QCOMPARE(packets.size(), people);
        QCOMPARE(hongbao({u"verify"_s}).code, 0);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_gateway;
    QJsonObject m_served;
    QString m_crowdNo;
};

QTEST_GUILESS_MAIN(TestExactlyOnce)
#include "tst_exactly_once.moc"
