#include "look/look.h"
#include "practice/mishap.h"
#include "send/confirm_dialog.h"
#include "send/send_page.h"
#include "ui/page_test.h"
#include "ui/shell/controls.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace hongbao;
using namespace Qt::StringLiterals;
using practice::Mishap;

// Accidents of the practice world, chosen on the page and lived through.
class TestMishap : public test::PageTest<ui::SendPage> {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::look::apply(*qApp, ui::look::Scheme::Light); }
    void cleanup() { close(); }

    void each_leads_to_what_it_promises_and_in_the_end_everybody_has_one_packet_data();
    void each_leads_to_what_it_promises_and_in_the_end_everybody_has_one_packet();
    void the_batch_after_it_goes_well();
    void a_gateway_served_elsewhere_says_so_and_nothing_is_chosen();
    void a_live_account_has_no_accidents();
    void every_control_has_a_name();

private:
    static constexpr int people = 12;

    void open(const QByteArray &faults = {});
    void choose(Mishap mishap, int person) const;
    void send(int first);
    void press(const QString &name) const;

    CrowdNo m_crowdNo;
};

void TestMishap::open(const QByteArray &faults)
{
    openDesk(faults);
    m_crowdNo = m_desk->campaign(u"Mall"_s, u"100.00"_s, u"50"_s).detail.crowdNo;
    openPage({1'200, 800});
    m_page->chooseCampaign(m_crowdNo);
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"mishapChoice"_s)->isVisible(), patience);
}

void TestMishap::choose(Mishap mishap, int person) const
{
    auto *which = find<QComboBox>(u"mishapWhich"_s);
    which->setFocus();
    for (int tries = 0; tries < which->count() && which->currentData().toInt() != int(mishap); ++tries)
        QTest::keyClick(which, Qt::Key_Down);
    QCOMPARE(which->currentData().toInt(), int(mishap));
    find<QSpinBox>(u"mishapPerson"_s)->setValue(person);
}

void TestMishap::press(const QString &name) const
{
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(name)->isVisible() && find<QPushButton>(name)->isEnabled(), patience);
    QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton);
}

void TestMishap::send(int first)
{
    QString list = u"user_id\n"_s;
    for (int i = 0; i < people; ++i)
        list += u"20881%1\n"_s.arg(first + i, 11, 10, QChar(u'0'));
    find<QPlainTextEdit>(u"listPaste"_s)->setPlainText(list);
    press(u"listUsePaste"_s);
    press(u"listContinue"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->findChild<ui::ConfirmDialog *>(), patience);
    m_page->findChild<ui::ConfirmDialog *>()->setTickMs(1);
    press(u"confirmSend"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"resultSent"_s)->isVisible(), patience);
}

void TestMishap::each_leads_to_what_it_promises_and_in_the_end_everybody_has_one_packet_data()
{
    QTest::addColumn<int>("mishap");
    QTest::addColumn<int>("refused");
    QTest::addColumn<int>("unconfirmed");
    QTest::addColumn<bool>("stops");
    QTest::addColumn<QString>("button"); // that makes it well
    QTest::newRow("a lost answer") << int(Mishap::AnswerLost) << 0 << 0 << false << QString();
    QTest::newRow("left unconfirmed") << int(Mishap::LeftUnconfirmed) << 0 << 1 << false << u"askAgain"_s;
    QTest::newRow("risk control") << int(Mishap::RefusedByRisk) << 1 << 0 << false << u"sendAgain"_s;
    QTest::newRow("the money gone") << int(Mishap::BudgetGone) << 0 << 0 << true << u"resultResume"_s;
    QTest::newRow("no network") << int(Mishap::NetworkAway) << 0 << 0 << false << QString();
    QTest::newRow("slow") << int(Mishap::SlowGateway) << 0 << 0 << false << QString();
}

void TestMishap::each_leads_to_what_it_promises_and_in_the_end_everybody_has_one_packet()
{
    QFETCH(const int, mishap);
    QFETCH(const int, refused);
    QFETCH(const int, unconfirmed);
    QFETCH(const bool, stops);
    QFETCH(const QString, button);
    open();
    choose(Mishap(mishap), 3);
    send(1);
    QCOMPARE(label(u"resultRefused"_s), QString::number(refused));
    QCOMPARE(label(u"resultUnknown"_s), QString::number(unconfirmed));
    QCOMPARE(label(u"resultUnsent"_s) != u"0"_s, stops);
    QVERIFY(find<QLabel>(u"mishapWords"_s)->isVisible());
    QVERIFY(label(u"mishapWords"_s).contains(u"In earnest:"_s));
    if (!button.isEmpty()) {
        press(button);
        if (button == u"sendAgain"_s) {
            QTRY_VERIFY_WITH_TIMEOUT(m_page->findChild<ui::ConfirmDialog *>(), patience);
            m_page->findChild<ui::ConfirmDialog *>()->setTickMs(1);
            press(u"confirmSend"_s);
        }
    }
    QTRY_COMPARE_WITH_TIMEOUT(
        practice::countGiven(m_desk->practiceDir(), m_crowdNo.value)->packets, qint64(people), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->isSending() && label(u"resultUnknown"_s) == u"0"_s, patience);
    const auto bill = *practice::billOf(m_desk->practiceDir(), m_crowdNo.value);
    QSet<QString> persons;
    for (const practice::BillLine &line : bill)
        persons.insert(line.user);
    QCOMPARE(persons.size(), people);
    QCOMPARE(bill.size(), people);
}

void TestMishap::the_batch_after_it_goes_well()
{
    open();
    choose(Mishap::RefusedByRisk, 2);
    send(1);
    QCOMPARE(label(u"resultRefused"_s), u"1"_s);
    press(u"resultAnother"_s);
    press(u"sendCampaignContinue"_s);
    QCOMPARE(find<QComboBox>(u"mishapWhich"_s)->currentData().toInt(), int(Mishap::None));
    send(101);
    QCOMPARE(label(u"resultRefused"_s), u"0"_s);
    QVERIFY(!find<QWidget>(u"mishapChoice"_s)->isVisible());
}

void TestMishap::a_gateway_served_elsewhere_says_so_and_nothing_is_chosen()
{
    open("{\"trigger\":[]}"); // faults: the desk finds it already serving
    auto *which = find<QComboBox>(u"mishapWhich"_s);
    which->setFocus();
    QTest::keyClick(which, Qt::Key_Down);
    QTRY_VERIFY(label(u"mishapWords"_s).contains(u"program of its own"_s));
    QVERIFY(!which->isEnabled());
    QCOMPARE(which->currentData().toInt(), int(Mishap::None));
}

void TestMishap::a_live_account_has_no_accidents()
{
    desk::Desk::Setup setup;
    setup.profile.name = u"live"_s;
    setup.profile.world = account::World::Live;
    desk::Desk desk(setup);
    const ui::SendPage page(desk, m_prompts);
    QVERIFY(!page.findChild<QWidget *>(u"mishap"_s));
}

void TestMishap::every_control_has_a_name()
{
    open();
    choose(Mishap::AnswerLost, 3);
    QCOMPARE(test::namelessControls(*m_page), QStringList());
}

QTEST_MAIN(TestMishap)
#include "tst_mishap.moc"
