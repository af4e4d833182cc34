#include "practice/practice_gateway.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <array>

using namespace Qt::StringLiterals;
using namespace hongbao;
using practice::IdentityFiles;

class TestPracticeIdentity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void certificates_are_named_as_alipay_names_them();
    void certificates_are_of_the_identitys_keys();
    void certificates_look_like_alipays_and_say_practice();
    void chains_end_at_the_roots_whatever_the_clock_says_data();
    void chains_end_at_the_roots_whatever_the_clock_says();
    void the_root_serial_leaves_the_curve_out();
    void content_key_and_authorisation_are_there();
    void what_is_secret_is_for_its_owner_alone();
    void an_older_identity_is_completed_and_keeps_its_keys();
    void of_a_broken_set_of_certificates_none_stays();
    void processes_that_complete_at_once_agree();

private:
    IdentityFiles files() const { return practice::identityFiles(m_dir.path(), m_identity.appId); }
    QByteArray read(const QString &path) const;
    void removeWhatIsNew() const;

    QTemporaryDir m_dir;
    practice::Identity m_identity;
};

void TestPracticeIdentity::initTestCase()
{
    m_identity = practice::openIdentity(m_dir.path()).value();
}

QByteArray TestPracticeIdentity::read(const QString &path) const
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestPracticeIdentity::removeWhatIsNew() const
{
    for (const QString &path : {files().applicationCertificate, files().alipayCertificate, files().rootCertificate,
             files().authorityKey, files().aesKey, files().appAuthToken})
        QFile::remove(path);
}

void TestPracticeIdentity::certificates_are_named_as_alipay_names_them()
{
    const QStringList names = QDir(practice::identityFolder(m_dir.path())).entryList(QDir::Files, QDir::Name);
    const QStringList wanted {u"aes_key.txt"_s, u"alipayCertPublicKey_RSA2.crt"_s, u"alipayRootCert.crt"_s,
        u"alipay_private_key.pem"_s, u"alipay_public_key.pem"_s,
        QString(u"appCertPublicKey_"_s + m_identity.appId + u".crt"_s), u"app_auth_token.txt"_s, u"app_id"_s,
        u"application_private_key.pem"_s, u"practice_authority_key.pem"_s};
    for (const QString &name : wanted)
        QVERIFY2(names.contains(name), qPrintable(name));
    QCOMPARE(names.size(), wanted.size());
}

void TestPracticeIdentity::certificates_are_of_the_identitys_keys()
{
    QVERIFY(m_identity.applicationCertificate.publicKey().value() == m_identity.applicationKey.publicKey());
    QCOMPARE(m_identity.alipayCertificates.size(), 2);
    QVERIFY(m_identity.alipayCertificates[0].publicKey().value() == m_identity.alipayKey.publicKey());
}

void TestPracticeIdentity::certificates_look_like_alipays_and_say_practice()
{
    const auto &app = m_identity.applicationCertificate;
    QCOMPARE(app.commonName(), QString(u"2088999999999006-"_s + m_identity.appId));
    QCOMPARE(
        app.issuer(), u"CN=Practice Certification Authority Class 1 R1,OU=Certification Authority,O=Practice,C=CN"_s);
    QCOMPARE(m_identity.alipayCertificates[0].subject(),
        u"CN=支付宝(Practice)-2088999999999006,OU=Alipay,O=Practice,C=CN"_s);
    QCOMPARE(m_identity.alipayCertificates[1].commonName(), u"Practice Certification Authority Class 2 R1"_s);
    for (const auto &root : m_identity.rootCertificates) {
        QVERIFY(root.isSelfIssued());
        QVERIFY(root.subject().contains(u"O=Practice,"_s));
    }
}

void TestPracticeIdentity::chains_end_at_the_roots_whatever_the_clock_says_data()
{
    QTest::addColumn<QDate>("today");
    QTest::newRow("a computer without a battery") << QDate(2020, 1, 2);
    QTest::newRow("now") << QDate::currentDate();
    QTest::newRow("long after") << QDate(2049, 12, 30);
}

