#pragma once
// A workbook of Excel 97 to 2003 becomes Records. Built only where libfreexl is there; without it such a file is named.

#include "intake/records.h"

namespace hongbao::intake {

// ListLocked; ListNotAList with what the compound file is: "XLS" (this build cannot read it), "DOC", "OLE".
// ListDamaged, ListTooLarge, ListSheetUnknown, ListStopped.
Result<Workbook> readXls(const QByteArray &bytes, const ReadOptions &options, const Reading &reading);

} // namespace hongbao::intake
