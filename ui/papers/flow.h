#pragma once
// What stands on a paper one below the other: measured first, so that the number of pages is known, then painted.

#include "papers/sheet.h"

#include <functional>
#include <vector>

namespace hongbao::ui {

struct PaperColumn {
    QString heading;
    double width = 0; // mm
    Qt::Alignment alignment = Qt::AlignLeft;
};

// One row of a table; `at` is its upper left corner.
double heightOfRow(const Sheet &sheet, const QList<PaperColumn> &columns, const QStringList &cells, Sheet::Type type);
void writeRow(Sheet &sheet, QPointF at, const QList<PaperColumn> &columns, const QStringList &cells, double height,
    Sheet::Type type); // wrapped
void writeHeadings(Sheet &sheet, QPointF at, const QList<PaperColumn> &columns, double height);

class Flow {
public:
    explicit Flow(const Sheet &sheet)
        : m_sheet(sheet)
        , m_width(Sheet::bodyOf(QPageLayout::Portrait).width())
    {
    }

    double width() const { return m_width; }
    void gap(double height);
    void text(const QString &text, Sheet::Type type = Sheet::Type::Body);
    void fact(const QString &name, const QString &value, Sheet::Type type = Sheet::Type::Body); // none without a value
    void headings(const QList<PaperColumn> &columns);
    void row(const QList<PaperColumn> &columns, const QStringList &cells, Sheet::Type type = Sheet::Type::Body);

    int pages() const; // upright ones
    Done paint(Sheet &sheet) const;

private:
    struct Block {
        double height = 0;
        bool staysWithNext = false; // no heading is the last line of a page
        std::function<void(Sheet &, QPointF)> paint;
    };
    std::vector<std::vector<const Block *>> paged() const;

    const Sheet &m_sheet;
    const double m_width;
    std::vector<Block> m_blocks;
};

} // namespace hongbao::ui
