#pragma once
// A PDF of A4 pages that takes its place only when it is whole. Each page carries its title, "page x of y", and in a
// world without real money that world's word, large. Lengths are millimetres. Made on the window's thread, painted on
// whichever.

#include "account/profile.h"
#include "base/result.h"

#include <QFont>
#include <QHash>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <array>

namespace hongbao::ui {

struct SheetFrame {
    QString file;
    QString title; // of every page
    account::World world = account::World::Live;
    QString worldWord; // in words; nothing for the live one
    QString worldSays; // what that means for the money
    QString pageOf; // "Page %1 of %2"
};

class Sheet {
public:
    enum class Type { Title, Heading, Body, Strong, Small, Figure };

    explicit Sheet(SheetFrame frame);
    Q_DISABLE_COPY_MOVE(Sheet)

    Done open(const QString &foot); // of every page: when and with what it was made. FileUnwritable
    void setPages(int pages) { m_pages = pages; }
    // The first one too; FileUnwritable as soon as the disk is full
    Done newPage(QPageLayout::Orientation orientation = QPageLayout::Portrait);
    Done commit(); // FileUnwritable

    QRectF body() const; // where a page is written; of the orientation it has
    static QRectF bodyOf(QPageLayout::Orientation orientation);

    double lineHeight(Type type) const;
    double heightOf(const QString &text, double width, Type type) const; // wrapped
    void write(const QRectF &place, const QString &text, Type type = Type::Body,
        Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignTop, Qt::GlobalColor color = Qt::black);
    // One line; what is wider than the place becomes narrower, since a number cut short is none.
    void writeLine(const QRectF &place, const QString &text, Type type, Qt::Alignment alignment);
    void drawRule(double left, double right, double y, bool strong = false);
    void drawBand(const QRectF &place); // behind a table's headings

private:
    double widthOf(const QString &text, Type type); // of one line, in dots
    void frameIt();
    void writeWorld();
    const QFont &font(Type type) const { return m_fonts[size_t(type)]; }

    const SheetFrame m_frame;
    std::array<QFont, 6> m_fonts;
    std::array<QHash<char16_t, double>, 6> m_widths; // of letters, since a million rows are measured
    QSaveFile m_file;
    QPdfWriter m_writer;
    mutable QPainter m_painter; // measures too
    QString m_foot;
    QPageLayout::Orientation m_orientation = QPageLayout::Portrait;
    int m_page = 0;
    int m_pages = 1;
};

} // namespace hongbao::ui
