#include "send/confirm_dialog.h"
#include "send/person_table.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace hongbao;
using namespace Qt::Literals::StringLiterals;

namespace {

payout::Summary summaryOf(int people, alipay::PrizeType type = alipay::PrizeType::Fixed)
{
    payout::Summary summary;
    summary.campaign.detail.name = u"Points mall"_s;
    summary.campaign.detail.type = type;
    for (int i = 1; i <= people; ++i) {
        payout::Payout payout;
        payout.line = i + 1;
        payout.request.recipient.value = u"208800000000%1"_s.arg(i, 4, 10, QLatin1Char('0'));
        payout.planned = Fen::of(200);
        payout.name = i == 7 ? u"Zhang San"_s : u"Li Si"_s;
        summary.payouts.append(payout);
        intake::Row row;
        row.line = payout.line;
        summary.list.rows.append(row);
    }
    summary.list.rows.append(intake::Row());
    summary.planned = Fen::of(200 * people);
    summary.left = Fen::of(300'000);
    summary.digest = "digest";
    return summary;
}

} // namespace

static account::Profile practiceAccount()
{
    account::Profile account;
    account.name = QString::fromLatin1(account::practiceName);
    account.world = account::World::Practice;
    return account;
}

class TestConfirmDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_title_and_the_button_say_the_act();
    void the_numbers_stand_in_their_fixed_order();
    void random_packets_are_said_to_be_about();
    void the_send_button_opens_after_three_steps_and_counts_them();
    void cancel_has_the_focus_and_enter_never_pays();
    void enter_on_the_open_send_button_does_not_pay();
    void space_on_the_open_send_button_pays_once();
    void escape_goes_back();
    void a_receiver_is_found_by_any_part();

private:
    void open(const payout::Summary &summary, int tickMs);
    template <class Widget> Widget *find(const QString &name) const { return m_dialog->findChild<Widget *>(name); }
    QPushButton *send() const { return find<QPushButton>(u"confirmSend"_s); }
    QString number(const QString &name) const { return find<QLabel>(name)->text(); }

    std::unique_ptr<ui::ConfirmDialog> m_dialog;
    static constexpr int never = 3'600'000;
};

void TestConfirmDialog::open(const payout::Summary &summary, int tickMs)
{
    m_dialog = std::make_unique<ui::ConfirmDialog>(summary, practiceAccount());
    m_dialog->setProperty("tickMs", tickMs);
    m_dialog->open();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestConfirmDialog::the_title_and_the_button_say_the_act()
{
    open(summaryOf(1280), never);
    QCOMPARE(number(u"confirmTitle"_s), u"Send 1,280 packets, ¥2,560.00 in all"_s);
    QCOMPARE(m_dialog->windowTitle(), u"[Practice] Send 1,280 packets, ¥2,560.00 in all"_s);
    QCOMPARE(number(u"confirmAccount"_s), u"Practice account · Practice"_s);
    QVERIFY(send()->text().startsWith(u"Send ¥2,560.00"));
}

void TestConfirmDialog::the_numbers_stand_in_their_fixed_order()
{
    open(summaryOf(1280), never);
    const QStringList names {u"confirmCampaign"_s, u"confirmPeople"_s, u"confirmMoney"_s, u"confirmCapitals"_s,
        u"confirmLeft"_s, u"confirmSkipped"_s};
    const QStringList words {
        u"Points mall"_s, u"1,280"_s, u"¥2,560.00"_s, u"贰仟伍佰陆拾元整"_s, u"¥440.00"_s, u"1 rows"_s};
    int above = -1;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QLabel *value = find<QLabel>(names.at(i));
        QCOMPARE(value->text(), words.at(i));
        const int here = value->mapTo(m_dialog.get(), QPoint()).y();
        QVERIFY(here > above);
        above = here;
    }
}

