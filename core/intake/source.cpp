// readTable: what the bytes are, and the reader for it.

#include "base/sha256.h"
#include "intake/csv_records.h"
#include "intake/encoding.h"
#include "intake/html_records.h"
#include "intake/separator.h"
#include "intake/xls_records.h"
#include "intake/xlsx_records.h"
#include "intake/xml_records.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cstdio>

namespace hongbao::intake {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype mostBytes = qsizetype(200) * 1024 * 1024;
constexpr qsizetype beginning = qsizetype(1024) * 1024; // enough for a look at the first rows
constexpr qsizetype roomForHeader = 40; // records beside the rows

Result<RawTable> tableFrom(Result<Workbook> workbook, Format format, const ReadOptions &options)
{
    if (!workbook)
        return fail(workbook.error());
    Result<RawTable> table = tableFrom(std::move(workbook->records), options);
    if (table) {
        table->format = format;
        table->sheets = workbook->sheets;
        table->sheet = workbook->sheet;
    }
    return table;
}

Result<RawTable> tableOfText(const Text &text, const ReadOptions &options, const Reading &reading)
{
    const QChar separator = options.separator.value_or(QChar());
    const QChar chosen = options.separator ? separator : findSeparator(text.utf8);
    Result<Records> records = readRecords(text.utf8, chosen, reading);
    if (!records)
        return fail(records.error());
    Result<RawTable> table = tableFrom(std::move(*records), options);
    if (table)
        table->separator = chosen;
    return table;
}

Result<RawTable> tableOfCharacters(const QByteArray &bytes, const ReadOptions &options, const Reading &reading)
{
    const Result<Text> text = readText(bytes, options.encoding);
    if (!text)
        return fail(text.error());
    Result<RawTable> table = [&] {
        if (isXmlSpreadsheet(text->utf8))
            return tableFrom(readXmlSpreadsheet(text->utf8, options, reading), Format::XmlSpreadsheet, options);
        if (isMarkup(text->utf8))
            return tableFrom(readHtml(text->utf8, options, reading), Format::Html, options);
        return tableOfText(*text, options, reading);
    }();
    if (table)
        table->encoding = text->encoding;
    return table;
}

bool hasUtf16(const QByteArray &start)
{
    return start.startsWith("\xFF\xFE") || start.startsWith("\xFE\xFF") || start.contains('\0');
}

// Up to the end of the last whole line. In UTF-16 a line's end has two bytes, and either may be part of another
// character: only whole pairs are cut off.
QByteArray firstLines(const QByteArray &bytes)
{
    const QByteArray start = bytes.first(std::min(bytes.size(), beginning));
    for (qsizetype at = start.lastIndexOf('\n'); at >= 0; at = at > 0 ? start.lastIndexOf('\n', at - 1) : -1) {
        const bool little = at + 1 < start.size() && start[at + 1] == '\0';
        const bool big = at > 0 && start[at - 1] == '\0';
        if (little && at % 2 == 0)
            return start.first(at + 2);
        if (big ? at % 2 == 1 : !hasUtf16(start))
            return start.first(at + 1);
    }
    return start;
}

Result<RawTable> readAny(const QByteArray &bytes, const ReadOptions &options, Progress *progress, bool cut)
{
    Reading reading {.mostRecords = mostRows + roomForHeader, .progress = progress};
    if (options.firstRows > 0)
        reading.wanted = options.firstRows + roomForHeader;
    const Container container = containerOf(bytes);
    if (container.kind == Container::Zip)
        return tableFrom(readXlsx(bytes, options, reading), Format::Xlsx, options);
    if (container.kind == Container::Ole)
        return tableFrom(readXls(bytes, options, reading), Format::Xls, options);
    if (container.kind == Container::Other)
        return fail(ErrorCode::ListNotAList, container.name);
    reading.isBeginning = cut || (options.firstRows > 0 && bytes.size() > beginning);
    return tableOfCharacters(reading.isBeginning ? firstLines(bytes) : bytes, options, reading);
}

Result<RawTable> readSource(const QByteArray &bytes, const ReadOptions &options, Progress *progress, bool cut)
{
    if (bytes.size() > mostBytes)
        return fail(ErrorCode::ListTooLarge, QString::number(bytes.size()));
    Result<RawTable> table = readAny(bytes, options, progress, cut);
    if (!table)
        return table;
    if (options.firstRows == 0)
        table->sha256 = Sha256::hexOf(bytes);
    if (progress)
        progress->permille = 1000;
    return table;
}

} // namespace

QString toWord(Format format)
{
    constexpr std::array words {"text"_L1, "xlsx"_L1, "xls"_L1, "html"_L1, "xml"_L1};
    return words.at(size_t(format));
}

Result<RawTable> readTable(const QByteArray &bytes, const ReadOptions &options, Progress *progress)
{
    return readSource(bytes, options, progress, false);
}

Result<RawTable> readTableFile(const QString &path, const ReadOptions &options, Progress *progress)
{
    const auto unreadable = [&] { return fail(ErrorCode::FileUnreadable, path); };
    const bool standardInput = path == "-"_L1;
    QFile file(path);
    if (!standardInput && !QFileInfo(path).isFile()) // a pipe that nobody writes to, a device without an end
        return unreadable();
    if (standardInput ? !file.open(stdin, QIODevice::ReadOnly) : !file.open(QIODevice::ReadOnly))
        return unreadable();
    const qint64 size = file.size();
    if (!standardInput && size > mostBytes)
        return fail(ErrorCode::ListTooLarge, QString::number(size));
    QByteArray bytes = file.read(beginning + 1);
    const bool cut = options.firstRows > 0 && bytes.size() > beginning && containerOf(bytes).kind == Container::None;
    if (!cut)
        bytes += file.read(mostBytes + 1 - bytes.size());
    if (file.error() != QFileDevice::NoError || (!standardInput && !cut && bytes.size() < size))
        return unreadable();
    return readSource(bytes, options, progress, cut);
}

} // namespace hongbao::intake
