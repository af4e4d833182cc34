#pragma once
// The first pages of a batch's statement: everything but its rows.

#include "papers/flow.h"
#include "report/statement.h"

namespace hongbao::ui {

void addSummary(Flow &flow, const report::Statement &statement, account::World world);

} // namespace hongbao::ui
