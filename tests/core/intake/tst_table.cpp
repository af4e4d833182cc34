#include "intake/list.h"

#include <QTest>

using namespace hongbao;
using namespace Qt::Literals::StringLiterals;

namespace {

// "3:2088000000000001/张三" a row; cells by "/", line breaks in cells as "~"
QStringList rowsOf(const intake::RawTable &table)
{
    QStringList rows;
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const QString line = QString::number(table.lineNumbers[i]);
        const bool broken = table.broken.contains(table.lineNumbers[i]);
        rows.append(line + (broken ? u"!"_s : u":"_s)
            + table.rows[i].join(u'/').replace(u"\r\n"_s, u"~"_s).replace(u'\n', u'~'));
    }
    return rows;
}

} // namespace

class TestTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_text_becomes_rows_with_the_numbers_a_spreadsheet_shows_data();
    void a_text_becomes_rows_with_the_numbers_a_spreadsheet_shows();
    void the_separator_is_found_data();
    void the_separator_is_found();
    void a_header_is_told_from_people_data();
    void a_header_is_told_from_people();
    void what_is_not_a_row_is_still_accounted_for();
    void a_source_without_rows_is_empty_data();
    void a_source_without_rows_is_empty();
    void a_list_beyond_the_limits_is_refused();
};

void TestTable::a_text_becomes_rows_with_the_numbers_a_spreadsheet_shows_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("rows");
    const auto row = [](const char *name, const char *text, const QStringList &rows) {
        QTest::newRow(name) << QByteArray(text) << rows;
    };
    const QString a = u"2088000000000001"_s;
    const QString b = u"2088000000000002"_s;
    row("unix ends", "2088000000000001,x\n2088000000000002,y\n", {u"1:"_s + a + u"/x"_s, u"2:"_s + b + u"/y"_s});
    row("windows ends", "2088000000000001,x\r\n2088000000000002,y\r\n", {u"1:"_s + a + u"/x"_s, u"2:"_s + b + u"/y"_s});
    row("old mac ends", "2088000000000001,x\r2088000000000002,y\r", {u"1:"_s + a + u"/x"_s, u"2:"_s + b + u"/y"_s});
    row("no end at the end", "2088000000000001,x\n2088000000000002,y", {u"1:"_s + a + u"/x"_s, u"2:"_s + b + u"/y"_s});
    row("blank lines count", "\n2088000000000001\n\n  \n2088000000000002\n", {u"2:"_s + a, u"5:"_s + b});
    row("windows blank lines count", "2088000000000001\r\n\r\n2088000000000002\r\n", {u"1:"_s + a, u"3:"_s + b});
    row("rows of separators only are blank", "2088000000000001,x\n,\n2088000000000002,y\n",
        {u"1:"_s + a + u"/x"_s, u"3:"_s + b + u"/y"_s});
    row("a header counts", "user_id\n2088000000000001\n", {u"2:"_s + a});
    row("quoted separator", "2088000000000001,\"x,y\"\n", {u"1:"_s + a + u"/x,y"_s});
    row("doubled quotes", "2088000000000001,\"x\"\"y\"\n", {u"1:"_s + a + u"/x\"y"_s});
    row("a cell of several lines is one row", "2088000000000001,\"x\ny\n\nz\"\n2088000000000002,w\n",
        {u"1:"_s + a + u"/x~y~~z"_s, u"2:"_s + b + u"/w"_s});
    row("a cell of several windows lines", "2088000000000001,\"x\r\ny\"\r\n2088000000000002,w\r\n",
        {u"1:"_s + a + u"/x~y"_s, u"2:"_s + b + u"/w"_s});
    row("an id with a line end in its quotes", "\"2088000000000001\n\",x\n2088000000000002,y\n",
        {u"1:"_s + a + u"~/x"_s, u"2:"_s + b + u"/y"_s});
    row("a quote within a cell", "2088000000000001,5\" screen\n2088000000000002,y\n",
        {u"1:"_s + a + u"/5\" screen"_s, u"2:"_s + b + u"/y"_s});
    row("blanks after a closing quote", "\"2088000000000001\" ,x\n2088000000000002,y\n",
        {u"1:"_s + a + u"/x"_s, u"2:"_s + b + u"/y"_s});
    row("files put one behind the other",
        "\xEF\xBB\xBFuser_id,a\n2088000000000001,x\n\xEF\xBB\xBFuser_id,a\n2088000000000002,y\n",
        {u"2:"_s + a + u"/x"_s, u"3:\uFEFFuser_id/a"_s, u"4:"_s + b + u"/y"_s});
    row("a sum at the end", "user_id,amount\n2088000000000001,5\n合计,5\n", {u"2:"_s + a + u"/5"_s, u"3:合计/5"_s});
    row("separators at every end", "user_id,a,,\n2088000000000001,x,,\n", {u"2:"_s + a + u"/x//"_s});
    row("a block of cells as Excel copies it",
        "user_id\tnote\r\n2088000000000001\t\"x\ny\"\r\n2088000000000002\t\"a \"\"b\"\"\"\r\n",
        {u"2:"_s + a + u"/x~y"_s, u"3:"_s + b + u"/a \"b\""_s});
    row("ragged rows stay ragged", "user_id,name,note\n2088000000000001\n2088000000000002,y,z,more\n",
        {u"2:"_s + a, u"3:"_s + b + u"/y/z/more"_s});
    row("a quote that never closes", "2088000000000001,x\n2088000000000002,\"y\n2088000000000003,z\n",
        {u"1:"_s + a + u"/x"_s, u"2!"_s + b + u",\"y"_s, u"3!2088000000000003,z"_s});
    row("two stray quotes with people between",
        "2088000000000001,\"x\n2088000000000002,y\n2088000000000003,z\"\n2088000000000004,w\n",
        {u"1!"_s + a + u",\"x"_s, u"2!"_s + b + u",y"_s, u"3!2088000000000003,z\""_s, u"4:2088000000000004/w"_s});
    row("two people in one cell", "\"2088000000000001\n2088000000000002\",x\n2088000000000003,y\n",
        {u"1!\""_s + a, u"2!"_s + b + u"\",x"_s, u"3:2088000000000003/y"_s});
    const QByteArray line("2088000000000001,a longer text so that one stray byte is no sign of a program\n");
    QTest::newRow("a stray NUL") << line + "2088000000000002,y" + '\0' + "z\n"
                                 << QStringList {u"1:"_s + a
                                            + u"/a longer text so that one stray byte is no sign of a program"_s,
                                        u"2!"_s + b + u"/y"_s + QChar(0) + u'z'};
}

