#include "practice/v3_check.h"
#include "practice_client.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hongbao;
using practice::HttpRequest;
using practice::KeyMode;
using practice::Method;

namespace {

// A request before it is signed; a test changes one thing of it.
struct Draft {
    QByteArray verb = "POST";
    QString path = u"/v3/alipay/marketing/campaign/cash/create"_s;
    QByteArray query {};
    QByteArray body = R"({"coupon_name":"新年 + & = 红包"})";
    QByteArray auth = "app_id=2021990000000001,nonce=n-1,timestamp=1767294245000";
    QHash<QByteArray, QByteArray> headers {{"content-type", "application/json"}, {"alipay-request-id", "abc_1-2"}};
};

} // namespace

class TestPracticeV3Check : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void a_right_request_passes_with_its_body();
    void a_query_becomes_the_same_json_as_a_body();
    void a_wrong_authorization_is_refused_data();
    void a_wrong_authorization_is_refused();
    void a_wrong_header_is_refused_data();
    void a_wrong_header_is_refused();
    void only_the_five_calls_by_their_verb_exist_data();
    void only_the_five_calls_by_their_verb_exist();
    void every_byte_that_was_signed_counts_data();
    void every_byte_that_was_signed_counts();
    void the_clock_may_be_ten_minutes_off_or_what_the_caller_says_data();
    void the_clock_may_be_ten_minutes_off_or_what_the_caller_says();
    void a_nonce_passes_once_and_only_with_its_signature();
    void the_mode_of_the_gateway_counts_data();
    void the_mode_of_the_gateway_counts();
    void a_merchants_authorisation_has_its_line();
    void a_parameter_twice_in_the_query_is_refused();
    void an_encrypted_body_is_opened();

private:
    HttpRequest sign(const Draft &draft) const;
    tl::expected<practice::CheckedRequest, practice::RefusedRequest> check(const HttpRequest &request) const;
    QString subCodeOf(const HttpRequest &request) const;
    QString subCodeOf(const Draft &draft) const { return subCodeOf(sign(draft)); }

    QDateTime m_now = QDateTime::fromMSecsSinceEpoch(1767294245000, Qt::UTC);
    alipay::PrivateKey m_key;
    alipay::AesKey m_aes;
    practice::Caller m_caller;
};

void TestPracticeV3Check::initTestCase()
{
    m_key = alipay::PrivateKey::generate().value();
    m_aes = alipay::AesKey::parse(SecretBytes("MDEyMzQ1Njc4OWFiY2RlZg==")).value();
    m_caller
        = {u"2021990000000001"_s, m_key.publicKey(), KeyMode::Both, "app0", "root1_root2", m_aes, u"201499BBtoken"_s};
}

HttpRequest TestPracticeV3Check::sign(const Draft &draft) const
{
    const QByteArray target = draft.path.toUtf8() + (draft.query.isEmpty() ? QByteArray() : '?' + draft.query);
    QByteArray text = draft.auth + '\n' + draft.verb + '\n' + target + '\n' + draft.body + '\n';
    const QByteArray token = draft.headers.value("alipay-app-auth-token");
    if (!token.isEmpty())
        text += token + '\n';
    HttpRequest request {draft.verb, target, draft.path, draft.query, draft.body, draft.headers};
    request.headers.insert("authorization", "ALIPAY-SHA256withRSA " + draft.auth + ",sign=" + m_key.sign(text));
    return request;
}

tl::expected<practice::CheckedRequest, practice::RefusedRequest> TestPracticeV3Check::check(
    const HttpRequest &request) const
{
    practice::Nonces nonces;
    return practice::checkV3Request(request, m_caller, m_now, nonces);
}

QString TestPracticeV3Check::subCodeOf(const HttpRequest &request) const
{
    const auto checked = check(request);
    return checked ? u"passed"_s : checked.error().refusal.subCode;
}

void TestPracticeV3Check::a_right_request_passes_with_its_body()
{
    const auto checked = check(sign({}));
    QVERIFY(checked.has_value());
    QCOMPARE(checked->method, Method::Create);
    QCOMPARE(checked->bizContent, Draft().body);
    QVERIFY(!checked->certificate);
    QVERIFY(checked->signedText.endsWith("}\n"));
}

void TestPracticeV3Check::a_query_becomes_the_same_json_as_a_body()
{
    Draft draft;
    draft.verb = "GET";
    draft.path = u"/v3/alipay/marketing/campaign/cash/list/query"_s;
    draft.query = "page_size=50&camp_status=READY";
    draft.body.clear();
    const auto checked = check(sign(draft));
    QVERIFY(checked.has_value());
    QCOMPARE(checked->method, Method::List);
    QCOMPARE(checked->bizContent, QByteArray(R"({"camp_status":"READY","page_size":"50"})"));
}

