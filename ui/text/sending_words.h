#pragma once
// When and how fast a batch is sent, in words.

#include "payout/confirm.h"

namespace hongbao::text {

QString times(const payout::Timetable &timetable); // "at once, at any hour"
QString pace(const payout::SendOptions &options); // "at most 20 a second, 8 at the same time"
// Beijing time, "09:00" or "09:00:05"; with its date where that is not the day of `now`.
QString clockTime(const QDateTime &moment, const QDateTime &now);

} // namespace hongbao::text
