#include "account/clinic.h"
#include "support/test_authority.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>

#include <QTest>

using namespace hongbao;
using namespace hongbao::account;
using namespace hongbao::alipay;
using namespace Qt::StringLiterals;

namespace {

SecretBytes secret(QByteArray text)
{
    return SecretBytes(std::move(text));
}

QByteArray open(const SecretBytes &bytes)
{
    return bytes.view().toByteArray();
}

QByteArray utf16(const QByteArray &ascii, bool mark, bool bigEndian)
{
    QByteArray out = mark ? QByteArray(bigEndian ? "\xFE\xFF" : "\xFF\xFE") : QByteArray();
    for (const char c : ascii)
        bigEndian ? out.append('\0').append(c) : out.append(c).append('\0');
    return out;
}

QByteArray oneLine(QByteArray pem)
{
    return pem.replace('\n', "");
}

template <class Write> QByteArray written(const Write &write)
{
    BIO *bio = BIO_new(BIO_s_mem());
    write(bio);
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    const QByteArray copy(data, size);
    BIO_free(bio);
    return copy;
}

EVP_PKEY *keyOf(const PrivateKey &key)
{
    const QByteArray pem = open(key.toPkcs8Pem());
    BIO *bio = BIO_new_mem_buf(pem.constData(), int(pem.size()));
    EVP_PKEY *read = PEM_read_bio_PrivateKey(bio, nullptr, nullptr, nullptr);
    BIO_free(bio);
    return read;
}

QByteArray traditional(const PrivateKey &key, const char *passphrase)
{
    EVP_PKEY *pkey = keyOf(key);
    const QByteArray pem = written([&](BIO *bio) {
        PEM_write_bio_PrivateKey_traditional(bio, pkey, passphrase ? EVP_aes_256_cbc() : nullptr,
            reinterpret_cast<const unsigned char *>(passphrase), passphrase ? int(qstrlen(passphrase)) : 0, nullptr,
            nullptr);
    });
    EVP_PKEY_free(pkey);
    return pem;
}

QByteArray request(const PrivateKey &key)
{
    EVP_PKEY *pkey = keyOf(key);
    X509_REQ *made = X509_REQ_new();
    X509_REQ_set_pubkey(made, pkey);
    X509_REQ_sign(made, pkey, EVP_sha256());
    const QByteArray pem = written([&](BIO *bio) { PEM_write_bio_X509_REQ(bio, made); });
    X509_REQ_free(made);
    EVP_PKEY_free(pkey);
    return pem;
}

QByteArray container(const PrivateKey &key)
{
    EVP_PKEY *pkey = keyOf(key);
    PKCS12 *made = PKCS12_create("word", "name", pkey, nullptr, nullptr, 0, 0, 0, 0, 0);
    const QByteArray der = written([&](BIO *bio) { i2d_PKCS12_bio(bio, made); });
    PKCS12_free(made);
    EVP_PKEY_free(pkey);
    return der;
}

QByteArray publicPem(EVP_PKEY *key)
{
    const QByteArray pem = written([&](BIO *bio) { PEM_write_bio_PUBKEY(bio, key); });
    EVP_PKEY_free(key);
    return pem;
}

QByteArray privatePem(EVP_PKEY *key)
{
    const QByteArray pem
        = written([&](BIO *bio) { PEM_write_bio_PKCS8PrivateKey(bio, key, nullptr, nullptr, 0, nullptr, nullptr); });
    EVP_PKEY_free(key);
    return pem;
}

} // namespace

// What people paste and choose, right and wrong, at each place.
class TestClinic : public QObject {
    Q_OBJECT

