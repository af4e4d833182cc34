#include "history/history_page.h"
#include "send/confirm_dialog.h"
#include "send/send_page.h"
#include "shell/workspace.h"
#include "ui/shell/main_window_test.h"
#include "widgets/notice_bar.h"
#include "widgets/spotlight.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace hongbao;
using namespace hongbao::ui;
using namespace Qt::StringLiterals;

class TestGuide : public test::MainWindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Scheme::Light); }
    void init()
    {
        openWindow();
        m_window->showDoors();
    }
    void cleanup()
    {
        closeWindow();
        m_folder.reset();
    }

    void leads_from_the_door_to_a_packet_that_was_looked_up();
    void goes_the_whole_way_by_keyboard();
    void follows_what_the_person_does_by_themselves();
    void shows_the_way_back_from_another_page();
    void can_be_left_and_begun_again();
    void the_sending_itself_is_left_to_the_person();
    void there_is_none_without_the_practice_world();

private:
    bool says(const QString &words) const
    {
        const auto *bar = m_window->findChild<QWidget *>(u"guideBar"_s);
        return bar && bar->isVisible() && bar->findChild<QLabel *>(u"noticeText"_s)->text().contains(words);
    }
    QPushButton *next() const { return m_window->findChild<QWidget *>(u"guideBar"_s)->findChild<QPushButton *>(); }
    const QWidget *ringed() const
    {
        const auto *ring = m_window->findChild<Spotlight *>();
        return ring && ring->isVisible() ? ring->target() : nullptr;
    }
    void click(QWidget *button) const { QTest::mouseClick(button, Qt::LeftButton); }
    void begin() const
    {
        click(find<QPushButton>(u"doorPractice"_s));
        QTRY_VERIFY_WITH_TIMEOUT(says(u"Begin with a new campaign"_s), patience);
    }
    void send() const
    {
        QTRY_VERIFY_WITH_TIMEOUT(says(u"Read what will be sent"_s), patience);
        m_window->findChild<ConfirmDialog *>()->setTickMs(1);
        auto *button = find<QPushButton>(u"confirmSend"_s);
        QCOMPARE(ringed(), button);
        QVERIFY(find<QLabel>(u"guideWords"_s)->text().contains(u"Read what will be sent"_s)); // the bar is covered
        QTRY_VERIFY(button->isEnabled());
        click(button);
    }
};

void TestGuide::leads_from_the_door_to_a_packet_that_was_looked_up()
{
    begin();
    QCOMPARE(ringed(), find<QPushButton>(u"campaignNew"_s));
    m_window->showPage(Page::Settings);
    QVERIFY(find<QWidget>(u"guideBar"_s));
    m_window->showPage(Page::Campaigns);
    const std::pair<QString, QString> steps[] = {{u"Choose what it is for"_s, u"template_points"_s},
        {u"Create it"_s, u"formCreate"_s}, {u"pay for it"_s, u"payInPractice"_s}, {u"choose who"_s, u"paySend"_s},
        {u"sample list"_s, u"listSample"_s}, {u"Look at the summary"_s, u"listContinue"_s}};
    for (const auto &[words, target] : steps) {
        click(next());
        QTRY_VERIFY2_WITH_TIMEOUT(says(words), qPrintable(words), patience);
        QTRY_COMPARE(ringed(), find<QPushButton>(target));
    }
    click(next());
    send();
    QTRY_VERIFY_WITH_TIMEOUT(says(u"See who got what"_s), patience);
    QCOMPARE(find<QLabel>(u"resultSent"_s)->text(), u"20"_s);
    click(next());
    QTRY_VERIFY_WITH_TIMEOUT(says(u"Look one up: type"_s), patience);
    QVERIFY(m_window->findChild<HistoryPage *>()->isVisible());
    click(next());
    QTRY_VERIFY_WITH_TIMEOUT(says(u"the whole way"_s), patience);
    QTRY_COMPARE_WITH_TIMEOUT(find<QTableView>(u"historyTable"_s)->model()->rowCount(), 1, patience);
    click(next());
    QTRY_VERIFY(!m_window->findChild<QWidget *>(u"guideBar"_s)->isVisible());
    QVERIFY(!m_window->findChild<Spotlight *>());
}

