#include "practice/request_check.h"
#include "practice_client.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hongbao;
using namespace practice_test;
using practice::checkRequest;
using practice::HttpRequest;
using practice::Method;

class TestPracticeRequestCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void a_right_request_passes_with_its_biz_content();
    void a_blank_may_come_as_plus_or_as_escape();
    void a_wrong_request_is_refused_with_the_public_code_data();
    void a_wrong_request_is_refused_with_the_public_code();
    void a_parameter_too_many_is_refused_data();
    void a_parameter_too_many_is_refused();
    void the_clock_is_beijings_and_may_be_ten_minutes_off_data();
    void the_clock_is_beijings_and_may_be_ten_minutes_off();
    void a_wrong_app_is_told_so_before_its_signature_and_unsigned();
    void a_wrong_signature_is_answered_with_the_gateways_own_text_escaped();
    void the_node_is_the_methods_where_the_method_is_known();
    void only_post_of_a_form_is_taken_data();
    void only_post_of_a_form_is_taken();

private:
    Pairs rightQuery() const;
    HttpRequest request(const Pairs &query, const Pairs &body) const; // signs over both
    HttpRequest rightRequest() const { return request(rightQuery(), m_body); }
    QString subCodeOf(const HttpRequest &request) const;

    QDateTime m_now = fromBeijingText(u"2026-01-02 03:04:05").value();
    Pairs m_body {{"biz_content", R"({"coupon_name":"新年 + & = 红包"})"}};
    alipay::PrivateKey m_key;
    practice::Caller m_caller;
};

void TestPracticeRequestCheck::initTestCase()
{
    m_key = alipay::PrivateKey::generate().value();
    m_caller = {u"2021990000000001"_s, m_key.publicKey()};
}

Pairs TestPracticeRequestCheck::rightQuery() const
{
    return commonPairs(m_caller.appId, "alipay.marketing.campaign.cash.create", m_now);
}

HttpRequest TestPracticeRequestCheck::request(const Pairs &query, const Pairs &body) const
{
    Pairs all = query;
    all.insert(body.begin(), body.end());
    std::erase_if(all, [](const auto &pair) { return pair.second.isEmpty(); });
    Pairs signedQuery = query;
    signedQuery.emplace("sign", signatureOf(all, m_key));
    return {true, u"/gateway.do"_s, "application/x-www-form-urlencoded;charset=utf-8", encodeForm(signedQuery),
        encodeForm(body)};
}

QString TestPracticeRequestCheck::subCodeOf(const HttpRequest &request) const
{
    const auto checked = checkRequest(request, m_caller, m_now);
    return checked ? u"passed"_s : checked.error().refusal.subCode;
}

void TestPracticeRequestCheck::a_right_request_passes_with_its_biz_content()
{
    const auto checked = checkRequest(rightRequest(), m_caller, m_now);
    QVERIFY(checked.has_value());
    QCOMPARE(checked->method, Method::Create);
    QCOMPARE(checked->bizContent, m_body.at("biz_content"));
}

void TestPracticeRequestCheck::a_blank_may_come_as_plus_or_as_escape()
{
    HttpRequest plus = rightRequest();
    QVERIFY(plus.query.contains("%20") && plus.body.contains("%20"));
    plus.query.replace("%20", "+");
    plus.body.replace("%20", "+");
    QCOMPARE(subCodeOf(plus), u"passed"_s);
}

