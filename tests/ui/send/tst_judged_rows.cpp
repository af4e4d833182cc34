#include "send/judged_rows.h"
#include "send/person_table.h"
#include "text/list_words.h"
#include "text/words.h"
#include "widgets/delegates.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace hongbao;
using namespace Qt::Literals::StringLiterals;
using intake::Verdict;
using ui::JudgedRows;

namespace {

constexpr auto qtTest = QAbstractItemModelTester::FailureReportingMode::QtTest;

intake::EditableList editable(const QByteArray &bytes)
{
    const auto table = std::make_shared<const intake::RawTable>(*intake::readTable(bytes));
    return {table, *intake::guessColumns(*table), u"list.csv"_s};
}

QList<qsizetype> rowsOf(const JudgedRows &rows, const ui::ListFilter &filter)
{
    return ui::rowsFor(rows.snapshot().judged(), filter, [] { return false; });
}

const QByteArray mixed = "user_id,name,amount\n"
                         "2088000000000011,Zhang San,2.00\n"
                         "2.088E+15,Li Si,2.00\n"
                         "2088000000000013,Wang Wu,500\n"
                         "2088000000000014,Zhao Liu,3.00\n";

} // namespace

class TestJudgedRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rows_stand_as_in_the_file_with_their_check();
    void a_problem_row_tells_its_whole_sentence();
    void only_the_wanted_rows_are_shown();
    void only_cells_of_the_file_can_be_edited();
    void cells_of_the_first_rows_cannot_be_edited_while_the_rest_is_read();
    void a_repaired_cell_is_told_from_what_the_file_says();
    void a_cleaned_cell_says_what_is_read();
    void a_change_is_told_for_the_rows_that_are_shown();
    void a_person_left_out_tells_why();
};

void TestJudgedRows::rows_stand_as_in_the_file_with_their_check()
{
    JudgedRows rows;
    QAbstractItemModelTester tester(&rows, qtTest);
    rows.setList(ui::snapshotOf(editable(mixed)));
    QCOMPARE(rows.rowCount(), 4);
    QCOMPARE(rows.columnCount(), JudgedRows::FirstCell + 3);
    QCOMPARE(rows.index(0, JudgedRows::Line).data().toString(), u"2"_s);
    QCOMPARE(rows.index(0, JudgedRows::FirstCell + 1).data().toString(), u"Zhang San"_s);
    QCOMPARE(rows.headerData(JudgedRows::FirstCell, Qt::Horizontal, Qt::DisplayRole).toString(), u"user_id"_s);
    const auto mark = rows.index(1, JudgedRows::Check).data(ui::MarkRole).value<ui::Mark>();
    QCOMPARE(mark.word, ui::verdictWord(Verdict::CannotSend));
    QVERIFY(!mark.sign.isNull());
}

void TestJudgedRows::a_problem_row_tells_its_whole_sentence()
{
    const intake::EditableList list = editable(mixed);
    JudgedRows rows;
    rows.setList(ui::snapshotOf(list));
    const QString sentence = rows.index(1, JudgedRows::Problem).data().toString();
    QCOMPARE(sentence, text::rowProblem(list.list().rows.at(1)));
    QVERIFY(sentence.contains(u"2.088E+15"));
    QVERIFY(rows.index(0, JudgedRows::Problem).data().toString().isEmpty());
}

void TestJudgedRows::only_the_wanted_rows_are_shown()
{
    JudgedRows rows;
    QAbstractItemModelTester tester(&rows, qtTest);
    rows.setList(ui::snapshotOf(editable(mixed)));
    rows.showRows(rowsOf(rows, {.verdict = Verdict::CannotSend}));
    QCOMPARE(rows.rowCount(), 2);
    rows.showRows(rowsOf(rows, {.verdict = Verdict::CannotSend, .search = u"wang"_s}));
    QCOMPARE(rows.rowCount(), 1);
    QCOMPARE(rows.row(0).line, 4);
    rows.showRows(rowsOf(rows, {.problem = intake::Problem::AmountTooLarge}));
    QCOMPARE(rows.rowCount(), 1);
    rows.showRows(rowsOf(rows, {.search = u"zh"_s}));
    QCOMPARE(rows.rowCount(), 2);
    rows.showRows(rowsOf(rows, {}));
    QCOMPARE(rows.rowCount(), 4);
}

