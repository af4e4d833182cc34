#pragma once
// Reconciliations in the ledger, append-only. A difference that a person settled stays settled wherever it turns up
// again with the same numbers and sums. Inside a transaction of the caller's.

#include "ledger/database.h"
#include "ledger/reconciliation.h"
#include "ledger/records.h"

namespace hongbao::ledger {

// `mostByRule`: what a packet without a price of its own may cost at most.
Result<Books> booksOf(const Database &database, const QString &account, const CrowdNo &crowdNo, Fen mostByRule);

Result<qint64> addReconciliation(
    const Database &database, const QString &account, const Reconciliation &reconciliation, const QDateTime &now);
Result<std::optional<Reconciliation>> latestReconciliation(
    const Database &database, const QString &account, const CrowdNo &crowdNo);
// ConfirmationVoid: there is no such difference, it is settled, or the reason is missing.
Done settleDifference(const Database &database, qint64 difference, const QString &reason, const QDateTime &now);

} // namespace hongbao::ledger
