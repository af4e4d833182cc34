#include "intake/xls_records.h"

#include "intake/number.h"
#include "intake/ole.h"
#include "intake/xls_book.h"
#include "intake/xls_stream.h"

#include <QHash>

#include <algorithm>
#include <bit>
#include <cmath>

namespace hongbao::intake {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype mostCells = qsizetype(65'536) * 256; // the format's own limit
constexpr qsizetype mostMerges = 1000;

// The file itself holds a double: below 2^53 its whole numbers are exact.
QByteArray textOf(double value)
{
    constexpr double exact = 9007199254740992.0;
    const bool whole = std::abs(value) <= exact && !(std::floor(value) < value);
    return whole ? QByteArray::number(qint64(value)) : numberText(QByteArray::number(value, 'g', 17));
}

// A whole number, or the first half of a double; either perhaps times a hundred.
double unpacked(quint32 packed)
{
    const auto bits = packed & ~3U;
    const double value
        = packed & 2 ? double(std::bit_cast<qint32>(bits) >> 2) : std::bit_cast<double>(quint64(bits) << 32);
    return packed & 1 ? value / 100 : value;
}

QByteArray wordOf(quint8 error)
{
    static const QHash<quint8, QByteArray> words {{0x00, "#NULL!"}, {0x07, "#DIV/0!"}, {0x0F, "#VALUE!"},
        {0x17, "#REF!"}, {0x1D, "#NAME?"}, {0x24, "#NUM!"}, {0x2A, "#N/A"}};
    return words.value(error, "#N/A");
}

// Where a cell's value stands. Programs write cells in whatever order they were set.
struct Place {
    quint16 row = 0;
    quint16 column = 0;
    quint16 format = 0;
    quint16 type = 0; // of the record
    quint32 value = 0; // its place in the stream

    quint32 order() const { return quint32(row) << 16 | column; }
};

class SheetReader {
public:
    SheetReader(const QByteArray &stream, const XlsBook &book, const Reading &reading)
        : m_bytes(stream)
        , m_book(book)
        , m_reading(reading)
        , m_writer(reading)
    {
    }

    Result<Records> run(qsizetype at)
    {
        if (const Done done = findCells(at); !done)
            return fail(done.error());
        std::stable_sort(
            m_places.begin(), m_places.end(), [](const Place &a, const Place &b) { return a.order() < b.order(); });
        for (qsizetype i = 0; i < m_places.size() && !m_writer.records().more;) {
            qsizetype end = i;
            while (end < m_places.size() && m_places[end].row == m_places[i].row)
                ++end;
            if (const Done done = writeRow(i, end); !done)
                return fail(done.error());
            i = end;
            m_writer.records().more = m_writer.hasEnough() && end < m_places.size();
            m_reading.tell(end, m_places.size());
        }
        return m_writer.take();
    }

private:
    // Up to the sheet's end; a chart in it is a sheet of its own within.
    Done findCells(qsizetype at)
    {
        XlsStream stream(m_bytes, at);
        int depth = 0;
        while (stream.next()) {
            const XlsRecord &record = stream.record();
            depth += record.type == XlsRecord::Begin ? 1 : 0;
            if (depth == 0 || m_places.size() > mostCells)
                break;
            if (depth == 1)
                take(record, stream.at() - record.content.size());
            if (record.type == XlsRecord::End && --depth == 0)
                return {};
            if (m_reading.isStopped())
                return fail(ErrorCode::ListStopped);
        }
        return fail(ErrorCode::ListDamaged, u"XLS"_s);
    }

    void take(const XlsRecord &record, qsizetype at)
    {
        switch (record.type) {
        case XlsRecord::SharedLabel:
        case XlsRecord::Label:
        case XlsRecord::RichLabel:
        case XlsRecord::Number:
        case XlsRecord::PackedNumber:
        case XlsRecord::TruthOrError:
        case XlsRecord::Formula:
            m_places.append({littleAt<quint16>(record.content, 0), littleAt<quint16>(record.content, 2),
                littleAt<quint16>(record.content, 4), record.type, quint32(at + 6)});
            break;
        case XlsRecord::Numbers:
            takeNumbers(record.content, at);
            break;
        case XlsRecord::Merges:
            takeMerges(record.content);
            break;
        default:
            break;
        }
    }

    // Row, first column, a format and a number for each column, last column.
    void takeNumbers(QByteArrayView content, qsizetype at)
    {
        auto column = littleAt<quint16>(content, 2);
        for (qsizetype from = 4; from + 6 <= content.size() - 2; from += 6, ++column)
            m_places.append({littleAt<quint16>(content, 0), column, littleAt<quint16>(content, from),
                XlsRecord::PackedNumber, quint32(at + from + 2)});
    }

    void takeMerges(QByteArrayView content)
    {
        QList<Records::Merge> &merges = m_writer.records().merges;
        for (qsizetype at = 2; at + 8 <= content.size() && merges.size() < mostMerges; at += 8) {
            const int top = littleAt<quint16>(content, at) + 1;
            const int bottom = littleAt<quint16>(content, at + 2) + 1;
            if (bottom > top && top <= mergesLookedAt)
                merges.append({top, bottom, littleAt<quint16>(content, at + 4)});
        }
    }

    Done writeRow(qsizetype begin, qsizetype end)
    {
        const int line = m_places[begin].row + 1;
        m_writer.skipRows(line - m_line - 1);
        m_line = line;
        m_writer.beginRow();
        for (qsizetype i = begin; i < end; ++i) {
            const bool setAgain = i + 1 < end && m_places[i + 1].column == m_places[i].column;
            if (!setAgain && !writeCell(m_places[i]))
                return fail(ErrorCode::ListDamaged, u"cell"_s);
        }
        return m_writer.endRow(line);
    }

    // False where its string is not there or cut.
    bool writeCell(const Place &place)
    {
        switch (place.type) {
        case XlsRecord::SharedLabel: {
            const auto index = qsizetype(littleAt<quint32>(m_bytes, place.value));
            return index < m_book.strings.size() && put(place, m_book.strings.cell(index, 0).utf8);
        }
        case XlsRecord::Number:
            return putNumber(place, littleAt<double>(m_bytes, place.value));
        case XlsRecord::PackedNumber:
            return putNumber(place, unpacked(littleAt<quint32>(m_bytes, place.value)));
        case XlsRecord::TruthOrError:
            return putTruthOrError(place, littleAt<quint8>(m_bytes, place.value + 1) != 0, place.value);
        case XlsRecord::Formula:
            return putResult(place);
        default:
            return putText(place, XlsStream(m_bytes, place.value - 10));
        }
    }

    bool put(const Place &place, QByteArrayView utf8) { return m_writer.addCellAt(place.column, utf8); }

    bool putNumber(const Place &place, double value)
    {
        const QByteArray text = textOf(value);
        const bool isDay = m_book.dayStyles.value(place.format);
        return m_writer.addCellAt(place.column, isDay ? dateText(text, m_book.from1904) : text, true);
    }

    bool putTruthOrError(const Place &place, bool isError, qsizetype at)
    {
        const auto value = littleAt<quint8>(m_bytes, at);
        return put(place, isError ? wordOf(value) : QByteArray(value != 0 ? "TRUE" : "FALSE"));
    }

    // A formula keeps its last result: a number, or what else it is, where no number has all these bits.
    bool putResult(const Place &place)
    {
        if (littleAt<quint16>(m_bytes, place.value + 6) != 0xFFFF)
            return putNumber(place, littleAt<double>(m_bytes, place.value));
        switch (littleAt<quint8>(m_bytes, place.value)) {
        case 0:
            return putFollowingText(place);
        case 1:
        case 2:
            return putTruthOrError(place, littleAt<quint8>(m_bytes, place.value) == 2, place.value + 2);
        default:
            return true;
        }
    }

    // Its text stands behind the formula, and behind what several cells share of it.
    bool putFollowingText(const Place &place)
    {
        XlsStream stream(m_bytes, place.value - 10);
        for (int i = 0; i < 4 && stream.next(); ++i) {
            if (stream.record().type == XlsRecord::FormulaText)
                return putText(place, stream, 0);
        }
        return true;
    }

    bool putText(const Place &place, XlsStream stream) { return stream.next() && putText(place, stream, 6); }

    bool putText(const Place &place, XlsStream &stream, qsizetype from)
    {
        XlsText text(stream, from);
        const QByteArray utf8 = m_book.isBiff8 ? text.string16() : text.plain(text.number<quint16>(), m_book.encoding);
        return !text.failed() && put(place, utf8);
    }

    const QByteArray &m_bytes;
    const XlsBook &m_book;
    const Reading &m_reading;
    RecordWriter m_writer;
    QList<Place> m_places;
    int m_line = 0;
};

} // namespace

Result<Workbook> readXls(const QByteArray &bytes, const ReadOptions &options, const Reading &reading)
{
    const Result<QByteArray> stream = workbookStreamOf(bytes);
    if (!stream)
        return fail(stream.error());
    const Result<XlsBook> book = readXlsBook(*stream);
    if (!book)
        return fail(book.error());
    QList<Sheet> sheets;
    for (const XlsBook::SheetPlace &place : book->sheets)
        sheets.append(place.sheet);
    return readSheet(sheets, options, reading, [&](int index, const Reading &wanted) {
        return SheetReader(*stream, *book, wanted).run(book->sheets[index].at);
    });
}

} // namespace hongbao::intake