void TestPracticeV3Check::a_wrong_authorization_is_refused_data()
{
    QTest::addColumn<QByteArray>("header"); // as a whole, unsigned
    QTest::addColumn<QByteArray>("auth"); // signed
    QTest::addColumn<QString>("subCode");
    QTest::addColumn<bool>("answerSigned");
    const auto whole = [](const char *title, const char *header, const QString &subCode) {
        QTest::newRow(title) << QByteArray(header) << QByteArray() << subCode << false;
    };
    const auto part = [](const char *title, const char *auth, const QString &subCode, bool answerSigned = true) {
        QTest::newRow(title) << QByteArray() << QByteArray(auth) << subCode << answerSigned;
    };
    whole("none", "", u"isv.missing-timestamp"_s);
    whole("another scheme", "Bearer abc", u"isv.invalid-signature-type"_s);
    whole("scheme alone", "ALIPAY-SHA256withRSA ", u"isv.missing-signature"_s);
    whole("no sign", "ALIPAY-SHA256withRSA app_id=2021990000000001,nonce=1,timestamp=1767294245000",
        u"isv.missing-signature"_s);
    whole("empty sign", "ALIPAY-SHA256withRSA app_id=2021990000000001,nonce=1,timestamp=1767294245000,sign=",
        u"isv.missing-signature"_s);
    part("no app id", "nonce=1,timestamp=1767294245000", u"isv.missing-app-id"_s, false);
    part("other app id", "app_id=2021990000000002,nonce=1,timestamp=1767294245000", u"isv.invalid-app-id"_s, false);
    part("app id twice", "app_id=2021990000000001,app_id=2021990000000001,nonce=1,timestamp=1767294245000",
        u"isv.invalid-parameter"_s, false);
    part("unknown part", "app_id=2021990000000001,nonce=1,timestamp=1767294245000,colour=red",
        u"isv.invalid-parameter"_s, false);
    part("a blank between", "app_id=2021990000000001, nonce=1,timestamp=1767294245000", u"isv.invalid-parameter"_s,
        false);
    part("no nonce", "app_id=2021990000000001,timestamp=1767294245000", u"isv.invalid-parameter"_s);
    part("no timestamp", "app_id=2021990000000001,nonce=1", u"isv.missing-timestamp"_s);
    part("seconds", "app_id=2021990000000001,nonce=1,timestamp=1767294245", u"isv.invalid-timestamp"_s);
    part("v2's time", "app_id=2021990000000001,nonce=1,timestamp=2026-01-02 03:04:05", u"isv.invalid-timestamp"_s);
    part("another order", "timestamp=1767294245000,nonce=1,app_id=2021990000000001", u"passed"_s);
    part("expiring", "app_id=2021990000000001,nonce=1,timestamp=1767294245000,expired_seconds=120", u"passed"_s);
    part("expiring never", "app_id=2021990000000001,nonce=1,timestamp=1767294245000,expired_seconds=x",
        u"isv.invalid-parameter"_s);
}

void TestPracticeV3Check::a_wrong_authorization_is_refused()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, auth);
    QFETCH(QString, subCode);
    Draft draft;
    draft.auth = auth;
    HttpRequest request = sign(draft);
    if (auth.isEmpty())
        request.headers["authorization"] = header;
    QCOMPARE(subCodeOf(request), subCode);
    if (subCode != u"passed")
        QTEST(check(request).error().answerSigned, "answerSigned");
}

void TestPracticeV3Check::a_wrong_header_is_refused_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("subCode");
    const auto row = [](const char *title, const char *name, const char *value, const QString &subCode) {
        QTest::newRow(title) << QByteArray(name) << QByteArray(value) << subCode;
    };
    row("JSON in utf-8", "content-type", "application/json; charset=UTF-8", u"passed"_s);
    row("JSON in gbk", "content-type", "application/json;charset=gbk", u"isv.invalid-content-type"_s);
    row("a form", "content-type", "application/x-www-form-urlencoded", u"isv.invalid-content-type"_s);
    row("no kind of content", "content-type", "", u"isv.invalid-content-type"_s);
    row("encrypted, called JSON", "alipay-encrypt-type", "AES", u"isv.invalid-content-type"_s);
    row("another encryption", "alipay-encrypt-type", "SM4", u"isv.invalid-encrypt-type"_s);
    row("request id of 32", "alipay-request-id", "0123456789abcdef0123456789abcdef", u"passed"_s);
    row("request id of 33", "alipay-request-id", "0123456789abcdef0123456789abcdef0", u"isv.invalid-parameter"_s);
    row("request id with a dot", "alipay-request-id", "a.b", u"isv.invalid-parameter"_s);
    row("roots without an app", "alipay-root-cert-sn", "root1_root2", u"isv.missing-app-cert-sn"_s);
    row("authorisation of nobody", "alipay-app-auth-token", "201499BBother", u"aop.invalid-app-auth-token"_s);
}

