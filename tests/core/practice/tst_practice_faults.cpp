#include "world.h"

#include "practice/faults.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace practice_test;
using namespace hongbao;

class TestPracticeFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void without_rules_nothing_happens();
    void a_rule_acts_at_its_calls_data();
    void a_rule_acts_at_its_calls();
    void a_rule_for_one_person_counts_that_persons_calls();
    void a_rule_that_is_none_is_named_data();
    void a_rule_that_is_none_is_named();
    void an_accident_befalls_the_answer_data();
    void an_accident_befalls_the_answer();
    void after_any_accident_the_same_number_settles_it_once_data();
    void after_any_accident_the_same_number_settles_it_once();
    void an_answer_said_twice_is_a_whole_answer_and_the_next_one_is_right_too();
    void a_gateway_that_forgets_its_numbers_pays_again();
    void a_late_answer_comes_late();
    void a_caller_that_lost_patience_leaves_the_gateway_well();
    void a_gateway_can_stop_before_a_late_answer();
    void a_body_that_is_cut_promises_more_than_it_holds();
    void an_escaped_slash_is_signed_unescaped();
    void amounts_can_be_numbers();
    void in_rest_an_accident_befalls_the_answer_too_data();
    void in_rest_an_accident_befalls_the_answer_too();
    void a_date_can_be_wrong();
    void rules_from_a_file();
};

namespace {

QByteArray ruleFor(const QByteArray &word)
{
    return R"({"trigger":[{"from":1,"until":1,"do":")" + word + R"("}]})";
}

// The test's caller is such a plain one, so its drops go on (faults.h).
QByteArray rulesFor(const QByteArray &word)
{
    return word.startsWith("drop") ? R"({"trigger":[{"from":1,"do":")" + word + R"("}]})" : ruleFor(word);
}

} // namespace

void TestPracticeFaults::without_rules_nothing_happens()
{
    auto plan = practice::FaultPlan::parse({}).value();
    for (int i = 0; i < 100; ++i)
        QVERIFY(!plan.next(practice::Method::Trigger));
}

void TestPracticeFaults::a_rule_acts_at_its_calls_data()
{
    QTest::addColumn<QByteArray>("rules");
    QTest::addColumn<QList<int>>("hit"); // of ten triggers
    const auto row = [](const char *title, const QByteArray &rules, const QList<int> &hit) {
        QTest::newRow(title) << rules << hit;
    };
    row("at", R"({"trigger":[{"at":3,"do":"html"}]})", {3});
    row("every", R"({"trigger":[{"every":4,"do":"html"}]})", {4, 8});
    row("from", R"({"trigger":[{"from":9,"do":"html"}]})", {9, 10});
    row("until", R"({"trigger":[{"until":2,"do":"html"}]})", {1, 2});
    row("every second from five to nine", R"({"trigger":[{"every":2,"from":5,"until":9,"do":"html"}]})", {6, 8});
    row("two rules", R"({"trigger":[{"at":1,"do":"html"},{"at":5,"do":"late"}]})", {1, 5});
    row("any", R"({"any":[{"at":2,"do":"html"}]})", {2});
    row("another method's", R"({"create":[{"from":1,"do":"html"}]})", {});
}

void TestPracticeFaults::a_rule_acts_at_its_calls()
{
    QFETCH(QByteArray, rules);
    QFETCH(QList<int>, hit);
    auto plan = practice::FaultPlan::parse(QJsonDocument::fromJson(rules).object()).value();
    QList<int> seen;
    for (int call = 1; call <= 10; ++call) {
        if (plan.next(practice::Method::Trigger))
            seen.append(call);
    }
    QCOMPARE(seen, hit);
}

