#pragma once
// A text as a QR code, for the camera of a phone: whole pixels a module, dark on white in every scheme, with the quiet
// zone the standard asks for.

#include <QBitArray>
#include <QWidget>

namespace hongbao::ui {

class QrCode : public QWidget {
    Q_OBJECT

public:
    static constexpr int quietZone = 4; // modules (ISO/IEC 18004)

    explicit QrCode(QWidget *parent = nullptr);

    void encode(const QString &text); // of no text, or one too long for any code, there is none
    int modules() const { return m_modules; } // a side; 0: none
    bool isDark(int row, int column) const { return m_dark.testBit(row * m_modules + column); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int pixelsAModule() const;

    QBitArray m_dark;
    int m_modules = 0;
};

} // namespace hongbao::ui
