#pragma once
// How long still, in words: rough where one glances, to the minute where something ends.

#include <QString>

namespace hongbao::ui {

QString timeLeft(qint64 seconds); // "7 days"
QString timeLeftToTheMinute(qint64 seconds); // "3 h 12 min"

} // namespace hongbao::ui
