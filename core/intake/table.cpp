// readTable: bytes -> RawTable. What is a header, what stands above it, what is a row.

#include "intake/csv_records.h"
#include "intake/encoding.h"
#include "intake/headers.h"
#include "intake/separator.h"
#include "intake/shape.h"

#include <QCryptographicHash>

#include <algorithm>

namespace hongbao::intake {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype mostBytes = qsizetype(200) * 1024 * 1024;
constexpr int mostRows = 2'000'000;
constexpr qsizetype headerSearch = 20; // records
constexpr qsizetype sample = 200; // records

bool namesSomeone(const QStringList &cells)
{
    return std::any_of(
        cells.begin(), cells.end(), [](const QString &cell) { return looksLikeRecipient(cleaned(cell).text); });
}

bool isKnownHeader(const QStringList &cells)
{
    int known = 0;
    for (const QString &cell : cells) {
        const Field field = headerWord(cell).field;
        if (isRecipient(field))
            return true;
        known += field != Field::None ? 1 : 0;
    }
    return known >= 2;
}

// Words of a header we do not know have no digit in them; a person's row nearly always has.
bool isWord(const QString &cell)
{
    static const QStringList nothing {
        u"-"_s, u"--"_s, u"/"_s, u"无"_s, u"空"_s, u"null"_s, u"none"_s, u"n/a"_s, u"na"_s};
    const QString text = cleaned(cell).text.toLower();
    const auto speaksOfData = [](QChar c) { return c.isDigit() || c == u'@'; };
    return text.size() <= 40 && !nothing.contains(text) && std::none_of(text.cbegin(), text.cend(), speaksOfData);
}

// The column in which nearly every record after the first has a recipient; -1 if there is none.
qsizetype recipientColumn(const QList<QStringList> &records)
{
    const qsizetype last = std::min(records.size(), sample);
    for (qsizetype column = 0; column < records[0].size(); ++column) {
        qsizetype hits = 0;
        for (qsizetype i = 1; i < last; ++i)
            hits += looksLikeRecipient(cleaned(records[i].value(column)).text) ? 1 : 0;
        if (hits * 5 >= (last - 1) * 4)
            return column;
    }
    return -1;
}

bool isUnknownHeader(const QList<QStringList> &records)
{
    if (records.size() < 2 || !std::all_of(records[0].begin(), records[0].end(), isWord))
        return false;
    const qsizetype column = recipientColumn(records);
    return column >= 0 && !isBlank(records[0][column]);
}

// The index of the header's record; -1 if the source has none. Above a known header stand only records that name
// nobody; above one we do not know, none: they could be people.
qsizetype findHeader(const Records &records)
{
    const qsizetype last = std::min(records.cells.size(), headerSearch);
    for (qsizetype i = 0; i < last; ++i) {
        const QStringList &cells = records.cells[i];
        if (records.broken.contains(records.lines[i]) || namesSomeone(cells))
            break;
        if (isKnownHeader(cells))
            return i;
    }
    const bool firstIsBroken = records.broken.contains(records.lines[0]);
    return !firstIsBroken && isUnknownHeader(records.cells) ? 0 : -1;
}

RawTable tableOf(Records records)
{
    RawTable table;
    table.broken = std::move(records.broken);
    table.aside.blank = records.blank;
    const qsizetype header = findHeader(records);
    for (qsizetype i = 0; i < header; ++i)
        table.aside.titles.append(records.cells[i].join(u'\t').trimmed());
    if (header >= 0) {
        table.header = records.cells[header];
        table.aside.headerLine = records.lines[header];
        records.cells.remove(0, header + 1);
        records.lines.remove(0, header + 1);
    }
    table.rows = std::move(records.cells);
    table.lineNumbers = std::move(records.lines);
    return table;
}

} // namespace

Result<RawTable> readTable(const QByteArray &bytes)
{
    if (bytes.size() > mostBytes)
        return fail(ErrorCode::ListTooLarge, QString::number(bytes.size()));
    const Result<Text> text = readText(bytes);
    if (!text)
        return fail(text.error());
    const QChar separator = findSeparator(text->utf8);
    Result<Records> records = readRecords(text->utf8, separator, mostRows + int(headerSearch));
    if (!records)
        return fail(records.error());
    if (records->cells.isEmpty())
        return fail(ErrorCode::ListEmpty);
    RawTable table = tableOf(std::move(*records));
    if (table.rows.isEmpty())
        return fail(ErrorCode::ListEmpty);
    if (table.rows.size() > mostRows)
        return fail(ErrorCode::ListTooLarge, QString::number(mostRows));
    table.encoding = text->encoding;
    table.separator = separator;
    table.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    return table;
}

} // namespace hongbao::intake
