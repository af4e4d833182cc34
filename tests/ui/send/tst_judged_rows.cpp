#include "send/judged_rows.h"
#include "send/person_table.h"
#include "text/words.h"
#include "widgets/delegates.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace hongbao;
using namespace Qt::Literals::StringLiterals;
using intake::Verdict;
using ui::JudgedRows;

namespace {

constexpr auto qtTest = QAbstractItemModelTester::FailureReportingMode::QtTest;

intake::JudgedList judged(const QByteArray &bytes)
{
    const auto table = intake::readTable(bytes);
    return intake::judge(*table, *intake::guessColumns(*table), u"list.csv"_s);
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
    void a_person_left_out_tells_why();
};

void TestJudgedRows::rows_stand_as_in_the_file_with_their_check()
{
    JudgedRows rows;
    QAbstractItemModelTester tester(&rows, qtTest);
    rows.setList(judged(mixed));
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
    const intake::JudgedList list = judged(mixed);
    JudgedRows rows;
    rows.setList(list);
    const QString sentence = rows.index(1, JudgedRows::Problem).data().toString();
    QCOMPARE(sentence, text::rowProblem(list.rows.at(1)));
    QVERIFY(sentence.contains(u"2.088E+15"));
    QVERIFY(rows.index(0, JudgedRows::Problem).data().toString().isEmpty());
}

void TestJudgedRows::only_the_wanted_rows_are_shown()
{
    JudgedRows rows;
    QAbstractItemModelTester tester(&rows, qtTest);
    rows.setList(judged(mixed));
    rows.showOnly(Verdict::CannotSend, {});
    QCOMPARE(rows.rowCount(), 2);
    rows.showOnly(Verdict::CannotSend, u"wang"_s);
    QCOMPARE(rows.rowCount(), 1);
    QCOMPARE(rows.row(0).line, 4);
    rows.showOnly({}, u" zh "_s);
    QCOMPARE(rows.rowCount(), 2);
    rows.showOnly({}, {});
    QCOMPARE(rows.rowCount(), 4);
}

void TestJudgedRows::a_person_left_out_tells_why()
{
    const intake::JudgedList list = judged(mixed);
    ui::PersonTable people;
    QAbstractItemModelTester tester(&people, qtTest);
    people.setRows({ui::personRow(list.rows.at(1)), ui::personRow(list.rows.at(2))});
    QCOMPARE(people.rowCount(), 2);
    QCOMPARE(people.index(0, ui::PersonTable::Receiver).data().toString(), u"2.088E+15"_s);
    QCOMPARE(people.index(1, ui::PersonTable::Reason).data().toString(), text::word(list.rows.at(2).problem));
}

QTEST_MAIN(TestJudgedRows)
#include "tst_judged_rows.moc"
