#include "flow/two_programs.h"

#include "ledger/reader.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace hongbao;
using namespace Qt::StringLiterals;
using test::TwoPrograms;

namespace {

// Every accident of the practice gateway that a trigger can meet, all in one run.
QByteArray everyAccident(const QByteArray &more = {})
{
    return "{" + more + R"("trigger":[
        {"every":31,"do":"answer_twice"},
        {"every":37,"do":"drop_answer"},
        {"every":41,"do":"drop_request"},
        {"every":43,"do":"cut_body"},
        {"every":47,"do":"wrong_signature"},
        {"every":53,"do":"unsigned"},
        {"every":59,"do":"http_502"},
        {"every":61,"do":"html"},
        {"every":67,"do":"unavailable"},
        {"every":71,"do":"unavailable","deed":true},
        {"every":73,"do":"wrong_node"},
        {"every":79,"do":"unknow_system_error"},
        {"every":83,"do":"duplicate_node"},
        {"every":89,"do":"other_number"},
        {"every":97,"do":"unknow_system_error","deed":true},
        {"every":151,"do":"late","ms":8000},
        {"every":211,"do":"call_limited"},
        {"every":223,"do":"refuse","sub_code":"CALL_TOO_FREQUENCY"}]})";
}

int wanted(const char *variable, int otherwise)
{
    const int value = qEnvironmentVariableIntValue(variable);
    return value > 0 ? value : otherwise;
}

bool isClear(const QString &outcome)
{
    return outcome == u"sent"_s || outcome == u"refused"_s || outcome == u"not_executed"_s;
}

} // namespace

// HONGBAO_KILLS and HONGBAO_ROWS make it long (tests/soak/run).
class TestAccidents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void all_accidents_and_kills_at_random_pay_everybody_exactly_once()
    {
        const int people = wanted("HONGBAO_ROWS", 2'000);
        const int kills = wanted("HONGBAO_KILLS", 10);
        TwoPrograms two;
        two.prepare(people, everyAccident());
        const QList<int> unanswered = killAndResume(two, people, kills);
        goOnToTheEnd(two, people);
        two.everybodyHasExactlyOne(people);
        const auto hurt = std::ranges::count_if(unanswered, [](int requests) { return requests > 0; });
        qInfo("%d people, %d kills, %lld of them with requests on the way, %lld packets", people, kills,
            qlonglong(hurt), two.packets());
        QVERIFY(2 * hurt >= kills); // a kill in a quiet moment proves little
    }

    // Asked twice it pays twice. Whoever has two packets had an attempt whose outcome we did not know, and it is on
    // disk.
    void a_gateway_that_forgets_its_numbers_is_never_asked_again_without_a_doubt_on_record()
    {
        const int people = 400;
        TwoPrograms two;
        two.prepare(people, everyAccident("\"idempotent\":false,"));
        killAndResume(two, people, 4);
        goOnToTheEnd(two, people);

        const QHash<QString, int> packets = two.packetsByNumber();
        const auto reader = ledger::Reader::open(two.ledgerPath());
        const auto asking = ledger::Reader::open(two.ledgerPath());
        QVERIFY(reader && asking);
        int twice = 0;
        int astray = 0;
        const Done read = (*reader)->eachPayout({}, [&](const ledger::HistoryRow &row) {
            const int paid = packets.value(row.payout.request.outBizNo.value);
            int doubts = 0;
            const auto attempts = (*asking)->attempts(row.payout.id);
            for (const ledger::AttemptRow &attempt : *attempts)
                doubts += isClear(attempt.outcome) ? 0 : 1;
            twice += paid > 1 ? 1 : 0;
            astray += paid == 0 || paid > 1 + doubts ? 1 : 0;
            return true;
        });
        QVERIFY(read.has_value());
        QCOMPARE(astray, 0);
        QVERIFY(twice > 0); // it does forget
        // The sums say what happened.
        QVERIFY(two.hongbao({u"verify"_s}).code != 0);
    }

private:
    // Answers with how many requests each kill left without an answer.
    static QList<int> killAndResume(const TwoPrograms &two, int people, int kills)
    {
        QList<int> unanswered;
        const int stretch = people * 9 / 10 / kills;
        const QStringList pace {u"--rate"_s, u"0"_s, u"--in-flight"_s, u"16"_s};
        for (int kill = 0; kill < kills; ++kill) {
            const int at = 1 + kill * stretch + QRandomGenerator::global()->bounded(stretch);
            unanswered.append(two.killOnceGiven(at, kill == 0 ? two.send(pace) : TwoPrograms::resume()));
            if (QTest::currentTestFailed())
                break;
        }
        return unanswered;
    }

    static void goOnToTheEnd(const TwoPrograms &two, int people)
    {
        TwoPrograms::Run run;
        for (int start = 0; start < 10 && run.code != 0; ++start)
            run = two.hongbao(TwoPrograms::resume());
        QVERIFY2(run.code == 0, qPrintable(run.errors));
        QCOMPARE(run.json[u"sent"_s].toInt(), people);
    }
};

QTEST_GUILESS_MAIN(TestAccidents)
#include "tst_accidents.moc"
