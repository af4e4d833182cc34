#include "widgets/qr_code.h"

#include "look/look.h"

#include <QPainter>

#include <memory>
#include <qrencode.h>

namespace hongbao::ui {

namespace {

constexpr int wantedSide = 52; // steps; a phone reads it from an arm's length
constexpr int leastPixels = 2; // a module

} // namespace

QrCode::QrCode(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

// M mends what a screen's glare takes, and a link of some hundred letters stays coarse enough for a camera.
void QrCode::encode(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        bytes.isEmpty() ? nullptr : QRcode_encodeString8bit(bytes.constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    m_modules = code ? code->width : 0;
    m_dark = QBitArray(m_modules * m_modules);
    for (int i = 0; i < m_dark.size(); ++i)
        m_dark.setBit(i, (code->data[i] & 1) != 0);
    updateGeometry();
    update();
}

int QrCode::pixelsAModule() const
{
    return qMax(leastPixels, look::space(wantedSide) / (m_modules + 2 * quietZone));
}

QSize QrCode::sizeHint() const
{
    const int side = m_modules == 0 ? 0 : (m_modules + 2 * quietZone) * pixelsAModule();
    return {side, side};
}

void QrCode::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int pixels = pixelsAModule();
    const QPoint start = QPoint(quietZone, quietZone) * pixels;
    painter.fillRect(QRect({}, sizeHint()), Qt::white);
    for (int row = 0; row < m_modules; ++row) {
        for (int column = 0; column < m_modules; ++column) {
            if (isDark(row, column))
                painter.fillRect(QRect(start + QPoint(column, row) * pixels, QSize(pixels, pixels)), Qt::black);
        }
    }
}

} // namespace hongbao::ui