void TestPracticeV3Check::a_wrong_header_is_refused()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    Draft draft;
    draft.headers[name] = value;
    QTEST(subCodeOf(draft), "subCode");
}

void TestPracticeV3Check::only_the_five_calls_by_their_verb_exist_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("exists");
    const QString folder = u"/v3/alipay/marketing/campaign/cash/"_s;
    QTest::newRow("create") << QByteArray("POST") << QString(folder + u"create") << true;
    QTest::newRow("trigger") << QByteArray("POST") << QString(folder + u"trigger") << true;
    QTest::newRow("modify") << QByteArray("POST") << QString(folder + u"status/modify") << true;
    QTest::newRow("list") << QByteArray("GET") << QString(folder + u"list/query") << true;
    QTest::newRow("detail") << QByteArray("GET") << QString(folder + u"detail/query") << true;
    QTest::newRow("trigger by GET") << QByteArray("GET") << QString(folder + u"trigger") << false;
    QTest::newRow("list by POST") << QByteArray("POST") << QString(folder + u"list/query") << false;
    QTest::newRow("another verb") << QByteArray() << QString(folder + u"create") << false;
    QTest::newRow("v2's name") << QByteArray("POST") << u"/v3/alipay.marketing.campaign.cash.create"_s << false;
    QTest::newRow("a slash at the end") << QByteArray("POST") << QString(folder + u"create/") << false;
    QTest::newRow("download") << QByteArray("POST") << u"/v3/alipay/open/app/alipaycert/download"_s << false;
}

void TestPracticeV3Check::only_the_five_calls_by_their_verb_exist()
{
    QFETCH(QByteArray, verb);
    QFETCH(QString, path);
    QFETCH(bool, exists);
    Draft draft;
    draft.verb = verb;
    draft.path = path;
    if (verb == "GET")
        draft.body.clear();
    QCOMPARE(subCodeOf(draft), exists ? u"passed"_s : u"isv.invalid-method"_s);
}

void TestPracticeV3Check::every_byte_that_was_signed_counts_data()
{
    QTest::addColumn<QByteArray>("what");
    for (const char *what : {"path", "query", "body", "token", "nonce", "key"})
        QTest::newRow(what) << QByteArray(what);
}

void TestPracticeV3Check::every_byte_that_was_signed_counts()
{
    QFETCH(QByteArray, what);
    HttpRequest request = sign({});
    if (what == "path")
        request.target.replace("/create", "/trigger");
    if (what == "query")
        request.target += "?a=1";
    if (what == "body")
        request.body += ' ';
    if (what == "token")
        request.headers["alipay-app-auth-token"] = "201499BBtoken";
    if (what == "nonce")
        request.headers["authorization"].replace("nonce=n-1", "nonce=n-2");
    if (what == "key")
        m_caller.key = alipay::PrivateKey::generate().value().publicKey();
    const auto checked = check(request);
    m_caller.key = m_key.publicKey();
    QVERIFY(!checked);
    QCOMPARE(checked.error().refusal.subCode, u"isv.invalid-signature"_s);
    const QString told = checked.error().refusal.subMsg.section(u"网关生成的验签字符串为："_s, 1);
    QVERIFY(told.startsWith(u"app_id=2021990000000001,nonce="));
    QVERIFY(told.contains(u"\nPOST\n/v3/alipay/"));
    QVERIFY(told.contains(u"{&quot;coupon_name&quot;:"));
}

void TestPracticeV3Check::the_clock_may_be_ten_minutes_off_or_what_the_caller_says_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QByteArray>("expiring");
    QTest::addColumn<QString>("subCode");
    const QByteArray expiring = ",expired_seconds=120";
    QTest::newRow("ten minutes slow") << qint64(-600) << QByteArray() << u"passed"_s;
    QTest::newRow("ten minutes fast") << qint64(600) << QByteArray() << u"passed"_s;
    QTest::newRow("too slow") << qint64(-601) << QByteArray() << u"isv.invalid-timestamp"_s;
    QTest::newRow("too fast") << qint64(601) << QByteArray() << u"isv.invalid-timestamp"_s;
    QTest::newRow("not yet expired") << qint64(-120) << expiring << u"passed"_s;
    QTest::newRow("expired") << qint64(-121) << expiring << u"isv.invalid-timestamp"_s;
}

void TestPracticeV3Check::the_clock_may_be_ten_minutes_off_or_what_the_caller_says()
{
    QFETCH(qint64, seconds);
    QFETCH(QByteArray, expiring);
    Draft draft;
    draft.auth = "app_id=2021990000000001,nonce=n-1,timestamp="
        + QByteArray::number(m_now.addSecs(seconds).toMSecsSinceEpoch()) + expiring;
    QTEST(subCodeOf(draft), "subCode");
}

