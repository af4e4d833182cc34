// The locked window: nothing of the account is seen, nothing can be sent, and only the passphrase opens it.

#include "onboarding/account_wizard.h"
#include "shell/idle_watch.h"
#include "shell/passphrase_dialog.h"
#include "support/fake_clock.h"
#include "ui/shell/controls.h"
#include "ui/shell/main_window_test.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace hongbao;
using namespace hongbao::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 aQuarter = 15 * 60;

} // namespace

class TestLock : public test::MainWindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void one_key_locks_and_nothing_is_seen_or_sent();
    void an_open_dialog_does_not_keep_the_key_from_locking();
    void no_key_leads_past_the_lock_data();
    void no_key_leads_past_the_lock();
    void only_the_right_passphrase_opens();
    void an_account_without_a_passphrase_says_so();
    void nobody_there_for_a_quarter_of_an_hour_locks();
    void a_touch_begins_the_quarter_anew();
    void never_is_never();
    void a_batch_at_work_is_asked_about_when_locking_by_hand();
    void a_batch_at_work_is_finished_before_an_idle_window_locks();
    void every_control_has_a_name();

private:
    bool isLocked() const { return find<QWidget>(u"lockPage"_s); }
    bool open(const QString &account);
    void lockByKey() const { QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier); }

    account::NewAccount m_company;
    test::FakeClock m_clock {QDateTime({2026, 11, 23}, {9, 0}, Qt::UTC)};
    std::unique_ptr<IdleWatch> m_idle;
};

void TestLock::initTestCase()
{
    look::apply(*qApp, look::Scheme::Light);
    m_company.name = u"Company"_s;
    m_company.appId = u"2021000000000001"_s;
    m_company.privateKey = alipay::PrivateKey::generate()->toPkcs8Pem();
    m_company.alipayPublicKey = alipay::PrivateKey::generate()->publicKey().toPem();
    m_company.passphrase = SecretBytes(QByteArray("secret"));
}

void TestLock::init()
{
    openWindow();
    m_idle = std::make_unique<IdleWatch>(m_clock, *m_preferences);
    connect(m_idle.get(), &IdleWatch::idle, m_window.get(), &MainWindow::lockWhenIdle);
}

void TestLock::cleanup()
{
    m_idle.reset();
    closeWindow();
    m_folder.reset();
}

bool TestLock::open(const QString &account)
{
    QSignalSpy opened(m_opener.get(), &DeskOpener::opened);
    QSignalSpy asked(m_opener.get(), &DeskOpener::passphraseNeeded);
    if (account == m_company.name) {
        if (!account::Profiles(m_folder->path()).add(m_company, QDateTime::currentDateTimeUtc()))
            return false;
        m_opener->use(account);
        if (!asked.wait(patience))
            return false;
        auto *dialog = m_window->findChild<PassphraseDialog *>();
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"passphrase"_s), u"secret"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
    } else {
        m_opener->use(account);
    }
    if (!opened.wait(patience))
        return false;
    m_window->activateWindow(); // as a window manager does when a dialog goes
    return QTest::qWaitForWindowActive(m_window.get());
}

void TestLock::one_key_locks_and_nothing_is_seen_or_sent()
{
    QVERIFY(open(u"Company"_s));
    lockByKey();
    QVERIFY(isLocked());
    QVERIFY(!m_opener->desk()); // whoever wants to send has nothing to send with
    QVERIFY(m_window->findChildren<QTableView *>(u"historyTable"_s).isEmpty());
    for (const QTableView *table : m_window->findChildren<QTableView *>())
        QVERIFY(!table->isVisible());
    QVERIFY(!find<QLabel>(u"accountName"_s));
    QVERIFY(!m_window->windowTitle().contains(u"Company"_s));
}

void TestLock::an_open_dialog_does_not_keep_the_key_from_locking()
{
    QVERIFY(open(u"Company"_s));
    QTest::mouseClick(find<QToolButton>(u"accountSwitch"_s), Qt::LeftButton);
    auto *menu = find<QMenu>(u"accountMenu"_s);
    auto *connectAlipay = find<QAction>(u"connectAlipay"_s);
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(connectAlipay).center());
    QPointer<AccountWizard> wizard = m_window->findChild<AccountWizard *>();
    QVERIFY(wizard && QTest::qWaitForWindowActive(wizard));
    QTest::keyClick(wizard, Qt::Key_L, Qt::ControlModifier);
    QVERIFY(isLocked());
    QVERIFY(wizard && !wizard->isVisible());
    QTest::keyClicks(find<QLineEdit>(u"lockPassphrase"_s), u"secret"_s);
    QTest::keyClick(find<QLineEdit>(u"lockPassphrase"_s), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!isLocked(), patience);
    QVERIFY(wizard && wizard->isVisible());
}

