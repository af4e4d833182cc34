#include "alipay/rest_request.h"
#include "gateway_test.h"
#include "support/test_authority.h"

#include <QUrlQuery>

using namespace hongbao;
using namespace hongbao::alipay;
using namespace hongbao::test;
using namespace Qt::StringLiterals;
using Kind = CallFailure::Kind;

// HttpGateway in its other modes: certificates, encrypted contents, v3, a proxy.
class TestGatewayModes : public GatewayTest {
    Q_OBJECT

    // Certificate mode: root, authority, and Alipay's certificate.
    const TestAuthority m_root {{u"Root"_s}};
    const TestAuthority m_class {m_root, {u"Class 2"_s}};
    const Name m_alipay {u"支付宝"_s};
    const Certificate m_leaf = m_class.issue(m_alipayKey.publicKey(), m_alipay);

    Connection certificateConnectionTo(const QUrl &address) const
    {
        Connection link = connectionTo(address);
        link.certificates
            = Certificates {"appserial", "rootserial", {m_leaf, m_class.certificate()}, {m_root.certificate()}};
        return link;
    }

    QByteArray detailSignedBy(const PrivateKey &key, const QByteArray &serial) const
    {
        QByteArray body = signedBody(detailMethod, goodDetail, key);
        return httpAnswer(body.insert(1, "\"alipay_cert_sn\":\"" + serial + "\","));
    }

    static QByteArray download(const Certificate &certificate)
    {
        return httpAnswer("{\"alipay_open_app_alipaycert_download_response\":{\"code\":\"10000\","
                          "\"alipay_cert_content\":\""
            + certificate.toPem().toBase64() + "\"}}");
    }

private Q_SLOTS:
    void a_proxy_of_the_account_carries_the_call();
    void in_certificate_mode_both_serials_are_sent_and_signed();
    void a_new_certificate_is_fetched_once_and_then_used();
    void an_unproven_certificate_proves_nothing_data();
    void an_unproven_certificate_proves_nothing();
    void encrypted_contents_go_and_come();
    void v3_asks_and_believes_by_its_own_rules();
    void a_disputed_signature_shows_both_texts_without_the_token();
};

void TestGatewayModes::a_proxy_of_the_account_carries_the_call()
{
    ScriptedServer proxy;
    proxy.then({good()});
    Connection connection = connectionTo(QUrl(u"http://127.0.0.1:9/gateway.do"_s)); // nobody listens there
    connection.proxy = {Proxy::Kind::Address, QUrl(u"http://127.0.0.1:%1"_s.arg(proxy.serverPort()))};
    QVERIFY(ask(connection));
    QVERIFY(proxy.requests()[0].requestLine.startsWith("POST http://127.0.0.1:9/gateway.do?"));
    connection.proxy = {Proxy::Kind::None};
    QCOMPARE(ask(connection).error().kind, Kind::NothingLeft);
}

void TestGatewayModes::in_certificate_mode_both_serials_are_sent_and_signed()
{
    ScriptedServer server;
    server.then({detailSignedBy(m_alipayKey, m_leaf.serial())});
    QVERIFY(ask(certificateConnectionTo(server.address())));
    const QUrlQuery query(QString::fromLatin1(server.requests()[0].requestLine.split('?')[1].split(' ')[0]));
    QCOMPARE(query.queryItemValue(u"app_cert_sn"_s), u"appserial"_s);
    QCOMPARE(query.queryItemValue(u"alipay_root_cert_sn"_s), u"rootserial"_s);
    const QByteArray sign = QByteArray::fromPercentEncoding(query.queryItemValue(u"sign"_s).toLatin1());
    const QByteArray text = "alipay_root_cert_sn=rootserial&app_cert_sn=appserial&app_id=2021000000000001&"
                            "biz_content={\"crowd_no\":\"AbC_-1\"}&charset=utf-8&format=json&"
                            "method=alipay.marketing.campaign.cash.detail.query&sign_type=RSA2&"
                            "timestamp=2026-01-02 03:04:05&version=1.0";
    QVERIFY(m_ownKey.publicKey().verify(text, sign));
}

void TestGatewayModes::a_new_certificate_is_fetched_once_and_then_used()
{
    const Certificate renewed = m_class.issue(m_strangeKey.publicKey(), m_alipay);
    ScriptedServer server;
    server.then({detailSignedBy(m_strangeKey, renewed.serial())});
    server.then({detailSignedBy(m_strangeKey, renewed.serial())});
    server.then({download(renewed)});
    server.then({detailSignedBy(m_strangeKey, renewed.serial())});
    server.then({detailSignedBy(m_alipayKey, m_leaf.serial())});
    HttpGateway gateway(certificateConnectionTo(server.address()), m_clock);
    QSignalSpy answers(&gateway, &Gateway::detailed);
    QSignalSpy changes(&gateway, &Gateway::alipayCertificateChanged);
    Q_UNUSED(gateway.detail({u"AbC_-1"_s}));
    Q_UNUSED(gateway.detail({u"AbC_-1"_s}));
    QTRY_COMPARE(answers.size(), 2);
    Q_UNUSED(gateway.detail({u"AbC_-1"_s}));
    QTRY_COMPARE(answers.size(), 3);
    Q_UNUSED(gateway.detail({u"AbC_-1"_s})); // the old one stays good
    QTRY_COMPARE(answers.size(), 4);
    for (const auto &answer : answers)
        QVERIFY(answer[1].value<DetailResult>());
    QCOMPARE(server.requests().size(), 5);
    QVERIFY(server.requests()[2].requestLine.contains("alipay.open.app.alipaycert.download"));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(Certificate::parseAll(changes[0][0].toByteArray())->first(), renewed);
}

