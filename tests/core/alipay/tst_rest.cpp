#include "alipay/rest_request.h"
#include "alipay/verifier.h"

#include <QTest>

using namespace hongbao;
using namespace hongbao::alipay;
using namespace Qt::StringLiterals;
using Kind = CallFailure::Kind;

Q_DECLARE_METATYPE(hongbao::alipay::CallFailure::Kind)

// The v3 protocol without a network: what is signed, and what is believed.
class TestRest : public QObject {
    Q_OBJECT

    const PrivateKey m_ownKey = PrivateKey::generate().value();
    const PrivateKey m_alipayKey = PrivateKey::generate().value();
    const AesKey m_aesKey = AesKey::parse(SecretBytes("MDEyMzQ1Njc4OWFiY2RlZg==")).value();
    const QDateTime m_now {{2026, 1, 1}, {19, 4, 5}, Qt::UTC};

    Connection connection() const
    {
        Connection link {
            QUrl(u"https://a.example/gateway.do"_s), u"2021000000000001"_s, m_ownKey, m_alipayKey.publicKey()};
        link.protocol = Protocol::V3;
        return link;
    }

    RestAnswer signedAnswer(int status, const QByteArray &body) const
    {
        const QByteArray text = restAnswerText("1767294245000", "n", body);
        return {status, body, m_alipayKey.sign(text), "1767294245000", "n"};
    }

    Judgement judge(const RestAnswer &answer) const
    {
        return judgeRest(answer, m_alipayKey.publicKey(), &m_aesKey, u"t"_s);
    }

private Q_SLOTS:
    void every_line_ends_with_a_line_feed();
    void a_post_carries_its_fields_as_they_are_signed();
    void a_question_carries_its_fields_in_the_address();
    void certificates_token_and_encryption_are_told_and_signed();
    void an_address_below_a_folder_stays_below_it();
    void a_signed_success_is_a_reply_data();
    void a_signed_success_is_a_reply();
    void what_is_not_a_success_has_its_kind_data();
    void what_is_not_a_success_has_its_kind();
};

namespace {

QByteArray headerOf(const SignedRequest &request, const QByteArray &name)
{
    for (const auto &[header, value] : request.headers) {
        if (header == name)
            return value;
    }
    return {};
}

} // namespace

void TestRest::every_line_ends_with_a_line_feed()
{
    QCOMPARE(restText("a=1", "GET", "/v3/x?y=1", "", ""), QByteArray("a=1\nGET\n/v3/x?y=1\n\n"));
    QCOMPARE(restText("a=1", "POST", "/v3/x", "{}", "token"), QByteArray("a=1\nPOST\n/v3/x\n{}\ntoken\n"));
    QCOMPARE(restAnswerText("1", "n", ""), QByteArray("1\nn\n\n"));
}

void TestRest::a_post_carries_its_fields_as_they_are_signed()
{
    const QByteArray content("{\"crowd_no\":\"AbC\",\"name\":\"新年\"}");
    const SignedRequest request = signRequest(connection(), triggerMethod, content, m_now);
    QVERIFY(!request.isGet);
    QCOMPARE(request.address.toEncoded(), QByteArray("https://a.example/v3/alipay/marketing/campaign/cash/trigger"));
    QCOMPARE(request.body, content);
    QCOMPARE(request.contentType, QByteArray("application/json"));
    const QByteArray authorization = headerOf(request, "Authorization");
    const QByteArray scheme("ALIPAY-SHA256withRSA ");
    const QByteArray begin = scheme + "app_id=2021000000000001,nonce=";
    QVERIFY(authorization.startsWith(begin));
    const qsizetype sign = authorization.indexOf(",sign=");
    const QByteArray authString = authorization.left(sign).sliced(scheme.size());
    QVERIFY(authString.endsWith(",timestamp=1767294245000"));
    const QByteArray text = authString + "\nPOST\n/v3/alipay/marketing/campaign/cash/trigger\n" + content + '\n';
    QCOMPARE(request.signedText, text);
    QVERIFY(m_ownKey.publicKey().verify(text, authorization.sliced(sign + 6)));
    QVERIFY(signRequest(connection(), triggerMethod, content, m_now).signedText != text); // a nonce is used once
}

void TestRest::a_question_carries_its_fields_in_the_address()
{
    const SignedRequest request
        = signRequest(connection(), listMethod, R"({"camp_status":"ALL","page_index":"1","x":"a +/&"})", m_now);
    QVERIFY(request.isGet);
    QVERIFY(request.body.isEmpty());
    const QByteArray path("/v3/alipay/marketing/campaign/cash/list/query?camp_status=ALL&page_index=1&x=a%20%2B%2F%26");
    QCOMPARE(request.address.toEncoded(), "https://a.example" + path);
    const QByteArray end = "\nGET\n" + path + "\n\n";
    QVERIFY(request.signedText.endsWith(end));
}

