// Workbooks as Excel, LibreOffice and the libraries of back ends write them, and what is wrong with some.

#include "intake/list.h"
#include "intake/number.h"
#include "workbook_bytes.h"

#include <QTest>

using namespace hongbao;
using namespace Qt::Literals::StringLiterals;
using intake::Problem;
using intake::Verdict;
using tests::Book;
using tests::xlsx;

namespace {

// "2:a/b 3:c": line and cells
QString told(const intake::RawTable &table)
{
    QStringList rows;
    for (qsizetype i = 0; i < table.rows.size(); ++i)
        rows.append(QString::number(table.lineNumbers[i]) + u':' + table.rows[i].join(u'/'));
    return rows.join(u' ');
}

QByteArray text(const QByteArray &reference, const QByteArray &value)
{
    return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + value + "</t></is></c>";
}

QByteArray row(const QByteArray &cells)
{
    return "<row>" + cells + "</row>";
}

const QByteArray header = R"(<row r="1"><c r="A1" t="inlineStr"><is><t>用户ID</t></is></c></row>)";
const QByteArray person = "<c t=\"str\"><v>2088000000000001</v></c>";

intake::JudgedList judged(const QByteArray &bytes)
{
    const auto table = intake::readTable(bytes);
    const auto columns = table ? intake::guessColumns(*table) : Result<intake::Columns>(fail(table.error()));
    return columns ? intake::judge(*table, *columns, {}) : intake::JudgedList();
}

QByteArray numericIds(int count, int endingInZero)
{
    QByteArray rows = header;
    for (int i = 0; i < count; ++i)
        rows += row("<c><v>20880000000" + QByteArray::number(1000 + i) + (i < endingInZero ? "0" : "7") + "</v></c>");
    return xlsx(rows);
}

} // namespace

class TestWorkbooks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_sheet_is_read_as_it_is_shown_data();
    void a_sheet_is_read_as_it_is_shown();
    void a_number_is_written_out_and_never_guessed_data();
    void a_number_is_written_out_and_never_guessed();
    void a_day_is_read_as_a_day_data();
    void a_day_is_read_as_a_day();
    void the_sheet_with_people_is_found_and_another_can_be_chosen();
    void a_header_of_two_merged_lines_is_one_header();
    void an_id_from_a_numeric_cell_that_ends_in_zero_is_not_sent();
    void where_most_numeric_ids_are_whole_the_operator_may_decide();
    void a_long_number_from_a_numeric_cell_is_named();
    void what_cannot_be_read_is_said_data();
    void what_cannot_be_read_is_said();
    void a_bomb_is_refused_without_being_unpacked_data();
    void a_bomb_is_refused_without_being_unpacked();
    void reading_can_be_stopped();
    void every_row_of_a_sheet_is_accounted_for();
    void hidden_rows_are_read_and_counted();
};

