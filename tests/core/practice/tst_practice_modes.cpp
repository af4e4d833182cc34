#include "world.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace practice_test;
using namespace hongbao;

// One world for all ways: they share the books.
class TestPracticeModes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void every_way_leads_to_the_same_books_data();
    void every_way_leads_to_the_same_books();
    void an_answer_comes_the_way_the_call_came_data();
    void an_answer_comes_the_way_the_call_came();
    void a_refusal_is_never_encrypted_data();
    void a_refusal_is_never_encrypted();
    void rest_says_errors_with_its_own_words_and_status();
    void a_strict_gateway_takes_one_mode_only_data();
    void a_strict_gateway_takes_one_mode_only();
    void alipays_certificate_can_be_downloaded_by_its_serial_data();
    void alipays_certificate_can_be_downloaded_by_its_serial();

private:
    void addWays();
    Way way();

    World m_world;
    std::unique_ptr<practice::PracticeGateway> m_gateway;
};

void TestPracticeModes::initTestCase()
{
    m_gateway = m_world.serve();
}

void TestPracticeModes::addWays()
{
    QTest::addColumn<bool>("rest");
    QTest::addColumn<bool>("certificate");
    QTest::addColumn<bool>("encrypted");
    QTest::addColumn<bool>("forMerchant");
    QTest::newRow("v2, keys") << false << false << false << false;
    QTest::newRow("v2, certificates") << false << true << false << false;
    QTest::newRow("v2, keys, encrypted") << false << false << true << false;
    QTest::newRow("v2, certificates, encrypted, for a merchant") << false << true << true << true;
    QTest::newRow("v3, keys") << true << false << false << false;
    QTest::newRow("v3, certificates") << true << true << false << false;
    QTest::newRow("v3, keys, encrypted") << true << false << true << false;
    QTest::newRow("v3, certificates, encrypted, for a merchant") << true << true << true << true;
}

Way TestPracticeModes::way()
{
    QFETCH(bool, rest);
    QFETCH(bool, certificate);
    QFETCH(bool, encrypted);
    QFETCH(bool, forMerchant);
    const QByteArray token = m_world.caller().identity().appAuthToken.toLatin1();
    return {rest, certificate, encrypted, forMerchant ? token : QByteArray()};
}

void TestPracticeModes::every_way_leads_to_the_same_books_data()
{
    addWays();
}

void TestPracticeModes::every_way_leads_to_the_same_books()
{
    m_world.caller().setWay(way());
    const QString crowdNo = m_world.createPaid();
    QCOMPARE(m_world.statusOf(crowdNo), u"READY"_s);
    const Answer first = m_world.trigger(crowdNo, person(1), u"n1"_s);
    QVERIFY(first.verified);
    QCOMPARE(first.text("trigger_result"), u"true"_s);
    QCOMPARE(first.text("prize_amount"), u"1.00"_s);
    m_world.caller().setWay({}); // the same number by another way is the same packet
    const Answer second = m_world.trigger(crowdNo, person(1), u"n1"_s);
    QCOMPARE(second.text("repeat_trigger_flag"), u"true"_s);
    QCOMPARE(second.text("biz_no"), first.text("biz_no"));
    m_world.caller().setWay(way());
    const Answer paused
        = m_world.caller().call("status.modify", {{u"crowd_no"_s, crowdNo}, {u"camp_status"_s, u"PAUSE"_s}});
    QVERIFY(paused.verified);
    QCOMPARE(m_world.statusOf(crowdNo), u"PAUSE"_s);
    QCOMPARE(m_world.given(crowdNo).packets, 1);
}

void TestPracticeModes::an_answer_comes_the_way_the_call_came_data()
{
    addWays();
}

void TestPracticeModes::an_answer_comes_the_way_the_call_came()
{
    const Way way = this->way();
    m_world.caller().setWay(way);
    const Answer answer = m_world.caller().call("list.query", {{u"page_index"_s, u"1"_s}});
    QVERIFY(answer.verified);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.encrypted, way.encrypted);
    const QByteArray serial = m_world.caller().identity().alipayCertificates[0].serial();
    QCOMPARE(answer.serial, way.certificate ? serial : QByteArray());
    QVERIFY(!answer.traceId.isEmpty());
    QCOMPARE(answer.code(), way.rest ? QString() : u"10000"_s);
    if (!way.rest && way.encrypted)
        QVERIFY(answer.signedText.startsWith('"') && answer.signedText.endsWith('"'));
    const QByteArray type = !way.rest ? "text/html;charset=utf-8"
        : way.encrypted               ? "text/plain;charset=utf-8"
                                      : "application/json;charset=utf-8";
    QCOMPARE(answer.contentType, type);
}

void TestPracticeModes::a_refusal_is_never_encrypted_data()
{
    addWays();
}

