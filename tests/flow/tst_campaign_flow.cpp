#include "flow/two_programs.h"

#include "ledger/reader.h"
#include "practice/practice_gateway.h"
#include "practice/store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace hongbao;
using namespace Qt::StringLiterals;
using test::TwoPrograms;

// Campaigns on the real command line against the gateway of another process: killed while creating, waited for while
// paying, stopped from outside, and compared with the bill.
class TestCampaignFlow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_two = std::make_unique<TwoPrograms>(); }
    void cleanup() { m_two.reset(); }

    // Between any two effects of a creation: intent, question for the name, creation, its answer, its details.
    void a_creation_killed_anywhere_ends_with_one_campaign_data()
    {
        QTest::addColumn<QByteArray>("faults"); // what holds the program up at the place of the kill
        QTest::addColumn<bool>("made"); // at the far side when it is killed
        QTest::addColumn<bool>("known"); // its number, in the ledger
        QTest::newRow("before the name was asked for")
            << QByteArray(R"({"list":[{"at":2,"do":"late","ms":30000}]})") << false << false;
        QTest::newRow("before the answer")
            << QByteArray(R"({"create":[{"at":2,"do":"late","ms":30000}]})") << true << false;
        QTest::newRow("after the answer")
            << QByteArray(R"({"detail":[{"at":2,"do":"late","ms":30000}]})") << true << true;
    }
    void a_creation_killed_anywhere_ends_with_one_campaign()
    {
        QFETCH(bool, made);
        QFETCH(bool, known);
        QFETCH(QByteArray, faults);
        m_two->prepare(1, faults);
        {
            QProcess creating;
            creating.start(TwoPrograms::program(), m_two->near(creation()));
            QTRY_VERIFY_WITH_TIMEOUT(inLedger() && (!made || atFarSide().size() == 1)
                    && (!known || !inLedger()->detail.crowdNo.value.isEmpty()),
                60'000);
            QCOMPARE(creating.state(), QProcess::Running);
            creating.kill(); // SIGKILL
            QVERIFY(creating.waitForFinished());
        }
        QCOMPARE(inLedger()->detail.crowdNo.value.isEmpty(), !known);

        const auto again = m_two->hongbao(creation());
        QVERIFY2(again.code == (known ? 2 : 0), qPrintable(again.errors));
        QCOMPARE(atFarSide().size(), 1);
        QCOMPARE(inLedger()->creation, ledger::Campaign::Creation::Created);
        QCOMPARE(inLedger()->detail.crowdNo.value, atFarSide().first());
        if (!known)
            QCOMPARE(again.json[u"crowd_no"_s].toString(), atFarSide().first());
        QCOMPARE(m_two->hongbao({u"verify"_s}).code, 0);
    }

    void a_payment_is_waited_for_across_a_kill()
    {
        m_two->prepare(1);
        const auto created = m_two->hongbao(creation());
        QVERIFY2(created.code == 0, qPrintable(created.errors));
        const QString crowdNo = created.json[u"crowd_no"_s].toString();
        const QStringList wait = m_two->near({u"campaign"_s, u"pay"_s, crowdNo, u"--wait"_s, u"--json"_s});
        QProcess first;
        first.start(TwoPrograms::program(), wait);
        QVERIFY(first.waitForReadyRead(60'000) || first.state() == QProcess::Running);
        first.kill();
        QVERIFY(first.waitForFinished());

        QProcess second;
        second.start(TwoPrograms::program(), wait);
        QVERIFY(second.waitForStarted());
        QVERIFY(practice::pay(m_two->dir(u"far/practice"_s), crowdNo, SystemClock()).has_value());
        QVERIFY(second.waitForFinished(60'000));
        QCOMPARE(second.exitCode(), 0);
        const QJsonObject paid = QJsonDocument::fromJson(second.readAllStandardOutput()).object();
        QCOMPARE(paid[u"status"_s].toString(), u"READY"_s);
    }

    void one_word_stops_the_campaign_and_the_batch_of_another_program()
    {
        m_two->prepare(300);
        QProcess sending;
        sending.start(
            TwoPrograms::program(), m_two->near(m_two->send({u"--rate"_s, u"10"_s, u"--in-flight"_s, u"2"_s})));
        QTRY_VERIFY_WITH_TIMEOUT(m_two->packets() >= 3, 60'000);
        const auto stopped = m_two->hongbao({u"campaign"_s, u"stop-all"_s, m_two->crowdNo(), u"--json"_s});
        QVERIFY2(stopped.code == 0, qPrintable(stopped.errors));
        QCOMPARE(stopped.json[u"status"_s].toString(), u"PAUSE"_s);
        QVERIFY(stopped.json[u"all_stopped"_s].toBool());
        QCOMPARE(stopped.json[u"batches"_s].toArray().first()[u"state"_s].toString(), u"stopped"_s);
        QVERIFY(sending.waitForFinished(60'000));
        QCOMPARE(sending.exitCode(), 4);
        QVERIFY(m_two->packets() < 300);

        const QJsonObject ended = QJsonDocument::fromJson(sending.readAllStandardOutput()).object();
        QCOMPARE(ended[u"sent"_s].toInt() + ended[u"unsent"_s].toInt(), 300);
        QCOMPARE(m_two->packets(), ended[u"sent"_s].toInt());
        QCOMPARE(m_two->hongbao({u"campaign"_s, u"resume"_s, m_two->crowdNo()}).code, 0);
        QCOMPARE(m_two->hongbao(TwoPrograms::resume()).code, 0);
        m_two->everybodyHasExactlyOne(300);
    }

    void the_bill_agrees_with_what_was_sent()
    {
        m_two->prepare(30);
        QCOMPARE(m_two->hongbao(m_two->send()).code, 0);
        const QString bill = m_two->dir(u"bill.csv"_s);
        QProcess far;
        far.start(TwoPrograms::program(),
            {u"--data"_s, m_two->dir(u"far"_s), u"practice"_s, u"bill"_s, m_two->crowdNo(), u"--out"_s, bill});
        QVERIFY(far.waitForFinished(60'000));
        QCOMPARE(far.exitCode(), 0);
        const auto made
            = m_two->hongbao({u"campaign"_s, u"reconcile"_s, m_two->crowdNo(), u"--bill"_s, bill, u"--json"_s});
        QVERIFY2(made.code == 0, qPrintable(made.errors));
        QCOMPARE(made.json[u"finding"_s].toString(), u"agrees"_s);
        QCOMPARE(made.json[u"bill"_s][u"matched"_s].toInt(), 30);
        QCOMPARE(made.json[u"open"_s].toInt(), 0);
    }

private:
    static QStringList creation()
    {
        static const QString end = toBeijingText(QDateTime::currentDateTimeUtc().addDays(7));
        return {u"campaign"_s, u"create"_s, u"--name"_s, u"第二个"_s, u"--total"_s, u"10"_s, u"--count"_s, u"10"_s,
            u"--message"_s, u"福"_s, u"--end"_s, end, u"--json"_s};
    }

    QStringList atFarSide() const
    {
        QStringList numbers;
        const auto store = practice::Store::open(m_two->dir(u"far/practice"_s)).value();
        const auto campaigns = store->campaigns().value();
        for (const practice::Campaign &campaign : campaigns) {
            if (campaign.name == u"第二个"_s)
                numbers += campaign.crowdNo;
        }
        return numbers;
    }

    std::optional<ledger::Campaign> inLedger() const
    {
        const auto reader = ledger::Reader::open(m_two->ledgerPath()).value();
        const auto campaigns = reader->campaigns(u"shop"_s).value();
        for (const ledger::Campaign &campaign : campaigns) {
            if (campaign.detail.name == u"第二个"_s)
                return campaign;
        }
        return std::nullopt;
    }

    std::unique_ptr<TwoPrograms> m_two;
};

QTEST_GUILESS_MAIN(TestCampaignFlow)
#include "tst_campaign_flow.moc"
