#include "history/attempt_table.h"
#include "history/batch_table.h"
#include "history/history_table.h"
#include "ui/practice_desk.h"
#include "ui/shell/sending.h"
#include "widgets/delegates.h"
#include "widgets/marks.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace hongbao;
using namespace hongbao::ui;
using namespace Qt::StringLiterals;

class TestHistoryTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_desk.reset(); }

    void all_rows_are_counted_at_once_and_arrive_when_they_are_looked_at();
    void a_search_leaves_what_fits_and_its_money();
    void an_answer_to_an_earlier_filter_is_not_shown();
    void reading_again_keeps_the_rows_in_place();
    void rows_stand_in_the_order_of_a_column();
    void what_was_sent_since_does_not_move_the_rows();
    void a_batch_tells_counts_that_add_up();
    void every_attempt_at_a_packet_is_told();

private:
    static constexpr int sent = 450; // more than two pages
    static constexpr auto mode = QAbstractItemModelTester::FailureReportingMode::Fatal;
    QString cell(const QAbstractItemModel &table, int row, int column) const
    {
        return table.index(row, column).data().toString();
    }

    std::unique_ptr<test::PracticeDesk> m_desk;
    ledger::Batch m_batch;
};

void TestHistoryTable::initTestCase()
{
    m_desk = std::make_unique<test::PracticeDesk>();
    QVERIFY(m_desk->open());
    const ledger::Campaign campaign = m_desk->campaign(u"Mall"_s, u"900.00"_s, u"450"_s);
    m_batch = test::sendBatch(**m_desk, campaign.detail.crowdNo, sent);
    QCOMPARE(m_batch.counts.sent, sent);
}

