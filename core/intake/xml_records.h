#pragma once
// A workbook as one XML file (Excel 2003, "XML spreadsheet"), which back offices call .xls too, becomes Records.

#include "intake/records.h"

namespace hongbao::intake {

bool isXmlSpreadsheet(const QByteArray &utf8);

// ListDamaged, ListTooLarge, ListSheetUnknown, ListStopped.
Result<Workbook> readXmlSpreadsheet(const QByteArray &utf8, const ReadOptions &options, const Reading &reading);

} // namespace hongbao::intake
