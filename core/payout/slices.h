#pragma once
// The rows of a prepared batch as text, some hundred at a time: what the operator's confirmation is over, and what the
// ledger keeps until then. One text for both, so that what becomes a payout is what was confirmed, byte for byte.

#include "base/sha256.h"
#include "payout/payouts.h"

#include <functional>

namespace hongbao::payout {

// Two JSON arrays of arrays, in the source's order.
//   payouts:  [line, kind, recipient, own money or null, out_biz_no, planned, name, note, [cells]]
//   excluded: [line, problem, column, value, [cells]]
// Kind and problem are the numbers of RecipientKind and intake::Problem.
struct Slice {
    QByteArray payouts;
    QByteArray excluded;
};
using PutSlice = std::function<Done(const Slice &slice)>;

// Every row of the list goes into one slice, as a payout or as one that is left out. ConfirmationVoid when a payout
// stands on no row; whatever `put` refuses.
Done eachSlice(const intake::Rows &rows, const Payouts &payouts, const PutSlice &put);

// Two slices never have the same bytes unless they are equal.
void addTo(Sha256 &hash, const Slice &slice);

} // namespace hongbao::payout
