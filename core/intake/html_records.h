#pragma once
// The tables of a web page become Records: back offices write such pages and call them .xls.

#include "intake/records.h"

namespace hongbao::intake {

// The rows of all tables in their order, as one sheet. ListNotAList ("HTML", "XML"): there is no row.
Result<Workbook> readHtml(const QByteArray &utf8, const ReadOptions &options, const Reading &reading);

} // namespace hongbao::intake
