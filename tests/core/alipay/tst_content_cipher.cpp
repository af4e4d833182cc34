#include "alipay/content_cipher.h"

#include <QTest>

using namespace hongbao;
using namespace hongbao::alipay;

class TestContentCipher : public QObject {
    Q_OBJECT

    const AesKey m_key = AesKey::parse(SecretBytes("MDEyMzQ1Njc4OWFiY2RlZg==")).value();

private Q_SLOTS:
    void what_was_encrypted_is_read_again_data();
    void what_was_encrypted_is_read_again();
    void a_key_has_sixteen_bytes_data();
    void a_key_has_sixteen_bytes();
    void what_is_damaged_is_refused_data();
    void what_is_damaged_is_refused();
};

void TestContentCipher::what_was_encrypted_is_read_again_data()
{
    QTest::addColumn<QByteArray>("plain");
    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("a block") << QByteArray("0123456789abcdef");
    QTest::newRow("Chinese") << QByteArray("{\"coupon_name\":\"新年红包\"}");
    QTest::newRow("long") << QByteArray(100'000, 'x');
}

void TestContentCipher::what_was_encrypted_is_read_again()
{
    QFETCH(const QByteArray, plain);
    const QByteArray cipher = m_key.encrypt(plain);
    QVERIFY(!cipher.contains(plain) || plain.isEmpty());
    QCOMPARE(m_key.decrypt(cipher).value(), plain);
}

void TestContentCipher::a_key_has_sixteen_bytes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isKey");
    QTest::newRow("sixteen") << QByteArray("MDEyMzQ1Njc4OWFiY2RlZg==") << true;
    QTest::newRow("with a line end") << QByteArray("MDEyMzQ1Njc4OWFiY2RlZg==\r\n") << true;
    QTest::newRow("fifteen") << QByteArray("MDEyMzQ1Njc4OWFiY2Rl") << false;
    QTest::newRow("thirty-two") << QByteArray("MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=") << false;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("not base64") << QByteArray("MDEyMzQ1Njc4OWFiY2RlZ!==") << false;
}

void TestContentCipher::a_key_has_sixteen_bytes()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, isKey);
    const auto key = AesKey::parse(SecretBytes(QByteArray(text)));
    QCOMPARE(key.has_value(), isKey);
    if (!isKey)
        QCOMPARE(key.error().code, ErrorCode::AesKeyMalformed);
}

void TestContentCipher::what_is_damaged_is_refused_data()
{
    QTest::addColumn<QByteArray>("cipher");
    const QByteArray whole = m_key.encrypt("{\"a\":\"b\"}");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("not base64") << QByteArray("###");
    QTest::newRow("half a block") << QByteArray("aGVsbG8=");
    QTest::newRow("another key's") << AesKey::parse(SecretBytes("ZmVkY2JhOTg3NjU0MzIxMA==")).value().encrypt("abc");
    QTest::newRow("cut") << QByteArray::fromBase64(whole).chopped(1).toBase64();
}

void TestContentCipher::what_is_damaged_is_refused()
{
    QFETCH(const QByteArray, cipher);
    const auto plain = m_key.decrypt(cipher);
    QVERIFY(!plain);
    QCOMPARE(plain.error().code, ErrorCode::GatewayBadAnswer);
}

QTEST_GUILESS_MAIN(TestContentCipher)
#include "tst_content_cipher.moc"
