// Workbooks of Excel 5 to 2003, as LibreOffice, xlwt and SheetJS write them, and what is wrong with some.

#include "intake/list.h"
#include "old_workbook_bytes.h"

#include <QTest>

using namespace hongbao;
using namespace Qt::Literals::StringLiterals;
using intake::Problem;
using intake::Verdict;
using tests::cell;
using tests::compound;
using tests::little;
using tests::oldBook;
using tests::record;
using tests::wide;

namespace {

constexpr quint16 formula = 0x0006;
constexpr quint16 label = 0x0204;

QString told(const intake::RawTable &table)
{
    QStringList rows;
    for (qsizetype i = 0; i < table.rows.size(); ++i)
        rows.append(QString::number(table.lineNumbers[i]) + u':' + table.rows[i].join(u'/'));
    return rows.join(u' ');
}

QByteArray text(int row, int column, const QByteArray &utf8)
{
    const QByteArray characters = wide(utf8);
    return cell(label, row, column, little(quint16(characters.size() / 2)) + '\1' + characters);
}

QByteArray result(char kind, char value)
{
    return QByteArray(1, kind) + '\0' + value + QByteArray(3, '\0') + "\xFF\xFF" + QByteArray(8, '\0');
}

const QByteArray header = text(0, 0, "用户ID");
const QByteArray person = text(1, 0, "2088000000000001");

QByteArray bookOf(const QByteArray &cells, const QByteArray &globals = {})
{
    return compound("Workbook", oldBook({{header + person + cells}}, globals));
}

const QByteArray format = record(0x041E, little(quint16(170)) + little(quint16(4)) + QByteArray("\0yyyy", 5));

QByteArray looks(quint16 numberFormat)
{
    return record(0x00E0, little(quint16(0)) + little(numberFormat) + QByteArray(16, '\0'));
}

} // namespace

class TestOldWorkbooks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_cell_is_read_as_it_is_shown_data();
    void a_cell_is_read_as_it_is_shown();
    void a_string_runs_on_in_the_next_record();
    void a_hidden_sheet_is_not_taken_for_the_list();
    void a_workbook_of_excel_5_is_read_in_its_code_page();
    void a_header_of_two_merged_lines_is_one_header();
    void numbers_are_whole_and_judged_like_those_of_new_workbooks();
    void a_large_workbook_is_read();
    void what_cannot_be_read_is_said_data();
    void what_cannot_be_read_is_said();
    void a_file_cut_anywhere_is_refused_or_read_whole();
    void a_chain_of_sectors_that_goes_round_ends();
    void a_string_told_a_million_times_is_refused();
};

