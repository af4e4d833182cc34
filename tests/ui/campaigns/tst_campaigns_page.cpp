#include "campaigns/campaigns_page.h"
#include "ui/page_test.h"
#include "widgets/error_panel.h"
#include "widgets/field_problem.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace hongbao;
using namespace Qt::Literals::StringLiterals;

class TestCampaignsPage : public test::PageTest<ui::CampaignsPage> {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { close(); }

    void the_first_campaign_is_created_paid_and_ready_to_send();
    void two_clicks_make_one_campaign();
    void a_name_that_is_taken_stands_at_the_name();
    void escape_goes_back_and_keeps_the_draft();
    void a_campaign_is_paused_and_resumed_after_a_question();
    void no_to_the_question_changes_nothing();
    void the_search_finds_by_name();
    void a_campaign_is_used_again();
    void enter_opens_the_campaigns_page_and_escape_leads_back();

private:
    bool isOn(const QString &name) const
    {
        return find<QPushButton>(name)->isVisible() && find<QPushButton>(name)->isEnabled();
    }
    void fillIn(const QString &name) const;
    void create(const QString &name) const;
    int rows() const { return find<QTableView>(u"campaignTable"_s)->model()->rowCount(); }
};

void TestCampaignsPage::init()
{
    openDesk();
    openPage({1'100, 800});
}

void TestCampaignsPage::fillIn(const QString &name) const
{
    const std::pair<QString, QString> texts[] = {{u"campaignName"_s, name}, {u"campaignMessage"_s, u"Thank you"_s},
        {u"campaignTotal"_s, u"100"_s}, {u"campaignCount"_s, u"50"_s}};
    for (const auto &[edit, text] : texts) {
        find<QLineEdit>(edit)->setFocus();
        QTest::keyClicks(find<QLineEdit>(edit), text);
    }
}

void TestCampaignsPage::create(const QString &name) const
{
    click(u"campaignNew"_s);
    fillIn(name);
    click(u"formCreate"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"payAmount"_s)->isVisible(), patience);
}

void TestCampaignsPage::the_first_campaign_is_created_paid_and_ready_to_send()
{
    click(u"emptyAction"_s);
    fillIn(u"Mall"_s);
    click(u"formCreate"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"payAmount"_s)->isVisible(), patience);
    QCOMPARE(find<QLabel>(u"payAmount"_s)->text(), u"¥100.00"_s);
    click(u"payCopy"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), find<QLineEdit>(u"payLink"_s)->text());
    click(u"payOpen"_s);
    QCOMPARE(m_prompts.opened.size(), 1);
    QVERIFY(!isOn(u"paySend"_s));
    click(u"payInPractice"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isOn(u"paySend"_s), patience);
    QSignalSpy requested(m_page.get(), &ui::CampaignsPage::sendRequested);
    click(u"paySend"_s);
    QCOMPARE(requested.count(), 1);
    QVERIFY(!requested.first().first().value<CrowdNo>().value.isEmpty());
}

void TestCampaignsPage::two_clicks_make_one_campaign()
{
    click(u"campaignNew"_s);
    fillIn(u"Mall"_s);
    QSignalSpy created(&**m_desk, &desk::Desk::campaignCreated);
    click(u"formCreate"_s);
    click(u"formCreate"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"payAmount"_s)->isVisible(), patience);
    QCOMPARE(created.count(), 1);
    click(u"payBack"_s);
    QTRY_COMPARE(rows(), 1);
}

void TestCampaignsPage::a_name_that_is_taken_stands_at_the_name()
{
    create(u"Mall"_s);
    click(u"payBack"_s);
    click(u"campaignNew"_s);
    fillIn(u"Mall"_s);
    click(u"formCreate"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<ui::FieldProblem>(u"nameProblem"_s)->hasProblem(), patience);
    QVERIFY(isOn(u"formCreate"_s));
    QCOMPARE(find<QLineEdit>(u"campaignTotal"_s)->text(), u"100"_s);
}