void TestWorkbooks::a_sheet_is_read_as_it_is_shown_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("rows");
    const QString a = u"2088000000000001"_s;
    QTest::newRow("inline strings") << xlsx(header + row(text("A2", "2088000000000001") + text("B2", "张三")))
                                    << u"2:"_s + a + u"/张三"_s;
    QTest::newRow("without any reference")
        << xlsx(header + row(person + "<c/>" + "<c t=\"str\"><v>x</v></c>")) << u"2:"_s + a + u"//x"_s;
    QTest::newRow("sparse cells") << xlsx(header + "<row r=\"5\">" + text("A5", "2088000000000001") + text("D5", "x")
        + "</row>") << u"5:"_s + a + u"///x"_s;
    QTest::newRow("columns beyond Z") << xlsx(header + row(person + text("AB2", "x")))
                                      << u"2:"_s + a + QString(27, u'/') + u'x';
    Book shared;
    shared.strings = "<si><t>用户ID</t></si><si><r><t>20880000</t></r><r><rPr><b/></rPr><t>00000001</t></r></si>"
                     "<si><t>字</t><rPh sb=\"0\" eb=\"1\"><t>zi</t></rPh></si><si><t xml:space=\"preserve\"> a_x000D_ "
                     "</t></si><si/>";
    shared.sheets = {"<row><c t=\"s\"><v>0</v></c></row><row><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c><c "
                     "t=\"s\"><v>3</v></c><c t=\"s\"><v>4</v></c></row>"};
    QTest::newRow("shared strings, runs, phonetics, escapes") << xlsx(shared) << u"2:"_s + a + u"/字/ a\r "_s;
    shared.strict = true;
    QTest::newRow("strict names") << xlsx(shared) << u"2:"_s + a + u"/字/ a\r "_s;
    shared.strict = false;
    shared.absoluteTargets = true;
    QTest::newRow("absolute targets") << xlsx(shared) << u"2:"_s + a + u"/字/ a\r "_s;
    QTest::newRow("formulas by their last result, truth, errors") << xlsx(header
        + row("<c t=\"str\"><f>A1&amp;\"x\"</f><v>2088000000000001</v></c><c><f>1+1</f><v>2</v></c><c "
              "t=\"b\"><v>1</v></c><c t=\"e\"><v>#N/A</v></c>")) << u"2:"_s + a + u"/2/TRUE/#N/A"_s;
    QTest::newRow("blank rows count") << xlsx(header + "<row r=\"3\"/><row r=\"6\">" + text("A6", "2088000000000001")
        + "</row>") << u"6:"_s + a;
    QTest::newRow("a day in the words of programs") << xlsx(
        header + row(person + "<c t=\"d\"><v>2026-11-22T10:00:00Z</v></c><c t=\"d\"><v>2026-11-22T00:00:00</v></c>"))
                                                    << u"2:"_s + a + u"/2026-11-22 10:00:00/2026-11-22"_s;
    Book prefixed;
    prefixed.sheets = {header + row(person)};
    prefixed.prolog = "\xEF\xBB\xBF<?xml version=\"1.0\"?><!-- made by a back end -->";
    QTest::newRow("a byte order mark and a remark") << xlsx(prefixed) << u"2:"_s + a;
}

void TestWorkbooks::a_sheet_is_read_as_it_is_shown()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, rows);
    const auto table = intake::readTable(bytes);
    QVERIFY2(table, qPrintable(table ? QString() : toText(table.error().code) + table.error().detail));
    QCOMPARE(told(*table), rows);
    QCOMPARE(table->format, intake::Format::Xlsx);
    QCOMPARE(table->header, QStringList {u"用户ID"_s});
    QCOMPARE(table->sha256.size(), 64);
}

void TestWorkbooks::a_number_is_written_out_and_never_guessed_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::addColumn<QByteArray>("written");
    const auto number = [](const char *stored, const char *written) {
        QTest::newRow(stored) << QByteArray(stored) << QByteArray(written);
    };
    number("2088123456789012", "2088123456789012");
    number("2.0881234567890121E15", "2088123456789012.1");
    number("2.088123456789012E+15", "2088123456789012");
    number("2.08812E+15", "2088120000000000");
    number("2088123456789012.0", "2088123456789012");
    number("1.3800138E10", "13800138000");
    number("8.8000000000000007", "8.8");
    number("0.30000000000000004", "0.3");
    number("0.1", "0.1");
    number("1E-2", "0.01");
    number("-5.50", "-5.5");
    number("-0", "0");
    number("99999.999999999999", "100000");
    number("123456789012345678", "123456789012345678");
    number("007", "7");
    number("", "");
    number("1e", "1e");
    number("NaN", "NaN");
    number("1.2.3", "1.2.3");
    number("1E9999", "1E9999");
    number(".", ".");
}

void TestWorkbooks::a_number_is_written_out_and_never_guessed()
{
    QFETCH(QByteArray, stored);
    QFETCH(QByteArray, written);
    QCOMPARE(intake::numberText(stored), written);
}

