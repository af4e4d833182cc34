#include "campaigns/campaigns_page.h"
#include "core/desk/desk_world.h"
#include "ui/scripted_prompts.h"
#include "widgets/busy.h"

#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTest>

using namespace hongbao;
using namespace Qt::Literals::StringLiterals;

// Asking Alipay about every campaign of the account: what the board shows meanwhile, and what it costs.
class TestBoardAsking : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_world = std::make_unique<test::DeskWorld>(); }
    void cleanup();

    void five_hundred_campaigns_are_one_change_of_the_table();
    void progress_is_told_and_asking_can_be_stopped();
    void campaigns_that_alipay_told_nothing_of_are_told_once();

private:
    void open(const QByteArray &faults, int campaigns);
    QWidget *find(const QString &name) const { return m_page->findChild<QWidget *>(name); }
    QAbstractItemModel &table() const { return *m_page->findChild<QTableView *>(u"campaignTable"_s)->model(); }
    QString notice() const
    {
        const QWidget *bar = find(u"campaignNotice"_s);
        return bar->isVisible() ? bar->findChild<QLabel *>(u"noticeText"_s)->text() : QString();
    }

    std::unique_ptr<test::DeskWorld> m_world;
    test::ScriptedPrompts m_prompts;
    std::unique_ptr<ui::CampaignsPage> m_page;
};

void TestBoardAsking::cleanup()
{
    m_page.reset();
    m_world.reset();
}

void TestBoardAsking::open(const QByteArray &faults, int campaigns)
{
    QStringList names;
    for (int i = 0; i < campaigns; ++i)
        names << u"campaign %1"_s.arg(i);
    m_world->publish(faults);
    m_world->makeElsewhere(names, true);
    m_world->openDesk();
    m_page = std::make_unique<ui::CampaignsPage>(*m_world->m_desk, m_prompts, nullptr, m_world->m_clock);
    m_page->resize(1100, 800);
}

// Each row that were put in by itself would sort, measure and paint the table anew.
void TestBoardAsking::five_hundred_campaigns_are_one_change_of_the_table()
{
    open("{}", 500);
    const auto *source = static_cast<QSortFilterProxyModel &>(table()).sourceModel();
    QSignalSpy reset(source, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(source, &QAbstractItemModel::rowsInserted);
    QSignalSpy changed(source, &QAbstractItemModel::dataChanged);
    m_page->show(); // asks by itself
    QTRY_COMPARE_WITH_TIMEOUT(table().rowCount(), 500, test::patience);
    QCOMPARE(reset.count(), 1);
    QCOMPARE(inserted.count(), 0);
    QCOMPARE(changed.count(), 0);

    QSignalSpy listed(m_world->m_desk.get(), &desk::Desk::campaignsListed);
    m_page->refresh();
    QVERIFY(listed.wait(test::patience));
    QCOMPARE(reset.count(), 1);
    QCOMPARE(changed.count(), 1); // all rows at once
    QVERIFY(notice().isEmpty());
}

void TestBoardAsking::progress_is_told_and_asking_can_be_stopped()
{
    open(R"({"detail":[{"from":100,"do":"late","ms":60000}]})", 300);
    m_page->show();
    QTRY_VERIFY_WITH_TIMEOUT(find(u"campaignAsking"_s)->accessibleName().contains(u"of 300"), test::patience);
    QVERIFY(find(u"campaignRefreshStop"_s)->isVisible());
    QVERIFY(!find(u"campaignRefresh"_s)->isVisible());
    QTest::mouseClick(find(u"campaignRefreshStop"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(find(u"campaignRefresh"_s)->isVisible(), test::patience);
    QVERIFY(!find(u"campaignAsking"_s)->isVisible());
    QTRY_VERIFY(table().rowCount() > 0);
    QVERIFY(table().rowCount() < 100);
    QVERIFY2(notice().contains(u"of 300"), qPrintable(notice()));
    m_world->setFaults("{}");
    QTest::mouseClick(find(u"campaignNotice"_s)->findChild<QPushButton *>(u"noticeAct"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(table().rowCount(), 300, test::patience);
    QVERIFY(notice().isEmpty());
}

void TestBoardAsking::campaigns_that_alipay_told_nothing_of_are_told_once()
{
    open(R"({"detail":[{"from":5,"until":7,"do":"refuse","sub_code":"PRODUCT_IS_NOT_OPENED"}]})", 20);
    m_page->show();
    QTRY_COMPARE_WITH_TIMEOUT(table().rowCount(), 17, test::patience);
    QVERIFY2(notice().contains(u"3 of 20"), qPrintable(notice()));
    QVERIFY(notice().contains(u"no money has moved"));
}

QTEST_MAIN(TestBoardAsking)
#include "tst_board_asking.moc"
