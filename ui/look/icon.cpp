#include "look/icon.h"
#include "look/colors.h"

#include <QBuffer>
#include <QFile>
#include <QIconEngine>
#include <QImageReader>
#include <QPainter>
#include <QPixmapCache>

using namespace Qt::StringLiterals;

namespace hongbao::ui::look {

namespace {

// Our SVGs draw with currentColor, which Qt's SVG reader does not know: the colour goes into the bytes.
QPixmap render(const QString &name, const QColor &ink, const QSize &pixels)
{
    const QString key = u"%1 %2 %3x%4"_s.arg(name, ink.name()).arg(pixels.width()).arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll().replace("currentColor", ink.name().toLatin1());
    QBuffer buffer(&svg);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "svg");
    reader.setScaledSize(pixels);
    pixmap = QPixmap::fromImage(reader.read());
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class TintedIcon : public QIconEngine {
public:
    TintedIcon(QString name, std::optional<Role> role)
        : m_name(std::move(name))
        , m_role(role)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        painter->drawPixmap(rect, scaledPixmap(rect.size(), mode, state, painter->device()->devicePixelRatioF()));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        return render(m_name, ink(mode), (QSizeF(size) * scale).toSize());
    }

    QIconEngine *clone() const override { return new TintedIcon(m_name, m_role); }

private:
    QColor ink(QIcon::Mode mode) const
    {
        return mode == QIcon::Disabled ? tonesOf(isDark()).disabledText : color(m_role.value_or(Role::Text));
    }

    QString m_name;
    std::optional<Role> m_role;
};

} // namespace

QIcon tintedIcon(const QString &name, std::optional<Role> role)
{
    return QIcon(new TintedIcon(name, role));
}

} // namespace hongbao::ui::look
