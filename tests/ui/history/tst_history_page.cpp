#include "history/history_page.h"
#include "history/history_table.h"
#include "history/record_panel.h"
#include "look/look.h"
#include "ui/page_test.h"
#include "ui/shell/controls.h"
#include "ui/shell/sending.h"
#include "widgets/error_panel.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace hongbao;
using namespace hongbao::ui;
using namespace Qt::StringLiterals;

class TestHistoryPage : public test::PageTest<HistoryPage> {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { close(); }
    void init();
    void cleanup() { m_page.reset(); }

    void the_foot_tells_count_and_money_of_what_is_filtered();
    void escape_takes_the_filter_away();
    void chosen_rows_are_copied_with_ids_as_they_are();
    void enter_opens_the_record_with_every_attempt();
    void the_filter_is_saved_as_a_file_that_says_practice();
    void a_batch_leads_to_its_packets_and_to_its_result();
    void a_person_has_a_page_of_everything_they_were_sent();
    void an_amount_filters_and_a_wrong_one_is_marked();
    void a_click_on_a_header_sorts_and_a_third_one_lets_go();
    void a_view_is_saved_chosen_again_and_deleted();
    void rows_for_excel_are_texts_that_run_nothing();
    void what_is_sent_meanwhile_is_offered_and_moves_nothing();
    void an_archive_is_looked_into_and_left_again();
    void every_control_has_a_name();
    void tab_goes_in_reading_order();

private:
    QTableView *table() const { return find<QTableView>(u"historyTable"_s); }
    QString count() const { return label(u"historyCount"_s); }
    void search(const QString &text) const
    {
        find<QLineEdit>(u"historySearch"_s)->setFocus();
        QTest::keyClicks(find<QLineEdit>(u"historySearch"_s), text);
    }
};

void TestHistoryPage::initTestCase()
{
    look::apply(*qApp, look::Scheme::Light);
    openDesk();
    const ledger::Campaign campaign = m_desk->campaign(u"Mall"_s, u"100.00"_s, u"50"_s);
    QCOMPARE(test::sendBatch(**m_desk, campaign.detail.crowdNo, 30).counts.sent, 30);
}

void TestHistoryPage::init()
{
    openPage({1'200, 700});
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
    table()->horizontalHeader()->setSortIndicator(HistoryTable::Recipient, Qt::AscendingOrder);
    QTRY_COMPARE(table()->model()->index(0, HistoryTable::Recipient).data().toString(), u"2088100000000001"_s);
    QTest::mouseClick(find<QPushButton>(u"historySave"_s), Qt::LeftButton);
    QVERIFY(m_prompts.suggested.contains(u"Practice"_s));
    const auto isDone = [this] {
        const QList<QLabel *> labels = m_page->findChildren<QLabel *>(u"exportDone"_s);
        return std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) { return label->isVisible(); });
    };
    QTRY_VERIFY(isDone());
    QFile file(m_prompts.fileToSave);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll().trimmed();
    QCOMPARE(text.count('\n'), 30);
    const QString top = table()->model()->index(0, HistoryTable::Recipient).data().toString();
    QVERIFY(text.split('\n').at(1).contains(top.toLatin1())); // in the order that is shown
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

void TestHistoryPage::a_person_has_a_page_of_everything_they_were_sent()
{
    QVERIFY(!find<QPushButton>(u"historyPersonOf"_s)->isEnabled());
    table()->selectRow(3);
    const QString person = table()->model()->index(3, HistoryTable::Recipient).data().toString();
    QTest::mouseClick(find<QPushButton>(u"historyPersonOf"_s), Qt::LeftButton);
    QTRY_COMPARE(count(), u"Packets: 1 · Arrived: ¥2.00"_s);
    QVERIFY(find<QLabel>(u"historyHeading"_s)->isVisible());
    QCOMPARE(table()->model()->index(0, HistoryTable::Recipient).data().toString(), person);
    QTest::mouseClick(find<QPushButton>(u"historyPerson"_s), Qt::LeftButton);
    QTRY_COMPARE(count(), u"Packets: 30 · Arrived: ¥60.00"_s);
    QVERIFY(!find<QLabel>(u"historyHeading"_s)->isVisible());
}

void TestHistoryPage::an_amount_filters_and_a_wrong_one_is_marked()
{
    auto *least = find<QLineEdit>(u"historyLeast"_s);
    QTest::keyClicks(least, u"2.01"_s);
    QTRY_COMPARE(count(), u"Packets: 0 · Arrived: ¥0.00"_s);
    least->selectAll();
    QTest::keyClicks(least, u"two"_s);
    QTRY_VERIFY(!least->property("lookProblem").toString().isEmpty());
    least->selectAll();
    QTest::keyClicks(least, u"2"_s);
    QTRY_COMPARE(count(), u"Packets: 30 · Arrived: ¥60.00"_s);
    QVERIFY(least->property("lookProblem").toString().isEmpty());
}

void TestHistoryPage::a_click_on_a_header_sorts_and_a_third_one_lets_go()
{
    QHeaderView *header = table()->horizontalHeader();
    const auto click = [header] {
        const int x = header->sectionViewportPosition(HistoryTable::Recipient) + 5;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, header->height() / 2));
    };
    const auto top = [this] { return table()->model()->index(0, HistoryTable::Recipient).data().toString(); };
    click();
    QTRY_COMPARE(top(), u"2088100000000001"_s);
    click();
    QTRY_COMPARE(top(), u"2088100000000030"_s);
    click();
    QCOMPARE(header->sortIndicatorSection(), -1);
}

