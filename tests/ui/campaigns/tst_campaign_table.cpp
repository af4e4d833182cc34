#include "campaigns/campaign_table.h"
#include "support/fake_clock.h"
#include "widgets/delegates.h"
#include "widgets/marks.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace hongbao;
using namespace Qt::Literals::StringLiterals;
using ui::CampaignTable;

namespace {

ledger::Campaign listed(qint64 id, const QString &name)
{
    ledger::Campaign campaign;
    campaign.id = id;
    campaign.detail.crowdNo = {u"crowd-%1"_s.arg(id)};
    campaign.detail.name = name;
    campaign.detail.status = alipay::CampaignStatus::Ready;
    campaign.detail.total = Fen::of(256'000);
    campaign.detail.sent = Fen::of(82'000);
    campaign.detail.count = 1280;
    campaign.detail.start = *fromBeijingText(u"2026-11-20 00:00:00");
    campaign.detail.end = *fromBeijingText(u"2026-11-29 23:59:59");
    return campaign;
}

} // namespace

class TestCampaignTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_row_tells_state_money_and_time();
    void time_left_is_told_in_the_unit_that_fits_data();
    void time_left_is_told_in_the_unit_that_fits();
    void the_same_campaigns_again_are_no_new_table();
    void a_campaign_that_is_known_is_replaced_and_a_new_one_comes_first();

private:
    QVariant cell(const CampaignTable &table, int column) const { return table.index(0, column).data(Qt::DisplayRole); }

    test::FakeClock m_clock {*fromBeijingText(u"2026-11-22 12:00:00")};
};

void TestCampaignTable::a_row_tells_state_money_and_time()
{
    CampaignTable table(m_clock);
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.setCampaigns({listed(1, u"积分兑换"_s)});
    QCOMPARE(cell(table, CampaignTable::Name).toString(), u"积分兑换"_s);
    QCOMPARE(cell(table, CampaignTable::Total).value<Fen>(), Fen::of(256'000));
    QCOMPARE(cell(table, CampaignTable::Sent).value<Fen>(), Fen::of(82'000));
    QCOMPARE(cell(table, CampaignTable::Left).value<Fen>(), Fen::of(174'000));
    QCOMPARE(cell(table, CampaignTable::Packets).toString(), u"1,280"_s);
    QCOMPARE(cell(table, CampaignTable::Window).toString(), u"2026-11-20 – 2026-11-29"_s);
    const auto mark = table.index(0, CampaignTable::State).data(ui::MarkRole).value<ui::Mark>();
    QVERIFY(!mark.word.isEmpty());
    QVERIFY(!mark.sign.isNull());
}

void TestCampaignTable::time_left_is_told_in_the_unit_that_fits_data()
{
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("words");
    QTest::newRow("days") << u"2026-11-29 12:00:00"_s << u"7 day"_s;
    QTest::newRow("hours") << u"2026-11-23 12:00:00"_s << u"24 hour"_s;
    QTest::newRow("minutes") << u"2026-11-22 12:30:00"_s << u"30 minute"_s;
    QTest::newRow("over") << u"2026-11-22 11:00:00"_s << u"over"_s;
}

void TestCampaignTable::time_left_is_told_in_the_unit_that_fits()
{
    QFETCH(QString, end);
    QFETCH(QString, words);
    CampaignTable table(m_clock);
    ledger::Campaign ending = listed(1, u"a"_s);
    ending.detail.end = *fromBeijingText(end);
    table.setCampaigns({ending});
    const QString shown = cell(table, CampaignTable::EndsIn).toString();
    QVERIFY2(shown.startsWith(words), qPrintable(shown));
}

void TestCampaignTable::the_same_campaigns_again_are_no_new_table()
{
    CampaignTable table(m_clock);
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.setCampaigns({listed(1, u"a"_s), listed(2, u"b"_s)});
    QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
    ledger::Campaign paid = listed(2, u"b"_s);
    paid.detail.sent = Fen::of(256'000);
    table.setCampaigns({listed(1, u"a"_s), paid});
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(table.campaign(1).detail.sent, Fen::of(256'000));
}

void TestCampaignTable::a_campaign_that_is_known_is_replaced_and_a_new_one_comes_first()
{
    CampaignTable table(m_clock);
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.setCampaigns({listed(1, u"a"_s)});
    table.put(listed(2, u"b"_s));
    ledger::Campaign renamed = listed(1, u"c"_s);
    table.put(renamed);
    QCOMPARE(table.rowCount(), 2);
    QCOMPARE(table.campaign(0).detail.name, u"b"_s);
    QCOMPARE(table.campaign(1).detail.name, u"c"_s);
    QCOMPARE(table.rowOf({u"crowd-1"_s}), 1);
    QCOMPARE(table.rowOf({u"crowd-9"_s}), -1);
}

QTEST_MAIN(TestCampaignTable)
#include "tst_campaign_table.moc"
