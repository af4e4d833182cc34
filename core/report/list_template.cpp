#include "report/list_template.h"

#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

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

lxw_format *format(lxw_workbook *book, bool isText)
{
    lxw_format *cells = workbook_add_format(book);
    format_set_num_format(cells, isText ? "@" : "0.00");
    return cells;
}

void writeList(lxw_workbook *book, const QString &name)
{
    lxw_worksheet *sheet = workbook_add_worksheet(book, name.toUtf8().constData());
    lxw_format *head = workbook_add_format(book);
    format_set_bold(head);
    format_set_text_wrap(head);
    format_set_num_format(head, "@");
    lxw_format *text = format(book, true);
    lxw_format *money = format(book, false);
    for (size_t i = 0; i < columns.size(); ++i) {
        const auto column = lxw_col_t(i);
        worksheet_set_column(sheet, column, column, columns[i].width, columns[i].isText ? text : money);
        worksheet_write_string(sheet, 0, column, columns[i].header, head);
    }
    worksheet_set_row(sheet, 0, 32, nullptr);
    worksheet_freeze_panes(sheet, 1, 0);
}

void writeHelp(lxw_workbook *book, const TemplateWords &words)
{
    lxw_worksheet *sheet = workbook_add_worksheet(book, words.helpSheet.toUtf8().constData());
    worksheet_set_column(sheet, 0, 0, 90, nullptr);
    for (qsizetype i = 0; i < words.help.size(); ++i)
        worksheet_write_string(sheet, lxw_row_t(i), 0, words.help[i].toUtf8().constData(), nullptr);
}

} // namespace

Done writeListTemplate(const QString &path, const TemplateWords &words)
{
    const auto unwritable = [&] { return fail(ErrorCode::FileUnwritable, path); };
    const QTemporaryDir dir; // the library takes a name only
    const QString made = dir.filePath(QStringLiteral("list.xlsx"));
    lxw_workbook *book = dir.isValid() ? workbook_new(QFile::encodeName(made).constData()) : nullptr;
    if (!book)
        return unwritable();
    writeList(book, words.listSheet);
    writeHelp(book, words);
    QFile whole(made);
    QSaveFile file(path);
    if (workbook_close(book) != LXW_NO_ERROR || !whole.open(QIODevice::ReadOnly) || !file.open(QIODevice::WriteOnly))
        return unwritable();
    const QByteArray bytes = whole.readAll();
    if (file.write(bytes) != bytes.size() || !file.commit())
        return unwritable();
    return {};
}

} // namespace hongbao::report
