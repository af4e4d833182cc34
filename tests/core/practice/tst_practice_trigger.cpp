#include "world.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace practice_test;

class TestPracticeTrigger : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_packet_is_given_and_answered_in_strings();
    void an_answer_is_signed_and_dressed_as_the_real_one();
    void the_same_number_again_is_the_earlier_result_and_no_new_money();
    void a_repeat_is_answered_whatever_happened_since_data();
    void a_repeat_is_answered_whatever_happened_since();
    void a_number_with_another_person_or_amount_does_not_fit_the_record_data();
    void a_number_with_another_person_or_amount_does_not_fit_the_record();
    void a_missing_number_is_one_number_for_each_person();
    void a_number_may_be_used_again_in_another_campaign();
    void the_budget_is_never_overdrawn();
    void an_own_amount_is_fen_and_replaces_the_rule();
    void a_random_packet_keeps_to_half_and_one_and_a_half_of_the_average();
    void a_campaign_refuses_by_its_state_data();
    void a_campaign_refuses_by_its_state();
    void a_user_gets_no_more_than_the_frequency_allows_data();
    void a_user_gets_no_more_than_the_frequency_allows();
    void people_of_the_practice_world_are_refused_as_written_data();
    void people_of_the_practice_world_are_refused_as_written();
    void a_person_without_real_name_is_not_given_and_the_call_succeeds();
};

void TestPracticeTrigger::a_packet_is_given_and_answered_in_strings()
{
    World world;
    const auto gateway = world.serve();
    const QString crowdNo = world.createPaid();
    const Answer answer = world.trigger(crowdNo, person(1), u"n1"_s);
    QVERIFY(answer.verified);
    QCOMPARE(answer.code(), u"10000"_s);
    QCOMPARE(answer.text("trigger_result"), u"true"_s);
    QCOMPARE(answer.text("prize_amount"), u"1.00"_s);
    QCOMPARE(answer.text("repeat_trigger_flag"), u"false"_s);
    QCOMPARE(answer.text("out_biz_no"), u"n1"_s);
    QCOMPARE(answer.text("coupon_name"), u"新年红包"_s);
    QVERIFY(answer.text("biz_no").startsWith(u"20260311"));
    QCOMPARE(world.given(crowdNo).packets, 1);
    QCOMPARE(world.given(crowdNo).money.count(), 100);
}

void TestPracticeTrigger::an_answer_is_signed_and_dressed_as_the_real_one()
{
    World world;
    const auto gateway = world.serve();
    const Answer answer = world.trigger(u"nobody"_s, person(1), u"n1"_s);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.verified);
    QCOMPARE(answer.code(), u"40004"_s);
    QCOMPARE(answer.text("msg"), u"Business Failed"_s);
    QCOMPARE(answer.contentType, QByteArray("text/html;charset=utf-8"));
    QCOMPARE(answer.date, QByteArray("Wed, 11 Mar 2026 02:00:00 GMT"));
    QCOMPARE(answer.traceId.size(), 32);
}

void TestPracticeTrigger::the_same_number_again_is_the_earlier_result_and_no_new_money()
{
    World world;
    const auto gateway = world.serve();
    const QString crowdNo = world.createPaid({{u"prize_type"_s, u"random"_s}});
    const Answer first = world.trigger(crowdNo, person(1), u"n1"_s);
    const Answer second = world.trigger(crowdNo, person(1), u"n1"_s);
    QVERIFY(second.verified);
    QCOMPARE(second.text("repeat_trigger_flag"), u"true"_s);
    QCOMPARE(second.text("trigger_result"), u"true"_s);
    QCOMPARE(second.text("biz_no"), first.text("biz_no"));
    QCOMPARE(second.text("prize_amount"), first.text("prize_amount"));
    QCOMPARE(world.given(crowdNo).packets, 1);
}

void TestPracticeTrigger::a_repeat_is_answered_whatever_happened_since_data()
{
    QTest::addColumn<QString>("total");
    QTest::addColumn<QString>("target");
    QTest::addColumn<qint64>("later");
    QTest::newRow("limit used up") << u"10.00"_s << QString() << qint64(0);
    QTest::newRow("budget used up") << u"1.00"_s << QString() << qint64(0);
    QTest::newRow("paused") << u"10.00"_s << u"PAUSE"_s << qint64(0);
    QTest::newRow("closed by hand") << u"10.00"_s << u"CLOSED"_s << qint64(0);
    QTest::newRow("over and settled") << u"10.00"_s << QString() << qint64(5 * 24 * 3600);
}

