#pragma once
// Booking: an answer becomes a row of its own, and the payout moves as the machine says. Inside a transaction of the
// caller's.

#include "ledger/database.h"
#include "ledger/ledger.h"

namespace hongbao::ledger {

// In the order of `answers`. An attempt keeps its first answer: a second one changes nothing.
Result<QList<Booked>> bookAll(const Database &database, const QList<Settled> &answers, const QDateTime &now);

} // namespace hongbao::ledger
