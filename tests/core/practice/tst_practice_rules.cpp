#include "base/clock.h"
#include "practice/create_rules.h"
#include "practice/form.h"
#include "practice/trigger_rules.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hongbao;
using namespace hongbao::practice;

Q_DECLARE_METATYPE(hongbao::practice::Campaign)
Q_DECLARE_METATYPE(hongbao::practice::Payable)

class TestPracticeRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_campaign_is_judged_by_the_limits_of_the_provider_data();
    void a_campaign_is_judged_by_the_limits_of_the_provider();
    void a_campaigns_fields_arrive_as_they_are();
    void biz_content_is_one_object_of_known_strings_data();
    void biz_content_is_one_object_of_known_strings();
    void a_frequency_has_a_grammar_data();
    void a_frequency_has_a_grammar();
    void a_state_follows_the_clock_data();
    void a_state_follows_the_clock();
    void a_link_pays_for_a_day_data();
    void a_link_pays_for_a_day();
    void a_trigger_is_read_strictly_data();
    void a_trigger_is_read_strictly();
    void a_person_has_a_shape_data();
    void a_person_has_a_shape();
    void settle_has_two_spellings();
    void a_pay_url_escapes_more_than_it_must();
};

namespace {

const QDateTime now = fromBeijingText(u"2026-03-11 10:00:00").value();

QJsonObject rightFields()
{
    return {
        {u"coupon_name"_s, u"新年红包"_s},
        {u"prize_type"_s, u"fixed"_s},
        {u"total_money"_s, u"100.00"_s},
        {u"total_num"_s, u"100"_s},
        {u"prize_msg"_s, u"恭喜发财"_s},
        {u"start_time"_s, u"2026-03-12 00:00:00"_s},
        {u"end_time"_s, u"2026-03-20 00:00:00"_s},
    };
}

QByteArray toJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

void TestPracticeRules::a_campaign_is_judged_by_the_limits_of_the_provider_data()
{
    QTest::addColumn<QJsonObject>("changes"); // an empty value: the field is left out
    QTest::addColumn<QString>("subCode");
    const auto row = [](const char *title, const QString &field, const QString &value, const QString &subCode = {}) {
        QTest::newRow(title) << QJsonObject {{field, value}} << subCode;
    };
    row("nothing changed", u"total_num"_s, u"100"_s);
    row("no name", u"coupon_name"_s, {}, u"CASH_COUPON_NAME_CHECK_FAILED"_s);
    row("blank name", u"coupon_name"_s, u"  "_s, u"CASH_COUPON_NAME_CHECK_FAILED"_s);
    row("name of 64", u"coupon_name"_s, QString(64, u'红'));
    row("name of 65", u"coupon_name"_s, QString(65, u'红'), u"CASH_COUPON_NAME_CHECK_FAILED"_s);
    row("no message", u"prize_msg"_s, {}, u"CASH_PRIZE_MSG_CHECK_FAILED"_s);
    row("message of 65", u"prize_msg"_s, QString(65, u'x'), u"CASH_PRIZE_MSG_CHECK_FAILED"_s);
    row("forbidden word", u"prize_msg"_s, u"有敏感词"_s, u"SENSITIVE_WORD_CHECK_FAILED"_s);
    row("type in capitals", u"prize_type"_s, u"FIXED"_s, u"CASH_PRIZE_TYPE_ERROR"_s);
    row("random", u"prize_type"_s, u"random"_s);
    row("money in words", u"total_money"_s, u"hundred"_s, u"BIZ_CONTENT_FORMAT_ERROR"_s);
    row("three decimals", u"total_money"_s, u"100.001"_s, u"BIZ_CONTENT_FORMAT_ERROR"_s);
    row("separators", u"total_money"_s, u"1,000.00"_s, u"BIZ_CONTENT_FORMAT_ERROR"_s);
    row("count with decimals", u"total_num"_s, u"10.0"_s, u"BIZ_CONTENT_FORMAT_ERROR"_s);
    row("no packet", u"total_num"_s, u"0"_s, u"CASH_COUNT_TOO_SMALL"_s);
    row("ten million and one", u"total_num"_s, u"10000001"_s, u"CASH_COUNT_TOO_MUCH"_s);
    row("0.20 each", u"total_num"_s, u"500"_s);
    row("below 0.20 each", u"total_num"_s, u"501"_s, u"CASH_PER_AMOUNT_TOO_SMALL"_s);
    row("start is now", u"start_time"_s, u"2026-03-11 10:00:00"_s, u"CASH_TIME_CHECK_FAILED"_s);
    row("start a second ahead", u"start_time"_s, u"2026-03-11 10:00:01"_s);
    row("now", u"start_time"_s, u"NowTime"_s);
    row("now in other letters", u"start_time"_s, u"nowtime"_s, u"CASH_TIME_CHECK_FAILED"_s);
    row("no start", u"start_time"_s, {}, u"CASH_TIME_CHECK_FAILED"_s);
    row("end is start", u"end_time"_s, u"2026-03-12 00:00:00"_s, u"CASH_TIME_CHECK_FAILED"_s);
    row("end NowTime", u"end_time"_s, u"NowTime"_s, u"CASH_TIME_CHECK_FAILED"_s);
    row("six months", u"end_time"_s, u"2026-09-12 00:00:00"_s);
    row("a second more", u"end_time"_s, u"2026-09-12 00:00:01"_s, u"CASH_TIME_CHECK_FAILED"_s);
    row("a date without time", u"end_time"_s, u"2026-03-20"_s, u"CASH_TIME_CHECK_FAILED"_s);
    row("a link", u"merchant_link"_s, u"https://shop.example.com/thanks?a=1"_s);
    row("a link to nowhere", u"merchant_link"_s, u"shop"_s, u"CASH_MERCHANT_LINK_CHECK_FAILED"_s);
    row("a link that runs", u"merchant_link"_s, u"javascript:alert(1)"_s, u"CASH_MERCHANT_LINK_CHECK_FAILED"_s);
    row("a frequency", u"send_freqency"_s, u"D3|L10"_s);
    row("a frequency without L", u"send_freqency"_s, u"D3"_s, u"CASH_SEND_FREQUENCY_ERROR"_s);
    row("spelled right", u"send_frequency"_s, u"L1"_s, u"BIZ_CONTENT_FORMAT_ERROR"_s);
    const auto money = [](const char *title, const QString &total, const QString &count, const QString &subCode = {}) {
        QTest::newRow(title) << QJsonObject {{u"total_money"_s, total}, {u"total_num"_s, count}} << subCode;
    };
    money("1.00 in all", u"1"_s, u"1"_s);
    money("below 1.00 in all", u"0.99"_s, u"1"_s, u"CASH_AMOUNT_TOO_SMALL"_s);
    money("ten million in all", u"10000000.00"_s, u"10000000"_s);
    money("above ten million", u"10000000.01"_s, u"10000000"_s, u"CASH_AMOUNT_TOO_MUCH"_s);
    money("200 each", u"400.00"_s, u"2"_s);
    money("above 200 each", u"400.01"_s, u"2"_s, u"CASH_PER_AMOUNT_TOO_MUCH"_s);
}

void TestPracticeRules::a_campaign_is_judged_by_the_limits_of_the_provider()
{
    QFETCH(QJsonObject, changes);
    QFETCH(QString, subCode);
    QJsonObject fields = rightFields();
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        fields.insert(change.key(), change.value());
        if (change.value().toString().isEmpty())
            fields.remove(change.key());
    }
    const auto campaign = readCreate(toJson(fields), now);
    QCOMPARE(campaign ? QString() : campaign.error().subCode, subCode);
}

