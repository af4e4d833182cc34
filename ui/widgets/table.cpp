#include "widgets/table.h"

#include "look/look.h"
#include "widgets/delegates.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QShortcut>
#include <QTableView>

namespace hongbao::ui {

void setUpTable(QTableView *table, Copying copying)
{
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

QString chosenRowsAsText(const QTableView &table)
{
    QModelIndexList rows = table.selectionModel() ? table.selectionModel()->selectedRows() : QModelIndexList();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (int column = 0; column < table.model()->columnCount(); ++column) {
            if (table.isColumnHidden(column))
                continue;
            const QModelIndex cell = row.siblingAtColumn(column);
            const QVariant plain = cell.data(PlainRole);
            cells << (plain.isValid() ? plain : cell.data(Qt::DisplayRole)).toString();
        }
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

} // namespace hongbao::ui
