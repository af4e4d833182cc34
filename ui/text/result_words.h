#pragma once
// The words of a result file: the columns that are added to the operator's own rows.

#include "report/result_file.h"

namespace hongbao::text {

// In the practice world every heading says so: a practice file must never pass for a live one.
report::ResultWords resultWords(bool practice);

// What a dialog offers to write a table as: a workbook first, then CSV.
QString tableFileKinds();

} // namespace hongbao::text