void TestPracticeRules::a_campaigns_fields_arrive_as_they_are()
{
    QJsonObject fields = rightFields();
    fields.insert(u"total_money"_s, u"88.8"_s);
    fields.insert(u"send_freqency"_s, u"W2|L4"_s);
    const Campaign campaign = readCreate(toJson(fields), now).value();
    QCOMPARE(campaign.total, Fen::of(8880));
    QCOMPARE(campaign.count, 100);
    QCOMPARE(campaign.name, u"新年红包"_s);
    QCOMPARE(campaign.limits, (Limits {u'W', 2, 4}));
    QCOMPARE(toBeijingText(campaign.start), u"2026-03-12 00:00:00"_s);
    QCOMPARE(campaign.createdAt, now);
    QVERIFY(!campaign.paidAt.isValid());
}

void TestPracticeRules::biz_content_is_one_object_of_known_strings_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("subCode");
    QTest::newRow("nothing") << QByteArray() << u"BIZ_CONTENT_IS_EMPTY"_s;
    QTest::newRow("blanks") << QByteArray(" \n") << u"BIZ_CONTENT_IS_EMPTY"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"isv.illegal-json"_s;
    QTest::newRow("cut off") << QByteArray(R"({"a":"b")") << u"isv.illegal-json"_s;
    QTest::newRow("not UTF-8") << QByteArray("{\"a\":\"\xff\"}") << u"isv.illegal-json"_s;
    QTest::newRow("a number") << QByteArray(R"({"a":1})") << u"BIZ_CONTENT_FORMAT_ERROR"_s;
    QTest::newRow("null") << QByteArray(R"({"a":null})") << u"BIZ_CONTENT_FORMAT_ERROR"_s;
    QTest::newRow("unknown") << QByteArray(R"({"b":"1"})") << u"BIZ_CONTENT_FORMAT_ERROR"_s;
    QTest::newRow("right") << QByteArray(R"({"a":"1"})") << QString();
}

