#include "campaigns/campaigns_page.h"
#include "core/desk/desk_world.h"
#include "shell/workspace.h"
#include "text/words.h"
#include "ui/scripted_prompts.h"
#include "widgets/notice_bar.h"
#include "widgets/qr_code.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace hongbao;
using namespace Qt::Literals::StringLiterals;

// The pay page of the window, with a clock that is moved: nobody tells of a payment, and a link lives 24 hours.
class TestPayStep : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_world = std::make_unique<test::DeskWorld>(); }
    void cleanup();

    void the_link_stands_with_its_code_and_how_long_it_holds();
    void the_page_notices_by_itself_that_it_was_paid();
    void what_alipay_last_said_is_told_and_can_be_asked_now();
    void a_look_without_an_answer_is_told();
    void a_link_that_ended_is_explained_and_leads_to_a_copy();
    void a_payment_is_noticed_after_a_restart_data();
    void a_payment_is_noticed_after_a_restart();
    void a_payment_while_another_page_is_open_is_said_on_the_board();
    void a_campaign_that_starts_later_can_be_prepared_once_it_is_paid();

private:
    void openPage()
    {
        m_page = std::make_unique<ui::CampaignsPage>(*m_world->m_desk, m_prompts, nullptr, m_world->m_clock);
        showAndWait(*m_page);
    }
    static void showAndWait(QWidget &window)
    {
        window.resize(1100, 800);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
    // On the board, the one campaign there is
    void openPay() const
    {
        QTRY_VERIFY_WITH_TIMEOUT(isOn(u"campaignPay"_s), test::patience);
        click(u"campaignPay"_s);
    }
    QWidget &window() const { return m_workspace ? static_cast<QWidget &>(*m_workspace) : *m_page; }
    template <class Widget> Widget *find(const QString &name) const
    {
        auto *found = window().findChild<Widget *>(name);
        Q_ASSERT(found);
        return found;
    }
    void click(const QString &name) const { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    bool isOn(const QString &name) const
    {
        return find<QAbstractButton>(name)->isVisible() && find<QAbstractButton>(name)->isEnabled();
    }
    QString label(const QString &name) const { return find<QLabel>(name)->text(); }
    QString notice() const
    {
        auto *bar = find<QWidget>(u"campaignNotice"_s);
        return bar->isVisible() ? bar->findChild<QLabel *>(u"noticeText"_s)->text() : QString();
    }
    void payInTheBrowser(const CrowdNo &crowdNo) const
    {
        QVERIFY(practice::pay(m_world->practiceDir(), crowdNo.value, *m_world->m_clock).has_value());
    }
    // Time goes on while one waits for the desk's next look.
    template <class Condition> bool soon(const Condition &holds, int secondsAtOnce = 3) const
    {
        for (int looks = 0; looks < 20; ++looks) {
            m_world->m_clock->advanceSeconds(secondsAtOnce);
            if (QTest::qWaitFor(holds, 1'500))
                return true;
        }
        return false;
    }

    std::unique_ptr<test::DeskWorld> m_world;
    test::ScriptedPrompts m_prompts;
    std::unique_ptr<ui::CampaignsPage> m_page;
    ui::NoticeBar m_guideBar;
    std::unique_ptr<ui::Workspace> m_workspace;
};

void TestPayStep::cleanup()
{
    m_page.reset();
    m_workspace.reset();
    m_world.reset();
}

void TestPayStep::the_link_stands_with_its_code_and_how_long_it_holds()
{
    m_world->openDesk();
    const ledger::Campaign made = m_world->create(test::draft());
    openPage();
    openPay();
    QVERIFY(find<ui::QrCode>(u"payCode"_s)->isVisible());
    QVERIFY(find<ui::QrCode>(u"payCode"_s)->modules() > 0);
    QVERIFY(!find<ui::QrCode>(u"payCode"_s)->accessibleName().isEmpty());
    QVERIFY(label(u"payUntil"_s).contains(text::moment(made.createdAt.addDays(1)).left(16)));
    QVERIFY2(label(u"payUntil"_s).contains(u"24 h 0 min"), qPrintable(label(u"payUntil"_s)));
    m_world->m_clock->advanceSeconds(20 * 3600 + 48 * 60);
    QTRY_VERIFY_WITH_TIMEOUT(label(u"payUntil"_s).contains(u"3 h 12 min"), test::patience);
}

void TestPayStep::the_page_notices_by_itself_that_it_was_paid()
{
    m_world->openDesk();
    m_world->m_desk->watchPayments();
    const ledger::Campaign made = m_world->create(test::draft());
    openPage();
    openPay();
    payInTheBrowser(made.detail.crowdNo);
    QVERIFY(soon([this] { return isOn(u"paySend"_s); }));
    QVERIFY(!find<QWidget>(u"payCode"_s)->isVisible());
    QVERIFY(find<QWidget>(u"paySend"_s)->hasFocus());
    QSignalSpy requested(m_page.get(), &ui::CampaignsPage::sendRequested);
    QTest::keyClick(find<QWidget>(u"paySend"_s), Qt::Key_Space);
    QCOMPARE(requested.first().first().value<CrowdNo>(), made.detail.crowdNo);
    click(u"payBack"_s);
    QVERIFY(notice().isEmpty()); // it was seen
}

void TestPayStep::what_alipay_last_said_is_told_and_can_be_asked_now()
{
    m_world->openDesk(); // nobody watches: what is asked is asked by the button
    m_world->create(test::draft());
    openPage();
    openPay();
    const auto asked = [this] { return text::moment(m_world->m_clock->now()).section(u' ', 1).left(5); };
    QTRY_VERIFY_WITH_TIMEOUT(label(u"payAsked"_s).contains(asked()), test::patience);
    QVERIFY(label(u"payAsked"_s).contains(text::word(alipay::CampaignStatus::Created)));
    m_world->m_clock->advanceSeconds(5 * 60);
    QVERIFY(!label(u"payAsked"_s).contains(asked()));
    QTRY_VERIFY(isOn(u"payAskNow"_s));
    click(u"payAskNow"_s);
    QTRY_VERIFY_WITH_TIMEOUT(label(u"payAsked"_s).contains(asked()), test::patience);
}

void TestPayStep::a_look_without_an_answer_is_told()
{
    m_world->publish();
    m_world->openDesk();
    m_world->m_desk->watchPayments();
    const ledger::Campaign made = m_world->create(test::draft());
    openPage();
    openPay();
    m_world->setFaults(R"({"detail":[{"every":1,"do":"refuse","sub_code":"PRODUCT_IS_NOT_OPENED"}]})");
    QVERIFY(soon([this] { return label(u"payAsked"_s).contains(u"did not answer"); }));
    m_world->setFaults("{}");
    QVERIFY(soon([this] { return !label(u"payAsked"_s).contains(u"did not answer"); }));
}

void TestPayStep::a_link_that_ended_is_explained_and_leads_to_a_copy()
{
    m_world->openDesk();
    m_world->m_desk->watchPayments();
    m_world->create(test::draft());
    openPage();
    openPay();
    m_world->m_clock->advanceSeconds(24 * 3600);
    QTRY_VERIFY_WITH_TIMEOUT(isOn(u"payUseAgain"_s), test::patience);
    QVERIFY(!find<QWidget>(u"payLink"_s)->isVisible());
    QVERIFY(label(u"payWords"_s).contains(u"Nothing was paid"));
    click(u"payUseAgain"_s);
    QVERIFY(find<QWidget>(u"campaignName"_s)->isVisible());
    QCOMPARE(find<QLineEdit>(u"campaignTotal"_s)->text(), u"100.00"_s); // as the one whose link ended
}

void TestPayStep::a_payment_is_noticed_after_a_restart_data()
{
    QTest::addColumn<bool>("paidWhileAway");
    QTest::newRow("paid while the window was closed") << true;
    QTest::newRow("paid after it was opened again") << false;
}

void TestPayStep::a_payment_is_noticed_after_a_restart()
{
    QFETCH(bool, paidWhileAway);
    m_world->openDesk();
    m_workspace = std::make_unique<ui::Workspace>(*m_world->m_desk, m_prompts, m_guideBar);
    const CrowdNo crowdNo = m_world->create(test::draft()).detail.crowdNo;
    m_workspace.reset();
    m_world->closeDesk();
    m_world->m_clock->advanceSeconds(7 * 3600);
    if (paidWhileAway)
        payInTheBrowser(crowdNo);

    m_world->openDesk();
    m_workspace = std::make_unique<ui::Workspace>(*m_world->m_desk, m_prompts, m_guideBar);
    showAndWait(*m_workspace);
    if (!paidWhileAway) {
        openPay();
        payInTheBrowser(crowdNo);
        QVERIFY(soon([this] { return isOn(u"paySend"_s); }));
        click(u"payBack"_s);
    }
    QVERIFY(soon([this] { return isOn(u"campaignSend"_s); }));
}

void TestPayStep::a_payment_while_another_page_is_open_is_said_on_the_board()
{
    m_world->openDesk();
    m_workspace = std::make_unique<ui::Workspace>(*m_world->m_desk, m_prompts, m_guideBar);
    showAndWait(*m_workspace);
    const CrowdNo crowdNo = m_world->create(test::draft()).detail.crowdNo;
    m_workspace->show(ui::Page::History);
    QSignalSpy seen(m_world->m_desk.get(), &desk::Desk::paymentSeen);
    payInTheBrowser(crowdNo);
    QVERIFY(soon([&] { return !seen.isEmpty(); }));
    m_workspace->show(ui::Page::Campaigns);
    QVERIFY2(notice().contains(u"is paid"), qPrintable(notice()));
    QSignalSpy requested(m_workspace.get(), &ui::Workspace::pageRequested);
    auto *send = find<QWidget>(u"campaignNotice"_s)->findChild<QAbstractButton *>(u"noticeAct"_s);
    QTRY_VERIFY(!send->visibleRegion().isEmpty()); // the page was opened just now
    QTest::mouseClick(send, Qt::LeftButton);
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested.first().first().value<ui::Page>(), ui::Page::Send);
    QVERIFY(notice().isEmpty());
}

void TestPayStep::a_campaign_that_starts_later_can_be_prepared_once_it_is_paid()
{
    m_world->openDesk();
    campaign::Draft later = test::draft();
    later.start = toBeijingText(m_world->m_clock->now().addDays(2));
    const CrowdNo crowdNo = m_world->create(later).detail.crowdNo;
    openPage();
    openPay();
    click(u"payInPractice"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isOn(u"paySend"_s), test::patience);
    QVERIFY2(label(u"payWords"_s).contains(later.start), qPrintable(label(u"payWords"_s)));
}

QTEST_MAIN(TestPayStep)
#include "tst_pay_step.moc"
