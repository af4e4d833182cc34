#include "overview/count_table.h"
#include "widgets/delegates.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace hongbao;
using namespace hongbao::ui;
using namespace Qt::StringLiterals;

// What an overview counts keeps Qt's rules for models and reads cell by cell.
class TestCountTable : public QObject {
    Q_OBJECT

    static Counted counted(const QString &words, qint64 count)
    {
        return {markOf(payout::State::Refused, false), words, count};
    }

private Q_SLOTS:
    void every_cell_is_read_as_words()
    {
        CountTable table;
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.setCounted(u"Reason"_s, u"Packets"_s, {counted(u"one"_s, 1'500), counted(u"two"_s, 500)});
        QCOMPARE(table.rowCount(), 2);
        QCOMPARE(table.headerData(CountTable::What, Qt::Horizontal).toString(), u"Reason"_s);
        QCOMPARE(table.headerData(CountTable::Count, Qt::Horizontal).toString(), u"Packets"_s);
        QVERIFY(!table.index(0, CountTable::State).data().toString().isEmpty());
        QVERIFY(table.index(0, CountTable::State).data(MarkRole).canConvert<Mark>());
        QCOMPARE(table.index(0, CountTable::What).data().toString(), u"one"_s);
        QCOMPARE(table.index(0, CountTable::Count).data().toString(), u"1,500"_s);
        QCOMPARE(table.index(0, CountTable::Count).data(PlainRole).toString(), u"1500"_s);
        QCOMPARE(table.index(0, CountTable::Part).data().toString(), u"75.0 %"_s);
        QCOMPARE(table.index(1, CountTable::Part).data(CountTable::PartRole).toLongLong(), 250);
        table.setCounted({}, {}, {});
        QCOMPARE(table.rowCount(), 0);
    }

    void a_part_is_rounded_data()
    {
        QTest::addColumn<qint64>("one");
        QTest::addColumn<qint64>("rest");
        QTest::addColumn<QString>("part");
        QTest::newRow("a third") << qint64(1) << qint64(2) << u"33.3 %"_s;
        QTest::newRow("two thirds") << qint64(2) << qint64(1) << u"66.7 %"_s;
        QTest::newRow("all") << qint64(7) << qint64(0) << u"100.0 %"_s;
        QTest::newRow("one of a million") << qint64(1) << qint64(999'999) << u"0.0 %"_s;
        QTest::newRow("none of none") << qint64(0) << qint64(0) << u"0.0 %"_s;
    }
    void a_part_is_rounded()
    {
        QFETCH(qint64, one);
        QFETCH(qint64, rest);
        CountTable table;
        table.setCounted({}, {}, {counted({}, one), counted({}, rest)});
        QTEST(table.index(0, CountTable::Part).data().toString(), "part");
    }
};

QTEST_MAIN(TestCountTable)
#include "tst_count_table.moc"
