#pragma once
// What of an .xlsx stands around its sheets: which sheets there are, the shared strings, the formats that show days.

#include "intake/archive.h"
#include "intake/cells.h"
#include "intake/table.h"

namespace hongbao::intake {

struct SheetPart {
    Sheet sheet;
    QString part; // its path in the archive
};

struct WorkbookParts {
    QList<SheetPart> sheets;
    Cells strings; // one cell each
    QList<bool> dayStyles; // by a cell's style
    bool from1904 = false;
};

// ListNotAList, ListDamaged, ListTooLarge, ListStopped.
// For a look at the first rows not all shared strings are needed: they stand in the order of their first use.
Result<WorkbookParts> readWorkbookParts(const Archive &archive, qsizetype strings, const Progress *progress);
constexpr qsizetype mostStrings = 10'000'000;

} // namespace hongbao::intake
