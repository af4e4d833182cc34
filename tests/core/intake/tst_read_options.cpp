// What bytes are, whatever their name says, and what the operator may say about them.

#include "intake/list.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace hongbao;
using namespace Qt::Literals::StringLiterals;

namespace {

QString told(const intake::RawTable &table)
{
    QStringList rows;
    for (qsizetype i = 0; i < table.rows.size(); ++i)
        rows.append(QString::number(table.lineNumbers[i]) + u':' + table.rows[i].join(u'/'));
    return rows.join(u' ');
}

const QByteArray page = "<html><head><meta charset=\"gb2312\"><style>td{mso-number-format:\"\\@\"}</style></head>"
                        "<body><table border=1><tr><th colspan=3>List</th></tr>"
                        "<tr><th rowspan=2>user_id</th><td colspan=2>prize</td></tr>"
                        "<tr><td>amount</td><td>note</td></tr>"
                        "<!-- <tr><td>2088000000000009</td></tr> -->"
                        "<tr><td rowspan=2> 2088000000000001\n </td><td>&#65509;5.00<td>a &lt; b&amp;c &unknown;"
                        "<tr><td>6</td></tr><TR><TD>2088000000000003</TD><td/></TR></table></body></html>";

const QByteArray xmlBook
    = "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>"
      "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
      "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"说明\"><Table><Row><Cell><Data "
      "ss:Type=\"String\">hello</Data></Cell></Row></Table></Worksheet><Worksheet ss:Name=\"名单\"><Table><Row><Cell>"
      "<Data ss:Type=\"String\">user_id</Data></Cell><Cell><Data ss:Type=\"String\">amount</Data></Cell></Row><Row "
      "ss:Index=\"4\"><Cell><Data ss:Type=\"Number\">2.088000000000011E15</Data></Cell><Cell ss:Index=\"2\"><ss:Data "
      "ss:Type=\"String\"><B>5</B>.5</ss:Data></Cell></Row></Table></Worksheet></Workbook>";

} // namespace

class TestReadOptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_page_of_tables_is_read_and_said_to_be_one();
    void a_pages_number_is_read_as_it_is_stored_data();
    void a_pages_number_is_read_as_it_is_stored();
    void a_workbook_in_xml_is_read();
    void an_encoding_can_be_chosen();
    void a_wrong_encoding_shows_its_damage_and_sends_nothing();
    void a_separator_can_be_chosen();
    void a_header_can_be_chosen_data();
    void a_header_can_be_chosen();
    void the_first_rows_come_at_once();
    void a_bar_parts_cells_too();
    void what_is_absurd_is_refused_data();
    void what_is_absurd_is_refused();
    void a_file_is_read_by_its_content_data();
    void a_file_is_read_by_its_content();
    void what_is_no_plain_file_is_named_data();
    void what_is_no_plain_file_is_named();
    void a_file_that_gives_less_than_it_says_is_named();
    void a_text_of_another_kind_is_cut_between_its_characters();
    void a_page_or_a_text_made_to_be_slow_is_read_at_once_data();
    void a_page_or_a_text_made_to_be_slow_is_read_at_once();
    void days_and_truth_of_a_workbook_in_xml_are_shown();
    void a_workbook_in_xml_made_to_be_large_is_refused_data();
    void a_workbook_in_xml_made_to_be_large_is_refused();
};

void TestReadOptions::a_page_of_tables_is_read_and_said_to_be_one()
{
    const auto table = intake::readTable(page);
    QVERIFY(table);
    QCOMPARE(table->format, intake::Format::Html);
    QCOMPARE(table->header, (QStringList {u"user_id"_s, u"amount"_s, u"note"_s}));
    QCOMPARE(told(*table), u"4:2088000000000001/￥5.00/a < b&c &unknown; 5:/6 6:2088000000000003"_s);
    QCOMPARE(table->aside.titles, (QStringList {u"List"_s, u"amount\tnote"_s}));
}