void TestGatewayModes::an_unproven_certificate_proves_nothing_data()
{
    const QDateTime past({2019, 1, 1}, {0, 0}, Qt::UTC);
    const TestAuthority stranger({u"Root"_s, u"Stranger"_s});
    const Certificate foreign = stranger.issue(m_strangeKey.publicKey(), m_alipay);
    const Certificate expired = m_class.issue(m_strangeKey.publicKey(), m_alipay, {past, past.addDays(9)});
    QTest::addColumn<QByteArray>("serial");
    QTest::addColumn<QByteArray>("answer"); // to the download; empty: none is asked for
    QTest::newRow("foreign") << foreign.serial() << download(foreign);
    QTest::newRow("expired") << expired.serial() << download(expired);
    QTest::newRow("refused") << foreign.serial() << httpAnswer("{\"error_response\":{\"code\":\"40002\"}}");
    QTest::newRow("no answer") << foreign.serial() << httpAnswer("", "502 Bad Gateway");
    QTest::newRow("a serial that is none") << QByteArray(R"(\"})") << QByteArray();
}

void TestGatewayModes::an_unproven_certificate_proves_nothing()
{
    QFETCH(const QByteArray, serial);
    QFETCH(const QByteArray, answer);
    ScriptedServer server;
    server.then({detailSignedBy(m_strangeKey, serial)});
    server.then({answer});
    const DetailResult result = ask(certificateConnectionTo(server.address()));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::BadAnswer);
    QVERIFY2(result.error().code.startsWith("certificate "_L1), qPrintable(result.error().code));
    QCOMPARE(server.requests().size(), answer.isEmpty() ? 1 : 2);
}

void TestGatewayModes::encrypted_contents_go_and_come()
{
    const auto aesKey = AesKey::parse(SecretBytes("MDEyMzQ1Njc4OWFiY2RlZg==")).value();
    ScriptedServer server;
    server.then({httpAnswer(signedBody(detailMethod, '"' + aesKey.encrypt(goodDetail) + '"', m_alipayKey))});
    Connection connection = connectionTo(server.address());
    connection.aesKey = aesKey;
    const DetailResult result = ask(connection);
    QVERIFY(result);
    QCOMPARE(result->sent, Fen::of(150));
    const SeenRequest &request = server.requests()[0];
    QVERIFY(request.requestLine.contains("encrypt_type=AES"));
    const QByteArray cipher = QByteArray::fromPercentEncoding(request.body.sliced(qsizetype(strlen("biz_content="))));
    QCOMPARE(aesKey.decrypt(cipher).value(), QByteArray("{\"crowd_no\":\"AbC_-1\"}"));
    server.then({httpAnswer(signedBody(detailMethod, '"' + aesKey.encrypt(goodDetail) + '"', m_alipayKey))});
    QCOMPARE(ask(connectionTo(server.address())).error().code, u"encryption"_s);
}

void TestGatewayModes::v3_asks_and_believes_by_its_own_rules()
{
    ScriptedServer server;
    const QByteArray sign = m_alipayKey.sign(restAnswerText("1", "n", goodDetail));
    server.then({httpAnswer(goodDetail, "200 OK",
        "alipay-signature: " + sign + "\r\nalipay-timestamp: 1\r\nalipay-nonce: n\r\nalipay-trace-id: t3\r\n")});
    server.then({httpAnswer(goodDetail)});
    server.then({httpAnswer(R"({"code":"CASH_CAMPAIGN_NOT_EXIST","message":"m"})", "400 Bad Request")});
    Connection connection = connectionTo(server.address());
    connection.protocol = Protocol::V3;
    const DetailResult good = ask(connection);
    QVERIFY(good);
    QCOMPARE(good->sent, Fen::of(150));
    QVERIFY(server.requests()[0].requestLine.startsWith(
        "GET /v3/alipay/marketing/campaign/cash/detail/query?crowd_no=AbC_-1 "));
    QCOMPARE(ask(connection).error().code, u"unsigned"_s);
    const DetailResult refused = ask(connection);
    QCOMPARE(refused.error().kind, Kind::Unsigned);
    QCOMPARE(refused.error().subCode, u"CASH_CAMPAIGN_NOT_EXIST"_s);
}

void TestGatewayModes::a_disputed_signature_shows_both_texts_without_the_token()
{
    const QByteArray refusal("{\"code\":\"40002\",\"msg\":\"Invalid Arguments\",\"sub_code\":\"isv.invalid-signature\","
                             "\"sub_msg\":\"网关生成的验签字符串为：app_auth_token=secret7&amp;app_id=2\"}");
    ScriptedServer server;
    server.then({httpAnswer(signedBody(detailMethod, refusal, m_alipayKey))});
    Connection connection = connectionTo(server.address());
    connection.appAuthToken = u"secret7"_s;
    const DetailResult result = ask(connection);
    const auto dispute = disputeOf(result.error());
    QVERIFY(dispute);
    QCOMPARE(dispute->theirs, u"app_auth_token=***&app_id=2"_s);
    QVERIFY(dispute->ours.startsWith("app_auth_token=***&app_id=2021000000000001&biz_content={"_L1));
    QVERIFY(!result.error().message.contains("secret7"_L1));
}

QTEST_GUILESS_MAIN(TestGatewayModes)
#include "tst_gateway_modes.moc"
