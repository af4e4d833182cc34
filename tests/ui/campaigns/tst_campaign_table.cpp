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

    void what_comes_back_is_told_with_its_moment_data();
    void what_comes_back_is_told_with_its_moment();
    void a_count_that_nobody_tells_is_a_dash_and_says_why_data();
    void a_count_that_nobody_tells_is_a_dash_and_says_why();
    void a_campaign_to_pay_tells_how_long_its_link_holds();
    void columns_sort_by_what_they_mean();

private:
    static QString tip(const CampaignTable &table, int column)
    {
        return table.index(0, column).data(Qt::ToolTipRole).toString();
    }
    QVariant cell(const CampaignTable &table, int column) const { return table.index(0, column).data(Qt::DisplayRole); }

    test::FakeClock m_clock {*fromBeijingText(u"2026-11-22 12:00:00")};
};

void TestCampaignTable::a_row_tells_state_money_and_time()
{
    CampaignTable table(m_clock);
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.setCampaigns({listed(1, u"积分兑换"_s)});
    QCOMPARE(cell(table, CampaignTable::Name).toString(), u"积分兑换"_s);
    QCOMPARE(cell(table, CampaignTable::Sent).value<Fen>(), Fen::of(82'000));
    QCOMPARE(cell(table, CampaignTable::Left).value<Fen>(), Fen::of(174'000));
    QCOMPARE(cell(table, CampaignTable::Packets).toString(), u"410 / 870"_s);
    QVERIFY(tip(table, CampaignTable::Packets).contains(u"1,280"));
    QVERIFY(tip(table, CampaignTable::Left).contains(u"¥2,560.00"));
    QVERIFY(tip(table, CampaignTable::EndsIn).contains(u"2026-11-20 00:00:00"));
    QVERIFY(tip(table, CampaignTable::EndsIn).contains(u"2026-11-29 23:59:59"));
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
    QCOMPARE(table.row(1).detail.sent, Fen::of(256'000));
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
    QCOMPARE(table.row(0).detail.name, u"b"_s);
    QCOMPARE(table.row(1).detail.name, u"c"_s);
    QCOMPARE(table.rowOf({u"crowd-1"_s}), 1);
    QCOMPARE(table.rowOf({u"crowd-9"_s}), -1);
}

void TestCampaignTable::what_comes_back_is_told_with_its_moment_data()
{
    QTest::addColumn<alipay::CampaignStatus>("status");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("why");
    using Status = alipay::CampaignStatus;
    const QString later = u"2026-11-29 23:59:59"_s;
    QTest::newRow("running") << Status::Ready << later << u"¥1,740.00 · 11-30 00:29"_s << u"If nothing more"_s;
    QTest::newRow("not paid") << Status::Created << later << u"–"_s << QString();
    QTest::newRow("over") << Status::Closed << u"2026-11-22 11:50:00"_s << u"¥1,740.00 · 11-22 12:20"_s
                          << u"If nothing more"_s;
    QTest::newRow("closed by hand") << Status::Closed << later << u"¥1,740.00 · soon"_s << u"was closed"_s;
    QTest::newRow("settled") << Status::Settled << later << u"–"_s << QString();
}

void TestCampaignTable::what_comes_back_is_told_with_its_moment()
{
    QFETCH(alipay::CampaignStatus, status);
    QFETCH(QString, end);
    QFETCH(QString, why);
    CampaignTable table(m_clock);
    ledger::Campaign campaign = listed(1, u"a"_s);
    campaign.detail.status = status;
    campaign.detail.end = *fromBeijingText(end);
    table.setCampaigns({campaign});
    QTEST(cell(table, CampaignTable::Returns).toString(), "words");
    QCOMPARE(tip(table, CampaignTable::Returns).isEmpty(), why.isEmpty());
    QVERIFY(tip(table, CampaignTable::Returns).contains(why));
}

void TestCampaignTable::a_count_that_nobody_tells_is_a_dash_and_says_why_data()
{
    QTest::addColumn<alipay::PrizeType>("type");
    QTest::addColumn<qint64>("sent");
    QTest::addColumn<QString>("why");
    QTest::newRow("random") << alipay::PrizeType::Random << qint64(82'000) << u"random amounts"_s;
    QTest::newRow("own prices") << alipay::PrizeType::Fixed << qint64(82'001) << u"of their own"_s;
}

void TestCampaignTable::a_count_that_nobody_tells_is_a_dash_and_says_why()
{
    QFETCH(alipay::PrizeType, type);
    QFETCH(qint64, sent);
    QFETCH(QString, why);
    CampaignTable table(m_clock);
    ledger::Campaign campaign = listed(1, u"a"_s);
    campaign.detail.type = type;
    campaign.detail.sent = Fen::of(sent);
    table.setCampaigns({campaign});
    QCOMPARE(cell(table, CampaignTable::Packets).toString(), u"–"_s);
    QVERIFY2(tip(table, CampaignTable::Packets).contains(why), qPrintable(tip(table, CampaignTable::Packets)));
}

void TestCampaignTable::a_campaign_to_pay_tells_how_long_its_link_holds()
{
    CampaignTable table(m_clock);
    ledger::Campaign campaign = listed(1, u"a"_s);
    campaign.detail.status = alipay::CampaignStatus::Created;
    campaign.createdAt = m_clock.now().addSecs(-3 * 3600);
    table.setCampaigns({campaign});
    QVERIFY(cell(table, CampaignTable::EndsIn).toString().contains(u"21 hour"));
    m_clock.advanceSeconds(21 * 3600);
    QCOMPARE(cell(table, CampaignTable::EndsIn).toString(), u"pay link ended"_s);
    campaign.creation = ledger::Campaign::Creation::Elsewhere; // nobody here knows when its link was made
    table.setCampaigns({campaign});
    QCOMPARE(cell(table, CampaignTable::EndsIn).toString(), u"–"_s);
}

void TestCampaignTable::columns_sort_by_what_they_mean()
{
    CampaignTable table(m_clock);
    ledger::Campaign little = listed(1, u"a"_s);
    little.detail.sent = Fen::of(200'000);
    ledger::Campaign much = listed(2, u"b"_s);
    much.detail.total = Fen::of(1'000'000);
    much.detail.end = *fromBeijingText(u"2026-12-01 00:00:00");
    table.setCampaigns({little, much});
    const auto key
        = [&](int row, int column) { return table.index(row, column).data(CampaignTable::SortRole).toLongLong(); };
    for (const int column : {CampaignTable::Left, CampaignTable::EndsIn, CampaignTable::Returns})
        QVERIFY(key(0, column) < key(1, column));
    little.detail.type = alipay::PrizeType::Random;
    table.setCampaigns({little, listed(2, u"b"_s)});
    QVERIFY(key(0, CampaignTable::Packets) < key(1, CampaignTable::Packets)); // unknown comes first
}

QTEST_MAIN(TestCampaignTable)
#include "tst_campaign_table.moc"