    const PrivateKey m_key = PrivateKey::generate().value();
    const PrivateKey m_alipay = PrivateKey::generate().value();
    const QString m_appId = u"2021001161683774"_s;
    const test::TestAuthority m_root {{u"Test Root R1"_s}};
    const test::TestAuthority m_middle {m_root, {u"Test Class 2 R1"_s}};
    const Certificate m_app = m_middle.issue(m_key.publicKey(), {u"2088831204659217-2021001161683774"_s});
    const Certificate m_alipays
        = m_middle.issue(m_alipay.publicKey(), {u"支付宝(中国)网络技术有限公司-2088831204659217"_s});
    const QDateTime m_now = QDateTime({2026, 11, 23}, {0, 0}, Qt::UTC);

    Surroundings surroundings() const { return {m_appId, m_key.publicKey(), {m_root.certificate()}, m_now}; }

private Q_SLOTS:
    void every_shape_of_a_private_key_is_read_data();
    void every_shape_of_a_private_key_is_read();
    void a_public_key_is_read_in_every_shape_data();
    void a_public_key_is_read_in_every_shape();
    void lost_line_ends_are_noticed();
    void a_wrong_paste_is_called_by_its_name_data();
    void a_wrong_paste_is_called_by_its_name();
    void what_belongs_there_has_no_fault_data();
    void what_belongs_there_has_no_fault();
    void keys_sealed_the_old_way_open_with_their_passphrase();
};

void TestClinic::every_shape_of_a_private_key_is_read_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray pem = open(m_key.toPkcs8Pem());
    const QByteArray bare = open(m_key.toPkcs8BareBase64());
    const QByteArray pkcs1 = traditional(m_key, nullptr);
    QTest::newRow("PEM PKCS#8") << pem;
    QTest::newRow("PEM PKCS#1") << pkcs1;
    QTest::newRow("bare PKCS#8") << bare;
    QTest::newRow("DER") << QByteArray::fromBase64(bare);
    QTest::newRow("a label that lies") << QByteArray(pem).replace("PRIVATE KEY", "RSA PRIVATE KEY");
    QTest::newRow("CRLF") << QByteArray(pem).replace("\n", "\r\n");
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + pem;
    QTest::newRow("blanks and line ends around it") << "  \n" + bare + "\n\n ";
    QTest::newRow("wrapped base64") << QByteArray(bare).insert(64, '\n').insert(130, "\r\n");
    QTest::newRow("zero-width characters") << QByteArray(bare).insert(10, "\xE2\x80\x8B").insert(40, "\xE2\x81\xA0");
    QTest::newRow("UTF-16 with mark") << utf16(bare, true, false);
    QTest::newRow("UTF-16 without mark") << utf16(pem, false, false);
    QTest::newRow("UTF-16, big end first") << utf16(bare, true, true);
    QTest::newRow("line ends written out") << QByteArray(pem).replace("\n", "\\n");
    QTest::newRow("line ends written out twice") << QByteArray(pem).replace("\n", "\\\\n");
    QTest::newRow("slashes escaped") << QByteArray(bare).replace("/", "\\/");
    QTest::newRow("in quotes") << "\"" + bare + "\",";
    QTest::newRow("behind a name") << "privateKey=" + bare;
    QTest::newRow("behind a JSON name") << "{\"app_private_key\": \"" + bare + "\"}";
    QTest::newRow("behind a Chinese name") << u"应用私钥："_s.toUtf8() + bare;
    QTest::newRow("in a settings file") << "alipay.key=" + QByteArray(bare).replace("=", "\\=");
    QTest::newRow("PEM in one line") << oneLine(pem);
    QTest::newRow("PEM with blanks for line ends") << QByteArray(pem).replace("\n", " ");
    QTest::newRow("PEM without its last line") << pem.left(pem.indexOf("-----END"));
}

void TestClinic::every_shape_of_a_private_key_is_read()
{
    QFETCH(const QByteArray, text);
    const Finding finding = examine(Place::PrivateKey, secret(text), {});
    QVERIFY2(!finding.fault, qPrintable(finding.fault ? toText(finding.fault->code) : QString()));
    QCOMPARE(finding.what.kind, Kind::PrivateKey);
    QCOMPARE(finding.what.bits, 2048);
    QVERIFY(PrivateKey::parse(secret(text)).value().publicKey() == m_key.publicKey());
}