void TestPracticeRules::biz_content_is_one_object_of_known_strings()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, subCode);
    const auto fields = readFields(text, {"a"});
    QCOMPARE(fields ? QString() : fields.error().subCode, subCode);
}

void TestPracticeRules::a_frequency_has_a_grammar_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("right");
    for (const QString &right : {u"L1"_s, u"L100"_s, u"D3|L10"_s, u"W1|L1"_s, u"M4|L4"_s})
        QTest::newRow(qPrintable(right)) << right << true;
    for (const QString &wrong : {u""_s, u"L"_s, u"L0"_s, u"L101"_s, u"l1"_s, u"D1"_s, u"L10|D3"_s, u"D3|W3|L10"_s,
             u"D5|L4"_s, u"D0|L4"_s, u"D3,L10"_s, u"D3| L10"_s, u"L1\n"_s, u"Y1|L2"_s})
        QTest::addRow("not %s", wrong.toUtf8().toPercentEncoding("|,").constData()) << wrong << false;
}

void TestPracticeRules::a_frequency_has_a_grammar()
{
    QFETCH(QString, text);
    QFETCH(bool, right);
    QCOMPARE(limitsFromWire(text).has_value(), right);
}

void TestPracticeRules::a_state_follows_the_clock_data()
{
    QTest::addColumn<Campaign>("campaign");
    QTest::addColumn<QString>("moment");
    QTest::addColumn<QString>("state");
    const auto at = [](QStringView text) { return fromBeijingText(text).value(); };
    Campaign unpaid;
    unpaid.start = at(u"2026-03-12 00:00:00");
    unpaid.end = at(u"2026-03-20 00:00:00");
    Campaign paid = unpaid;
    paid.paidAt = at(u"2026-03-11 10:00:00");
    Campaign paused = paid;
    paused.paused = true;
    Campaign closed = paid;
    closed.closedAt = at(u"2026-03-15 12:00:00");
    const auto row = [](const char *title, const Campaign &campaign, const QString &moment, const QString &state) {
        QTest::newRow(title) << campaign << moment << state;
    };
    row("unpaid before the start", unpaid, u"2026-03-11 10:00:00"_s, u"CREATED"_s);
    row("unpaid after the start", unpaid, u"2026-03-13 00:00:00"_s, u"CREATED"_s);
    row("unpaid after the end", unpaid, u"2026-03-21 00:00:00"_s, u"CLOSED"_s);
    row("a second before the start", paid, u"2026-03-11 23:59:59"_s, u"PAID"_s);
    row("at the start", paid, u"2026-03-12 00:00:00"_s, u"READY"_s);
    row("a second before the end", paid, u"2026-03-19 23:59:59"_s, u"READY"_s);
    row("at the end", paid, u"2026-03-20 00:00:00"_s, u"CLOSED"_s);
    row("a second before half past", paid, u"2026-03-20 00:29:59"_s, u"CLOSED"_s);
    row("half an hour after the end", paid, u"2026-03-20 00:30:00"_s, u"SETTLED"_s);
    row("paused", paused, u"2026-03-13 00:00:00"_s, u"PAUSE"_s);
    row("paused and over", paused, u"2026-03-20 00:00:00"_s, u"CLOSED"_s);
    row("closed by hand", closed, u"2026-03-15 12:00:00"_s, u"CLOSED"_s);
    row("closed by hand and settled", closed, u"2026-03-15 12:30:00"_s, u"SETTLED"_s);
}

