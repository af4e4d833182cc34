#include "campaigns/campaigns_page.h"
#include "core/desk/desk_world.h"
#include "ui/scripted_prompts.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace hongbao;
using namespace Qt::Literals::StringLiterals;

// One clear act: the batch on the campaign stops, and the campaign is paused at Alipay.
class TestEmergencyStop : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void it_stops_the_batch_and_pauses_the_campaign_and_says_so();
    void it_asks_once_and_no_changes_nothing();
    void a_campaign_that_nothing_is_sent_to_is_paused();
    void a_refusal_of_the_pause_is_told_and_the_batch_has_stopped_all_the_same();

private:
    void startBatch();
    QAbstractButton *button(const QString &name) const { return m_page->findChild<QAbstractButton *>(name); }
    void stop() const
    {
        QTRY_VERIFY_WITH_TIMEOUT(button(u"campaignStopAll"_s)->isEnabled(), test::patience);
        button(u"campaignStopAll"_s)->setFocus();
        QTest::keyClick(button(u"campaignStopAll"_s), Qt::Key_Space);
    }
    QString notice() const
    {
        const auto *bar = m_page->findChild<QWidget *>(u"campaignNotice"_s);
        return bar->isVisible() ? bar->findChild<QLabel *>(u"noticeText"_s)->text() : QString();
    }

    std::unique_ptr<test::DeskWorld> m_world;
    test::ScriptedPrompts m_prompts;
    std::unique_ptr<ui::CampaignsPage> m_page;
    CrowdNo m_crowdNo;
};

void TestEmergencyStop::init()
{
    m_world = std::make_unique<test::DeskWorld>();
    m_world->publish();
    m_world->openDesk();
    m_crowdNo = m_world->createAndPay().detail.crowdNo;
    m_prompts.asked.clear();
    m_prompts.yes = true;
    m_page = std::make_unique<ui::CampaignsPage>(*m_world->m_desk, m_prompts, nullptr, m_world->m_clock);
    m_page->resize(1100, 800);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestEmergencyStop::cleanup()
{
    m_page.reset();
    m_world.reset();
}

void TestEmergencyStop::startBatch()
{
    payout::SendOptions slow;
    slow.inFlight = 1;
    slow.ratePerSecond = 5;
    slow.firstAloneIsDefault = false;
    slow.firstAlone = false;
    const payout::Summary summary = m_world->prepare(m_crowdNo, 60, slow);
    QSignalSpy progressed(m_world->m_desk.get(), &desk::Desk::batchProgressed);
    m_world->m_desk->confirmBatch(summary, summary.digest);
    QVERIFY(progressed.wait(test::patience));
}

void TestEmergencyStop::it_stops_the_batch_and_pauses_the_campaign_and_says_so()
{
    startBatch();
    QSignalSpy ended(m_world->m_desk.get(), &desk::Desk::batchEnded);
    stop();
    QCOMPARE(m_prompts.asked.size(), 1);
    QVERIFY(m_prompts.asked.first().text.contains(u"batch that is being sent stops"));
    QVERIFY(m_prompts.asked.first().text.contains(u"paused at Alipay"));
    const auto batch = test::answer<ledger::Batch>(ended);
    QCOMPARE(batch.state, ledger::BatchState::Stopped);
    QTRY_VERIFY_WITH_TIMEOUT(notice().contains(u"is paused at Alipay"), test::patience);
    const QString words = u"%1 packets sent, %2 not sent"_s.arg(batch.counts.sent).arg(batch.counts.unsent);
    QTRY_VERIFY_WITH_TIMEOUT(notice().contains(words), test::patience);
    QTRY_VERIFY_WITH_TIMEOUT(button(u"campaignResume"_s)->isEnabled(), test::patience);
    QVERIFY(!button(u"campaignStopAll"_s)->isEnabled());
    QVERIFY(!button(u"campaignClose"_s)->hasFocus()); // a second press of the key must not be the next question
    QVERIFY(m_page->findChild<QWidget *>(u"campaignTable"_s)->hasFocus());
}

void TestEmergencyStop::it_asks_once_and_no_changes_nothing()
{
    m_prompts.yes = false;
    QSignalSpy read(m_world->m_desk.get(), &desk::Desk::campaignRead);
    stop();
    QCOMPARE(m_prompts.asked.size(), 1);
    QVERIFY(notice().isEmpty());
    QVERIFY(button(u"campaignPause"_s)->isEnabled());
    QVERIFY(read.isEmpty());
}

void TestEmergencyStop::a_campaign_that_nothing_is_sent_to_is_paused()
{
    stop();
    QVERIFY(m_prompts.asked.first().text.contains(u"No batch"));
    QTRY_VERIFY_WITH_TIMEOUT(notice().contains(u"is paused at Alipay"), test::patience);
    QVERIFY(!notice().contains(u"batch stopped"));
}

void TestEmergencyStop::a_refusal_of_the_pause_is_told_and_the_batch_has_stopped_all_the_same()
{
    startBatch();
    m_world->setFaults(R"({"modify":[{"every":1,"do":"refuse","sub_code":"CASH_CURRENT_STATE_CANNOT_MODIFY"}]})");
    QSignalSpy ended(m_world->m_desk.get(), &desk::Desk::batchEnded);
    stop();
    QCOMPARE(test::answer<ledger::Batch>(ended).state, ledger::BatchState::Stopped);
    QTRY_VERIFY_WITH_TIMEOUT(notice().contains(u"did not pause"), test::patience);
    QTRY_VERIFY_WITH_TIMEOUT(notice().contains(u"The batch stopped"), test::patience);
}

QTEST_MAIN(TestEmergencyStop)
#include "tst_emergency_stop.moc"
