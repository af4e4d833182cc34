#include "bench/make_lists.h"

#include <QFile>

#include <xlsxwriter.h>

namespace hongbao::test {

namespace {

using namespace Qt::Literals::StringLiterals;

// In no order, as ids come.
QByteArray idOf(int row)
{
    constexpr qint64 ids = 1'000'000'000'000;
    return "2088" + QByteArray::number(qint64(row) * 829'346'951'357 % ids).rightJustified(12, '0');
}

QByteArray nameOf(int row)
{
    return "会员" + QByteArray::number(row);
}

bool makeXlsx(const QString &path, int rows, bool shared)
{
    lxw_workbook_options options {};
    options.constant_memory = shared ? LXW_FALSE : LXW_TRUE;
    lxw_workbook *book = workbook_new_opt(path.toUtf8().constData(), &options);
    lxw_worksheet *sheet = workbook_add_worksheet(book, nullptr);
    worksheet_write_string(sheet, 0, 0, "用户ID", nullptr);
    worksheet_write_string(sheet, 0, 1, "金额", nullptr);
    worksheet_write_string(sheet, 0, 2, "姓名", nullptr);
    for (int row = 0; row < rows; ++row) {
        const auto line = lxw_row_t(row + 1);
        worksheet_write_string(sheet, line, 0, idOf(row).constData(), nullptr);
        worksheet_write_number(sheet, line, 1, 5 + (10 + row % 90) / 100.0, nullptr);
        worksheet_write_string(sheet, line, 2, nameOf(row).constData(), nullptr);
    }
    return workbook_close(book) == LXW_NO_ERROR;
}

} // namespace

bool makeCsv(const QString &path, int rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write("用户ID,金额,姓名\n");
    for (int row = 0; row < rows; ++row)
        file.write(idOf(row) + ",5." + QByteArray::number(10 + row % 90) + ',' + nameOf(row) + '\n');
    return true;
}

bool makeLists(const QString &folder, int rows)
{
    return makeCsv(folder + u"/list.csv"_s, rows) && makeXlsx(folder + u"/list.xlsx"_s, rows, false)
        && makeXlsx(folder + u"/shared.xlsx"_s, rows, true);
}

} // namespace hongbao::test
