#pragma once
// Parts of the program: modules with what few starts need at once, such as a library that takes the loader long. They
// stand in a folder of their own, the version in their names, and are loaded when they are first asked for, then for
// good.

#include <QObject>

namespace hongbao {

// The object of a part; null where it is missing or another version's, and a warning in the log. Any thread.
QObject *loadPart(const QString &name);

} // namespace hongbao
