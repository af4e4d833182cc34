#pragma once
// When a batch may send: from a moment on, and only within hours of the day. Hours are Beijing time, like all times the
// provider and the operator speak of.

#include "base/clock.h"

#include <QTime>

namespace hongbao::payout {

struct Timetable {
    QDateTime startAt; // invalid: at once
    QTime from; // invalid: at any hour
    QTime until; // not itself; before `from`: on the next day

    // "09:00-21:00", empty: at any hour. TimeMalformed.
    static Result<Timetable> parse(QStringView hours, const QDateTime &startAt = {});
    QString hours() const; // the inverse

    qint64 msUntilOpen(const QDateTime &now) const; // 0: sending is allowed now
    friend bool operator==(const Timetable &, const Timetable &) = default;
};

} // namespace hongbao::payout