void TestWorkbooks::a_day_is_read_as_a_day_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::addColumn<int>("style");
    QTest::addColumn<bool>("from1904");
    QTest::addColumn<QString>("shown");
    QTest::newRow("day") << QByteArray("46348") << 1 << false << u"2026-11-22"_s;
    QTest::newRow("day and time") << QByteArray("46348.4166666667") << 2 << false << u"2026-11-22 10:00:00"_s;
    QTest::newRow("time") << QByteArray("0.5") << 2 << false << u"12:00:00"_s;
    QTest::newRow("counted from 1904") << QByteArray("44886") << 1 << true << u"2026-11-22"_s;
    QTest::newRow("before the leap day that was none") << QByteArray("59") << 1 << false << u"1900-02-28"_s;
    QTest::newRow("not a day's format") << QByteArray("46348") << 3 << false << u"46348"_s;
    QTest::newRow("too large for a day") << QByteArray("2088000000000001") << 1 << false << u"2088000000000001"_s;
}

void TestWorkbooks::a_day_is_read_as_a_day()
{
    QFETCH(QByteArray, stored);
    QFETCH(int, style);
    QFETCH(bool, from1904);
    QFETCH(QString, shown);
    Book book;
    book.numFmts = "<numFmts><numFmt numFmtId=\"170\" formatCode=\"[$-804]yyyy&quot;年&quot;m&quot;月&quot;d&quot;日"
                   "&quot; hh:mm\"/><numFmt numFmtId=\"171\" formatCode=\"[Red]#,##0.00&quot; yd&quot;\"/></numFmts>";
    book.cellXfs = "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/><xf numFmtId=\"171\"/>";
    book.workbookPr = from1904 ? "<workbookPr date1904=\"1\"/>" : "";
    book.sheets = {header + row(person + "<c s=\"" + QByteArray::number(style) + "\"><v>" + stored + "</v></c>")};
    const auto table = intake::readTable(xlsx(book));
    QVERIFY(table);
    QCOMPARE(table->rows.text(0, 1), shown);
}

void TestWorkbooks::the_sheet_with_people_is_found_and_another_can_be_chosen()
{
    Book book;
    book.names = {"说明", "名单", "旧"};
    book.sheets = {row("<c t=\"str\"><v>请填写</v></c>") + row("<c t=\"str\"><v>每行一人</v></c>"),
        header + row(person), header + row("<c t=\"str\"><v>2088000000000009</v></c>")};
    const auto found = intake::readTable(xlsx(book));
    QVERIFY(found);
    QCOMPARE(found->sheet, 1);
    QCOMPARE(found->sheets.size(), 3);
    QCOMPARE(found->sheets[1].name, u"名单"_s);
    for (const QString &wanted : {u"旧"_s, u"3"_s}) {
        const auto chosen = intake::readTable(xlsx(book), {.sheet = wanted});
        QVERIFY(chosen);
        QCOMPARE(told(*chosen), u"2:2088000000000009"_s);
    }
    const auto unknown = intake::readTable(xlsx(book), {.sheet = u"4"_s});
    QCOMPARE(unknown.error().code, ErrorCode::ListSheetUnknown);
    book.sheetAttributes = "state=\"hidden\"";
    const auto hidden = intake::readTable(xlsx(book), {.sheet = u"名单"_s});
    QVERIFY(hidden);
    QVERIFY(hidden->sheets[1].hidden);
}

void TestWorkbooks::a_header_of_two_merged_lines_is_one_header()
{
    Book book;
    book.sheets = {row(text("A1", "十一月名单")) + row(text("A2", "用户ID") + text("B2", "奖励"))
        + row(text("B3", "金额") + text("C3", "备注"))
        + row(text("A4", "2088000000000001") + "<c r=\"B4\"><v>8.8000000000000007</v></c>" + text("C4", "x"))};
    book.afterData = "<mergeCells count=\"3\"><mergeCell ref=\"A1:C1\"/><mergeCell ref=\"A2:A3\"/><mergeCell "
                     "ref=\"B2:C2\"/></mergeCells>";
    const auto table = intake::readTable(xlsx(book));
    QVERIFY(table);
    QCOMPARE(table->header, (QStringList {u"用户ID"_s, u"金额"_s, u"备注"_s}));
    QCOMPARE(table->aside.headerLine, 2);
    QCOMPARE(table->aside.titles.size(), 2);
    const intake::Row only = judged(xlsx(book)).rows.first();
    QCOMPARE(only.amount, Fen::of(880));
    QCOMPARE(only.line, 4);
    QCOMPARE(only.verdict, Verdict::Sendable);
}

