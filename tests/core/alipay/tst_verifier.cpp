#include "alipay/verifier.h"
#include "support/signed_answer.h"

#include <QJsonDocument>
#include <QTest>

using namespace hongbao;
using namespace hongbao::alipay;
using namespace hongbao::test;
using Kind = CallFailure::Kind;

Q_DECLARE_METATYPE(hongbao::alipay::CallFailure::Kind)

namespace {

const QByteArrayView method("a.b");

} // namespace

class TestVerifier : public QObject {
    Q_OBJECT

    const PrivateKey m_key = PrivateKey::generate().value();
    const PrivateKey m_stranger = PrivateKey::generate().value();

    // The reply says `shown`, the signature covers `covered`.
    QByteArray reply(const QByteArray &shown, const QByteArray &covered) const
    {
        QByteArray body = signedBody(method, shown, m_key);
        return body.replace(m_key.sign(shown), m_key.sign(covered));
    }

    auto judge(const QByteArray &body) const
    {
        return judgeBody(body, method, m_key.publicKey(), QStringLiteral("trace"));
    }

private Q_SLOTS:
    void a_signature_may_cover_slashes_written_otherwise_data();
    void a_signature_may_cover_slashes_written_otherwise();
    void what_is_read_is_what_was_signed();
    void numbers_keep_their_digits();
    void only_a_verified_10000_succeeds_data();
    void only_a_verified_10000_succeeds();
    void a_verified_error_tells_its_codes();
    void an_unsigned_envelope_is_not_verified();
};

void TestVerifier::a_signature_may_cover_slashes_written_otherwise_data()
{
    QTest::addColumn<QByteArray>("shown");
    QTest::addColumn<QByteArray>("covered");
    QTest::newRow("as sent") << QByteArray(R"({"code":"10000","u":"a/b"})")
                             << QByteArray(R"({"code":"10000","u":"a/b"})");
    QTest::newRow("sent escaped, signed plain")
        << QByteArray(R"({"code":"10000","u":"a\/b"})") << QByteArray(R"({"code":"10000","u":"a/b"})");
    QTest::newRow("sent plain, signed escaped")
        << QByteArray(R"({"code":"10000","u":"a/b"})") << QByteArray(R"({"code":"10000","u":"a\/b"})");
}

void TestVerifier::a_signature_may_cover_slashes_written_otherwise()
{
    QFETCH(const QByteArray, shown);
    QFETCH(const QByteArray, covered);
    const auto judged = judge(reply(shown, covered));
    QVERIFY(judged);
    QCOMPARE(judged->node().value(QStringLiteral("u")).toString(), QStringLiteral("a/b"));
}

// The bytes say backslash and slash, the signed text says slash: somebody on the way put the backslash in.
void TestVerifier::what_is_read_is_what_was_signed()
{
    const auto judged = judge(reply(R"({"code":"10000","u":"a\\/b"})", R"({"code":"10000","u":"a\/b"})"));
    QVERIFY(judged);
    QCOMPARE(judged->node().value(QStringLiteral("u")).toString(), QStringLiteral("a/b"));
}

void TestVerifier::numbers_keep_their_digits()
{
    const QByteArray node(
        R"({"code":10000,"a":0.1,"b":-1.50,"c":[1,2.00,{"d":12345678901234567890.12}],"e":"1 {\"x\":2}","f":1E+2})");
    const auto judged = judge(signedBody(method, node, m_key));
    QVERIFY(judged);
    const QJsonObject expected = QJsonDocument::fromJson(
        R"({"code":"10000","a":"0.1","b":"-1.50","c":["1","2.00",{"d":"12345678901234567890.12"}],)"
        R"("e":"1 {\"x\":2}","f":"1E+2"})")
                                     .object();
    QCOMPARE(judged->node(), expected);
}

void TestVerifier::only_a_verified_10000_succeeds_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("code");
    const QByteArray good(R"({"code":"10000","msg":"Success"})");
    const auto row = [](const char *name, const QByteArray &body, Kind kind, const char *code) {
        QTest::newRow(name) << body << kind << QString::fromLatin1(code);
    };
    row("signed by a stranger", signedBody(method, good, m_stranger), Kind::BadAnswer, "signature");
    row("signature over other bytes", reply(good, R"({"code":"10000","msg":"success"})"), Kind::BadAnswer, "signature");
    row("no signature", unsignedBody(method, good), Kind::BadAnswer, "unsigned");
    row("empty signature", unsignedBody(method, good).replace("}}", R"(},"sign":""})"), Kind::BadAnswer, "unsigned");
    row("no signature and no code", unsignedBody(method, "{}"), Kind::BadAnswer, "unsigned");
    row("unsigned error", unsignedBody(method, R"({"code":"40002","sub_code":"isv.invalid-app-id"})"), Kind::Unsigned,
        "40002");
    row("code absent", signedBody(method, R"({"msg":"Success"})", m_key), Kind::Provider, "");
    row("code with a blank", signedBody(method, R"({"code":"10000 "})", m_key), Kind::Provider, "10000 ");
    row("another code without sub_code", signedBody(method, R"({"code":"20000"})", m_key), Kind::Provider, "20000");
    row("10000 in an error_response", signedBody(method, good, m_key).replace("a_b_response", "error_response"),
        Kind::Provider, "10000");
    row("encrypted", signedBody(method, "\"AAAA\"", m_key), Kind::BadAnswer, "encryption");
    row("not JSON", "<html>", Kind::BadAnswer, "not_json");
}

void TestVerifier::only_a_verified_10000_succeeds()
{
    QFETCH(const QByteArray, body);
    const auto judged = judge(body);
    QVERIFY(!judged);
    QTEST(judged.error().kind, "kind");
    QTEST(judged.error().code, "code");
    QCOMPARE(judged.error().traceId, QStringLiteral("trace"));
}

void TestVerifier::a_verified_error_tells_its_codes()
{
    const auto judged = judge(signedBody(method,
        R"({"code":"40004","msg":"Business Failed","sub_code":"isv.USER_NOT_EXIST","sub_msg":"用户不存在"})", m_key));
    QVERIFY(!judged);
    QCOMPARE(judged.error().kind, Kind::Provider);
    QCOMPARE(judged.error().subCode, QStringLiteral("isv.USER_NOT_EXIST"));
    QCOMPARE(judged.error().message, QStringLiteral("用户不存在"));
}

void TestVerifier::an_unsigned_envelope_is_not_verified()
{
    const auto reply = verifyEnvelope({R"({"code":"10000"})", {}, {}, false}, m_key.publicKey());
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, ErrorCode::GatewayUnverified);
}

QTEST_GUILESS_MAIN(TestVerifier)
#include "tst_verifier.moc"
