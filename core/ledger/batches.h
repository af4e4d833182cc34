#pragma once
// A confirmed batch goes into the tables whole, and its state as it runs. Inside a transaction of the caller's.

#include "ledger/database.h"
#include "ledger/records.h"

namespace hongbao::ledger {

// BatchUnfinished, or ConfirmationVoid when an out_biz_no was used meanwhile.
Result<BatchId> addBatch(const Database &database, const payout::ConfirmedBatch &batch, const QDateTime &now);
Done markStarted(const Database &database, BatchId batch, const QDateTime &now);
Done markEnded(const Database &database, BatchId batch, BatchState state, const QString &reason, const QDateTime &now);

// SHA-256 over everything of a batch's payouts that must never change; the journal keeps it.
Result<QString> sealOf(const Database &database, BatchId batch);
Done hasItsSeal(
    const Database &database, BatchId batch); // LedgerChainBroken: its rows are not those of its journal line

} // namespace hongbao::ledger
