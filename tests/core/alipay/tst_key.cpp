#include "alipay/key.h"
#include "support/test_certificate.h"

#include <QTest>

#include <openssl/evp.h>
#include <openssl/pem.h>

using namespace hongbao;
using namespace hongbao::alipay;
using Kind = KeyDescription::Kind;

namespace {

QByteArray written(EVP_PKEY *key, bool publicHalf)
{
    BIO *bio = BIO_new(BIO_s_mem());
    if (publicHalf)
        PEM_write_bio_PUBKEY(bio, key);
    else
        PEM_write_bio_PrivateKey_traditional(bio, key, nullptr, nullptr, 0, nullptr, nullptr);
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    const QByteArray text(data, size);
    BIO_free(bio);
    EVP_PKEY_free(key);
    return text;
}

QByteArray bytesOf(const SecretBytes &secret)
{
    return secret.view().toByteArray();
}

// "-----BEGIN x-----\nAAAA\nBBBB\n-----END x-----" -> "AAAABBBB"
QByteArray bare(const QByteArray &pem)
{
    QByteArray result;
    for (const QByteArray &line : pem.split('\n')) {
        if (!line.startsWith("-----"))
            result += line.trimmed();
    }
    return result;
}

QByteArray relabelled(const QByteArray &pem, const QByteArray &label)
{
    QByteArray result = "-----BEGIN " + label + "-----\n";
    result += bare(pem);
    return result + "\n-----END " + label + "-----";
}

SecretBytes secret(QByteArray text)
{
    return SecretBytes(std::move(text));
}

} // namespace

static QByteArray utf16(const QByteArray &text)
{
    QByteArray wide;
    for (const char byte : text)
        wide.append(byte).append('\0');
    return wide;
}

class TestKey : public QObject {
    Q_OBJECT

    const PrivateKey m_key = PrivateKey::generate().value();
    const QByteArray m_pkcs8 = bytesOf(m_key.toPkcs8Pem());
    QByteArray m_pkcs1;
    const QByteArray m_publicPem = m_key.publicKey().toPem();

    QByteArray pkcs1Of(const PrivateKey &key) const
    {
        const QByteArray der = QByteArray::fromBase64(bytesOf(key.toPkcs8BareBase64()));
        const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
        return written(d2i_AutoPrivateKey(nullptr, &at, long(der.size())), false);
    }

private Q_SLOTS:
    void initTestCase() { m_pkcs1 = pkcs1Of(m_key); }

