#include "base/clock.h"
#include "campaigns/detail/bill_rows.h"
#include "campaigns/detail/difference_table.h"
#include "charts/timeline_table.h"
#include "widgets/delegates.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace hongbao;
using namespace hongbao::ui;
using namespace Qt::StringLiterals;
using Filter = DifferenceTable::Filter;

// The tables of a campaign's page keep Qt's rules for models, whatever is put into them.
class TestDetailModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void open_and_settled_differences_are_counted_and_chosen()
    {
        DifferenceTable table;
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.setDifferences({difference(u""_s), difference(u"known"_s), difference(u""_s)});
        QCOMPARE(table.rowCount(), 2);
        QCOMPARE(table.count(Filter::Settled), 1);
        table.setFilter(Filter::Settled);
        QCOMPARE(table.rowCount(), 1);
        QCOMPARE(table.index(0, DifferenceTable::Verdict).data().toString(), u"Settled: known"_s);
        table.setFilter(Filter::All);
        QCOMPARE(table.rowCount(), 3);
        table.setDifferences({});
        QCOMPARE(table.rowCount(), 0);
    }

    void nothing_on_one_side_is_no_amount_but_copies_as_zero()
    {
        DifferenceTable table;
        table.setDifferences({difference(u""_s)});
        QCOMPARE(table.index(0, DifferenceTable::Ours).data().toString(), u"–"_s);
        QCOMPARE(table.index(0, DifferenceTable::Ours).data(PlainRole).toString(), u"0.00"_s);
        QCOMPARE(table.index(0, DifferenceTable::Theirs).data().value<Fen>(), Fen::of(150));
    }

    void times_are_told_to_the_hour_or_the_day()
    {
        TimelineTable table;
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QDateTime start = beijingDateTime(QDate(2026, 11, 22), QTime(0, 0));
        table.setSlots({{start, 3, 2, 1, Fen::of(600)}}, false);
        QCOMPARE(table.index(0, TimelineTable::Time).data().toString(), u"2026-11-22 00:00"_s);
        table.setSlots({{start, 3, 2, 1, Fen::of(600)}}, true);
        QCOMPARE(table.index(0, TimelineTable::Time).data().toString(), u"2026-11-22"_s);
        QCOMPARE(table.index(0, TimelineTable::Paid).data().value<Fen>(), Fen::of(600));
    }

    void a_bills_first_rows_stand_below_the_choices()
    {
        BillRows rows;
        const QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
        BillSample sample;
        sample.header = {u"金额"_s};
        sample.rows = {{u"2.00"_s, u"n1"_s}, {u"1.00"_s}};
        sample.lines = {2, 4};
        sample.columns = {intake::BillField::Amount, intake::BillField::OutBizNo};
        rows.setSample(sample);
        QCOMPARE(rows.rowCount(), 3);
        QCOMPARE(rows.index(1, 1).data().toString(), u"n1"_s);
        QCOMPARE(rows.index(2, 1).data().toString(), QString()); // a short row
        QCOMPARE(rows.headerData(0, Qt::Horizontal).toString(), u"金额"_s);
        QCOMPARE(rows.headerData(1, Qt::Horizontal).toString(), u"Column 2"_s);
        QCOMPARE(rows.headerData(2, Qt::Vertical).toInt(), 4);
    }

private:
    static ledger::Difference difference(const QString &reason)
    {
        ledger::Difference difference;
        difference.kind = ledger::DifferenceKind::OnlyInBill;
        difference.theirs = Fen::of(150);
        difference.reason = reason;
        return difference;
    }
};

QTEST_MAIN(TestDetailModels)
#include "tst_detail_models.moc"
