#pragma once
// What a check of the ledger found, in words: which line, what is wrong with it, what it means for the money, what to
// do.

#include "ledger/backup.h"
#include "ledger/records.h"
#include "text/words.h"

namespace hongbao::text {

QString sentence(const ledger::ChainReport &report); // "Line 4,711 of the journal was changed after it was written."
Explained explain(const ledger::ChainReport &report); // of one that is not whole

QString backupFacts(const ledger::BackupFacts &facts); // "1,280 packets, the last entry of 2026-11-23 21:30:05"
QString fileSize(qint64 bytes); // "12.3 MB"

} // namespace hongbao::text
