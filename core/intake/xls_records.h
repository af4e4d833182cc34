#pragma once
// A workbook of Excel 5 to 2003 becomes Records. libfreexl was tried: it leaves out what formulas give, true and false
// without a word, takes hidden sheets for seen ones and refuses what SheetJS writes.

#include "intake/records.h"

namespace hongbao::intake {

// ListLocked; ListNotAList with what the compound file is: "XLS" (older than that), "DOC", "OLE".
// ListDamaged, ListTooLarge, ListSheetUnknown, ListStopped.
Result<Workbook> readXls(const QByteArray &bytes, const ReadOptions &options, const Reading &reading);

} // namespace hongbao::intake
