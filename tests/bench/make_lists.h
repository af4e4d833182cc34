#pragma once
// Lists of any length as shops export them: an id, an amount, a name.

#include <QString>

namespace hongbao::test {

// list.csv, list.xlsx (inline strings), shared.xlsx (shared strings), in a folder that is there.
bool makeLists(const QString &folder, int rows);
bool makeCsv(const QString &path, int rows);

} // namespace hongbao::test
