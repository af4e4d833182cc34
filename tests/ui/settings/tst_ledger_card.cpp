#include "core/ledger/raw_sql.h"
#include "settings/ledger_book.h"
#include "ui/shell/controls.h"
#include "ui/shell/main_window_test.h"
#include "widgets/notice_bar.h"

#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

using namespace hongbao;
using namespace Qt::StringLiterals;

// The whole window on the practice account, as a person has it.
class TestLedgerCard : public test::MainWindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::look::apply(*qApp, ui::look::Scheme::Light); }
    void init();
    void cleanup();

    void a_start_checks_quietly_and_says_nothing_of_a_whole_ledger();
    void a_changed_line_is_named_in_a_bar_and_nothing_is_sent_until_somebody_says_why();
    void a_check_waits_while_a_batch_is_sent_and_comes_after_it();
    void a_check_can_be_stopped();
    void a_backup_is_made_while_a_batch_is_sent_and_a_restore_has_to_wait();
    void a_restore_says_what_it_forgets_and_opens_the_pages_again();
    void what_is_no_backup_is_named_and_changes_nothing();
    void a_ledger_that_is_gone_is_missed_and_can_be_brought_back();
    void every_control_has_a_name();

private:
    QString ledgerPath() const { return m_folder->filePath(u"ledger-practice.sqlite"_s); }
    QPushButton *button(const QString &name) const { return m_window->findChild<QPushButton *>(name); }
    QString label(const QString &name) const { return m_window->findChild<QLabel *>(name)->text(); }
    ui::NoticeBar *bar() const { return m_window->findChild<ui::NoticeBar *>(u"ledgerNotice"_s); }
    QDialog *dialog() const { return m_window->findChild<QDialog *>(u"decisionDialog"_s); }
    void press(const QString &name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    void decide() const;
    void send(int count);
    void openChecking();
    void spoil(const QString &sql) const;
};

void TestLedgerCard::init()
{
    openWindow();
    QVERIFY(open(u"practice"_s));
    m_window->showPage(ui::Page::Settings);
}

void TestLedgerCard::cleanup()
{
    closeWindow();
    m_folder.reset();
}

// A start that does not wait before it checks.
void TestLedgerCard::openChecking()
{
    closeWindow();
    openWindow();
    m_window->ledger().setQuiet(0);
    QSignalSpy checked(&m_window->ledger(), &ui::LedgerBook::checked);
    QVERIFY(open(u"practice"_s));
    QVERIFY(checked.count() > 0 || checked.wait(patience));
    m_window->showPage(ui::Page::Settings);
}

void TestLedgerCard::send(int count)
{
    QSignalSpy ended(m_opener->desk(), &desk::Desk::batchEnded);
    startSending(count, 0);
    QVERIFY(ended.count() > 0 || ended.wait(patience));
}

void TestLedgerCard::spoil(const QString &sql) const
{
    const QString names
        = test::rawValue(ledgerPath(), u"SELECT group_concat(name) FROM sqlite_master WHERE type = 'trigger'"_s)
              .toString();
    for (const QString &name : names.split(u','))
        QCOMPARE(test::rawSql(ledgerPath(), u"DROP TRIGGER "_s + name), QString());
    QCOMPARE(test::rawSql(ledgerPath(), sql), QString());
}