void TestPracticeFaults::a_rule_for_one_person_counts_that_persons_calls()
{
    const QByteArray rules
        = R"({"trigger":[{"who":"a","at":1,"do":"html"},{"who":"a","from":2,"until":3,"do":"late"}]})";
    auto plan = practice::FaultPlan::parse(QJsonDocument::fromJson(rules).object()).value();
    QString seen;
    for (const QString &who : {u"b"_s, u"a"_s, u"b"_s, u"a"_s, u"a"_s, u"a"_s, QString()}) {
        const auto accident = plan.next(practice::Method::Trigger, who);
        seen += !accident ? u'-' : accident->kind == practice::Accident::Kind::Html ? u'h' : u'l';
    }
    QCOMPARE(seen, u"-h-ll--"_s);
}

void TestPracticeFaults::a_rule_that_is_none_is_named_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nobody in particular") << QByteArray(R"({"trigger":[{"who":"","do":"late"}]})");
    QTest::newRow("a person that is a number") << QByteArray(R"({"trigger":[{"who":3,"do":"late"}]})");
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("unknown call") << QByteArray(R"({"refund":[]})");
    QTest::newRow("no list of rules") << QByteArray(R"({"trigger":{"at":1,"do":"late"}})");
    QTest::newRow("unknown accident") << QByteArray(R"({"trigger":[{"at":1,"do":"explode"}]})");
    QTest::newRow("unknown word") << QByteArray(R"({"trigger":[{"when":1,"do":"late"}]})");
    QTest::newRow("call 0") << QByteArray(R"({"trigger":[{"at":0,"do":"late"}]})");
    QTest::newRow("half a call") << QByteArray(R"({"trigger":[{"at":1.5,"do":"late"}]})");
    QTest::newRow("a call in words") << QByteArray(R"({"trigger":[{"every":"2","do":"late"}]})");
    QTest::newRow("a dropped request with its deed")
        << QByteArray(R"({"trigger":[{"at":1,"do":"drop_request","deed":true}]})");
    QTest::newRow("a date that is off by nothing") << QByteArray(R"({"trigger":[{"at":1,"do":"wrong_date"}]})");
    QTest::newRow("a date off by words") << QByteArray(R"({"trigger":[{"at":1,"do":"wrong_date","seconds":"90"}]})");
    QTest::newRow("no new certificate") << QByteArray(R"({"trigger":[{"at":1,"do":"new_certificate"}]})");
    QTest::newRow("an unknown certificate")
        << QByteArray(R"({"trigger":[{"at":1,"do":"new_certificate","certificate":"better"}]})");
    QTest::newRow("a status that is no refusal's")
        << QByteArray(R"({"trigger":[{"at":1,"do":"refuse","sub_code":"X","status":200}]})");
    QTest::newRow("a status of a late answer") << QByteArray(R"({"trigger":[{"at":1,"do":"late","status":400}]})");
    QTest::newRow("unsigned in words") << QByteArray(R"({"trigger":[{"at":1,"do":"unavailable","unsigned":"yes"}]})");
    QTest::newRow("an error_response without code") << QByteArray(R"({"trigger":[{"at":1,"do":"error_response"}]})");
    QTest::newRow("a refusal without code") << QByteArray(R"({"trigger":[{"at":1,"do":"refuse"}]})");
}

void TestPracticeFaults::a_rule_that_is_none_is_named()
{
    QFETCH(QByteArray, text);
    const auto faults = practice::Faults::fromJson(text);
    QVERIFY(!faults);
    QCOMPARE(faults.error().code, ErrorCode::UsageWrong);
    QVERIFY(!faults.error().detail.isEmpty());
}

