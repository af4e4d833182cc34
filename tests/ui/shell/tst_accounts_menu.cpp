// How one account is left for another: the two doors of the first start, and the menu beside the account's name.

#include "onboarding/account_wizard.h"
#include "ui/shell/controls.h"
#include "ui/shell/main_window_test.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace hongbao;
using namespace hongbao::ui;
using namespace Qt::StringLiterals;

class TestAccountsMenu : public test::MainWindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void the_practice_door_opens_the_practice_world();
    void the_other_door_leads_to_an_account();
    void the_menu_lists_every_account_with_its_world_and_changes_to_it();
    void the_account_that_is_open_is_not_opened_again();
    void the_menu_locks();

private:
    QMenu *openMenu() const;
    void choose(const QString &words) const;

    account::NewAccount m_company;
};

void TestAccountsMenu::initTestCase()
{
    look::apply(*qApp, look::Scheme::Light);
    m_company.name = u"Tea"_s;
    m_company.appId = u"2021000000000001"_s;
    m_company.gateway = QUrl(QString::fromLatin1(account::sandboxAddress));
    m_company.privateKey = alipay::PrivateKey::generate()->toPkcs8Pem();
    m_company.alipayPublicKey = alipay::PrivateKey::generate()->publicKey().toPem();
}

void TestAccountsMenu::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(account::Profiles(m_folder->path()).add(m_company, QDateTime::currentDateTimeUtc()));
    openWindow();
    QSignalSpy listed(m_book.get(), &AccountBook::listed);
    m_book->list();
    QVERIFY(!listed.isEmpty() || listed.wait(patience));
}

void TestAccountsMenu::cleanup()
{
    closeWindow();
    m_folder.reset();
}

QMenu *TestAccountsMenu::openMenu() const
{
    QTest::mouseClick(find<QToolButton>(u"accountSwitch"_s), Qt::LeftButton);
    return find<QMenu>(u"accountMenu"_s);
}

void TestAccountsMenu::choose(const QString &words) const
{
    QMenu *menu = openMenu();
    for (QAction *entry : menu->actions()) {
        if (entry->text().startsWith(words)) {
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(entry).center());
            return;
        }
    }
    QFAIL(qPrintable(words));
}

void TestAccountsMenu::the_practice_door_opens_the_practice_world()
{
    m_window->showDoors();
    QCOMPARE(test::namelessControls(*m_window).join(u'\n'), QString());
    QSignalSpy opened(m_opener.get(), &DeskOpener::opened);
    QTest::mouseClick(find<QPushButton>(u"doorPractice"_s), Qt::LeftButton);
    QVERIFY(opened.wait(patience));
    QVERIFY(m_opener->desk()->isPractice());
    QVERIFY(!find<QPushButton>(u"doorPractice"_s));
}

void TestAccountsMenu::the_other_door_leads_to_an_account()
{
    m_window->showDoors();
    QTest::mouseClick(find<QPushButton>(u"doorConnect"_s), Qt::LeftButton);
    QVERIFY(QTest::qWaitForWindowActive(m_window->findChild<AccountWizard *>()));
}

void TestAccountsMenu::the_menu_lists_every_account_with_its_world_and_changes_to_it()
{
    QSignalSpy opened(m_opener.get(), &DeskOpener::opened);
    m_opener->use(u"practice"_s);
    QVERIFY(opened.wait(patience));
    QMenu *menu = openMenu();
    QVERIFY(menu);
    QCOMPARE(menu->actions().at(0)->isChecked(), true);
    QVERIFY(menu->actions().at(1)->text().contains(u"Tea"_s));
    QVERIFY(menu->actions().at(1)->text() != menu->actions().at(0)->text());
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions().at(1)).center());
    QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 2, patience);
    QCOMPARE(m_opener->profile().name, m_company.name);
    QVERIFY(m_window->windowTitle().contains(m_company.name));
}

void TestAccountsMenu::the_account_that_is_open_is_not_opened_again()
{
    QSignalSpy opened(m_opener.get(), &DeskOpener::opened);
    m_opener->use(u"practice"_s);
    QVERIFY(opened.wait(patience));
    const desk::Desk *before = m_opener->desk();
    QTest::keyClick(openMenu(), Qt::Key_Escape);
    QMenu *menu = openMenu();
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions().at(0)).center());
    QCOMPARE(m_opener->desk(), before);
}

void TestAccountsMenu::the_menu_locks()
{
    QSignalSpy opened(m_opener.get(), &DeskOpener::opened);
    m_opener->use(m_company.name);
    QVERIFY(opened.wait(patience));
    choose(u"Lock now"_s);
    QVERIFY(find<QWidget>(u"lockPage"_s));
    QVERIFY(!m_opener->desk());
}

QTEST_MAIN(TestAccountsMenu)
#include "tst_accounts_menu.moc"
