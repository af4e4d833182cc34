#include "alipay/cash_campaign.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace hongbao;
using namespace hongbao::alipay;
using namespace Qt::StringLiterals;

class TestReplies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_pay_link_is_decoded_once();
    void a_creation_without_its_number_says_nothing();
    void a_trigger_is_read_leniently_data();
    void a_trigger_is_read_leniently();
    void a_packet_that_was_not_sent_needs_no_amount();
    void a_trigger_that_does_not_say_is_a_bad_answer_data();
    void a_trigger_that_does_not_say_is_a_bad_answer();
    void a_list_is_read_in_every_shape_data();
    void a_list_is_read_in_every_shape();
    void a_list_that_is_none_is_a_bad_answer_data();
    void a_list_that_is_none_is_a_bad_answer();
    void a_detail_is_read_whole();
    void a_detail_takes_numbers_and_older_names();
    void a_detail_without_what_money_needs_is_a_bad_answer_data();
    void a_detail_without_what_money_needs_is_a_bad_answer();
};

namespace {

QJsonObject node(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

const QByteArray goodDetail(R"({"crowd_no":"C","origin_crowd_no":"20","coupon_name":"新年","prize_msg":"恭喜",)"
                            R"("prize_type":"random","start_time":"2026-01-02 00:00:00",)"
                            R"("end_time":"2026-02-02 00:00:00","total_amount":"20,000.00","send_amount":"1.5",)"
                            R"("total_num":7,"total_count":"10","camp_status":"READY"})");

} // namespace

void TestReplies::a_pay_link_is_decoded_once()
{
    const auto reply
        = readCreateReply(node(R"({"crowd_no":"a_-B","origin_crowd_no":"20180921",)"
                               R"("pay_url":"http%3A%2F%2Fauth%2Ealipay%2Ecom%3Fgoto%3Da%252Fb+c%2520d"})"));
    QVERIFY(reply);
    QCOMPARE(reply->crowdNo, CrowdNo {u"a_-B"_s});
    QCOMPARE(reply->originCrowdNo, u"20180921"_s);
    QCOMPARE(reply->payUrl, u"http://auth.alipay.com?goto=a%2Fb+c%20d"_s);
}

void TestReplies::a_creation_without_its_number_says_nothing()
{
    const auto reply = readCreateReply(node(R"({"pay_url":"http%3A%2F%2Fx"})"));
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, ErrorCode::GatewayBadAnswer);
    QCOMPARE(reply.error().field, u"crowd_no"_s);
}

void TestReplies::a_trigger_is_read_leniently_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qint64>("fen");
    QTest::addColumn<bool>("repeated");
    QTest::newRow("all strings") << QByteArray(
        R"({"trigger_result":"true","prize_amount":"234.40","repeat_trigger_flag":"false"})")
                                 << qint64(23440) << false;
    QTest::newRow("booleans") << QByteArray(
        R"({"trigger_result":true,"prize_amount":"1.00","repeat_trigger_flag":true})")
                              << qint64(100) << true;
    QTest::newRow("thousands") << QByteArray(R"({"trigger_result":"true","prize_amount":"1,234.40"})") << qint64(123440)
                               << false;
    QTest::newRow("whole number") << QByteArray(R"({"trigger_result":"true","prize_amount":2})") << qint64(200)
                                  << false;
}

void TestReplies::a_trigger_is_read_leniently()
{
    QFETCH(const QByteArray, json);
    const auto reply = readTriggerReply(node(json));
    QVERIFY(reply);
    QVERIFY(reply->sent);
    QTEST(reply->prize.count(), "fen");
    QTEST(reply->repeated, "repeated");
}

void TestReplies::a_packet_that_was_not_sent_needs_no_amount()
{
    const auto reply = readTriggerReply(node(R"({"trigger_result":"false","error_msg":"未实名","prize_amount":""})"));
    QVERIFY(reply);
    QVERIFY(!reply->sent);
    QCOMPARE(reply->errorMessage, u"未实名"_s);
}

void TestReplies::a_trigger_that_does_not_say_is_a_bad_answer_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const char *json, const char *field) {
        QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(field);
    };
    row("no result", R"({"prize_amount":"1.00"})", "trigger_result");
    row("empty result", R"({"trigger_result":"","prize_amount":"1.00"})", "trigger_result");
    row("another word", R"({"trigger_result":"yes","prize_amount":"1.00"})", "trigger_result");
    row("capitals", R"({"trigger_result":"TRUE","prize_amount":"1.00"})", "trigger_result");
    row("a number", R"({"trigger_result":1,"prize_amount":"1.00"})", "trigger_result");
    row("null", R"({"trigger_result":null,"prize_amount":"1.00"})", "trigger_result");
    row("no amount", R"({"trigger_result":"true"})", "prize_amount");
    row("amount in words", R"({"trigger_result":"true","prize_amount":"one"})", "prize_amount");
    row("amount nothing", R"({"trigger_result":"true","prize_amount":"0.00"})", "prize_amount");
    row("negative amount", R"({"trigger_result":"true","prize_amount":"-1.00"})", "prize_amount");
    row("three decimals", R"({"trigger_result":"true","prize_amount":"1.001"})", "prize_amount");
    row("a fraction that went through double", R"({"trigger_result":"true","prize_amount":1.15})", "prize_amount");
}

