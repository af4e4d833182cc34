#include "world.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace practice_test;

class TestPracticeRefusals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_refusal_can_have_every_word_in_both_protocols_data();
    void a_refusal_can_have_every_word_in_both_protocols();
    void a_refusal_can_come_unsigned_or_under_the_error_node();
    void a_right_signature_can_be_disputed_data();
    void a_right_signature_can_be_disputed();
};

void TestPracticeRefusals::a_refusal_can_have_every_word_in_both_protocols_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QString>("subCode"); // v2
    QTest::addColumn<QString>("code"); // v3
    QTest::addColumn<int>("status"); // v3
    const auto row = [](const char *rule, const QString &subCode, const QString &code, int status) {
        QTest::newRow(rule) << QByteArray(rule) << subCode << code << status;
    };
    row(R"("sub_code":"USER_NOT_EXIST")", u"USER_NOT_EXIST"_s, u"USER_NOT_EXIST"_s, 400);
    row(R"("sub_code":"isv.CASH_TIME_CHECK_FAILED")", u"isv.CASH_TIME_CHECK_FAILED"_s, u"CASH_TIME_CHECK_FAILED"_s,
        400);
    row(R"("code":"40002","sub_code":"isv.invalid-app-id")", u"isv.invalid-app-id"_s, u"invalid-app-id"_s, 400);
    row(R"("code":"40001","sub_code":"isv.missing-app-id")", u"isv.missing-app-id"_s, u"missing-app-id"_s, 400);
    row(R"("code":"40003","sub_code":"isv.missing-signature-config")", u"isv.missing-signature-config"_s,
        u"missing-signature-config"_s, 400);
    row(R"("code":"20001","sub_code":"aop.invalid-app-auth-token-no-api")", u"aop.invalid-app-auth-token-no-api"_s,
        u"invalid-app-auth-token-no-api"_s, 401);
    row(R"("code":"40006","sub_code":"isv.insufficient-isv-permissions")", u"isv.insufficient-isv-permissions"_s,
        u"insufficient-isv-permissions"_s, 401);
    row(R"("code":"20000","sub_code":"aop.unknow-error")", u"aop.unknow-error"_s, u"unknow-error"_s, 500);
    row(R"("sub_code":"app-key-security-risk, app-cert-expired")", u"app-key-security-risk, app-cert-expired"_s,
        u"app-key-security-risk, app-cert-expired"_s, 400);
    row(R"("sub_code":"X","status":502)", u"X"_s, u"X"_s, 502);
    row(R"("sub_code":"X","status":202)", u"X"_s, u"X"_s, 202);
}

void TestPracticeRefusals::a_refusal_can_have_every_word_in_both_protocols()
{
    QFETCH(QByteArray, rule);
    World world;
    const auto gateway = world.serve(R"({"list":[{"from":1,"do":"refuse",)" + rule + R"(,"sub_msg":"why"}]})");
    const Answer v2 = world.caller().call("list.query", {});
    QVERIFY(v2.verified);
    QCOMPARE(v2.status, 200);
    QTEST(v2.subCode(), "subCode");
    QCOMPARE(v2.text("sub_msg"), u"why"_s);
    world.caller().setWay({true, true, false});
    const Answer v3 = world.caller().call("list.query", {});
    QVERIFY(v3.verified);
    QTEST(v3.status, "status");
    QTEST(v3.code(), "code");
    QCOMPARE(v3.text("message"), u"why"_s);
}

void TestPracticeRefusals::a_refusal_can_come_unsigned_or_under_the_error_node()
{
    World world;
    const auto gateway = world.serve(R"({"list":[
        {"until":2,"do":"refuse","code":"40002","sub_code":"isv.invalid-app-id","unsigned":true},
        {"at":3,"do":"error_response","code":"40002","sub_code":"isv.invalid-app-id"},
        {"at":4,"do":"error_response","code":"40002","sub_code":"isv.invalid-app-id","unsigned":true}]})");
    const Answer bare = world.caller().call("list.query", {});
    QCOMPARE(bare.subCode(), u"isv.invalid-app-id"_s);
    QVERIFY(!bare.body.contains("\"sign\""));
    world.caller().setWay({true, false, false});
    const Answer rest = world.caller().call("list.query", {});
    QCOMPARE(rest.code(), u"invalid-app-id"_s);
    QVERIFY(rest.sign.isEmpty());
    world.caller().setWay({});
    const Answer under = world.caller().call("list.query", {});
    QVERIFY(under.body.startsWith("{\"error_response\":{") && under.body.contains("\"sign\":"));
    QCOMPARE(under.subCode(), u"isv.invalid-app-id"_s);
    const Answer bareUnder = world.caller().call("list.query", {});
    QVERIFY(bareUnder.body.startsWith("{\"error_response\":{") && !bareUnder.body.contains("\"sign\":"));
}

void TestPracticeRefusals::a_right_signature_can_be_disputed_data()
{
    QTest::addColumn<bool>("rest");
    QTest::newRow("v2") << false;
    QTest::newRow("v3") << true;
}

void TestPracticeRefusals::a_right_signature_can_be_disputed()
{
    QFETCH(bool, rest);
    World world;
    const auto gateway = world.serve(R"({"trigger":[{"at":1,"do":"invalid_signature"}]})");
    world.caller().setWay({rest, false, false});
    const QString crowdNo = world.createPaid();
    const Answer answer = world.trigger(crowdNo, person(1), u"n1"_s);
    QVERIFY(answer.verified);
    QCOMPARE(answer.text(rest ? "code" : "sub_code"), rest ? u"invalid-signature"_s : u"isv.invalid-signature"_s);
    const QString told = answer.text(rest ? "message" : "sub_msg").section(u"网关生成的验签字符串为："_s, 1);
    QVERIFY(told.startsWith(u"app_id="));
    QVERIFY(told.contains(u"&quot;crowd_no&quot;"));
    QCOMPARE(world.given(crowdNo).packets, 0);
    QCOMPARE(world.trigger(crowdNo, person(1), u"n1"_s).text("trigger_result"), u"true"_s);
}

QTEST_GUILESS_MAIN(TestPracticeRefusals)
#include "tst_practice_refusals.moc"
