#pragma once
// Why a line of the journal does not fit the one before it: was it changed, is one missing, or does it stand elsewhere.

#include "ledger/journal.h"
#include "ledger/records.h"

namespace hongbao::ledger {

struct Misfit {
    ChainFault fault = ChainFault::Changed;
    qint64 line = 0;
    qint64 foundAt = 0; // as ChainReport::foundAt
};

// `found` stands where line `expected` belongs, after a line whose hash is `last`, and does not fit there.
Result<Misfit> explainMisfit(
    const Database &database, const JournalLine &found, qint64 expected, const QString &last, qint64 linesEver);

JournalLine journalLine(const Statement &row);

} // namespace hongbao::ledger
