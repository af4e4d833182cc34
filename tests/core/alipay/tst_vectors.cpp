#include "alipay/canonical_text.h"
#include "alipay/certificate.h"
#include "alipay/rest_request.h"
#include "alipay/verifier.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace hongbao;
using namespace hongbao::alipay;
using namespace Qt::StringLiterals;

// Vectors that were cross-checked with the provider's own SDK. They are not part of the project.
class TestVectors : public QObject {
    Q_OBJECT

    const QString m_folder = QStringLiteral(HONGBAO_SOURCE_DIR "/../shared/vectors/");
    QJsonObject m_vectors;

    QByteArray file(const QString &name) const
    {
        QFile source(m_folder + name);
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    }

    PrivateKey ownKey() const
    {
        return PrivateKey::parse(SecretBytes(file(u"keys/own_test_private_pkcs8.pem"_s))).value();
    }

    void eachOf(const QString &list, const QString &name = u"name"_s)
    {
        QTest::addColumn<QJsonObject>("vector");
        const QJsonArray vectors = m_vectors.value(list).toArray();
        for (const QJsonValue &vector : vectors)
            QTest::newRow(qPrintable(vector[name].toString())) << vector.toObject();
        if (vectors.isEmpty())
            QTest::newRow("none here") << QJsonObject();
    }

private Q_SLOTS:
    void initTestCase();
    void requests_are_signed_byte_for_byte_data() { eachOf(u"own_v2_requests"_s); }
    void requests_are_signed_byte_for_byte();
    void replies_are_cut_and_verified_data() { eachOf(u"own_v2_responses"_s); }
    void replies_are_cut_and_verified();
    void contents_are_encrypted_alike_data();
    void contents_are_encrypted_alike();
    void rest_requests_are_signed_byte_for_byte_data() { eachOf(u"own_v3_requests"_s); }
    void rest_requests_are_signed_byte_for_byte();
    void rest_answers_are_verified_data() { eachOf(u"own_v3_responses"_s); }
    void rest_answers_are_verified();
    void certificates_have_their_serials_data() { eachOf(u"cert_serials"_s, u"file"_s); }
    void certificates_have_their_serials();
    void public_signatures_fit_data() { eachOf(u"public_signatures"_s); }
    void public_signatures_fit();
    void keys_are_read_in_every_shape_data();
    void keys_are_read_in_every_shape();
};

void TestVectors::initTestCase()
{
    m_vectors = QJsonDocument::fromJson(file(u"vectors.json"_s)).object();
    if (m_vectors.isEmpty())
        QSKIP("the shared vectors are not on this machine");
}

void TestVectors::requests_are_signed_byte_for_byte()
{
    QFETCH(const QJsonObject, vector);
    Parameters parameters;
    const QJsonObject given = vector["params"_L1].toObject();
    for (auto it = given.begin(); it != given.end(); ++it)
        parameters.emplace(it.key().toUtf8(), it.value().toString().toUtf8());
    const QByteArray text = canonicalText(parameters);
    QCOMPARE(text, vector["string_to_sign"_L1].toString().toUtf8());
    QCOMPARE(ownKey().sign(text), vector["sign"_L1].toString().toLatin1());
}

void TestVectors::replies_are_cut_and_verified()
{
    QFETCH(const QJsonObject, vector);
    const QByteArray raw = vector["raw_response"_L1].toString().toUtf8();
    const qsizetype nameEnd = raw.indexOf("_response\"");
    const QByteArray method = raw.sliced(2, nameEnd - 2);
    const auto envelope = cutEnvelope(raw, method);
    QVERIFY(envelope);
    if (!vector.contains("sign"_L1)) {
        QVERIFY(envelope->sign.isEmpty());
        QCOMPARE(judgeBody(raw, method, ownKey().publicKey(), {}).error().kind, CallFailure::Kind::Unsigned);
        return;
    }
    QCOMPARE(envelope->sign, vector["sign"_L1].toString().toLatin1());
    const QByteArray covered = vector["signed_bytes"_L1].toString().toUtf8();
    QVERIFY(ownKey().publicKey().verify(covered, envelope->sign));
    if (!vector.contains("aes_key"_L1)) {
        QVERIFY(verifyEnvelope(*envelope, ownKey().publicKey()));
        return;
    }
    QCOMPARE(envelope->nodeText, covered);
    const auto aesKey = AesKey::parse(SecretBytes(vector["aes_key"_L1].toString().toLatin1())).value();
    const auto reply = verifyEnvelope(*envelope, ownKey().publicKey(), &aesKey);
    QVERIFY(reply);
    QCOMPARE(reply->node(), QJsonDocument::fromJson(vector["plaintext"_L1].toString().toUtf8()).object());
}

