#include "report/table_file.h"

#include "report/csv.h"
#include "report/xlsx_file.h"

namespace hongbao::report {

namespace {

bool isWorkbook(const QString &path)
{
    return path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive);
}

template <class File> Result<std::unique_ptr<TableFile>> asTable(Result<std::unique_ptr<File>> file)
{
    if (!file)
        return fail(file.error());
    return std::unique_ptr<TableFile>(std::move(*file));
}

} // namespace

bool isTableFile(const QString &path)
{
    return isWorkbook(path) || path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive);
}

Result<std::unique_ptr<TableFile>> createTableFile(const QString &path, const NumberColumns &numbers)
{
    return isWorkbook(path) ? asTable(XlsxFile::create(path, numbers)) : asTable(CsvFile::create(path));
}

} // namespace hongbao::report