void TestPracticeFaults::an_accident_befalls_the_answer_data()
{
    QTest::addColumn<QByteArray>("rules");
    QTest::addColumn<bool>("arrived");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("verified");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("subCode");
    QTest::addColumn<int>("given");
    const auto row = [](const char *word, bool arrived, int status, bool verified, const char *code,
                         const QString &subCode, int given) {
        QTest::newRow(word) << rulesFor(word) << arrived << status << verified << QString::fromLatin1(code) << subCode
                            << given;
    };
    row("drop_request", false, 0, false, "", {}, 0);
    row("drop_answer", false, 0, false, "", {}, 1);
    row("wrong_signature", true, 200, false, "10000", {}, 1);
    row("unsigned", true, 200, false, "10000", {}, 1);
    row("wrong_node", true, 200, false, "", {}, 1);
    row("duplicate_node", true, 200, false, "10000", {}, 1);
    row("other_number", true, 200, true, "10000", {}, 1);
    row("http_502", true, 502, false, "", {}, 1);
    row("html", true, 200, false, "", {}, 1);
    row("unavailable", true, 200, true, "20000", u"isp.unknow-error"_s, 0);
    row("unknow_system_error", true, 200, true, "40004", u"UNKNOW_SYSTEM_ERROR"_s, 0);
    row("call_limited", true, 200, true, "40005", u"isv.app-call-limited"_s, 0);
    QTest::newRow("unavailable after the deed")
        << QByteArray(R"({"trigger":[{"at":1,"do":"unavailable","deed":true}]})") << true << 200 << true << u"20000"_s
        << u"isp.unknow-error"_s << 1;
    QTest::newRow("502 before the deed") << QByteArray(R"({"trigger":[{"at":1,"do":"http_502","deed":false}]})") << true
                                         << 502 << false << QString() << QString() << 0;
    QTest::newRow("a refusal of choice") << QByteArray(
        R"({"trigger":[{"at":1,"do":"refuse","sub_code":"isv.CASH_CAMPAIGN_EMERGENCY_STOP"}]})")
                                         << true << 200 << true << u"40004"_s << u"isv.CASH_CAMPAIGN_EMERGENCY_STOP"_s
                                         << 0;
}

void TestPracticeFaults::an_accident_befalls_the_answer()
{
    QFETCH(QByteArray, rules);
    World world;
    const auto gateway = world.serve(rules);
    const QString crowdNo = world.createPaid();
    const Answer answer = world.trigger(crowdNo, person(1), u"n1"_s);
    QTEST(answer.arrived, "arrived");
    QTEST(answer.status, "status");
    QTEST(answer.verified, "verified");
    QTEST(answer.code(), "code");
    QTEST(answer.subCode(), "subCode");
    QTEST(int(world.given(crowdNo).packets), "given");
}

void TestPracticeFaults::after_any_accident_the_same_number_settles_it_once_data()
{
    QTest::addColumn<QByteArray>("word");
    for (const char *word :
        {"drop_request", "drop_answer", "cut_body", "wrong_signature", "unsigned", "wrong_node", "duplicate_node",
            "other_number", "answer_twice", "http_502", "html", "unavailable", "unknow_system_error", "call_limited"})
        QTest::newRow(word) << QByteArray(word);
}

void TestPracticeFaults::after_any_accident_the_same_number_settles_it_once()
{
    QFETCH(QByteArray, word);
    World world;
    const auto gateway = world.serve(rulesFor(word));
    const QString crowdNo = world.createPaid();
    world.trigger(crowdNo, person(1), u"n1"_s);
    QVERIFY(gateway->setFaults({}));
    const Answer answer = world.trigger(crowdNo, person(1), u"n1"_s);
    QVERIFY(answer.verified);
    QCOMPARE(answer.text("trigger_result"), u"true"_s);
    QCOMPARE(answer.text("out_biz_no"), u"n1"_s);
    QCOMPARE(world.given(crowdNo).packets, 1);
}

void TestPracticeFaults::an_answer_said_twice_is_a_whole_answer_and_the_next_one_is_right_too()
{
    World world;
    const auto gateway = world.serve(R"({"trigger":[{"from":1,"until":2,"do":"answer_twice"}]})");
    const QString crowdNo = world.createPaid();
    for (int i = 1; i <= 3; ++i) {
        const QString number = u"n%1"_s.arg(i);
        const Answer answer = world.trigger(crowdNo, person(i), number);
        QVERIFY(answer.verified);
        QCOMPARE(answer.text("out_biz_no"), number);
    }
    QCOMPARE(world.given(crowdNo).packets, 3);
}