void TestOldWorkbooks::a_cell_is_read_as_it_is_shown_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("rows");
    const QString a = u"2:2088000000000001"_s;
    QTest::newRow("a formula's number") << bookOf(cell(formula, 1, 1, little(8.8) + QByteArray(8, '\0')))
                                        << a + u"/8.8"_s;
    QTest::newRow("a formula's text") << bookOf(
        cell(formula, 1, 1, result(0, 0)) + record(0x0207, little(quint16(2)) + QByteArray("\0ab", 3)))
                                      << a + u"/ab"_s;
    QTest::newRow("a formula's text behind what it shares") << bookOf(cell(formula, 1, 1, result(0, 0))
        + record(0x04BC, "shared") + record(0x0207, little(quint16(1)) + QByteArray("\0a", 2)))
                                                            << a + u"/a"_s;
    QTest::newRow("a formula's truth") << bookOf(cell(formula, 1, 1, result(1, 1))) << a + u"/TRUE"_s;
    QTest::newRow("a formula's error") << bookOf(cell(formula, 1, 1, result(2, 0x2A))) << a + u"/#N/A"_s;
    QTest::newRow("a formula's nothing") << bookOf(cell(formula, 1, 1, result(3, 0)) + text(1, 2, "x")) << a + u"//x"_s;
    QTest::newRow("truth") << bookOf(cell(0x0205, 1, 1, QByteArray(2, '\0'))) << a + u"/FALSE"_s;
    QTest::newRow("an error") << bookOf(cell(0x0205, 1, 1, "\x07\x01")) << a + u"/#DIV/0!"_s;
    QTest::newRow("a packed whole number") << bookOf(cell(0x027E, 1, 1, little(quint32(5 << 2 | 2)))) << a + u"/5"_s;
    QTest::newRow("a packed number below zero")
        << bookOf(cell(0x027E, 1, 1, little(quint32(-5) << 2 | 2))) << a + u"/-5"_s;
    QTest::newRow("packed hundredths") << bookOf(cell(0x027E, 1, 1, little(quint32(880 << 2 | 3)))) << a + u"/8.8"_s;
    QTest::newRow("a packed half of a double")
        << bookOf(cell(0x027E, 1, 1, little(quint32(0x3FF80000)))) << a + u"/1.5"_s;
    QTest::newRow("several numbers in one record") << bookOf(record(0x00BD,
        little(quint16(1)) + little(quint16(1)) + little(quint16(0)) + little(quint32(5 << 2 | 2)) + little(quint16(0))
            + little(quint32(6 << 2 | 2)) + little(quint16(2))))
                                                   << a + u"/5/6"_s;
    const QByteArray day = little(46348.4166666667);
    QTest::newRow("a day") << bookOf(cell(0x0203, 1, 1, day, 1), looks(0) + looks(14)) << a + u"/2026-11-22 10:00:00"_s;
    QTest::newRow("a day in a format of its own")
        << bookOf(cell(0x0203, 1, 1, day, 0), format + looks(170)) << a + u"/2026-11-22 10:00:00"_s;
    QTest::newRow("counted from 1904") << bookOf(
        cell(0x0203, 1, 1, little(44886.0), 0), record(0x0022, little(quint16(1))) + looks(14))
                                       << a + u"/2026-11-22"_s;
    QTest::newRow("cells in whatever order")
        << bookOf(text(2, 1, "y") + text(2, 0, "2088000000000002") + text(1, 1, "x"))
        << a + u"/x 3:2088000000000002/y"_s;
    QTest::newRow("a cell set twice") << bookOf(text(1, 1, "x") + text(1, 1, "y")) << a + u"/y"_s;
    QTest::newRow("blank rows count") << bookOf(text(5, 0, "2088000000000002")) << a + u" 6:2088000000000002"_s;
    QTest::newRow("a chart within") << bookOf(
        record(0x0809, QByteArray(16, '\0')) + text(9, 9, "chart") + record(0x000A, {}) + text(1, 1, "x"))
                                    << a + u"/x"_s;
}

void TestOldWorkbooks::a_cell_is_read_as_it_is_shown()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, rows);
    const auto table = intake::readTable(bytes);
    QVERIFY2(table, qPrintable(table ? QString() : toText(table.error().code) + table.error().detail));
    QCOMPARE(told(*table), rows);
    QCOMPARE(table->format, intake::Format::Xls);
    QCOMPARE(table->header, QStringList {u"用户ID"_s});
}

void TestOldWorkbooks::a_string_runs_on_in_the_next_record()
{
    const QByteArray first
        = little(quint32(2)) + little(quint32(2)) + little(quint16(16)) + QByteArray("\0", 1) + "2088000000";
    const QByteArray second = QByteArray("\1", 1) + wide("000001") + little(quint16(3)) + "\x0D" + little(quint16(1))
        + little(quint32(2)) + wide("张三");
    const QByteArray third = QByteArray("\1", 1) + wide("丰") + QByteArray(4, 'r') + QByteArray(2, 'p');
    const QByteArray globals = record(0x00FC, first) + record(0x003C, second) + record(0x003C, third);
    const QByteArray cells = cell(0x00FD, 0, 0, little(quint32(0))) + cell(0x00FD, 0, 1, little(quint32(1)));
    const auto table = intake::readTable(compound("Workbook", oldBook({{cells}}, globals)));
    QVERIFY(table);
    QCOMPARE(told(*table), u"1:2088000000000001/张三丰"_s);
}

