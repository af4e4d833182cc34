#include "base/clock.h"

namespace hongbao {

namespace {

constexpr int beijingOffset = 8 * 3600;

} // namespace

QString toBeijingText(const QDateTime &moment)
{
    if (!moment.isValid())
        return {};
    // Not by a pattern: a workbook of a million rows spends a tenth of its time there.
    const QDateTime there = moment.toOffsetFromUtc(beijingOffset);
    return there.date().toString(Qt::ISODate) + u' ' + there.time().toString(Qt::ISODate);
}

Result<QDateTime> fromBeijingText(QStringView text)
{
    const QString exact = text.toString();
    // Date and time apart: parsed as one local moment, a wall time that the machine's own zone skips would be lost.
    const QDate date = QDate::fromString(exact.left(10), QStringLiteral("yyyy-MM-dd"));
    const QTime time = QTime::fromString(exact.mid(11), QStringLiteral("HH:mm:ss"));
    if (exact.size() != 19 || exact[10] != u' ' || !date.isValid() || !time.isValid())
        return fail(ErrorCode::TimeMalformed, exact.left(40));
    return beijingDateTime(date, time);
}

QDate beijingDate(const QDateTime &moment)
{
    return moment.toOffsetFromUtc(beijingOffset).date();
}

QDateTime beijingDateTime(QDate date, QTime time)
{
    return QDateTime(date, time, Qt::OffsetFromUTC, beijingOffset).toUTC();
}

QString toLedgerText(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime fromLedgerText(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

} // namespace hongbao
