#include "campaigns/campaigns_page.h"
#include "history/history_page.h"
#include "ledger/ledger.h"
#include "overview/overview_page.h"
#include "practice/practice_gateway.h"
#include "send/send_page.h"
#include "settings/account_table.h"
#include "settings/settings_page.h"
#include "shell/passphrase_dialog.h"
#include "ui/shell/controls.h"
#include "ui/shell/main_window_test.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>

using namespace hongbao;
using namespace hongbao::ui;
using namespace Qt::StringLiterals;

class TestMainWindow : public test::MainWindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Scheme::Light); }
    void init() { openWindow(); }
    void cleanup()
    {
        closeWindow();
        m_folder.reset();
    }

    void stands_before_the_desk_is_open();
    void every_page_is_one_key_away();
    void settings_opened_late_know_the_account_in_use();
    void an_empty_history_leads_to_sending();
    void escape_goes_back_and_never_forward();
    void the_practice_world_is_named_on_the_window();
    void a_busy_ledger_is_explained_and_tried_again();
    void a_sealed_account_asks_for_its_passphrase();
    void every_control_has_a_name();
    void tab_goes_in_reading_order_through_the_settings();
    void closing_while_sending_pauses_first();
    void keep_sending_keeps_the_window();
    void an_unfinished_batch_is_offered_at_the_next_start();
    void an_unknown_packet_is_asked_again_out_of_its_record();

private:
    template <class Page> bool isShown() const
    {
        const auto *page = m_window->findChild<Page *>();
        return page && page->isVisible();
    }
};

void TestMainWindow::stands_before_the_desk_is_open()
{
    QVERIFY(m_window->isVisible());
    QVERIFY(!m_opener->desk());
    QTest::keyClick(m_window.get(), Qt::Key_5, Qt::AltModifier);
    QVERIFY(isShown<SettingsPage>());
    QVERIFY(open(u"practice"_s));
    QVERIFY(isShown<SettingsPage>());
}

void TestMainWindow::every_page_is_one_key_away()
{
    QVERIFY(open(u"practice"_s));
    QVERIFY(isShown<CampaignsPage>());
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::AltModifier);
    QVERIFY(isShown<SendPage>());
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::AltModifier);
    QVERIFY(isShown<HistoryPage>());
    QVERIFY(m_window->windowTitle().contains(u"History"_s));
    QVERIFY(!m_window->findChild<OverviewPage *>()); // the start does not wait for it
    QTest::keyClick(m_window.get(), Qt::Key_4, Qt::AltModifier);
    QVERIFY(isShown<OverviewPage>());
    QVERIFY(m_window->windowTitle().contains(u"Overview"_s));
    QTest::keyClick(m_window.get(), Qt::Key_5, Qt::AltModifier);
    QVERIFY(isShown<SettingsPage>());
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::AltModifier);
    QVERIFY(isShown<CampaignsPage>());
}

void TestMainWindow::settings_opened_late_know_the_account_in_use()
{
    QVERIFY(open(u"practice"_s));
    QVERIFY(!m_window->findChild<SettingsPage *>()); // the start does not wait for them
    QTest::keyClick(m_window.get(), Qt::Key_5, Qt::AltModifier);
    const QAbstractItemModel *accounts = find<QTableView>(u"accountTable"_s)->model();
    QTRY_COMPARE(accounts->index(0, AccountTable::InUse).data().toString(), u"In use"_s);
}

void TestMainWindow::an_empty_history_leads_to_sending()
{
    QVERIFY(open(u"practice"_s));
    for (const int view : {0, 1}) {
        m_window->showPage(Page::History);
        find<QTabBar>(u"historyTabs"_s)->setCurrentIndex(view);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"emptyAction"_s), patience);
        QTest::mouseClick(find<QPushButton>(u"emptyAction"_s), Qt::LeftButton);
        QVERIFY(isShown<SendPage>());
    }
}

void TestMainWindow::escape_goes_back_and_never_forward()
{
    QVERIFY(open(u"practice"_s));
    m_window->showPage(Page::History);
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(isShown<CampaignsPage>());
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(isShown<CampaignsPage>());
}

void TestMainWindow::the_practice_world_is_named_on_the_window()
{
    QVERIFY(open(u"practice"_s));
    QVERIFY(m_window->windowTitle().contains(u"Practice"_s));
    QVERIFY(find<QLabel>(u"worldBadge"_s)->text().contains(u"Practice"_s));
    QVERIFY(find<QLabel>(u"accountWorld"_s)->text().contains(u"Practice"_s));
}

void TestMainWindow::a_busy_ledger_is_explained_and_tried_again()
{
    const account::Profiles profiles(m_folder->path());
    const SystemClock clock;
    auto other = ledger::Ledger::open(profiles.ledgerPath(*profiles.find(u"practice"_s)), clock);
    QVERIFY(other);
    QSignalSpy failed(m_opener.get(), &DeskOpener::failed);
    m_opener->use(u"practice"_s);
    QVERIFY(failed.wait(patience));
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::LedgerBusy);
    QVERIFY(!find<QLabel>(u"errorWhat"_s)->text().isEmpty());
    QVERIFY(!find<QLabel>(u"errorRemedy"_s)->text().isEmpty());

    other->reset();
    QSignalSpy opened(m_opener.get(), &DeskOpener::opened);
    QTest::mouseClick(find<QPushButton>(u"errorAction"_s), Qt::LeftButton);
    QVERIFY(opened.wait(patience));
    QVERIFY(isShown<CampaignsPage>());
}