void TestJudgedRows::only_cells_of_the_file_can_be_edited()
{
    JudgedRows rows;
    rows.setList(ui::snapshotOf(editable(mixed)));
    for (const int column : {int(JudgedRows::Line), int(JudgedRows::Check), int(JudgedRows::Problem)}) {
        QVERIFY(!rows.index(1, column).flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(!rows.setData(rows.index(1, column), u"1"_s, Qt::EditRole));
    }
    QSignalSpy edited(&rows, &JudgedRows::cellEdited);
    QVERIFY(rows.index(1, JudgedRows::FirstCell).flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!rows.setData(rows.index(1, JudgedRows::FirstCell), u"2.088E+15"_s, Qt::EditRole)); // as it was
    QCOMPARE(edited.count(), 0);
    QVERIFY(rows.setData(rows.index(1, JudgedRows::FirstCell), u"2088000000000012"_s, Qt::EditRole));
    QCOMPARE(edited.count(), 1);
    QCOMPARE(edited.first(), QVariantList({qsizetype(1), qsizetype(0), u"2088000000000012"_s}));
}

void TestJudgedRows::cells_of_the_first_rows_cannot_be_edited_while_the_rest_is_read()
{
    intake::RawTable table = *intake::readTable(mixed);
    table.partial = true;
    const intake::Columns columns = *intake::guessColumns(table);
    JudgedRows rows;
    rows.setList(
        ui::snapshotOf({std::make_shared<const intake::RawTable>(std::move(table)), columns, u"list.csv"_s}));
    QVERIFY(!rows.index(1, JudgedRows::FirstCell).flags().testFlag(Qt::ItemIsEditable));
}

void TestJudgedRows::a_repaired_cell_is_told_from_what_the_file_says()
{
    intake::EditableList list = editable(mixed);
    JudgedRows rows;
    QAbstractItemModelTester tester(&rows, qtTest);
    rows.setList(ui::snapshotOf(list));
    rows.setChanged(ui::snapshotOf(list), list.setCell(1, 0, u"2088000000000012"_s));
    rows.setChanged(ui::snapshotOf(list), {1});
    const QModelIndex cell = rows.index(1, JudgedRows::FirstCell);
    QCOMPARE(cell.data().toString(), u"2088000000000012"_s);
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(u"2.088E+15"));
    QVERIFY(cell.data(Qt::ForegroundRole).isValid());
    QVERIFY(!rows.index(1, JudgedRows::FirstCell + 1).data(Qt::ToolTipRole).isValid());
    QCOMPARE(rows.row(1).verdict, Verdict::Sendable);
}

void TestJudgedRows::a_cleaned_cell_says_what_is_read()
{
    JudgedRows rows;
    rows.setList(ui::snapshotOf(editable("user_id,name\n\"  2088000000000011 \",Zhang San\n")));
    const QModelIndex cell = rows.index(0, JudgedRows::FirstCell);
    QCOMPARE(cell.data().toString(), u"  2088000000000011 "_s);
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(u"“2088000000000011”"));
}

void TestJudgedRows::a_change_is_told_for_the_rows_that_are_shown()
{
    intake::EditableList list = editable(mixed);
    JudgedRows rows;
    QAbstractItemModelTester tester(&rows, qtTest);
    rows.setList(ui::snapshotOf(list));
    rows.showRows({1, 3});
    QSignalSpy changed(&rows, &QAbstractItemModel::dataChanged);
    const QList<qsizetype> touched = list.leaveOut({0, 3});
    rows.setChanged(ui::snapshotOf(list), touched);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    QCOMPARE(rows.rowCount(), 2); // the rows on the screen stay
}

void TestJudgedRows::a_person_left_out_tells_why()
{
    const intake::JudgedList list = editable(mixed).list();
    ui::PersonTable people;
    QAbstractItemModelTester tester(&people, qtTest);
    people.setRows({ui::personRow(list.rows.at(1)), ui::personRow(list.rows.at(2))});
    QCOMPARE(people.rowCount(), 2);
    QCOMPARE(people.index(0, ui::PersonTable::Receiver).data().toString(), u"2.088E+15"_s);
    QCOMPARE(people.index(1, ui::PersonTable::Reason).data().toString(), text::asSentence(text::word(list.rows.at(2).problem)));
}

QTEST_MAIN(TestJudgedRows)
#include "tst_judged_rows.moc"
