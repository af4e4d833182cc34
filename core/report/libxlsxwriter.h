#pragma once
// libxlsxwriter, loaded when the first workbook is written (base/late_library.h).

#include <xlsxwriter.h>

namespace hongbao::report {

// As documented under the names they have in xlsxwriter.h.
struct Libxlsxwriter {
    decltype(&::workbook_new) workbookNew = nullptr;
    decltype(&::workbook_new_opt) workbookNewOpt = nullptr;
    decltype(&::workbook_add_worksheet) workbookAddWorksheet = nullptr;
    decltype(&::workbook_add_format) workbookAddFormat = nullptr;
    decltype(&::workbook_close) workbookClose = nullptr;
    decltype(&::lxw_workbook_free) workbookFree = nullptr;
    decltype(&::worksheet_write_string) worksheetWriteString = nullptr;
    decltype(&::worksheet_write_number) worksheetWriteNumber = nullptr;
    decltype(&::worksheet_set_column) worksheetSetColumn = nullptr;
    decltype(&::worksheet_set_row) worksheetSetRow = nullptr;
    decltype(&::worksheet_freeze_panes) worksheetFreezePanes = nullptr;
    decltype(&::format_set_bold) formatSetBold = nullptr;
    decltype(&::format_set_text_wrap) formatSetTextWrap = nullptr;
    decltype(&::format_set_num_format) formatSetNumFormat = nullptr;
};

// Null where there is none: nothing can be written then, and the rest of the program goes on.
const Libxlsxwriter *libxlsxwriter();

} // namespace hongbao::report
