#include "alipay/alipay_keys.h"
#include "support/test_authority.h"

#include <QTest>

using namespace hongbao;
using namespace hongbao::alipay;
using namespace hongbao::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(hongbao::alipay::Certificate)

// A root, an authority under it, and Alipay's certificate under that: as the real ones hang.
class TestCertificates : public QObject {
    Q_OBJECT

    const TestAuthority m_root {{u"Root"_s}};
    const TestAuthority m_class {m_root, {u"Class 2"_s}};
    const TestAuthority m_strangeRoot {{u"Root"_s, u"Stranger"_s}};
    const PrivateKey m_alipayKey = PrivateKey::generate().value();
    const PrivateKey m_otherKey = PrivateKey::generate().value();
    const PrivateKey m_ownKey = PrivateKey::generate().value();
    const QDateTime m_now {{2026, 1, 1}, {0, 0}, Qt::UTC};
    const Name m_alipay {u"支付宝-2088"_s};
    const Certificate m_leaf = m_class.issue(m_alipayKey.publicKey(), m_alipay);

    Connection connection() const
    {
        Connection link {
            QUrl(u"https://a.example/gateway.do"_s), u"2021000000000001"_s, m_ownKey, m_alipayKey.publicKey()};
        link.certificates = Certificates {"app", "root", {m_leaf, m_class.certificate()}, {m_root.certificate()}};
        return link;
    }

    static QByteArray content(const QList<Certificate> &chain) { return toPem(chain).toBase64(); }

private Q_SLOTS:
    void a_file_is_read_in_its_order_data();
    void a_file_is_read_in_its_order();
    void what_is_no_certificate_is_named_data();
    void what_is_no_certificate_is_named();
    void names_and_dates_are_as_issued();
    void a_chain_is_proven_or_refused_data();
    void a_chain_is_proven_or_refused();
    void the_serial_chooses_the_key();
    void a_new_certificate_is_believed_when_proven_data();
    void a_new_certificate_is_believed_when_proven();
};

void TestCertificates::a_file_is_read_in_its_order_data()
{
    const QByteArray pem = m_leaf.toPem() + m_class.certificate().toPem();
    const QByteArray bare
        = m_leaf.toPem().replace("-----BEGIN CERTIFICATE-----", "").replace("-----END CERTIFICATE-----", "");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("PEM") << pem << 2;
    QTest::newRow("CRLF") << QByteArray(pem).replace("\n", "\r\n") << 2;
    QTest::newRow("byte order mark, words between") << "\xEF\xBB\xBF" + pem + "nothing\n" + m_leaf.toPem() << 3;
    QTest::newRow("one that cannot be read is left out")
        << "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n" + pem << 0;
    QTest::newRow("bare base64") << bare << 1;
    QTest::newRow("DER") << QByteArray::fromBase64(bare) << 1;
}

void TestCertificates::a_file_is_read_in_its_order()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, count);
    const auto certificates = Certificate::parseAll(text);
    QVERIFY(certificates);
    QCOMPARE(certificates->size(), count == 0 ? 2 : count);
    QCOMPARE(certificates->first(), m_leaf);
}

void TestCertificates::what_is_no_certificate_is_named_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorCode>("expected");
    QTest::newRow("nothing") << QByteArray() << ErrorCode::CertificateUnreadable;
    QTest::newRow("words") << QByteArray("hello") << ErrorCode::CertificateUnreadable;
    QTest::newRow("a cut one") << m_leaf.toPem().left(300) << ErrorCode::CertificateUnreadable;
    QTest::newRow("a public key") << m_ownKey.publicKey().toPem() << ErrorCode::CertificateIsKey;
    QTest::newRow("a private key") << m_ownKey.toPkcs8Pem().view().toByteArray() << ErrorCode::CertificateIsKey;
}

void TestCertificates::what_is_no_certificate_is_named()
{
    QFETCH(const QByteArray, text);
    QFETCH(const ErrorCode, expected);
    QCOMPARE(Certificate::parseAll(text).error().code, expected);
}

void TestCertificates::names_and_dates_are_as_issued()
{
    QCOMPARE(m_leaf.subject(), u"CN=支付宝-2088,O=Test,C=CN"_s);
    QCOMPARE(m_leaf.issuer(), u"CN=Class 2,O=Test,C=CN"_s);
    QCOMPARE(m_leaf.commonName(), u"支付宝-2088"_s);
    QCOMPARE(m_leaf.notAfter(), QDateTime({2099, 1, 1}, {0, 0}, Qt::UTC));
    QVERIFY(!m_leaf.isSelfIssued());
    QVERIFY(m_root.certificate().isSelfIssued());
    QVERIFY(m_leaf.publicKey().value() == m_alipayKey.publicKey());
    QCOMPARE(m_leaf.serial().size(), 32);
    QCOMPARE(rootSerial({m_root.certificate(), m_class.certificate()}),
        m_root.certificate().serial() + '_' + m_class.certificate().serial());
}

