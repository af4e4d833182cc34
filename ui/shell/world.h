#pragma once
// The world of an account in words: a badge, and a title that carries the word on every window of a
// world that is not the live one.

#include "account/profile.h"
#include "widgets/marks.h"

namespace hongbao::ui {

Mark markOf(account::World world);
QString titleIn(account::World world, const QString &title);
QString accountTitle(const QString &name); // "practice" in the operator's words
QString fileNameIn(account::World world, const QString &name); // exported files carry the word too

} // namespace hongbao::ui
