#pragma once
// What a person decides about rows that stay unknown. Inside a transaction of the caller's.

#include "ledger/database.h"
#include "ledger/ledger.h"

namespace hongbao::ledger {

// Append-only: the verdict and its reason stand beside the attempts and in the journal.
Done settle(const Database &database, PayoutId payout, const HandVerdict &verdict, const QDateTime &now);
Done reopen(const Database &database, BatchId batch, const QList<PayoutId> &payouts, const QString &reason,
    const QDateTime &now);

} // namespace hongbao::ledger
