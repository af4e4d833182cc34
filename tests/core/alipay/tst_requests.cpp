#include "alipay/cash_campaign.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace hongbao;
using namespace hongbao::alipay;
using namespace Qt::StringLiterals;

class TestRequests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void create_is_all_strings_and_yuan();
    void create_can_start_later_and_lead_somewhere();
    void trigger_names_exactly_one_receiver_data();
    void trigger_names_exactly_one_receiver();
    void order_price_is_fen();
    void the_other_three_are_strings_too();
    void a_frequency_reads_and_writes_the_providers_grammar_data();
    void a_frequency_reads_and_writes_the_providers_grammar();
    void another_frequency_is_refused_data();
    void another_frequency_is_refused();
    void states_are_read_in_both_spellings();
};

namespace {

QString valueIn(const QByteArray &bizContent, const QString &name)
{
    return QJsonDocument::fromJson(bizContent).object().value(name).toString();
}

CreateRequest springCampaign()
{
    CreateRequest request;
    request.name = u"新年\"红包\""_s;
    request.total = Fen::of(2050);
    request.count = 10;
    request.message = u"恭喜"_s;
    request.end = QDateTime({2026, 1, 2}, {15, 59, 59}, Qt::UTC);
    return request;
}

} // namespace

void TestRequests::create_is_all_strings_and_yuan()
{
    const QByteArray expected(R"({"coupon_name":"新年\"红包\"","end_time":"2026-01-02 23:59:59","prize_msg":"恭喜",)"
                              R"("prize_type":"fixed","send_freqency":"L1","start_time":"NowTime",)"
                              R"("total_money":"20.50","total_num":"10"})");
    QCOMPARE(toBizContent(springCampaign()), expected);
}

void TestRequests::create_can_start_later_and_lead_somewhere()
{
    CreateRequest request = springCampaign();
    request.type = PrizeType::Random;
    request.start = QDateTime({2026, 1, 1}, {16, 0, 0}, Qt::UTC);
    request.link = u"https://example.com/a?b=c&d"_s;
    request.frequency = {Frequency::Period::Day, 3, 10};
    const QByteArray content = toBizContent(request);
    QCOMPARE(valueIn(content, u"start_time"_s), u"2026-01-02 00:00:00"_s);
    QCOMPARE(valueIn(content, u"merchant_link"_s), u"https://example.com/a?b=c&d"_s);
    QCOMPARE(valueIn(content, u"send_freqency"_s), u"D3|L10"_s);
    QCOMPARE(valueIn(content, u"prize_type"_s), u"random"_s);
}

void TestRequests::trigger_names_exactly_one_receiver_data()
{
    QTest::addColumn<RecipientKind>("kind");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("user_id") << RecipientKind::UserId
                             << QByteArray(R"({"crowd_no":"C","out_biz_no":"n","user_id":"x"})");
    QTest::newRow("open_id") << RecipientKind::OpenId
                             << QByteArray(R"({"crowd_no":"C","open_id":"x","out_biz_no":"n"})");
    QTest::newRow("login_id") << RecipientKind::LoginId
                              << QByteArray(R"({"crowd_no":"C","login_id":"x","out_biz_no":"n"})");
}

void TestRequests::trigger_names_exactly_one_receiver()
{
    QFETCH(const RecipientKind, kind);
    QTEST(toBizContent(TriggerRequest {{u"C"_s}, {kind, u"x"_s}, {}, {u"n"_s}}), "expected");
}

void TestRequests::order_price_is_fen()
{
    const TriggerRequest request {{u"C"_s}, {RecipientKind::UserId, u"x"_s}, Fen::of(150), {u"n"_s}};
    QCOMPARE(valueIn(toBizContent(request), u"order_price"_s), u"150"_s);
}

void TestRequests::the_other_three_are_strings_too()
{
    const QByteArray list(R"({"camp_status":"ALL","page_index":"2","page_size":"50"})");
    QCOMPARE(toBizContent(ListRequest {u"ALL"_s, 2, 50}), list);
    const QByteArray detail(R"({"crowd_no":"C_-"})");
    QCOMPARE(toBizContent(CrowdNo {u"C_-"_s}), detail);
    const QByteArray pause(R"({"camp_status":"PAUSE","crowd_no":"C"})");
    QCOMPARE(toBizContent(ModifyRequest {{u"C"_s}, CampaignStatus::Paused}), pause);
    QCOMPARE(valueIn(toBizContent(ModifyRequest {{u"C"_s}, CampaignStatus::Ready}), u"camp_status"_s), u"READY"_s);
    QCOMPARE(valueIn(toBizContent(ModifyRequest {{u"C"_s}, CampaignStatus::Closed}), u"camp_status"_s), u"CLOSED"_s);
}

void TestRequests::a_frequency_reads_and_writes_the_providers_grammar_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Frequency>("frequency");
    QTest::newRow("once") << "L1" << Frequency {};
    QTest::newRow("most") << "L100" << Frequency {Frequency::Period::None, 0, 100};
    QTest::newRow("day") << "D3|L10" << Frequency {Frequency::Period::Day, 3, 10};
    QTest::newRow("week") << "W1|L1" << Frequency {Frequency::Period::Week, 1, 1};
    QTest::newRow("month") << "M4|L4" << Frequency {Frequency::Period::Month, 4, 4};
}

void TestRequests::a_frequency_reads_and_writes_the_providers_grammar()
{
    QFETCH(const QString, text);
    QFETCH(const Frequency, frequency);
    const auto parsed = Frequency::parse(text);
    QVERIFY(parsed);
    QCOMPARE(*parsed, frequency);
    QCOMPARE(parsed->toWire(), text);
}

void TestRequests::another_frequency_is_refused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "L", "L0", "L101", "L1000", "L-1", "D3", "D3|", "|L3", "D0|L3", "D4|L3", "L3|D1",
             "D1|W1|L3", "D1L3", "X1|L3", "l1", "L1 |L1", "L1.5", "L 1"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestRequests::another_frequency_is_refused()
{
    QFETCH(const QString, text);
    const auto parsed = Frequency::parse(text);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, ErrorCode::CampaignFrequencyMalformed);
}

void TestRequests::states_are_read_in_both_spellings()
{
    for (const QString &word : {u"CREATED"_s, u"PAID"_s, u"READY"_s, u"PAUSE"_s, u"CLOSED"_s, u"SETTLE"_s})
        QCOMPARE(campaignStatusToWire(campaignStatusFromWire(word)), word);
    QCOMPARE(campaignStatusFromWire(u"SETTLED"), CampaignStatus::Settled);
    QCOMPARE(campaignStatusFromWire(u"ready"), CampaignStatus::Unheard);
    QCOMPARE(campaignStatusFromWire(u""), CampaignStatus::Unheard);
    QVERIFY(campaignStatusToWire(CampaignStatus::Unheard).isEmpty());
}

QTEST_GUILESS_MAIN(TestRequests)
#include "tst_requests.moc"