void TestPracticeFaults::a_gateway_that_forgets_its_numbers_pays_again()
{
    World world;
    const auto gateway = world.serve(R"({"idempotent":false})");
    const QString crowdNo = world.createPaid({{u"send_freqency"_s, u"L5"_s}});
    for (int i = 1; i <= 3; ++i) {
        const Answer answer = world.trigger(crowdNo, person(1), u"n1"_s);
        QVERIFY(answer.verified);
        QCOMPARE(answer.text("trigger_result"), u"true"_s);
        QCOMPARE(answer.text("repeat_trigger_flag"), u"false"_s);
        QCOMPARE(answer.text("out_biz_no"), u"n1"_s);
    }
    QCOMPARE(world.given(crowdNo).packets, 3);
    const auto numbers = hongbao::practice::packetsByNumber(world.dir(), crowdNo);
    QVERIFY(numbers.has_value());
    QCOMPARE(numbers->value(u"n1"_s), 3);
}

void TestPracticeFaults::a_late_answer_comes_late()
{
    World world;
    const auto gateway = world.serve(R"({"trigger":[{"at":1,"do":"late","ms":300}]})");
    const QString crowdNo = world.createPaid();
    QElapsedTimer timer;
    timer.start();
    const Answer answer = world.trigger(crowdNo, person(1), u"n1"_s);
    QVERIFY(timer.elapsed() >= 300);
    QVERIFY(answer.verified);
    QCOMPARE(answer.code(), u"10000"_s);
}

void TestPracticeFaults::a_caller_that_lost_patience_leaves_the_gateway_well()
{
    World world;
    const auto gateway = world.serve(R"({"trigger":[{"from":1,"do":"late","ms":300}]})");
    const QString crowdNo = world.createPaid();
    world.caller().setPatience(50);
    QVERIFY(!world.trigger(crowdNo, person(1), u"n1"_s).arrived);
    world.caller().setPatience(0);
    QVERIFY(world.trigger(crowdNo, person(2), u"n2"_s).verified);
    QCOMPARE(world.given(crowdNo).packets, 2);
}

void TestPracticeFaults::a_gateway_can_stop_before_a_late_answer()
{
    World world;
    auto gateway = world.serve(R"({"trigger":[{"from":1,"do":"late","ms":600000}]})");
    const QString crowdNo = world.createPaid();
    world.caller().setPatience(50);
    QVERIFY(!world.trigger(crowdNo, person(1), u"n1"_s).arrived);
    gateway.reset();
    QCOMPARE(world.given(crowdNo).packets, 1);
}

void TestPracticeFaults::a_body_that_is_cut_promises_more_than_it_holds()
{
    World world;
    const auto gateway = world.serve(R"({"trigger":[{"from":1,"do":"cut_body"}]})");
    const QString crowdNo = world.createPaid();
    const Answer answer = world.trigger(crowdNo, person(1), u"n1"_s);
    QVERIFY(!answer.arrived);
    QVERIFY(!answer.verified);
    QCOMPARE(world.given(crowdNo).packets, 1);
}

void TestPracticeFaults::an_escaped_slash_is_signed_unescaped()
{
    World world;
    const auto gateway = world.serve(ruleFor("slash_escaped"));
    const QString crowdNo = world.createPaid();
    const Answer answer = world.trigger(crowdNo, person(1), u"n1"_s);
    QVERIFY(!answer.verified);
    const QByteArray logo = R"("merchant_logo":"https:\/\/)";
    QVERIFY(answer.body.contains(logo));
    const QByteArray node = "alipay_marketing_campaign_cash_trigger_response";
    const qsizetype end = answer.body.lastIndexOf(",\"sign\":\"");
    const QByteArray text = answer.body.first(end).sliced(node.size() + 4).replace("\\/", "/");
    const QByteArray sign = answer.body.sliced(end + 9).chopped(2);
    QVERIFY(world.caller().identity().alipayKey.publicKey().verify(text, sign));
}

