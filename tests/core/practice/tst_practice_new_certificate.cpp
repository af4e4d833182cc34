#include "world.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace practice_test;
using namespace hongbao;

class TestPracticeNewCertificate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void from_its_call_on_another_certificate_signs_data();
    void from_its_call_on_another_certificate_signs();
    void in_public_key_mode_nothing_changes();
    void the_one_before_can_still_be_downloaded();

private:
    static QList<alipay::Certificate> download(World &world, const QByteArray &serial);
};

QList<alipay::Certificate> TestPracticeNewCertificate::download(World &world, const QByteArray &serial)
{
    world.caller().setWay({false, true, false});
    const Answer answer
        = world.caller().callWire(practice::downloadMethod, {{u"alipay_cert_sn"_s, QString::fromLatin1(serial)}});
    const QByteArray pem = QByteArray::fromBase64(answer.text("alipay_cert_content").toLatin1());
    return alipay::Certificate::parseAll(pem).value_or(QList<alipay::Certificate>());
}

void TestPracticeNewCertificate::from_its_call_on_another_certificate_signs_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<bool>("rest");
    QTest::addColumn<bool>("sameKey");
    QTest::addColumn<bool>("sameSubject");
    QTest::addColumn<bool>("downloadable");
    QTest::addColumn<QString>("chain"); // what judging its chain says; empty: right
    const auto row = [](const char *word, bool sameKey, bool sameSubject, bool downloadable, const QString &chain) {
        QTest::addRow("%s, v2", word) << QByteArray(word) << false << sameKey << sameSubject << downloadable << chain;
        QTest::addRow("%s, v3", word) << QByteArray(word) << true << sameKey << sameSubject << downloadable << chain;
    };
    row("good", true, true, true, {});
    row("new_key", false, true, true, {});
    row("expired", true, true, true, u"CertificateExpired"_s);
    row("foreign", false, true, true, u"CertificateUntrusted"_s);
    row("other_subject", false, false, true, {});
    row("unavailable", true, true, false, {});
}

void TestPracticeNewCertificate::from_its_call_on_another_certificate_signs()
{
    QFETCH(QByteArray, certificate);
    QFETCH(bool, rest);
    QFETCH(bool, downloadable);
    World world;
    const auto gateway
        = world.serve(R"({"trigger":[{"at":1,"do":"new_certificate","certificate":")" + certificate + R"("}]})");
    const auto &identity = world.caller().identity();
    const alipay::Certificate &known = identity.alipayCertificates[0];
    world.caller().setWay({rest, true, false});
    const QString crowdNo = world.createPaid();
    const Answer answer = world.trigger(crowdNo, person(1), u"n1"_s);
    QVERIFY(answer.serial != known.serial());
    QTEST(answer.verified, "sameKey");
    QCOMPARE(world.given(crowdNo).packets, 1);
    QCOMPARE(world.trigger(crowdNo, person(2), u"n2"_s).serial, answer.serial);

    const auto chain = download(world, answer.serial);
    QCOMPARE(!chain.isEmpty(), downloadable);
    if (!downloadable)
        return;
    QCOMPARE(chain.size(), 2);
    QCOMPARE(chain[0].serial(), answer.serial);
    QVERIFY(chain[0].publicKey().value().verify(answer.signedText, answer.sign));
    QTEST(chain[0].subject() == known.subject(), "sameSubject");
    QCOMPARE(chain[0].issuer(), known.issuer());
    const Done judged = alipay::checkChain(chain[0], {chain[1]}, identity.rootCertificates, world.clock().now());
    QTEST(judged ? QString() : toText(judged.error().code), "chain");
}

void TestPracticeNewCertificate::in_public_key_mode_nothing_changes()
{
    World world;
    const auto gateway = world.serve(R"({"any":[{"from":1,"do":"new_certificate","certificate":"new_key"}]})");
    const Answer answer = world.caller().call("list.query", {{u"page_index"_s, u"1"_s}});
    QVERIFY(answer.verified);
    QVERIFY(answer.serial.isEmpty());
}

void TestPracticeNewCertificate::the_one_before_can_still_be_downloaded()
{
    World world;
    const auto gateway = world.serve(R"({"any":[{"from":1,"do":"new_certificate","certificate":"good"}]})");
    world.caller().setWay({false, true, false});
    const QByteArray first = world.caller().call("list.query", {}).serial;
    const QByteArray second = world.caller().call("list.query", {}).serial;
    QVERIFY(first != second);
    QCOMPARE(download(world, first).size(), 2);
    QCOMPARE(download(world, world.caller().identity().alipayCertificates[0].serial()).size(), 2);
}

QTEST_GUILESS_MAIN(TestPracticeNewCertificate)
#include "tst_practice_new_certificate.moc"
