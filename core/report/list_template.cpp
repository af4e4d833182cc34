#include "report/list_template.h"

#include "report/libxlsxwriter.h"

#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>

#include <array>

namespace hongbao::report {

namespace {

struct TemplateColumn {
    const char *header; // a line for each language: intake/headers.cpp knows both
    double width;
    bool isText;
};

constexpr std::array columns {
    TemplateColumn {"用户ID\nuser_id", 24, true},
    TemplateColumn {"金额\namount", 12, false},
    TemplateColumn {"兑换单号\nout_biz_no", 24, true},
    TemplateColumn {"姓名\nname", 14, true},
    TemplateColumn {"备注\nnote", 28, true},
};

lxw_format *format(const Libxlsxwriter &xlsx, lxw_workbook *book, bool isText)
{
    lxw_format *cells = xlsx.workbookAddFormat(book);
    xlsx.formatSetNumFormat(cells, isText ? "@" : "0.00");
    return cells;
}

void writeList(const Libxlsxwriter &xlsx, lxw_workbook *book, const QString &name)
{
    lxw_worksheet *sheet = xlsx.workbookAddWorksheet(book, name.toUtf8().constData());
    lxw_format *head = xlsx.workbookAddFormat(book);
    xlsx.formatSetBold(head);
    xlsx.formatSetTextWrap(head);
    xlsx.formatSetNumFormat(head, "@");
    lxw_format *text = format(xlsx, book, true);
    lxw_format *money = format(xlsx, book, false);
    for (size_t i = 0; i < columns.size(); ++i) {
        const auto column = lxw_col_t(i);
        xlsx.worksheetSetColumn(sheet, column, column, columns[i].width, columns[i].isText ? text : money);
        xlsx.worksheetWriteString(sheet, 0, column, columns[i].header, head);
    }
    xlsx.worksheetSetRow(sheet, 0, 32, nullptr);
    xlsx.worksheetFreezePanes(sheet, 1, 0);
}

void writeHelp(const Libxlsxwriter &xlsx, lxw_workbook *book, const TemplateWords &words)
{
    lxw_worksheet *sheet = xlsx.workbookAddWorksheet(book, words.helpSheet.toUtf8().constData());
    xlsx.worksheetSetColumn(sheet, 0, 0, 90, nullptr);
    for (qsizetype i = 0; i < words.help.size(); ++i)
        xlsx.worksheetWriteString(sheet, lxw_row_t(i), 0, words.help[i].toUtf8().constData(), nullptr);
}

} // namespace

Done writeListTemplate(const QString &path, const TemplateWords &words)
{
    const auto unwritable = [&] { return fail(ErrorCode::FileUnwritable, path); };
    const QTemporaryDir dir; // the library takes a name only
    const QString made = dir.filePath(QStringLiteral("list.xlsx"));
    const Libxlsxwriter *xlsx = libxlsxwriter();
    lxw_workbook *book = xlsx && dir.isValid() ? xlsx->workbookNew(QFile::encodeName(made).constData()) : nullptr;
    if (!book)
        return unwritable();
    writeList(*xlsx, book, words.listSheet);
    writeHelp(*xlsx, book, words);
    QFile whole(made);
    QSaveFile file(path);
    if (xlsx->workbookClose(book) != LXW_NO_ERROR || !whole.open(QIODevice::ReadOnly)
        || !file.open(QIODevice::WriteOnly))
        return unwritable();
    const QByteArray bytes = whole.readAll();
    if (file.write(bytes) != bytes.size() || !file.commit())
        return unwritable();
    return {};
}

} // namespace hongbao::report