void TestConfirmDialog::random_packets_are_said_to_be_about()
{
    open(summaryOf(3, alipay::PrizeType::Random), never);
    QCOMPARE(number(u"confirmMoney"_s), u"about ¥6.00"_s);
}

void TestConfirmDialog::the_send_button_opens_after_three_steps_and_counts_them()
{
    open(summaryOf(2), never);
    QVERIFY(!send()->isEnabled());
    QVERIFY(send()->text().endsWith(u"(3)"));
    m_dialog->setProperty("tickMs", 1);
    QTRY_VERIFY(send()->isEnabled());
    QCOMPARE(send()->text(), u"Send ¥4.00"_s);
}

void TestConfirmDialog::cancel_has_the_focus_and_enter_never_pays()
{
    open(summaryOf(2), 1);
    QTRY_VERIFY(send()->isEnabled());
    QVERIFY(find<QPushButton>(u"confirmBack"_s)->hasFocus());
    QSignalSpy confirmed(m_dialog.get(), &ui::ConfirmDialog::confirmed);
    for (QWidget *place : m_dialog->findChildren<QWidget *>()) {
        if (place->focusPolicy() == Qt::NoFocus || place->objectName() == u"confirmBack")
            continue;
        place->setFocus();
        QTest::keyClick(place, Qt::Key_Return);
        QTest::keyClick(place, Qt::Key_Enter);
    }
    QCOMPARE(confirmed.count(), 0);
    QVERIFY(m_dialog->isVisible());
}

void TestConfirmDialog::enter_on_the_open_send_button_does_not_pay()
{
    open(summaryOf(2), 1);
    QTRY_VERIFY(send()->isEnabled());
    QVERIFY(!send()->isDefault());
    QVERIFY(!send()->autoDefault());
    QSignalSpy confirmed(m_dialog.get(), &ui::ConfirmDialog::confirmed);
    send()->setFocus();
    QTest::keyClick(send(), Qt::Key_Return);
    QCOMPARE(confirmed.count(), 0);
}

void TestConfirmDialog::space_on_the_open_send_button_pays_once()
{
    open(summaryOf(2), 1);
    QTRY_VERIFY(send()->isEnabled());
    QSignalSpy confirmed(m_dialog.get(), &ui::ConfirmDialog::confirmed);
    send()->setFocus();
    QTest::keyClick(send(), Qt::Key_Space);
    QTest::keyClick(send(), Qt::Key_Space);
    QCOMPARE(confirmed.count(), 1);
    QCOMPARE(confirmed.first().first().value<payout::Summary>().digest, QByteArray("digest"));
    QVERIFY(!m_dialog->isVisible());
}

void TestConfirmDialog::escape_goes_back()
{
    open(summaryOf(2), never);
    QSignalSpy rejected(m_dialog.get(), &QDialog::rejected);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QCOMPARE(rejected.count(), 1);
}

void TestConfirmDialog::a_receiver_is_found_by_any_part()
{
    open(summaryOf(20), never);
    auto *table = find<QTableView>(u"confirmReceivers"_s);
    QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(table->model()->rowCount(), 20);
    QTest::keyClicks(find<QLineEdit>(u"confirmSearch"_s), u"zhang"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, ui::PersonTable::Name).data().toString(), u"Zhang San"_s);
    find<QLineEdit>(u"confirmSearch"_s)->setText(u"0012"_s);
    QTRY_COMPARE(table->model()->index(0, ui::PersonTable::Receiver).data().toString(), u"2088000000000012"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    find<QLineEdit>(u"confirmSearch"_s)->setText(u" 21 "_s); // the row's number, and inside nobody's id
    QTRY_COMPARE(table->model()->index(0, ui::PersonTable::Receiver).data().toString(), u"2088000000000020"_s);
    find<QLineEdit>(u"confirmSearch"_s)->clear();
    QCOMPARE(table->model()->rowCount(), 20);
}

QTEST_MAIN(TestConfirmDialog)
#include "tst_confirm_dialog.moc"