void TestLedgerCard::decide() const
{
    QTRY_VERIFY_WITH_TIMEOUT(dialog() && dialog()->isVisible(), patience);
    auto *confirm = dialog()->findChild<QPushButton *>(u"decisionNow"_s);
    QTRY_VERIFY(dialog()->findChild<QPushButton *>(u"decisionCancel"_s)->hasFocus());
    if (auto *tick = dialog()->findChild<QCheckBox *>(u"decisionTick"_s)) {
        QVERIFY(!confirm->isEnabled());
        tick->setChecked(true);
    }
    if (auto *reason = dialog()->findChild<QLineEdit *>(u"decisionReason"_s)) {
        QVERIFY(!confirm->isEnabled());
        QTest::keyClicks(reason, u"compared with the bill"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QVERIFY(dialog()->isVisible()); // Enter never decides
    }
    QTest::mouseClick(confirm, Qt::LeftButton);
}

void TestLedgerCard::a_start_checks_quietly_and_says_nothing_of_a_whole_ledger()
{
    send(3);
    openChecking();
    QVERIFY(!bar()->isVisible());
    QTRY_VERIFY(label(u"ledgerChecked"_s).startsWith(u"The ledger is as it was written"));
    QVERIFY(!button(u"ledgerTrust"_s)->isVisible());
    QVERIFY(!label(u"ledgerSize"_s).isEmpty());
}

void TestLedgerCard::a_changed_line_is_named_in_a_bar_and_nothing_is_sent_until_somebody_says_why()
{
    send(3);
    const CrowdNo crowdNo {
        test::rawValue(ledgerPath(), u"SELECT crowd_no FROM campaigns WHERE crowd_no IS NOT NULL"_s).toString()};
    closeWindow();
    spoil(u"UPDATE journal SET body = '[]' WHERE seq = 4"_s);
    openChecking();
    QTRY_VERIFY(bar()->isVisible());
    QVERIFY2(
        bar()->accessibleName().startsWith(u"Line 4 of the journal was changed"), qPrintable(bar()->accessibleName()));
    QVERIFY(bar()->accessibleName().contains(u"new sending is refused"));
    QCOMPARE(test::startBatch(*m_opener->desk(), crowdNo, 2, 0, 100).id.value, 0);

    QSignalSpy trusted(m_opener->desk(), &desk::Desk::ledgerTrusted);
    press(u"ledgerTrust"_s);
    decide();
    QVERIFY(trusted.count() > 0 || trusted.wait(patience));
    QTRY_VERIFY(!button(u"ledgerTrust"_s)->isVisible());
    QVERIFY(test::startBatch(*m_opener->desk(), crowdNo, 2, 0, 100).id.value != 0);
}

void TestLedgerCard::a_check_waits_while_a_batch_is_sent_and_comes_after_it()
{
    ui::LedgerBook &book = m_window->ledger();
    QSignalSpy checked(&book, &ui::LedgerBook::checked);
    QSignalSpy ended(m_opener->desk(), &desk::Desk::batchEnded);
    startSending(30, 20);
    book.setQuiet(0);
    QVERIFY(book.isSending());
    QVERIFY(ended.wait(patience));
    QVERIFY(!book.lastCheck());
    QTRY_VERIFY_WITH_TIMEOUT(book.lastCheck(), patience);
    QVERIFY(book.lastCheck()->result->whole());
}

void TestLedgerCard::a_check_can_be_stopped()
{
    send(3);
    QSignalSpy checked(&m_window->ledger(), &ui::LedgerBook::checked);
    button(u"ledgerCheck"_s)->click(); // without a pause: a check of so few lines is over at once
    QCOMPARE(button(u"ledgerCheck"_s)->text(), u"Stop"_s);
    QVERIFY(m_window->findChild<QProgressBar *>(u"ledgerBar"_s)->isVisible());
    button(u"ledgerCheck"_s)->click();
    QVERIFY(checked.count() > 0 || checked.wait(patience));
    const auto result = checked.first().first().value<ui::ChainResult>();
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::LedgerWorkStopped);
    QVERIFY(!m_window->ledger().lastCheck());
    QVERIFY(!bar()->isVisible());
    press(u"ledgerCheck"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->ledger().lastCheck(), patience);
}

void TestLedgerCard::a_backup_is_made_while_a_batch_is_sent_and_a_restore_has_to_wait()
{
    startSending(60, 20);
    QTRY_VERIFY(m_window->ledger().isSending());
    QVERIFY(!button(u"ledgerRestore"_s)->isEnabled());
    m_prompts.fileToSave = m_folder->filePath(u"backup.sqlite"_s);
    QSignalSpy made(&m_window->ledger(), &ui::LedgerBook::backedUp);
    QSignalSpy ended(m_opener->desk(), &desk::Desk::batchEnded);
    press(u"ledgerBackUp"_s);
    QVERIFY(m_prompts.suggested.endsWith(u".sqlite"));
    QVERIFY(made.count() > 0 || made.wait(patience));
    QVERIFY(ended.isEmpty());
    const auto facts = ledger::readBackup(m_prompts.fileToSave);
    QVERIFY(facts.has_value());
    QCOMPARE(facts->payouts, 60);
    QVERIFY(label(u"ledgerSaid"_s).contains(u"60 packets"));
    m_opener->desk()->stopBatch();
    QVERIFY(ended.count() > 0 || ended.wait(patience));
    QTRY_VERIFY(button(u"ledgerRestore"_s)->isEnabled());
}