void TestOldWorkbooks::a_hidden_sheet_is_not_taken_for_the_list()
{
    const QByteArray old = text(0, 0, "2088000000000009");
    const QByteArray bytes = compound("Workbook", oldBook({{old, "旧", true}, {header + person, "名单"}}));
    const auto table = intake::readTable(bytes);
    QVERIFY(table);
    QCOMPARE(table->sheet, 1);
    QVERIFY(table->sheets[0].hidden);
    QCOMPARE(table->sheets[0].name, u"旧"_s);
    const auto chosen = intake::readTable(bytes, {.sheet = u"旧"_s});
    QVERIFY(chosen);
    QCOMPARE(told(*chosen), u"1:2088000000000009"_s);
}

void TestOldWorkbooks::a_workbook_of_excel_5_is_read_in_its_code_page()
{
    const auto plain
        = [](int row, const QByteArray &bytes) { return cell(label, row, 0, little(quint16(bytes.size())) + bytes); };
    const QByteArray userId = "\xD3\xC3\xBB\xA7ID"; // 用户ID in GBK
    const QByteArray stream = oldBook(
        {{plain(0, userId) + plain(1, "2088000000000001"), "\xC3\xFB"}}, record(0x0042, little(quint16(936))), 0x0500);
    const auto table = intake::readTable(compound("Book", stream));
    QVERIFY(table);
    QCOMPARE(table->header, QStringList {u"用户ID"_s});
    QCOMPARE(table->sheets.first().name, u"名"_s);
    QCOMPARE(told(*table), u"2:2088000000000001"_s);
}

void TestOldWorkbooks::a_header_of_two_merged_lines_is_one_header()
{
    const QByteArray cells = header + text(0, 1, "奖励") + text(1, 1, "金额") + text(1, 2, "备注")
        + text(2, 0, "2088000000000001") + text(2, 1, "5");
    const QByteArray merges = record(
        0x00E5, little(quint16(1)) + little(quint16(0)) + little(quint16(1)) + little(quint16(0)) + little(quint16(0)));
    const auto table = intake::readTable(compound("Workbook", oldBook({{cells + merges}})));
    QVERIFY(table);
    QCOMPARE(table->header, (QStringList {u"用户ID"_s, u"金额"_s, u"备注"_s}));
    QCOMPARE(told(*table), u"3:2088000000000001/5"_s);
}

void TestOldWorkbooks::numbers_are_whole_and_judged_like_those_of_new_workbooks()
{
    const QByteArray bytes = tests::xls({{"用户ID", "金额", "姓名"}, {"=2088000000000011", "=8.8", "张三"}, {},
        {"=2088000000000010", "=5"}, {"2088000000000020", "=6", "x"}});
    const auto table = intake::readTable(bytes);
    QVERIFY(table);
    QCOMPARE(told(*table), u"2:2088000000000011/8.8/张三 4:2088000000000010/5 5:2088000000000020/6/x"_s);
    const intake::JudgedList list = intake::judge(*table, *intake::guessColumns(*table), {});
    QCOMPARE(list.rows[0].verdict, Verdict::Sendable);
    QCOMPARE(list.rows[0].amount, Fen::of(880));
    QCOMPARE(list.rows[1].problem, Problem::UserIdRounded);
    QCOMPARE(list.rows[2].verdict, Verdict::Sendable);
}