void TestPracticeFaults::amounts_can_be_numbers()
{
    World world;
    const auto gateway = world.serve(R"({"any":[{"from":1,"do":"numbers"}]})");
    const QString crowdNo = world.createPaid();
    const Answer answer = world.trigger(crowdNo, person(1), u"n1"_s);
    QVERIFY(answer.verified);
    QVERIFY(answer.body.contains("\"prize_amount\":1.00,"));
    const Answer detail = world.caller().call("detail.query", {{u"crowd_no"_s, crowdNo}});
    QVERIFY(detail.verified);
    QVERIFY(detail.body.contains("\"send_amount\":1.00,"));
    QVERIFY(detail.body.contains("\"total_amount\":10.00,"));
}

void TestPracticeFaults::in_rest_an_accident_befalls_the_answer_too_data()
{
    QTest::addColumn<QByteArray>("rules");
    QTest::addColumn<bool>("arrived");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("verified");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("given");
    const auto row = [](const char *word, bool arrived, int status, bool verified, const QString &code, int given) {
        QTest::newRow(word) << rulesFor(word) << arrived << status << verified << code << given;
    };
    // This plain caller repeats by itself, with a nonce that was used (faults.h).
    row("drop_request", true, 400, true, u"invalid-parameter"_s, 0);
    row("drop_answer", true, 400, true, u"invalid-parameter"_s, 1);
    row("late", true, 200, true, {}, 1);
    row("cut_body", false, 200, false, {}, 1);
    row("wrong_signature", true, 200, false, {}, 1);
    row("unsigned", true, 200, false, {}, 1);
    row("other_number", true, 200, true, {}, 1);
    row("numbers", true, 200, true, {}, 1);
    row("http_502", true, 502, false, {}, 1);
    row("html", true, 200, false, {}, 1);
    row("unavailable", true, 500, true, u"unknow-error"_s, 0);
    row("unknow_system_error", true, 400, true, u"UNKNOW_SYSTEM_ERROR"_s, 0);
    row("call_limited", true, 429, true, u"app-call-limited"_s, 0);
    row("slash_escaped", true, 200, true, {}, 1);
    row("wrong_node", true, 200, true, {}, 1);
    row("duplicate_node", true, 200, true, {}, 1);
}

void TestPracticeFaults::in_rest_an_accident_befalls_the_answer_too()
{
    QFETCH(QByteArray, rules);
    World world;
    const auto gateway = world.serve(rules);
    world.caller().setWay({true, false, false});
    const QString crowdNo = world.createPaid();
    const Answer answer = world.trigger(crowdNo, person(1), u"n1"_s);
    QTEST(answer.arrived, "arrived");
    QTEST(answer.status, "status");
    QTEST(answer.verified, "verified");
    QTEST(answer.code(), "code");
    QTEST(int(world.given(crowdNo).packets), "given");
}

void TestPracticeFaults::a_date_can_be_wrong()
{
    World world; // it is 10:00 in Beijing
    const auto gateway = world.serve(R"({"list":[{"at":1,"do":"wrong_date","seconds":-90},
        {"at":2,"do":"wrong_date","seconds":3600}]})");
    for (const char *wanted : {"01:58:30 GMT", "03:00:00 GMT", "02:00:00 GMT"}) {
        const Answer answer = world.caller().call("list.query", {});
        QVERIFY(answer.verified);
        QCOMPARE(answer.date, "Wed, 11 Mar 2026 " + QByteArray(wanted));
    }
}

void TestPracticeFaults::rules_from_a_file()
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(u"faults.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(ruleFor("late"));
    file.close();
    QVERIFY(practice::Faults::fromFile(file.fileName()).has_value());
    QCOMPARE(practice::Faults::fromFile(dir.filePath(u"none.json"_s)).error().code, ErrorCode::FileUnreadable);
}

QTEST_GUILESS_MAIN(TestPracticeFaults)
#include "tst_practice_faults.moc"
