#include "papers/flow.h"

using namespace Qt::StringLiterals;

namespace hongbao::ui {

namespace {

constexpr double betweenColumns = 3;
constexpr double aboveRow = 1;
constexpr double nameWidth = 38; // of a fact

} // namespace

double heightOfRow(const Sheet &sheet, const QList<PaperColumn> &columns, const QStringList &cells, Sheet::Type type)
{
    double height = sheet.lineHeight(type);
    for (qsizetype i = 0; i < columns.size(); ++i)
        height = std::max(height, sheet.heightOf(cells.value(i), columns[i].width - betweenColumns, type));
    return height + 2 * aboveRow;
}

void writeRow(Sheet &sheet, QPointF at, const QList<PaperColumn> &columns, const QStringList &cells, double height,
    Sheet::Type type)
{
    double left = at.x();
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QRectF place(left, at.y() + aboveRow, columns[i].width - betweenColumns, height - 2 * aboveRow);
        sheet.write(place, cells.value(i), type, columns[i].alignment | Qt::AlignTop);
        left += columns[i].width;
    }
    sheet.drawRule(at.x(), left - betweenColumns, at.y() + height);
}

void writeHeadings(Sheet &sheet, QPointF at, const QList<PaperColumn> &columns, double height)
{
    double left = at.x();
    for (const PaperColumn &column : columns)
        left += column.width;
    sheet.drawBand({at.x(), at.y(), left - betweenColumns - at.x(), height});
    left = at.x();
    for (const PaperColumn &column : columns) {
        sheet.write({left, at.y() + aboveRow, column.width - betweenColumns, height - 2 * aboveRow}, column.heading,
            Sheet::Type::Strong, column.alignment | Qt::AlignTop);
        left += column.width;
    }
}

void Flow::gap(double height)
{
    m_blocks.push_back({height, true, [](Sheet &, QPointF) {}});
}

void Flow::text(const QString &text, Sheet::Type type)
{
    const bool heading = type == Sheet::Type::Heading || type == Sheet::Type::Title;
    const double height = m_sheet.heightOf(text, m_width, type) + (heading ? 2 : 1);
    m_blocks.push_back({height, heading, [this, text, type, height](Sheet &sheet, QPointF at) {
                            sheet.write({at.x(), at.y(), m_width, height}, text, type);
                        }});
}

void Flow::fact(const QString &name, const QString &value, Sheet::Type type)
{
    if (value.isEmpty())
        return;
    const double wide = m_width - nameWidth;
    const double height
        = std::max(m_sheet.heightOf(name, nameWidth, Sheet::Type::Body), m_sheet.heightOf(value, wide, type)) + 0.8;
    m_blocks.push_back({height, false, [=](Sheet &sheet, QPointF at) {
                            sheet.write({at.x(), at.y(), nameWidth - betweenColumns, height}, name, Sheet::Type::Body,
                                Qt::AlignLeft | Qt::AlignTop, Qt::darkGray);
                            sheet.write({at.x() + nameWidth, at.y(), wide, height}, value, type);
                        }});
}

void Flow::headings(const QList<PaperColumn> &columns)
{
    QStringList cells;
    for (const PaperColumn &column : columns)
        cells << column.heading;
    const double height = heightOfRow(m_sheet, columns, cells, Sheet::Type::Strong);
    m_blocks.push_back({height, true, [=](Sheet &sheet, QPointF at) { writeHeadings(sheet, at, columns, height); }});
}

void Flow::row(const QList<PaperColumn> &columns, const QStringList &cells, Sheet::Type type)
{
    const double height = heightOfRow(m_sheet, columns, cells, type);
    m_blocks.push_back(
        {height, false, [=](Sheet &sheet, QPointF at) { writeRow(sheet, at, columns, cells, height, type); }});
}

std::vector<std::vector<const Flow::Block *>> Flow::paged() const
{
    const double room = Sheet::bodyOf(QPageLayout::Portrait).height();
    std::vector<std::vector<const Block *>> pages(1);
    double used = 0;
    for (size_t i = 0; i < m_blocks.size();) {
        size_t end = i; // one block and those that want it beside them
        double height = m_blocks[end].height;
        while (m_blocks[end].staysWithNext && end + 1 < m_blocks.size())
            height += m_blocks[++end].height;
        if (used > 0 && used + height > room) {
            pages.emplace_back();
            used = 0;
        }
        for (; i <= end; ++i)
            pages.back().push_back(&m_blocks[i]);
        used += height;
    }
    return pages;
}

int Flow::pages() const
{
    return int(paged().size());
}

Done Flow::paint(Sheet &sheet) const
{
    for (const auto &page : paged()) {
        if (const Done begun = sheet.newPage(); !begun)
            return begun;
        QPointF at = sheet.body().topLeft();
        for (const Block *block : page) {
            block->paint(sheet, at);
            at.ry() += block->height;
        }
    }
    return {};
}

} // namespace hongbao::ui