void TestTable::a_text_becomes_rows_with_the_numbers_a_spreadsheet_shows()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, rows);
    const Result<intake::RawTable> table = intake::readTable(text);
    QVERIFY(table);
    QCOMPARE(rowsOf(*table), rows);
}

void TestTable::the_separator_is_found_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("separator");
    QTest::addColumn<int>("cells"); // of the last row
    const auto row = [](const char *name, const QString &text, QChar separator, int cells) {
        QTest::newRow(name) << text << separator << cells;
    };
    row("one id a line", u"2088000000000001\n2088000000000002\n"_s, {}, 1);
    row("one id a line, quoted", u"\"2088000000000001\"\n\"2088000000000002\"\n"_s, {}, 1);
    row("comma", u"2088000000000001,张三\n2088000000000002,李四\n"_s, u',', 2);
    row("semicolon", u"2088000000000001;张三\n2088000000000002;李四\n"_s, u';', 2);
    row("tab", u"2088000000000001\t张三\n2088000000000002\t李四\n"_s, u'\t', 2);
    row("full-width comma", u"2088000000000001，张三\n2088000000000002，李四\n"_s, u'，', 2);
    row("tab with thousands in the amounts", u"2088000000000001\t1,000.00\n2088000000000002\t2,000.00\n"_s, u'\t', 2);
    row("comma with semicolons in the notes", u"2088000000000001,a;b\n2088000000000002,c;d\n"_s, u',', 2);
    row("a header alone has it", u"用户ID,备注\n2088000000000001\n2088000000000002\n"_s, u',', 1);
    row("notes on some lines only", u"2088000000000001\n2088000000000002,李四\n"_s, u',', 2);
    row("Excel is told", u"sep=;\n2088000000000001;a,b\n2088000000000002;c,d\n"_s, u';', 2);
    row("everything else inside quotes", u"2088000000000001,\"a;b\tc|d，e\"\n2088000000000002,\"x、y；z\"\n"_s, u',',
        2);
    row("damaged ids", u"张三,2.08812E+15\n李四,2.08812E+15\n"_s, u',', 2);
    row("nobody at all, but even", u"张三;李四\n王五;赵六\n"_s, u';', 2);
}

void TestTable::the_separator_is_found()
{
    QFETCH(QString, text);
    QFETCH(QChar, separator);
    QFETCH(int, cells);
    const Result<intake::RawTable> table = intake::readTable(text.toUtf8());
    QVERIFY(table);
    QCOMPARE(table->separator, separator);
    QCOMPARE(table->rows.last().size(), cells);
}

