#include "look/look.h"
#include "widgets/qr_code.h"

#include <QApplication>
#include <QTest>

#include <qrencode.h>

using namespace hongbao;
using namespace Qt::Literals::StringLiterals;

// What a camera sees: the picture is read back module by module.
class TestQrCode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_picture_holds_the_code_of_the_text_data();
    void the_picture_holds_the_code_of_the_text();
    void no_text_is_no_code();
    void a_text_that_no_code_can_hold_is_no_code();

private:
    static QString payUrl()
    {
        return u"http://authcenter.alipaydev.com?goto=http://promoprod.alipaydev.com/query/"
               u"openCashCrowdPay.htm?crowdNo="
               "2w0FuES2DFzxla_8YQDpYEjecJbUPuWwacQtqkqe-RrMnSZ96O-zxUfKlHp5cxmx"_s;
    }
};

void TestQrCode::the_picture_holds_the_code_of_the_text_data()
{
    QTest::addColumn<ui::look::Scheme>("scheme");
    QTest::addColumn<qreal>("scale");
    QTest::newRow("light") << ui::look::Scheme::Light << 1.0;
    QTest::newRow("dark: a camera wants dark on white") << ui::look::Scheme::Dark << 1.0;
    QTest::newRow("a screen of twice as many pixels") << ui::look::Scheme::Light << 2.0;
}

void TestQrCode::the_picture_holds_the_code_of_the_text()
{
    QFETCH(ui::look::Scheme, scheme);
    QFETCH(qreal, scale);
    ui::look::apply(*qApp, scheme);
    ui::QrCode code;
    code.encode(payUrl());
    code.resize(code.sizeHint());
    QImage picture(code.size() * scale, QImage::Format_RGB32);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::red);
    code.render(&picture);

    const std::unique_ptr<QRcode, decltype(&QRcode_free)> wanted(
        QRcode_encodeString8bit(payUrl().toUtf8().constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    const int side = wanted->width + 2 * ui::QrCode::quietZone;
    QCOMPARE(code.modules(), wanted->width);
    QCOMPARE(picture.width() % side, 0); // whole pixels a module: no blurred edge
    const int pixels = picture.width() / side;
    QVERIFY(pixels >= 2);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const int row = y / pixels - ui::QrCode::quietZone;
            const int column = x / pixels - ui::QrCode::quietZone;
            const bool isInside = row >= 0 && column >= 0 && row < wanted->width && column < wanted->width;
            const bool isDark = isInside && (wanted->data[row * wanted->width + column] & 1) != 0;
            QCOMPARE(picture.pixelColor(x, y), isDark ? QColor(Qt::black) : QColor(Qt::white));
        }
    }
}

void TestQrCode::no_text_is_no_code()
{
    ui::QrCode code;
    code.encode(payUrl());
    code.encode({});
    QCOMPARE(code.modules(), 0);
    QVERIFY(code.sizeHint().isEmpty());
}

void TestQrCode::a_text_that_no_code_can_hold_is_no_code()
{
    ui::QrCode code;
    code.encode(QString(5'000, u'x'));
    QCOMPARE(code.modules(), 0);
}

QTEST_MAIN(TestQrCode)
#include "tst_qr_code.moc"
