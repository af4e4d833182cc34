#include "core/ledger/ledger_fixture.h"

#include <QTest>

using namespace hongbao;
using namespace hongbao::test;
using alipay::Disposition;
using payout::State;

namespace {

ledger::HandVerdict paid(qint64 fen)
{
    return {true, Fen::of(fen), QStringLiteral("biz_of_the_bill"), QStringLiteral("seen in the bill of March 3")};
}

ledger::HandVerdict notPaid()
{
    return {false, {}, {}, QStringLiteral("not in the bill of March 3")};
}

} // namespace

class TestByHand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_book = std::make_unique<Book>();
        m_book->open();
        m_batch = m_book->recordList(3);
        // 1: waits for a hand; 2: sent; 3: unsent
        const auto attempts = m_book->claim(m_batch, 2);
        m_book->book(attempts[0], notSent(Disposition::ByHand, QStringLiteral("CASH_CAMPAIGN_SEND_LOG_ILLEGAL")));
        m_book->book(attempts[1], sent());
        const auto payouts = m_book->payoutsOf(m_batch);
        m_open = payouts[0].id;
        m_sent = payouts[1].id;
        m_unsent = payouts[2].id;
    }

    void a_row_that_stays_unknown_is_settled_as_paid_with_a_reason()
    {
        QVERIFY(m_book->writer->settleByHand(m_open, paid(190)).has_value());
        const payout::Payout payout = m_book->payoutOf(m_open);
        QCOMPARE(payout.state, State::Sent);
        QCOMPARE(payout.prize, Fen::of(190));
        QCOMPARE(payout.bizNo, QStringLiteral("biz_of_the_bill"));
        QCOMPARE(payout.code, QStringLiteral("by_hand"));
        QCOMPARE(payout.reason, paid(190).reason);
        QCOMPARE(m_book->batch(m_batch).counts.paid, Fen::of(390));
        QVERIFY(m_book->reader()->verifyChain()->whole());
    }

    void a_row_that_stays_unknown_is_settled_as_not_paid_with_a_reason()
    {
        QVERIFY(m_book->writer->settleByHand(m_open, notPaid()).has_value());
        QCOMPARE(m_book->payoutOf(m_open).state, State::Refused);
        QCOMPARE(m_book->batch(m_batch).counts.refused, 1);
        QVERIFY(m_book->reader()->verifyChain()->whole());
    }

    void only_an_unknown_row_can_be_settled_and_only_once()
    {
        for (const PayoutId payout : {m_sent, m_unsent, PayoutId {99}})
            QVERIFY(refuses(m_book->writer->settleByHand(payout, notPaid())));
        QVERIFY(m_book->writer->settleByHand(m_open, notPaid()).has_value());
        QVERIFY(refuses(m_book->writer->settleByHand(m_open, paid(200))));
        QCOMPARE(m_book->payoutOf(m_open).state, State::Refused);
    }

    void a_row_that_is_being_asked_cannot_be_settled()
    {
        const auto attempt = m_book->claim(m_batch, 1).front();
        QVERIFY(refuses(m_book->writer->settleByHand(attempt->payout, notPaid())));
        QCOMPARE(m_book->payoutOf(attempt->payout).state, State::Asking);
    }

    void no_verdict_without_a_reason()
    {
        ledger::HandVerdict verdict = paid(200);
        verdict.reason = QStringLiteral("  ");
        QVERIFY(refuses(m_book->writer->settleByHand(m_open, verdict)));
        QCOMPARE(m_book->payoutOf(m_open).state, State::Unknown);
    }

    void a_verdict_is_kept_for_good()
    {
        QVERIFY(m_book->writer->settleByHand(m_open, paid(200)).has_value());
        m_book->close();
        for (const char *sql : {"UPDATE hand_verdicts SET reason = 'x'", "DELETE FROM hand_verdicts",
                 "INSERT OR REPLACE INTO hand_verdicts VALUES (1, '', 0, 0, '', 'x')"})
            QVERIFY2(!rawSql(m_book->path, QLatin1StringView(sql)).isEmpty(), sql);
    }

    void money_settled_by_hand_is_missed_when_the_journal_does_not_tell_of_it()
    {
        QVERIFY(m_book->writer->settleByHand(m_open, notPaid()).has_value());
        m_book->close();
        QCOMPARE(rawSql(m_book->path,
                     QStringLiteral("UPDATE payouts SET state = 'sent', prize_fen = 200 WHERE state = 'refused'")),
            QString());
        QVERIFY(!m_book->reader()->verifyChain()->whole());
    }

    void asking_again_keeps_the_number_and_is_journaled()
    {
        QVERIFY(m_book->writer->unsettled(m_batch)->isEmpty());
        QVERIFY(m_book->writer->allowAskingAgain(m_batch, {m_open}, QStringLiteral("support says it is safe")));
        QCOMPARE(*m_book->writer->unsettled(m_batch), QList<PayoutId> {m_open});
        const OutBizNo number = m_book->payoutOf(m_open).request.outBizNo;
        const auto attempt = m_book->claimAgain(m_batch, m_open);
        QCOMPARE(attempt->request.outBizNo, number);
        QCOMPARE(attempt->number, 2);
        QCOMPARE(m_book->book(attempt, sent()).position.state, State::Sent);
        QVERIFY(m_book->reader()->verifyChain()->whole());
    }

    void only_unknown_rows_of_the_batch_may_be_asked_again()
    {
        for (const PayoutId payout : {m_sent, m_unsent})
            QVERIFY(refuses(m_book->writer->allowAskingAgain(m_batch, {m_open, payout}, {})));
        QVERIFY(m_book->writer->unsettled(m_batch)->isEmpty()); // all or none
        QVERIFY(refuses(m_book->writer->allowAskingAgain({77}, {m_open}, {})));
    }

    void a_new_number_after_a_refusal_is_tied_to_the_refused_one()
    {
        QVERIFY(m_book->writer->settleByHand(m_open, notPaid()).has_value());
        m_book->book(m_book->claim(m_batch, 1).front(), sent());
        QVERIFY(m_book->writer->recordBatchEnded(m_batch, ledger::BatchState::Finished, {}).has_value());
        QCOMPARE(m_book->reader()->refused(m_batch)->size(), 1);

        const BatchId second = m_book->record(confirmed(listOf(1), m_book->clock)); // the same person
        const PayoutId successor = m_book->payoutsOf(second).first().id;
        QVERIFY(m_book->payoutOf(successor).request.outBizNo != m_book->payoutOf(m_open).request.outBizNo);
        QCOMPARE(rawValue(m_book->path,
                     QStringLiteral("SELECT refused FROM successors WHERE payout = %1").arg(successor.value))
                     .toLongLong(),
            m_open.value);
        QVERIFY(m_book->reader()->refused(m_batch)->isEmpty()); // sent to once more, not twice
    }

    void a_first_number_is_tied_to_nothing()
    {
        QCOMPARE(rawValue(m_book->path, QStringLiteral("SELECT COUNT(*) FROM successors")).toInt(), 0);
    }

private:
    static bool refuses(const Done &done) { return !done && done.error().code == ErrorCode::ConfirmationVoid; }

    std::unique_ptr<Book> m_book;
    BatchId m_batch;
    PayoutId m_open;
    PayoutId m_sent;
    PayoutId m_unsent;
};

QTEST_GUILESS_MAIN(TestByHand)
#include "tst_by_hand.moc"