void TestReadOptions::a_pages_number_is_read_as_it_is_stored_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("read");
    QTest::addColumn<bool>("isNumber");
    const QString id = u"2088123456789012"_s;
    QTest::newRow("shown in scientific notation")
        << QByteArray("<td class=xl24 align=right x:num=\"2088123456789012\">2.08812E+15</td>") << id << true;
    QTest::newRow("stored in it too") << QByteArray("<td x:num='2.088123456789012E15'>2.08812E+15</td>") << id << true;
    QTest::newRow("wider than its column") << QByteArray("<td\nx:num=\"2088123456789012\">#######</td>") << id << true;
    QTest::newRow("shown whole") << QByteArray("<td x:num>2088123456789010</td>") << u"2088123456789010"_s << true;
    QTest::newRow("a text, whatever it says")
        << QByteArray("<td x:str>2088123456789010</td>") << u"2088123456789010"_s << false;
    QTest::newRow("without what is stored") << QByteArray("<td x:num>2.08812E+15</td>") << u"2.08812E+15"_s << false;
    QTest::newRow("an amount as it is shown")
        << QByteArray("<td x:num=\"8.8000000000000007\">8.80</td>") << u"8.80"_s << false;
    QTest::newRow("a word with an E") << QByteArray("<td x:num=\"1\">EE</td>") << u"EE"_s << false;
}

void TestReadOptions::a_pages_number_is_read_as_it_is_stored()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, read);
    QFETCH(bool, isNumber);
    const auto table
        = intake::readTable("<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><table><tr><td>user_id"
                            "</td></tr><tr>"
            + cell + "</tr></table></html>");
    QVERIFY(table);
    QCOMPARE(table->rows.text(0, 0), read);
    QCOMPARE(table->rows.cell(0, 0).isNumber, isNumber);
}

void TestReadOptions::a_workbook_in_xml_is_read()
{
    const auto table = intake::readTable(xmlBook);
    QVERIFY(table);
    QCOMPARE(table->format, intake::Format::XmlSpreadsheet);
    QCOMPARE(table->sheet, 1);
    QCOMPARE(table->sheets[1].name, u"名单"_s);
    QCOMPARE(told(*table), u"4:2088000000000011/5.5"_s);
    QCOMPARE(table->aside.blank, 2);
}

void TestReadOptions::an_encoding_can_be_chosen()
{
    const QByteArray bytes = QStringEncoder("GB18030").encode(u"用户ID,姓名\n2088000000000001,张三\n"_s);
    for (const QString &encoding : {QString(), u"GB18030"_s}) {
        const auto table = intake::readTable(bytes, {.encoding = encoding});
        QVERIFY(table);
        QCOMPARE(table->encoding, u"GB18030"_s);
        QCOMPARE(table->rows.text(0, 1), u"张三"_s);
    }
    const auto marked = intake::readTable("\xEF\xBB\xBFuser_id\n2088000000000001\n", {.encoding = u"UTF-8"_s});
    QCOMPARE(marked->header, QStringList {u"user_id"_s});
    const auto unknown = intake::readTable(bytes, {.encoding = u"EBCDIC"_s});
    QCOMPARE(unknown.error().code, ErrorCode::ListEncodingUnknown);
}

void TestReadOptions::a_wrong_encoding_shows_its_damage_and_sends_nothing()
{
    const QByteArray bytes
        = QStringEncoder("GB18030").encode(u"user_id,name\n2088000000000001,张三\n2088000000000002,b\n"_s);
    const auto table = intake::readTable(bytes, {.encoding = u"UTF-8"_s});
    QVERIFY(table);
    const intake::JudgedList list = intake::judge(*table, *intake::guessColumns(*table), {});
    QCOMPARE(list.rows[0].problem, intake::Problem::RowBroken);
    QCOMPARE(list.rows[1].verdict, intake::Verdict::Sendable);
}

void TestReadOptions::a_separator_can_be_chosen()
{
    const QByteArray text = "user_id,name;note\n2088000000000001,a;b\n";
    QCOMPARE(intake::readTable(text)->rows[0].size(), 2);
    const auto chosen = intake::readTable(text, {.separator = u';'});
    QCOMPARE(chosen->rows[0], (QStringList {u"user_id,name"_s, u"note"_s}));
    QCOMPARE(chosen->separator, u';');
    QCOMPARE(intake::readTable(text, {.separator = QChar()})->rows[0].size(), 1);
    QCOMPARE(intake::readTable("2088000000000001#a\n", {.separator = u'#'})->rows[0].size(), 2);
}

void TestReadOptions::a_header_can_be_chosen_data()
{
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("headerLine");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("titles");
    QTest::newRow("none") << 0 << 0 << 4 << 0;
    QTest::newRow("the first") << 1 << 1 << 3 << 0;
    QTest::newRow("the third") << 3 << 3 << 2 << 1;
    QTest::newRow("a blank one: the next") << 2 << 3 << 2 << 1;
    QTest::newRow("beyond the end") << 9 << 0 << 4 << 0;
}

