#pragma once
// What every paper of an account says at its edges.

#include "papers/sheet.h"

namespace hongbao::ui {

SheetFrame frameIn(account::World world, const QString &file, const QString &title);
QString footOf(const QDateTime &madeAt);

} // namespace hongbao::ui
