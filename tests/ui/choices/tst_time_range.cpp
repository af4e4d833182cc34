#include "choices/time_range.h"

#include "base/clock.h"

#include <QTest>

using namespace hongbao;
using namespace hongbao::ui;
using namespace Qt::StringLiterals;

class TestTimeRange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_preset_means_beijing_days_data();
    void a_preset_means_beijing_days();
    void days_are_whole_and_in_any_order();
    void all_times_is_open_on_both_sides();
};

void TestTimeRange::a_preset_means_beijing_days_data()
{
    QTest::addColumn<TimePreset>("preset");
    QTest::addColumn<QString>("now"); // Beijing
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    const auto add = [](const char *name, TimePreset preset, const QString &now, const QString &from,
                         const QString &to) { QTest::newRow(name) << preset << now << from << to; };
    add("today just after midnight", TimePreset::Today, u"2026-11-22 00:00:01"_s, u"2026-11-22 00:00:00"_s,
        u"2026-11-23 00:00:00"_s);
    add("today just before midnight", TimePreset::Today, u"2026-11-22 23:59:59"_s, u"2026-11-22 00:00:00"_s,
        u"2026-11-23 00:00:00"_s);
    add("a week begins on Monday", TimePreset::ThisWeek, u"2026-11-23 00:00:00"_s, u"2026-11-23 00:00:00"_s,
        u"2026-11-30 00:00:00"_s);
    add("Sunday still belongs to the week", TimePreset::ThisWeek, u"2026-11-22 12:00:00"_s, u"2026-11-16 00:00:00"_s,
        u"2026-11-23 00:00:00"_s);
    add("the month goes over the end of the year", TimePreset::ThisMonth, u"2026-12-31 23:00:00"_s,
        u"2026-12-01 00:00:00"_s, u"2027-01-01 00:00:00"_s);
    add("this year, at Beijing's new year's eve", TimePreset::ThisYear, u"2026-12-31 23:59:59"_s,
        u"2026-01-01 00:00:00"_s, u"2027-01-01 00:00:00"_s);
    add("last month of January", TimePreset::LastMonth, u"2027-01-15 08:00:00"_s, u"2026-12-01 00:00:00"_s,
        u"2027-01-01 00:00:00"_s);
    add("last month of March, February being short", TimePreset::LastMonth, u"2027-03-31 08:00:00"_s,
        u"2027-02-01 00:00:00"_s, u"2027-03-01 00:00:00"_s);
}

void TestTimeRange::a_preset_means_beijing_days()
{
    QFETCH(TimePreset, preset);
    QFETCH(QString, now);
    QFETCH(QString, from);
    QFETCH(QString, to);
    const TimeRange range = rangeOf(preset, *fromBeijingText(now));
    QCOMPARE(toBeijingText(range.from), from);
    QCOMPARE(toBeijingText(range.to), to);
}

void TestTimeRange::days_are_whole_and_in_any_order()
{
    const TimeRange range = rangeOfDays(QDate(2026, 3, 2), QDate(2026, 2, 28));
    QCOMPARE(toBeijingText(range.from), u"2026-02-28 00:00:00"_s);
    QCOMPARE(toBeijingText(range.to), u"2026-03-03 00:00:00"_s);
    QVERIFY(!rangeOfDays({}, QDate(2026, 2, 28)).from.isValid());
}

void TestTimeRange::all_times_is_open_on_both_sides()
{
    const TimeRange range = rangeOf(TimePreset::All, QDateTime::currentDateTimeUtc());
    QVERIFY(!range.from.isValid());
    QVERIFY(!range.to.isValid());
}

QTEST_GUILESS_MAIN(TestTimeRange)
#include "tst_time_range.moc"
