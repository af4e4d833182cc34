#include "afterwards/settle_dialog.h"
#include "history/history_page.h"
#include "history/record_panel.h"
#include "look/look.h"
#include "text/words.h"
#include "ui/page_test.h"
#include "ui/shell/controls.h"
#include "ui/shell/sending.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace hongbao;
using namespace hongbao::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr char accidents[] = R"({"trigger":[
    {"at":2,"do":"refuse","code":"40004","sub_code":"CASH_CAMPAIGN_SEND_LOG_ILLEGAL"},
    {"at":3,"do":"refuse","code":"40004","sub_code":"USER_NOT_EXIST"}]})";

} // namespace

// What a packet's record offers, by the packet's state.
class TestRecordDeeds : public test::PageTest<HistoryPage> {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Scheme::Light); }
    void init();
    void cleanup() { close(); }

    void only_what_fits_the_state_is_offered_data();
    void only_what_fits_the_state_is_offered();
    void asking_again_and_sending_again_name_their_packet();
    void a_packet_settled_by_hand_says_so_in_the_history();

private:
    RecordPanel *openRecord(payout::State state);

    ledger::Batch m_batch;
};

void TestRecordDeeds::init()
{
    openDesk(accidents);
    m_batch = test::sendBatch(**m_desk, m_desk->campaign(u"Mall"_s, u"100.00"_s, u"50"_s).detail.crowdNo, 4);
    QCOMPARE(m_batch.counts.unknown, 1);
    openPage({1'200, 700});
    QTRY_COMPARE(find<QTableView>(u"historyTable"_s)->model()->rowCount(), 4);
}

// As a person would: the row of this state, then Enter.
RecordPanel *TestRecordDeeds::openRecord(payout::State state)
{
    auto *table = find<QTableView>(u"historyTable"_s);
    const QString words[] = {text::word(state, false), text::word(state, true)};
    table->setFocus();
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            const QString cell = table->model()->index(row, column).data().toString();
            if (cell == words[0] || cell == words[1])
                table->selectRow(row);
        }
    }
    QTest::keyClick(table, Qt::Key_Return);
    auto *panel = m_page->findChild<RecordPanel *>();
    const auto *attempts = panel ? panel->findChild<QTableView *>(u"recordAttempts"_s) : nullptr;
    if (attempts && !QTest::qWaitFor([&] { return attempts->model()->rowCount() > 0; }))
        return nullptr;
    return panel;
}

void TestRecordDeeds::only_what_fits_the_state_is_offered_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("ask");
    QTest::addColumn<bool>("send");
    QTest::addRow("sent: nothing") << int(payout::State::Sent) << false << false;
    QTest::addRow("refused: a new number") << int(payout::State::Refused) << false << true;
    QTest::addRow("unknown: the same number, or a verdict") << int(payout::State::Unknown) << true << false;
}

void TestRecordDeeds::only_what_fits_the_state_is_offered()
{
    QFETCH(int, state);
    QFETCH(bool, ask);
    QFETCH(bool, send);
    QVERIFY(openRecord(payout::State(state)));
    QTRY_COMPARE(find<QPushButton>(u"sendAgain"_s)->isVisible(), send); // asked of the ledger
    QCOMPARE(find<QPushButton>(u"askAgain"_s)->isVisible(), ask);
    QCOMPARE(find<QPushButton>(u"settleByHand"_s)->isVisible(), ask);
    QCOMPARE(test::namelessControls(*m_page->findChild<RecordPanel *>()).join(u'\n'), QString());
    QCOMPARE(test::readingOrderBreaks(*m_page->findChild<RecordPanel *>()).join(u'\n'), QString());
}

void TestRecordDeeds::asking_again_and_sending_again_name_their_packet()
{
    QSignalSpy asked(m_page.get(), &HistoryPage::askAgainRequested);
    QVERIFY(openRecord(payout::State::Unknown));
    QTest::mouseClick(find<QPushButton>(u"askAgain"_s), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().value<BatchId>(), m_batch.id);
    QTRY_VERIFY(!m_page->findChild<RecordPanel *>());

    QSignalSpy sent(m_page.get(), &HistoryPage::sendAgainRequested);
    QVERIFY(openRecord(payout::State::Refused));
    QTRY_VERIFY(find<QPushButton>(u"sendAgain"_s)->isVisible());
    ledger::HistoryQuery query;
    query.state = u"refused"_s;
    QSignalSpy read(&**m_desk, &desk::Desk::historyRead);
    (*m_desk)->readHistory(query);
    QVERIFY(read.wait());
    const int line = read.first().last().value<desk::HistoryResult>()->rows.first().payout.line;
    QTest::mouseClick(find<QPushButton>(u"sendAgain"_s), Qt::LeftButton);
    QCOMPARE(sent.count(), 1);
    QCOMPARE(sent.first().last().toInt(), line);
}

void TestRecordDeeds::a_packet_settled_by_hand_says_so_in_the_history()
{
    QVERIFY(openRecord(payout::State::Unknown));
    QTest::mouseClick(find<QPushButton>(u"settleByHand"_s), Qt::LeftButton);
    QTRY_VERIFY(m_page->findChild<SettleDialog *>());
    QVERIFY(QTest::qWaitForWindowActive(m_page->findChild<SettleDialog *>()));
    QTest::mouseClick(find<QAbstractButton>(u"settlePaid"_s), Qt::LeftButton);
    QTest::keyClicks(find<QLineEdit>(u"settleReason"_s), u"seen in the bill"_s);
    QTest::mouseClick(find<QPushButton>(u"settleNow"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_page->findChild<RecordPanel *>());
    QTRY_COMPARE(find<QLabel>(u"historyCount"_s)->text(), u"Packets: 4 · Arrived: ¥6.00"_s);
    const auto *model = find<QTableView>(u"historyTable"_s)->model();
    const auto isTold = [&] {
        for (int row = 0; row < model->rowCount(); ++row)
            for (int column = 0; column < model->columnCount(); ++column)
                if (model->index(row, column).data().toString() == u"Settled by hand. Reason given: seen in the bill")
                    return true;
        return false;
    };
    QTRY_VERIFY(isTold());
}

QTEST_MAIN(TestRecordDeeds)
#include "tst_record_deeds.moc"
