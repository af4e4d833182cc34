#include "alipay/canonical_text.h"
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

    void eachOf(const QString &list)
    {
        QTest::addColumn<QJsonObject>("vector");
        const QJsonArray vectors = m_vectors.value(list).toArray();
        for (const QJsonValue &vector : vectors)
            QTest::newRow(qPrintable(vector["name"_L1].toString())) << vector.toObject();
    }

private Q_SLOTS:
    void initTestCase();
    void requests_are_signed_byte_for_byte_data() { eachOf(u"own_v2_requests"_s); }
    void requests_are_signed_byte_for_byte();
    void replies_are_cut_and_verified_data() { eachOf(u"own_v2_responses"_s); }
    void replies_are_cut_and_verified();
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
    if (covered.startsWith('{'))
        QVERIFY(verifyEnvelope(*envelope, ownKey().publicKey()));
    else
        QCOMPARE(envelope->nodeText, covered);
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