void TestPracticeTrigger::a_repeat_is_answered_whatever_happened_since()
{
    QFETCH(QString, total);
    QFETCH(QString, target);
    QFETCH(qint64, later);
    World world;
    const auto gateway = world.serve();
    const QString crowdNo = world.createPaid({{u"total_money"_s, total}, {u"total_num"_s, u"1"_s}});
    const Answer first = world.trigger(crowdNo, person(1), u"n1"_s);
    if (!target.isEmpty())
        world.caller().call("status.modify", {{u"crowd_no"_s, crowdNo}, {u"camp_status"_s, target}});
    world.clock().advance(later);
    QVERIFY(world.trigger(crowdNo, person(2), u"n2"_s).code() != u"10000" || total == u"10.00");
    const Answer again = world.trigger(crowdNo, person(1), u"n1"_s);
    QCOMPARE(again.text("repeat_trigger_flag"), u"true"_s);
    QCOMPARE(again.text("biz_no"), first.text("biz_no"));
}

void TestPracticeTrigger::a_number_with_another_person_or_amount_does_not_fit_the_record_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("fen");
    QTest::newRow("another person") << person(2) << QString();
    QTest::newRow("an amount where there was none") << person(1) << u"150"_s;
}

void TestPracticeTrigger::a_number_with_another_person_or_amount_does_not_fit_the_record()
{
    QFETCH(QString, user);
    QFETCH(QString, fen);
    World world;
    const auto gateway = world.serve();
    const QString crowdNo = world.createPaid({{u"send_freqency"_s, u"L5"_s}});
    world.trigger(crowdNo, person(1), u"n1"_s);
    const Answer answer = world.trigger(crowdNo, user, u"n1"_s, fen);
    QCOMPARE(answer.subCode(), u"CASH_CAMPAIGN_SEND_LOG_ILLEGAL"_s);
    QCOMPARE(world.given(crowdNo).packets, 1);
}

void TestPracticeTrigger::a_missing_number_is_one_number_for_each_person()
{
    World world;
    const auto gateway = world.serve();
    const QString crowdNo = world.createPaid({{u"send_freqency"_s, u"L5"_s}});
    QCOMPARE(world.trigger(crowdNo, person(1), {}).text("out_biz_no"), u"default_out_biz_no"_s);
    QCOMPARE(world.trigger(crowdNo, person(1), {}).text("repeat_trigger_flag"), u"true"_s);
    QCOMPARE(world.trigger(crowdNo, person(2), {}).text("repeat_trigger_flag"), u"false"_s);
    QCOMPARE(world.given(crowdNo).packets, 2);
}

void TestPracticeTrigger::a_number_may_be_used_again_in_another_campaign()
{
    World world;
    const auto gateway = world.serve();
    const QString one = world.createPaid();
    const QString other = world.createPaid();
    QVERIFY(one != other);
    QCOMPARE(world.trigger(one, person(1), u"n1"_s).code(), u"10000"_s);
    QCOMPARE(world.trigger(other, person(1), u"n1"_s).text("repeat_trigger_flag"), u"false"_s);
}

void TestPracticeTrigger::the_budget_is_never_overdrawn()
{
    World world;
    const auto gateway = world.serve();
    const QString crowdNo = world.createPaid({{u"total_money"_s, u"2.50"_s}, {u"total_num"_s, u"2"_s}});
    QCOMPARE(world.trigger(crowdNo, person(1), u"n1"_s, u"100"_s).code(), u"10000"_s);
    QCOMPARE(world.trigger(crowdNo, person(2), u"n2"_s, u"151"_s).subCode(), u"CASH_CAMP_BUDGET_INSUFFICIENT"_s);
    QCOMPARE(world.trigger(crowdNo, person(2), u"n2"_s, u"150"_s).code(), u"10000"_s);
    QCOMPARE(world.trigger(crowdNo, person(3), u"n3"_s, u"20"_s).subCode(), u"CASH_CAMP_BUDGET_INSUFFICIENT"_s);
    QCOMPARE(world.given(crowdNo).money.count(), 250);
}

