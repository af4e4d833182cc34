#pragma once
// Progress on the entry of the program in the system's taskbar. Linux: Unity's launcher interface, which GNOME's dock
// and KDE draw too; silent where nobody listens. A Windows build puts ITaskbarList3 in its place: this file only.

namespace hongbao::ui {

void showTaskbarProgress(int done, int all); // all 0: none

} // namespace hongbao::ui
