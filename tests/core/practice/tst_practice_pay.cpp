#include "world.h"

#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace practice_test;

class TestPracticePay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void looking_at_the_page_pays_nothing();
    void the_pages_button_pays();
    void paying_twice_changes_nothing();
    void a_campaign_paid_ahead_of_its_start_becomes_ready_by_itself();
    void a_link_older_than_a_day_does_not_pay();
    void an_unknown_campaign_has_no_page();
    void a_program_pays_beside_a_running_gateway();
    void a_program_is_told_why_it_cannot_pay();
    void the_page_shows_names_as_text();
    void the_page_says_where_the_merchants_link_would_lead();

private:
    QUrl page(const World &world, const QString &crowdNo)
    {
        return hongbao::practice::payAddress(world.address(), crowdNo);
    }
};

void TestPracticePay::looking_at_the_page_pays_nothing()
{
    World world;
    const auto gateway = world.serve();
    const QString crowdNo = world.create();
    const Answer answer = world.caller().get(page(world, crowdNo));
    QCOMPARE(answer.status, 200);
    for (const char *word : {"练习", "Practice", "新年红包", "¥10.00", "<form method=\"post\" action=\"/pay\">"})
        QVERIFY2(answer.body.contains(word), word);
    QCOMPARE(world.statusOf(crowdNo), u"CREATED"_s);
}

void TestPracticePay::the_pages_button_pays()
{
    World world;
    const auto gateway = world.serve();
    const QString crowdNo = world.create();
    QUrl action = world.address();
    action.setPath(u"/pay"_s);
    const Answer answer = world.caller().post(action, encodeForm({{"crowdNo", crowdNo.toUtf8()}}));
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body.contains("已支付"));
    QCOMPARE(world.statusOf(crowdNo), u"READY"_s);
}

void TestPracticePay::paying_twice_changes_nothing()
{
    World world;
    const auto gateway = world.serve();
    const QString crowdNo = world.createPaid();
    const Answer answer = world.pay(crowdNo);
    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.body.contains("<form"));
    QCOMPARE(world.statusOf(crowdNo), u"READY"_s);
}

void TestPracticePay::a_campaign_paid_ahead_of_its_start_becomes_ready_by_itself()
{
    World world;
    const auto gateway = world.serve();
    const QString crowdNo = world.createPaid({{u"start_time"_s, u"2026-03-11 18:00:00"_s}});
    QCOMPARE(world.statusOf(crowdNo), u"PAID"_s);
    world.clock().set("2026-03-11 18:00:00");
    QCOMPARE(world.statusOf(crowdNo), u"READY"_s);
}

void TestPracticePay::a_link_older_than_a_day_does_not_pay()
{
    World world;
    const auto gateway = world.serve();
    const QString crowdNo = world.create({{u"end_time"_s, u"2026-03-20 00:00:00"_s}});
    world.clock().advance(24 * 3600);
    QCOMPARE(world.pay(crowdNo).status, 410);
    QCOMPARE(world.statusOf(crowdNo), u"CREATED"_s);
}

void TestPracticePay::an_unknown_campaign_has_no_page()
{
    World world;
    const auto gateway = world.serve();
    QCOMPARE(world.caller().get(page(world, u"nothing"_s)).status, 404);
    QCOMPARE(world.pay(u"nothing"_s).status, 404);
    QUrl elsewhere = world.address();
    elsewhere.setPath(u"/"_s);
    QCOMPARE(world.caller().get(elsewhere).status, 404);
}

void TestPracticePay::a_program_pays_beside_a_running_gateway()
{
    World world;
    const auto gateway = world.serve();
    const QString crowdNo = world.create();
    QVERIFY(hongbao::practice::pay(world.dir(), crowdNo, world.clock()));
    QCOMPARE(world.statusOf(crowdNo), u"READY"_s);
    QVERIFY(hongbao::practice::pay(world.dir(), crowdNo, world.clock()));
}

void TestPracticePay::a_program_is_told_why_it_cannot_pay()
{
    using hongbao::ErrorCode;
    World world;
    const auto gateway = world.serve();
    const auto nothing = hongbao::practice::pay(world.dir(), u"nothing"_s, world.clock());
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().code, ErrorCode::CampaignUnknown);
    const QString crowdNo = world.create();
    world.clock().advance(24 * 3600);
    const auto tooLate = hongbao::practice::pay(world.dir(), crowdNo, world.clock());
    QVERIFY(!tooLate);
    QCOMPARE(tooLate.error().code, ErrorCode::CampaignNotRunning);
    QCOMPARE(world.statusOf(crowdNo), u"CLOSED"_s);
}

void TestPracticePay::the_page_shows_names_as_text()
{
    World world;
    const auto gateway = world.serve();
    const QString crowdNo = world.create({{u"coupon_name"_s, u"<script>alert(1)</script>"_s}});
    const Answer answer = world.caller().get(page(world, crowdNo));
    QVERIFY(!answer.body.contains("<script>"));
    QVERIFY(answer.body.contains("&lt;script&gt;"));
}

void TestPracticePay::the_page_says_where_the_merchants_link_would_lead()
{
    World world;
    const auto gateway = world.serve();
    const QString crowdNo = world.create({{u"merchant_link"_s, u"https://shop.example.com/?a=1"_s}});
    const QString expected = u"https://shop.example.com/?a=1&amp;crowdNo="_s + crowdNo;
    QVERIFY(world.pay(crowdNo).body.contains(expected.toUtf8()));
}

QTEST_GUILESS_MAIN(TestPracticePay)
#include "tst_practice_pay.moc"
