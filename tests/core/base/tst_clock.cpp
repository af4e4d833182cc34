#include "base/clock.h"

#include <QTest>

using namespace hongbao;

class TestClock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beijing_time_does_not_follow_the_machine_data()
    {
        QTest::addColumn<QByteArray>("zone");
        for (const char *zone : {"UTC", "America/New_York", "Asia/Shanghai", "Pacific/Kiritimati"})
            QTest::newRow(zone) << QByteArray(zone);
    }

    void beijing_time_does_not_follow_the_machine()
    {
        QFETCH(const QByteArray, zone);
        const QByteArray before = qgetenv("TZ");
        qputenv("TZ", zone);
        const QDateTime moment({2026, 1, 1}, {19, 4, 5}, Qt::UTC);
        const QString text = toBeijingText(moment);
        const auto back = fromBeijingText(text);
        qputenv("TZ", before);
        QCOMPARE(text, QStringLiteral("2026-01-02 03:04:05"));
        QVERIFY(back);
        QCOMPARE(*back, moment);
        QCOMPARE(beijingDate(moment), QDate(2026, 1, 2));
    }

    // Clocks in New York jump over this hour; Beijing has it.
    void an_hour_that_the_machine_skips_is_kept()
    {
        const QByteArray before = qgetenv("TZ");
        qputenv("TZ", "America/New_York");
        const auto moment = fromBeijingText(u"2026-03-08 02:30:00");
        qputenv("TZ", before);
        QVERIFY(moment);
        QCOMPARE(*moment, QDateTime({2026, 3, 7}, {18, 30, 0}, Qt::UTC));
    }

    void other_forms_are_refused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "2026-01-02", "2026-01-02T03:04:05", "2026-1-2 3:4:5", "2026-02-29 00:00:00",
                 "2026-01-02 24:00:00", "2026-01-02 03:04:05 ", "2026-01-02 03:04", "2026-13-01 00:00:00"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void other_forms_are_refused()
    {
        QFETCH(const QString, text);
        const auto moment = fromBeijingText(text);
        QVERIFY(!moment);
        QCOMPARE(moment.error().code, ErrorCode::TimeMalformed);
    }

    void the_ledgers_form_keeps_milliseconds()
    {
        const QDateTime moment({2026, 1, 2}, {3, 4, 5, 678}, Qt::UTC);
        QCOMPARE(toLedgerText(moment), QStringLiteral("2026-01-02T03:04:05.678Z"));
        QCOMPARE(fromLedgerText(toLedgerText(moment)), moment);
        QVERIFY(!fromLedgerText({}).isValid());
    }
};

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
