#include "send/confirm_dialog.h"
#include "send/send_page.h"
#include "send/sending_dialog.h"
#include "ui/page_test.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace hongbao;
using namespace Qt::Literals::StringLiterals;

namespace {

QString people(int count, int from = 1)
{
    QString text = u"user_id,name\n"_s;
    for (int i = from; i < from + count; ++i)
        text += u"20881%1,Person %2\n"_s.arg(i, 11, 10, QLatin1Char('0')).arg(i);
    return text;
}

} // namespace

class TestSendPage : public test::PageTest<ui::SendPage> {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void only_a_running_campaign_is_offered_and_of_the_others_it_is_said_why();
    void a_list_is_sent_and_the_result_can_be_saved();
    void those_who_cannot_get_one_are_left_out_and_named();
    void going_back_from_the_confirmation_sends_nothing();
    void a_budget_that_does_not_suffice_is_told_before_the_button_lights_up();
    void a_person_already_paid_cannot_be_sent_to_again();
    void a_stopped_batch_is_gone_on_with_until_everyone_has_theirs();

    void a_batch_that_starts_later_waits_until_then_and_can_be_stopped();
    void a_gateway_out_of_reach_is_waited_for_in_words_and_then_the_batch_stops();

private:
    void open(const QByteArray &faults = {});
    void giveList(const QString &text);
    void goToConfirm();
    void send();

    CrowdNo m_crowdNo;
};

void TestSendPage::open(const QByteArray &faults)
{
    openDesk(faults);
    m_crowdNo = m_desk->campaign(u"Mall"_s, u"100"_s, u"50"_s).detail.crowdNo;
    QVERIFY(!m_crowdNo.value.isEmpty());
    openPage({1'100, 800});
}

void TestSendPage::giveList(const QString &text)
{
    if (!isShown(u"listPaste"_s)) {
        m_page->chooseCampaign(m_crowdNo);
        QTRY_VERIFY_WITH_TIMEOUT(isShown(u"listPaste"_s), patience);
    }
    find<QPlainTextEdit>(u"listPaste"_s)->setPlainText(text);
    click(u"listUsePaste"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(u"listTable"_s), patience);
}

void TestSendPage::goToConfirm()
{
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"listContinue"_s)->isEnabled(), patience);
    click(u"listContinue"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->findChild<ui::ConfirmDialog *>() != nullptr, patience);
    m_page->findChild<ui::ConfirmDialog *>()->setProperty("tickMs", 1);
}

void TestSendPage::send()
{
    goToConfirm();
    QTRY_VERIFY(find<QPushButton>(u"confirmSend"_s)->isEnabled());
    click(u"confirmSend"_s);
}

void TestSendPage::only_a_running_campaign_is_offered_and_of_the_others_it_is_said_why()
{
    QVERIFY(!m_desk->campaign(u"Unpaid"_s, u"100"_s, u"50"_s, false).detail.crowdNo.value.isEmpty());
    m_page->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(label(u"sendOthers"_s).contains(u"“Unpaid” is not paid yet"), patience);
    auto *choice = find<QComboBox>(u"sendCampaign"_s);
    QCOMPARE(choice->count(), 1);
    QCOMPARE(choice->currentText(), u"Mall"_s);
    QVERIFY(label(u"sendLeft"_s).contains(u"¥100.00"));
}

void TestSendPage::a_list_is_sent_and_the_result_can_be_saved()
{
    giveList(people(20));
    send();
    QVERIFY(m_page->isSending());
    QTRY_VERIFY_WITH_TIMEOUT(isShown(u"resultSent"_s), patience);
    QVERIFY(!m_page->isSending());
    QCOMPARE(label(u"resultSent"_s), u"20"_s);
    QCOMPARE(label(u"resultMoney"_s), u"¥40.00"_s);
    QVERIFY(!isShown(u"resultNotSent"_s));

    m_prompts.fileToSave = m_desk->path(u"result.csv"_s);
    click(u"resultExport"_s);
    QTRY_VERIFY_WITH_TIMEOUT(label(u"resultExported"_s).contains(u"result.csv"), patience);
    QVERIFY(m_prompts.suggested.contains(u"practice"));
    QFile file(m_prompts.fileToSave);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("Person 20"));
}

void TestSendPage::those_who_cannot_get_one_are_left_out_and_named()
{
    giveList(people(5) + u"2.0881E+15,Lost\n"_s);
    find<QCheckBox>(u"listSkipProblems"_s)->click();
    goToConfirm();
    QCOMPARE(label(u"confirmSkipped"_s), u"1 rows"_s);
    QCOMPARE(label(u"confirmTimes"_s), u"at once, at any hour; at most 20 a second, 8 at the same time"_s);
    QTRY_VERIFY(find<QPushButton>(u"confirmSend"_s)->isEnabled());
    click(u"confirmSend"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(u"resultNotSent"_s), patience);
    QCOMPARE(label(u"resultSent"_s), u"5"_s);
    QCOMPARE(label(u"resultLeftOut"_s), u"1"_s);
    QCOMPARE(find<QTableView>(u"resultNotSent"_s)->model()->rowCount(), 1);
}

