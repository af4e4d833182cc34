#pragma once
// What the ledger knows of the people and numbers of a list, in two queries however long the list is.

#include "ledger/database.h"
#include "ledger/records.h"

namespace hongbao::ledger {

// A person counts as paid in the campaign whichever account asked: the campaign's number is the provider's.
Result<intake::Known> knownOf(const Database &database, const CrowdNo &crowdNo, const intake::JudgedList &list);

} // namespace hongbao::ledger