void TestPracticeRequestCheck::a_wrong_request_is_refused_with_the_public_code_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value"); // empty: left out
    QTest::addColumn<QString>("subCode");
    const auto row = [](const char *title, const char *name, const char *value, const QString &subCode) {
        QTest::newRow(title) << QByteArray(name) << QByteArray(value) << subCode;
    };
    row("no app id", "app_id", "", u"isv.missing-app-id"_s);
    row("other app id", "app_id", "2021990000000002", u"isv.invalid-app-id"_s);
    row("no method", "method", "", u"isv.missing-method"_s);
    row("unknown method", "method", "alipay.trade.pay", u"isv.invalid-method"_s);
    row("method in capitals", "method", "Alipay.marketing.campaign.cash.create", u"isv.invalid-method"_s);
    row("no charset", "charset", "", u"isv.invalid-charset"_s);
    row("gbk", "charset", "gbk", u"isv.invalid-charset"_s);
    row("charset in capitals", "charset", "UTF-8", u"passed"_s);
    row("no sign_type", "sign_type", "", u"isv.missing-signature-type"_s);
    row("RSA with SHA-1", "sign_type", "RSA", u"isv.invalid-signature-type"_s);
    row("no timestamp", "timestamp", "", u"isv.missing-timestamp"_s);
    row("ISO timestamp", "timestamp", "2026-01-02T03:04:05", u"isv.invalid-timestamp"_s);
    row("milliseconds", "timestamp", "1767294245000", u"isv.invalid-timestamp"_s);
    row("no such day", "timestamp", "2026-02-30 03:04:05", u"isv.invalid-timestamp"_s);
    row("no version", "version", "", u"isv.missing-version"_s);
    row("version 2.0", "version", "2.0", u"isv.invalid-parameter"_s);
    row("format XML", "format", "XML", u"isv.invalid-format"_s);
    row("format json", "format", "json", u"passed"_s);
    row("SDK's name", "alipay_sdk", "alipay-sdk-nodejs-4.14.0", u"passed"_s);
    row("too long", "version", "1.00", u"isv.invalid-parameter"_s);
    row("authorisation of nobody", "app_auth_token", "201510BBaabdb44d8fd04607abf8d5931ec75D84",
        u"aop.invalid-app-auth-token"_s);
    row("certificate mode", "app_cert_sn", "866efef280dec9137a87d047ac446315", u"isv.app-cert-not-exist"_s);
    row("encrypted", "encrypt_type", "AES", u"isv.invalid-encrypt-type"_s);
}

void TestPracticeRequestCheck::a_wrong_request_is_refused_with_the_public_code()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(QString, subCode);
    Pairs query = rightQuery();
    query.erase(name);
    if (!value.isEmpty())
        query.emplace(name, value);
    QCOMPARE(subCodeOf(request(query, m_body)), subCode);
    if (value.isEmpty()) {
        query.emplace(name, QByteArray());
        QCOMPARE(subCodeOf(request(query, m_body)), subCode);
    }
}

void TestPracticeRequestCheck::a_parameter_too_many_is_refused_data()
{
    QTest::addColumn<QByteArray>("inQuery");
    QTest::addColumn<QByteArray>("inBody");
    QTest::newRow("biz_content in the URL") << QByteArray("&biz_content=%7B%7D") << QByteArray();
    QTest::newRow("charset in the body") << QByteArray() << QByteArray("&charset=utf-8");
    QTest::newRow("sign in the body") << QByteArray() << QByteArray("&sign=AA%3D%3D");
    QTest::newRow("unknown in the URL") << QByteArray("&page=1") << QByteArray();
    QTest::newRow("unknown in the body") << QByteArray() << QByteArray("&page=1");
    QTest::newRow("twice in the URL") << QByteArray("&charset=utf-8") << QByteArray();
    QTest::newRow("app id twice") << QByteArray("&app_id=2021990000000001") << QByteArray();
    QTest::newRow("biz_content twice") << QByteArray() << QByteArray("&biz_content=%7B%7D");
    QTest::newRow("broken escape in the body") << QByteArray() << QByteArray("&x=%G1");
    QTest::newRow("broken escape in the URL") << QByteArray("&x=%4") << QByteArray();
}

void TestPracticeRequestCheck::a_parameter_too_many_is_refused()
{
    QFETCH(QByteArray, inQuery);
    QFETCH(QByteArray, inBody);
    HttpRequest wrong = rightRequest();
    wrong.query += inQuery;
    wrong.body += inBody;
    QCOMPARE(subCodeOf(wrong), u"isv.invalid-parameter"_s);
}

