#pragma once
// One row against what the ledger knows.

#include "intake/basis.h"

namespace hongbao::intake {

bool isEmpty(const Known &known);
// None, or why the row cannot be sent at all.
Problem forbiddenBy(const Known &known, const Judged &judged);
// A number of its own says that the row is another reward than the earlier ones.
bool isPaid(const Known &known, const Judged &judged);
bool isPaidLately(const Known &known, const Judged &judged);

// The same known, its mail addresses in small letters too.
Known withComparablePeople(const Known &known);

} // namespace hongbao::intake
