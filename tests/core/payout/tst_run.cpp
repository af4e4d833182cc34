#include "payout/run.h"

#include <QTest>

using namespace hongbao;
using namespace hongbao::payout;
using alipay::Disposition;

namespace {

ledger::Batch batchOf(int rows, bool firstAlone = false, int inFlight = 8)
{
    ledger::Batch batch;
    batch.id = {1};
    batch.counts.rows = rows;
    batch.counts.unsent = rows;
    batch.options.ratePerSecond = 0;
    batch.options.inFlight = inFlight;
    batch.options.firstAlone = firstAlone;
    return batch;
}

const PrizeRange twoYuan {Fen::of(200), Fen::of(200)};

// Plays the engine and the ledger around a Run.
struct Desk {
    Run run;
    qint64 now = 0;
    qint64 next = 1;

    void leave(qint64 payout, bool unsent = true)
    {
        alipay::Attempt attempt;
        attempt.payout = {payout};
        run.left(attempt, unsent);
    }
    void sent(qint64 payout, qint64 fen = 200)
    {
        const alipay::TriggerSent answer {Fen::of(fen), {}, false};
        run.answered({{payout}, 1, answer}, {{State::Sent, false, false}, Next::Nothing}, now);
    }
    void answered(
        qint64 payout, Disposition disposition, const QString &code, bool open = false, const QString &message = {})
    {
        alipay::TriggerNotSent answer;
        answer.disposition = disposition;
        answer.code = code;
        answer.message = message;
        const Step step = payout::advance({State::Asking, open, false}, Answered {answer});
        run.answered({{payout}, 1, answer}, step, now);
    }
    bool countsAddUp() const
    {
        const Progress p = run.progress(now);
        return p.payouts == p.sent + p.refused + p.unknown + p.unsent && p.inFlight <= p.unknown;
    }
};

} // namespace

class TestRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void never_more_leave_than_may_be_in_flight()
    {
        Desk desk {Run(batchOf(100), twoYuan, {})};
        QCOMPARE(desk.run.room(0), 8);
        for (int i = 1; i <= 8; ++i)
            desk.leave(i);
        QCOMPARE(desk.run.room(0), 0);
        QCOMPARE(desk.run.msToNext(0), -1);
        desk.sent(3);
        QCOMPARE(desk.run.room(0), 1);
        QVERIFY(desk.countsAddUp());
    }

    void the_first_packet_goes_alone_until_one_arrived_as_planned()
    {
        Desk desk {Run(batchOf(100, true), twoYuan, {})};
        QCOMPARE(desk.run.room(0), 1);
        desk.leave(1);
        QCOMPARE(desk.run.room(0), 0);
        desk.answered(1, Disposition::Final, QStringLiteral("USER_NOT_EXIST"));
        QCOMPARE(desk.run.room(0), 1);
        desk.leave(2);
        desk.sent(2);
        QCOMPARE(desk.run.room(0), 8);
    }

    void a_first_packet_of_another_amount_stops_the_batch()
    {
        Desk desk {Run(batchOf(100, true), twoYuan, {})};
        desk.leave(1);
        desk.sent(1, 300);
        QVERIFY(desk.run.isOver());
        QCOMPARE(desk.run.reason(), QLatin1StringView(stopAmountDiffers));
        QCOMPARE(desk.run.endState(), ledger::BatchState::Stopped);
    }

    void an_unclear_row_is_asked_again_later_and_not_for_ever()
    {
        RunLimits limits;
        limits.triesPerRow = 3;
        Desk desk {Run(batchOf(1), twoYuan, limits)};
        for (int i = 1; i <= 3; ++i) {
            desk.leave(1, i == 1);
            desk.answered(1, Disposition::Unknown, QStringLiteral("no_answer"), i > 1);
            QVERIFY(desk.countsAddUp());
            if (i == 3)
                break;
            QVERIFY(!desk.run.isOver());
            QVERIFY(desk.run.takeDue(desk.now, 8).isEmpty());
            desk.now += desk.run.msToNext(desk.now);
            QCOMPARE(desk.run.takeDue(desk.now, 8), QList<PayoutId> {PayoutId {1}});
        }
        QVERIFY(desk.run.isOver());
        QCOMPARE(desk.run.endState(), ledger::BatchState::Finished);
        QCOMPARE(desk.run.progress(0).unknown, 1);
    }

    void a_far_side_that_says_nothing_clear_stops_the_batch()
    {
        Desk desk {Run(batchOf(100), twoYuan, {})};
        for (int i = 1; i <= 20; ++i) {
            QVERIFY(!desk.run.isHalted());
            desk.leave(i);
            desk.answered(i, Disposition::Unknown, QStringLiteral("no_answer"));
        }
        QCOMPARE(desk.run.reason(), QLatin1StringView(stopNoClearAnswer));
        QCOMPARE(desk.run.progress(0).unsent, 80);
    }

    void too_many_calls_quiet_the_whole_batch_and_cost_nobody_a_try()
    {
        Desk desk {Run(batchOf(10), twoYuan, {})};
        for (int i = 1; i <= 8; ++i)
            desk.leave(i);
        for (int i = 1; i <= 8; ++i)
            desk.answered(i, Disposition::Retry, QStringLiteral("METHOD-CALL-LIMITED"));
        QCOMPARE(desk.run.room(0), 0);
        QCOMPARE(desk.run.progress(0).unsent, 10);
        const qint64 wait = desk.run.msToNext(0);
        QVERIFY(wait >= 1'000 && wait <= 2'500);
        QVERIFY(desk.run.room(wait) > 0);
    }

    void a_gateway_that_stays_away_stops_the_batch_with_nobody_lost()
    {
        Desk desk {Run(batchOf(10), twoYuan, {})};
        while (!desk.run.isOver()) {
            desk.now += std::max<qint64>(0, desk.run.msToNext(desk.now));
            desk.leave(1);
            desk.answered(1, Disposition::Retry, QLatin1StringView(alipay::codeNothingLeft));
        }
        QVERIFY2(desk.now >= 60'000 && desk.now < 150'000, qPrintable(QString::number(desk.now)));
        QCOMPARE(desk.run.reason(), QLatin1StringView(alipay::codeNothingLeft));
        QCOMPARE(desk.run.progress(0).unsent, 10);
        QCOMPARE(desk.run.progress(0).unknown, 0);
    }

    void whoever_says_too_many_is_heard_even_where_it_proves_nothing_data()
    {
        QTest::addColumn<Disposition>("disposition");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, Disposition disposition, const char *code, const char *message) {
            QTest::newRow(name) << disposition << QString(QLatin1StringView(code))
                                << QString(QLatin1StringView(message));
        };
        row("40005", Disposition::Retry, "APP-CALL-LIMITED", "");
        row("CALL_TOO_FREQUENCY", Disposition::Retry, "CALL_TOO_FREQUENCY", "");
        row("HTTP 429 of a proxy", Disposition::Unknown, "bad_answer", "http_429");
        row("a limit without a signature", Disposition::Unknown, "METHOD-CALL-LIMITED", "");
    }

    void whoever_says_too_many_is_heard_even_where_it_proves_nothing()
    {
        QFETCH(Disposition, disposition);
        QFETCH(QString, code);
        QFETCH(QString, message);
        Desk desk {Run(batchOf(10), twoYuan, {})};
        desk.leave(1);
        desk.answered(1, disposition, code, false, message);
        QCOMPARE(desk.run.room(desk.now), 0); // quiet
        QVERIFY(!desk.run.isHalted());
        desk.now += desk.run.msToNext(desk.now);
        QVERIFY(desk.run.room(desk.now) > 0);
        QCOMPARE(desk.run.progress(desk.now).unknown, disposition == Disposition::Unknown ? 1 : 0);
    }

    void a_network_that_returns_within_the_patience_finds_the_batch_going_on()
    {
        RunLimits limits;
        limits.patienceMs = 3'600'000;
        Desk desk {Run(batchOf(2), twoYuan, limits)};
        while (desk.now < 3'000'000) {
            desk.now += std::max<qint64>(0, desk.run.msToNext(desk.now));
            desk.leave(1);
            desk.answered(1, Disposition::Retry, QLatin1StringView(alipay::codeNothingLeft));
            QCOMPARE_GT(desk.run.progress(desk.now).givesUpInMs, 0);
            QCOMPARE_LE(desk.run.progress(desk.now).givesUpInMs, limits.patienceMs);
        }
        QVERIFY(!desk.run.isHalted());
        for (const qint64 row : {1, 2}) {
            desk.now += std::max<qint64>(0, desk.run.msToNext(desk.now));
            QVERIFY(desk.run.room(desk.now) > 0);
            desk.leave(row);
            desk.sent(row);
            QCOMPARE(desk.run.progress(desk.now).givesUpInMs, 0); // in reach
        }
        QCOMPARE(desk.run.endState(), ledger::BatchState::Finished);
    }

    void a_line_that_breaks_under_many_requests_does_not_stop_the_batch()
    {
        Desk desk {Run(batchOf(100, false, 32), twoYuan, {})};
        for (int i = 1; i <= 32; ++i)
            desk.leave(i);
        for (int i = 1; i <= 32; ++i)
            desk.answered(i, Disposition::Unknown, QStringLiteral("no_answer"));
        QVERIFY(!desk.run.isHalted());
    }

    void outside_its_hours_nothing_leaves_and_nothing_is_lost()
    {
        Desk desk {Run(batchOf(2), twoYuan, {})};
        desk.run.closedFor(5'000, desk.now);
        QCOMPARE(desk.run.room(desk.now), 0);
        QCOMPARE(desk.run.msToNext(desk.now), 5'000);
        QCOMPARE(desk.run.progress(desk.now).opensInMs, 5'000);
        QVERIFY(!desk.run.isOver());
        desk.run.closedFor(0, 0);
        QVERIFY(desk.run.room(desk.now) > 0);
    }

    void knows_what_the_rest_costs_at_least()
    {
        Desk desk {Run(batchOf(5), twoYuan, {})};
        desk.run.expectNeed(Fen::of(1'000));
        desk.leave(1);
        desk.leave(2);
        QCOMPARE(desk.run.needed(), Fen::of(600));
        desk.sent(1);
        desk.answered(2, Disposition::Retry, QStringLiteral("APP-CALL-LIMITED")); // it is unsent again
        QCOMPARE(desk.run.needed(), Fen::of(800));
    }

    // A provider that limits one call in twenty-five slows the run down for a moment, not for good.
    void good_answers_between_limits_keep_the_pace_up()
    {
        ledger::Batch batch = batchOf(2'000);
        batch.options.ratePerSecond = 20;
        Desk desk {Run(batch, twoYuan, {})};
        for (int i = 1; i <= 1'000; ++i) {
            while (desk.run.room(desk.now) == 0)
                desk.now += std::max<qint64>(1, desk.run.msToNext(desk.now));
            desk.leave(i);
            if (i % 25 == 0)
                desk.answered(i, Disposition::Retry, QStringLiteral("APP-CALL-LIMITED"));
            else
                desk.sent(i);
        }
        const double perSecond = 1'000.0 / (double(desk.now) / 1'000.0);
        QVERIFY2(perSecond > 6 && perSecond < 20, qPrintable(QString::number(perSecond)));
    }

    void fifty_equal_refusals_in_a_row_stop_the_batch_and_mixed_ones_do_not()
    {
        Desk equal {Run(batchOf(100), twoYuan, {})};
        Desk mixed {Run(batchOf(100), twoYuan, {})};
        for (int i = 1; i <= 50; ++i) {
            equal.leave(i);
            equal.answered(i, Disposition::Final, QStringLiteral("CTU_HAS_RISK"));
            mixed.leave(i);
            mixed.answered(i, Disposition::Final, i % 7 ? QStringLiteral("CTU_HAS_RISK") : QStringLiteral("OTHER"));
        }
        QCOMPARE(equal.run.reason(), QLatin1StringView(stopEqualRefusals));
        QVERIFY(!mixed.run.isHalted());
    }

    void a_stop_waits_for_what_is_in_flight()
    {
        Desk desk {Run(batchOf(3), twoYuan, {})};
        desk.leave(1);
        desk.leave(2);
        desk.run.halt(QLatin1StringView(stopOperator));
        QCOMPARE(desk.run.room(0), 0);
        QVERIFY(!desk.run.isOver());
        desk.sent(1);
        QVERIFY(!desk.run.isOver());
        desk.sent(2);
        QVERIFY(desk.run.isOver());
        QCOMPARE(desk.run.endState(), ledger::BatchState::Stopped);
        QVERIFY(desk.countsAddUp());
    }

    void a_stop_when_all_is_done_is_a_finished_batch()
    {
        Desk desk {Run(batchOf(1), twoYuan, {})};
        desk.leave(1);
        desk.run.halt(QLatin1StringView(stopOperator));
        desk.sent(1);
        QCOMPARE(desk.run.endState(), ledger::BatchState::Finished);
    }
};

QTEST_GUILESS_MAIN(TestRun)
#include "tst_run.moc"