void TestClinic::a_public_key_is_read_in_every_shape_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray bare = m_alipay.publicKey().toBareBase64();
    QTest::newRow("bare") << bare;
    QTest::newRow("PEM") << m_alipay.publicKey().toPem();
    QTest::newRow("PEM in one line") << oneLine(m_alipay.publicKey().toPem());
    QTest::newRow("behind a name") << "alipay_public_key: " + bare;
    QTest::newRow("UTF-16") << utf16(bare, true, false);
    QTest::newRow("labelled as a private key") << m_alipay.publicKey().toPem().replace("PUBLIC KEY", "PRIVATE KEY");
}

void TestClinic::a_public_key_is_read_in_every_shape()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!examine(Place::AlipayPublicKey, secret(text), surroundings()).fault);
    QVERIFY(PublicKey::parse(text).value() == m_alipay.publicKey());
}

void TestClinic::lost_line_ends_are_noticed()
{
    const QByteArray pem = open(m_key.toPkcs8Pem());
    QVERIFY(!describe(secret(pem)).lineEndsLost);
    QVERIFY(!describe(m_key.toPkcs8BareBase64()).lineEndsLost); // one line is its proper form
    QVERIFY(describe(secret(oneLine(pem))).lineEndsLost);
    QVERIFY(describe(secret(QByteArray(pem).replace("\n", "\\n"))).lineEndsLost);
}