void TestPracticeModes::a_refusal_is_never_encrypted()
{
    const Way way = this->way();
    m_world.caller().setWay(way);
    const Answer answer = m_world.trigger(u"no_such_campaign"_s, person(1), u"n1"_s);
    QVERIFY(answer.verified);
    QVERIFY(!answer.encrypted);
    QCOMPARE(answer.status, way.rest ? 400 : 200);
    QCOMPARE(answer.text(way.rest ? "code" : "sub_code"), u"CASH_CAMPAIGN_NOT_EXIST"_s);
    QCOMPARE(answer.serial.isEmpty(), !way.certificate);
}

void TestPracticeModes::rest_says_errors_with_its_own_words_and_status()
{
    m_world.caller().setWay({true, false, false, "201499BBnobody"});
    const Answer answer = m_world.caller().call("list.query", {});
    QCOMPARE(answer.status, 401);
    QVERIFY(answer.verified);
    QCOMPARE(answer.code(), u"invalid-app-auth-token"_s);
    QVERIFY(!answer.text("message").isEmpty());
    QVERIFY(answer.node.value(u"links"_s).isArray());
    const Answer unsignedCall = m_world.caller().get(
        QUrl(practice::restBase(m_world.address()).toString() + u"/v3/alipay/marketing/campaign/cash/list/query"_s));
    QCOMPARE(unsignedCall.status, 400);
    QVERIFY(unsignedCall.sign.isEmpty());
    QCOMPARE(unsignedCall.code(), u"missing-timestamp"_s);
}

void TestPracticeModes::a_strict_gateway_takes_one_mode_only_data()
{
    QTest::addColumn<practice::KeyMode>("mode");
    QTest::addColumn<bool>("rest");
    QTest::addColumn<bool>("certificate");
    QTest::addColumn<QString>("code");
    using practice::KeyMode;
    QTest::newRow("certificates, v2 with a key")
        << KeyMode::Certificate << false << false << u"isv.missing-app-cert-sn"_s;
    QTest::newRow("certificates, v3 with a key") << KeyMode::Certificate << true << false << u"missing-app-cert-sn"_s;
    QTest::newRow("certificates, v2 with them") << KeyMode::Certificate << false << true << QString();
    QTest::newRow("certificates, v3 with them") << KeyMode::Certificate << true << true << QString();
    QTest::newRow("keys, v2 with certificates") << KeyMode::Key << false << true << u"isv.app-cert-not-exist"_s;
    QTest::newRow("keys, v3 with certificates") << KeyMode::Key << true << true << u"app-cert-not-exist"_s;
    QTest::newRow("keys, v2 with a key") << KeyMode::Key << false << false << QString();
}

void TestPracticeModes::a_strict_gateway_takes_one_mode_only()
{
    QFETCH(practice::KeyMode, mode);
    QFETCH(bool, rest);
    QFETCH(bool, certificate);
    m_gateway->setMode(mode);
    m_world.caller().setWay({rest, certificate, false});
    const Answer answer = m_world.caller().call("list.query", {{u"page_index"_s, u"1"_s}});
    m_gateway->setMode(practice::KeyMode::Both);
    QVERIFY(answer.verified);
    QTEST(answer.text(rest ? "code" : "sub_code"), "code");
}

void TestPracticeModes::alipays_certificate_can_be_downloaded_by_its_serial_data()
{
    QTest::addColumn<QByteArray>("serial");
    QTest::addColumn<QString>("subCode");
    const auto &identity = m_world.caller().identity();
    QTest::newRow("Alipay's") << identity.alipayCertificates[0].serial() << QString();
    QTest::newRow("its issuer's") << identity.alipayCertificates[1].serial() << u"isv.alipay-cert-not-exist"_s;
    QTest::newRow("the application's") << identity.applicationCertificate.serial() << u"isv.alipay-cert-not-exist"_s;
    QTest::newRow("none") << QByteArray() << u"isv.alipay-cert-not-exist"_s;
}

void TestPracticeModes::alipays_certificate_can_be_downloaded_by_its_serial()
{
    QFETCH(QByteArray, serial);
    m_world.caller().setWay({false, true, false});
    const Answer answer
        = m_world.caller().callWire(practice::downloadMethod, {{u"alipay_cert_sn"_s, QString::fromLatin1(serial)}});
    QVERIFY(answer.verified);
    QTEST(answer.subCode(), "subCode");
    if (!answer.subCode().isEmpty())
        return;
    const QByteArray pem = QByteArray::fromBase64(answer.text("alipay_cert_content").toLatin1());
    QVERIFY(alipay::Certificate::parseAll(pem).value() == m_world.caller().identity().alipayCertificates);
}

QTEST_GUILESS_MAIN(TestPracticeModes)
#include "tst_practice_modes.moc"
