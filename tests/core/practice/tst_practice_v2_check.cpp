#include "practice/v2_check.h"
#include "practice_client.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hongbao;
using namespace practice_test;
using practice::checkV2Request;
using practice::HttpRequest;
using practice::KeyMode;
using practice::Method;

class TestPracticeV2Check : public QObject {
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
    void keys_or_certificates_are_taken_as_the_gateway_is_set_data();
    void keys_or_certificates_are_taken_as_the_gateway_is_set();
    void an_encrypted_content_is_opened_wherever_its_type_stands_data();
    void an_encrypted_content_is_opened_wherever_its_type_stands();
    void a_content_that_cannot_be_opened_is_refused_data();
    void a_content_that_cannot_be_opened_is_refused();
    void a_merchants_authorisation_passes();
    void the_text_that_was_signed_is_kept();
    void a_disputed_text_differs_in_one_character();
    void only_post_of_a_form_is_taken_data();
    void only_post_of_a_form_is_taken();

private:
    Pairs rightQuery() const;
    HttpRequest request(const Pairs &query, const Pairs &body) const; // signs over both
    HttpRequest rightRequest() const { return request(rightQuery(), m_body); }
    QString subCodeOf(const HttpRequest &request) const { return subCodeOf(request, m_caller); }
    QString subCodeOf(const HttpRequest &request, const practice::Caller &caller) const;

    QDateTime m_now = fromBeijingText(u"2026-01-02 03:04:05").value();
    Pairs m_body {{"biz_content", R"({"coupon_name":"新年 + & = 红包"})"}};
    alipay::PrivateKey m_key;
    practice::Caller m_caller; // has a key and nothing else
    practice::Caller m_richCaller; // has all there is
    alipay::AesKey m_aes;
};

void TestPracticeV2Check::initTestCase()
{
    m_key = alipay::PrivateKey::generate().value();
    m_caller = {u"2021990000000001"_s, m_key.publicKey()};
    m_aes = alipay::AesKey::parse(SecretBytes("MDEyMzQ1Njc4OWFiY2RlZg==")).value();
    m_richCaller = {m_caller.appId, m_caller.key, KeyMode::Both, "app0", "root1_root2", m_aes, u"201499BBtoken"_s};
}

Pairs TestPracticeV2Check::rightQuery() const
{
    return commonPairs(m_caller.appId, "alipay.marketing.campaign.cash.create", m_now);
}

HttpRequest TestPracticeV2Check::request(const Pairs &query, const Pairs &body) const
{
    Pairs all = query;
    all.insert(body.begin(), body.end());
    std::erase_if(all, [](const auto &pair) { return pair.second.isEmpty(); });
    Pairs signedQuery = query;
    signedQuery.emplace("sign", signatureOf(all, m_key));
    return {"POST", {}, u"/gateway.do"_s, encodeForm(signedQuery), encodeForm(body),
        {{"content-type", "application/x-www-form-urlencoded;charset=utf-8"}}};
}

QString TestPracticeV2Check::subCodeOf(const HttpRequest &request, const practice::Caller &caller) const
{
    const auto checked = checkV2Request(request, caller, m_now);
    return checked ? u"passed"_s : checked.error().refusal.subCode;
}

void TestPracticeV2Check::a_right_request_passes_with_its_biz_content()
{
    const auto checked = checkV2Request(rightRequest(), m_caller, m_now);
    QVERIFY(checked.has_value());
    QCOMPARE(checked->method, Method::Create);
    QCOMPARE(checked->bizContent, m_body.at("biz_content"));
}

void TestPracticeV2Check::a_blank_may_come_as_plus_or_as_escape()
{
    HttpRequest plus = rightRequest();
    QVERIFY(plus.query.contains("%20") && plus.body.contains("%20"));
    plus.query.replace("%20", "+");
    plus.body.replace("%20", "+");
    QCOMPARE(subCodeOf(plus), u"passed"_s);
}

void TestPracticeV2Check::a_wrong_request_is_refused_with_the_public_code_data()
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

void TestPracticeV2Check::a_wrong_request_is_refused_with_the_public_code()
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

void TestPracticeV2Check::a_parameter_too_many_is_refused_data()
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

void TestPracticeV2Check::a_parameter_too_many_is_refused()
{
    QFETCH(QByteArray, inQuery);
    QFETCH(QByteArray, inBody);
    HttpRequest wrong = rightRequest();
    wrong.query += inQuery;
    wrong.body += inBody;
    QCOMPARE(subCodeOf(wrong), u"isv.invalid-parameter"_s);
}

void TestPracticeV2Check::the_clock_is_beijings_and_may_be_ten_minutes_off_data()
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

