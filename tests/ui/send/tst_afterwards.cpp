#include "afterwards/settle_dialog.h"
#include "look/look.h"
#include "send/confirm_dialog.h"
#include "send/send_page.h"
#include "ui/page_test.h"
#include "ui/shell/controls.h"
#include "ui/shell/sending.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>

using namespace hongbao;
using namespace Qt::Literals::StringLiterals;

namespace {

// The third packet ends without a clear answer that asking at once could settle, the fourth is refused.
constexpr char accidents[] = R"({"trigger":[
    {"at":3,"do":"refuse","code":"40004","sub_code":"CASH_CAMPAIGN_SEND_LOG_ILLEGAL"},
    {"at":4,"do":"refuse","code":"40004","sub_code":"USER_NOT_EXIST"}]})";

} // namespace

// What the operator does about packets that did not plainly arrive, on the page where a batch ended.
class TestAfterwards : public test::PageTest<ui::SendPage> {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::look::apply(*qApp, ui::look::Scheme::Light); }
    void init();
    void cleanup() { close(); }

    void each_deed_says_what_it_will_do();
    void an_unknown_packet_is_asked_again_with_the_number_it_has();
    void whoever_says_not_now_asks_nothing();
    void a_refused_packet_is_sent_again_with_a_new_number_once();
    void a_verdict_by_hand_needs_a_choice_and_a_reason();
    void enter_never_settles();
    void a_packet_is_settled_by_hand_data();
    void a_packet_is_settled_by_hand();
    void every_control_has_a_name_and_tab_goes_in_reading_order();

private:
    void type(const QString &name, const QString &words) const
    {
        auto *field = find<QLineEdit>(name);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, words);
    }
    QList<ledger::HistoryRow> rows(const QString &state = {});
    void openSettling();
    bool sendAgain();

    CrowdNo m_crowdNo;
    BatchId m_batch;
};

