#include "history/batch_filter.h"
#include "history/history_page.h"
#include "history/record_panel.h"
#include "look/look.h"
#include "ui/page_test.h"
#include "ui/shell/controls.h"
#include "ui/shell/sending.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
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

// The batches as a clerk finds them, and what is made of one.
class TestBatchesView : public test::PageTest<HistoryPage> {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { close(); }
    void init();
    void cleanup() { m_page.reset(); }

    void a_part_of_a_number_or_name_finds_them_data();
    void a_part_of_a_number_or_name_finds_them();
    void a_state_is_chosen_and_escape_shows_all_again();
    void a_click_on_a_header_sorts_by_the_value();
    void the_models_keep_their_promises();
    void chosen_batches_are_copied_as_text_and_for_excel();
    void a_double_click_opens_the_packets();
    void a_statement_is_saved_as_a_pdf_that_says_practice();
    void writing_says_how_far_it_is_and_a_stop_leaves_nothing();
    void a_packets_record_is_saved_as_a_pdf();
    void ctrl_f_searches_in_the_table_that_is_shown();
    void every_control_has_a_name_and_tab_goes_in_reading_order();

private:
    QTableView *table() const { return find<QTableView>(u"batchTable"_s); }
    QString count() const { return label(u"batchCount"_s); }
    QString shownNumbers() const
    {
        QStringList numbers;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            numbers << table()->model()->index(row, BatchTable::Number).data().toString();
        return numbers.join(u' ');
    }
    bool saysDone(const QString &start) const
    {
        const QList<QLabel *> labels = m_page->findChildren<QLabel *>(u"exportDone"_s);
        return std::any_of(labels.cbegin(), labels.cend(),
            [&](const QLabel *label) { return label->isVisible() && label->text().startsWith(start); });
    }
    QAction *act(const QString &button, int index) const
    {
        return find<QPushButton>(button)->menu()->actions().at(index);
    }

    QString m_mall;
};

void TestBatchesView::initTestCase()
{
    look::apply(*qApp, look::Scheme::Light);
    openDesk(R"({"trigger":[{"at":2,"do":"refuse","code":"40004","sub_code":"CASH_CAMPAIGN_SEND_LOG_ILLEGAL"}]})");
    const CrowdNo mall = m_desk->campaign(u"Mall"_s, u"100.00"_s, u"50"_s).detail.crowdNo;
    const CrowdNo school = m_desk->campaign(u"School"_s, u"100.00"_s, u"100"_s).detail.crowdNo;
    m_mall = mall.value;
    QCOMPARE(test::sendBatch(**m_desk, mall, 12).counts.unknown, 1); // 1: 11 sent, 2.00 each
    QCOMPARE(test::sendBatch(**m_desk, school, 9, 50).counts.sent, 9); // 2: 1.00 each
    QCOMPARE(test::sendBatch(**m_desk, school, 30, 100).counts.sent, 30); // 3
}

void TestBatchesView::init()
{
    openPage({1'200, 700});
    find<QTabBar>(u"historyTabs"_s)->setCurrentIndex(1);
    QTRY_COMPARE(count(), u"Batches: 3 · Packets arrived: 50 · ¥61.00 · Not confirmed: 1"_s);
}

void TestBatchesView::a_part_of_a_number_or_name_finds_them_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("numbers");
    QTest::newRow("a campaign's name") << u"school"_s << u"3 2"_s;
    QTest::newRow("a batch's number") << u" 2 "_s << u"2"_s;
    QTest::newRow("the list's name") << u"people"_s << u"3 2 1"_s;
    QTest::newRow("part of the campaign's number") << QString() << u"1"_s;
    QTest::newRow("nothing") << u"nowhere"_s << QString();
}

void TestBatchesView::a_part_of_a_number_or_name_finds_them()
{
    QFETCH(QString, text);
    QFETCH(QString, numbers);
    auto *search = find<QLineEdit>(u"batchSearch"_s);
    QTest::keyClicks(search, text.isEmpty() ? m_mall.mid(3, 12) : text);
    QTRY_COMPARE(shownNumbers(), numbers);
    QCOMPARE(table()->isVisible(), !numbers.isEmpty());
}

void TestBatchesView::a_state_is_chosen_and_escape_shows_all_again()
{
    auto *show = find<QComboBox>(u"batchShow"_s);
    show->setCurrentIndex(show->findText(u"With unconfirmed packets"_s));
    QCOMPARE(shownNumbers(), u"1"_s);
    QCOMPARE(count(), u"Batches: 1 · Packets arrived: 11 · ¥22.00 · Not confirmed: 1"_s);
    show->setCurrentIndex(show->findText(u"Stopped"_s));
    QVERIFY(!table()->isVisible());
    QTest::keyClick(show, Qt::Key_Escape);
    QCOMPARE(shownNumbers(), u"3 2 1"_s);
}

void TestBatchesView::a_click_on_a_header_sorts_by_the_value()
{
    QHeaderView *header = table()->horizontalHeader();
    const auto click = [header](int column) {
        const int x = header->sectionViewportPosition(column) + 5;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, header->height() / 2));
    };
    click(BatchTable::Paid); // 22.00, 9.00, 30.00: as texts they would stand otherwise
    QCOMPARE(shownNumbers(), u"2 1 3"_s);
    click(BatchTable::Paid);
    QCOMPARE(shownNumbers(), u"3 1 2"_s);
    click(BatchTable::Paid);
    QCOMPARE(shownNumbers(), u"3 2 1"_s);
}