void TestLock::no_key_leads_past_the_lock_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("a page") << Qt::Key_2 << Qt::KeyboardModifiers(Qt::AltModifier);
    QTest::newRow("the settings") << Qt::Key_5 << Qt::KeyboardModifiers(Qt::AltModifier);
    QTest::newRow("Escape") << Qt::Key_Escape << Qt::KeyboardModifiers();
    QTest::newRow("F5") << Qt::Key_F5 << Qt::KeyboardModifiers();
    QTest::newRow("find") << Qt::Key_F << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("lock again") << Qt::Key_L << Qt::KeyboardModifiers(Qt::ControlModifier);
}

void TestLock::no_key_leads_past_the_lock()
{
    QVERIFY(open(u"Company"_s));
    lockByKey();
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QTest::keyClick(m_window.get(), key, modifiers);
    QVERIFY(isLocked());
    m_opener->use(u"practice"_s); // a slow answer to something asked before
    QVERIFY(!m_opener->desk());
    QVERIFY(isLocked());
}

void TestLock::only_the_right_passphrase_opens()
{
    QVERIFY(open(u"Company"_s));
    lockByKey();
    for (const QString &word : {QString(), u"wrong"_s}) {
        QSignalSpy needed(m_opener.get(), &DeskOpener::passphraseNeeded);
        QTest::keyClicks(find<QLineEdit>(u"lockPassphrase"_s), word);
        QTest::mouseClick(find<QPushButton>(u"lockUnlock"_s), Qt::LeftButton);
        QVERIFY(needed.wait(patience));
        QVERIFY(isLocked());
        QVERIFY(!find<QLineEdit>(u"lockPassphrase"_s)->accessibleDescription().isEmpty());
    }
    QTest::keyClicks(find<QLineEdit>(u"lockPassphrase"_s), u"secret"_s);
    QTest::keyClick(find<QLineEdit>(u"lockPassphrase"_s), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!isLocked(), patience);
    QVERIFY(m_opener->desk());
    QVERIFY(m_window->windowTitle().contains(u"Company"_s));
}

void TestLock::an_account_without_a_passphrase_says_so()
{
    QVERIFY(open(u"practice"_s));
    lockByKey();
    QVERIFY(!find<QLineEdit>(u"lockPassphrase"_s));
    QVERIFY(find<QLabel>(u"lockWords"_s)->text().contains(u"no passphrase"_s));
    QTest::mouseClick(find<QPushButton>(u"lockUnlock"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!isLocked(), patience);
}

void TestLock::nobody_there_for_a_quarter_of_an_hour_locks()
{
    QVERIFY(open(u"practice"_s));
    m_clock.advanceSeconds(aQuarter - 1);
    m_idle->look();
    QVERIFY(!isLocked());
    m_clock.advanceSeconds(1);
    m_idle->look();
    QVERIFY(isLocked());
}

void TestLock::a_touch_begins_the_quarter_anew()
{
    QVERIFY(open(u"practice"_s));
    m_clock.advanceSeconds(aQuarter - 1);
    QTest::keyClick(m_window.get(), Qt::Key_Shift);
    m_clock.advanceSeconds(aQuarter - 1);
    m_idle->look();
    QVERIFY(!isLocked());
    m_clock.advanceSeconds(1);
    QTest::keyClick(m_window.get(), Qt::Key_Shift); // the computer slept: the touch that wakes it locks first
    QVERIFY(isLocked());
}

void TestLock::never_is_never()
{
    QVERIFY(open(u"practice"_s));
    m_preferences->setIdleMinutes(0);
    m_clock.advanceSeconds(100 * aQuarter);
    m_idle->look();
    QVERIFY(!isLocked());
}

void TestLock::a_batch_at_work_is_asked_about_when_locking_by_hand()
{
    QVERIFY(open(u"practice"_s));
    startSending(200, 20);
    m_prompts.yes = false;
    lockByKey();
    QCOMPARE(m_prompts.asked.size(), 1);
    QVERIFY(!isLocked());
    m_prompts.yes = true;
    QSignalSpy ended(m_opener->desk(), &desk::Desk::batchEnded);
    lockByKey();
    QVERIFY(!isLocked()); // what is on its way is finished first
    QVERIFY(ended.wait(patience));
    QTRY_VERIFY(isLocked());
}

void TestLock::a_batch_at_work_is_finished_before_an_idle_window_locks()
{
    QVERIFY(open(u"practice"_s));
    startSending(20, 20);
    QSignalSpy ended(m_opener->desk(), &desk::Desk::batchEnded);
    m_clock.advanceSeconds(aQuarter);
    m_idle->look();
    QVERIFY(!isLocked());
    QVERIFY(m_prompts.asked.isEmpty());
    QVERIFY(ended.wait(patience));
    QCOMPARE(ended.first().first().value<ledger::Batch>().counts.sent, 20);
    m_idle->look();
    QVERIFY(isLocked());
}

void TestLock::every_control_has_a_name()
{
    QVERIFY(open(u"Company"_s));
    lockByKey();
    QCOMPARE(test::namelessControls(*m_window).join(u'\n'), QString());
}

QTEST_MAIN(TestLock)
#include "tst_lock.moc"