void TestPracticeTrigger::an_own_amount_is_fen_and_replaces_the_rule()
{
    World world;
    const auto gateway = world.serve();
    const QString crowdNo = world.createPaid({{u"total_money"_s, u"500.00"_s}});
    QCOMPARE(world.trigger(crowdNo, person(1), u"n1"_s, u"288"_s).text("prize_amount"), u"2.88"_s);
    QCOMPARE(world.trigger(crowdNo, person(2), u"n2"_s, u"0"_s).text("prize_amount"), u"50.00"_s);
    for (const QString &wrong : {u"2.88"_s, u"1e2"_s, u" 100"_s, u"19"_s, u"20001"_s})
        QCOMPARE(world.trigger(crowdNo, person(3), u"n3"_s, wrong).subCode(), u"UNKNOW_SYSTEM_ERROR"_s);
    QCOMPARE(world.given(crowdNo).packets, 2);
}

void TestPracticeTrigger::a_random_packet_keeps_to_half_and_one_and_a_half_of_the_average()
{
    World world;
    const auto gateway = world.serve();
    const QString crowdNo
        = world.createPaid({{u"prize_type"_s, u"random"_s}, {u"total_money"_s, u"40.00"_s}, {u"total_num"_s, u"20"_s}});
    qint64 sum = 0;
    QSet<qint64> amounts;
    for (int i = 0; i < 20; ++i) {
        const Answer answer = world.trigger(crowdNo, person(i), u"n%1"_s.arg(i));
        if (answer.subCode() == u"CASH_CAMP_BUDGET_INSUFFICIENT")
            break;
        const qint64 fen = hongbao::Fen::fromYuan(answer.text("prize_amount")).value().count();
        QVERIFY(fen >= 100 || sum + fen == 4000);
        QVERIFY(fen <= 300);
        amounts.insert(fen);
        sum += fen;
    }
    QVERIFY(sum <= 4000);
    QVERIFY(amounts.size() > 1);
}

void TestPracticeTrigger::a_campaign_refuses_by_its_state_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("subCode");
    QTest::newRow("unpaid") << u"unpaid"_s << u"CASH_CAMPAIGN_NOT_EXIST"_s;
    QTest::newRow("paid, start ahead") << u"ahead"_s << u"CASH_CAMPAIGN_NOT_START"_s;
    QTest::newRow("paused") << u"PAUSE"_s << u"CASH_CAMPAIGN_NOT_START"_s;
    QTest::newRow("closed by hand") << u"CLOSED"_s << u"CASH_CAMPAIGN_IS_OVER"_s;
    QTest::newRow("end passed") << u"over"_s << u"CASH_CAMPAIGN_IS_OVER"_s;
}

void TestPracticeTrigger::a_campaign_refuses_by_its_state()
{
    QFETCH(QString, state);
    QFETCH(QString, subCode);
    World world;
    const auto gateway = world.serve();
    QJsonObject changes;
    if (state == u"ahead")
        changes.insert(u"start_time"_s, u"2026-03-11 18:00:00"_s);
    const QString crowdNo = state == u"unpaid" ? world.create() : world.createPaid(changes);
    if (state == u"PAUSE" || state == u"CLOSED")
        world.caller().call("status.modify", {{u"crowd_no"_s, crowdNo}, {u"camp_status"_s, state}});
    if (state == u"over")
        world.clock().advance(24 * 3600);
    const Answer answer = world.trigger(crowdNo, person(1), u"n1"_s);
    QVERIFY(answer.verified);
    QCOMPARE(answer.subCode(), subCode);
    QCOMPARE(world.given(crowdNo).packets, 0);
}

