#include "list_step_fixture.h"

#include <QCheckBox>
#include <QSignalSpy>
#include <QToolButton>

using namespace hongbao;
using namespace Qt::Literals::StringLiterals;

class TestListRepair : public QObject, private test::ListStepFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { openStep(); }
    void cleanup() { closeStep(); }

    void a_cell_is_repaired_in_place_and_the_repair_is_taken_back();
    void a_repaired_id_is_asked_of_the_ledger_too();
    void a_row_is_left_out_by_key_and_taken_back_in();
    void all_chosen_rows_are_left_out_and_taken_back_in_however_many();
    void all_chosen_repairs_are_taken_back();
    void one_decision_settles_a_whole_group();
    void people_already_paid_are_a_group();
    void clean_ups_are_counted_and_can_be_had_back();
    void ids_that_all_end_in_0_are_told();
};

void TestListRepair::a_cell_is_repaired_in_place_and_the_repair_is_taken_back()
{
    giveFile("user_id,name\n2088000000000011,Zhang San\n2.088E+15,Li Si\n");
    QTRY_COMPARE(rows(), 2);
    QTRY_VERIFY(isShown(finding("", intake::Problem::UserIdScientific)));
    QVERIFY(!canContinue());
    repair(1, 0, u"2088000000000012"_s);
    QTRY_VERIFY(canContinue());
    QCOMPARE(cell(1, 0), u"2088000000000012"_s);
    QVERIFY(!isShown(finding("", intake::Problem::UserIdScientific)));

    table()->selectRow(1);
    click(u"rowTakeBack"_s);
    QTRY_COMPARE(cell(1, 0), u"2.088E+15"_s);
    QVERIFY(!canContinue());
    QTest::keyClick(table(), Qt::Key_Z, Qt::ControlModifier); // the taking back
    QTRY_COMPARE(cell(1, 0), u"2088000000000012"_s);
    QTest::keyClick(table(), Qt::Key_Z, Qt::ControlModifier); // the repair
    QTRY_COMPARE(cell(1, 0), u"2.088E+15"_s);
    QVERIFY(!find<QToolButton>(u"listUndo"_s)->isEnabled());
    QTest::keyClick(table(), Qt::Key_Y, Qt::ControlModifier);
    QTRY_COMPARE(cell(1, 0), u"2088000000000012"_s);
}

void TestListRepair::a_repaired_id_is_asked_of_the_ledger_too()
{
    giveFile("user_id,name\n2088000000000011,Zhang San\n2.088E+15,Li Si\n");
    QTRY_VERIFY(isShown(finding("", intake::Problem::UserIdScientific)));
    QSignalSpy asked(m_step.get(), &ui::ListStep::knownWanted);
    m_known.paidRecipients = {u"2088000000000012"_s};
    repair(1, 0, u"2088000000000012"_s);
    QTRY_VERIFY(isShown(finding("", intake::Problem::AlreadyPaid)));
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().value<intake::JudgedList>().rows.size(), 1);
    QVERIFY(!canContinue());
}

void TestListRepair::a_row_is_left_out_by_key_and_taken_back_in()
{
    giveFile(m_good);
    QTRY_VERIFY(canContinue());
    table()->selectRow(0);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Delete);
    QTRY_COMPARE(m_step->notSent(), 1);
    QCOMPARE(rows(), 2); // it stays where it is
    QVERIFY(canContinue()); // the operator has said so
    QVERIFY(m_step->skipProblems());
    click(finding("TakeBack", intake::Problem::LeftOut));
    QTRY_COMPARE(m_step->notSent(), 0);
    QVERIFY(canContinue());
}

void TestListRepair::all_chosen_rows_are_left_out_and_taken_back_in_however_many()
{
    constexpr int many = 30'000;
    QByteArray text = "user_id,name\n";
    for (int i = 0; i < many; ++i)
        text += "2088" + QByteArray::number(i).rightJustified(12, '0') + ",A\n";
    giveFile(text);
    QTRY_VERIFY_WITH_TIMEOUT(canContinue() && rows() == many, patience);
    table()->selectAll();
    QVERIFY(find<QLabel>(u"listRowProblem"_s)->text().startsWith(u"Chosen rows: 30,000."));
    click(u"rowLeaveOut"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_step->notSent(), many, patience);
    QVERIFY(!canContinue()); // there is nobody left
    click(u"rowLeaveOut"_s); // it says "Take back in" now
    QTRY_COMPARE_WITH_TIMEOUT(m_step->notSent(), 0, patience);
    QTRY_VERIFY_WITH_TIMEOUT(canContinue(), patience);
}

