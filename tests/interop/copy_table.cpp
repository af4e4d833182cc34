// The clipboard's table for spreadsheets, as HTML on standard output: clipboard.sh has LibreOffice read it.
#include "widgets/table.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QStandardItemModel>
#include <QTableView>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QString cells[] = {u"2088000000000017"_s, u"0088000000000025"_s, u"=1+1"_s, u"+2"_s, u"-3"_s,
        u"=HYPERLINK(\"http://example.com\")"_s, u"@SUM(A1:A9)"_s, u"1E5"_s};
    QStandardItemModel model(1, int(std::size(cells)));
    for (int column = 0; column < model.columnCount(); ++column)
        model.setData(model.index(0, column), cells[column]);
    QTableView table;
    hongbao::ui::setUpTable(&table);
    table.setModel(&model);
    table.selectAll();
    hongbao::ui::copyChosenRowsForExcel(table);
    std::fputs(QApplication::clipboard()->mimeData()->html().toUtf8().constData(), stdout);
    return 0;
}