void TestPracticeTrigger::a_user_gets_no_more_than_the_frequency_allows_data()
{
    QTest::addColumn<QString>("frequency");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<qint64>("later"); // seconds between the first two packets and the third
    QTest::addColumn<QString>("expected");
    const QString frequent = u"USER_ACCESS_FREQUENCY_LIMIT"_s;
    const qint64 day = 24 * 3600;
    QTest::newRow("default L1") << u"L1"_s << QByteArray("2026-03-11 10:00:00") << qint64(0)
                                << u"USER_ACCESS_TOTAL_LIMIT"_s;
    QTest::newRow("L2 used up") << u"L2"_s << QByteArray("2026-03-11 10:00:00") << 3 * day
                                << u"USER_ACCESS_TOTAL_LIMIT"_s;
    QTest::newRow("D2 same day") << u"D2|L9"_s << QByteArray("2026-03-11 00:00:00") << day - 1 << frequent;
    QTest::newRow("D2 next day") << u"D2|L9"_s << QByteArray("2026-03-11 23:59:59") << qint64(1) << QString();
    QTest::newRow("W2 Sunday") << u"W2|L9"_s << QByteArray("2026-03-09 00:00:00") << 7 * day - 1 << frequent;
    QTest::newRow("W2 Monday") << u"W2|L9"_s << QByteArray("2026-03-15 23:59:59") << qint64(1) << QString();
    QTest::newRow("M2 last of month") << u"M2|L9"_s << QByteArray("2026-03-01 00:00:00") << 31 * day - 1 << frequent;
    QTest::newRow("M2 first of next") << u"M2|L9"_s << QByteArray("2026-03-31 23:59:59") << qint64(1) << QString();
}

void TestPracticeTrigger::a_user_gets_no_more_than_the_frequency_allows()
{
    QFETCH(QString, frequency);
    QFETCH(QByteArray, start);
    QFETCH(qint64, later);
    QFETCH(QString, expected);
    World world;
    world.clock().set(start.constData());
    const auto gateway = world.serve();
    const QString end = hongbao::toBeijingText(world.clock().now().addDays(90));
    const QString crowdNo = world.createPaid({{u"send_freqency"_s, frequency}, {u"end_time"_s, end}});
    const int allowed = frequency == u"L1" ? 1 : 2;
    for (int i = 0; i < allowed; ++i)
        QCOMPARE(world.trigger(crowdNo, person(1), u"n%1"_s.arg(i)).code(), u"10000"_s);
    world.clock().advance(later);
    QCOMPARE(world.trigger(crowdNo, person(1), u"next"_s).subCode(), expected);
    QCOMPARE(world.trigger(crowdNo, person(2), u"other"_s).code(), u"10000"_s);
}

void TestPracticeTrigger::people_of_the_practice_world_are_refused_as_written_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("subCode");
    QTest::newRow("no such user") << u"2088999999999001"_s << u"USER_NOT_EXIST"_s;
    QTest::newRow("not certified") << u"2088999999999002"_s << u"USER_CERT_NOT_PASS"_s;
    QTest::newRow("company") << u"2088999999999003"_s << u"ENTERPRISE_USER_NOT_SUPPORT"_s;
    QTest::newRow("risk") << u"2088999999999005"_s << u"CTU_HAS_RISK"_s;
    QTest::newRow("the merchant itself") << u"2088999999999006"_s << u"CASH_CAMP_NOT_ALLOW_TRIGGER_OWN"_s;
    QTest::newRow("fifteen digits") << u"208800000000001"_s << u"USER_ID_ILLEGAL"_s;
    QTest::newRow("not 2088") << u"2089000000000001"_s << u"USER_ID_ILLEGAL"_s;
    QTest::newRow("Excel's form") << u"2.0881E+15"_s << u"USER_ID_ILLEGAL"_s;
    QTest::newRow("nobody") << u""_s << u"USER_ID_ILLEGAL"_s;
}

void TestPracticeTrigger::people_of_the_practice_world_are_refused_as_written()
{
    QFETCH(QString, user);
    QFETCH(QString, subCode);
    World world;
    const auto gateway = world.serve();
    const QString crowdNo = world.createPaid();
    QCOMPARE(world.trigger(crowdNo, user, u"n1"_s).subCode(), subCode);
    QCOMPARE(world.given(crowdNo).packets, 0);
}

void TestPracticeTrigger::a_person_without_real_name_is_not_given_and_the_call_succeeds()
{
    World world;
    const auto gateway = world.serve();
    const QString crowdNo = world.createPaid();
    const Answer answer = world.trigger(crowdNo, u"2088999999999004"_s, u"n1"_s);
    QVERIFY(answer.verified);
    QCOMPARE(answer.code(), u"10000"_s);
    QCOMPARE(answer.text("trigger_result"), u"false"_s);
    QVERIFY(!answer.text("error_msg").isEmpty());
    QVERIFY(!answer.node.contains(u"biz_no"));
    QCOMPARE(world.given(crowdNo).packets, 0);
}

QTEST_GUILESS_MAIN(TestPracticeTrigger)
#include "tst_practice_trigger.moc"