void TestListRepair::all_chosen_repairs_are_taken_back()
{
    giveFile("user_id,name\n2.088E+15,A\n2.088E+15,B\n2088000000000013,C\n");
    QTRY_VERIFY(isShown(finding("", intake::Problem::UserIdScientific)));
    repair(0, 0, u"2088000000000011"_s);
    QTRY_COMPARE(cell(0, 0), u"2088000000000011"_s);
    repair(1, 0, u"2088000000000012"_s);
    QTRY_VERIFY(canContinue());
    table()->selectAll();
    click(u"rowTakeBack"_s);
    QTRY_COMPARE(m_step->notSent(), 2);
    QCOMPARE(cell(0, 0), u"2.088E+15"_s);
    QCOMPARE(cell(1, 0), u"2.088E+15"_s);
}

void TestListRepair::one_decision_settles_a_whole_group()
{
    giveFile("user_id,name\n2088000000000011,A\n2088000000000011,B\n2088000000000011,C\n2.088E+15,D\n");
    QTRY_VERIFY(isShown(finding("", intake::Problem::DuplicateRecipient)));
    click(finding("Show", intake::Problem::DuplicateRecipient));
    QTRY_COMPARE(rows(), 2);
    click(finding("Send", intake::Problem::DuplicateRecipient));
    QTRY_COMPARE(m_step->notSent(), 1);
    QVERIFY(!canContinue());
    QVERIFY(!isShown(finding("Send", intake::Problem::UserIdScientific))); // a lost number is never sent
    click(finding("LeaveOut", intake::Problem::UserIdScientific));
    QTRY_VERIFY(canContinue());
    QCOMPARE(m_step->notSent(), 1);
    QVERIFY(m_step->skipProblems());
    click(finding("TakeBack", intake::Problem::DuplicateRecipient));
    QTRY_COMPARE(m_step->notSent(), 3);
    QVERIFY(!canContinue());
}

void TestListRepair::people_already_paid_are_a_group()
{
    m_known.paidRecipients = {u"2088000000000011"_s};
    m_known.paidLately.insert(u"2088000000000012"_s, {u"Mall"_s, QDateTime::currentDateTimeUtc()});
    giveFile(m_good);
    QTRY_VERIFY(isShown(finding("", intake::Problem::AlreadyPaid)));
    QVERIFY(isShown(finding("", intake::Problem::PaidLately)));
    QVERIFY(!canContinue());
    click(finding("LeaveOut", intake::Problem::AlreadyPaid));
    click(finding("Send", intake::Problem::PaidLately));
    QTRY_VERIFY(canContinue());
    QCOMPARE(m_step->notSent(), 1);
}

void TestListRepair::clean_ups_are_counted_and_can_be_had_back()
{
    giveFile("user_id,name\n\" "
             "2088000000000011\",A\n\xEF\xBC\x92\x30\x38\x38\x30\x30\x30\x30\x30\x30\x30\x30\x30\x30\x31\x32,"
             "B\n2088000000000013,C\n");
    QTRY_VERIFY(canContinue());
    auto *fullWidth = find<QCheckBox>(u"cleanUp%1"_s.arg(int(intake::FullWidth)));
    QVERIFY(fullWidth->isVisible() && fullWidth->isChecked());
    QVERIFY(fullWidth->text().startsWith(u'1'));
    QVERIFY(isShown(u"cleanUp%1"_s.arg(int(intake::Blanks))));
    QVERIFY(!isShown(u"cleanUp%1"_s.arg(int(intake::Quotes))));
    fullWidth->setFocus();
    QTest::keyClick(fullWidth, Qt::Key_Space);
    QTRY_COMPARE(m_step->notSent(), 1);
    QVERIFY(fullWidth->isVisible() && !fullWidth->isChecked());
    QTest::keyClick(fullWidth, Qt::Key_Space);
    QTRY_COMPARE(m_step->notSent(), 0);
}

void TestListRepair::ids_that_all_end_in_0_are_told()
{
    QByteArray text = "user_id\n";
    for (int i = 10; i < 40; ++i)
        text += "20880000000" + QByteArray::number(i) + "000\n";
    giveFile(text);
    QTRY_VERIFY(isShown(finding("", intake::Problem::UserIdsEndInZero)));
    const auto labels = find<QWidget>(finding("", intake::Problem::UserIdsEndInZero))->findChildren<QLabel *>();
    QVERIFY(
        std::any_of(labels.begin(), labels.end(), [](QLabel *label) { return label->text().startsWith(u"30 IDs"); }));
}

QTEST_MAIN(TestListRepair)
#include "tst_list_repair.moc"
