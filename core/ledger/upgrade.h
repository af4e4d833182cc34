#pragma once
// A ledger of an earlier version becomes one of this, whoever opens it first: a reader too cannot read what it does not
// know.

#include "base/result.h"

#include <QString>

namespace hongbao::ledger {

// LedgerBusy while a program writes it.
Done upgrade(const QString &path);

} // namespace hongbao::ledger