void TestHistoryPage::a_view_is_saved_chosen_again_and_deleted()
{
    auto *views = find<QComboBox>(u"historyViews"_s);
    search(u"Person 3"_s);
    QTRY_COMPARE(count(), u"Packets: 2 · Arrived: ¥4.00"_s);
    QTest::keyClicks(views->lineEdit(), u"Threes"_s);
    QTest::mouseClick(find<QPushButton>(u"historyKeepView"_s), Qt::LeftButton);
    find<QLineEdit>(u"historySearch"_s)->clear();
    QTRY_COMPARE(count(), u"Packets: 30 · Arrived: ¥60.00"_s);

    QTRY_COMPARE(views->findText(u"Threes"_s), 0);
    Q_EMIT views->activated(0);
    QTRY_COMPARE(count(), u"Packets: 2 · Arrived: ¥4.00"_s);
    QCOMPARE(find<QLineEdit>(u"historySearch"_s)->text(), u"Person 3"_s);
    QTest::mouseClick(find<QPushButton>(u"historyForgetView"_s), Qt::LeftButton);
    QTRY_COMPARE(views->count(), 0);
}

void TestHistoryPage::rows_for_excel_are_texts_that_run_nothing()
{
    search(u"Person 30"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    table()->selectRow(0);
    QTest::mouseClick(find<QPushButton>(u"historyCopyExcel"_s), Qt::LeftButton);
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    QVERIFY(copied->html().contains(u">2088100000000030<"_s));
    QVERIFY(copied->html().contains(u"Recipient"_s));
    QVERIFY(copied->text().contains(u"\"\t2088100000000030\""_s)); // as in our CSV files
}

void TestHistoryPage::what_is_sent_meanwhile_is_offered_and_moves_nothing()
{
    test::PracticeDesk desk;
    QVERIFY(desk.open());
    const CrowdNo crowdNo = desk.campaign(u"Mall"_s, u"100.00"_s, u"50"_s).detail.crowdNo;
    test::sendBatch(*desk, crowdNo, 2);
    HistoryPage page(*desk, m_prompts);
    page.show();
    auto *rows = page.findChild<QTableView *>(u"historyTable"_s)->model();
    QTRY_COMPARE(rows->rowCount(), 2);
    auto *news = page.findChild<QPushButton *>(u"historyNews"_s);
    QVERIFY(!news->isVisible());
    QCOMPARE(test::sendBatch(*desk, crowdNo, 3, 3).counts.sent, 3);
    QTRY_VERIFY(news->isVisible());
    QCOMPARE(rows->rowCount(), 2);
    QTest::mouseClick(news, Qt::LeftButton);
    QTRY_COMPARE(rows->rowCount(), 5);
    QVERIFY(!news->isVisible());
}

void TestHistoryPage::an_archive_is_looked_into_and_left_again()
{
    const ledger::Campaign campaign = m_desk->campaign(u"Old mall"_s, u"100.00"_s, u"50"_s);
    QCOMPARE(test::sendBatch(**m_desk, campaign.detail.crowdNo, 4, 101).counts.sent, 4);
    QSignalSpy closed(&**m_desk, &desk::Desk::campaignRead);
    (*m_desk)->modifyCampaign(campaign.detail.crowdNo, alipay::CampaignStatus::Closed);
    QTRY_COMPARE(closed.count(), 1);
    const QString file = m_desk->path(u"old.archive"_s);
    QSignalSpy archived(&**m_desk, &desk::Desk::archived);
    (*m_desk)->archive(QDateTime::currentDateTimeUtc().addDays(1), file, std::make_shared<intake::Progress>());
    QTRY_COMPARE(archived.count(), 1);
    m_page->refresh();
    QTRY_COMPARE(count(), u"Packets: 30 · Arrived: ¥60.00"_s);

    auto *menu = find<QMenu>(u"historySources"_s);
    QTRY_COMPARE(menu->actions().size(), 4); // the ledger, the archive, a line, a file
    menu->actions().at(1)->trigger();
    QTRY_COMPARE(count(), u"Packets: 4 · Arrived: ¥8.00"_s);
    QVERIFY(find<QWidget>(u"historyAway"_s)->isVisible());
    table()->selectRow(0);
    QTest::keyClick(table(), Qt::Key_Return);
    QTRY_VERIFY(m_page->findChild<RecordPanel *>());
    const auto *attempts = m_page->findChild<RecordPanel *>()->findChild<QTableView *>(u"recordAttempts"_s);
    QTRY_COMPARE(attempts->model()->rowCount(), 1);
    QTest::keyClick(m_page->findChild<RecordPanel *>(), Qt::Key_Escape);
    menu->actions().at(0)->trigger();
    QTRY_COMPARE(count(), u"Packets: 30 · Arrived: ¥60.00"_s);
    QVERIFY(!find<QWidget>(u"historyAway"_s)->isVisible());

    m_prompts.fileToOpen = m_desk->path(u"nothing.archive"_s);
    menu->actions().at(3)->trigger();
    const auto explains = [this] {
        const auto panels = m_page->findChildren<ErrorPanel *>();
        return std::any_of(panels.cbegin(), panels.cend(), [](const ErrorPanel *panel) { return panel->isVisible(); });
    };
    QTRY_VERIFY(explains());
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
