#pragma once
// "Today", "this week" and their like as moments: Beijing days, whatever the machine's zone.

#include <QDateTime>

namespace hongbao::ui {

enum class TimePreset { All, Today, ThisWeek, ThisMonth, LastMonth, ThisYear, Range };

struct TimeRange {
    QDateTime from; // invalid: open
    QDateTime to; // exclusive; invalid: open
};

TimeRange rangeOf(TimePreset preset, const QDateTime &now); // of Range: open
TimeRange rangeOfDays(QDate first, QDate last); // both whole, whichever is the earlier; an invalid one is open

} // namespace hongbao::ui