void TestReadOptions::a_header_can_be_chosen()
{
    QFETCH(int, line);
    QFETCH(int, headerLine);
    QFETCH(int, rows);
    QFETCH(int, titles);
    const auto table = intake::readTable("a,b\n\nc,d\n2088000000000001,x\n2088000000000002,y\n", {.headerLine = line});
    QVERIFY(table);
    QCOMPARE(table->aside.headerLine, headerLine);
    QCOMPARE(table->rows.size(), rows);
    QCOMPARE(table->aside.titles.size(), titles);
    QCOMPARE(table->aside.blank, 1);
}

void TestReadOptions::the_first_rows_come_at_once()
{
    QByteArray text = "user_id,name\n";
    for (int i = 0; i < 100'000; ++i)
        text += "20880000000" + QByteArray::number(10000 + i % 90000) + ",name of somebody\n";
    const auto first = intake::readTable(text, {.firstRows = 100});
    QVERIFY(first);
    QVERIFY(first->partial);
    QVERIFY(first->rows.size() >= 100 && first->rows.size() < 200);
    QVERIFY(first->broken.isEmpty());
    QVERIFY(first->sha256.isEmpty());
    QVERIFY(!intake::readTable(text)->partial);
    const auto few = intake::readTable("user_id\n2088000000000001\n", {.firstRows = 100});
    QVERIFY(!few->partial);
}

void TestReadOptions::a_bar_parts_cells_too()
{
    const auto table = intake::readTable("用户ID|姓名\n2088000000000001|张三\n");
    QCOMPARE(table->separator, u'|');
    QCOMPARE(table->header.size(), 2);
}

void TestReadOptions::what_is_absurd_is_refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a line of 100 MB") << "user_id\n2088000000000001," + QByteArray(100 * 1024 * 1024, 'x') + "\n";
    QTest::newRow("a million columns") << "user_id" + QByteArray(1'000'000, ',') + "x\n2088000000000001\n";
    QTest::newRow("columns over many lines of one row")
        << "user_id" + QByteArray(QByteArray(50'000, ',') + "\"\n\"").repeated(100) + "\n2088000000000001\n";
    QTest::newRow("a million columns of a page")
        << "<table><tr>" + QByteArray("<td>1</td>").repeated(1'000'000) + "</tr></table>";
}

void TestReadOptions::what_is_absurd_is_refused()
{
    QFETCH(QByteArray, bytes);
    const auto table = intake::readTable(bytes);
    QVERIFY(!table);
    QCOMPARE(table.error().code, ErrorCode::ListTooLarge);
}

void TestReadOptions::a_file_is_read_by_its_content_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("format");
    QTest::newRow("CSV called .xls") << QByteArray("user_id,name\n2088000000000001,a\n") << u"text"_s;
    QTest::newRow("page called .xls") << page << u"html"_s;
    QTest::newRow("XML called .xls") << xmlBook << u"xml"_s;
}

void TestReadOptions::a_file_is_read_by_its_content()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, format);
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"list.xls"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const auto table = intake::readTableFile(path);
    QVERIFY(table);
    QCOMPARE(intake::toWord(table->format), format);
    QCOMPARE(table->sha256, intake::readTable(bytes)->sha256);
    QVERIFY(intake::readTableFile(path, {.firstRows = 5}));
}

void TestReadOptions::what_is_no_plain_file_is_named_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("not there") << u"/no/such/list.csv"_s;
    QTest::newRow("a folder") << QDir::tempPath();
#ifdef Q_OS_UNIX
    QTest::newRow("a device without an end") << u"/dev/zero"_s;
    QTest::newRow("a pipe nobody writes to") << u"pipe"_s;
    QTest::newRow("somebody else's file") << u"locked"_s;
#endif
}

