#pragma once
// A judged list against itself: the same number or the same person twice, and ids that lost their last digit.

#include "intake/list.h"

namespace hongbao::intake {

void judgeAgainstItself(JudgedList &list);

} // namespace hongbao::intake