void TestAfterwards::init()
{
    openDesk(accidents);
    m_crowdNo = m_desk->campaign(u"Mall"_s, u"100"_s, u"50"_s).detail.crowdNo;
    openPage({1'100, 800});
    const ledger::Batch batch = test::sendBatch(**m_desk, m_crowdNo, 6);
    QCOMPARE(batch.counts.unknown, 1);
    QCOMPARE(batch.counts.refused, 1);
    m_batch = batch.id;
    m_page->resume(m_batch); // nothing is left to do, so its result is shown
    QTRY_VERIFY_WITH_TIMEOUT(isShown(u"askAgain"_s) && isShown(u"sendAgain"_s), patience);
}

QList<ledger::HistoryRow> TestAfterwards::rows(const QString &state)
{
    ledger::HistoryQuery query;
    query.state = state;
    QSignalSpy read(&**m_desk, &desk::Desk::historyRead);
    const desk::RequestId id = (*m_desk)->readHistory(query);
    while (read.isEmpty() || read.last().first().value<desk::RequestId>() != id) {
        if (!read.wait(patience))
            return {};
    }
    return read.last().last().value<desk::HistoryResult>()->rows;
}

void TestAfterwards::openSettling()
{
    QTRY_VERIFY(find<QPushButton>(u"settleByHand"_s)->isEnabled()); // its packets are read
    click(u"settleByHand"_s);
    QTRY_VERIFY(m_page->findChild<ui::SettleDialog *>());
    QVERIFY(QTest::qWaitForWindowActive(m_page->findChild<ui::SettleDialog *>()));
}

bool TestAfterwards::sendAgain()
{
    click(u"sendAgain"_s);
    if (!QTest::qWaitFor([this] { return m_page->findChild<ui::ConfirmDialog *>() != nullptr; }, patience))
        return false;
    m_page->findChild<ui::ConfirmDialog *>()->setProperty("tickMs", 1);
    return true;
}

void TestAfterwards::each_deed_says_what_it_will_do()
{
    QVERIFY(label(u"askAgainWords"_s).contains(u"same number"));
    QVERIFY(label(u"askAgainWords"_s).contains(u"Alipay's bill"));
    QVERIFY(label(u"sendAgainWords"_s).contains(u"new number"));
    for (const QString &deed : {u"askAgain"_s, u"settleByHand"_s, u"sendAgain"_s})
        QVERIFY(!find<QPushButton>(deed)->accessibleDescription().isEmpty());
}

void TestAfterwards::an_unknown_packet_is_asked_again_with_the_number_it_has()
{
    const OutBizNo number = rows(u"unknown"_s).first().payout.request.outBizNo;
    click(u"askAgain"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!isShown(u"askAgain"_s) && isShown(u"sendAgain"_s), patience);
    QCOMPARE(m_prompts.asked.size(), 1);
    QVERIFY(m_prompts.asked.first().text.contains(u"no second one"));
    QCOMPARE(label(u"resultSent"_s), u"5"_s);
    const QList<ledger::HistoryRow> sent = rows(u"sent"_s);
    QVERIFY(std::any_of(sent.cbegin(), sent.cend(), [&](const ledger::HistoryRow &row) {
        return row.payout.request.outBizNo == number && row.payout.attempts == 2;
    }));
    QCOMPARE(practice::countGiven(m_desk->practiceDir(), m_crowdNo.value)->packets, 5);
}

void TestAfterwards::whoever_says_not_now_asks_nothing()
{
    m_prompts.yes = false;
    click(u"askAgain"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_prompts.asked.size(), 1, patience);
    QVERIFY(!m_page->isSending());
    QCOMPARE(rows(u"unknown"_s).first().payout.attempts, 1);
}

void TestAfterwards::a_refused_packet_is_sent_again_with_a_new_number_once()
{
    const payout::Payout refused = rows(u"refused"_s).first().payout;
    QVERIFY(sendAgain());
    QCOMPARE(label(u"confirmPeople"_s), u"1"_s);
    QVERIFY(label(u"confirmNote"_s).contains(u"new number"));
    click(u"confirmBack"_s);
    QTRY_VERIFY(!m_page->findChild<ui::ConfirmDialog *>());
    QVERIFY(isShown(u"resultSent"_s));
    QCOMPARE(rows().size(), 6); // nothing was begun

    QVERIFY(sendAgain());
    QTRY_VERIFY(find<QPushButton>(u"confirmSend"_s)->isEnabled());
    QSignalSpy ended(&**m_desk, &desk::Desk::batchEnded);
    click(u"confirmSend"_s);
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
    const auto second = ended.first().first().value<ledger::Batch>();
    QVERIFY(second.id != m_batch);
    QCOMPARE(second.counts.sent, 1);
    const QList<ledger::HistoryRow> all = rows(u"sent"_s);
    const auto again = std::find_if(
        all.cbegin(), all.cend(), [&](const ledger::HistoryRow &row) { return row.payout.batch == second.id; });
    QCOMPARE(again->payout.request.recipient, refused.request.recipient);
    QVERIFY(again->payout.request.outBizNo != refused.request.outBizNo);

    m_page->resume(m_batch); // the first batch's result: its refused row has a successor
    QTRY_VERIFY_WITH_TIMEOUT(label(u"resultRefused"_s) == u"1", patience);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(u"askAgain"_s) && !isShown(u"sendAgain"_s), patience);
}

void TestAfterwards::a_verdict_by_hand_needs_a_choice_and_a_reason()
{
    openSettling();
    const auto *settle = find<QPushButton>(u"settleNow"_s);
    QCOMPARE(m_page->findChild<ui::SettleDialog *>()->focusWidget()->objectName(), u"settleCancel"_s);
    QVERIFY(!settle->isEnabled());
    type(u"settleReason"_s, u"seen in the bill"_s);
    QVERIFY(!settle->isEnabled());
    QVERIFY(!find<QLineEdit>(u"settleAmount"_s)->isEnabled());
    click(u"settlePaid"_s);
    QVERIFY(settle->isEnabled());
    QCOMPARE(find<QLineEdit>(u"settleAmount"_s)->text(), u"2.00"_s);
    QVERIFY(label(u"settleMeaning"_s).contains(u"¥2.00"));
    type(u"settleAmount"_s, u"0"_s);
    QVERIFY(!settle->isEnabled());
    QVERIFY(isShown(u"settleAmountProblem"_s));
    click(u"settleNotPaid"_s);
    QVERIFY(settle->isEnabled());
    QVERIFY(label(u"settleMeaning"_s).contains(u"two"));
    QVERIFY(label(u"settleForGood"_s).contains(u"cannot be taken back"));
    type(u"settleReason"_s, u" "_s);
    QVERIFY(!settle->isEnabled());
    QTest::keyClick(m_page->findChild<ui::SettleDialog *>(), Qt::Key_Escape);
    QTRY_VERIFY(!m_page->findChild<ui::SettleDialog *>());
    QCOMPARE(rows(u"unknown"_s).size(), 1);
}

void TestAfterwards::enter_never_settles()
{
    openSettling();
    click(u"settlePaid"_s);
    type(u"settleReason"_s, u"seen in the bill"_s);
    for (const QString &name : {u"settleReason"_s, u"settleNow"_s, u"settleCancel"_s}) {
        find<QWidget>(name)->setFocus();
        QTest::keyClick(find<QWidget>(name), Qt::Key_Return);
        QTest::keyClick(find<QWidget>(name), Qt::Key_Enter);
    }
    QVERIFY(isShown(u"settleDialog"_s));
    QCOMPARE(rows(u"unknown"_s).size(), 1);
}

void TestAfterwards::a_packet_is_settled_by_hand_data()
{
    QTest::addColumn<bool>("paid");
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("money");
    QTest::addRow("as paid") << true << u"5"_s << u"¥9.88"_s;
    QTest::addRow("as not paid") << false << u"4"_s << u"¥8.00"_s;
}

void TestAfterwards::a_packet_is_settled_by_hand()
{
    QFETCH(bool, paid);
    const PayoutId unknown = rows(u"unknown"_s).first().payout.id;
    openSettling();
    click(paid ? u"settlePaid"_s : u"settleNotPaid"_s);
    if (paid) {
        type(u"settleAmount"_s, u"1.88"_s);
        type(u"settleBizNo"_s, u"20261123000001"_s);
    }
    type(u"settleReason"_s, u"seen in the bill"_s);
    click(u"settleNow"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->findChild<ui::SettleDialog *>(), patience);
    QTEST(label(u"resultSent"_s), "sent");
    QTEST(label(u"resultMoney"_s), "money");
    QVERIFY(!isShown(u"askAgain"_s)); // nothing is unknown any more
    const QList<ledger::HistoryRow> all = rows(paid ? u"sent"_s : u"refused"_s);
    const auto row = std::find_if(
        all.cbegin(), all.cend(), [&](const ledger::HistoryRow &one) { return one.payout.id == unknown; });
    QVERIFY(row != all.cend());
    QCOMPARE(row->payout.prize, paid ? Fen::of(188) : Fen());
    QCOMPARE(row->payout.bizNo, paid ? u"20261123000001"_s : QString());
    QCOMPARE(row->payout.reason, u"seen in the bill"_s);
    if (!paid) // and may then be sent again, like the one that Alipay refused
        QTRY_VERIFY_WITH_TIMEOUT(label(u"sendAgainWords"_s).contains(u": 2."), patience);
}

void TestAfterwards::every_control_has_a_name_and_tab_goes_in_reading_order()
{
    QCOMPARE(test::namelessControls(*m_page).join(u'\n'), QString());
    QCOMPARE(test::readingOrderBreaks(*m_page).join(u'\n'), QString());
    openSettling();
    click(u"settlePaid"_s);
    const auto *dialog = m_page->findChild<ui::SettleDialog *>();
    QCOMPARE(test::namelessControls(*dialog).join(u'\n'), QString());
    QCOMPARE(test::readingOrderBreaks(*dialog).join(u'\n'), QString());
}

QTEST_MAIN(TestAfterwards)
#include "tst_afterwards.moc"
