#pragma once
// The one style sheet, made from roles, type scale and spacing.

#include "look/look.h"

#include <QString>

namespace hongbao::ui::look {

QString styleSheet();
QString nameOf(Role role); // in the style sheet

} // namespace hongbao::ui::look