void TestPracticeV3Check::a_nonce_passes_once_and_only_with_its_signature()
{
    practice::Nonces nonces;
    HttpRequest forged = sign({});
    forged.body += ' ';
    QVERIFY(!practice::checkV3Request(forged, m_caller, m_now, nonces));
    QVERIFY(practice::checkV3Request(sign({}), m_caller, m_now, nonces).has_value());
    const auto again = practice::checkV3Request(sign({}), m_caller, m_now.addSecs(600), nonces);
    QVERIFY(!again);
    QCOMPARE(again.error().refusal.subCode, u"isv.invalid-parameter"_s);
    Draft other;
    other.auth.replace("n-1", "n-2");
    QVERIFY(practice::checkV3Request(sign(other), m_caller, m_now, nonces).has_value());
}

void TestPracticeV3Check::the_mode_of_the_gateway_counts_data()
{
    QTest::addColumn<KeyMode>("mode");
    QTest::addColumn<QByteArray>("app");
    QTest::addColumn<QByteArray>("root");
    QTest::addColumn<QString>("subCode");
    QTest::addColumn<bool>("certificate");
    const auto row = [](const char *title, KeyMode mode, const char *app, const char *root, const QString &subCode,
                         bool certificate) {
        QTest::newRow(title) << mode << QByteArray(app) << QByteArray(root) << subCode << certificate;
    };
    row("both: certificates", KeyMode::Both, "app0", "root1_root2", u"passed"_s, true);
    row("both: no roots, as PHP does", KeyMode::Both, "app0", "", u"passed"_s, true);
    row("both: another app's", KeyMode::Both, "app1", "root1_root2", u"isv.app-cert-not-exist"_s, true);
    row("both: other roots", KeyMode::Both, "app0", "root1", u"isv.invalid-alipay-root-cert-sn"_s, true);
    row("certificates: keys", KeyMode::Certificate, "", "", u"isv.missing-app-cert-sn"_s, false);
    row("keys: certificates", KeyMode::Key, "app0", "root1_root2", u"isv.app-cert-not-exist"_s, false);
}

void TestPracticeV3Check::the_mode_of_the_gateway_counts()
{
    QFETCH(KeyMode, mode);
    QFETCH(QByteArray, app);
    QFETCH(QByteArray, root);
    Draft draft;
    if (!app.isEmpty())
        draft.auth.replace(",nonce", QByteArray(",app_cert_sn=" + app + ",nonce"));
    draft.headers["alipay-root-cert-sn"] = root;
    m_caller.mode = mode;
    const auto checked = check(sign(draft));
    m_caller.mode = KeyMode::Both;
    QTEST(checked ? u"passed"_s : checked.error().refusal.subCode, "subCode");
    QTEST(checked ? checked->certificate : checked.error().certificate, "certificate");
}

void TestPracticeV3Check::a_merchants_authorisation_has_its_line()
{
    Draft draft;
    draft.headers["alipay-app-auth-token"] = "201499BBtoken";
    HttpRequest request = sign(draft);
    QCOMPARE(subCodeOf(request), u"passed"_s);
    request.headers.remove("alipay-app-auth-token");
    QCOMPARE(subCodeOf(request), u"isv.invalid-signature"_s);
}

void TestPracticeV3Check::a_parameter_twice_in_the_query_is_refused()
{
    Draft draft;
    draft.verb = "GET";
    draft.path = u"/v3/alipay/marketing/campaign/cash/list/query"_s;
    draft.body.clear();
    draft.query = "page_size=1&page_size=2";
    QCOMPARE(subCodeOf(draft), u"isv.invalid-parameter"_s);
    draft.query = "page_size=%G1";
    QCOMPARE(subCodeOf(draft), u"isv.invalid-parameter"_s);
    draft.query = "page_size=1";
    draft.body = "{}";
    QCOMPARE(subCodeOf(draft), u"isv.invalid-parameter"_s);
}

void TestPracticeV3Check::an_encrypted_body_is_opened()
{
    Draft draft;
    draft.headers["alipay-encrypt-type"] = "AES";
    draft.headers["content-type"] = "text/plain";
    draft.body = m_aes.encrypt(R"({"crowd_no":"a"})");
    const auto checked = check(sign(draft));
    QVERIFY(checked.has_value());
    QVERIFY(checked->encrypted);
    QCOMPARE(checked->bizContent, QByteArray(R"({"crowd_no":"a"})"));
    draft.body = R"({"crowd_no":"a"})";
    QCOMPARE(subCodeOf(draft), u"isv.decryption-error-unknown"_s);
}

QTEST_GUILESS_MAIN(TestPracticeV3Check)
#include "tst_practice_v3_check.moc"
