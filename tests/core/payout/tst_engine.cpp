#include "core/ledger/ledger_fixture.h"
#include "core/payout/far_side.h"
#include "payout/engine.h"

#include <QSignalSpy>
#include <QTest>

using namespace hongbao;
using namespace hongbao::test;
using alipay::CampaignStatus;
using payout::State;

namespace {

alipay::CampaignDetail detailOf(CampaignStatus status, qint64 leftFen)
{
    alipay::CampaignDetail detail = campaignDetail();
    detail.status = status;
    detail.sent = Fen::of(detail.total.count() - leftFen);
    return detail;
}

// Takes two calls more than may be on the wire, and keeps them back.
class NarrowSide final : public FarSide {
public:
    int limitInFlight(int calls) override
    {
        m_most = calls;
        return 2;
    }

    alipay::CallId trigger(const Recorded<alipay::Attempt> &attempt) override
    {
        if (asked.size() < m_most)
            return FarSide::trigger(attempt);
        ready.append(1'000 + attempt->payout.value);
        return alipay::CallId(ready.last());
    }

    void withdraw(alipay::CallId id) override
    {
        if (!ready.removeOne(qint64(id)))
            return;
        alipay::CallFailure failure;
        failure.kind = alipay::CallFailure::Kind::NothingLeft;
        QMetaObject::invokeMethod(
            this, [this, id, failure] { Q_EMIT triggered(id, alipay::judgeTrigger(failure)); }, Qt::QueuedConnection);
    }

    QList<qint64> ready;

private:
    qsizetype m_most = 0;
};

} // namespace

class TestEngine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_book = std::make_unique<Book>();
        m_book->open();
        m_far = std::make_unique<FarSide>();
        m_engine = std::make_unique<payout::Engine>(*m_book->writer, *m_far);
        m_ended = std::make_unique<QSignalSpy>(m_engine.get(), &payout::Engine::ended);
    }

    void cleanup()
    {
        m_ended.reset();
        m_engine.reset();
        m_far.reset();
        m_book.reset();
    }

    void what_the_campaign_says_meanwhile_stops_a_batch_that_it_cannot_carry_data()
    {
        QTest::addColumn<CampaignStatus>("status");
        QTest::addColumn<qint64>("left");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, CampaignStatus status, qint64 left, const char *reason) {
            QTest::newRow(name) << status << left << QString(QLatin1StringView(reason));
        };
        // Ten people at 2.00; four are in flight.
        row("enough for the rest", CampaignStatus::Ready, 1'200, "");
        row("not enough for the rest", CampaignStatus::Ready, 1'199, payout::stopBudget);
        row("paused", CampaignStatus::Paused, 100'000, payout::stopCampaignPaused);
        row("closed", CampaignStatus::Closed, 100'000, payout::stopCampaignOver);
        row("settled", CampaignStatus::Settled, 100'000, payout::stopCampaignOver);
        row("a word we do not know", CampaignStatus::Unheard, 0, "");
    }

    void what_the_campaign_says_meanwhile_stops_a_batch_that_it_cannot_carry()
    {
        QFETCH(CampaignStatus, status);
        QFETCH(qint64, left);
        QFETCH(QString, reason);
        m_far->answersAtOnce = false;
        const BatchId batch = start(10, 4);
        QTRY_COMPARE(m_far->asked.size(), 4);
        m_engine->heard(detailOf(status, left));
        m_far->answersAtOnce = true;
        m_far->answer(); // what is in flight is finished in any case
        QVERIFY(m_ended->size() == 1 || m_ended->wait());
        QCOMPARE(m_ended->first().at(2).toString(), reason);
        QCOMPARE(m_book->batch(batch).counts.sent, reason.isEmpty() ? 10 : 4);
        QCOMPARE(m_book->batch(batch).counts.unsent, reason.isEmpty() ? 0 : 6);
        QCOMPARE(m_book->batch(batch).counts.unknown, 0);
    }

    void a_stop_finishes_what_is_in_flight_and_sends_nothing_more()
    {
        m_far->answersAtOnce = false;
        const BatchId batch = start(10, 4);
        QTRY_COMPARE(m_far->asked.size(), 4);
        m_engine->stop();
        QVERIFY(m_engine->isRunning());
        m_far->answer();
        QVERIFY(m_ended->size() == 1 || m_ended->wait());
        QCOMPARE(m_far->asked.size(), 4);
        QCOMPARE(m_book->batch(batch).counts.sent, 4);
        QCOMPARE(m_book->batch(batch).reason, QLatin1StringView(payout::stopOperator));
    }

    void a_stop_takes_back_what_has_not_left()
    {
        auto narrow = std::make_unique<NarrowSide>();
        NarrowSide &far = *narrow;
        m_engine.reset();
        m_far = std::move(narrow);
        m_engine = std::make_unique<payout::Engine>(*m_book->writer, *m_far);
        m_ended = std::make_unique<QSignalSpy>(m_engine.get(), &payout::Engine::ended);
        far.answersAtOnce = false;
        const BatchId batch = start(10, 4);
        QTRY_COMPARE(far.ready.size(), 2);
        QCOMPARE(far.asked.size(), 4);
        QCOMPARE(m_book->batch(batch).counts.unsent, 4);
        m_engine->stop();
        QTRY_COMPARE(m_book->batch(batch).counts.unsent, 6);
        far.answer();
        QVERIFY(m_ended->size() == 1 || m_ended->wait());
        QCOMPARE(far.asked.size(), 4);
        QCOMPARE(m_book->batch(batch).counts.sent, 4);
        QCOMPARE(m_book->batch(batch).counts.unsent, 6);
        QCOMPARE(m_book->batch(batch).reason, QLatin1StringView(payout::stopOperator));
    }

    void a_batch_outside_its_hours_waits_and_can_be_stopped()
    {
        payout::Timetable timetable;
        timetable.startAt = m_book->clock.now().addSecs(3'600);
        QSignalSpy progressed(m_engine.get(), &payout::Engine::progressed);
        const BatchId batch = start(3, 4, timetable);
        QVERIFY(progressed.wait());
        QVERIFY(m_far->asked.isEmpty());
        QVERIFY(progressed.last().first().value<payout::Progress>().opensInMs > 3'000'000);
        m_engine->stop();
        QVERIFY(m_ended->size() == 1 || m_ended->wait());
        QCOMPARE(m_book->batch(batch).counts.unsent, 3);
    }

    void a_batch_whose_hour_has_come_goes_on()
    {
        payout::Timetable timetable;
        timetable.startAt = m_book->clock.now();
        start(3, 4, timetable);
        QVERIFY(m_ended->size() == 1 || m_ended->wait());
        QCOMPARE(m_far->packets.size(), 3);
    }

    void a_timetable_is_kept_over_a_restart()
    {
        payout::SendOptions options;
        options.timetable = *payout::Timetable::parse(u"09:00-21:00", m_book->clock.now().addSecs(60));
        payout::CampaignFacts facts {account().name, account().appId, account().gateway, campaignDetail(), {}};
        const auto summary = payout::summarise(facts, listOf(2), options, m_book->clock.now());
        QVERIFY(summary.has_value());
        const auto batch = payout::confirm(*summary, summary->digest, m_book->clock.now());
        const BatchId id = m_book->record(*batch);
        m_ended.reset();
        m_engine.reset();
        m_book->close();
        QCOMPARE(m_book->batch(id).options.timetable, options.timetable);
    }

private:
    BatchId start(int people, int inFlight, const payout::Timetable &timetable = {})
    {
        const BatchId id = m_book->recordList(people);
        ledger::Batch batch = m_book->batch(id);
        batch.options.ratePerSecond = 0;
        batch.options.inFlight = inFlight;
        batch.options.firstAlone = false;
        batch.options.timetable = timetable;
        m_engine->start(batch, {Fen::of(200), Fen::of(200)});
        return id;
    }

    std::unique_ptr<Book> m_book;
    std::unique_ptr<FarSide> m_far;
    std::unique_ptr<payout::Engine> m_engine;
    std::unique_ptr<QSignalSpy> m_ended;
};

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