void TestHistoryTable::all_rows_are_counted_at_once_and_arrive_when_they_are_looked_at()
{
    HistoryTable table(**m_desk);
    QAbstractItemModelTester tester(&table, mode);
    table.setFilter({});
    QTRY_COMPARE(table.rowCount(), sent);
    QCOMPARE(table.paid(), Fen::of(90'000));
    QVERIFY(table.row(0));

    const int last = sent - 1;
    QVERIFY(!table.row(last));
    QCOMPARE(cell(table, last, HistoryTable::Time), u"…"_s);
    QTRY_VERIFY(table.row(last));
    QSet<QString> people;
    for (int row = 0; row < sent; ++row) {
        QTRY_VERIFY(!cell(table, row, HistoryTable::Recipient).isEmpty());
        people.insert(cell(table, row, HistoryTable::Recipient));
    }
    QCOMPARE(people.size(), sent);
    QCOMPARE(table.index(0, HistoryTable::Amount).data().value<Fen>(), Fen::of(200));
    QCOMPARE(table.index(0, HistoryTable::Amount).data(PlainRole).toString(), u"2.00"_s);
    QCOMPARE(table.index(0, HistoryTable::State).data(MarkRole).value<Mark>().role, look::Role::Good);
}

void TestHistoryTable::a_search_leaves_what_fits_and_its_money()
{
    HistoryTable table(**m_desk);
    QAbstractItemModelTester tester(&table, mode);
    ledger::HistoryQuery query;
    query.search = u"Person 44"_s; // 44 and 440 to 449
    table.setFilter(query);
    QTRY_COMPARE(table.rowCount(), 11);
    QCOMPARE(table.paid(), Fen::of(2'200));
}

void TestHistoryTable::an_answer_to_an_earlier_filter_is_not_shown()
{
    HistoryTable table(**m_desk);
    QAbstractItemModelTester tester(&table, mode);
    QSignalSpy arrived(&table, &HistoryTable::arrived);
    table.setFilter({});
    ledger::HistoryQuery query;
    query.search = u"00000000007"_s;
    table.setFilter(query);
    QVERIFY(arrived.wait());
    QCOMPARE(arrived.size(), 1);
    QCOMPARE(table.rowCount(), 1);
}

void TestHistoryTable::reading_again_keeps_the_rows_in_place()
{
    HistoryTable table(**m_desk);
    QAbstractItemModelTester tester(&table, mode);
    table.setFilter({});
    QTRY_COMPARE(table.rowCount(), sent);
    QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
    QSignalSpy arrived(&table, &HistoryTable::arrived);
    table.refresh();
    QVERIFY(arrived.wait());
    QVERIFY(reset.isEmpty());
    QCOMPARE(table.rowCount(), sent);
}

void TestHistoryTable::rows_stand_in_the_order_of_a_column()
{
    HistoryTable table(**m_desk);
    QAbstractItemModelTester tester(&table, mode);
    table.setFilter({});
    table.sort(HistoryTable::Recipient, Qt::AscendingOrder);
    QTRY_VERIFY(table.isCounted());
    QCOMPARE(cell(table, 0, HistoryTable::Recipient), u"2088100000000001"_s);
    table.sort(HistoryTable::Recipient, Qt::DescendingOrder);
    QTRY_COMPARE(cell(table, 0, HistoryTable::Recipient), u"2088100000000450"_s);
    QVERIFY(table.row(0));
    cell(table, sent - 1, HistoryTable::Recipient); // looked at
    QTRY_COMPARE(cell(table, sent - 1, HistoryTable::Recipient), u"2088100000000001"_s);
    table.sort(-1, Qt::AscendingOrder);
    QTRY_COMPARE(cell(table, 0, HistoryTable::Recipient), u"2088100000000450"_s);
}

void TestHistoryTable::what_was_sent_since_does_not_move_the_rows()
{
    test::PracticeDesk desk;
    QVERIFY(desk.open());
    const CrowdNo crowdNo = desk.campaign(u"Mall"_s, u"900.00"_s, u"450"_s).detail.crowdNo;
    QCOMPARE(test::sendBatch(*desk, crowdNo, 3).counts.sent, 3);
    HistoryTable table(*desk);
    QAbstractItemModelTester tester(&table, mode);
    table.setFilter({});
    QTRY_COMPARE(table.rowCount(), 3);
    const QString first = cell(table, 0, HistoryTable::OutBizNo);
    QCOMPARE(test::sendBatch(*desk, crowdNo, 2, 4).counts.sent, 2);
    QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
    table.reread();
    QVERIFY(changed.wait());
    QCOMPARE(table.rowCount(), 3);
    QCOMPARE(cell(table, 0, HistoryTable::OutBizNo), first);
    table.refresh();
    QTRY_COMPARE(table.rowCount(), 5);
    QVERIFY(cell(table, 0, HistoryTable::OutBizNo) != first);
}

void TestHistoryTable::a_batch_tells_counts_that_add_up()
{
    BatchTable table;
    QAbstractItemModelTester tester(&table, mode);
    table.setRows({m_batch});
    QCOMPARE(table.rowCount(), 1);
    int sum = 0;
    for (const int column : {BatchTable::Sent, BatchTable::Refused, BatchTable::Unknown, BatchTable::Unsent})
        sum += table.index(0, column).data().toInt();
    QCOMPARE(sum, sent);
    QCOMPARE(cell(table, 0, BatchTable::Source), u"people.csv"_s);
}

void TestHistoryTable::every_attempt_at_a_packet_is_told()
{
    HistoryTable rows(**m_desk);
    rows.setFilter({});
    QTRY_VERIFY(rows.row(0));
    QSignalSpy read(&**m_desk, &desk::Desk::attemptsRead);
    (*m_desk)->readAttempts(rows.row(0)->payout.id);
    QVERIFY(read.wait());
    AttemptTable table;
    QAbstractItemModelTester tester(&table, mode);
    table.setRows(*read.first().last().value<desk::AttemptsResult>());
    QCOMPARE(table.rowCount(), 1);
    QVERIFY(!cell(table, 0, AttemptTable::Ended).isEmpty());
    QCOMPARE(cell(table, 0, AttemptTable::Outcome), u"Arrived"_s);
}

QTEST_MAIN(TestHistoryTable)
#include "tst_history_table.moc"
