#include "payout/machine.h"

#include <QTest>

using namespace hongbao;
using namespace hongbao::payout;
using alipay::Disposition;
using alipay::TriggerNotSent;
using alipay::TriggerSent;

Q_DECLARE_METATYPE(hongbao::payout::Position)
Q_DECLARE_METATYPE(hongbao::payout::Next)
Q_DECLARE_METATYPE(hongbao::alipay::Disposition)

namespace {

const Position unsent {State::Unsent, false, false};
const Position asking {State::Asking, false, false};
const Position askingAfterDoubt {State::Asking, true, false};
const Position sent {State::Sent, false, false};
const Position refused {State::Refused, false, false};
const Position unknown {State::Unknown, true, false};
const Position byHand {State::Unknown, true, true};

const QList<Position> everyPosition {unsent, asking, askingAfterDoubt, sent, refused, unknown, byHand};
const QList<Disposition> everyDisposition {Disposition::Retry, Disposition::Final, Disposition::FinalUnlessUnknown,
    Disposition::Unknown, Disposition::ByHand, Disposition::Stop, Disposition::StopUnproven,
    Disposition::StopUnlessUnknown};

Event notSent(Disposition disposition)
{
    TriggerNotSent answer;
    answer.disposition = disposition;
    return Answered {answer};
}

} // namespace

