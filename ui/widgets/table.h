#pragma once
// Tables look and behave alike: whole rows are chosen, quiet header, no grid, Ctrl+C copies without blanks.

#include <QString>

class QTableView;

namespace hongbao::ui {

enum class Copying { ByShortcut, ByOwner }; // ByOwner: not every row may have arrived, its page decides

void setUpTable(QTableView *table, Copying copying = Copying::ByShortcut);
// Once it has its model. A header asks of every row whether it is chosen before it paints itself, though ours show
// nothing of it; with a million chosen rows each painting would take a tenth of a second.
void keepChoiceOffHeaders(QTableView *table);
void fitColumns(QTableView *table); // to what they hold; the last one takes what is left
void copyChosenRows(const QTableView &table);
// With the headers, as a table whose cells are text to a spreadsheet; as csvCell disarms them where there is only text.
void copyChosenRowsForExcel(const QTableView &table);
// The chosen rows as lines with tabs, PlainRole before what is displayed; ready for Excel.
QString chosenRowsAsText(const QTableView &table);

} // namespace hongbao::ui
