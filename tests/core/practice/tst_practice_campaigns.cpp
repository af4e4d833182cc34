#include "world.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace practice_test;

class TestPracticeCampaigns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void create_answers_with_numbers_and_a_pay_url_encoded_once_too_often();
    void a_field_error_comes_as_its_code();
    void detail_tells_plan_and_progress();
    void detail_of_nothing_is_not_exist();
    void the_list_is_newest_first_in_pages();
    void the_list_is_filtered_by_the_state_of_the_moment();
    void a_page_that_cannot_be_is_refused_data();
    void a_page_that_cannot_be_is_refused();
    void a_state_is_changed_only_as_written_data();
    void a_state_is_changed_only_as_written();
    void a_paused_campaign_can_run_on();
    void closing_is_final();

private:
    Answer modify(World &world, const QString &crowdNo, const QString &target)
    {
        return world.caller().call("status.modify", {{u"crowd_no"_s, crowdNo}, {u"camp_status"_s, target}});
    }
    QStringList listed(World &world, const QJsonObject &fields)
    {
        QStringList crowdNos;
        for (const QJsonValue &item : world.caller().call("list.query", fields).node.value(u"camp_list").toArray())
            crowdNos.append(item.toObject().value(u"crowd_no").toString());
        return crowdNos;
    }
};

void TestPracticeCampaigns::create_answers_with_numbers_and_a_pay_url_encoded_once_too_often()
{
    World world;
    const auto gateway = world.serve();
    const Answer answer = world.caller().call("create", world.createFields());
    QVERIFY(answer.verified);
    QCOMPARE(answer.code(), u"10000"_s);
    const QString crowdNo = answer.text("crowd_no");
    QCOMPARE(crowdNo.size(), 64);
    QCOMPARE(answer.text("origin_crowd_no").size(), 32);
    const QByteArray payUrl = answer.text("pay_url").toLatin1();
    QVERIFY(!payUrl.contains('.') && !payUrl.contains('_') && !payUrl.contains('-') && !payUrl.contains(':'));
    const QUrl decoded = QUrl::fromEncoded(QByteArray::fromPercentEncoding(payUrl));
    QCOMPARE(decoded, hongbao::practice::payAddress(world.address(), crowdNo));
}

void TestPracticeCampaigns::a_field_error_comes_as_its_code()
{
    World world;
    const auto gateway = world.serve();
    QJsonObject fields = world.createFields();
    fields.insert(u"total_num"_s, u"51"_s);
    const Answer answer = world.caller().call("create", fields);
    QVERIFY(answer.verified);
    QCOMPARE(answer.code(), u"40004"_s);
    QCOMPARE(answer.subCode(), u"CASH_PER_AMOUNT_TOO_SMALL"_s);
    QCOMPARE(listed(world, {{u"page_index"_s, u"1"_s}}).size(), 0);
}

void TestPracticeCampaigns::detail_tells_plan_and_progress()
{
    World world;
    const auto gateway = world.serve();
    const QString crowdNo = world.createPaid();
    world.trigger(crowdNo, person(1), u"n1"_s, u"250"_s);
    const Answer answer = world.caller().call("detail.query", {{u"crowd_no"_s, crowdNo}});
    QVERIFY(answer.verified);
    QCOMPARE(answer.text("crowd_no"), crowdNo);
    QCOMPARE(answer.text("total_amount"), u"10.00"_s);
    QCOMPARE(answer.text("send_amount"), u"2.50"_s);
    QCOMPARE(answer.text("total_count"), u"10"_s);
    QCOMPARE(answer.text("prize_type"), u"fixed"_s);
    QCOMPARE(answer.text("start_time"), u"2026-03-11 10:00:00"_s);
    QCOMPARE(answer.text("end_time"), u"2026-03-12 10:00:00"_s);
    QCOMPARE(answer.text("camp_status"), u"READY"_s);
}

void TestPracticeCampaigns::detail_of_nothing_is_not_exist()
{
    World world;
    const auto gateway = world.serve();
    const Answer answer = world.caller().call("detail.query", {{u"crowd_no"_s, u"nothing"_s}});
    QCOMPARE(answer.subCode(), u"CASH_CAMPAIGN_NOT_EXIST"_s);
}

void TestPracticeCampaigns::the_list_is_newest_first_in_pages()
{
    World world;
    const auto gateway = world.serve();
    QStringList newestFirst;
    for (int i = 0; i < 5; ++i) {
        newestFirst.prepend(world.create());
        world.clock().advance(1);
    }
    const QJsonObject secondPage {{u"page_index"_s, u"2"_s}, {u"page_size"_s, u"2"_s}};
    QCOMPARE(listed(world, secondPage), newestFirst.mid(2, 2));
    const Answer answer = world.caller().call("list.query", secondPage);
    QCOMPARE(answer.text("total_size"), u"5"_s);
    QCOMPARE(answer.text("page_index"), u"2"_s);
    QCOMPARE(listed(world, {{u"page_index"_s, u"4"_s}, {u"page_size"_s, u"2"_s}}), QStringList());
}

void TestPracticeCampaigns::the_list_is_filtered_by_the_state_of_the_moment()
{
    World world;
    const auto gateway = world.serve();
    const QString unpaid = world.create();
    const QString running = world.createPaid();
    QCOMPARE(listed(world, {{u"camp_status"_s, u"READY"_s}}), QStringList {running});
    QCOMPARE(listed(world, {{u"camp_status"_s, u"CREATED"_s}}), QStringList {unpaid});
    QCOMPARE(listed(world, {{u"camp_status"_s, u"ALL"_s}}).size(), 2);
    world.clock().advance(24 * 3600 + 1800);
    QCOMPARE(listed(world, {{u"camp_status"_s, u"SETTLE"_s}}), QStringList {running});
    const Answer settled = world.caller().call("list.query", {{u"camp_status"_s, u"SETTLE"_s}});
    QCOMPARE(settled.node.value(u"camp_list")[0][u"camp_status"].toString(), u"SETTLE"_s);
    QCOMPARE(world.statusOf(running), u"SETTLED"_s);
}

