#include "payout/pace.h"

#include <QTest>

#include <limits>

using hongbao::payout::Pace;

class TestPace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rate_zero_means_no_limit_of_ours()
    {
        Pace pace(0);
        QCOMPARE(pace.available(0), std::numeric_limits<int>::max());
        pace.take(1'000'000);
        QCOMPARE(pace.msToNext(), 0);
    }

    void no_second_sees_more_than_the_rate_and_its_burst()
    {
        Pace pace(20);
        int sent = 0;
        for (qint64 ms = 0; ms <= 10'000; ++ms) {
            const int now = pace.available(ms);
            pace.take(now);
            sent += now;
        }
        QVERIFY2(sent >= 199 && sent <= 206, qPrintable(QString::number(sent)));
    }

    void the_wait_it_names_is_enough()
    {
        Pace pace(3);
        qint64 now = 0;
        for (int i = 0; i < 20; ++i) {
            while (pace.available(now) > 0)
                pace.take(1);
            const qint64 wait = pace.msToNext();
            QVERIFY(wait > 0);
            QCOMPARE(pace.available(now + wait - 2), 0);
            now += wait;
            QCOMPARE(pace.available(now), 1);
        }
    }

    void a_limit_answer_halves_the_rate_but_never_stops_it()
    {
        Pace pace(20);
        pace.slowDown();
        QCOMPARE(pace.rate(), 10.0);
        for (int i = 0; i < 20; ++i)
            pace.slowDown();
        QCOMPARE(pace.rate(), 1.0);
    }

    void good_answers_bring_the_rate_back_and_no_further()
    {
        Pace pace(20);
        pace.slowDown();
        for (int i = 0; i < 20; ++i)
            pace.speedUp();
        QCOMPARE(pace.rate(), 20.0);
    }

    void an_unlimited_run_gets_a_limit_once_the_provider_sets_his()
    {
        Pace pace(0);
        pace.slowDown();
        QVERIFY(pace.rate() > 0);
        QVERIFY(pace.available(0) < 100);
    }
};

QTEST_GUILESS_MAIN(TestPace)
#include "tst_pace.moc"