void TestWorkbooks::an_id_from_a_numeric_cell_that_ends_in_zero_is_not_sent()
{
    const intake::JudgedList list
        = judged(xlsx(header + row("<c><v>2088000000000010</v></c>") + row("<c><v>2088000000000011</v></c>")
            + row("<c><v>2.08800000000001E+15</v></c>") + row(text("A5", "2088000000000020"))));
    QCOMPARE(list.rows[0].problem, Problem::UserIdRounded);
    QCOMPARE(list.rows[0].verdict, Verdict::CannotSend);
    QCOMPARE(list.rows[0].problemValue, u"2088000000000010"_s);
    QCOMPARE(list.rows[1].verdict, Verdict::Sendable);
    QCOMPARE(list.rows[2].problem, Problem::UserIdRounded);
    QCOMPARE(list.rows[3].verdict, Verdict::Sendable); // text
}

void TestWorkbooks::where_most_numeric_ids_are_whole_the_operator_may_decide()
{
    QCOMPARE(judged(numericIds(40, 4)).count(Verdict::NeedsLook), 4);
    QCOMPARE(judged(numericIds(40, 4)).count(Problem::UserIdRounded), 4);
    QCOMPARE(judged(numericIds(40, 11)).count(Verdict::CannotSend), 11);
    QCOMPARE(judged(numericIds(10, 1)).count(Verdict::CannotSend), 1);
}

void TestWorkbooks::a_long_number_from_a_numeric_cell_is_named()
{
    const QByteArray numbered
        = R"(<row r="1"><c r="A1" t="str"><v>用户ID</v></c><c r="B1" t="str"><v>兑换单号</v></c></row>)";
    const intake::JudgedList list = judged(xlsx(numbered + row(person + "<c><v>202611220000123456</v></c>")
        + row("<c t=\"str\"><v>2088000000000002</v></c><c><v>20261122001</v></c>")));
    QCOMPARE(list.rows[0].problem, Problem::OutBizNoRounded);
    QCOMPARE(list.rows[1].verdict, Verdict::Sendable);
    QCOMPARE(list.rows[1].outBizNo.value, u"20261122001"_s);
}

void TestWorkbooks::what_cannot_be_read_is_said_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    const QByteArray whole = xlsx(header + row(person));
    QTest::newRow("cut off") << whole.first(whole.size() / 2) << ErrorCode::ListDamaged << u"zip"_s;
    QTest::newRow("another archive") << tests::zipOf({{"a.txt", "2088000000000001"}}) << ErrorCode::ListNotAList
                                     << u"zip"_s;
    QTest::newRow("binary workbook") << tests::zipOf({{"xl/workbook.bin", "x"}}) << ErrorCode::ListNotAList
                                     << u"XLSB"_s;
    QTest::newRow("OpenDocument") << tests::zipOf({{"mimetype", "x"}, {"content.xml", "x"}}) << ErrorCode::ListNotAList
                                  << u"ODS"_s;
    QTest::newRow("a letter") << tests::zipOf({{"word/document.xml", "x"}}) << ErrorCode::ListNotAList << u"DOCX"_s;
    Book entities;
    entities.sheets = {row("<c t=\"str\"><v>&boom;</v></c>")};
    entities.prolog = "<!DOCTYPE x [<!ENTITY boom \"2088000000000001\">]>";
    QTest::newRow("entities of its own") << xlsx(entities) << ErrorCode::ListDamaged << u"DTD"_s;
    QTest::newRow("a sheet that does not end") << xlsx("<row><c><v>1") << ErrorCode::ListDamaged << u"XML"_s;
    QTest::newRow("nothing in it") << xlsx("") << ErrorCode::ListEmpty << QString();
    QTest::newRow("a header only") << xlsx(header) << ErrorCode::ListEmpty << QString();
}

void TestWorkbooks::what_cannot_be_read_is_said()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    QFETCH(QString, detail);
    const auto table = intake::readTable(bytes);
    QVERIFY(!table);
    QCOMPARE(table.error().code, code);
    QCOMPARE(table.error().detail, detail);
}

