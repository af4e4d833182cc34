#pragma once
// From a file, or standard input ("-"), to a judged list.

#include "intake/list.h"

namespace hongbao::cli {

Result<intake::JudgedList> readList(const QString &file, const QString &map);
QList<intake::Row> rowsWithProblems(const intake::JudgedList &list);

} // namespace hongbao::cli
