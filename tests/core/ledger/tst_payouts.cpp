#include "core/ledger/ledger_fixture.h"

#include <QRandomGenerator>
#include <QTest>

using namespace hongbao;
using namespace hongbao::test;
using alipay::Disposition;
using payout::Next;
using payout::Payout;
using payout::State;

class TestPayouts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void claims_go_in_source_order_and_never_twice()
    {
        Book book;
        book.open();
        const BatchId batch = book.recordList(5);
        const auto first = book.claim(batch, 3);
        const auto second = book.claim(batch, 3);
        QCOMPARE(first.size(), std::size_t(3));
        QCOMPARE(second.size(), std::size_t(2));
        QVERIFY(book.claim(batch, 3).empty());
        QCOMPARE(first.front()->request.recipient.value, userId(1));
        QCOMPARE(second.back()->request.recipient.value, userId(5));
        QCOMPARE(second.back()->number, 1);
        QCOMPARE(book.payoutOf(first.front()->payout).state, State::Asking);
        QCOMPARE(book.payoutOf(first.front()->payout).attempts, 1);
    }

    void a_turn_books_and_records_what_is_chosen_in_the_light_of_it()
    {
        Book book;
        book.open();
        const BatchId batch = book.recordList(4);
        const auto asked = book.claim(batch, 2);
        QList<ledger::Booked> found;
        const auto turn
            = book.writer->turn(batch, {settled(asked[0], sent()), settled(asked[1], notSent(Disposition::Unknown))},
                [&](const QList<ledger::Booked> &booked) {
                    found = booked;
                    return ledger::Choice {{asked[1]->payout}, 1};
                });
        QVERIFY(turn);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].step.position.state, State::Sent);
        QCOMPARE(turn->again.size(), std::size_t(1));
        QCOMPARE(turn->again.front()->number, 2);
        QCOMPARE(turn->unsent.size(), std::size_t(1));
        QCOMPARE(turn->unsent.front()->request.recipient.value, userId(3));
        QCOMPARE(book.payoutOf(asked[0]->payout).state, State::Sent);
        QCOMPARE(book.payoutOf(turn->unsent.front()->payout).state, State::Asking);
    }

    void a_turn_whose_answers_cannot_be_booked_records_nothing()
    {
        Book book;
        book.open();
        const BatchId batch = book.recordList(2);
        const auto asked = book.claim(batch, 1).front();
        const ledger::Settled neverAsked {asked->payout, 7, sent()};
        bool chosen = false;
        const auto turn = book.writer->turn(batch, {settled(asked, sent()), neverAsked}, [&](const auto &) {
            chosen = true;
            return ledger::Choice {{}, 1};
        });
        QVERIFY(!turn);
        QVERIFY(!chosen);
        QCOMPARE(book.batch(batch).counts.unsent, 1);
        QCOMPARE(book.payoutOf(asked->payout).state, State::Asking);
    }

    void a_claim_carries_exactly_what_was_confirmed()
    {
        Book book;
        book.open();
        const payout::ConfirmedBatch confirmation = confirmed(listOf(1), book.clock);
        const auto attempt = book.claim(book.record(confirmation), 1).front();
        const alipay::TriggerRequest &planned = confirmation.summary().payouts.front().request;
        QCOMPARE(attempt->request.crowdNo, planned.crowdNo);
        QCOMPARE(attempt->request.recipient, planned.recipient);
        QCOMPARE(attempt->request.orderPrice, planned.orderPrice);
        QCOMPARE(attempt->request.outBizNo, planned.outBizNo);
    }

    void the_same_number_goes_out_again()
    {
        Book book;
        book.open();
        const auto first = book.claim(book.recordList(1), 1).front();
        book.book(first, notSent(Disposition::Unknown));
        const auto again = book.claimAgain(book.payoutOf(first->payout).batch, first->payout);
        QCOMPARE(again->number, 2);
        QCOMPARE(again->request.outBizNo, first->request.outBizNo);
    }

    void an_answer_moves_the_payout_data()
    {
        QTest::addColumn<int>("disposition"); // -1: sent
        QTest::addColumn<QString>("fresh"); // after a first attempt
        QTest::addColumn<QString>("open"); // after an attempt that stayed unknown
        QTest::addColumn<QString>("outcome");
        const auto row
            = [](const char *name, int disposition, const char *fresh, const char *open, const char *outcome) {
                  QTest::newRow(name) << disposition << QString(QLatin1StringView(fresh))
                                      << QString(QLatin1StringView(open)) << QString(QLatin1StringView(outcome));
              };
        row("sent", -1, "sent", "sent", "sent");
        row("retry", int(Disposition::Retry), "unsent", "unknown", "not_executed");
        row("final", int(Disposition::Final), "refused", "refused", "refused");
        row("limit", int(Disposition::FinalUnlessUnknown), "refused", "unknown by hand", "refused");
        row("unknown", int(Disposition::Unknown), "unknown", "unknown", "unknown");
        row("by hand", int(Disposition::ByHand), "unknown by hand", "unknown by hand", "unknown");
        row("stop", int(Disposition::Stop), "unsent", "unknown", "stopped");
        row("budget", int(Disposition::StopUnlessUnknown), "unsent", "unknown by hand", "stopped");
    }

    void an_answer_moves_the_payout()
    {
        QFETCH(int, disposition);
        QFETCH(QString, fresh);
        QFETCH(QString, open);
        QFETCH(QString, outcome);
        const auto answer = disposition < 0 ? sent(150) : notSent(Disposition(disposition));
        Book book;
        book.open();
        const BatchId batch = book.recordList(2);
        const auto attempts = book.claim(batch, 2);
        book.book(attempts[1], notSent(Disposition::Unknown));
        book.book(attempts[0], answer);
        book.book(book.claimAgain(batch, attempts[1]->payout), answer);

        const auto text = [](const Payout &payout) -> QString {
            return payout::toText(payout.state) + (payout.byHand ? QStringLiteral(" by hand") : QString());
        };
        const Payout first = book.payoutOf(attempts[0]->payout);
        QCOMPARE(text(first), fresh);
        QCOMPARE(text(book.payoutOf(attempts[1]->payout)), open);
        QCOMPARE(first.prize, Fen::of(disposition < 0 ? 150 : 0)); // what the answer said, not what was planned
        QCOMPARE(first.code, disposition < 0 ? QString() : QStringLiteral("CODE"));
        QCOMPARE(first.settledAt.isValid(), first.state == State::Sent || first.state == State::Refused);
        const auto rows = book.reader()->attempts(first.id);
        QCOMPARE(rows->size(), 1);
        QCOMPARE(rows->first().outcome, outcome);
        QVERIFY(rows->first().endedAt.isValid());
    }

    void an_attempt_keeps_its_first_answer_data()
    {
        QTest::addColumn<bool>("sentFirst");
        QTest::newRow("sent, then unknown") << true;
        QTest::newRow("unknown, then sent") << false;
    }

    void an_attempt_keeps_its_first_answer()
    {
        QFETCH(bool, sentFirst);
        Book book;
        book.open();
        const auto attempt = book.claim(book.recordList(1), 1).front();
        const auto first = sentFirst ? sent() : notSent(Disposition::Unknown);
        const auto second = sentFirst ? notSent(Disposition::Unknown) : sent(999);
        book.book(attempt, first);
        const payout::Step step = book.book(attempt, second);
        QCOMPARE(step.position.state, sentFirst ? State::Sent : State::Unknown);
        QCOMPARE(step.next, Next::Nothing);
        QCOMPARE(book.payoutOf(attempt->payout).state, sentFirst ? State::Sent : State::Unknown);
        QCOMPARE(book.payoutOf(attempt->payout).prize, Fen::of(sentFirst ? 200 : 0));
        QCOMPARE(book.reader()->attempts(attempt->payout)->size(), 1);
        QVERIFY(book.reader()->verifyChain()->whole());
    }

    void a_late_answer_counts_only_if_it_says_sent_data()
    {
        QTest::addColumn<bool>("late");
        QTest::addColumn<QString>("afterLate");
        QTest::addColumn<QString>("afterBoth");
        QTest::newRow("sent") << true << QStringLiteral("sent") << QStringLiteral("sent");
        QTest::newRow("refused") << false << QStringLiteral("asking") << QStringLiteral("unknown");
    }

    void a_late_answer_counts_only_if_it_says_sent()
    {
        QFETCH(bool, late);
        QFETCH(QString, afterLate);
        QFETCH(QString, afterBoth);
        Book book;
        book.open();
        const BatchId batch = book.recordList(1);
        const auto first = book.claim(batch, 1).front();
        QVERIFY(book.writer->recover(batch).has_value());
        const auto second = book.claimAgain(batch, first->payout);
        book.book(first, late ? sent() : notSent(Disposition::Final));
        QCOMPARE(payout::toText(book.payoutOf(first->payout).state), afterLate);
        book.book(second, notSent(Disposition::Unknown));
        QCOMPARE(payout::toText(book.payoutOf(first->payout).state), afterBoth);
        QVERIFY(book.reader()->verifyChain()->whole());
    }

    void sent_after_a_time_out_is_sent()
    {
        Book book;
        book.open();
        const BatchId batch = book.recordList(1);
        const auto attempt = book.claim(batch, 1).front();
        QVERIFY(book.writer->recover(batch).has_value());
        QCOMPARE(book.payoutOf(attempt->payout).state, State::Unknown);
        book.book(attempt, sent());
        QCOMPARE(book.payoutOf(attempt->payout).state, State::Sent);
    }

    void an_attempt_without_an_answer_may_have_paid()
    {
        Book book;
        book.open();
        const BatchId batch = book.recordList(1);
        const auto lost = book.claim(batch, 1).front();
        book.close();
        book.open();
        QVERIFY(book.writer->recover(batch).has_value());
        const QList<PayoutId> unsettled = *book.writer->unsettled(batch);
        QCOMPARE(unsettled, QList<PayoutId> {lost->payout});
        // "Limit reached" proves nothing now: the lost attempt may be what reached it.
        book.book(book.claimAgain(batch, lost->payout), notSent(Disposition::FinalUnlessUnknown));
        QCOMPARE(book.payoutOf(lost->payout).state, State::Unknown);
        QVERIFY(book.payoutOf(lost->payout).byHand);
        QVERIFY(book.writer->unsettled(batch)->isEmpty());
        QVERIFY(book.writer->claimAgain(batch, {lost->payout})->empty());
        QVERIFY(!book.reader()->attempts(lost->payout)->first().endedAt.isValid());
    }

    void what_may_not_be_asked_is_passed_over()
    {
        Book book;
        book.open();
        const BatchId batch = book.recordList(6);
        const auto attempts = book.claim(batch, 5);
        book.book(attempts[0], sent());
        book.book(attempts[1], notSent(Disposition::Final));
        book.book(attempts[2], notSent(Disposition::ByHand));
        book.book(attempts[3], notSent(Disposition::Unknown));
        QList<PayoutId> all;
        for (const Payout &payout : book.payoutsOf(batch))
            all.append(payout.id);
        all.append(all); // named twice, asked once
        all.append(PayoutId {4711});
        const auto again = book.writer->claimAgain(batch, all);
        QCOMPARE(again->size(), std::size_t(2)); // the unknown one and the unsent one; the fifth is being asked
        QCOMPARE(again->front()->payout, attempts[3]->payout);
        QVERIFY(book.writer->claimAgain(BatchId {batch.value + 1}, {attempts[3]->payout})->empty());
    }

    void answers_are_booked_all_or_none()
    {
        Book book;
        book.open();
        const BatchId batch = book.recordList(2);
        const auto attempt = book.claim(batch, 1).front();
        const ledger::Settled neverAsked {book.payoutsOf(batch)[1].id, 1, sent()};
        const auto booked = book.writer->book({settled(attempt, sent()), neverAsked});
        QVERIFY(!booked && booked.error().code == ErrorCode::LedgerWriteFailed);
        QCOMPARE(book.payoutOf(attempt->payout).state, State::Asking);
        QCOMPARE(book.book(attempt, sent()).position.state, State::Sent);
    }

    void the_counts_always_add_up_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 5; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void the_counts_always_add_up()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        Book book;
        book.open();
        const BatchId batch = book.recordList(30);
        std::vector<Recorded<alipay::Attempt>> inFlight;
        Fen paid;
        for (int step = 0; step < 150; ++step) {
            const int dice = random.bounded(10);
            if (dice < 3) {
                const auto more = book.claim(batch, random.bounded(1, 5));
                inFlight.insert(inFlight.end(), more.begin(), more.end());
            } else if (dice == 3) { // killed, and started again
                inFlight.clear();
                book.close();
                book.open();
                QVERIFY(book.writer->recover(batch).has_value());
            } else if (dice == 4) {
                const auto more = book.writer->claimAgain(batch, *book.writer->unsettled(batch));
                inFlight.insert(inFlight.end(), more->begin(), more->end());
            } else if (!inFlight.empty()) {
                const auto attempt = inFlight.back();
                inFlight.pop_back();
                const bool pays = random.bounded(2) == 0;
                book.book(attempt, pays ? sent(150) : notSent(Disposition(random.bounded(8))));
                paid = pays ? *checkedAdd(paid, Fen::of(150)) : paid;
            }
            const ledger::Counts counts = book.batch(batch).counts;
            QCOMPARE(counts.sent + counts.refused + counts.unknown + counts.unsent, 30);
            QCOMPARE(counts.paid, paid);
            QVERIFY(counts.byHand <= counts.unknown);
        }
        const auto report = book.reader()->verifyChain();
        QVERIFY2(report->whole(), qUtf8Printable(toText(report->fault)));
        QCOMPARE(book.reader()->books(accountName, crowdNo, {})->booked, paid);
    }
};

QTEST_GUILESS_MAIN(TestPayouts)
#include "tst_payouts.moc"