void TestPracticeRules::a_state_follows_the_clock()
{
    QFETCH(Campaign, campaign);
    QFETCH(QString, moment);
    QFETCH(QString, state);
    QCOMPARE(statusInDetail(statusAt(campaign, fromBeijingText(moment).value())), state);
}

void TestPracticeRules::a_link_pays_for_a_day_data()
{
    QTest::addColumn<qint64>("age");
    QTest::addColumn<qint64>("life"); // of the campaign
    QTest::addColumn<bool>("paid");
    QTest::addColumn<Payable>("payable");
    constexpr qint64 day = 24 * 3600;
    QTest::newRow("at once") << qint64(0) << 7 * day << false << Payable::Yes;
    QTest::newRow("a second before") << day - 1 << 7 * day << false << Payable::Yes;
    QTest::newRow("after a day") << day << 7 * day << false << Payable::LinkExpired;
    QTest::newRow("over") << day / 2 << day / 2 << false << Payable::Over;
    QTest::newRow("paid") << 2 * day << 7 * day << true << Payable::AlreadyPaid;
}

void TestPracticeRules::a_link_pays_for_a_day()
{
    QFETCH(qint64, age);
    QFETCH(qint64, life);
    QFETCH(bool, paid);
    QFETCH(Payable, payable);
    Campaign campaign;
    campaign.createdAt = now;
    campaign.end = now.addSecs(life);
    campaign.paidAt = paid ? now : QDateTime();
    QCOMPARE(payableAt(campaign, now.addSecs(age)), payable);
}

void TestPracticeRules::a_trigger_is_read_strictly_data()
{
    QTest::addColumn<QJsonObject>("changes");
    QTest::addColumn<QString>("subCode");
    const auto row = [](const char *title, const QString &field, const QString &value, const QString &subCode = {}) {
        QTest::newRow(title) << QJsonObject {{field, value}} << subCode;
    };
    row("right", u"out_biz_no"_s, u"a_1"_s);
    row("crowd_no with other letters", u"crowd_no"_s, u"a b"_s, u"CASH_CROWD_NO_ILLEGAL"_s);
    row("crowd_no of 129", u"crowd_no"_s, QString(129, u'a'), u"CASH_CROWD_NO_ILLEGAL"_s);
    row("number of 96", u"out_biz_no"_s, QString(96, u'9'));
    row("number of 97", u"out_biz_no"_s, QString(97, u'9'), u"OUT_BIZ_NO_ILLEGAL"_s);
    row("number with a dash", u"out_biz_no"_s, u"a-1"_s, u"OUT_BIZ_NO_ILLEGAL"_s);
    row("empty number", u"out_biz_no"_s, u""_s, u"OUT_BIZ_NO_ILLEGAL"_s);
    row("price in yuan", u"order_price"_s, u"1.00"_s, u"UNKNOW_SYSTEM_ERROR"_s);
    row("price below zero", u"order_price"_s, u"-5"_s);
    row("misspelt", u"out_biz_number"_s, u"1"_s, u"BIZ_CONTENT_FORMAT_ERROR"_s);
}

