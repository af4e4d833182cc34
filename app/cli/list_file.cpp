#include "cli/list_file.h"

#include <QFileInfo>

namespace hongbao::cli {

namespace {

using namespace Qt::StringLiterals;

Error atRecipients(Error error)
{
    if (error.code == ErrorCode::ListColumnUnknown)
        error.field = u"map"_s;
    else if (error.field.isEmpty())
        error.field = u"recipients"_s;
    return error;
}

Result<intake::ReadOptions> readOptions(const ListOptions &options)
{
    intake::ReadOptions read {.sheet = options.sheet, .encoding = options.encoding};
    if (!options.encoding.isEmpty() && !intake::encodings().contains(options.encoding, Qt::CaseInsensitive))
        return fail(ErrorCode::UsageWrong, options.encoding, u"encoding"_s);
    if (options.separator == "none"_L1)
        read.separator = QChar();
    else if (options.separator == "tab"_L1)
        read.separator = u'\t';
    else if (options.separator.size() == 1)
        read.separator = options.separator.front();
    else if (!options.separator.isEmpty())
        return fail(ErrorCode::UsageWrong, options.separator, u"separator"_s);
    bool isNumber = false;
    const int line = options.header.toInt(&isNumber);
    if (options.header == "none"_L1)
        read.headerLine = 0;
    else if (isNumber && line > 0)
        read.headerLine = line;
    else if (!options.header.isEmpty())
        return fail(ErrorCode::UsageWrong, options.header, u"header"_s);
    return read;
}

} // namespace

void addTableOptions(CLI::App &command, ListOptions &options, const QString &map)
{
    addText(command, "--map", options.map, map);
    addText(command, "--sheet", options.sheet, Help::tr("The sheet of a workbook: its name, or its number from 1"))
        ->type_name("NAME|N");
    addText(command, "--encoding", options.encoding,
        Help::tr("How the characters are written, if it is not found: %1").arg(intake::encodings().join(u", "_s)))
        ->type_name("NAME");
    addText(command, "--separator", options.separator, Help::tr("What stands between cells: a character, tab or none"))
        ->type_name("CHAR");
    addText(command, "--header", options.header, Help::tr("The header's line, or none"))->type_name("LINE");
}

void addListOptions(CLI::App &command, ListOptions &options)
{
    addTableOptions(command, options, Help::tr("Which column is what: \"column=field,...\""));
    command
        .add_option("--paid-within", options.paidWithinDays,
            Help::tr("Who was paid in another campaign within so many days wants a look (default 0: nobody)")
                .toStdString())
        ->check(CLI::Range(0, 3650))
        ->type_name("DAYS");
}

Result<intake::RawTable> readTable(const QString &file, const ListOptions &options, intake::Progress *progress)
{
    const auto read = readOptions(options);
    if (!read)
        return fail(read.error());
    auto table = intake::readTableFile(file, *read, progress);
    return table ? std::move(table) : Result<intake::RawTable>(fail(atRecipients(table.error())));
}

Result<intake::JudgedList> judgeTable(
    const intake::RawTable &table, const QString &file, const ListOptions &options, intake::Progress *progress)
{
    const auto columns = options.map.isEmpty() ? intake::guessColumns(table) : intake::mapColumns(table, options.map);
    if (!columns)
        return fail(atRecipients(columns.error()));
    intake::Progress nobodyStops;
    auto list = intake::judge(table, *columns, QFileInfo(file).fileName(), progress ? *progress : nobodyStops);
    if (list)
        list->paidWithinDays = options.paidWithinDays;
    return list;
}

Result<intake::JudgedList> readList(const QString &file, const ListOptions &options, intake::Progress *progress)
{
    const auto table = readTable(file, options, progress);
    return table ? judgeTable(*table, file, options, progress) : fail(table.error());
}

QList<intake::Row> rowsWithProblems(const intake::JudgedList &list)
{
    QList<intake::Row> rows;
    for (qsizetype i = 0; i < list.rows.size(); ++i) {
        if (list.rows.mark(i).verdict != intake::Verdict::Sendable)
            rows.append(list.rows.at(i));
    }
    return rows;
}

} // namespace hongbao::cli
