#pragma once
// One packet on one page, for whoever asks "where is mine": who, how much, when, every number, every attempt in words.

#include "report/statement.h"

#include "account/profile.h"

namespace hongbao::ui {

// Made on the window's thread, called on whichever.
std::function<Done(const report::Slip &)> slipPdf(account::World world, const QString &file);

} // namespace hongbao::ui
