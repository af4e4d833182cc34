// The keys that do the same on every page: F5 asks anew, Ctrl+F leads to what finds something there.

#include "ui/shell/main_window_test.h"

#include <QLabel>
#include <QLineEdit>
#include <QMetaMethod>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace hongbao;
using namespace hongbao::ui;
using namespace Qt::StringLiterals;

// One window on an account that has sent three packets; each row goes to its page.
class TestShortcuts : public test::MainWindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { closeWindow(); }

    void f5_asks_anew_on_every_page_data();
    void f5_asks_anew_on_every_page();
    void ctrl_f_leads_to_the_search_of_the_page_data();
    void ctrl_f_leads_to_the_search_of_the_page();
    void ctrl_f_searches_the_list_that_is_to_be_sent();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(m_window.get(), key, modifiers);
    }
    // What the page asked by itself when it was shown: answers come in the order of the questions.
    void letItBeAnswered() const
    {
        desk::Desk &desk = *m_opener->desk();
        QSignalSpy found(&desk, &desk::Desk::overviewRead);
        QSignalSpy read(&desk, &desk::Desk::batchesListed);
        const QVariant last[] = {desk.readOverview({}), desk.listBatches()};
        QTRY_VERIFY_WITH_TIMEOUT(!found.isEmpty() && found.last().first() == last[0], patience);
        QTRY_VERIFY_WITH_TIMEOUT(!read.isEmpty() && read.last().first() == last[1], patience);
    }
    bool says(const QString &label, const QString &start) const
    {
        const auto *shown = find<QLabel>(label);
        return shown && shown->text().startsWith(start);
    }
};

void TestShortcuts::initTestCase()
{
    look::apply(*qApp, look::Scheme::Light);
    openWindow();
    QVERIFY(open(u"practice"_s));
    QSignalSpy ended(m_opener->desk(), &desk::Desk::batchEnded);
    startSending(3, 0);
    QVERIFY(!ended.isEmpty() || ended.wait(patience));
    press(Qt::Key_3, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(says(u"historyCount"_s, u"Packets: 3"_s), patience); // to its end: nothing is on its way
    press(Qt::Key_4, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(says(u"overviewPaid"_s, u"¥"_s), patience);
    press(Qt::Key_1, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"campaignRefresh"_s), patience); // Alipay is not being asked
}

void TestShortcuts::f5_asks_anew_on_every_page_data()
{
    QTest::addColumn<Qt::Key>("page");
    QTest::addColumn<QMetaMethod>("answer");
    const auto refreshing = QMetaMethod::fromSignal(&desk::Desk::campaignsRefreshing); // Alipay itself is asked
    QTest::newRow("campaigns") << Qt::Key_1 << refreshing;
    QTest::newRow("send") << Qt::Key_2 << refreshing;
    QTest::newRow("history: packets") << Qt::Key_3 << QMetaMethod::fromSignal(&desk::Desk::historyFound);
    QTest::newRow("history: batches") << Qt::Key_3 << QMetaMethod::fromSignal(&desk::Desk::batchesListed);
    QTest::newRow("overview") << Qt::Key_4 << QMetaMethod::fromSignal(&desk::Desk::overviewRead);
}

void TestShortcuts::f5_asks_anew_on_every_page()
{
    QFETCH(const Qt::Key, page);
    QFETCH(const QMetaMethod, answer);
    press(page, Qt::AltModifier);
    letItBeAnswered();
    QSignalSpy answered(m_opener->desk(), answer);
    press(Qt::Key_F5);
    QVERIFY(!answered.isEmpty() || answered.wait(patience));
}

void TestShortcuts::ctrl_f_leads_to_the_search_of_the_page_data()
{
    QTest::addColumn<Qt::Key>("page");
    QTest::addColumn<QString>("search");
    QTest::newRow("campaigns") << Qt::Key_1 << u"campaignSearch"_s;
    QTest::newRow("history") << Qt::Key_3 << u"historySearch"_s;
    QTest::newRow("overview") << Qt::Key_4 << u"overviewTime"_s;
}

void TestShortcuts::ctrl_f_leads_to_the_search_of_the_page()
{
    QFETCH(const Qt::Key, page);
    QFETCH(const QString, search);
    press(page, Qt::AltModifier);
    QVERIFY(find<QWidget>(search));
    find<QWidget>(search)->clearFocus();
    press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(find<QWidget>(search)->hasFocus());
}

void TestShortcuts::ctrl_f_searches_the_list_that_is_to_be_sent()
{
    press(Qt::Key_2, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(
        find<QPushButton>(u"sendCampaignContinue"_s) && find<QPushButton>(u"sendCampaignContinue"_s)->isEnabled(),
        patience);
    QTest::mouseClick(find<QPushButton>(u"sendCampaignContinue"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPlainTextEdit>(u"listPaste"_s), patience);
    find<QPlainTextEdit>(u"listPaste"_s)->setPlainText(u"user_id,name\n2088000000000011,Ann\n"_s);
    QTest::mouseClick(find<QPushButton>(u"listUsePaste"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(
        find<QLineEdit>(u"listSearch"_s) && find<QLineEdit>(u"listSearch"_s)->isEnabled(), patience);
    press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(find<QLineEdit>(u"listSearch"_s)->hasFocus());
}

QTEST_MAIN(TestShortcuts)
#include "tst_shortcuts.moc"
