// What a clerk does, done without a mouse: every key goes to what has the keyboard, and Tab leads there.

#include "send/judged_rows.h"
#include "text/masking.h"
#include "ui/shell/main_window_test.h"

#include <QClipboard>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>

using namespace hongbao;
using namespace hongbao::ui;
using namespace Qt::StringLiterals;

class TestKeyboard : public test::MainWindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Scheme::Light); }
    void init()
    {
        openWindow();
        QVERIFY(open(u"practice"_s));
    }
    void cleanup()
    {
        closeWindow();
        m_folder.reset();
        text::setMasked(false);
    }

    void a_first_campaign_is_made_and_a_repaired_list_is_sent();
    void a_packet_is_found_in_the_history_and_its_record_opened();
    void the_ledger_is_backed_up_and_brought_back();
    void one_key_masks_and_shows_again();
    void one_key_masks_in_a_dialog_too();

private:
    static constexpr int mostTabs = 200;

    static QWidget *focused() { return QApplication::focusWidget(); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QVERIFY(focused());
        QTest::keyClick(focused(), key, modifiers);
    }
    static void write(const QString &text) { QTest::keyClicks(focused(), text); }
    // By Tab, as often as it takes.
    static bool reach(const QString &name)
    {
        for (int tabs = 0; tabs < mostTabs && focused(); ++tabs) {
            if (focused()->objectName() == name)
                return true;
            QTest::keyClick(focused(), Qt::Key_Tab);
        }
        qWarning("Tab does not reach %s", qPrintable(name));
        return false;
    }
    // Once it is there and can be pressed
    bool use(const QString &name) const
    {
        const bool there = QTest::qWaitFor(
            [&] {
                const auto *button = seen<QAbstractButton>(name);
                return button && button->isEnabled();
            },
            patience);
        if (!there || !reach(name))
            return false;
        QTest::keyClick(focused(), Qt::Key_Space);
        return true;
    }
    template <class Widget> Widget *seen(const QString &name) const
    {
        const QWidget *dialog = QApplication::activeModalWidget();
        for (Widget *one : (dialog ? dialog : m_window.get())->findChildren<Widget *>(name))
            if (one->isVisible())
                return one;
        return nullptr;
    }
    void makeCampaign() const;
    void giveList(const QString &list) const;
    void repair() const;
    void confirm() const;
};

void TestKeyboard::makeCampaign() const
{
    QVERIFY(use(u"emptyAction"_s));
    for (const auto &[field, words] :
        {std::pair(u"campaignName"_s, u"Mall"_s), std::pair(u"campaignMessage"_s, u"Thanks"_s),
            std::pair(u"campaignTotal"_s, u"100"_s), std::pair(u"campaignCount"_s, u"50"_s)}) {
        QVERIFY(reach(field));
        write(words);
    }
    QVERIFY(use(u"formCreate"_s));
    QVERIFY(use(u"payInPractice"_s));
    QVERIFY(use(u"paySend"_s));
}

void TestKeyboard::giveList(const QString &list) const
{
    QTRY_VERIFY_WITH_TIMEOUT(seen<QPlainTextEdit>(u"listPaste"_s), patience);
    QApplication::clipboard()->setText(list);
    QVERIFY(reach(u"listPaste"_s));
    press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(use(u"listUsePaste"_s));
    QTRY_VERIFY_WITH_TIMEOUT(seen<QTableView>(u"listTable"_s), patience);
}

// The cell of the third row, which a spreadsheet has spoiled; undone and done again.
void TestKeyboard::repair() const
{
    QVERIFY(!seen<QPushButton>(u"listContinue"_s)->isEnabled());
    QVERIFY(reach(u"listTable"_s));
    auto *table = seen<QTableView>(u"listTable"_s);
    press(Qt::Key_Home, Qt::ControlModifier);
    for (int row = 0; row < 2; ++row)
        press(Qt::Key_Down);
    while (table->currentIndex().column() < JudgedRows::FirstCell)
        press(Qt::Key_Right);
    press(Qt::Key_F2);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(focused()));
    press(Qt::Key_A, Qt::ControlModifier);
    write(u"2088000000000033"_s);
    press(Qt::Key_Return);
    auto *proceed = seen<QPushButton>(u"listContinue"_s);
    QTRY_COMPARE(table->currentIndex().data().toString(), u"2088000000000033"_s);
    QTRY_VERIFY_WITH_TIMEOUT(proceed->isEnabled(), patience);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!proceed->isEnabled(), patience);
    press(Qt::Key_Y, Qt::ControlModifier);
    QVERIFY(use(u"listContinue"_s));
}

