#include "papers/sheet.h"

#include "look/look.h"

#include <QFontMetricsF>
#include <QPageSize>
#include <QTextOption>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

namespace {

constexpr int dotsPerInch = 600;
constexpr double toDots = dotsPerInch / 25.4;
constexpr double edge = 14; // mm on all sides
constexpr double head = 12; // the frame's own lines
constexpr double foot = 8;
constexpr QColor muted {96, 96, 96};
constexpr QColor rule {200, 200, 200};
constexpr QColor band {243, 243, 243};
constexpr QColor practice {124, 58, 237};

QRectF dots(const QRectF &mm)
{
    return {mm.x() * toDots, mm.y() * toDots, mm.width() * toDots, mm.height() * toDots};
}

// At words, and inside of those that are wider than the place.
QTextOption wrapping(Qt::Alignment alignment)
{
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

QFont fontOf(look::Style style, double points)
{
    QFont font = look::font(style);
    font.setPointSizeF(points);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Shaped, Noto's digits and ligatures are glyphs without a character: whoever copies a number out would get blanks.
    font.setStyleStrategy(QFont::PreferNoShaping);
    font.setKerning(false);
    return font;
}

} // namespace

Sheet::Sheet(SheetFrame frame)
    : m_frame(std::move(frame))
    , m_fonts {fontOf(look::Style::Title, 17), fontOf(look::Style::Heading, 11), fontOf(look::Style::Body, 9),
          fontOf(look::Style::Strong, 9), fontOf(look::Style::Body, 7.5), fontOf(look::Style::Figure, 20)}
    , m_file(m_frame.file)
    , m_writer(&m_file)
{
    m_writer.setResolution(dotsPerInch);
    m_writer.setPageSize(QPageSize(QPageSize::A4));
    m_writer.setPageMargins(QMarginsF());
    m_writer.setTitle(m_frame.title);
    m_writer.setCreator(u"Hongbao Console " HONGBAO_VERSION ""_s);
}

Done Sheet::open(const QString &foot)
{
    m_foot = foot;
    if (!m_file.open(QIODevice::WriteOnly) || !m_painter.begin(&m_writer))
        return fail(ErrorCode::FileUnwritable, m_frame.file);
    return {};
}

Done Sheet::newPage(QPageLayout::Orientation orientation)
{
    m_orientation = orientation;
    m_writer.setPageOrientation(orientation);
    const bool begun = m_page == 0 || m_writer.newPage();
    if (!begun || m_file.error() != QFileDevice::NoError)
        return fail(ErrorCode::FileUnwritable, m_frame.file);
    ++m_page;
    frameIt();
    return {};
}

Done Sheet::commit()
{
    if (m_painter.end() && m_file.commit())
        return {};
    return fail(ErrorCode::FileUnwritable, m_frame.file);
}

QRectF Sheet::bodyOf(QPageLayout::Orientation orientation)
{
    const QSizeF upright(210, 297);
    const QSizeF page = orientation == QPageLayout::Portrait ? upright : upright.transposed();
    return {edge, edge + head, page.width() - 2 * edge, page.height() - 2 * edge - head - foot};
}

QRectF Sheet::body() const
{
    return bodyOf(m_orientation);
}

void Sheet::frameIt()
{
    const QRectF inside = body();
    if (!m_frame.worldWord.isEmpty())
        writeWorld();
    write({inside.left(), edge, inside.width() * 0.6, 5}, m_frame.title, Type::Small, Qt::AlignLeft | Qt::AlignTop,
        Qt::darkGray);
    drawRule(inside.left(), inside.right(), edge + head - 5);
    const double low = inside.bottom() + 2;
    drawRule(inside.left(), inside.right(), low);
    const QRectF footLine(inside.left(), low + 1.5, inside.width(), 4);
    write(footLine, m_foot, Type::Small, Qt::AlignLeft | Qt::AlignTop, Qt::darkGray);
    write(footLine, m_frame.pageOf.arg(m_page).arg(m_pages), Type::Small, Qt::AlignRight | Qt::AlignTop, Qt::darkGray);
}

// In the upper edge, and large across the page behind all that is written.
void Sheet::writeWorld()
{
    const QRectF inside = body();
    const QColor color = m_frame.world == account::World::Practice ? practice : muted;
    const QRectF strip(inside.left() + inside.width() * 0.4, edge - 2, inside.width() * 0.6, 7);
    m_painter.fillRect(dots(strip), color);
    m_painter.setPen(Qt::white);
    m_painter.setFont(font(Type::Strong));
    m_painter.drawText(dots(strip), Qt::AlignCenter, m_frame.worldWord + u" · "_s + m_frame.worldSays);

    QColor pale = color;
    pale.setAlphaF(0.10F);
    QFont large = font(Type::Figure);
    large.setPointSizeF(90);
    m_painter.save();
    m_painter.translate(dots(inside).center());
    m_painter.rotate(-35);
    m_painter.setPen(pale);
    m_painter.setFont(large);
    m_painter.drawText(dots({-200, -40, 400, 80}), Qt::AlignCenter, m_frame.worldWord);
    m_painter.restore();
}

double Sheet::lineHeight(Type type) const
{
    return QFontMetricsF(font(type), &m_writer).height() / toDots;
}

double Sheet::heightOf(const QString &text, double width, Type type) const
{
    m_painter.setFont(font(type));
    return m_painter.boundingRect({0, 0, width * toDots, 1e6}, text, wrapping(Qt::AlignLeft)).height() / toDots;
}

void Sheet::write(const QRectF &place, const QString &text, Type type, Qt::Alignment alignment, Qt::GlobalColor color)
{
    m_painter.setFont(font(type));
    m_painter.setPen(color == Qt::darkGray ? muted : QColor(color));
    m_painter.drawText(dots(place), text, wrapping(alignment));
}

double Sheet::widthOf(const QString &text, Type type)
{
    double all = 0;
    for (const QChar letter : text) { // they are not shaped, so they stand beside each other as they are
        double &width = m_widths[size_t(type)][letter.unicode()];
        if (width <= 0)
            width = QFontMetricsF(font(type), &m_writer).horizontalAdvance(letter);
        all += width;
    }
    return all;
}

void Sheet::writeLine(const QRectF &place, const QString &text, Type type, Qt::Alignment alignment)
{
    if (text.isEmpty())
        return;
    const QRectF box = dots(place);
    const double wide = widthOf(text, type);
    m_painter.setFont(font(type));
    m_painter.setPen(Qt::black);
    const QFontMetricsF metrics = m_painter.fontMetrics();
    const double baseline = box.top() + (box.height() + metrics.ascent() - metrics.descent()) / 2;
    if (wide <= box.width()) {
        const double left = alignment & Qt::AlignRight ? box.right() - wide : box.left();
        m_painter.drawText(QPointF(left, baseline), text);
        return;
    }
    m_painter.save();
    m_painter.translate(box.left(), baseline);
    m_painter.scale(box.width() / wide, 1);
    m_painter.drawText(QPointF(), text);
    m_painter.restore();
}

void Sheet::drawRule(double left, double right, double y, bool strong)
{
    m_painter.setPen(QPen(strong ? muted : rule, 0.2 * toDots));
    m_painter.drawLine(QPointF(left, y) * toDots, QPointF(right, y) * toDots);
}

void Sheet::drawBand(const QRectF &place)
{
    m_painter.fillRect(dots(place), band);
}

} // namespace hongbao::ui