void TestBatchesView::the_models_keep_their_promises()
{
    BatchTable batches;
    BatchFilter filter(batches);
    const QAbstractItemModelTester table(&batches, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester found(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy listed(&**m_desk, &desk::Desk::batchesListed);
    (*m_desk)->listBatches();
    QVERIFY(listed.wait());
    batches.setRows(*listed.first().last().value<desk::BatchesResult>());
    for (int column = 0; column < BatchTable::ColumnCount; ++column)
        filter.sort(column, Qt::DescendingOrder);
    filter.find(u"mall"_s);
    QCOMPARE(filter.rowCount(), 1);
    filter.show(BatchFilter::Show::NotSent);
    QCOMPARE(filter.rowCount(), 0);
    batches.setRows({});
}

void TestBatchesView::chosen_batches_are_copied_as_text_and_for_excel()
{
    QVERIFY(!find<QPushButton>(u"batchCopy"_s)->isEnabled());
    table()->selectAll();
    QTest::mouseClick(find<QPushButton>(u"batchCopy"_s), Qt::LeftButton);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.last().split(u'\t').at(BatchTable::Paid), u"22.00"_s);
    QTest::mouseClick(find<QPushButton>(u"batchCopyExcel"_s), Qt::LeftButton);
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    QVERIFY(copied->html().contains(u">School<"_s) && copied->html().contains(u">Campaign<"_s));
    QVERIFY(!find<QPushButton>(u"batchStatement"_s)->isEnabled()); // of one batch
}

void TestBatchesView::a_double_click_opens_the_packets()
{
    const QPoint at = table()->visualRect(table()->model()->index(2, BatchTable::Campaign)).center();
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(find<QTabBar>(u"historyTabs"_s)->currentIndex(), 0);
    QTRY_COMPARE(find<QTableView>(u"historyTable"_s)->model()->rowCount(), 12);
}

void TestBatchesView::a_statement_is_saved_as_a_pdf_that_says_practice()
{
    table()->selectRow(2);
    m_prompts.fileToSave = m_desk->path(u"statement.pdf"_s);
    act(u"batchStatement"_s, 0)->trigger();
    QVERIFY(m_prompts.suggested.contains(u"Practice"_s) && m_prompts.suggested.endsWith(u".pdf"_s));
    QTRY_VERIFY(saysDone(u"Saved as"_s));
    QFile file(m_prompts.fileToSave);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-"));
}

void TestBatchesView::writing_says_how_far_it_is_and_a_stop_leaves_nothing()
{
    const QString folder = m_desk->path(u"stopped"_s);
    QVERIFY(QDir().mkpath(folder));
    table()->selectRow(0);
    m_prompts.fileToSave = folder + u"/result.xlsx"_s;
    QSignalSpy progressed(&**m_desk, &desk::Desk::exportProgressed);
    act(u"batchResult"_s, 0)->trigger();
    const QList<QPushButton *> stops = m_page->findChildren<QPushButton *>(u"exportStop"_s);
    const auto shown
        = std::find_if(stops.cbegin(), stops.cend(), [](const QPushButton *stop) { return stop->isVisible(); });
    QVERIFY(shown != stops.cend());
    QTest::mouseClick(*shown, Qt::LeftButton); // the file's first row may be written already, its last step is not
    QVERIFY(!(*shown)->isEnabled());
    QTRY_VERIFY(!(*shown)->isVisible());
    const bool stopped = saysDone(u"Stopped"_s);
    QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), stopped ? 0 : 1);

    QVERIFY(QDir(folder).removeRecursively() && QDir().mkpath(folder));
    act(u"batchResult"_s, 0)->trigger();
    QTRY_VERIFY(saysDone(u"Saved as"_s));
    QVERIFY(QFile::exists(m_prompts.fileToSave));
    QCOMPARE(progressed.last().at(1).toLongLong(), 30);
    QCOMPARE(progressed.last().at(2).toLongLong(), 30);
}

void TestBatchesView::a_packets_record_is_saved_as_a_pdf()
{
    find<QTabBar>(u"historyTabs"_s)->setCurrentIndex(0);
    auto *packets = find<QTableView>(u"historyTable"_s);
    QTRY_COMPARE(packets->model()->rowCount(), 51);
    packets->setFocus();
    packets->selectRow(0);
    QTest::keyClick(packets, Qt::Key_Return);
    auto *record = m_page->findChild<RecordPanel *>();
    QVERIFY(record && QTest::qWaitForWindowExposed(record));
    m_prompts.fileToSave = m_desk->path(u"slip.pdf"_s);
    QTest::mouseClick(find<QPushButton>(u"recordSave"_s), Qt::LeftButton);
    QTRY_VERIFY(saysDone(u"Saved as"_s));
    QVERIFY(m_prompts.suggested.startsWith(u"Practice"_s));
    QVERIFY(QFile::exists(m_prompts.fileToSave));
}

void TestBatchesView::ctrl_f_searches_in_the_table_that_is_shown()
{
    m_page->focusSearch();
    QCOMPARE(QApplication::focusWidget(), find<QLineEdit>(u"batchSearch"_s));
    find<QTabBar>(u"historyTabs"_s)->setCurrentIndex(0);
    m_page->focusSearch();
    QCOMPARE(QApplication::focusWidget(), find<QLineEdit>(u"historySearch"_s));
}

void TestBatchesView::every_control_has_a_name_and_tab_goes_in_reading_order()
{
    table()->selectRow(0);
    QCOMPARE(test::namelessControls(*m_page).join(u'\n'), QString());
    QCOMPARE(test::readingOrderBreaks(*m_page).join(u'\n'), QString());
}

QTEST_MAIN(TestBatchesView)
#include "tst_batches_view.moc"
