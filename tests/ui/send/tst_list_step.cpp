#include "list_step_fixture.h"
#include "ui/shell/controls.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace hongbao;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray longList(int rows)
{
    QByteArray text = "user_id,name\n";
    for (int i = 1; i <= rows; ++i)
        text += "2088" + QByteArray::number(i).rightJustified(12, '0') + ",Zhang San\n";
    return text;
}

} // namespace

class TestListStep : public QObject, private test::ListStepFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { openStep(); }
    void cleanup() { closeStep(); }

    void a_good_file_can_be_continued_with();
    void a_pasted_column_is_a_list();
    void a_dropped_file_is_read();
    void the_sample_is_offered_in_practice_and_can_be_sent_whole();
    void the_three_counts_add_up_and_filter_the_rows();
    void problems_need_one_decision();
    void a_problem_is_told_in_full_for_the_chosen_row();
    void a_column_can_mean_something_else();
    void what_is_no_list_is_explained_data();
    void what_is_no_list_is_explained();
    void nothing_continues_before_the_ledger_was_asked();

    void a_file_that_is_not_what_it_is_called_is_told();
    void columns_chosen_by_hand_are_remembered_for_the_next_list();
    void work_on_a_list_is_not_lost_without_a_word();
    void long_lists_show_their_first_rows_while_the_rest_is_read();
    void reading_can_be_cancelled();
    void the_template_is_offered_where_something_is_wrong();
    void a_search_shows_the_rows_that_hold_it();
    void every_control_has_a_name();
};

void TestListStep::a_good_file_can_be_continued_with()
{
    giveFile(m_good);
    QTRY_VERIFY(canContinue());
    QCOMPARE(rows(), 2);
    QVERIFY(!find<QCheckBox>(u"listSkipProblems"_s)->isVisible());
    QSignalSpy continued(m_step.get(), &ui::ListStep::continued);
    click(u"listContinue"_s);
    QCOMPARE(continued.count(), 1);
    QCOMPARE(m_step->list().sourceName, u"list.csv"_s);
}

void TestListStep::a_pasted_column_is_a_list()
{
    QVERIFY(!find<QPushButton>(u"listUsePaste"_s)->isEnabled());
    auto *paste = find<QPlainTextEdit>(u"listPaste"_s);
    paste->setPlainText(u"2088000000000011\n2088000000000012\n2088000000000013"_s);
    click(u"listUsePaste"_s);
    QTRY_VERIFY(canContinue());
    QCOMPARE(rows(), 3);
}

void TestListStep::a_dropped_file_is_read()
{
    QFile file(m_folder.filePath(u"dropped.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_good);
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_step.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_step.get(), &drop);
    QTRY_COMPARE(rows(), 2);
}

void TestListStep::the_sample_is_offered_in_practice_and_can_be_sent_whole()
{
    ui::ListStep live(m_prompts, false, m_folder.path());
    live.show();
    QVERIFY(!live.findChild<QPushButton *>(u"listSample"_s)->isVisible());
    click(u"listSample"_s);
    QTRY_VERIFY(canContinue());
    QVERIFY(rows() > 0);
}

void TestListStep::the_three_counts_add_up_and_filter_the_rows()
{
    giveFile(m_mixed);
    QTRY_COMPARE(rows(), 4);
    int sum = 0;
    for (const QString &name : {u"chipSendable"_s, u"chipNeedsLook"_s, u"chipCannotSend"_s}) {
        auto *chip = find<QToolButton>(name);
        QTest::mouseClick(chip, Qt::LeftButton);
        QVERIFY(chip->isChecked());
        QTRY_VERIFY(rows() < 4);
        QVERIFY(chip->text().startsWith(QString::number(rows()) + u' '));
        sum += rows();
        QTest::mouseClick(chip, Qt::LeftButton);
        QTRY_COMPARE(rows(), 4);
    }
    QCOMPARE(sum, 4);
}

void TestListStep::problems_need_one_decision()
{
    giveFile(m_mixed);
    QTRY_COMPARE(rows(), 4);
    QVERIFY(!canContinue());
    auto *skip = find<QCheckBox>(u"listSkipProblems"_s);
    QVERIFY(skip->isVisible());
    QTRY_VERIFY(skip->text().contains(u"3"));
    skip->setFocus();
    QTest::keyClick(skip, Qt::Key_Space);
    QVERIFY(canContinue());
    QVERIFY(m_step->skipProblems());
}

void TestListStep::a_problem_is_told_in_full_for_the_chosen_row()
{
    giveFile(m_mixed);
    QTRY_COMPARE(rows(), 4);
    auto *problem = find<QLabel>(u"listRowProblem"_s);
    table()->selectRow(0);
    QVERIFY(!problem->text().contains(u"E+15"));
    table()->selectRow(1);
    QVERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(u"2.088E+15"));
}