void TestWorkbooks::a_bomb_is_refused_without_being_unpacked_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("blanks") << xlsx(header + row(person) + QByteArray(100 * 1024 * 1024, ' '));
    Book nested;
    nested.sheets = {header + row(person)};
    nested.afterData = QByteArray("<a>").repeated(2'000'000);
    QTest::newRow("elements in each other") << xlsx(nested);
    nested.afterData = "<a b=\"" + QByteArray(20 * 1024 * 1024, 'x') + "\"/>";
    QTest::newRow("a value without end") << xlsx(nested);
    QByteArray names;
    for (int i = 0; i < 300'000; ++i)
        names += "<a" + QByteArray::number(i) + "/>";
    nested.afterData = names;
    QTest::newRow("names without end") << xlsx(nested);
    Book many;
    many.sheets = {header};
    many.workbookPr = "<sheets>" + QByteArray("<sheet name=\"a\" id=\"rId1\"/>").repeated(100'000) + "</sheets>";
    QTest::newRow("sheets without end") << xlsx(many);
    Book strings;
    strings.strings = "<si><t>" + QByteArray(900'000, 'x') + "</t></si>";
    strings.sheets = {header + row("<c t=\"s\"><v>0</v></c>").repeated(700)};
    QTest::newRow("one long string told again and again") << xlsx(strings);
    const QByteArray endless(3'000'000, 'x');
    QTest::newRow("a cell without end") << xlsx(header + row(person + text("B2", endless)));
    QTest::newRow("a number without end") << xlsx(header + row(person + "<c><v>" + endless + "</v></c>"));
    strings.strings = "<si><t>" + endless + "</t></si>";
    strings.sheets = {header + row(person)};
    QTest::newRow("a string without end") << xlsx(strings);
    QTest::newRow("parts without end") << "PK\x03\x04"
            + QByteArray("PK\x01\x02").leftJustified(46, '\0').repeated(10'001);
}

void TestWorkbooks::a_bomb_is_refused_without_being_unpacked()
{
    QFETCH(QByteArray, bytes);
    const auto table = intake::readTable(bytes);
    QVERIFY(!table);
    QCOMPARE(table.error().code, ErrorCode::ListTooLarge);
}

void TestWorkbooks::reading_can_be_stopped()
{
    intake::Progress progress;
    progress.stop = true;
    for (const QByteArray &bytes : {xlsx(header + row(person)), QByteArray("2088000000000001\n").repeated(5000)}) {
        const auto table = intake::readTable(bytes, {}, &progress);
        QVERIFY(!table);
        QCOMPARE(table.error().code, ErrorCode::ListStopped);
    }
}

void TestWorkbooks::every_row_of_a_sheet_is_accounted_for()
{
    QByteArray rows = row(text("A1", "名单")) + "<row/>" + row(text("A3", "user_id") + text("B3", "name"));
    for (int i = 0; i < 30; ++i)
        rows += i % 7 == 0 ? QByteArray("<row><c/></row>") : row(i % 5 == 0 ? text("A", "x") : person);
    const auto table = intake::readTable(xlsx(rows));
    QVERIFY(table);
    const qsizetype records = table->rows.size() + table->aside.blank + table->aside.titles.size() + 1;
    QCOMPARE(records, 33);
    QCOMPARE(table->lineNumbers.last(), 33);
}

void TestWorkbooks::hidden_rows_are_read_and_counted()
{
    const auto hidden = [](const QByteArray &said, const QByteArray &cells) -> QByteArray {
        return "<row hidden=\"" + said + "\">" + cells + "</row>";
    };
    const auto table = intake::readTable(xlsx(header + hidden("1", person) + hidden("true", person)
        + hidden("0", person) + hidden("1", "<c/>") + row(person)));
    QVERIFY(table);
    QCOMPARE(table->rows.size(), 4);
    QCOMPARE(table->aside.hidden, 2); // an empty one hides nothing
}

QTEST_APPLESS_MAIN(TestWorkbooks)
#include "tst_workbooks.moc"
