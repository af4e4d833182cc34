#pragma once
// Time as a seam, and Beijing time (fixed GMT+8) whatever the machine's zone: all gateway times are Beijing times.

#include "base/result.h"

#include <QDateTime>

namespace hongbao {

class Clock {
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0; // UTC
};

class SystemClock final : public Clock {
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

// "yyyy-MM-dd HH:mm:ss" in Beijing time, the wire's only form
QString toBeijingText(const QDateTime &moment);
// Strict inverse: a date that does not exist or another form is ErrorCode::TimeMalformed. Result is UTC.
Result<QDateTime> fromBeijingText(QStringView text);
QDate beijingDate(const QDateTime &moment);
QDateTime beijingDateTime(QDate date, QTime time); // UTC moment of a Beijing wall time

// "2026-01-02T03:04:05.678Z": how the ledger stores moments
QString toLedgerText(const QDateTime &moment);
QDateTime fromLedgerText(const QString &text);

} // namespace hongbao