void TestPracticeRules::a_trigger_is_read_strictly()
{
    QFETCH(QJsonObject, changes);
    QFETCH(QString, subCode);
    QJsonObject fields {{u"crowd_no"_s, u"Ab-_9"_s}, {u"user_id"_s, u"2088000000000001"_s}};
    for (auto change = changes.begin(); change != changes.end(); ++change)
        fields.insert(change.key(), change.value());
    const auto ask = readTrigger(toJson(fields));
    QCOMPARE(ask ? QString() : ask.error().subCode, subCode);
}

void TestPracticeRules::a_person_has_a_shape_data()
{
    QTest::addColumn<QJsonObject>("ids");
    QTest::addColumn<QString>("user"); // empty: USER_ID_ILLEGAL
    const QString user = u"2088000000000001"_s;
    const QString openId = u"074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5"_s;
    QTest::newRow("user id") << QJsonObject {{u"user_id"_s, user}} << u"user_id:"_s + user;
    QTest::newRow("user id wins") << QJsonObject {{u"login_id"_s, u"a@b.cn"_s}, {u"user_id"_s, user}}
                                  << u"user_id:"_s + user;
    QTest::newRow("mail") << QJsonObject {{u"login_id"_s, u"a@b.cn"_s}} << u"login_id:a@b.cn"_s;
    QTest::newRow("mobile") << QJsonObject {{u"login_id"_s, u"13800138000"_s}} << u"login_id:13800138000"_s;
    QTest::newRow("open id") << QJsonObject {{u"open_id"_s, openId}} << u"open_id:"_s + openId;
    QTest::newRow("full-width digits") << QJsonObject {{u"user_id"_s, u"２０８８０００００００００００１"_s}}
                                       << QString();
    QTest::newRow("trailing line end") << QJsonObject {{u"user_id"_s, u"2088000000000001\n"_s}} << QString();
    QTest::newRow("login id that is none") << QJsonObject {{u"login_id"_s, u"bob"_s}} << QString();
    QTest::newRow("short open id") << QJsonObject {{u"open_id"_s, u"074a"_s}} << QString();
    QTest::newRow("nobody") << QJsonObject() << QString();
}

void TestPracticeRules::a_person_has_a_shape()
{
    QFETCH(QJsonObject, ids);
    QFETCH(QString, user);
    ids.insert(u"crowd_no"_s, u"c"_s);
    const TriggerAsk ask = readTrigger(toJson(ids)).value();
    const auto known = checkPerson(ask);
    QCOMPARE(known.has_value(), !user.isEmpty());
    if (known)
        QCOMPARE(ask.user(), user);
    else
        QCOMPARE(known.error().subCode, u"USER_ID_ILLEGAL"_s);
}

void TestPracticeRules::settle_has_two_spellings()
{
    QCOMPARE(statusInDetail(Status::Settled), u"SETTLED"_s);
    QCOMPARE(statusInList(Status::Settled), u"SETTLE"_s);
    QCOMPARE(statusFromWire(u"SETTLE"_s), std::optional(Status::Settled));
    QCOMPARE(statusFromWire(u"SETTLED"_s), std::optional(Status::Settled));
    QCOMPARE(statusFromWire(u"ready"_s), std::nullopt);
}

void TestPracticeRules::a_pay_url_escapes_more_than_it_must()
{
    QCOMPARE(overEncode("http://127.0.0.1:80/pay?crowdNo=a_b-c"),
        QByteArray("http%3A%2F%2F127%2E0%2E0%2E1%3A80%2Fpay%3FcrowdNo%3Da%5Fb%2Dc"));
}

QTEST_APPLESS_MAIN(TestPracticeRules)
#include "tst_practice_rules.moc"
