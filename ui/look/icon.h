#pragma once
// Icons of our own, drawn from SVG in the colour that the look has at the moment of drawing.

#include "look/look.h"

#include <optional>

namespace hongbao::ui::look {

// In the colour of `role`; by default in the text's colour.
QIcon tintedIcon(const QString &name, std::optional<Role> role);

} // namespace hongbao::ui::look