void TestGuide::goes_the_whole_way_by_keyboard()
{
    QTest::keyClick(find<QPushButton>(u"doorPractice"_s), Qt::Key_Space);
    for (const QString &words : {u"Begin with"_s, u"Choose what it is for"_s, u"Create it"_s, u"pay for it"_s,
             u"choose who"_s, u"sample list"_s, u"Look at the summary"_s}) {
        QTRY_VERIFY2_WITH_TIMEOUT(says(words), qPrintable(words), patience);
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::AltModifier);
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<ConfirmDialog *>(), patience);
    auto *dialog = m_window->findChild<ConfirmDialog *>();
    dialog->setTickMs(1);
    auto *button = find<QPushButton>(u"confirmSend"_s);
    QTRY_VERIFY(button->isEnabled());
    for (int tabs = 0; tabs < 10 && !button->hasFocus(); ++tabs)
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : dialog, Qt::Key_Tab);
    QTest::keyClick(button, Qt::Key_Space);
    m_window->activateWindow(); // off-screen nobody does it when a dialog goes
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    for (const QString &words : {u"See who got what"_s, u"Look one up: type"_s}) {
        QTRY_VERIFY2_WITH_TIMEOUT(says(words), qPrintable(words), patience);
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::AltModifier);
    }
    QTRY_VERIFY_WITH_TIMEOUT(says(u"the whole way"_s), patience);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::AltModifier);
    QTRY_VERIFY(!m_window->findChild<QWidget *>(u"guideBar"_s)->isVisible());
}

void TestGuide::follows_what_the_person_does_by_themselves()
{
    begin();
    click(find<QPushButton>(u"campaignNew"_s));
    QTRY_VERIFY(says(u"Choose what it is for"_s));
    click(find<QPushButton>(u"template_invite"_s));
    QTRY_VERIFY(says(u"Create it"_s));
    click(find<QPushButton>(u"formCreate"_s));
    QTRY_VERIFY_WITH_TIMEOUT(says(u"pay for it"_s), patience);
    click(find<QPushButton>(u"payInPractice"_s));
    QTRY_VERIFY_WITH_TIMEOUT(says(u"choose who"_s), patience);
    m_window->showPage(Page::Send); // by the sidebar rather than by the button
    QTRY_VERIFY_WITH_TIMEOUT(says(u"This campaign will do"_s), patience);
}

void TestGuide::shows_the_way_back_from_another_page()
{
    begin();
    m_window->showPage(Page::History);
    QTRY_VERIFY(says(u"Everything begins with a campaign"_s));
    QVERIFY(!ringed());
    click(next());
    QTRY_VERIFY(says(u"Begin with a new campaign"_s));
    for (const QString &words : {u"Choose"_s, u"Create it"_s, u"pay for it"_s}) {
        click(next());
        QTRY_VERIFY2_WITH_TIMEOUT(says(words), qPrintable(words), patience);
    }
    m_window->showPage(Page::Overview);
    QTRY_VERIFY(says(u"waits to be paid for"_s));
    click(next());
    QTRY_VERIFY(says(u"pay for it"_s));
    click(next());
    QTRY_VERIFY_WITH_TIMEOUT(says(u"choose who"_s), patience);
    m_window->showPage(Page::History);
    QTRY_VERIFY(says(u"is paid for: now its packets"_s));
    click(next());
    QTRY_VERIFY_WITH_TIMEOUT(says(u"sample list"_s), patience);
}

void TestGuide::can_be_left_and_begun_again()
{
    begin();
    click(m_window->findChild<QWidget *>(u"guideBar"_s)->findChild<QToolButton *>(u"noticeClose"_s));
    QTRY_VERIFY(!m_window->findChild<Spotlight *>());
    QVERIFY(!m_window->findChild<QWidget *>(u"guideBar"_s)->isVisible());
    m_window->showPage(Page::Settings);
    m_window->beginGuide();
    QTRY_VERIFY(says(u"Begin with a new campaign"_s));
}

void TestGuide::the_sending_itself_is_left_to_the_person()
{
    begin();
    for (const QString &words : {u"Choose"_s, u"Create it"_s, u"pay for it"_s, u"choose who"_s, u"sample list"_s,
             u"Look at the summary"_s, u"Read what will be sent"_s}) {
        click(next());
        QTRY_VERIFY2_WITH_TIMEOUT(says(words), qPrintable(words), patience);
    }
    QVERIFY(!next()->isVisible());
    click(find<QPushButton>(u"confirmBack"_s));
    QTRY_VERIFY(says(u"Look at the summary"_s));
}

// Whatever asks for it, on whatever account: the way leads through practice money only.
void TestGuide::there_is_none_without_the_practice_world()
{
    desk::Desk::Setup setup;
    setup.dataDir = m_folder->path();
    setup.profile.name = u"live"_s;
    setup.profile.world = account::World::Live;
    desk::Desk desk(setup);
    NoticeBar bar;
    Workspace workspace(desk, m_prompts, bar);
    workspace.beginGuide();
    QVERIFY(bar.isHidden());
}

QTEST_MAIN(TestGuide)
#include "tst_guide.moc"