void TestRest::certificates_token_and_encryption_are_told_and_signed()
{
    Connection link = connection();
    link.certificates = Certificates {"appsn", "rootsn", {}, {}};
    link.appAuthToken = u"token"_s;
    link.aesKey = m_aesKey;
    const SignedRequest request = signRequest(link, createMethod, "{\"a\":\"b\"}", m_now);
    QCOMPARE(m_aesKey.decrypt(request.body).value(), QByteArray("{\"a\":\"b\"}"));
    QCOMPARE(request.contentType, QByteArray("text/plain"));
    QCOMPARE(headerOf(request, "alipay-encrypt-type"), QByteArray("AES"));
    QCOMPARE(headerOf(request, "alipay-root-cert-sn"), QByteArray("rootsn"));
    QCOMPARE(headerOf(request, "alipay-app-auth-token"), QByteArray("token"));
    QVERIFY(request.signedText.startsWith("app_id=2021000000000001,app_cert_sn=appsn,nonce="));
    const QByteArray end = '\n' + request.body + "\ntoken\n";
    QVERIFY(request.signedText.endsWith(end));
}

void TestRest::an_address_below_a_folder_stays_below_it()
{
    Connection link = connection();
    link.address = QUrl(u"http://127.0.0.1:8080/relay/gateway.do"_s);
    const SignedRequest request = signRequest(link, modifyMethod, "{}", m_now);
    QCOMPARE(request.address.toEncoded(),
        QByteArray("http://127.0.0.1:8080/relay/v3/alipay/marketing/campaign/cash/status/modify"));
}

void TestRest::a_signed_success_is_a_reply_data()
{
    QTest::addColumn<RestAnswer>("answer");
    QTest::addColumn<QString>("amount");
    QTest::newRow("in the clear") << signedAnswer(200, R"({"prize_amount":"1.50"})") << u"1.50"_s;
    QTest::newRow("a number keeps its digits") << signedAnswer(200, R"({"prize_amount":1.50})") << u"1.50"_s;
    QTest::newRow("encrypted") << signedAnswer(200, m_aesKey.encrypt(R"({"prize_amount":"1.50"})")) << u"1.50"_s;
    QTest::newRow("without a body") << signedAnswer(204, "") << QString();
}

void TestRest::a_signed_success_is_a_reply()
{
    QFETCH(const RestAnswer, answer);
    QFETCH(const QString, amount);
    const auto judged = judge(answer);
    QVERIFY(judged);
    QCOMPARE(judged->node().value("prize_amount"_L1).toString(), amount);
}

void TestRest::what_is_not_a_success_has_its_kind_data()
{
    const QByteArray error(R"({"code":"CTU_HAS_RISK","message":"风控","links":[{"link":"x","desc":"y"}]})");
    const QByteArray success(R"({"trigger_result":"true"})");
    const auto unsignedAnswer = [](int status, const QByteArray &body, const QByteArray &sign = {}) {
        return RestAnswer {status, body, sign, "1", "n"};
    };
    RestAnswer altered = signedAnswer(200, success);
    altered.body.replace("true", "TRUE");
    RestAnswer alteredError = signedAnswer(400, error);
    alteredError.nonce = "m";
    QTest::addColumn<RestAnswer>("answer");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("code");
    QTest::newRow("a signed error") << signedAnswer(400, error) << Kind::Provider << u"http_400"_s;
    QTest::newRow("an error without signature") << unsignedAnswer(400, error) << Kind::Unsigned << u"http_400"_s;
    QTest::newRow("the word null for a signature")
        << unsignedAnswer(401, error, "null") << Kind::Unsigned << u"http_401"_s;
    QTest::newRow("a success without signature") << unsignedAnswer(200, success) << Kind::BadAnswer << u"unsigned"_s;
    QTest::newRow("a success with the word null")
        << unsignedAnswer(200, success, "null") << Kind::BadAnswer << u"unsigned"_s;
    QTest::newRow("an altered success") << altered << Kind::BadAnswer << u"signature"_s;
    QTest::newRow("an altered error") << alteredError << Kind::BadAnswer << u"signature"_s;
    QTest::newRow("a proxy's page") << unsignedAnswer(502, "<html>") << Kind::BadAnswer << u"http_502"_s;
    QTest::newRow("an error without a word") << unsignedAnswer(500, "{}") << Kind::BadAnswer << u"http_500"_s;
    QTest::newRow("a signed success that is not JSON")
        << signedAnswer(200, "[1]") << Kind::BadAnswer << u"encryption"_s;
    QTest::newRow("accepted, to be asked again")
        << signedAnswer(202, R"({"code":"in-process"})") << Kind::Provider << u"http_202"_s;
}

void TestRest::what_is_not_a_success_has_its_kind()
{
    QFETCH(const RestAnswer, answer);
    QFETCH(const Kind, kind);
    QFETCH(const QString, code);
    const auto judged = judge(answer);
    QVERIFY(!judged);
    QCOMPARE(judged.error().kind, kind);
    QCOMPARE(judged.error().code, code);
    QCOMPARE(judged.error().traceId, u"t"_s);
}

QTEST_GUILESS_MAIN(TestRest)
#include "tst_rest.moc"
