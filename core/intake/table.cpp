// Records -> RawTable. What is a header, what stands above it, what is a row.

#include "intake/headers.h"
#include "intake/records.h"
#include "intake/shape.h"

#include <algorithm>

namespace hongbao::intake {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype headerSearch = 20; // records
constexpr qsizetype sample = 200; // records

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
qsizetype recipientColumn(const Cells &records, qsizetype width)
{
    const qsizetype last = std::min(records.size(), sample);
    QList<qsizetype> hits(width);
    for (qsizetype i = 1; i < last; ++i) {
        const QList<Cells::Cell> cells = records.row(i); // each once: a sheet may have 16384 columns
        for (qsizetype column = 0; column < std::min(width, cells.size()); ++column)
            hits[column] += looksLikeRecipient(cleaned(cells[column].utf8).text) ? 1 : 0;
    }
    const auto found
        = std::find_if(hits.cbegin(), hits.cend(), [&](qsizetype count) { return count * 5 >= (last - 1) * 4; });
    return found == hits.cend() ? -1 : found - hits.cbegin();
}

bool isUnknownHeader(const Cells &records)
{
    const QStringList first = records.first();
    if (records.size() < 2 || !std::all_of(first.begin(), first.end(), isWord))
        return false;
    const qsizetype column = recipientColumn(records, first.size());
    return column >= 0 && !isBlank(first[column]);
}

// The index of the header's record; -1 if the source has none. Above a known header stand only records that name
// nobody; above one we do not know, none: they could be people.
qsizetype findHeader(const Records &records)
{
    const qsizetype last = std::min(records.cells.size(), headerSearch);
    for (qsizetype i = 0; i < last; ++i) {
        const QStringList cells = records.cells[i];
        if (records.broken.contains(records.lines[i]) || namesSomeone(cells))
            break;
        if (isKnownHeader(cells))
            return i;
    }
    const bool firstIsBroken = records.broken.contains(records.lines[0]);
    return !firstIsBroken && isUnknownHeader(records.cells) ? 0 : -1;
}

// The record on the line the operator named, or the next one after it.
qsizetype namedHeader(const Records &records, int line)
{
    if (line <= 0)
        return -1;
    const auto found = std::lower_bound(records.lines.begin(), records.lines.end(), line);
    return found == records.lines.end() ? -1 : found - records.lines.begin();
}

// Under a header's cell that is merged downwards, the lines beside it are header too: "金额" and "备注" under "奖励".
qsizetype lastOfHeader(const Records &records, qsizetype header)
{
    int bottom = records.lines[header];
    for (const Records::Merge &merge : records.merges) {
        if (merge.top == records.lines[header])
            bottom = std::max(bottom, merge.bottom);
    }
    qsizetype last = header;
    while (
        last + 1 < records.cells.size() && records.lines[last + 1] <= bottom && !namesSomeone(records.cells[last + 1]))
        ++last;
    return last;
}

void takeHeader(Records &records, qsizetype header, RawTable &table)
{
    const qsizetype last = lastOfHeader(records, header);
    table.header = records.cells[header];
    for (qsizetype i = header + 1; i <= last; ++i) {
        const QStringList below = records.cells[i];
        while (table.header.size() < below.size())
            table.header.append(QString());
        for (qsizetype column = 0; column < below.size(); ++column) {
            if (!isBlank(below[column]))
                table.header[column] = below[column];
        }
        table.aside.titles.append(below.join(u'\t').trimmed());
    }
    table.aside.headerLine = records.lines[header];
    records.cells.removeFirst(last + 1);
    records.lines.remove(0, last + 1);
}

} // namespace

bool namesSomeone(const QStringList &cells)
{
    return std::any_of(
        cells.begin(), cells.end(), [](const QString &cell) { return looksLikeRecipient(cleaned(cell).text); });
}

bool namesSomeone(const Records &records)
{
    for (const QStringList &cells : records.cells) {
        if (namesSomeone(cells) || isKnownHeader(cells))
            return true;
    }
    return false;
}

Result<RawTable> tableFrom(Records records, const ReadOptions &options)
{
    if (records.cells.isEmpty())
        return fail(ErrorCode::ListEmpty);
    RawTable table;
    table.broken = std::move(records.broken);
    table.aside.blank = records.blank;
    table.aside.hidden = records.hidden;
    table.partial = records.more;
    const qsizetype header = options.headerLine ? namedHeader(records, *options.headerLine) : findHeader(records);
    for (qsizetype i = 0; i < header; ++i)
        table.aside.titles.append(records.cells[i].join(u'\t').trimmed());
    if (header >= 0)
        takeHeader(records, header, table);
    table.rows = std::move(records.cells);
    table.lineNumbers = std::move(records.lines);
    if (table.rows.isEmpty())
        return fail(ErrorCode::ListEmpty);
    if (table.rows.size() > mostRows)
        return fail(ErrorCode::ListTooLarge, QString::number(mostRows));
    return table;
}

} // namespace hongbao::intake
