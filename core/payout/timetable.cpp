#include "payout/timetable.h"

namespace hongbao::payout {

using namespace Qt::StringLiterals;

namespace {

constexpr int beijingOffsetSeconds = 8 * 3600;

QDateTime inBeijing(const QDateTime &moment)
{
    return moment.toOffsetFromUtc(beijingOffsetSeconds);
}

} // namespace

Result<Timetable> Timetable::parse(QStringView hours, const QDateTime &startAt)
{
    Timetable timetable {startAt, {}, {}};
    if (hours.isEmpty())
        return timetable;
    timetable.from = QTime::fromString(hours.toString().section(u'-', 0, 0).trimmed(), u"HH:mm"_s);
    timetable.until = QTime::fromString(hours.toString().section(u'-', 1).trimmed(), u"HH:mm"_s);
    if (!timetable.from.isValid() || !timetable.until.isValid() || timetable.from == timetable.until)
        return fail(ErrorCode::TimeMalformed, hours.toString());
    return timetable;
}

QString Timetable::hours() const
{
    return from.isValid() ? from.toString(u"HH:mm"_s) + u'-' + until.toString(u"HH:mm"_s) : QString();
}

qint64 Timetable::msUntilOpen(const QDateTime &now) const
{
    if (startAt.isValid() && now < startAt)
        return now.msecsTo(startAt); // the hours are looked at then
    if (!from.isValid())
        return 0;
    const QTime time = inBeijing(now).time();
    const bool overnight = until < from;
    const bool open = overnight ? time >= from || time < until : time >= from && time < until;
    if (open)
        return 0;
    const qint64 wait = time.msecsTo(from);
    return wait > 0 ? wait : wait + qint64(24) * 3600 * 1000;
}

} // namespace hongbao::payout
