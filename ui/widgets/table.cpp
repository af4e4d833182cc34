#include "widgets/table.h"

#include "look/look.h"
#include "report/csv.h"
#include "text/words.h"
#include "widgets/delegates.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMimeData>
#include <QShortcut>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

namespace {

// Accessibility reads a cell as what Qt makes a text of, and of our money it would make none.
void letMoneyBeRead()
{
    if (!QMetaType::hasRegisteredConverterFunction<Fen, QString>())
        QMetaType::registerConverter<Fen, QString>(&text::yuan);
}

} // namespace

void setUpTable(QTableView *table, Copying copying)
{
    letMoneyBeRead();
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setItemDelegate(new CellDelegate(table));
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(look::space(10));
    QHeaderView *header = table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);

    if (copying == Copying::ByOwner)
        return;
    auto *copy = new QShortcut(QKeySequence::Copy, table, nullptr, nullptr, Qt::WidgetShortcut);
    QObject::connect(copy, &QShortcut::activated, table, [table] { copyChosenRows(*table); });
}

void keepChoiceOffHeaders(QTableView *table)
{
    for (QHeaderView *header : {table->horizontalHeader(), table->verticalHeader()})
        header->setSelectionModel(new QItemSelectionModel(table->model(), header));
}

// Resized by itself the last section forgets that it stretches.
void fitColumns(QTableView *table)
{
    table->horizontalHeader()->setStretchLastSection(false);
    table->resizeColumnsToContents();
    table->horizontalHeader()->setStretchLastSection(true);
}

void copyChosenRows(const QTableView &table)
{
    QApplication::clipboard()->setText(chosenRowsAsText(table));
}

namespace {

QList<QStringList> chosenCells(const QTableView &table)
{
    QModelIndexList rows = table.selectionModel() ? table.selectionModel()->selectedRows() : QModelIndexList();
    std::sort(rows.begin(), rows.end());
    QList<QStringList> chosen;
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (int column = 0; column < table.model()->columnCount(); ++column) {
            if (table.isColumnHidden(column))
                continue;
            const QModelIndex cell = row.siblingAtColumn(column);
            const QVariant plain = cell.data(PlainRole);
            cells << (plain.isValid() ? plain : cell.data(Qt::DisplayRole)).toString();
        }
        chosen << cells;
    }
    return chosen;
}

QStringList shownHeaders(const QTableView &table)
{
    QStringList headers;
    for (int column = 0; column < table.model()->columnCount(); ++column)
        if (!table.isColumnHidden(column))
            headers << table.model()->headerData(column, Qt::Horizontal).toString();
    return headers;
}

} // namespace

// "@" makes each cell of the HTML a text, in Excel by the first attribute, in LibreOffice by the second; a program that
// takes the plain text gets disarmed cells.
void copyChosenRowsForExcel(const QTableView &table)
{
    QList<QStringList> lines = chosenCells(table);
    lines.prepend(shownHeaders(table));
    QString html = u"<html><head><meta charset=\"utf-8\"></head><body><table>"_s;
    QStringList plain;
    for (const QStringList &line : std::as_const(lines)) {
        html += "<tr>"_L1;
        QStringList cells;
        for (const QString &cell : line) {
            html += R"(<td style="mso-number-format:'\@'" sdnum="1033;0;@">)"_L1 + cell.toHtmlEscaped() + "</td>"_L1;
            cells << report::csvCell(cell);
        }
        html += "</tr>"_L1;
        plain << cells.join(u'\t');
    }
    auto *copied = new QMimeData;
    copied->setHtml(QString(html + "</table></body></html>"_L1));
    copied->setText(plain.join(u'\n'));
    QApplication::clipboard()->setMimeData(copied);
}

QString chosenRowsAsText(const QTableView &table)
{
    QStringList lines;
    for (const QStringList &cells : chosenCells(table))
        lines << cells.join(u'\t');
    return lines.join(u'\n');
}

} // namespace hongbao::ui
