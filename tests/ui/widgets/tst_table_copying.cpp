#include "widgets/delegates.h"
#include "widgets/table.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QXmlStreamReader>

using namespace hongbao;
using namespace hongbao::ui;
using namespace Qt::StringLiterals;

// What of a table reaches the clipboard, as text and as a table for a spreadsheet.
class TestTableCopying : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_cell_stays_the_text_it_was_data();
    void a_cell_stays_the_text_it_was();
    void headings_come_first_and_hidden_columns_not_at_all();
    void money_is_copied_as_a_plain_number();
};

void TestTableCopying::a_cell_stays_the_text_it_was_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("plain"); // as it stands in the plain text
    QTest::newRow("an id of 16 digits") << u"2088000000000017"_s << u"\"\t2088000000000017\""_s;
    QTest::newRow("an id that begins with zero") << u"0088000000000017"_s << u"\"\t0088000000000017\""_s;
    QTest::newRow("a formula") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("a formula by plus") << u"+1"_s << u"'+1"_s;
    QTest::newRow("a formula by minus") << u"-3"_s << u"'-3"_s;
    QTest::newRow("a formula by at") << u"@SUM(A1:A9)"_s << u"'@SUM(A1:A9)"_s;
    QTest::newRow("a link") << u"=HYPERLINK(\"http://example.com\")"_s
                            << u"\"'=HYPERLINK(\"\"http://example.com\"\")\""_s;
    QTest::newRow("markup") << u"<b>&amp;</b><td>"_s << u"\"<b>&amp;</b><td>\""_s;
    QTest::newRow("a name") << u"王小明"_s << u"王小明"_s;
}

void TestTableCopying::a_cell_stays_the_text_it_was()
{
    QFETCH(QString, cell);
    QFETCH(QString, plain);
    QStandardItemModel model(1, 1);
    model.setHorizontalHeaderLabels({u"Note"_s});
    model.setData(model.index(0, 0), cell);
    QTableView table;
    setUpTable(&table);
    table.setModel(&model);
    table.selectRow(0);
    QCOMPARE(chosenRowsAsText(table), cell);

    copyChosenRowsForExcel(table);
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    QCOMPARE(copied->text().section(u'\n', 1), plain); // behind the heading
    QXmlStreamReader html(copied->html().remove(u"<meta charset=\"utf-8\">"_s));
    QStringList cells;
    while (!html.atEnd())
        if (html.readNext() == QXmlStreamReader::StartElement && html.name() == u"td"_s) {
            // text to Excel by the first, to LibreOffice by the second
            QCOMPARE(html.attributes().value(u"style"_s), u"mso-number-format:'\\@'"_s);
            QCOMPARE(html.attributes().value(u"sdnum"_s), u"1033;0;@"_s);
            cells << html.readElementText();
        }
    QVERIFY2(!html.hasError(), qPrintable(html.errorString()));
    QCOMPARE(cells, (QStringList {u"Note"_s, cell}));
}

void TestTableCopying::headings_come_first_and_hidden_columns_not_at_all()
{
    QStandardItemModel model(2, 3);
    model.setHorizontalHeaderLabels({u"A"_s, u"B"_s, u"C"_s});
    for (int row = 0; row < 2; ++row)
        for (int column = 0; column < 3; ++column)
            model.setData(model.index(row, column), QString::number(10 * row + column));
    QTableView table;
    setUpTable(&table);
    table.setModel(&model);
    table.hideColumn(1);
    table.selectAll();
    copyChosenRowsForExcel(table);
    QCOMPARE(QApplication::clipboard()->text(), u"A\tC\n0\t2\n10\t12"_s);
    copyChosenRows(table);
    QCOMPARE(QApplication::clipboard()->text(), u"0\t2\n10\t12"_s);
}

void TestTableCopying::money_is_copied_as_a_plain_number()
{
    QStandardItemModel model(1, 1);
    model.setHorizontalHeaderLabels({u"Amount"_s});
    model.setData(model.index(0, 0), u"¥1,234.50"_s);
    model.setData(model.index(0, 0), u"1234.50"_s, PlainRole);
    QTableView table;
    setUpTable(&table);
    table.setModel(&model);
    table.selectRow(0);
    QCOMPARE(chosenRowsAsText(table), u"1234.50"_s);
}

QTEST_MAIN(TestTableCopying)
#include "tst_table_copying.moc"