void TestClinic::a_wrong_paste_is_called_by_its_name_data()
{
    QTest::addColumn<Place>("place");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray bare = open(m_key.toPkcs8BareBase64());
    const QByteArray theirs = m_alipay.publicKey().toBareBase64();
    const QByteArray sealed = m_key.toSealedPem(secret("word")).value();
    const QByteArray aes = "aa4BtZ4tspm2wnXLb1ThQA==";
    const auto row = [](const char *name, Place place, const QByteArray &text, ErrorCode code) {
        QTest::newRow(name) << place << text << code;
    };
    using enum ErrorCode;
    row("nothing", Place::PrivateKey, " \r\n\xEF\xBB\xBF", KeyMissing);
    row("application key for Alipay's", Place::AlipayPublicKey, m_key.publicKey().toBareBase64(), KeyIsOwnPublic);
    row("private for public", Place::AlipayPublicKey, bare, KeyIsPrivate);
    row("sealed for public", Place::AlipayPublicKey, sealed, KeyIsPrivate);
    row("public for private", Place::PrivateKey, theirs, KeyIsPublic);
    row("certificate for private key", Place::PrivateKey, m_app.toPem(), KeyIsCertificate);
    row("certificate for public key", Place::AlipayPublicKey, m_alipays.toPem(), KeyIsCertificate);
    row("key for certificate", Place::AppCertificate, bare, CertificateIsKey);
    row("public key for certificate", Place::AlipayCertificate, theirs, CertificateIsKey);
    row("request for private key", Place::PrivateKey, request(m_key), KeyIsRequest);
    row("request for certificate", Place::AppCertificate, request(m_key), KeyIsRequest);
    row(".p12", Place::PrivateKey, container(m_key), KeyIsContainer);
    row(".jks", Place::PrivateKey, QByteArray("\xFE\xED\xFE\xED\0\0\0\2", 8), KeyIsContainer);
    row("Word document", Place::PrivateKey, QByteArray("PK\x03\x04\x14\0\6\0", 8), KeyIsDocument);
    row("old Word document", Place::PrivateKey, QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), KeyIsDocument);
    row("PDF", Place::AlipayPublicKey, "%PDF-1.7\n%\xE2\xE3", KeyIsDocument);
    row("web page", Place::AppCertificate, "\n<!DOCTYPE html><html lang=\"zh\">", KeyIsDocument);
    row("screenshot", Place::AlipayPublicKey, QByteArray("\x89PNG\r\n\x1A\n"), KeyIsDocument);
    row("path on Windows", Place::PrivateKey, "C:\\Users\\li\\app_private_key.txt", KeyIsPath);
    row("path here", Place::AppCertificate, "/home/li/appCertPublicKey_2021001161683774.crt", KeyIsPath);
    row("name of a file", Place::PrivateKey, u"应用私钥RSA2048.txt"_s.toUtf8(), KeyIsPath);
    row("AppID", Place::AlipayPublicKey, "2021001161683774\n", KeyIsAppId);
    row("AES key for private key", Place::PrivateKey, aes, KeyIsAesKey);
    row("AES key for public key", Place::AlipayPublicKey, aes, KeyIsAesKey);
    row("RSA key for AES", Place::AesKey, theirs, AesKeyIsRsa);
    row("certificate for AES", Place::AesKey, m_app.toPem(), AesKeyIsRsa);
    row("AES key of 256 bits", Place::AesKey, QByteArray(32, 'k').toBase64(), AesKeyMalformed);
    row("end missing", Place::PrivateKey, bare.left(1200), KeyCut);
    row("beginning missing", Place::PrivateKey, bare.mid(101), KeyCut);
    row("middle missing", Place::AlipayPublicKey, theirs.left(100) + theirs.mid(140), KeyCut);
    row("PEM cut", Place::PrivateKey, open(m_key.toPkcs8Pem()).left(900), KeyCut);
    row("only the lines of PEM", Place::PrivateKey, "-----BEGIN PRIVATE KEY-----\n\n-----END PRIVATE KEY-----", KeyCut);
    row("full-width letters", Place::AlipayPublicKey, QByteArray(theirs).replace(50, 1, u"Ａ"_s.toUtf8()), KeyAltered);
    row("shortened with dots", Place::PrivateKey, bare.left(60) + "..." + bare.right(60), KeyAltered);
    row("shortened with an ellipsis", Place::PrivateKey, bare.left(60) + u"…"_s.toUtf8() + bare.right(60), KeyAltered);
    row("hidden by stars", Place::PrivateKey, bare.left(20) + "******" + bare.right(20), KeyAltered);
    row("plus became blank twice over", Place::AlipayPublicKey, "MIIB*kqhkiG9w0BAQ", KeyAltered);
    row("prose", Place::AlipayPublicKey, u"请把公钥发给我"_s.toUtf8(), KeyUnreadable);
    row("prose for certificate", Place::RootCertificate, "hello", CertificateUnreadable);
    row("EC private key", Place::PrivateKey, privatePem(EVP_EC_gen("P-256")), KeyNotRsa);
    row("EC public key", Place::AlipayPublicKey, publicPem(EVP_EC_gen("P-256")), KeyNotRsa);
    row("SM2 public key", Place::AlipayPublicKey, publicPem(EVP_EC_gen("SM2")), KeyNotRsa);
    row("RSA of 1024 bits", Place::PrivateKey, privatePem(EVP_RSA_gen(1024)), KeyTooShort);
    row("public RSA of 1024 bits", Place::AlipayPublicKey, publicPem(EVP_RSA_gen(1024)), KeyTooShort);
    row("Alipay's certificate for the application's", Place::AppCertificate, m_alipays.toPem(), CertificateIsAlipays);
    row("application's for Alipay's", Place::AlipayCertificate, m_app.toPem(), CertificateIsApps);
    row("root for application's", Place::AppCertificate, m_root.certificate().toPem(), CertificateIsRoot);
    row("root for Alipay's", Place::AlipayCertificate, m_root.certificate().toPem(), CertificateIsRoot);
    row("Alipay's for root", Place::RootCertificate, m_alipays.toPem(), CertificateNotRoot);
    row("application's for root", Place::RootCertificate, m_app.toPem(), CertificateNotRoot);
    const auto app = [&](const PublicKey &key, const QString &name, const test::Validity &validity = {}) {
        return m_middle.issue(key, {name}, validity).toPem();
    };
    const QString name = u"2088831204659217-2021001161683774"_s;
    row("certificate of another key", Place::AppCertificate, app(m_alipay.publicKey(), name), CertificateOfOtherKey);
    row("certificate of another application", Place::AppCertificate,
        app(m_key.publicKey(), u"2088831204659217-2021000000000001"_s), CertificateOfOtherApp);
    const QDateTime longAgo({2020, 1, 1}, {0, 0}, Qt::UTC);
    row("expired", Place::AppCertificate, app(m_key.publicKey(), name, {longAgo, m_now.addDays(-1)}),
        CertificateExpired);
    row("not yet valid", Place::AppCertificate, app(m_key.publicKey(), name, {m_now.addDays(1), m_now.addYears(1)}),
        CertificateNotYetValid);
    const test::TestAuthority stranger({u"Test Root R1"_s}); // the same name, another key
    const test::TestAuthority strange(stranger, {u"Test Class 2 R1"_s});
    row("chain to another root", Place::AlipayCertificate,
        strange.issue(m_alipay.publicKey(), {u"支付宝"_s}).toPem() + strange.certificate().toPem(),
        CertificateUntrusted);
}