void TestPracticeV2Check::the_clock_is_beijings_and_may_be_ten_minutes_off()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, subCode);
    Pairs query = rightQuery();
    query["timestamp"] = toBeijingText(m_now.addSecs(seconds)).toUtf8();
    QCOMPARE(subCodeOf(request(query, m_body)), subCode);
}

void TestPracticeV2Check::a_wrong_app_is_told_so_before_its_signature_and_unsigned()
{
    HttpRequest wrong = rightRequest();
    wrong.query = "app_id=2021000000000000&method=alipay.marketing.campaign.cash.create";
    const auto checked = checkV2Request(wrong, m_caller, m_now);
    QVERIFY(!checked);
    QCOMPARE(checked.error().refusal.code, u"40002"_s);
    QCOMPARE(checked.error().refusal.subCode, u"isv.invalid-app-id"_s);
    QVERIFY(!checked.error().answerSigned);
    QVERIFY(!checked.error().method.has_value());
}

void TestPracticeV2Check::a_wrong_signature_is_answered_with_the_gateways_own_text_escaped()
{
    HttpRequest wrong = rightRequest();
    wrong.body = encodeForm({{"biz_content", R"({"a":"<b>"})"}});
    const auto checked = checkV2Request(wrong, m_caller, m_now);
    QVERIFY(!checked);
    QCOMPARE(checked.error().refusal.subCode, u"isv.invalid-signature"_s);
    QVERIFY(checked.error().answerSigned);
    const QString told = checked.error().refusal.subMsg.section(u"网关生成的验签字符串为："_s, 1);
    QVERIFY(
        told.startsWith(u"app_id=2021990000000001&amp;biz_content={&quot;a&quot;:&quot;&lt;b&gt;&quot;}&amp;charset="));
    QVERIFY(!told.contains(u"&amp;sign="));
}

void TestPracticeV2Check::the_node_is_the_methods_where_the_method_is_known()
{
    Pairs query = rightQuery();
    query["charset"] = "gbk";
    QCOMPARE(checkV2Request(request(query, m_body), m_caller, m_now).error().method, std::optional(Method::Create));
    query["method"] = "alipay.trade.pay";
    QCOMPARE(checkV2Request(request(query, m_body), m_caller, m_now).error().method, std::nullopt);
}

void TestPracticeV2Check::keys_or_certificates_are_taken_as_the_gateway_is_set_data()
{
    QTest::addColumn<KeyMode>("mode");
    QTest::addColumn<QByteArray>("app");
    QTest::addColumn<QByteArray>("root");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("subCode");
    QTest::addColumn<bool>("certificate"); // the answer is to be in certificate mode
    const auto row = [](const char *title, KeyMode mode, const char *app, const char *root, const char *code,
                         const char *subCode, bool certificate) {
        QTest::newRow(title) << mode << QByteArray(app) << QByteArray(root) << QString::fromLatin1(code)
                             << QString::fromLatin1(subCode) << certificate;
    };
    row("both: keys", KeyMode::Both, "", "", "", "", false);
    row("both: certificates", KeyMode::Both, "app0", "root1_root2", "", "", true);
    row("both: another app's", KeyMode::Both, "app1", "root1_root2", "40002", "isv.app-cert-not-exist", true);
    row("both: other roots", KeyMode::Both, "app0", "root1", "40002", "isv.invalid-alipay-root-cert-sn", true);
    row("both: no roots", KeyMode::Both, "app0", "", "40001", "isv.missing-alipay-root-cert-sn", true);
    row("both: only roots", KeyMode::Both, "", "root1_root2", "40001", "isv.missing-app-cert-sn", false);
    row("certificates: certificates", KeyMode::Certificate, "app0", "root1_root2", "", "", true);
    row("certificates: keys", KeyMode::Certificate, "", "", "40001", "isv.missing-app-cert-sn", false);
    row("keys: keys", KeyMode::Key, "", "", "", "", false);
    row("keys: certificates", KeyMode::Key, "app0", "root1_root2", "40002", "isv.app-cert-not-exist", false);
    row("keys: only roots", KeyMode::Key, "", "root1_root2", "40002", "isv.invalid-alipay-root-cert-sn", false);
}

void TestPracticeV2Check::keys_or_certificates_are_taken_as_the_gateway_is_set()
{
    QFETCH(KeyMode, mode);
    QFETCH(QByteArray, app);
    QFETCH(QByteArray, root);
    Pairs query = rightQuery();
    query["app_cert_sn"] = app;
    query["alipay_root_cert_sn"] = root;
    m_richCaller.mode = mode;
    const auto checked = checkV2Request(request(query, m_body), m_richCaller, m_now);
    m_richCaller.mode = KeyMode::Both;
    QTEST(checked ? QString() : checked.error().refusal.code, "code");
    QTEST(checked ? QString() : checked.error().refusal.subCode, "subCode");
    QTEST(checked ? checked->certificate : checked.error().certificate, "certificate");
}

