#include "history/history_page.h"
#include "history/history_table.h"
#include "history/record_panel.h"
#include "look/look.h"
#include "ui/practice_desk.h"
#include "ui/scripted_prompts.h"
#include "ui/shell/controls.h"
#include "ui/shell/sending.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace hongbao;
using namespace hongbao::ui;
using namespace Qt::StringLiterals;

class TestHistoryPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_desk.reset(); }
    void init();
    void cleanup() { m_page.reset(); }

    void the_foot_tells_count_and_money_of_what_is_filtered();
    void escape_takes_the_filter_away();
    void chosen_rows_are_copied_with_ids_as_they_are();
    void enter_opens_the_record_with_every_attempt();
    void the_filter_is_saved_as_a_file_that_says_practice();
    void a_batch_leads_to_its_packets_and_to_its_result();
    void every_control_has_a_name();
    void tab_goes_in_reading_order();

private:
    template <class Widget> Widget *find(const QString &name) const
    {
        auto *found = m_page->findChild<Widget *>(name);
        Q_ASSERT(found);
        return found;
    }
    QTableView *table() const { return find<QTableView>(u"historyTable"_s); }
    QString count() const { return find<QLabel>(u"historyCount"_s)->text(); }
    void search(const QString &text) const
    {
        find<QLineEdit>(u"historySearch"_s)->setFocus();
        QTest::keyClicks(find<QLineEdit>(u"historySearch"_s), text);
    }

    std::unique_ptr<test::PracticeDesk> m_desk;
    std::unique_ptr<HistoryPage> m_page;
    test::ScriptedPrompts m_prompts;
};

void TestHistoryPage::initTestCase()
{
    look::apply(*qApp, look::Scheme::Light);
    m_desk = std::make_unique<test::PracticeDesk>();
    QVERIFY(m_desk->open());
    const ledger::Campaign campaign = m_desk->campaign(u"Mall"_s, u"100.00"_s, u"50"_s);
    QCOMPARE(test::sendBatch(**m_desk, campaign.detail.crowdNo, 30).counts.sent, 30);
}

void TestHistoryPage::init()
{
    m_page = std::make_unique<HistoryPage>(**m_desk, m_prompts);
    m_page->resize(1'200, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_COMPARE(count(), u"Packets: 30 · Arrived: ¥60.00"_s);
}

void TestHistoryPage::the_foot_tells_count_and_money_of_what_is_filtered()
{
    search(u"Person 3"_s); // 3 and 30
    QTRY_COMPARE(count(), u"Packets: 2 · Arrived: ¥4.00"_s);
    QCOMPARE(table()->model()->rowCount(), 2);
}

void TestHistoryPage::escape_takes_the_filter_away()
{
    search(u"nobody"_s);
    QTRY_COMPARE(count(), u"Packets: 0 · Arrived: ¥0.00"_s);
    QVERIFY(!table()->isVisible());
    QTest::keyClick(find<QLineEdit>(u"historySearch"_s), Qt::Key_Escape);
    QTRY_COMPARE(count(), u"Packets: 30 · Arrived: ¥60.00"_s);
    QVERIFY(table()->isVisible());
}

void TestHistoryPage::chosen_rows_are_copied_with_ids_as_they_are()
{
    search(u"Person 30"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QVERIFY(!find<QPushButton>(u"historyCopy"_s)->isEnabled());
    table()->setFocus();
    table()->selectRow(0);
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList cells = QApplication::clipboard()->text().split(u'\t');
    QCOMPARE(cells.at(HistoryTable::Recipient), u"2088100000000030"_s);
    QCOMPARE(cells.at(HistoryTable::Amount), u"2.00"_s);
}

void TestHistoryPage::enter_opens_the_record_with_every_attempt()
{
    table()->setFocus();
    table()->selectRow(0);
    QTest::keyClick(table(), Qt::Key_Return);
    QTRY_VERIFY(m_page->findChild<RecordPanel *>());
    auto *panel = m_page->findChild<RecordPanel *>();
    QVERIFY(panel->windowTitle().contains(u"Practice"_s));
    const auto *attempts = panel->findChild<QTableView *>(u"recordAttempts"_s);
    QTRY_COMPARE(attempts->model()->rowCount(), 1);
    QCOMPARE(test::namelessControls(*panel).join(u'\n'), QString());
    QTest::keyClick(panel, Qt::Key_Escape);
    QTRY_VERIFY(!m_page->findChild<RecordPanel *>());
}

void TestHistoryPage::the_filter_is_saved_as_a_file_that_says_practice()
{
    m_prompts.fileToSave = m_desk->path(u"history.csv"_s);
    QTest::mouseClick(find<QPushButton>(u"historySave"_s), Qt::LeftButton);
    QVERIFY(m_prompts.suggested.contains(u"Practice"_s));
    const auto isDone = [this] {
        const QList<QLabel *> labels = m_page->findChildren<QLabel *>(u"exportDone"_s);
        return std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) { return label->isVisible(); });
    };
    QTRY_VERIFY(isDone());
    QFile file(m_prompts.fileToSave);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().trimmed().count('\n'), 30);
}

void TestHistoryPage::a_batch_leads_to_its_packets_and_to_its_result()
{
    auto *tabs = find<QTabBar>(u"historyTabs"_s);
    tabs->setFocus();
    QTest::keyClick(tabs, Qt::Key_Right);
    auto *batches = find<QTableView>(u"batchTable"_s);
    QTRY_COMPARE(batches->model()->rowCount(), 1);
    QVERIFY(!find<QPushButton>(u"batchResult"_s)->isEnabled());
    batches->selectRow(0);
    QVERIFY(find<QPushButton>(u"batchResult"_s)->isEnabled());
    QVERIFY(!find<QPushButton>(u"batchResume"_s)->isEnabled()); // nothing is open
    m_prompts.fileToSave = m_desk->path(u"unconfirmed.xlsx"_s);
    find<QPushButton>(u"batchResult"_s)->menu()->actions().last()->trigger();
    QTRY_VERIFY(QFile::exists(m_prompts.fileToSave));
    QTest::mouseClick(find<QPushButton>(u"batchPayouts"_s), Qt::LeftButton);
    QCOMPARE(tabs->currentIndex(), 0);
    QVERIFY(find<QPushButton>(u"historyBatch"_s)->isVisible());
    QTRY_COMPARE(count(), u"Packets: 30 · Arrived: ¥60.00"_s);
}

void TestHistoryPage::every_control_has_a_name()
{
    QCOMPARE(test::namelessControls(*m_page).join(u'\n'), QString());
}

void TestHistoryPage::tab_goes_in_reading_order()
{
    table()->selectRow(0); // the buttons that need a row are on
    QCOMPARE(test::readingOrderBreaks(*m_page).join(u'\n'), QString());
}

QTEST_MAIN(TestHistoryPage)
#include "tst_history_page.moc"