void TestLedgerCard::a_restore_says_what_it_forgets_and_opens_the_pages_again()
{
    send(3);
    const QString file = m_folder->filePath(u"backup.sqlite"_s);
    QVERIFY(ledger::backUp(ledgerPath(), file).has_value());
    const CrowdNo crowdNo {
        test::rawValue(ledgerPath(), u"SELECT crowd_no FROM campaigns WHERE crowd_no IS NOT NULL"_s).toString()};
    QCOMPARE(test::sendBatch(*m_opener->desk(), crowdNo, 2, 100).counts.sent, 2);
    m_prompts.fileToOpen = file;
    press(u"ledgerRestore"_s);
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), patience);
    QVERIFY(dialog()->findChild<QLabel *>(u"decisionWarning"_s)->text().contains(u"could be paid again"));
    QSignalSpy opened(m_opener.get(), &ui::DeskOpener::opened);
    decide();
    QVERIFY(opened.wait(patience));
    QCOMPARE(test::rawValue(ledgerPath(), u"SELECT COUNT(*) FROM payouts"_s).toInt(), 3);
    QVERIFY(label(u"ledgerSaid"_s).contains(u"The backup is the ledger now"));
}

void TestLedgerCard::what_is_no_backup_is_named_and_changes_nothing()
{
    send(3);
    const QString file = m_folder->filePath(u"list.csv"_s);
    QFile list(file);
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("user_id\n2088\n");
    list.close();
    m_prompts.fileToOpen = file;
    press(u"ledgerRestore"_s);
    auto *error = m_window->findChild<QWidget *>(u"ledgerError"_s);
    QTRY_VERIFY_WITH_TIMEOUT(error->isVisible(), patience);
    QVERIFY(!dialog());
    QVERIFY(m_opener->desk());
    QCOMPARE(test::rawValue(ledgerPath(), u"SELECT COUNT(*) FROM payouts"_s).toInt(), 3);
}

void TestLedgerCard::a_ledger_that_is_gone_is_missed_and_can_be_brought_back()
{
    send(3);
    const QString file = m_folder->filePath(u"backup.sqlite"_s);
    QVERIFY(ledger::backUp(ledgerPath(), file).has_value());
    closeWindow();
    QVERIFY(QFile::remove(ledgerPath()));
    openWindow();
    QSignalSpy failed(m_opener.get(), &ui::DeskOpener::failed);
    m_opener->use(u"practice"_s);
    QVERIFY(failed.wait(patience));
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::LedgerMissing);
    QVERIFY(!QFile::exists(ledgerPath()));
    QVERIFY(find<QWidget>(u"deskFailed"_s));
    m_window->showPage(ui::Page::Settings);
    QVERIFY(button(u"ledgerBegin"_s)->isVisible());
    m_prompts.fileToOpen = file;
    press(u"ledgerRestore"_s);
    QSignalSpy opened(m_opener.get(), &ui::DeskOpener::opened);
    decide();
    QVERIFY(opened.wait(patience));
    QCOMPARE(test::rawValue(ledgerPath(), u"SELECT COUNT(*) FROM payouts"_s).toInt(), 3);
    QVERIFY(!button(u"ledgerBegin"_s)->isVisible());
}

void TestLedgerCard::every_control_has_a_name()
{
    QCOMPARE(test::namelessControls(*m_window).join(u'\n'), QString());
}

QTEST_MAIN(TestLedgerCard)
#include "tst_ledger_card.moc"