void TestCertificates::a_chain_is_proven_or_refused_data()
{
    const QDateTime past({2019, 1, 1}, {0, 0}, Qt::UTC);
    const QDateTime later({2026, 6, 1}, {0, 0}, Qt::UTC);
    const Certificate byLeaf = TestAuthority(m_root, m_alipay).issue(m_otherKey.publicKey(), m_alipay);
    QTest::addColumn<Certificate>("leaf");
    QTest::addColumn<QList<Certificate>>("between");
    QTest::addColumn<ErrorCode>("expected"); // UsageWrong: proven
    QTest::newRow("whole") << m_leaf << QList {m_class.certificate()} << ErrorCode::UsageWrong;
    QTest::newRow("a link missing") << m_leaf << QList<Certificate> {} << ErrorCode::CertificateUntrusted;
    QTest::newRow("another root of the same name")
        << m_strangeRoot.issue(m_alipayKey.publicKey(), m_alipay) << QList {m_strangeRoot.certificate()}
        << ErrorCode::CertificateUntrusted;
    QTest::newRow("expired") << m_class.issue(m_alipayKey.publicKey(), m_alipay, {past, past.addDays(365)})
                             << QList {m_class.certificate()} << ErrorCode::CertificateExpired;
    QTest::newRow("not yet valid") << m_class.issue(m_alipayKey.publicKey(), m_alipay, {later, later.addDays(365)})
                                   << QList {m_class.certificate()} << ErrorCode::CertificateNotYetValid;
    QTest::newRow("issued by one that is no authority")
        << byLeaf << QList {m_class.issue(m_otherKey.publicKey(), m_alipay)} << ErrorCode::CertificateUntrusted;
}

void TestCertificates::a_chain_is_proven_or_refused()
{
    QFETCH(const Certificate, leaf);
    QFETCH(const QList<Certificate>, between);
    QFETCH(const ErrorCode, expected);
    const Done proven = checkChain(leaf, between, {m_root.certificate()}, m_now);
    QCOMPARE(proven ? ErrorCode::UsageWrong : proven.error().code, expected);
}

void TestCertificates::the_serial_chooses_the_key()
{
    const AlipayKeys keys(connection());
    QVERIFY(*keys.keyFor({}) == m_alipayKey.publicKey());
    QVERIFY(*keys.keyFor(m_leaf.serial()) == m_alipayKey.publicKey());
    QVERIFY(keys.keyFor("0123456789abcdef0123456789abcdef") == nullptr);
    Connection publicKeyMode = connection();
    publicKeyMode.certificates.reset();
    QVERIFY(AlipayKeys(publicKeyMode).keyFor("0123") != nullptr);
}

void TestCertificates::a_new_certificate_is_believed_when_proven_data()
{
    const QDateTime past({2019, 1, 1}, {0, 0}, Qt::UTC);
    const Certificate sameKey = m_class.issue(m_alipayKey.publicKey(), {u"another name"_s});
    const Certificate newKey = m_class.issue(m_otherKey.publicKey(), m_alipay);
    const Certificate merchants = m_class.issue(m_otherKey.publicKey(), {u"2088-2021000000000009"_s});
    const Certificate expired = m_class.issue(m_alipayKey.publicKey(), m_alipay, {past, past.addDays(9)});
    const Certificate foreign = m_strangeRoot.issue(m_alipayKey.publicKey(), m_alipay);
    QTest::addColumn<QByteArray>("serial");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorCode>("expected"); // UsageWrong: believed
    QTest::newRow("the same key") << sameKey.serial() << content({sameKey, m_class.certificate()})
                                  << ErrorCode::UsageWrong;
    QTest::newRow("without the link that is known") << sameKey.serial() << content({sameKey}) << ErrorCode::UsageWrong;
    QTest::newRow("a new key under the same name") << newKey.serial() << content({newKey}) << ErrorCode::UsageWrong;
    QTest::newRow("authority first") << newKey.serial() << content({m_class.certificate(), newKey})
                                     << ErrorCode::UsageWrong;
    QTest::newRow("a merchant's") << merchants.serial() << content({merchants}) << ErrorCode::CertificateUntrusted;
    QTest::newRow("not the one asked for")
        << QByteArray(32, '1') << content({newKey}) << ErrorCode::CertificateUntrusted;
    QTest::newRow("expired") << expired.serial() << content({expired}) << ErrorCode::CertificateExpired;
    QTest::newRow("foreign") << foreign.serial() << content({foreign, m_strangeRoot.certificate()})
                             << ErrorCode::CertificateUntrusted;
    QTest::newRow("no certificate") << sameKey.serial() << QByteArray("aGVsbG8=") << ErrorCode::CertificateUnreadable;
}

void TestCertificates::a_new_certificate_is_believed_when_proven()
{
    QFETCH(const QByteArray, serial);
    QFETCH(const QByteArray, content);
    QFETCH(const ErrorCode, expected);
    AlipayKeys keys(connection());
    const auto learnt = keys.learn(serial, content, m_now);
    QCOMPARE(learnt ? ErrorCode::UsageWrong : learnt.error().code, expected);
    QCOMPARE(keys.keyFor(serial) != nullptr, learnt.has_value());
    if (learnt)
        QCOMPARE(Certificate::parseAll(*learnt)->first().serial(), serial);
}

QTEST_GUILESS_MAIN(TestCertificates)
#include "tst_certificate.moc"