void TestPracticeIdentity::chains_end_at_the_roots_whatever_the_clock_says()
{
    QFETCH(QDate, today);
    const QDateTime now = today.startOfDay(Qt::UTC);
    const auto &roots = m_identity.rootCertificates;
    QVERIFY(alipay::checkChain(m_identity.alipayCertificates[0], {m_identity.alipayCertificates[1]}, roots, now)
                .has_value());
    // Alipay gives no issuer beside an application's certificate: without it there is no chain.
    QCOMPARE(alipay::checkChain(m_identity.applicationCertificate, {m_identity.alipayCertificates[1]}, roots, now)
                 .error()
                 .code,
        ErrorCode::CertificateUntrusted);
}

void TestPracticeIdentity::the_root_serial_leaves_the_curve_out()
{
    const auto &roots = m_identity.rootCertificates;
    QCOMPARE(roots.size(), 3);
    QCOMPARE(roots[1].publicKey().error().code, ErrorCode::KeyNotRsa);
    QCOMPARE(alipay::rootSerial(roots), roots[0].serial() + '_' + roots[2].serial());
}

void TestPracticeIdentity::content_key_and_authorisation_are_there()
{
    QCOMPARE(QByteArray::fromBase64(read(files().aesKey)).size(), 16);
    QCOMPARE(m_identity.aesKey.decrypt(m_identity.aesKey.encrypt("{}")).value(), QByteArray("{}"));
    QCOMPARE(m_identity.appAuthToken.size(), 40);
}

void TestPracticeIdentity::what_is_secret_is_for_its_owner_alone()
{
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const QString &path : {files().authorityKey, files().aesKey, files().appAuthToken})
        QVERIFY2(!(QFile::permissions(path) & others), qPrintable(path));
}

void TestPracticeIdentity::an_older_identity_is_completed_and_keeps_its_keys()
{
    removeWhatIsNew();
    const QByteArray applicationKey = read(files().applicationKey);
    const QByteArray alipayKey = read(files().alipayKey);
    m_identity = practice::openIdentity(m_dir.path()).value();
    QCOMPARE(read(files().applicationKey), applicationKey);
    QCOMPARE(read(files().alipayKey), alipayKey);
    certificates_are_named_as_alipay_names_them();
    certificates_are_of_the_identitys_keys();
}

void TestPracticeIdentity::of_a_broken_set_of_certificates_none_stays()
{
    const auto before = m_identity;
    QVERIFY(QFile::remove(files().rootCertificate));
    m_identity = practice::openIdentity(m_dir.path()).value();
    QVERIFY(m_identity.applicationCertificate.serial() != before.applicationCertificate.serial());
    QVERIFY(alipay::checkChain(m_identity.alipayCertificates[0], {m_identity.alipayCertificates[1]},
        m_identity.rootCertificates, QDateTime::currentDateTimeUtc())
                .has_value());
    QCOMPARE(m_identity.appAuthToken, before.appAuthToken);
    QCOMPARE(m_identity.aesKey.encrypt("{}"), before.aesKey.encrypt("{}"));
}

void TestPracticeIdentity::processes_that_complete_at_once_agree()
{
    removeWhatIsNew();
    std::array<QByteArray, 4> seen;
    std::vector<std::unique_ptr<QThread>> threads;
    for (QByteArray &serials : seen) {
        threads.emplace_back(QThread::create([&] {
            const auto identity = practice::openIdentity(m_dir.path()).value();
            serials = identity.applicationCertificate.serial() + identity.alipayCertificates[0].serial()
                + alipay::rootSerial(identity.rootCertificates) + identity.aesKey.encrypt("{}")
                + identity.appAuthToken.toLatin1();
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait(60'000));
    for (const QByteArray &serials : seen)
        QCOMPARE(serials, seen[0]);
    QVERIFY(!QFile::exists(practice::identityFolder(m_dir.path()) + u"/completing.lock"_s));
}

QTEST_GUILESS_MAIN(TestPracticeIdentity)
#include "tst_practice_identity.moc"