void TestTable::a_header_is_told_from_people_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("headerLine");
    QTest::addColumn<int>("rows");
    const auto row = [](const char *name, const QString &text, int headerLine, int rows) {
        QTest::newRow(name) << text << headerLine << rows;
    };
    const QString people = u"2088000000000001,张三\n2088000000000002,李四\n"_s;
    row("known header", u"用户ID,姓名\n"_s + people, 1, 2);
    row("no header", people, 0, 2);
    row("title above the header", u"十一月老友回访名单\n用户ID,姓名\n"_s + people, 2, 2);
    row("title padded with separators", u"十一月老友回访名单,\n用户ID,姓名\n"_s + people, 2, 2);
    row("blank line and title above", u"\n名单\n\n用户ID,姓名\n"_s + people, 4, 2);
    row("time of an export above", u"导出时间,2026-11-22 10:00\n操作人,小王\n用户ID,姓名\n"_s + people, 3, 2);
    row("someone above the header is a row", u"2088000000000009,王五\n用户ID,姓名\n"_s + people, 0, 4);
    row("a damaged id above the header is a row", u"2.08812E+15,王五\n用户ID,姓名\n"_s + people, 0, 4);
    row("unknown words over ids", u"会员编码,称呼\n"_s + people, 1, 2);
    row("a long English word over ids", u"alipay_customer_identifier\n2088000000000001\n"_s, 1, 1);
    row("a damaged first row is not a header", u"2088,王五\n"_s + people, 0, 3);
    row("a first row without an id is not a header", u"无,王五\n"_s + people, 0, 3);
    row("a first row with an empty id is not a header", u",王五\n"_s + people, 0, 3);
    row("a first row with a short number is not a header", u"100123,王五\n"_s + people, 0, 3);
    row("words over nobody are a row", u"会员编码,称呼\n甲,乙\n"_s, 0, 2);
}

void TestTable::a_header_is_told_from_people()
{
    QFETCH(QString, text);
    QFETCH(int, headerLine);
    QFETCH(int, rows);
    const Result<intake::RawTable> table = intake::readTable(text.toUtf8());
    QVERIFY(table);
    QCOMPARE(table->aside.headerLine, headerLine);
    QCOMPARE(table->header.isEmpty(), headerLine == 0);
    QCOMPARE(table->rows.size(), rows);
}

void TestTable::what_is_not_a_row_is_still_accounted_for()
{
    const auto table
        = intake::readTable("List of November\n,\nexported,2026-11-22\nuser_id,name\n\n2088000000000001,a\n ,\t\n");
    QVERIFY(table);
    QCOMPARE(table->aside.titles, QStringList({u"List of November"_s, u"exported\t2026-11-22"_s}));
    QCOMPARE(table->aside.headerLine, 4);
    QCOMPARE(table->aside.blank, 3);
    QCOMPARE(rowsOf(*table), QStringList({u"6:2088000000000001/a"_s}));
}

void TestTable::a_source_without_rows_is_empty_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a mark only") << QByteArray("\xEF\xBB\xBF");
    QTest::newRow("blank lines") << QByteArray("\r\n  \r\n\t\r\n");
    QTest::newRow("separators") << QByteArray(",,,\n,,,\n");
    QTest::newRow("a header only") << QByteArray("user_id,name\n");
    QTest::newRow("a title and a header") << QByteArray("November\nuser_id\n\n");
}

void TestTable::a_source_without_rows_is_empty()
{
    QFETCH(QByteArray, text);
    const Result<intake::RawTable> table = intake::readTable(text);
    QVERIFY(!table);
    QCOMPARE(table.error().code, ErrorCode::ListEmpty);
}

void TestTable::a_list_beyond_the_limits_is_refused()
{
    const auto tooManyRows = intake::readTable(QByteArray("1\n").repeated(2'000'001));
    QVERIFY(!tooManyRows);
    QCOMPARE(tooManyRows.error().code, ErrorCode::ListTooLarge);
    const auto tooManyBytes = intake::readTable(QByteArray(200 * 1024 * 1024 + 1, '\n'));
    QVERIFY(!tooManyBytes);
    QCOMPARE(tooManyBytes.error().code, ErrorCode::ListTooLarge);
    const auto full = intake::readTable(QByteArray("1\n").repeated(2'000'000));
    QVERIFY(full);
    QCOMPARE(full->rows.size(), 2'000'000);
}

QTEST_APPLESS_MAIN(TestTable)
#include "tst_table.moc"
