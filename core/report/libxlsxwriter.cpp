#include "report/libxlsxwriter.h"

#include "base/late_library.h"

namespace hongbao::report {

namespace {

std::optional<Libxlsxwriter> load()
{
    LateLibrary library(QStringLiteral("xlsxwriter"), LIBXLSXWRITER_INTERFACE);
    Libxlsxwriter xlsx;
    library.resolve("workbook_new", xlsx.workbookNew)
        .resolve("workbook_new_opt", xlsx.workbookNewOpt)
        .resolve("workbook_add_worksheet", xlsx.workbookAddWorksheet)
        .resolve("workbook_add_format", xlsx.workbookAddFormat)
        .resolve("workbook_close", xlsx.workbookClose)
        .resolve("lxw_workbook_free", xlsx.workbookFree)
        .resolve("worksheet_write_string", xlsx.worksheetWriteString)
        .resolve("worksheet_write_number", xlsx.worksheetWriteNumber)
        .resolve("worksheet_set_column", xlsx.worksheetSetColumn)
        .resolve("worksheet_set_row", xlsx.worksheetSetRow)
        .resolve("worksheet_freeze_panes", xlsx.worksheetFreezePanes)
        .resolve("format_set_bold", xlsx.formatSetBold)
        .resolve("format_set_text_wrap", xlsx.formatSetTextWrap)
        .resolve("format_set_num_format", xlsx.formatSetNumFormat);
    return library.give(xlsx);
}

} // namespace

const Libxlsxwriter *libxlsxwriter()
{
    static const std::optional<Libxlsxwriter> loaded = load();
    return loaded ? &*loaded : nullptr;
}

} // namespace hongbao::report