void TestOldWorkbooks::a_large_workbook_is_read()
{
    QByteArray cells;
    for (int row = 2; row < 40'000; ++row)
        cells += text(row, 0, "20880000000" + QByteArray::number(20'000 + row));
    const auto table = intake::readTable(bookOf(cells));
    QVERIFY(table);
    QCOMPARE(table->rows.size(), 39'999);
    QCOMPARE(table->rows.last(), QStringList {u"2088000000059999"_s});
    const auto look = intake::readTable(bookOf(cells), {.firstRows = 10});
    QVERIFY(look);
    QVERIFY(look->partial);
}

void TestOldWorkbooks::what_cannot_be_read_is_said_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    QTest::newRow("a new workbook with a password")
        << compound("EncryptedPackage", "x") << ErrorCode::ListLocked << QString();
    QTest::newRow("an old workbook with a password")
        << bookOf({}, record(0x002F, QByteArray(6, '\0'))) << ErrorCode::ListLocked << QString();
    QTest::newRow("a letter") << compound("WordDocument", "x") << ErrorCode::ListNotAList << u"DOC"_s;
    QTest::newRow("something else") << compound("VisioDocument", "x") << ErrorCode::ListNotAList << u"OLE"_s;
    QTest::newRow("older than Excel 5") << compound("Book", record(0x0809, QByteArray(8, '\0')))
                                        << ErrorCode::ListNotAList << u"XLS"_s;
    QTest::newRow("no records") << compound("Workbook", "nothing") << ErrorCode::ListDamaged << u"XLS"_s;
    QTest::newRow("without sheets") << compound("Workbook", oldBook({})) << ErrorCode::ListDamaged << u"XLS"_s;
    QTest::newRow("a string that is not there")
        << bookOf(cell(0x00FD, 1, 1, little(quint32(7)))) << ErrorCode::ListDamaged << u"cell"_s;
    QTest::newRow("strings that are not there")
        << bookOf({}, record(0x00FC, little(quint32(9)) + little(0xFFFFFFFFU))) << ErrorCode::ListDamaged << u"XLS"_s;
    QTest::newRow("nothing in it") << compound("Workbook", oldBook({{}})) << ErrorCode::ListEmpty << QString();
    QTest::newRow("a header only") << compound("Workbook", oldBook({{header}})) << ErrorCode::ListEmpty << QString();
}

void TestOldWorkbooks::what_cannot_be_read_is_said()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    QFETCH(QString, detail);
    const auto table = intake::readTable(bytes);
    QVERIFY(!table);
    QCOMPARE(table.error().code, code);
    QCOMPARE(table.error().detail, detail);
}

void TestOldWorkbooks::a_file_cut_anywhere_is_refused_or_read_whole()
{
    const QByteArray whole = bookOf(text(2, 0, "2088000000000002"));
    const QString rows = told(*intake::readTable(whole));
    for (qsizetype size = 0; size < whole.size(); size += 61) {
        const auto table = intake::readTable(whole.first(size));
        QVERIFY2(!table || told(*table) == rows, qPrintable(QString::number(size)));
    }
}

void TestOldWorkbooks::a_chain_of_sectors_that_goes_round_ends()
{
    QByteArray bytes = bookOf(text(2, 0, QByteArray(9000, '7')));
    const qsizetype table = bytes.size() - 512;
    QCOMPARE(bytes.mid(table, 4), little(0xFFFFFFFEU));
    bytes.replace(table, 4, little(0U)); // the directory's only sector leads to itself
    const auto read = intake::readTable(bytes);
    QVERIFY(read);
    QCOMPARE(read->rows.size(), 2);
}

void TestOldWorkbooks::a_string_told_a_million_times_is_refused()
{
    const QByteArray longest = "\xFF\xFF" + QByteArray("\0", 1);
    QByteArray globals = record(0x00FC, little(quint32(1)) + little(quint32(1)) + longest + QByteArray(8000, 'x'));
    for (int i = 0; i < 8; ++i)
        globals += record(0x003C, QByteArray("\0", 1) + QByteArray(8000, 'x'));
    QByteArray cells;
    for (int i = 0; i < 20'000; ++i)
        cells += cell(0x00FD, i, 1, little(quint32(0)));
    const auto table = intake::readTable(bookOf(cells, globals));
    QVERIFY(!table);
    QCOMPARE(table.error().code, ErrorCode::ListTooLarge);
}

QTEST_APPLESS_MAIN(TestOldWorkbooks)
#include "tst_old_workbooks.moc"