class TestMachine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void an_answer_moves_a_row_that_asks_data()
    {
        QTest::addColumn<Position>("before");
        QTest::addColumn<Disposition>("answer");
        QTest::addColumn<Position>("after");
        QTest::addColumn<Next>("next");
        const auto row = [](const char *name, Position before, Disposition d, Position after, Next next) {
            QTest::newRow(name) << before << d << after << next;
        };
        row("not executed, first try", asking, Disposition::Retry, unsent, Next::AskAgain);
        row("not executed, after a doubt", askingAfterDoubt, Disposition::Retry, unknown, Next::AskAgain);
        row("final, first try", asking, Disposition::Final, refused, Next::Nothing);
        row("final, after a doubt", askingAfterDoubt, Disposition::Final, refused, Next::Nothing);
        row("limit reached, first try", asking, Disposition::FinalUnlessUnknown, refused, Next::Nothing);
        row("limit reached, after a doubt", askingAfterDoubt, Disposition::FinalUnlessUnknown, byHand, Next::Nothing);
        row("unclear, first try", asking, Disposition::Unknown, unknown, Next::AskAgain);
        row("unclear, after a doubt", askingAfterDoubt, Disposition::Unknown, unknown, Next::AskAgain);
        row("record does not fit, first try", asking, Disposition::ByHand, byHand, Next::Nothing);
        row("record does not fit, after a doubt", askingAfterDoubt, Disposition::ByHand, byHand, Next::Nothing);
        row("stop, first try", asking, Disposition::Stop, unsent, Next::StopBatch);
        row("stop, after a doubt", askingAfterDoubt, Disposition::Stop, unknown, Next::StopBatch);
        row("unsigned stop, first try", asking, Disposition::StopUnproven, unknown, Next::StopBatch);
        row("unsigned stop, after a doubt", askingAfterDoubt, Disposition::StopUnproven, unknown, Next::StopBatch);
        row("budget, first try", asking, Disposition::StopUnlessUnknown, unsent, Next::StopBatch);
        row("budget, after a doubt", askingAfterDoubt, Disposition::StopUnlessUnknown, byHand, Next::StopBatch);
    }

    void an_answer_moves_a_row_that_asks()
    {
        QFETCH(Position, before);
        QFETCH(Disposition, answer);
        const Step step = payout::advance(before, notSent(answer));
        QTEST(step.position, "after");
        QTEST(step.next, "next");
    }

    void a_verified_sent_wins_from_every_position()
    {
        for (const Position &position : everyPosition) {
            const Step step
                = payout::advance(position, Answered {TriggerSent {Fen::of(100), QStringLiteral("b"), false}});
            QCOMPARE(step.position, sent);
            QCOMPARE(step.next, Next::Nothing);
        }
    }

    void nothing_takes_a_sent_packet_back()
    {
        for (const Disposition disposition : everyDisposition)
            QCOMPARE(payout::advance(sent, notSent(disposition)).position, sent);
        QCOMPARE(payout::advance(sent, AttemptRecorded {}).position, sent);
        QCOMPARE(payout::advance(sent, Recovered {}).position, sent);
    }

    void only_a_row_that_asks_is_moved_by_a_refusal()
    {
        for (const Position &position : {unsent, refused, unknown, byHand}) {
            for (const Disposition disposition : everyDisposition)
                QCOMPARE(payout::advance(position, notSent(disposition)).position, position);
        }
    }

    void a_person_settles_only_what_stays_unknown()
    {
        for (const bool paid : {true, false}) {
            for (const Position &open : {unknown, byHand})
                QCOMPARE(payout::advance(open, SettledByHand {paid}).position, paid ? sent : refused);
            for (const Position &position : {unsent, asking, askingAfterDoubt, sent, refused})
                QCOMPARE(payout::advance(position, SettledByHand {paid}).position, position);
        }
    }

    void an_answer_to_an_earlier_attempt_settles_a_row_only_if_it_says_sent()
    {
        for (const Position &position : everyPosition) {
            for (const Disposition disposition : everyDisposition) {
                TriggerNotSent answer;
                answer.disposition = disposition;
                QCOMPARE(payout::advance(position, Answered {answer, false}).position, position);
            }
            const TriggerSent paid {Fen::of(100), QStringLiteral("b"), false};
            QCOMPARE(payout::advance(position, Answered {paid, false}).position, sent);
        }
    }

    void recording_an_attempt_keeps_the_doubt()
    {
        QCOMPARE(payout::advance(unsent, AttemptRecorded {}).position, asking);
        QCOMPARE(payout::advance(unknown, AttemptRecorded {}).position, askingAfterDoubt);
        QCOMPARE(payout::advance(byHand, AttemptRecorded {}).position, askingAfterDoubt);
        QCOMPARE(payout::advance(refused, AttemptRecorded {}).position, refused);
        QCOMPARE(payout::advance(asking, AttemptRecorded {}).position, asking);
    }

    void a_restart_doubts_what_was_asked_and_nothing_else()
    {
        QCOMPARE(payout::advance(asking, Recovered {}).position, unknown);
        QCOMPARE(payout::advance(askingAfterDoubt, Recovered {}).position, unknown);
        for (const Position &position : {unsent, sent, refused, unknown, byHand})
            QCOMPARE(payout::advance(position, Recovered {}).position, position);
        QCOMPARE(payout::advance(byHand, Recovered {}).next, Next::Nothing);
        QCOMPARE(payout::advance(unknown, Recovered {}).next, Next::AskAgain);
    }

    // Walks every sequence of up to five events: once an attempt may have paid, the row is never again called unsent,
    // and only an answer of the provider can call it refused.
    void a_doubt_never_turns_into_unsent()
    {
        walk(unsent, false, 5);
        QVERIFY(m_walked > 10'000);
    }

private:
    void walk(const Position &position, bool doubted, int depth)
    {
        ++m_walked;
        QVERIFY2(!(doubted && position.state == State::Unsent), "a row that may have been paid is called unsent");
        if (depth == 0)
            return;
        walk(payout::advance(position, AttemptRecorded {}).position, doubted, depth - 1);
        walk(payout::advance(position, Recovered {}).position, doubted || position.state == State::Asking, depth - 1);
        for (const Disposition disposition : everyDisposition) {
            const bool unclear = disposition == Disposition::Unknown || disposition == Disposition::StopUnproven
                || disposition == Disposition::ByHand;
            const bool asks = position.state == State::Asking;
            walk(payout::advance(position, notSent(disposition)).position, doubted || (asks && unclear), depth - 1);
        }
    }

    int m_walked = 0;
};

QTEST_GUILESS_MAIN(TestMachine)
#include "tst_machine.moc"
