#include "cli/list_file.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace hongbao::cli {

namespace {

Result<QByteArray> readAll(const QString &path)
{
    const bool standardInput = path == QLatin1StringView("-");
    QFile file(path);
    const bool opened = standardInput ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return fail(ErrorCode::FileUnreadable, path, QStringLiteral("recipients"));
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::FileUnreadable, path, QStringLiteral("recipients"));
    return bytes;
}

Error atRecipients(Error error)
{
    error.field = error.code == ErrorCode::ListColumnUnknown ? QStringLiteral("map") : QStringLiteral("recipients");
    return error;
}

} // namespace

Result<intake::JudgedList> readList(const QString &file, const QString &map)
{
    const auto bytes = readAll(file);
    if (!bytes)
        return fail(bytes.error());
    const auto table = intake::readTable(*bytes);
    if (!table)
        return fail(atRecipients(table.error()));
    const auto columns = map.isEmpty() ? intake::guessColumns(*table) : intake::mapColumns(*table, map);
    if (!columns)
        return fail(atRecipients(columns.error()));
    return intake::judge(*table, *columns, QFileInfo(file).fileName());
}

QList<intake::Row> rowsWithProblems(const intake::JudgedList &list)
{
    QList<intake::Row> rows;
    for (const intake::Row &row : list.rows) {
        if (row.verdict != intake::Verdict::Sendable)
            rows.append(row);
    }
    return rows;
}

} // namespace hongbao::cli