void TestReplies::a_trigger_that_does_not_say_is_a_bad_answer()
{
    QFETCH(const QByteArray, json);
    const auto reply = readTriggerReply(node(json));
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, ErrorCode::GatewayBadAnswer);
    QTEST(reply.error().field, "field");
}

void TestReplies::a_list_is_read_in_every_shape_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("listed");
    QTest::addColumn<int>("total");
    const QByteArray one(R"({"crowd_no":"a","coupon_name":"n","camp_status":"SETTLED","origin_crowd_no":"1"})");
    QTest::newRow("array") << QByteArray(R"({"camp_list":[)" + one + "," + one + R"(],"total_size":"120"})") << 2
                           << 120;
    QTest::newRow("wrapped array") << QByteArray(
        R"({"camp_list":{"cash_campaign_info":[)" + one + R"(]},"total_size":1})")
                                   << 1 << 1;
    QTest::newRow("wrapped single") << QByteArray(
        R"({"camp_list":{"cash_campaign_info":)" + one + R"(},"total_size":"1"})")
                                    << 1 << 1;
    QTest::newRow("empty") << QByteArray(R"({"camp_list":[],"total_size":"0"})") << 0 << 0;
    QTest::newRow("none, but counted") << QByteArray(R"({"total_size":"0"})") << 0 << 0;
    QTest::newRow("not counted") << QByteArray(R"({"camp_list":[)" + one + "]}") << 1 << 1;
}

void TestReplies::a_list_is_read_in_every_shape()
{
    QFETCH(const QByteArray, json);
    const auto reply = readListReply(node(json));
    QVERIFY(reply);
    QTEST(int(reply->campaigns.size()), "listed");
    QTEST(reply->totalSize, "total");
    for (const ListedCampaign &campaign : reply->campaigns)
        QCOMPARE(campaign.status, CampaignStatus::Settled);
}

void TestReplies::a_list_that_is_none_is_a_bad_answer_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("a word") << QByteArray(R"({"camp_list":"none","total_size":"1"})");
    QTest::newRow("without a number") << QByteArray(R"({"camp_list":[{"coupon_name":"n"}],"total_size":"1"})");
}

void TestReplies::a_list_that_is_none_is_a_bad_answer()
{
    QFETCH(const QByteArray, json);
    const auto reply = readListReply(node(json));
    QVERIFY(!reply);
    QCOMPARE(reply.error().field, u"camp_list"_s);
}

void TestReplies::a_detail_is_read_whole()
{
    const auto detail = readDetailReply(node(goodDetail));
    QVERIFY(detail);
    QCOMPARE(detail->crowdNo, CrowdNo {u"C"_s});
    QCOMPARE(detail->name, u"新年"_s);
    QCOMPARE(detail->message, u"恭喜"_s);
    QCOMPARE(detail->type, PrizeType::Random);
    QCOMPARE(detail->start, QDateTime({2026, 1, 1}, {16, 0, 0}, Qt::UTC));
    QCOMPARE(detail->end, QDateTime({2026, 2, 1}, {16, 0, 0}, Qt::UTC));
    QCOMPARE(detail->total, Fen::of(2'000'000));
    QCOMPARE(detail->sent, Fen::of(150));
    QCOMPARE(detail->count, 10);
    QCOMPARE(detail->status, CampaignStatus::Ready);
    QCOMPARE(detail->statusText, u"READY"_s);
}

void TestReplies::a_detail_takes_numbers_and_older_names()
{
    const auto detail
        = readDetailReply(node(R"({"crowd_no":"C","prize_type":"fixed","total_amount":20,"send_amount":0,)"
                               R"("total_num":"7","camp_status":"FROZEN","start_time":"soon"})"));
    QVERIFY(detail);
    QCOMPARE(detail->total, Fen::of(2000));
    QCOMPARE(detail->count, 7);
    QCOMPARE(detail->status, CampaignStatus::Unheard);
    QCOMPARE(detail->statusText, u"FROZEN"_s);
    QVERIFY(!detail->start.isValid());
}

void TestReplies::a_detail_without_what_money_needs_is_a_bad_answer_data()
{
    QTest::addColumn<QString>("field");
    for (const char *field : {"crowd_no", "camp_status", "prize_type", "total_amount", "send_amount"})
        QTest::newRow(field) << QString::fromLatin1(field);
}

void TestReplies::a_detail_without_what_money_needs_is_a_bad_answer()
{
    QFETCH(const QString, field);
    QJsonObject without = node(goodDetail);
    without.remove(field);
    QCOMPARE(readDetailReply(without).error().field, field);
    QJsonObject wrong = node(goodDetail);
    wrong.insert(field, QJsonArray());
    QCOMPARE(readDetailReply(wrong).error().field, field);
}

QTEST_GUILESS_MAIN(TestReplies)
#include "tst_replies.moc"
