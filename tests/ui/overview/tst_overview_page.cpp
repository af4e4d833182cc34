#include "charts/timeline_table.h"
#include "look/look.h"
#include "overview/count_table.h"
#include "overview/overview_page.h"
#include "ui/page_test.h"
#include "ui/shell/controls.h"
#include "ui/shell/sending.h"

#include <QApplication>
#include <QComboBox>
#include <QImage>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace hongbao;
using namespace hongbao::ui;
using namespace Qt::StringLiterals;

namespace {

// One packet is refused, one can only be settled by hand.
const QByteArray faults = R"({"trigger":[{"at":3,"do":"refuse","sub_code":"USER_CERT_NOT_PASS"},
    {"at":5,"do":"refuse","sub_code":"CASH_CAMPAIGN_SEND_LOG_ILLEGAL"}]})";

// When a campaign of seven days is about to end
class SixDaysOn : public Clock {
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc().addDays(6); }
};

} // namespace

// The overview as a person sees and drives it, over a practice desk that has sent something.
class TestOverviewPage : public test::PageTest<OverviewPage> {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { close(); }
    void init() { open(std::make_shared<SystemClock>()); }
    void cleanup() { m_page.reset(); }

    void the_sums_are_those_of_what_was_sent();
    void the_days_are_a_table_and_a_picture_too();
    void what_failed_stands_with_its_reason_in_words();
    void every_table_of_counts_is_a_picture_too_data();
    void every_table_of_counts_is_a_picture_too();
    void the_filter_leads_all_charts();
    void unconfirmed_packets_lead_to_the_history();
    void an_unfinished_batch_leads_to_its_packets();
    void a_campaign_that_ends_with_money_leads_to_its_page();
    void a_batch_that_ends_is_counted_by_itself();
    void without_a_campaign_the_page_says_what_belongs_here();
    void every_control_has_a_name_and_tab_goes_in_reading_order();

private:
    void open(const std::shared_ptr<const Clock> &clock)
    {
        openPage({1'060, 900}, nullptr, clock);
        QTRY_VERIFY(label(u"overviewPaid"_s).startsWith(u'¥'));
    }
    QAbstractItemModel *rows(const QString &table) const { return find<QTableView>(table)->model(); }
    // By the keyboard
    void choose(const QString &box, const QString &words) const
    {
        auto *combo = find<QComboBox>(box);
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Home);
        for (int i = 0; i < combo->count() && combo->currentText() != words; ++i)
            QTest::keyClick(combo, Qt::Key_Down);
        QCOMPARE(combo->currentText(), words);
    }
    QPushButton *buttonBeside(const QString &list, const QString &words) const
    {
        for (int i = 1; m_page->findChild<QLabel *>(list + u"Words"_s + QString::number(i)); ++i)
            if (label(list + u"Words"_s + QString::number(i)).contains(words))
                return find<QPushButton>(list + QString::number(i));
        return nullptr;
    }

    ledger::Campaign m_campaign;
};

void TestOverviewPage::initTestCase()
{
    look::apply(*qApp, look::Scheme::Light);
    openDesk(faults);
    m_campaign = m_desk->campaign(u"Mall"_s, u"100.00"_s, u"50"_s);
    const ledger::Batch batch = test::sendBatch(**m_desk, m_campaign.detail.crowdNo, 10);
    QCOMPARE(batch.counts.sent, 8);
    QCOMPARE(batch.counts.refused, 1);
    QCOMPARE(batch.counts.byHand, 1);
    QVERIFY(!m_desk->campaign(u"Quiet"_s, u"10.00"_s, u"5"_s).detail.crowdNo.value.isEmpty());
}

void TestOverviewPage::the_sums_are_those_of_what_was_sent()
{
    QCOMPARE(label(u"overviewPaid"_s), u"¥16.00"_s);
    QCOMPARE(label(u"overviewArrived"_s), u"8"_s);
    QCOMPARE(label(u"overviewRefused"_s), u"1"_s);
    QCOMPARE(label(u"overviewUnconfirmed"_s), u"1"_s);
    QCOMPARE(find<QLabel>(u"overviewPaid"_s)->accessibleName(), u"Paid: ¥16.00"_s);
    QCOMPARE(rows(u"statesTable"_s)->rowCount(), 1);
    QCOMPARE(rows(u"statesTable"_s)->index(0, CountTable::Count).data().toString(), u"2"_s);
}

void TestOverviewPage::the_days_are_a_table_and_a_picture_too()
{
    auto *chart = find<QWidget>(u"overviewChart"_s);
    QVERIFY(chart->isVisible());
    QVERIFY(chart->accessibleDescription().contains(u"Arrived: 8 · Paid: ¥16.00"_s));
    find<QAbstractButton>(u"overviewAsTable"_s)->setFocus();
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Space);
    QVERIFY(find<QTableView>(u"overviewTable"_s)->isVisible());
    const QModelIndex day = rows(u"overviewTable"_s)->index(0, 0);
    QCOMPARE(day.data().toString(), beijingDate(QDateTime::currentDateTimeUtc()).toString(Qt::ISODate));
    QCOMPARE(day.siblingAtColumn(TimelineTable::Paid).data().value<Fen>(), Fen::of(1'600));
    m_prompts.fileToSave = m_desk->path(u"days.png"_s);
    click(u"overviewSave"_s);
    QVERIFY(m_prompts.suggested.contains(u"Practice"_s));
    QTRY_VERIFY(find<QLabel>(u"overviewSaved"_s)->isVisible());
    QVERIFY(QImage(m_prompts.fileToSave).width() > 1'000);
}

void TestOverviewPage::what_failed_stands_with_its_reason_in_words()
{
    const auto *reasons = rows(u"reasonsTable"_s);
    QCOMPARE(reasons->rowCount(), 2);
    QStringList words;
    for (int row = 0; row < 2; ++row) {
        words << reasons->index(row, CountTable::What).data().toString();
        QCOMPARE(reasons->index(row, CountTable::Part).data().toString(), u"50.0 %"_s);
    }
    QVERIFY(words.contains(u"This person has not completed real-name verification at Alipay."_s));
    QVERIFY(!words.join(u' ').contains(u"ILLEGAL"_s)); // no code where there is a sentence
}

void TestOverviewPage::every_table_of_counts_is_a_picture_too_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("reasons") << u"reasons"_s;
    QTest::newRow("campaigns by state") << u"states"_s;
}

void TestOverviewPage::every_table_of_counts_is_a_picture_too()
{
    QFETCH(QString, name);
    m_prompts.fileToSave = m_desk->path(name + u".png"_s);
    click(name + u"Save"_s);
    QTRY_VERIFY(find<QLabel>(name + u"Saved"_s)->isVisible());
    const QImage picture(m_prompts.fileToSave);
    QVERIFY(picture.height() > find<QTableView>(name + u"Table"_s)->height());
}

void TestOverviewPage::the_filter_leads_all_charts()
{
    choose(u"overviewCampaign"_s, u"Quiet"_s);
    QTRY_COMPARE(label(u"overviewPaid"_s), u"¥0.00"_s);
    QVERIFY(!find<QWidget>(u"overviewChart"_s)->isVisible());
    QCOMPARE(label(u"overviewTotals"_s), u"Nothing was sent in this time."_s);
    QCOMPARE(rows(u"reasonsTable"_s)->rowCount(), 0);
    QCOMPARE(rows(u"statesTable"_s)->index(0, CountTable::Count).data().toString(), u"1"_s);
    QVERIFY(!buttonBeside(u"toSeeTo"_s, u"not confirmed"_s));
    choose(u"overviewCampaign"_s, u"Mall"_s);
    QTRY_COMPARE(label(u"overviewPaid"_s), u"¥16.00"_s);
    choose(u"overviewTime"_s, u"Last month"_s);
    QTRY_COMPARE(label(u"overviewPaid"_s), u"¥0.00"_s);
    QVERIFY(buttonBeside(u"toSeeTo"_s, u"not confirmed"_s)); // it needs a hand whenever it was sent
    choose(u"overviewTime"_s, u"Today"_s);
    QTRY_COMPARE(label(u"overviewPaid"_s), u"¥16.00"_s);
}

void TestOverviewPage::unconfirmed_packets_lead_to_the_history()
{
    QSignalSpy requested(m_page.get(), &OverviewPage::packetsRequested);
    QPushButton *show = buttonBeside(u"toSeeTo"_s, u"1 packet(s) are not confirmed"_s);
    QVERIFY(show);
    show->setFocus();
    QTest::keyClick(show, Qt::Key_Space);
    QCOMPARE(requested.count(), 1);
    HistoryView wanted;
    wanted.state = u"unknown"_s;
    QVERIFY(requested.first().first().value<HistoryView>() == wanted);
}

void TestOverviewPage::an_unfinished_batch_leads_to_its_packets()
{
    QSignalSpy ended(&**m_desk, &desk::Desk::batchEnded);
    const ledger::Batch batch = test::startBatch(**m_desk, m_campaign.detail.crowdNo, 4, 2, 1'000);
    (*m_desk)->stopBatch();
    QVERIFY(!ended.isEmpty() || ended.wait(30'000));
    QTRY_VERIFY(m_page->findChild<QPushButton *>(u"unfinished1"_s));
    QSignalSpy requested(m_page.get(), &OverviewPage::batchRequested);
    QTRY_VERIFY(buttonBeside(u"unfinished"_s, u"“Mall”"_s)->isVisible());
    QTest::mouseClick(buttonBeside(u"unfinished"_s, u"“Mall”"_s), Qt::LeftButton);
    QCOMPARE(requested.first().first().value<ledger::Batch>().id, batch.id);

    (*m_desk)->resumeBatch(batch.id); // the next test finds nothing unfinished
    QVERIFY(ended.wait(60'000));
    QTRY_VERIFY(!buttonBeside(u"unfinished"_s, u"“Mall”"_s));
}

void TestOverviewPage::a_campaign_that_ends_with_money_leads_to_its_page()
{
    open(std::make_shared<SixDaysOn>());
    QSignalSpy requested(m_page.get(), &OverviewPage::campaignRequested);
    QPushButton *go = buttonBeside(u"toSeeTo"_s, u"“Quiet” ends within two days with ¥10.00 left"_s);
    QVERIFY(go);
    QTest::mouseClick(go, Qt::LeftButton);
    QCOMPARE(requested.first().first().value<ledger::Campaign>().detail.name, u"Quiet"_s);
}

void TestOverviewPage::a_batch_that_ends_is_counted_by_itself()
{
    const int before = label(u"overviewArrived"_s).toInt();
    QCOMPARE(test::sendBatch(**m_desk, m_campaign.detail.crowdNo, 2, 5'000).counts.sent, 2);
    QTRY_COMPARE(label(u"overviewArrived"_s).toInt(), before + 2);
}

void TestOverviewPage::without_a_campaign_the_page_says_what_belongs_here()
{
    test::PracticeDesk fresh;
    QVERIFY(fresh.open());
    OverviewPage page(*fresh, m_prompts);
    page.resize(1'060, 700);
    page.show();
    auto *start = page.findChild<QPushButton *>(u"emptyAction"_s);
    QTRY_VERIFY(start->isVisible());
    QSignalSpy requested(&page, &OverviewPage::campaignsRequested);
    QTest::mouseClick(start, Qt::LeftButton);
    QCOMPARE(requested.count(), 1);
}

void TestOverviewPage::every_control_has_a_name_and_tab_goes_in_reading_order()
{
    QCOMPARE(test::namelessControls(*m_page).join(u'\n'), QString());
    QCOMPARE(test::readingOrderBreaks(*m_page).join(u'\n'), QString());
}

QTEST_MAIN(TestOverviewPage)
#include "tst_overview_page.moc"
