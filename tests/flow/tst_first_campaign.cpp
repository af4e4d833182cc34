// The first campaign of a clerk, walked by mouse and keyboard on the wired window: created, paid, sent, looked up.

#include "console/wiring.h"

#include <QApplication>
#include <QLabel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace hongbao;
using namespace Qt::Literals::StringLiterals;

class TestFirstCampaign : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_wiring.reset(); }

    void by_mouse();
    void by_keyboard_alone();

private:
    // The one visible widget of that name, in the window or in a dialog over it.
    template <class Widget = QWidget> Widget *find(const QString &name) const
    {
        for (Widget *found : m_wiring->window().findChildren<Widget *>(name)) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    bool isOn(const QString &name) const { return find(name) && find(name)->isEnabled(); }
    void click(const QString &name) const { QTest::mouseClick(find(name), Qt::LeftButton); }
    void type(const QString &name, const QString &text) const
    {
        QTest::mouseClick(find(name), Qt::LeftButton);
        QTest::keyClicks(find(name), text);
    }
    // Of the dialog, if there is one: no window manager hands the focus back off-screen.
    QWidget *focus() const
    {
        const QWidget *dialog = QApplication::activeModalWidget();
        return dialog ? dialog->focusWidget() : m_wiring->window().focusWidget();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(focus(), key, modifiers); }
    bool tabTo(const QString &name) const;

    static constexpr int patience = 60'000;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<console::Wiring> m_wiring;
};

void TestFirstCampaign::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_wiring
        = std::make_unique<console::Wiring>(console::Options {m_folder->path(), u"practice"_s, u"en"_s, u"light"_s});
    m_wiring->start();
    QVERIFY(QTest::qWaitForWindowActive(&m_wiring->window()));
    QTRY_VERIFY_WITH_TIMEOUT(isOn(u"emptyAction"_s), patience);
}

bool TestFirstCampaign::tabTo(const QString &name) const
{
    constexpr int mostStops = 60;
    for (int stop = 0; stop < mostStops && focus()->objectName() != name; ++stop)
        key(Qt::Key_Tab);
    return focus()->objectName() == name;
}

void TestFirstCampaign::by_mouse()
{
    click(u"emptyAction"_s);
    type(u"campaignName"_s, u"Mall"_s);
    type(u"campaignMessage"_s, u"Thank you"_s);
    type(u"campaignTotal"_s, u"40"_s);
    type(u"campaignCount"_s, u"20"_s);
    QCOMPARE(find<QLabel>(u"sumEach"_s)->text(), u"¥2.00"_s);
    click(u"formCreate"_s);

    QTRY_VERIFY_WITH_TIMEOUT(isOn(u"payInPractice"_s), patience);
    click(u"payInPractice"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isOn(u"paySend"_s), patience);
    click(u"paySend"_s);

    QTRY_VERIFY_WITH_TIMEOUT(isOn(u"listSample"_s), patience);
    click(u"listSample"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isOn(u"listContinue"_s), patience);
    click(u"listContinue"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isOn(u"confirmSend"_s), patience);
    click(u"confirmSend"_s);

    QTRY_VERIFY_WITH_TIMEOUT(find(u"resultSent"_s), patience);
    QCOMPARE(find<QLabel>(u"resultSent"_s)->text(), u"20"_s);
    QCOMPARE(find<QLabel>(u"resultMoney"_s)->text(), u"¥40.00"_s);

    click(u"page3"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find(u"historyTable"_s), patience);
    QTRY_COMPARE_WITH_TIMEOUT(find<QTableView>(u"historyTable"_s)->model()->rowCount(), 20, patience);
}

void TestFirstCampaign::by_keyboard_alone()
{
    QVERIFY(tabTo(u"emptyAction"_s));
    key(Qt::Key_Space);
    for (const QString &text : {u"Mall"_s, u"Thank you"_s}) {
        QTest::keyClicks(focus(), text);
        key(Qt::Key_Tab);
    }
    QVERIFY(tabTo(u"campaignTotal"_s));
    QTest::keyClicks(focus(), u"40"_s);
    QVERIFY(tabTo(u"campaignCount"_s));
    QTest::keyClicks(focus(), u"20"_s);
    QVERIFY(tabTo(u"formCreate"_s));
    key(Qt::Key_Space);

    QTRY_VERIFY_WITH_TIMEOUT(isOn(u"payInPractice"_s), patience);
    QVERIFY(tabTo(u"payInPractice"_s));
    key(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(isOn(u"paySend"_s), patience);
    QVERIFY(tabTo(u"paySend"_s));
    key(Qt::Key_Space);

    QTRY_VERIFY_WITH_TIMEOUT(isOn(u"listPaste"_s), patience);
    QVERIFY(tabTo(u"listPaste"_s));
    for (const QString &person : {u"2088100000000001"_s, u"2088100000000002"_s, u"2088100000000003"_s}) {
        QTest::keyClicks(focus(), person);
        key(Qt::Key_Return);
    }
    QVERIFY(tabTo(u"listUsePaste"_s));
    key(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(isOn(u"listContinue"_s), patience);
    QVERIFY(tabTo(u"listContinue"_s));
    key(Qt::Key_Space);

    QTRY_VERIFY_WITH_TIMEOUT(isOn(u"confirmSend"_s), patience);
    key(Qt::Key_Return); // Enter never pays
    QVERIFY(!find(u"progressStop"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isOn(u"confirmSend"_s), patience);
    QVERIFY(tabTo(u"confirmSend"_s));
    key(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(find(u"resultSent"_s), patience);
    QCOMPARE(find<QLabel>(u"resultSent"_s)->text(), u"3"_s);

    m_wiring->window().activateWindow(); // as a window manager does when a dialog goes
    QVERIFY(QTest::qWaitForWindowActive(&m_wiring->window()));
    key(Qt::Key_3, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(find(u"historyTable"_s), patience);
    QTRY_COMPARE_WITH_TIMEOUT(find<QTableView>(u"historyTable"_s)->model()->rowCount(), 3, patience);
    key(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(focus(), u"2088100000000002"_s);
    QTRY_COMPARE_WITH_TIMEOUT(find<QTableView>(u"historyTable"_s)->model()->rowCount(), 1, patience);
}

QTEST_MAIN(TestFirstCampaign)
#include "tst_first_campaign.moc"