void TestListStep::a_column_can_mean_something_else()
{
    giveFile("user_id,referrer,amount\n2088000000000011,2088000000000012,2.00\n");
    QTRY_VERIFY(canContinue());
    auto *second = find<QComboBox>(u"columnField2"_s);
    second->setCurrentIndex(second->findData(int(intake::Field::UserId)));
    Q_EMIT second->activated(second->currentIndex());
    QTRY_COMPARE(m_step->list().rows.first().recipient.value, u"2088000000000012"_s);
    QCOMPARE(find<QComboBox>(u"columnField1"_s)->currentData().toInt(), int(intake::Field::None));
}

void TestListStep::what_is_no_list_is_explained_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\0", 24);
    QTest::newRow("no column can be a recipient") << QByteArray("colour,shape\nred,round\nblue,square\n");
}

void TestListStep::what_is_no_list_is_explained()
{
    QFETCH(QByteArray, bytes);
    giveFile(bytes);
    QTRY_VERIFY(isExplained());
    QVERIFY(!canContinue());
}

void TestListStep::nothing_continues_before_the_ledger_was_asked()
{
    disconnect(m_step.get(), &ui::ListStep::knownWanted, nullptr, nullptr);
    QSignalSpy asked(m_step.get(), &ui::ListStep::knownWanted);
    giveFile(m_good);
    QTRY_COMPARE(asked.count(), 1);
    QVERIFY(!canContinue());
    m_step->setKnown({});
    QVERIFY(canContinue());
}

void TestListStep::a_file_that_is_not_what_it_is_called_is_told()
{
    giveFile("<html><body><table><tr><td>user_id</td></tr><tr><td>2088000000000011</td></tr></table></body></html>",
        u"members.xls"_s);
    QTRY_VERIFY(canContinue());
    QVERIFY(isShown(u"listDisguise"_s));
    QVERIFY2(
        find<QLabel>(u"listDisguise"_s)->text().contains(u".xls"), qPrintable(find<QLabel>(u"listDisguise"_s)->text()));
    giveFile(m_good);
    QTRY_COMPARE(rows(), 2);
    QVERIFY(!isShown(u"listDisguise"_s));
}

void TestListStep::columns_chosen_by_hand_are_remembered_for_the_next_list()
{
    const QByteArray members = "who,other,amount\n2088000000000011,2088000000000012,2.00\n";
    giveFile(members, u"members.csv"_s);
    QTRY_VERIFY(isShown(u"listTable"_s));
    QVERIFY(!isShown(u"mappingWords"_s));
    for (const auto &[column, field] : {std::pair(1, intake::Field::None), std::pair(2, intake::Field::UserId)}) {
        auto *choice = find<QComboBox>(u"columnField%1"_s.arg(column));
        choice->setCurrentIndex(choice->findData(int(field)));
        Q_EMIT choice->activated(choice->currentIndex());
    }
    QTRY_COMPARE(m_step->list().rows.first().recipient.value, u"2088000000000012"_s);
    QTRY_VERIFY(isShown(u"mappingRemember"_s));
    QCOMPARE(find<QLineEdit>(u"mappingName"_s)->text(), u"members"_s);
    click(u"mappingRemember"_s);
    QTRY_VERIFY(isShown(u"mappingForget"_s));

    m_step->startAnew();
    giveFile(members, u"members of may.csv"_s);
    QTRY_VERIFY(canContinue());
    QCOMPARE(m_step->list().rows.first().recipient.value, u"2088000000000012"_s);
    QVERIFY(find<QLabel>(u"mappingWords"_s)->text().contains(u"“members”"));
    click(u"mappingForget"_s);
    QTRY_VERIFY(!isShown(u"mappingWords"_s));
}

