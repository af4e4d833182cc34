#pragma once
// A workbook of Excel 2007 and later, as Excel and the libraries of back ends write it, becomes Records.

#include "intake/records.h"

namespace hongbao::intake {

// ListNotAList with what the archive is: "XLSB", "ODS", "DOCX", "PPTX", "zip". ListLocked, ListDamaged, ListTooLarge,
// ListSheetUnknown, ListStopped.
Result<Workbook> readXlsx(const QByteArray &bytes, const ReadOptions &options, const Reading &reading);

} // namespace hongbao::intake
