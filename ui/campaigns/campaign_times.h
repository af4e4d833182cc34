#pragma once
// How a campaign of ours stands, and how long still, in words: rough where one glances, to the minute where something
// ends.

#include "campaign/standing.h"
#include "ledger/records.h"

#include <QString>

namespace hongbao::ui {

campaign::Standing standingOf(const ledger::Campaign &campaign, const QDateTime &now);
QString timeLeft(qint64 seconds); // "7 days"
QString timeLeftToTheMinute(qint64 seconds); // "3 h 12 min"

} // namespace hongbao::ui
