#pragma once
// The exit codes of the command line (house plan, section 6), and which error ends in which.

#include "base/error.h"
#include "ledger/records.h"

namespace hongbao::cli {

enum class ExitCode {
    AllAsAsked = 0,
    SomeNotSent = 1, // finished, some rows refused or not sendable; or sums that differ
    InputWrong = 2, // nothing was sent
    SomeUnknown = 3,
    Stopped = 4, // before the end
    Account = 5, // account, key or permission
};

ExitCode exitCodeOf(const Error &error);
ExitCode exitCodeOf(const ledger::Batch &ended);
ExitCode worse(ExitCode a, ExitCode b); // of several batches

} // namespace hongbao::cli