void TestPracticeRequestCheck::the_clock_is_beijings_and_may_be_ten_minutes_off_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("subCode");
    QTest::newRow("right") << qint64(0) << u"passed"_s;
    QTest::newRow("ten minutes slow") << qint64(-600) << u"passed"_s;
    QTest::newRow("ten minutes fast") << qint64(600) << u"passed"_s;
    QTest::newRow("too slow") << qint64(-601) << u"isv.invalid-timestamp"_s;
    QTest::newRow("too fast") << qint64(601) << u"isv.invalid-timestamp"_s;
    QTest::newRow("UTC taken for Beijing") << qint64(-8 * 3600) << u"isv.invalid-timestamp"_s;
}

void TestPracticeRequestCheck::the_clock_is_beijings_and_may_be_ten_minutes_off()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, subCode);
    Pairs query = rightQuery();
    query["timestamp"] = toBeijingText(m_now.addSecs(seconds)).toUtf8();
    QCOMPARE(subCodeOf(request(query, m_body)), subCode);
}

void TestPracticeRequestCheck::a_wrong_app_is_told_so_before_its_signature_and_unsigned()
{
    HttpRequest wrong = rightRequest();
    wrong.query = "app_id=2021000000000000&method=alipay.marketing.campaign.cash.create";
    const auto checked = checkRequest(wrong, m_caller, m_now);
    QVERIFY(!checked);
    QCOMPARE(checked.error().refusal.code, u"40002"_s);
    QCOMPARE(checked.error().refusal.subCode, u"isv.invalid-app-id"_s);
    QVERIFY(!checked.error().answerSigned);
    QVERIFY(!checked.error().method.has_value());
}

void TestPracticeRequestCheck::a_wrong_signature_is_answered_with_the_gateways_own_text_escaped()
{
    HttpRequest wrong = rightRequest();
    wrong.body = encodeForm({{"biz_content", R"({"a":"<b>"})"}});
    const auto checked = checkRequest(wrong, m_caller, m_now);
    QVERIFY(!checked);
    QCOMPARE(checked.error().refusal.subCode, u"isv.invalid-signature"_s);
    QVERIFY(checked.error().answerSigned);
    const QString told = checked.error().refusal.subMsg.section(u"网关生成的验签字符串为："_s, 1);
    QVERIFY(
        told.startsWith(u"app_id=2021990000000001&amp;biz_content={&quot;a&quot;:&quot;&lt;b&gt;&quot;}&amp;charset="));
    QVERIFY(!told.contains(u"&amp;sign="));
}

void TestPracticeRequestCheck::the_node_is_the_methods_where_the_method_is_known()
{
    Pairs query = rightQuery();
    query["charset"] = "gbk";
    QCOMPARE(checkRequest(request(query, m_body), m_caller, m_now).error().method, std::optional(Method::Create));
    query["method"] = "alipay.trade.pay";
    QCOMPARE(checkRequest(request(query, m_body), m_caller, m_now).error().method, std::nullopt);
}

void TestPracticeRequestCheck::only_post_of_a_form_is_taken_data()
{
    QTest::addColumn<bool>("post");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QString>("subCode");
    const QByteArray form = "application/x-www-form-urlencoded";
    QTest::newRow("GET") << false << form << u"isv.invalid-parameter"_s;
    QTest::newRow("JSON") << true << QByteArray("application/json") << u"isv.invalid-content-type"_s;
    QTest::newRow("nothing said") << true << QByteArray() << u"isv.invalid-content-type"_s;
    QTest::newRow("form in gbk") << true << form + "; charset=gbk" << u"isv.invalid-content-type"_s;
    QTest::newRow("form") << true << form << u"passed"_s;
    QTest::newRow("form with a blank") << true << form + "; charset=UTF-8" << u"passed"_s;
}

void TestPracticeRequestCheck::only_post_of_a_form_is_taken()
{
    QFETCH(bool, post);
    QFETCH(QByteArray, contentType);
    QFETCH(QString, subCode);
    HttpRequest sent = rightRequest();
    sent.post = post;
    sent.contentType = contentType;
    QCOMPARE(subCodeOf(sent), subCode);
}

QTEST_GUILESS_MAIN(TestPracticeRequestCheck)
#include "tst_practice_request_check.moc"