void TestPracticeV2Check::an_encrypted_content_is_opened_wherever_its_type_stands_data()
{
    QTest::addColumn<bool>("inBody");
    QTest::newRow("in the query, as in PHP") << false;
    QTest::newRow("in the body, as in Node") << true;
}

void TestPracticeV2Check::an_encrypted_content_is_opened_wherever_its_type_stands()
{
    QFETCH(bool, inBody);
    Pairs query = rightQuery();
    Pairs body {{"biz_content", m_aes.encrypt(m_body.at("biz_content"))}};
    (inBody ? body : query).emplace("encrypt_type", "AES");
    const auto checked = checkV2Request(request(query, body), m_richCaller, m_now);
    QVERIFY(checked.has_value());
    QVERIFY(checked->encrypted);
    QCOMPARE(checked->bizContent, m_body.at("biz_content"));
}

void TestPracticeV2Check::a_content_that_cannot_be_opened_is_refused_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("subCode");
    const QByteArray sealed = m_aes.encrypt("{}");
    const auto other = alipay::AesKey::parse(SecretBytes("ZmVkY2JhOTg3NjU0MzIxMA==")).value();
    QTest::newRow("right") << QByteArray("AES") << sealed << u"passed"_s;
    QTest::newRow("plain") << QByteArray("AES") << QByteArray("{}") << u"isv.decryption-error-unknown"_s;
    QTest::newRow("nothing") << QByteArray("AES") << QByteArray() << u"isv.decryption-error-unknown"_s;
    QTest::newRow("cut") << QByteArray("AES") << sealed.chopped(8) << u"isv.decryption-error-unknown"_s;
    QTest::newRow("another key's") << QByteArray("AES") << other.encrypt("{}") << u"isv.decryption-error-unknown"_s;
    QTest::newRow("another kind") << QByteArray("SM4") << sealed << u"isv.invalid-encrypt-type"_s;
    QTest::newRow("in small letters") << QByteArray("aes") << sealed << u"isv.invalid-encrypt-type"_s;
}

void TestPracticeV2Check::a_content_that_cannot_be_opened_is_refused()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, content);
    Pairs query = rightQuery();
    query.emplace("encrypt_type", type);
    QTEST(subCodeOf(request(query, {{"biz_content", content}}), m_richCaller), "subCode");
}

void TestPracticeV2Check::a_merchants_authorisation_passes()
{
    Pairs query = rightQuery();
    query["app_auth_token"] = "201499BBtoken";
    QCOMPARE(subCodeOf(request(query, m_body), m_richCaller), u"passed"_s);
    query["app_auth_token"] = "201499BBother";
    QCOMPARE(subCodeOf(request(query, m_body), m_richCaller), u"aop.invalid-app-auth-token"_s);
}

void TestPracticeV2Check::the_text_that_was_signed_is_kept()
{
    const auto checked = checkV2Request(rightRequest(), m_caller, m_now);
    QVERIFY(checked.has_value());
    QVERIFY(checked->signedText.startsWith("app_id=2021990000000001&biz_content={\"coupon_name\":"));
    QVERIFY(checked->signedText.endsWith("&version=1.0"));
}

void TestPracticeV2Check::a_disputed_text_differs_in_one_character()
{
    const QByteArray text = "app_id=2021990000000001&biz_content={\"a\":\"红包\"}&timestamp=2026-01-02 03:04:59";
    const QString told = practice::disputedSignature(text).subMsg;
    const QString right = practice::signatureRefusal(text).subMsg;
    QCOMPARE(told.size(), right.size());
    int different = 0;
    for (qsizetype at = 0; at < told.size(); ++at)
        different += told[at] != right[at] ? 1 : 0;
    QCOMPARE(different, 1);
}

void TestPracticeV2Check::only_post_of_a_form_is_taken_data()
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

void TestPracticeV2Check::only_post_of_a_form_is_taken()
{
    QFETCH(bool, post);
    QFETCH(QByteArray, contentType);
    QFETCH(QString, subCode);
    HttpRequest sent = rightRequest();
    sent.verb = post ? "POST" : "GET";
    sent.headers["content-type"] = contentType;
    QCOMPARE(subCodeOf(sent), subCode);
}

QTEST_GUILESS_MAIN(TestPracticeV2Check)
#include "tst_practice_v2_check.moc"
