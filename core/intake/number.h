#pragma once
// A spreadsheet's numeric cell, read as the digits that are stored and never through floating point.
//
// Excel keeps fifteen digits of what is typed or opened and writes 0 for the rest, so a sixteen-digit id from a numeric
// cell that ends in 0 may have lost its last digit: UserIdRounded. One that ends otherwise cannot have come that way.
// It was written by a program, and below 2^53 (2088... is) a double holds every whole number exactly, so all its digits
// are there: it is taken. Where most numeric ids of a list end otherwise, those that end in 0 are most likely whole
// too, and the operator may decide to send them; until then, and in every other list, they are not sent.

#include <QByteArray>
#include <QString>

namespace hongbao::intake {

// "2.0881234567890123E15" and "2088123456789012.0" become "2088123456789012": the digits as stored, written out. A
// fraction is rounded to the fifteen digits a spreadsheet shows: it stores 8.8 as 8.8000000000000007. Anything that is
// no number is returned as it is.
QByteArray numberText(QByteArrayView stored);

// A whole number from a numeric cell that is longer than fifteen digits and ends in 0, or is above 2^53.
bool mayHaveLostDigits(QStringView digits);

// "2026-11-22", "2026-11-22 10:00:00", "10:00:00"; the number itself where it cannot be a day.
QByteArray dateText(QByteArrayView stored, bool from1904);
QString dateText(const QString &iso); // the same of "2026-11-22T10:00:00.000Z"; anything else as it is
bool isDateFormat(QStringView code); // "yyyy\\-mm\\-dd", not "General"
bool isDateFormat(int builtIn);

} // namespace hongbao::intake
