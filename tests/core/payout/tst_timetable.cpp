#include "payout/timetable.h"

#include <QTest>

using namespace hongbao;
using namespace Qt::StringLiterals;
using payout::Timetable;

class TestTimetable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void says_how_long_it_is_until_sending_is_allowed_data()
    {
        QTest::addColumn<QString>("hours");
        QTest::addColumn<QString>("startAt");
        QTest::addColumn<QString>("now");
        QTest::addColumn<int>("minutes");
        const auto row = [](const char *name, const QString &hours, const QString &startAt, const QString &now,
                             int minutes) { QTest::newRow(name) << hours << startAt << now << minutes; };
        row("no timetable", {}, {}, u"2026-03-11 03:00:00"_s, 0);
        row("before the start", {}, u"2026-03-11 10:00:00"_s, u"2026-03-11 09:30:00"_s, 30);
        row("at the start", {}, u"2026-03-11 10:00:00"_s, u"2026-03-11 10:00:00"_s, 0);
        row("before the hours", u"09:00-21:00"_s, {}, u"2026-03-11 08:00:00"_s, 60);
        row("as they begin", u"09:00-21:00"_s, {}, u"2026-03-11 09:00:00"_s, 0);
        row("as they end", u"09:00-21:00"_s, {}, u"2026-03-11 21:00:00"_s, 12 * 60);
        row("late at night", u"09:00-21:00"_s, {}, u"2026-03-11 23:00:00"_s, 10 * 60);
        row("over midnight, before", u"22:00-02:00"_s, {}, u"2026-03-11 21:00:00"_s, 60);
        row("over midnight, in the evening", u"22:00-02:00"_s, {}, u"2026-03-11 23:00:00"_s, 0);
        row("over midnight, in the night", u"22:00-02:00"_s, {}, u"2026-03-12 01:59:00"_s, 0);
        row("over midnight, after", u"22:00-02:00"_s, {}, u"2026-03-12 02:00:00"_s, 20 * 60);
        row("start first, hours then", u"09:00-21:00"_s, u"2026-03-11 23:00:00"_s, u"2026-03-11 22:00:00"_s, 60);
    }

    void says_how_long_it_is_until_sending_is_allowed()
    {
        QFETCH(QString, hours);
        QFETCH(QString, startAt);
        QFETCH(QString, now);
        QFETCH(int, minutes);
        const QDateTime start = startAt.isEmpty() ? QDateTime() : *fromBeijingText(startAt);
        const auto timetable = Timetable::parse(hours, start);
        QVERIFY(timetable.has_value());
        QCOMPARE(timetable->msUntilOpen(*fromBeijingText(now)), qint64(minutes) * 60'000);
        QCOMPARE(timetable->hours(), hours);
    }

    void refuses_hours_that_are_none_data()
    {
        QTest::addColumn<QString>("hours");
        for (const char *hours : {"9-21", "09:00", "09:00-09:00", "25:00-26:00", "morning", "09:00-21:00-23:00"})
            QTest::newRow(hours) << QString(QLatin1StringView(hours));
    }

    void refuses_hours_that_are_none()
    {
        QFETCH(QString, hours);
        const auto timetable = Timetable::parse(hours);
        QVERIFY(!timetable && timetable.error().code == ErrorCode::TimeMalformed);
    }
};

QTEST_GUILESS_MAIN(TestTimetable)
#include "tst_timetable.moc"
