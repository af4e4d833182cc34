#pragma once
// What a batch says of itself while it runs and when it has ended, for `send` and `send --resume` alike.

#include "cli/terminal.h"
#include "ledger/records.h"
#include "payout/progress.h"

namespace hongbao::cli {

void tellProgress(Terminal &out, const payout::Progress &progress);
void tellEnd(Terminal &out, const ledger::Batch &batch);
ledger::Counts sum(const ledger::Counts &a, const ledger::Counts &b);

} // namespace hongbao::cli
