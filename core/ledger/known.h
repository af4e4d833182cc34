#pragma once
// What the ledger knows of the people and numbers of a list. It is asked about some thousand rows at a time, so that a
// long list costs no more memory than a short one.

#include "ledger/database.h"
#include "ledger/records.h"

namespace hongbao::ledger {

// A person counts as paid in the campaign whichever account asked: the campaign's number is the provider's. Paid lately
// are those of other campaigns of this account. No row's own amount can be more than the campaign had left when it was
// last asked for; that only becomes less.
Result<intake::Known> knownOf(const Database &database, const KnownQuery &query, const intake::JudgedList &list);

} // namespace hongbao::ledger