void TestMainWindow::a_sealed_account_asks_for_its_passphrase()
{
    account::NewAccount account;
    account.name = u"Company"_s;
    account.appId = u"2021000000000001"_s;
    account.privateKey = alipay::PrivateKey::generate()->toPkcs8Pem();
    account.alipayPublicKey = alipay::PrivateKey::generate()->publicKey().toPem();
    account.passphrase = SecretBytes(QByteArray("secret"));
    QVERIFY(account::Profiles(m_folder->path()).add(account, QDateTime::currentDateTimeUtc()));

    m_opener->use(u"Company"_s);
    for (const QString &word : {u"wrong"_s, u"secret"_s}) {
        QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<PassphraseDialog *>(), patience);
        auto *dialog = m_window->findChild<PassphraseDialog *>();
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"passphrase"_s), word);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(m_window->findChild<PassphraseDialog *>() != dialog);
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_opener->desk(), patience);
    QVERIFY(!m_window->windowTitle().contains(u"Practice"_s));
}

void TestMainWindow::every_control_has_a_name()
{
    QVERIFY(open(u"practice"_s));
    QCOMPARE(test::namelessControls(*m_window).join(u'\n'), QString());
}

void TestMainWindow::tab_goes_in_reading_order_through_the_settings()
{
    QVERIFY(open(u"practice"_s));
    m_window->showPage(Page::Settings);
    QCOMPARE(test::readingOrderBreaks(*find<SettingsPage>({})).join(u'\n'), QString());
}

void TestMainWindow::closing_while_sending_pauses_first()
{
    QVERIFY(open(u"practice"_s));
    startSending(200, 20);
    QSignalSpy ended(m_opener->desk(), &desk::Desk::batchEnded);
    QVERIFY(!m_window->close());
    QCOMPARE(m_prompts.asked.size(), 1);
    QVERIFY(m_window->isVisible());
    QVERIFY(find<QWidget>(u"finishing"_s));
    QVERIFY(ended.wait(patience));
    QTRY_VERIFY(!m_window->isVisible());
    const auto batch = ended.first().first().value<ledger::Batch>();
    QCOMPARE(batch.state, ledger::BatchState::Stopped);
    QVERIFY(batch.counts.unsent > 0);
}

void TestMainWindow::keep_sending_keeps_the_window()
{
    m_prompts.yes = false;
    QVERIFY(open(u"practice"_s));
    startSending(10, 20);
    QSignalSpy ended(m_opener->desk(), &desk::Desk::batchEnded);
    QVERIFY(!m_window->close());
    QVERIFY(ended.wait(patience));
    QCOMPARE(ended.first().first().value<ledger::Batch>().counts.sent, 10);
    QVERIFY(m_window->isVisible());
}

void TestMainWindow::an_unfinished_batch_is_offered_at_the_next_start()
{
    QVERIFY(open(u"practice"_s));
    startSending(100, 20);
    QVERIFY(!m_window->close());
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), patience);
    m_window.reset();
    m_opener.reset();
    openWindow(); // the next start, in the same folder

    QVERIFY(open(u"practice"_s));
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"resumeBatch"_s), patience);
    QSignalSpy ended(m_opener->desk(), &desk::Desk::batchEnded);
    QTest::mouseClick(find<QPushButton>(u"resumeBatch"_s), Qt::LeftButton);
    QVERIFY(isShown<SendPage>());
    QVERIFY(!find<QWidget>(u"resumeBar"_s));
    QVERIFY(ended.wait(patience));
    QCOMPARE(ended.first().first().value<ledger::Batch>().counts.sent, 100);
}

void TestMainWindow::an_unknown_packet_is_asked_again_out_of_its_record()
{
    const SystemClock clock;
    practice::PracticeGateway gateway(account::Profiles(m_folder->path()).practicePath(), clock);
    const QByteArray accident
        = R"({"trigger":[{"at":1,"do":"refuse","code":"40004","sub_code":"CASH_CAMPAIGN_SEND_LOG_ILLEGAL"}]})";
    QVERIFY(gateway.setFaults(*practice::Faults::fromJson(accident)).has_value());
    QVERIFY(gateway.listen(0, practice::Publish::Yes).has_value());
    QVERIFY(open(u"practice"_s));
    QSignalSpy ended(m_opener->desk(), &desk::Desk::batchEnded);
    startSending(1, 0);
    QVERIFY(!ended.isEmpty() || ended.wait(patience));
    QCOMPARE(ended.takeFirst().first().value<ledger::Batch>().counts.unknown, 1);
    m_window->showPage(Page::Overview); // it needs a hand, and one button leads to it
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"toSeeTo1"_s), patience);
    QTest::mouseClick(find<QPushButton>(u"toSeeTo1"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(find<QTableView>(u"historyTable"_s), patience);
    auto *table = find<QTableView>(u"historyTable"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, patience);
    table->setFocus();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY(find<QPushButton>(u"askAgain"_s));
    QTest::mouseClick(find<QPushButton>(u"askAgain"_s), Qt::LeftButton);
    QTRY_VERIFY(isShown<SendPage>());
    QVERIFY(!ended.isEmpty() || ended.wait(patience));
    QCOMPARE(ended.first().first().value<ledger::Batch>().counts.sent, 1);
    m_window.reset(); // before the gateway it speaks with
    m_opener.reset();
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