void TestClinic::a_wrong_paste_is_called_by_its_name()
{
    QFETCH(const Place, place);
    QFETCH(const QByteArray, text);
    const Finding finding = examine(place, secret(text), surroundings());
    QVERIFY(finding.fault);
    QTEST(finding.fault->code, "code");
    QVERIFY(!finding.fault->field.isEmpty());
}

void TestClinic::what_belongs_there_has_no_fault_data()
{
    QTest::addColumn<Place>("place");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("sealed private key") << Place::PrivateKey << m_key.toSealedPem(secret("word")).value();
    QTest::newRow("application's certificate") << Place::AppCertificate << m_app.toPem();
    QTest::newRow("with its chain") << Place::AppCertificate
                                    << QByteArray(m_app.toPem() + m_middle.certificate().toPem());
    QTest::newRow("Alipay's, a lone leaf") << Place::AlipayCertificate << m_alipays.toPem();
    QTest::newRow("Alipay's with its chain")
        << Place::AlipayCertificate << QByteArray(m_alipays.toPem() + m_middle.certificate().toPem());
    QTest::newRow("Alipay's in one line") << Place::AlipayCertificate << oneLine(m_alipays.toPem());
    QTest::newRow("roots") << Place::RootCertificate << m_root.certificate().toPem();
    QTest::newRow("AES key") << Place::AesKey << QByteArray(" \"aa4BtZ4tspm2wnXLb1ThQA==\"\n");
    QTest::newRow("a request, anywhere") << Place::Anywhere << request(m_key);
}

void TestClinic::what_belongs_there_has_no_fault()
{
    QFETCH(const Place, place);
    QFETCH(const QByteArray, text);
    const Finding finding = examine(place, secret(text), surroundings());
    QVERIFY2(!finding.fault, qPrintable(finding.fault ? toText(finding.fault->code) : QString()));
}

void TestClinic::keys_sealed_the_old_way_open_with_their_passphrase()
{
    const QByteArray sealed = traditional(m_key, "word");
    QVERIFY(sealed.contains("DEK-Info"));
    for (const QByteArray &text : {sealed, oneLine(sealed), QByteArray(sealed).replace("\n", "\\n")}) {
        QCOMPARE(describe(secret(text)).kind, Kind::SealedPrivateKey);
        QCOMPARE(PrivateKey::parse(secret(text)).error().code, ErrorCode::KeySealed);
        QCOMPARE(PrivateKey::parse(secret(text), secret("wrong")).error().code, ErrorCode::PassphraseWrong);
        QVERIFY(PrivateKey::parse(secret(text), secret("word")).value().publicKey() == m_key.publicKey());
    }
}

QTEST_GUILESS_MAIN(TestClinic)
#include "tst_clinic.moc"
