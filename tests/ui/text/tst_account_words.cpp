#include "text/words.h"

#include <QTest>

using namespace hongbao;
using namespace Qt::StringLiterals;
using account::Place;

// The clinic and the check of an account speak in sentences: what it is, what belongs here, where to go.
class TestAccountWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { text::setLanguage(u"en"_s); }
    void a_fault_says_what_it_is_and_what_belongs_there_data();
    void a_fault_says_what_it_is_and_what_belongs_there();
    void what_fits_is_called_by_its_name();
    void every_verdict_says_what_it_means_and_what_to_do_data();
    void every_verdict_says_what_it_means_and_what_to_do();
};

void TestAccountWords::a_fault_says_what_it_is_and_what_belongs_there_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("application key for Alipay's")
        << ErrorCode::KeyIsOwnPublic << u"alipay_public_key"_s
        << u"This is the application's public key, not Alipay's; Alipay's public key is needed here."_s;
    QTest::newRow("public for private") << ErrorCode::KeyIsPublic << u"private_key"_s
                                        << u"This is a public key, not a private one; the application's private key is "
                                           "needed here."_s;
    QTest::newRow("key for root") << ErrorCode::CertificateIsKey << u"root_cert"_s
                                  << u"This is a key, not a certificate; Alipay's root certificates (alipayRootCert) "
                                     "are needed here."_s;
    QTest::newRow("certificate for AES") << ErrorCode::AesKeyIsRsa << u"aes_key"_s
                                         << u"This is an RSA key or a certificate, not the key for content encryption; "
                                            "the key for content encryption (AES) is needed here."_s;
    QTest::newRow("nowhere in particular")
        << ErrorCode::KeyIsPath << QString() << u"This is the name of a file, not what is in it."_s;
}

void TestAccountWords::a_fault_says_what_it_is_and_what_belongs_there()
{
    QFETCH(const ErrorCode, code);
    QFETCH(const QString, field);
    QTEST(text::explain(Error {code, {}, field}).what, "sentence");
}

void TestAccountWords::what_fits_is_called_by_its_name()
{
    account::Finding finding;
    finding.what.kind = account::Kind::PrivateKey;
    finding.what.format = u"PKCS#8"_s;
    finding.what.bits = 2048;
    QCOMPARE(text::explain(finding).what, u"This is a private key of 2048 bits, PKCS#8 as base64."_s);
    finding.what.pem = true;
    finding.what.lineEndsLost = true;
    QVERIFY(text::explain(finding).what.contains(u"lost its line ends"_s));
}

void TestAccountWords::every_verdict_says_what_it_means_and_what_to_do_data()
{
    QTest::addColumn<int>("verdict");
    for (int verdict = 0; verdict <= int(alipay::Verdict::NotUnderstood); ++verdict)
        QTest::addRow("%d", verdict) << verdict;
}

void TestAccountWords::every_verdict_says_what_it_means_and_what_to_do()
{
    QFETCH(const int, verdict);
    const text::VerdictWords words = text::explain(alipay::Verdict(verdict));
    for (const QString &sentence : {words.what, words.remedy})
        QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u'%'), qPrintable(sentence));
    QVERIFY(words.page.isEmpty() || words.page.scheme() == "https"_L1);
    QVERIFY(words.page.isEmpty() || words.remedy.contains(words.page.host())); // said, not only linked
}

QTEST_GUILESS_MAIN(TestAccountWords)
#include "tst_account_words.moc"