// Back has the keyboard, and Enter pays on none of the buttons.
void TestKeyboard::confirm() const
{
    QSignalSpy started(m_opener->desk(), &desk::Desk::batchStarted);
    QTRY_VERIFY_WITH_TIMEOUT(QApplication::activeModalWidget(), patience);
    QWidget *dialog = QApplication::activeModalWidget();
    dialog->setProperty("tickMs", 1);
    QTRY_VERIFY(focused() && focused()->objectName() == u"confirmBack"_s);
    QTRY_VERIFY(seen<QPushButton>(u"confirmSend"_s)->isEnabled());
    for (int tabs = 0; tabs < 12; ++tabs) {
        press(Qt::Key_Return);
        press(Qt::Key_Enter);
        QVERIFY(QApplication::activeModalWidget() == dialog);
        press(Qt::Key_Tab);
    }
    QVERIFY(started.isEmpty());
    QVERIFY(use(u"confirmSend"_s));
    QVERIFY(!started.isEmpty() || started.wait(patience));
    QTRY_VERIFY_WITH_TIMEOUT(seen<QLabel>(u"resultSent"_s), patience);
    QCOMPARE(seen<QLabel>(u"resultSent"_s)->text(), u"3"_s);
}

void TestKeyboard::a_first_campaign_is_made_and_a_repaired_list_is_sent()
{
    makeCampaign();
    giveList(u"user_id,name\n2088000000000011,Ann\n2088000000000022,Bob\n2.0881E+15,Cem\n"_s);
    repair();
    confirm();
}

void TestKeyboard::a_packet_is_found_in_the_history_and_its_record_opened()
{
    QSignalSpy ended(m_opener->desk(), &desk::Desk::batchEnded);
    startSending(5, 0);
    QVERIFY(!ended.isEmpty() || ended.wait(patience));
    press(Qt::Key_3, Qt::AltModifier);
    press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(focused()->objectName(), u"historySearch"_s);
    write(u"Person 3"_s);
    auto *table = m_window->findChild<QTableView *>(u"historyTable"_s);
    QTRY_VERIFY_WITH_TIMEOUT(table->isVisible() && table->model()->rowCount() == 1, patience);
    QVERIFY(reach(u"historyTable"_s));
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QTRY_VERIFY(QApplication::activeModalWidget());
    QCOMPARE(QApplication::activeModalWidget()->objectName(), u"recordPanel"_s);
    QTRY_VERIFY(focused() && QApplication::activeModalWidget()->isAncestorOf(focused()));
    press(Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QCOMPARE(m_window->focusWidget(), table); // here no window manager gives it back to the window
}

void TestKeyboard::the_ledger_is_backed_up_and_brought_back()
{
    QSignalSpy ended(m_opener->desk(), &desk::Desk::batchEnded);
    startSending(2, 0);
    QVERIFY(!ended.isEmpty() || ended.wait(patience));
    const QString file = m_folder->filePath(u"backup.sqlite"_s);
    m_prompts.fileToSave = file;
    press(Qt::Key_5, Qt::AltModifier);
    QVERIFY(use(u"ledgerBackUp"_s));
    QTRY_VERIFY_WITH_TIMEOUT(seen<QLabel>(u"ledgerSaid"_s), patience);
    QVERIFY(seen<QLabel>(u"ledgerSaid"_s)->text().contains(u"2 packets"_s));
    QVERIFY(QFileInfo(file).size() > 0);
    m_prompts.fileToOpen = file;
    QVERIFY(use(u"ledgerRestore"_s));
    QTRY_VERIFY_WITH_TIMEOUT(QApplication::activeModalWidget(), patience);
    QTRY_VERIFY(focused() && focused()->objectName() == u"decisionCancel"_s);
    press(Qt::Key_Return);
    QVERIFY(QApplication::activeModalWidget()); // Enter decides nothing
    if (seen<QWidget>(u"decisionTick"_s))
        QVERIFY(use(u"decisionTick"_s));
    if (seen<QWidget>(u"decisionReason"_s)) {
        QVERIFY(reach(u"decisionReason"_s));
        write(u"practised"_s);
    }
    QSignalSpy opened(m_opener.get(), &DeskOpener::opened);
    QVERIFY(use(u"decisionNow"_s));
    QVERIFY(!opened.isEmpty() || opened.wait(patience));
    QTRY_VERIFY(m_window->focusWidget() && m_window->focusWidget()->isVisible()); // the keyboard is never nowhere
}

void TestKeyboard::one_key_masks_and_shows_again()
{
    QSignalSpy ended(m_opener->desk(), &desk::Desk::batchEnded);
    startSending(1, 0);
    QVERIFY(!ended.isEmpty() || ended.wait(patience));
    QVERIFY(!find<QLabel>(u"maskedWord"_s));
    press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(text::masked());
    QTRY_VERIFY(find<QLabel>(u"maskedWord"_s));
    press(Qt::Key_3, Qt::AltModifier); // wherever one goes
    QVERIFY(find<QLabel>(u"maskedWord"_s));
    press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!text::masked());
    QTRY_VERIFY(!find<QLabel>(u"maskedWord"_s));
}

void TestKeyboard::one_key_masks_in_a_dialog_too()
{
    press(Qt::Key_5, Qt::AltModifier);
    QVERIFY(use(u"accountAdd"_s));
    QTRY_VERIFY(QApplication::activeModalWidget());
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(text::masked());
    QTRY_VERIFY(find<QLabel>(u"maskedWord"_s));
}

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
