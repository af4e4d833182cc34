// Whoever repairs a cell is quicker than the ledger and the pool: nothing that was typed is lost to what comes
// meanwhile.

#include "list_step_fixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPointer>

using namespace hongbao;
using namespace Qt::Literals::StringLiterals;

class TestListTyping : public QObject, private test::ListStepFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { openStep(); }
    void cleanup() { closeStep(); }

    void the_answer_of_the_ledger_leaves_a_cell_that_is_typed_into();
    void rows_that_are_chosen_anew_wait_for_a_cell_that_is_typed_into();
    void a_list_that_is_being_replaced_takes_no_repair();
    void a_repair_on_its_way_is_work_that_is_not_dropped_without_a_word();

private:
    // The ledger is asked and answers, and what was on its way before has come.
    void letTheLedgerAnswer()
    {
        m_known.paidRecipients = {u"2088000000000099"_s}; // of nobody in the list, but all of it is judged with it
        m_step->askAgain();
        QVERIFY(!canContinue());
        QTRY_VERIFY_WITH_TIMEOUT(canContinue(), patience);
    }
    void readAsBig5() const
    {
        auto *encoding = find<QComboBox>(u"listEncoding"_s);
        encoding->setCurrentIndex(encoding->findData(u"Big5"_s));
        Q_EMIT encoding->activated(encoding->currentIndex());
    }
};

void TestListTyping::the_answer_of_the_ledger_leaves_a_cell_that_is_typed_into()
{
    giveFile(m_good);
    QTRY_VERIFY(canContinue());
    const QPointer<QLineEdit> editor = typeInto(0, 1, u"Zhang Si"_s);
    letTheLedgerAnswer();
    QVERIFY(editor);
    QCOMPARE(editor->text(), u"Zhang Si"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(cell(0, 1), u"Zhang Si"_s);
}

void TestListTyping::rows_that_are_chosen_anew_wait_for_a_cell_that_is_typed_into()
{
    giveFile("user_id,name\n2.088E+15,A\n2.088E+15,B\n2088000000000013,C\n");
    QTRY_VERIFY(isShown(finding("", intake::Problem::UserIdScientific)));
    find<QCheckBox>(u"listSkipProblems"_s)->setChecked(true);
    click(finding("Show", intake::Problem::UserIdScientific));
    QTRY_COMPARE(rows(), 2);
    repair(0, 0, u"2088000000000011"_s);
    QTRY_COMPARE(cell(0, 0), u"2088000000000011"_s);
    const QPointer<QLineEdit> editor = typeInto(1, 0, u"2088000000000012"_s);
    QTRY_VERIFY(canContinue());
    letTheLedgerAnswer();
    QVERIFY(editor);
    QCOMPARE(rows(), 2);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(rows(), 1); // the first has the problem no more
    QTRY_COMPARE(m_step->notSent(), 0);
}

void TestListTyping::a_list_that_is_being_replaced_takes_no_repair()
{
    giveFile(m_mixed);
    QTRY_VERIFY(isShown(finding("", intake::Problem::UserIdScientific)));
    table()->selectRow(1);
    readAsBig5();
    QVERIFY(isShown(u"listCancel"_s));
    QVERIFY(!typeInto(1, 0, u"2088000000000012"_s));
    for (const QString &name : {u"rowLeaveOut"_s, finding("LeaveOut", intake::Problem::UserIdScientific)})
        QVERIFY2(!find<QWidget>(name)->isEnabled(), qPrintable(name));
    click(u"listCancel"_s); // back to the list as it was
    repair(1, 0, u"2088000000000012"_s);
    QTRY_COMPARE(cell(1, 0), u"2088000000000012"_s);
    QVERIFY(find<QWidget>(u"rowLeaveOut"_s)->isEnabled());
}

void TestListTyping::a_repair_on_its_way_is_work_that_is_not_dropped_without_a_word()
{
    giveFile(m_mixed);
    QTRY_VERIFY(isShown(finding("", intake::Problem::UserIdScientific)));
    m_prompts.yes = false;
    repair(1, 0, u"2088000000000012"_s);
    click(u"listAnother"_s);
    QCOMPARE(m_prompts.asked.size(), 1);
    QTRY_COMPARE(cell(1, 0), u"2088000000000012"_s);
}

QTEST_MAIN(TestListTyping)
#include "tst_list_typing.moc"