void TestListStep::work_on_a_list_is_not_lost_without_a_word()
{
    giveFile(m_good);
    QTRY_VERIFY(canContinue());
    click(u"listAnother"_s);
    QCOMPARE(m_prompts.asked.size(), 0); // nothing was done yet
    giveFile(m_good);
    QTRY_VERIFY(canContinue());
    repair(0, 1, u"Zhang"_s);
    QTRY_COMPARE(cell(0, 1), u"Zhang"_s);
    m_prompts.yes = false;
    auto *header = find<QSpinBox>(u"listHeaderLine"_s);
    header->setFocus();
    QTest::keyClick(header, Qt::Key_Down);
    QCOMPARE(m_prompts.asked.size(), 1);
    QCOMPARE(header->value(), 1);
    QCOMPARE(cell(0, 1), u"Zhang"_s);
    m_prompts.yes = true;
    click(u"listAnother"_s);
    QCOMPARE(m_prompts.asked.size(), 2);
    QVERIFY(isShown(u"listChooseFile"_s));
}

void TestListStep::long_lists_show_their_first_rows_while_the_rest_is_read()
{
    giveFile(longList(200'000));
    QTRY_VERIFY(isShown(u"listTable"_s) && rows() > 0);
    if (m_step->list().partial) { // a fast machine may be through already
        QVERIFY(!canContinue());
        QVERIFY(isShown(u"listCancel"_s));
        QVERIFY(find<QToolButton>(u"chipSendable"_s)->text().startsWith(u'…'));
    }
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 200'000, patience);
    QTRY_VERIFY_WITH_TIMEOUT(canContinue(), patience);
}

void TestListStep::reading_can_be_cancelled()
{
    giveFile(longList(200'000));
    QVERIFY(isShown(u"listCancel"_s));
    click(u"listCancel"_s);
    QVERIFY(isShown(u"listChooseFile"_s));
    QVERIFY(!m_step->hasList());
    giveFile(m_good); // what was cancelled does not come back later
    QTRY_COMPARE(rows(), 2);
    QTRY_VERIFY(canContinue());
    QCOMPARE(rows(), 2);
}

void TestListStep::the_template_is_offered_where_something_is_wrong()
{
    m_prompts.fileToSave = m_folder.filePath(u"empty.xlsx"_s);
    giveFile("colour,shape\nred,round\nblue,square\n");
    QTRY_VERIFY(isExplained());
    auto *action = m_step->findChild<ui::ErrorPanel *>(u"listError"_s)->findChild<QPushButton *>(u"errorAction"_s);
    QVERIFY(action && action->isVisible());
    QTest::mouseClick(action, Qt::LeftButton);
    QTRY_VERIFY(isShown(u"listTemplateSaved"_s));
    const auto table = intake::readTableFile(m_prompts.fileToSave, {.firstRows = 5});
    QVERIFY(!table && table.error().code == ErrorCode::ListEmpty); // a header, and nobody in it

    giveFile(m_mixed);
    QTRY_VERIFY(isShown(u"findingsTemplate"_s));
}

void TestListStep::a_search_shows_the_rows_that_hold_it()
{
    giveFile(m_mixed);
    QTRY_COMPARE(rows(), 4);
    auto *search = find<QLineEdit>(u"listSearch"_s);
    QTRY_VERIFY(search->isEnabled());
    QTest::keyClicks(search, u"li si"_s);
    QTRY_COMPARE(rows(), 1);
    QCOMPARE(cell(0, 1), u"Li Si"_s);
    search->clear();
    QTRY_COMPARE(rows(), 4);
}

void TestListStep::every_control_has_a_name()
{
    QCOMPARE(test::namelessControls(*m_step), QStringList());
    giveFile(m_mixed);
    QTRY_VERIFY(isShown(u"findingsTemplate"_s));
    table()->selectRow(1);
    QCOMPARE(test::namelessControls(*m_step), QStringList());
}

QTEST_MAIN(TestListStep)
#include "tst_list_step.moc"