void TestReadOptions::what_is_no_plain_file_is_named()
{
    QFETCH(QString, path);
    const QTemporaryDir dir;
#ifdef Q_OS_UNIX
    const QByteArray own = QFile::encodeName(dir.filePath(path));
    if (path == "pipe"_L1 && ::mkfifo(own.constData(), 0600) == 0)
        path = dir.filePath(path);
    if (path == "locked"_L1) {
        path = dir.filePath(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("2088000000000001\n");
        QVERIFY(file.setPermissions({}));
    }
    const uid_t user = ::geteuid();
    const bool isRoot = user == 0 && ::seteuid(65534) == 0; // root may read everything
    const auto back = qScopeGuard([&] { isRoot ? ::seteuid(user) : 0; });
#endif
    const auto table = intake::readTableFile(path);
    QVERIFY(!table);
    QCOMPARE(table.error().code, ErrorCode::FileUnreadable);
    QCOMPARE(table.error().detail, path);
}

// As one does that another program cuts while it is read. Files of the kernel say 4096 bytes and have fewer.
void TestReadOptions::a_file_that_gives_less_than_it_says_is_named()
{
    const QString path = u"/sys/kernel/mm/transparent_hugepage/enabled"_s;
    if (QFileInfo(path).size() != 4096)
        QSKIP("this system has no file that gives less than it says");
    const auto table = intake::readTableFile(path);
    QVERIFY(!table);
    QCOMPARE(table.error().code, ErrorCode::FileUnreadable);
}

void TestReadOptions::a_text_of_another_kind_is_cut_between_its_characters()
{
    // 上 and ਊ have the byte of a line's end in them; the look at the first rows ends somewhere among them
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QString text = u"用户ID,备注\n"_s;
        for (int i = 0; i < 40; ++i)
            text += u"20880000000000%1,x\n"_s.arg(i, 2, 10, QChar(u'0'));
        text += u"2088000000000099,"_s + QString(1024 * 1024, u'上') + u"\u0A0A\n"_s;
        const QByteArray bytes = QStringEncoder(encoding).encode(text);
        const auto look = intake::readTable(bytes, {.encoding = {}, .firstRows = 10});
        QVERIFY2(look, qPrintable(look ? QString() : toText(look.error().code)));
        QCOMPARE(look->rows.text(0, 0), u"2088000000000000"_s);
    }
}

void TestReadOptions::a_page_or_a_text_made_to_be_slow_is_read_at_once_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray page = "<table><tr><td>2088000000000001</td></tr><tr><td>";
    QTest::newRow("tags that never close") << page + QByteArray("<a").repeated(4'000'000);
    QTest::newRow("entities that never end") << page + QByteArray(8'000'000, '&') + "</td></tr></table>";
    QTest::newRow("rows as wide as a sheet")
        << QByteArray("2088000000000001" + QByteArray(16'383, ',') + "x\n").repeated(200);
    QTest::newRow("a quote around millions of lines") << "2088000000000001,\"" + QByteArray("x\n").repeated(1'500'000);
    QTest::newRow("a cell of millions of lines")
        << "2088000000000001\n\"" + QByteArray("x\n").repeated(1'500'000) + "\"\n";
}

void TestReadOptions::a_page_or_a_text_made_to_be_slow_is_read_at_once()
{
    QFETCH(QByteArray, bytes); // what is quadratic in its size never ends here
    const auto table = intake::readTable(bytes);
    QVERIFY(table);
    QVERIFY(table->rows.text(0, 0).startsWith("2088000000000001"_L1));
    const intake::Columns columns = intake::guessColumns(*table).value_or(intake::blankColumns(*table));
    QCOMPARE(intake::judge(*table, columns, {}).rows.size(), table->rows.size());
}

void TestReadOptions::days_and_truth_of_a_workbook_in_xml_are_shown()
{
    QByteArray bytes = xmlBook;
    bytes.replace("<B>5</B>.5</ss:Data></Cell>",
        "x</ss:Data></Cell><Cell><Data ss:Type=\"DateTime\">2026-11-22T10:00:00.000</Data></Cell><Cell><Data "
        "ss:Type=\"DateTime\">2026-11-22T00:00:00.000</Data></Cell><Cell><Data ss:Type=\"Boolean\">1</Data></Cell>");
    const auto table = intake::readTable(bytes);
    QVERIFY(table);
    QCOMPARE(told(*table), u"4:2088000000000011/x/2026-11-22 10:00:00/2026-11-22/TRUE"_s);
}

void TestReadOptions::a_workbook_in_xml_made_to_be_large_is_refused_data()
{
    QTest::addColumn<QByteArray>("inside");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("elements in each other") << QByteArray("<a>").repeated(1'000'000) << ErrorCode::ListTooLarge;
    QTest::newRow("sheets without end") << QByteArray("<Worksheet/>").repeated(100'000) << ErrorCode::ListTooLarge;
    QTest::newRow("a row beyond every sheet")
        << QByteArray("<Worksheet><Table><Row Index=\"2000000000\"/></Table></Worksheet>") << ErrorCode::ListDamaged;
}

void TestReadOptions::a_workbook_in_xml_made_to_be_large_is_refused()
{
    QFETCH(QByteArray, inside);
    QFETCH(ErrorCode, code);
    const auto table = intake::readTable(
        "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">" + inside + "</Workbook>");
    QVERIFY(!table);
    QCOMPARE(table.error().code, code);
}

QTEST_APPLESS_MAIN(TestReadOptions)
#include "tst_read_options.moc"
