// What bytes are, whatever their name says, and what the operator may say about them.

#include "intake/list.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

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
    void a_file_that_is_not_there_is_named();
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

void TestReadOptions::a_file_that_is_not_there_is_named()
{
    const auto table = intake::readTableFile(u"/no/such/list.csv"_s);
    QCOMPARE(table.error().code, ErrorCode::FileUnreadable);
}

QTEST_APPLESS_MAIN(TestReadOptions)
#include "tst_read_options.moc"