void TestCampaignsPage::escape_goes_back_and_keeps_the_draft()
{
    click(u"campaignNew"_s);
    fillIn(u"Mall"_s);
    QTest::keyClick(find<QLineEdit>(u"campaignTotal"_s), Qt::Key_Escape);
    QVERIFY(find<QPushButton>(u"campaignNew"_s)->isVisible());
    click(u"campaignNew"_s);
    QCOMPARE(find<QLineEdit>(u"campaignName"_s)->text(), u"Mall"_s);
}

void TestCampaignsPage::a_campaign_is_paused_and_resumed_after_a_question()
{
    QVERIFY(!m_desk->campaign(u"Mall"_s, u"100"_s, u"50"_s).detail.crowdNo.value.isEmpty());
    m_page->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(isOn(u"campaignPause"_s), patience);
    click(u"campaignPause"_s);
    QCOMPARE(m_prompts.asked.size(), 1);
    QVERIFY(m_prompts.asked.first().confirm.contains(u"Pause"));
    QTRY_VERIFY_WITH_TIMEOUT(isOn(u"campaignResume"_s), patience);
    QVERIFY(!isOn(u"campaignSend"_s));
    click(u"campaignResume"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isOn(u"campaignSend"_s), patience);
}

void TestCampaignsPage::no_to_the_question_changes_nothing()
{
    QVERIFY(!m_desk->campaign(u"Mall"_s, u"100"_s, u"50"_s).detail.crowdNo.value.isEmpty());
    m_page->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(isOn(u"campaignClose"_s), patience);
    m_prompts.yes = false;
    QSignalSpy read(&**m_desk, &desk::Desk::campaignRead);
    click(u"campaignClose"_s);
    QCOMPARE(m_prompts.asked.size(), 1);
    QVERIFY(m_prompts.asked.first().text.contains(u"¥100.00"));
    QVERIFY(isOn(u"campaignSend"_s));
    QCOMPARE(read.count(), 0);
}

void TestCampaignsPage::the_search_finds_by_name()
{
    QVERIFY(!m_desk->campaign(u"Mall"_s, u"100"_s, u"50"_s, false).detail.crowdNo.value.isEmpty());
    QVERIFY(!m_desk->campaign(u"Friends"_s, u"100"_s, u"50"_s, false).detail.crowdNo.value.isEmpty());
    m_page->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, patience);
    m_page->focusSearch();
    QTest::keyClicks(m_page->window()->focusWidget(), u"mall"_s);
    QCOMPARE(rows(), 1);
}

void TestCampaignsPage::a_campaign_is_used_again()
{
    QVERIFY(!m_desk->campaign(u"Mall"_s, u"100"_s, u"50"_s).detail.crowdNo.value.isEmpty());
    m_page->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(isOn(u"campaignCopy"_s), patience);
    click(u"campaignCopy"_s);
    QVERIFY(find<QLineEdit>(u"campaignName"_s)->text().startsWith(u"Mall 2"_s)); // a name is used once
    QCOMPARE(find<QLineEdit>(u"campaignTotal"_s)->text(), u"100.00"_s);
    click(u"formCreate"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"payAmount"_s)->isVisible(), patience);
}

void TestCampaignsPage::enter_opens_the_campaigns_page_and_escape_leads_back()
{
    QVERIFY(!m_desk->campaign(u"Mall"_s, u"100"_s, u"50"_s).detail.crowdNo.value.isEmpty());
    m_page->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(isOn(u"campaignDetails"_s), patience);
    QTest::keyClick(find<QTableView>(u"campaignTable"_s), Qt::Key_Return);
    QTRY_VERIFY(find<QPushButton>(u"detailBack"_s)->isVisible());
    QSignalSpy requested(m_page.get(), &ui::CampaignsPage::sendRequested);
    QTRY_VERIFY_WITH_TIMEOUT(isOn(u"detailSend"_s), patience);
    click(u"detailSend"_s);
    QCOMPARE(requested.count(), 1);
    QTest::keyClick(find<QPushButton>(u"detailBack"_s), Qt::Key_Escape);
    QTRY_VERIFY(isOn(u"campaignNew"_s));
}

QTEST_MAIN(TestCampaignsPage)
#include "tst_campaigns_page.moc"
