#pragma once
// When a campaign's packets were answered: sums by the hour, to be drawn.

#include "base/ids.h"
#include "base/money.h"

#include <QDateTime>
#include <QList>

namespace hongbao::ledger {

class Database;

// Beijing's hours are those of UTC.
struct TimeSlot {
    QDateTime start; // UTC, a full hour, or Beijing's midnight
    int sent = 0; // arrived
    int refused = 0;
    int unknown = 0; // by when they were asked last
    Fen paid;

    int packets() const { return sent + refused + unknown; }
    friend bool operator==(const TimeSlot &, const TimeSlot &) = default;
};

// By the hour, oldest first, without the hours in which nothing happened.
Result<QList<TimeSlot>> timelineOf(const Database &database, const QString &account, const CrowdNo &crowdNo);

TimeSlot sumOf(const QList<TimeSlot> &times); // of no time
QList<TimeSlot> byDay(const QList<TimeSlot> &hours); // Beijing's days

} // namespace hongbao::ledger
