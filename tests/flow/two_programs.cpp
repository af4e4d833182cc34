#include "flow/two_programs.h"

#include "ledger/reader.h"
#include "practice/practice_gateway.h"

#include <QJsonDocument>
#include <QTest>

namespace hongbao::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 fenEach = 30;

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

QString TwoPrograms::program()
{
    return qEnvironmentVariable("HONGBAO_PROGRAM", QStringLiteral(HONGBAO_PROGRAM));
}

TwoPrograms::~TwoPrograms()
{
    stopGateway();
}

void TwoPrograms::stopGateway()
{
    m_gateway.kill();
    m_gateway.waitForFinished();
}

void TwoPrograms::prepare(int people, const QByteArray &faults)
{
    serve(faults);
    addAccount();
    createCampaign();
    writeList(people);
}

void TwoPrograms::serveAgain()
{
    serve({}, QString::number(QUrl(m_served[u"address"_s].toString()).port()));
}

void TwoPrograms::serve(const QByteArray &faults, const QString &port)
{
    QStringList arguments {u"--data"_s, dir(u"far"_s), u"practice"_s, u"serve"_s, u"--json"_s, u"--port"_s, port};
    if (!faults.isEmpty()) {
        write(dir(u"faults.json"_s), faults);
        arguments += {u"--faults"_s, dir(u"faults.json"_s)};
    }
    m_gateway.start(program(), arguments);
    QTRY_VERIFY_WITH_TIMEOUT(m_gateway.canReadLine() || m_gateway.state() == QProcess::NotRunning, 30'000);
    m_served = QJsonDocument::fromJson(m_gateway.readLine()).object();
    QVERIFY2(m_served.contains(u"address"_s), m_gateway.readAllStandardError().constData());
}

void TwoPrograms::addAccount()
{
    const Run added = hongbao({u"account"_s, u"add"_s, u"shop"_s, u"--app-id"_s, m_served[u"app_id"_s].toString(),
        u"--private-key"_s, m_served[u"private_key_file"_s].toString(), u"--alipay-public-key"_s,
        m_served[u"alipay_public_key_file"_s].toString(), u"--gateway"_s, m_served[u"address"_s].toString(),
        u"--answer-timeout"_s, u"5"_s});
    QVERIFY2(added.code == 0, qPrintable(added.errors));
}

void TwoPrograms::createCampaign()
{
    const QString end = toBeijingText(QDateTime::currentDateTimeUtc().addDays(7));
    const Run created
        = hongbao({u"campaign"_s, u"create"_s, u"--name"_s, u"春节红包"_s, u"--total"_s, u"1800.00"_s, u"--count"_s,
            u"6000"_s, u"--message"_s, u"恭喜发财"_s, u"--end"_s, end, u"--frequency"_s, u"L100"_s, u"--json"_s});
    QVERIFY2(created.code == 0, qPrintable(created.errors));
    m_crowdNo = created.json[u"crowd_no"_s].toString();
    QVERIFY(practice::pay(practiceDir(), m_crowdNo, SystemClock()).has_value());
}

void TwoPrograms::writeList(int people) const
{
    QByteArray rows = "用户ID,姓名\r\n";
    for (int i = 0; i < people; ++i)
        rows += "20881" + QByteArray::number(i + 1).rightJustified(11, '0') + ",张三\r\n";
    write(list(), rows);
}

QStringList TwoPrograms::near(const QStringList &arguments) const
{
    return QStringList {u"--data"_s, dir(u"near"_s), u"--account"_s, u"shop"_s} + arguments;
}

TwoPrograms::Run TwoPrograms::hongbao(const QStringList &arguments) const
{
    QProcess process;
    process.start(program(), near(arguments));
    Run run;
    if (!process.waitForFinished(600'000))
        return run;
    run.code = process.exitCode();
    run.json = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    run.errors = QString::fromUtf8(process.readAllStandardError());
    return run;
}

QStringList TwoPrograms::send(const QStringList &more) const
{
    return QStringList {u"send"_s, m_crowdNo, u"--recipients"_s, list(), u"--yes"_s, u"--json"_s} + more;
}

int TwoPrograms::killOnceGiven(qint64 packets, const QStringList &arguments) const
{
    QProcess process;
    process.start(program(), near(arguments));
    if (!process.waitForStarted()) {
        QTest::qFail("the program does not start", __FILE__, __LINE__);
        return 0;
    }
    const bool came = QTest::qWaitFor(
        [&] { return this->packets() >= packets || process.state() == QProcess::NotRunning; }, 300'000);
    if (!came || process.state() != QProcess::Running) {
        QTest::qFail(process.readAllStandardError().constData(), __FILE__, __LINE__);
        return 0;
    }
    process.kill(); // SIGKILL
    process.waitForFinished();
    return unanswered();
}

int TwoPrograms::unanswered() const
{
    const auto reader = ledger::Reader::open(ledgerPath());
    int asking = 0;
    const Done read = (*reader)->eachPayout({}, [&](const ledger::HistoryRow &row) {
        asking += row.payout.state == payout::State::Asking ? 1 : 0;
        return true;
    });
    return read ? asking : 0;
}

qint64 TwoPrograms::packets() const
{
    return practice::countGiven(practiceDir(), m_crowdNo).value_or(practice::Given {}).packets;
}

QHash<QString, int> TwoPrograms::packetsByNumber() const
{
    return practice::packetsByNumber(practiceDir(), m_crowdNo).value_or(QHash<QString, int> {});
}

void TwoPrograms::everybodyHasExactlyOne(int people) const
{
    const auto given = practice::countGiven(practiceDir(), m_crowdNo);
    QVERIFY(given.has_value());
    QCOMPARE(given->packets, people);
    QCOMPARE(given->money, Fen::of(fenEach * people));
    const auto reader = ledger::Reader::open(ledgerPath());
    QVERIFY2(reader.has_value(), reader ? "" : qPrintable(toText(reader.error().code) + u' ' + reader.error().detail));
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

} // namespace hongbao::test
