#pragma once
// Claiming: payouts that may be asked get an attempt each. Inside a transaction of the caller's; what comes back may
// leave the machine only after its commit.

#include "ledger/database.h"
#include "ledger/records.h"

namespace hongbao::ledger {

// Unsent payouts in source order
Result<QList<PayoutId>> nextUnsent(const Database &database, BatchId batch, int most);
// Unknown payouts that asking again can settle
Result<QList<PayoutId>> askable(const Database &database, BatchId batch);

// The one place where payouts are taken for sending. Those of another batch, or in a state that may not be asked, are
// passed over. On a database with several writers its SELECT says FOR UPDATE SKIP LOCKED.
Result<QList<alipay::Attempt>> claim(
    const Database &database, BatchId batch, const QList<PayoutId> &payouts, const QDateTime &now);

// Rows still Asking: the program that asked is gone.
Done recoverAsking(const Database &database, BatchId batch, const QDateTime &now);

} // namespace hongbao::ledger
