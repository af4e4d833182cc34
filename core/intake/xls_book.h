#pragma once
// What of an old workbook stands before its sheets: which there are, the shared strings, the formats that show days.

#include "base/result.h"
#include "intake/cells.h"
#include "intake/table.h"

namespace hongbao::intake {

struct XlsBook {
    struct SheetPlace {
        Sheet sheet;
        qsizetype at = 0; // in the stream
    };
    QList<SheetPlace> sheets;
    Cells strings; // one cell each
    QList<bool> dayStyles; // by a cell's format
    bool from1904 = false;
    bool isBiff8 = true;
    QByteArray encoding; // of the text of BIFF5
};

// ListLocked, ListDamaged, ListTooLarge, ListNotAList ("XLS": older than Excel 5).
Result<XlsBook> readXlsBook(const QByteArray &stream);

} // namespace hongbao::intake