    void a_private_key_is_read_in_every_shape_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("PKCS#8 PEM") << m_pkcs8;
        QTest::newRow("PKCS#1 PEM") << m_pkcs1;
        QTest::newRow("PKCS#8 bare") << bare(m_pkcs8);
        QTest::newRow("PKCS#1 bare") << bare(m_pkcs1);
        QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + m_pkcs8;
        QTest::newRow("bare with a byte order mark") << "\xEF\xBB\xBF" + bare(m_pkcs1) + "\r\n";
        QTest::newRow("CRLF") << QByteArray(m_pkcs8).replace("\n", "\r\n");
        QTest::newRow("blank lines around") << "\n \n" + m_pkcs8 + "\n\n  \n";
        QTest::newRow("no newline at the end") << m_pkcs8.trimmed();
        QTest::newRow("indented") << QByteArray(m_pkcs8).replace("\n", "\n    ");
        QTest::newRow("no-break spaces of a web page")
            << bare(m_pkcs8).insert(100, "\xC2\xA0").insert(50, "\xE2\x80\x8B");
        QTest::newRow("PKCS#8 labelled RSA") << relabelled(m_pkcs8, "RSA PRIVATE KEY");
        QTest::newRow("PKCS#1 labelled PKCS#8") << relabelled(m_pkcs1, "PRIVATE KEY");
        QTest::newRow("labelled as something else") << relabelled(m_pkcs8, "PUBLIC KEY");
        QTest::newRow("the last line not copied") << m_pkcs8.left(m_pkcs8.indexOf("-----END"));
        QTest::newRow("the first line not copied") << m_pkcs8.sliced(m_pkcs8.indexOf('\n'));
        QTest::newRow("line ends lost") << QByteArray(m_pkcs8).replace("\n", "");
        QTest::newRow("line ends written out") << '"' + QByteArray(m_pkcs8).replace("\n", "\\n") + '"';
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE") + utf16(m_pkcs8);
        QTest::newRow("with its name") << "privateKey=" + bare(m_pkcs8);
        QTest::newRow("words before the block") << "Bag Attributes\n  friendlyName: x\n" + m_pkcs8;
    }

    void a_private_key_is_read_in_every_shape()
    {
        QFETCH(const QByteArray, text);
        const auto key = PrivateKey::parse(secret(text));
        QVERIFY2(key, qPrintable(key ? QString() : toText(key.error().code)));
        QVERIFY(key->publicKey() == m_key.publicKey());
        QCOMPARE(key->sign("text"), m_key.sign("text"));
    }

    void what_is_no_private_key_is_named_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<ErrorCode>("code");
        const QByteArray certificate = test::makeTestCertificate().certificate.toPem();
        QTest::newRow("public PEM") << m_publicPem << ErrorCode::KeyIsPublic;
        QTest::newRow("public bare") << bare(m_publicPem) << ErrorCode::KeyIsPublic;
        QTest::newRow("public labelled private") << relabelled(m_publicPem, "PRIVATE KEY") << ErrorCode::KeyIsPublic;
        QTest::newRow("certificate") << certificate << ErrorCode::KeyIsCertificate;
        QTest::newRow("certificate, bare") << bare(certificate) << ErrorCode::KeyIsCertificate;
        QTest::newRow("1024 bits") << written(EVP_RSA_gen(1024), false) << ErrorCode::KeyTooShort;
        QTest::newRow("elliptic curve") << written(EVP_EC_gen("P-256"), false) << ErrorCode::KeyNotRsa;
        QTest::newRow("empty") << QByteArray() << ErrorCode::KeyUnreadable;
        QTest::newRow("words") << QByteArray("my key") << ErrorCode::KeyUnreadable;
        QTest::newRow("cut") << bare(m_pkcs8).chopped(40) << ErrorCode::KeyUnreadable;
        QTest::newRow("something behind it") << bare(m_pkcs8) + "AAAA" << ErrorCode::KeyUnreadable;
        QTest::newRow("cut in a PEM block") << m_pkcs8.left(m_pkcs8.size() / 2) << ErrorCode::KeyUnreadable;
    }

    void what_is_no_private_key_is_named()
    {
        QFETCH(const QByteArray, text);
        const auto key = PrivateKey::parse(secret(text));
        QVERIFY(!key);
        QTEST(key.error().code, "code");
        QCOMPARE(key.error().detail.size() < 10, true); // never the text itself
    }

    void a_public_key_is_read_in_every_shape_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("PEM") << m_publicPem;
        QTest::newRow("bare") << m_key.publicKey().toBareBase64();
        QTest::newRow("bare, CRLF") << m_key.publicKey().toBareBase64() + "\r\n";
        QTest::newRow("labelled RSA") << relabelled(m_publicPem, "RSA PUBLIC KEY");
    }

    void a_public_key_is_read_in_every_shape()
    {
        QFETCH(const QByteArray, text);
        const auto key = PublicKey::parse(text);
        QVERIFY(key);
        QVERIFY(*key == m_key.publicKey());
        QCOMPARE(key->bits(), 2048);
    }

    void what_is_no_public_key_is_named_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("private PEM") << m_pkcs8 << ErrorCode::KeyIsPrivate;
        QTest::newRow("private bare") << bare(m_pkcs1) << ErrorCode::KeyIsPrivate;
        QTest::newRow("sealed") << m_key.toSealedPem(secret("word")).value() << ErrorCode::KeyIsPrivate;
        QTest::newRow("certificate") << test::makeTestCertificate().certificate.toPem() << ErrorCode::KeyIsCertificate;
        QTest::newRow("1024 bits") << written(EVP_RSA_gen(1024), true) << ErrorCode::KeyTooShort;
        QTest::newRow("elliptic curve") << written(EVP_EC_gen("P-256"), true) << ErrorCode::KeyNotRsa;
        QTest::newRow("empty") << QByteArray() << ErrorCode::KeyUnreadable;
    }

    void what_is_no_public_key_is_named()
    {
        QFETCH(const QByteArray, text);
        const auto key = PublicKey::parse(text);
        QVERIFY(!key);
        QTEST(key.error().code, "code");
    }

    void a_sealed_key_opens_with_its_passphrase_only()
    {
        const auto sealed = m_key.toSealedPem(secret("口令 1"));
        QVERIFY(sealed);
        QVERIFY(sealed->startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----"));
        QCOMPARE(PrivateKey::parse(secret(*sealed)).error().code, ErrorCode::KeySealed);
        QCOMPARE(PrivateKey::parse(secret(*sealed), secret("other")).error().code, ErrorCode::PassphraseWrong);
        const auto key = PrivateKey::parse(secret(*sealed), secret("口令 1"));
        QVERIFY(key);
        QVERIFY(key->publicKey() == m_key.publicKey());
        QVERIFY(!m_key.toSealedPem({}));
    }

    void a_seal_is_never_the_same_twice()
    {
        QVERIFY(m_key.toSealedPem(secret("word")).value() != m_key.toSealedPem(secret("word")).value());
    }

    void a_signature_fits_its_text_and_key_only()
    {
        const QByteArray signature = m_key.sign("a=1&b=二");
        const PublicKey own = m_key.publicKey();
        QVERIFY(own.verify("a=1&b=二", signature));
        QVERIFY(!own.verify("a=1&b=三", signature));
        QVERIFY(!own.verify("a=1&b=二", signature.chopped(4)));
        QVERIFY(!own.verify("a=1&b=二", "not base64!"));
        QVERIFY(!own.verify("a=1&b=二", {}));
        QVERIFY(!PrivateKey::generate()->publicKey().verify("a=1&b=二", signature));
    }

    void what_a_text_holds_is_told_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("format");
        QTest::addColumn<bool>("pem");
        QTest::addColumn<int>("bits");
        const QByteArray certificate = test::makeTestCertificate().certificate.toPem();
        const QByteArray sealed = m_key.toSealedPem(secret("word")).value();
        QTest::newRow("PKCS#8") << m_pkcs8 << Kind::PrivateKey << "PKCS#8" << true << 2048;
        QTest::newRow("PKCS#1") << bare(m_pkcs1) << Kind::PrivateKey << "PKCS#1" << false << 2048;
        QTest::newRow("public") << m_publicPem << Kind::PublicKey << "SubjectPublicKeyInfo" << true << 2048;
        QTest::newRow("sealed") << sealed << Kind::SealedPrivateKey << "PKCS#8" << true << 0;
        QTest::newRow("certificate") << certificate << Kind::Certificate << "X.509" << true << 2048;
        QTest::newRow("short") << written(EVP_RSA_gen(1024), true) << Kind::PublicKey << "SubjectPublicKeyInfo" << true
                               << 1024;
        QTest::newRow("nothing") << QByteArray("x") << Kind::Unreadable << "" << false << 0;
    }

    void what_a_text_holds_is_told()
    {
        QFETCH(const QByteArray, text);
        const KeyDescription description = describeKey(secret(text));
        QTEST(description.kind, "kind");
        QTEST(description.format, "format");
        QTEST(description.pem, "pem");
        QTEST(description.bits, "bits");
    }

    void a_curve_is_told_from_RSA()
    {
        QVERIFY(describeKey(secret(m_pkcs8)).rsa);
        QVERIFY(!describeKey(secret(written(EVP_EC_gen("P-256"), true))).rsa);
    }
};

QTEST_GUILESS_MAIN(TestKey)
#include "tst_key.moc"
