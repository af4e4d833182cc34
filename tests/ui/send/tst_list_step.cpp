#include "send/list_step.h"
#include "ui/scripted_prompts.h"
#include "widgets/error_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace hongbao;
using namespace Qt::Literals::StringLiterals;

class TestListStep : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_step.reset(); }

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

private:
    template <class Widget> Widget *find(const QString &name) const { return m_step->findChild<Widget *>(name); }
    void click(const QString &name) const { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    void giveFile(const QByteArray &bytes, const QString &name = u"list.csv"_s);
    QTableView *table() const { return find<QTableView>(u"listTable"_s); }
    int rows() const { return table()->model()->rowCount(); }
    bool canContinue() const { return find<QPushButton>(u"listContinue"_s)->isEnabled(); }
    bool isExplained() const { return find<ui::ErrorPanel>(u"listError"_s)->isVisible(); }

    QTemporaryDir m_folder;
    test::ScriptedPrompts m_prompts;
    std::unique_ptr<ui::ListStep> m_step;

    const QByteArray m_good = "user_id,name\n2088000000000011,Zhang San\n2088000000000012,Li Si\n";
    const QByteArray m_mixed
        = "user_id,name\n2088000000000011,Zhang San\n2.088E+15,Li Si\n2088000000000011,Zhang San\n,Wang Wu\n";
};

void TestListStep::init()
{
    m_step = std::make_unique<ui::ListStep>(m_prompts, true);
    m_step->resize(1000, 700);
    m_step->show();
    // stands for the desk, which knows nothing against anyone
    connect(m_step.get(), &ui::ListStep::listRead, m_step.get(), &ui::ListStep::setJudged);
}

void TestListStep::giveFile(const QByteArray &bytes, const QString &name)
{
    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    m_prompts.fileToOpen = file.fileName();
    click(u"listChooseFile"_s);
}

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
    ui::ListStep live(m_prompts, false);
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
        QVERIFY(chip->text().startsWith(QString::number(rows()) + u' '));
        sum += rows();
        QTest::mouseClick(chip, Qt::LeftButton);
        QCOMPARE(rows(), 4);
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
    QVERIFY(skip->text().contains(u"3"));
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
    disconnect(m_step.get(), &ui::ListStep::listRead, nullptr, nullptr);
    QSignalSpy read(m_step.get(), &ui::ListStep::listRead);
    giveFile(m_good);
    QTRY_COMPARE(read.count(), 1);
    QVERIFY(!canContinue());
    m_step->setJudged(m_step->list());
    QVERIFY(canContinue());
}

QTEST_MAIN(TestListStep)
#include "tst_list_step.moc"