void TestVectors::contents_are_encrypted_alike_data()
{
    QTest::addColumn<QJsonObject>("vector");
    const QJsonArray vectors = m_vectors.value("public_aes"_L1).toArray();
    for (const QJsonValue &vector : vectors)
        QTest::newRow(qPrintable(vector["plaintext"_L1].toString())) << vector.toObject();
}

void TestVectors::contents_are_encrypted_alike()
{
    QFETCH(const QJsonObject, vector);
    if (vector["type"_L1].toString() != "AES"_L1)
        QSKIP("AES with an IV of its own is not needed here (alipay-api 2.6)");
    const auto key = AesKey::parse(SecretBytes(vector["key_base64"_L1].toString().toLatin1())).value();
    const QByteArray plain = vector["plaintext"_L1].toString().toUtf8();
    QCOMPARE(key.encrypt(plain), vector["ciphertext"_L1].toString().toLatin1());
    QCOMPARE(key.decrypt(vector["ciphertext"_L1].toString().toLatin1()).value(), plain);
}

void TestVectors::rest_requests_are_signed_byte_for_byte()
{
    QFETCH(const QJsonObject, vector);
    if (vector.isEmpty())
        QSKIP("no such vectors on this machine");
    const auto given = [&](const char *name) { return vector[QLatin1StringView(name)].toString().toUtf8(); };
    const QByteArray text
        = restText(given("auth_string"), given("method"), given("uri"), given("body"), given("app_auth_token"));
    QCOMPARE(text, given("string_to_sign"));
    QCOMPARE(ownKey().sign(text), given("sign"));
}

void TestVectors::rest_answers_are_verified()
{
    QFETCH(const QJsonObject, vector);
    if (vector.isEmpty())
        QSKIP("no such vectors on this machine");
    const auto given = [&](const char *name) { return vector[QLatin1StringView(name)].toString().toUtf8(); };
    const QByteArray text = restAnswerText(given("timestamp"), given("nonce"), given("body"));
    QCOMPARE(text, given("signed_text"));
    QVERIFY(ownKey().publicKey().verify(text, given("sign")));
}

void TestVectors::certificates_have_their_serials()
{
    QFETCH(const QJsonObject, vector);
    if (vector.isEmpty())
        QSKIP("no such vectors on this machine");
    const auto certificates = Certificate::parseAll(file(vector["file"_L1].toString()));
    QVERIFY(certificates);
    if (vector.contains("root_cert_sn"_L1)) {
        QCOMPARE(rootSerial(*certificates), vector["root_cert_sn"_L1].toString().toLatin1());
        const QJsonArray members = vector["members"_L1].toArray();
        QCOMPARE(certificates->size(), members.size());
        for (qsizetype i = 0; i < members.size(); ++i) {
            QCOMPARE(certificates->at(i).serial(), members[i]["md5"_L1].toString().toLatin1());
            QCOMPARE(certificates->at(i).issuer(), members[i]["issuer_string"_L1].toString());
            QCOMPARE(certificates->at(i).countsForRootSerial(), members[i]["counts"_L1].toBool());
        }
        return;
    }
    QCOMPARE(certificates->first().serial(), vector["cert_sn"_L1].toString().toLatin1());
    QCOMPARE(certificates->first().issuer(), vector["issuer_string"_L1].toString());
    QCOMPARE(certificates->size(), vector["certificates_in_file"_L1].toInt());
}

void TestVectors::public_signatures_fit()
{
    QFETCH(const QJsonObject, vector);
    const auto key = PublicKey::parse(file(vector["public_key"_L1].toString()));
    if (!key)
        QSKIP("this vector's key is not on this machine");
    const bool fits
        = key->verify(vector["signed_text"_L1].toString().toUtf8(), vector["sign"_L1].toString().toLatin1());
    QCOMPARE(fits, vector["valid"_L1].toBool());
}

void TestVectors::keys_are_read_in_every_shape_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"own_test_private_pkcs1.pem", "own_test_private_pkcs1_raw_base64.txt",
             "own_test_private_pkcs8.pem", "own_test_private_pkcs8_raw_base64.txt"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestVectors::keys_are_read_in_every_shape()
{
    QFETCH(const QString, name);
    const auto key = PrivateKey::parse(SecretBytes(file(u"keys/"_s + name)));
    QVERIFY(key);
    for (const char *shape : {"keys/own_test_public.pem", "keys/own_test_public_raw_base64.txt"})
        QVERIFY(PublicKey::parse(file(QString::fromLatin1(shape))).value() == key->publicKey());
}

QTEST_GUILESS_MAIN(TestVectors)
#include "tst_vectors.moc"