void TestPracticeCampaigns::a_page_that_cannot_be_is_refused_data()
{
    QTest::addColumn<QJsonObject>("fields");
    QTest::addColumn<QString>("subCode");
    QTest::newRow("page 0") << QJsonObject {{u"page_index"_s, u"0"_s}} << u"CASH_LIST_PAGE_CHECK_FAILED"_s;
    QTest::newRow("size 51") << QJsonObject {{u"page_size"_s, u"51"_s}} << u"CASH_LIST_PAGE_CHECK_FAILED"_s;
    QTest::newRow("no number") << QJsonObject {{u"page_index"_s, u"one"_s}} << u"CASH_LIST_PAGE_CHECK_FAILED"_s;
    QTest::newRow("unknown state") << QJsonObject {{u"camp_status"_s, u"OPEN"_s}} << u"BIZ_CONTENT_FORMAT_ERROR"_s;
}

void TestPracticeCampaigns::a_page_that_cannot_be_is_refused()
{
    QFETCH(QJsonObject, fields);
    QFETCH(QString, subCode);
    World world;
    const auto gateway = world.serve();
    QCOMPARE(world.caller().call("list.query", fields).subCode(), subCode);
}

void TestPracticeCampaigns::a_state_is_changed_only_as_written_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("subCode");
    QTest::addColumn<QString>("then");
    const QString cannot = u"CASH_CURRENT_STATE_CANNOT_MODIFY"_s;
    const QString target = u"CASH_TARGET_STATE_NOT_ILLEGAL"_s;
    QTest::newRow("pause") << u"READY"_s << u"PAUSE"_s << QString() << u"PAUSE"_s;
    QTest::newRow("pause again") << u"PAUSE"_s << u"PAUSE"_s << QString() << u"PAUSE"_s;
    QTest::newRow("resume") << u"PAUSE"_s << u"READY"_s << QString() << u"READY"_s;
    QTest::newRow("close running") << u"READY"_s << u"CLOSED"_s << QString() << u"CLOSED"_s;
    QTest::newRow("close paused") << u"PAUSE"_s << u"CLOSED"_s << QString() << u"CLOSED"_s;
    QTest::newRow("close unpaid") << u"CREATED"_s << u"CLOSED"_s << cannot << u"CREATED"_s;
    QTest::newRow("pause unpaid") << u"CREATED"_s << u"PAUSE"_s << cannot << u"CREATED"_s;
    QTest::newRow("pause ahead") << u"PAID"_s << u"PAUSE"_s << cannot << u"PAID"_s;
    QTest::newRow("open closed") << u"CLOSED"_s << u"READY"_s << cannot << u"CLOSED"_s;
    QTest::newRow("settle") << u"READY"_s << u"SETTLE"_s << target << u"READY"_s;
    QTest::newRow("unpay") << u"READY"_s << u"CREATED"_s << target << u"READY"_s;
    QTest::newRow("no state") << u"READY"_s << u"STOP"_s << target << u"READY"_s;
}

void TestPracticeCampaigns::a_state_is_changed_only_as_written()
{
    QFETCH(QString, from);
    QFETCH(QString, target);
    QFETCH(QString, subCode);
    QFETCH(QString, then);
    World world;
    const auto gateway = world.serve();
    const QJsonObject ahead {{u"start_time"_s, u"2026-03-11 18:00:00"_s}};
    const QString crowdNo
        = from == u"CREATED" ? world.create() : world.createPaid(from == u"PAID" ? ahead : QJsonObject());
    if (from == u"PAUSE" || from == u"CLOSED")
        QCOMPARE(modify(world, crowdNo, from).code(), u"10000"_s);
    QCOMPARE(world.statusOf(crowdNo), from);
    const Answer answer = modify(world, crowdNo, target);
    QVERIFY(answer.verified);
    QCOMPARE(answer.subCode(), subCode);
    QCOMPARE(world.statusOf(crowdNo), then);
}

void TestPracticeCampaigns::a_paused_campaign_can_run_on()
{
    World world;
    const auto gateway = world.serve();
    const QString crowdNo = world.createPaid();
    modify(world, crowdNo, u"PAUSE"_s);
    QCOMPARE(world.trigger(crowdNo, person(1), u"n1"_s).subCode(), u"CASH_CAMPAIGN_NOT_START"_s);
    modify(world, crowdNo, u"READY"_s);
    QCOMPARE(world.trigger(crowdNo, person(1), u"n1"_s).text("repeat_trigger_flag"), u"false"_s);
}

void TestPracticeCampaigns::closing_is_final()
{
    World world;
    const auto gateway = world.serve();
    const QString crowdNo = world.createPaid();
    modify(world, crowdNo, u"CLOSED"_s);
    QCOMPARE(modify(world, crowdNo, u"READY"_s).subCode(), u"CASH_CURRENT_STATE_CANNOT_MODIFY"_s);
    world.clock().advance(1800);
    QCOMPARE(world.statusOf(crowdNo), u"SETTLED"_s);
}

QTEST_GUILESS_MAIN(TestPracticeCampaigns)
#include "tst_practice_campaigns.moc"
