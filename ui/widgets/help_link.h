#pragma once
// The way to the help from wherever one stands: whoever shows it has registered for these links (QDesktopServices).

#include <QString>

namespace hongbao::ui {

inline constexpr char helpScheme[] = "hongbao-help";

void openHelp(const QString &topic = {}); // an error's code; empty: where it was left

} // namespace hongbao::ui
