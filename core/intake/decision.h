#pragma once
// What the operator says about rows that want a look.

#include "intake/row.h"

namespace hongbao::intake {

enum class Decision : quint8 { Open, Send, LeaveOut };

// Problems with which a row can be sent all the same when the operator says so; with others it is repaired or left out.
bool takesDecision(Problem problem);

} // namespace hongbao::intake
