#include "choices/time_range.h"

#include "base/clock.h"

#include <utility>

namespace hongbao::ui {

TimeRange rangeOf(TimePreset preset, const QDateTime &now)
{
    const QDate today = beijingDate(now);
    const QDate firstOfMonth(today.year(), today.month(), 1);
    const auto between = [](QDate first, QDate afterLast) {
        return TimeRange {beijingDateTime(first, QTime(0, 0)), beijingDateTime(afterLast, QTime(0, 0))};
    };
    switch (preset) {
    case TimePreset::All:
    case TimePreset::Range:
        return {};
    case TimePreset::Today:
        return between(today, today.addDays(1));
    case TimePreset::ThisWeek: { // from Monday
        const QDate monday = today.addDays(1 - today.dayOfWeek());
        return between(monday, monday.addDays(7));
    }
    case TimePreset::ThisMonth:
        return between(firstOfMonth, firstOfMonth.addMonths(1));
    case TimePreset::LastMonth:
        return between(firstOfMonth.addMonths(-1), firstOfMonth);
    case TimePreset::ThisYear:
        return between(QDate(today.year(), 1, 1), QDate(today.year() + 1, 1, 1));
    }
    Q_UNREACHABLE();
}

TimeRange rangeOfDays(QDate first, QDate last)
{
    if (first.isValid() && last.isValid() && last < first)
        std::swap(first, last);
    TimeRange range;
    if (first.isValid())
        range.from = beijingDateTime(first, QTime(0, 0));
    if (last.isValid())
        range.to = beijingDateTime(last.addDays(1), QTime(0, 0));
    return range;
}

} // namespace hongbao::ui