void TestSendPage::going_back_from_the_confirmation_sends_nothing()
{
    giveList(people(3));
    goToConfirm();
    QSignalSpy started(&**m_desk, &desk::Desk::batchStarted);
    click(u"confirmBack"_s);
    QVERIFY(isShown(u"listTable"_s));
    QVERIFY(!m_page->isSending());
    QTRY_VERIFY(m_page->findChild<ui::ConfirmDialog *>() == nullptr);
    QCOMPARE(started.count(), 0);
    goToConfirm();
}

void TestSendPage::a_budget_that_does_not_suffice_is_told_before_the_button_lights_up()
{
    giveList(people(51));
    QTRY_VERIFY_WITH_TIMEOUT(isShown(u"totalsProblem"_s), patience);
    QVERIFY2(label(u"totalsProblem"_s).contains(u"¥2.00"), qPrintable(label(u"totalsProblem"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(label(u"totalsCampaign"_s), u"The campaign has ¥100.00 left, 50 packets"_s, patience);
    QCOMPARE(label(u"totalsList"_s), u"Rows to send: 51  ·  People: 51  ·  ¥102.00"_s);
    QVERIFY(!find<QPushButton>(u"listContinue"_s)->isEnabled());
    find<QTableView>(u"listTable"_s)->selectRow(50);
    click(u"rowLeaveOut"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"listContinue"_s)->isEnabled(), patience);
    QVERIFY(!isShown(u"totalsProblem"_s));
    goToConfirm();
    QCOMPARE(label(u"confirmSkipped"_s), u"1 rows"_s);
}

void TestSendPage::a_person_already_paid_cannot_be_sent_to_again()
{
    giveList(people(3));
    send();
    QTRY_VERIFY_WITH_TIMEOUT(isShown(u"resultSent"_s), patience);
    click(u"resultAnother"_s);
    giveList(people(4));
    auto *skip = find<QCheckBox>(u"listSkipProblems"_s);
    QTRY_VERIFY_WITH_TIMEOUT(skip->isVisible(), patience);
    QVERIFY2(skip->text().contains(u" 3 "), qPrintable(skip->text()));
}

void TestSendPage::a_stopped_batch_is_gone_on_with_until_everyone_has_theirs()
{
    giveList(people(50));
    send();
    QTRY_VERIFY_WITH_TIMEOUT(isShown(u"progressStop"_s), patience);
    click(u"progressStop"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(u"resultResume"_s), patience);
    QVERIFY(label(u"resultSent"_s).toInt() < 50);
    QVERIFY(!label(u"resultReason"_s).isEmpty());
    QSignalSpy ended(&**m_desk, &desk::Desk::batchEnded);
    click(u"resultResume"_s);
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
    const auto batch = ended.first().first().value<ledger::Batch>();
    QCOMPARE(batch.state, ledger::BatchState::Finished);
    QCOMPARE(batch.counts.sent, 50);
    QTRY_COMPARE_WITH_TIMEOUT(label(u"resultSent"_s), u"50"_s, patience);
}

void TestSendPage::a_batch_that_starts_later_waits_until_then_and_can_be_stopped()
{
    giveList(people(3));
    click(u"sendingChange"_s);
    QTRY_VERIFY(m_page->findChild<ui::SendingDialog *>());
    QVERIFY(QTest::qWaitForWindowActive(m_page->findChild<ui::SendingDialog *>()));
    const auto *later = find<QAbstractButton>(u"sendingLater"_s); // a click on its word
    QTest::mouseClick(find<QAbstractButton>(u"sendingLater"_s), Qt::LeftButton, {}, QPoint(8, later->height() / 2));
    click(u"sendingUse"_s); // tomorrow at nine, as it stands there
    const QString at = beijingDate(QDateTime::currentDateTimeUtc()).addDays(1).toString(Qt::ISODate) + u" 09:00"_s;
    send();
    QTRY_VERIFY_WITH_TIMEOUT(isShown(u"progressNotice"_s), patience);
    QVERIFY2(label(u"progressNotice"_s).contains(u"Waits until "_s + at), qPrintable(label(u"progressNotice"_s)));
    QSignalSpy ended(&**m_desk, &desk::Desk::batchEnded);
    click(u"progressStop"_s);
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
    QCOMPARE(ended.first().first().value<ledger::Batch>().counts.unsent, 3);
    QCOMPARE(practice::countGiven(m_desk->practiceDir(), m_crowdNo.value)->packets, 0);
}

void TestSendPage::a_gateway_out_of_reach_is_waited_for_in_words_and_then_the_batch_stops()
{
    close();
    open(R"({"create":[]})"); // a gateway of its own, that can be taken away
    (*m_desk)->setPatience(3'000);
    giveList(people(3));
    goToConfirm();
    m_desk->goOutOfReach();
    QTRY_VERIFY(find<QPushButton>(u"confirmSend"_s)->isEnabled());
    click(u"confirmSend"_s);
    QTRY_VERIFY_WITH_TIMEOUT(label(u"progressNotice"_s).contains(u"Waits for the network"), patience);
    QVERIFY(isShown(u"progressStop"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isShown(u"resultReason"_s), patience);
    QVERIFY2(label(u"resultReason"_s).contains(u"could not be reached"), qPrintable(label(u"resultReason"_s)));
    QCOMPARE(label(u"resultUnsent"_s), u"3"_s);
}

QTEST_MAIN(TestSendPage)
#include "tst_send_page.moc"
