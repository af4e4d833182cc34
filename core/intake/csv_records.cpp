#include "intake/csv_records.h"

#include "intake/separator.h"
#include "intake/shape.h"

#include <csv.h>

#include <algorithm>

namespace hongbao::intake {

namespace {

// Stands for what libcsv cannot split at: the full-width comma, or nothing at all.
constexpr char16_t standIn = 0x1F;

constexpr QByteArrayView replacement("\xEF\xBF\xBD"); // what could not be decoded
constexpr qsizetype mostLine = qsizetype(1) * 1024 * 1024; // bytes: no row of people is that long

class Parser {
public:
    explicit Parser(unsigned char delimiter)
    {
        csv_init(&m_csv, 0);
        csv_set_delim(&m_csv, delimiter);
    }
    ~Parser() { csv_free(&m_csv); }
    Parser(const Parser &) = delete;
    Parser &operator=(const Parser &) = delete;

    // True when the line ended a record; its cells are in `cells` then. A line that ends inside quotes does not.
    Result<bool> feed(QByteArrayView line)
    {
        if (!m_inRecord)
            cells.clear();
        m_inRecord = true;
        const auto size = size_t(line.size());
        if (csv_parse(&m_csv, line.data(), size, takeCell, endRecord, this) != size || cells.size() > mostColumns)
            return fail(ErrorCode::ListTooLarge);
        return !m_inRecord;
    }

    QList<QByteArray> cells;

private:
    static void takeCell(void *data, size_t size, void *self)
    {
        static_cast<Parser *>(self)->cells.append(QByteArray(static_cast<const char *>(data), qsizetype(size)));
    }

    static void endRecord(int, void *self) { static_cast<Parser *>(self)->m_inRecord = false; }

    csv_parser m_csv {};
    bool m_inRecord = false;
};

// The next physical line with its end, "\n", "\r\n" or "\r".
QByteArrayView lineAt(QByteArrayView text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size() && text[end] != '\n' && text[end] != '\r')
        ++end;
    if (end < text.size())
        end += text[end] == '\r' && end + 1 < text.size() && text[end + 1] == '\n' ? 2 : 1;
    return text.sliced(from, end - from);
}

bool isBlankLine(QByteArrayView line)
{
    return std::all_of(
        line.begin(), line.end(), [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
}

// Two stray quotes far apart make one cell of everything between them.
bool hidesRows(const QByteArray &cell)
{
    if (!cell.contains('\n') && !cell.contains('\r'))
        return false;
    if (cell.size() > mostLine)
        return true;
    int lines = 0;
    bool someone = false;
    for (const QString &line : QString::fromUtf8(cell).replace(u'\r', u'\n').split(u'\n')) {
        if (isBlank(line))
            continue;
        ++lines;
        const QStringList pieces = piecesOf(line);
        someone = someone || std::any_of(pieces.begin(), pieces.end(), looksLikeRecipient);
    }
    return lines > 1 && someone;
}

class TextReader {
public:
    TextReader(QByteArrayView text, QChar separator, const Reading &reading)
        : m_text(text)
        , m_parser(separator.unicode() > 0x7F || separator.isNull() ? static_cast<unsigned char>(standIn)
                                                                    : static_cast<unsigned char>(separator.toLatin1()))
        , m_standsFor(separator.unicode() > 0x7F ? QString(separator).toUtf8() : QByteArray())
        , m_reading(reading)
        , m_hasDamage(text.contains(replacement))
    {
    }

    Result<Records> run()
    {
        qsizetype start = 0;
        qsizetype at = 0;
        while (at < m_text.size() && !m_records.more) {
            const QByteArrayView line = lineAt(m_text, at);
            const bool begins = start == at;
            at += line.size();
            if (line.size() > mostLine)
                return fail(ErrorCode::ListTooLarge, QString::number(m_line + 1));
            if (begins && isBlankLine(line)) {
                countBlank();
            } else {
                const Result<bool> ended = feed(line);
                if (!ended)
                    return fail(ended.error());
                if (!*ended)
                    continue;
                takeRecord(m_text.sliced(start, at - start));
            }
            start = at;
            if (const Done done = check(at); !done)
                return fail(done.error());
        }
        m_records.more = m_records.more || m_reading.isBeginning;
        if (!m_records.more)
            takeApart(m_text.sliced(start));
        const Done done = check(m_text.size());
        return done ? Result<Records>(std::move(m_records)) : Result<Records>(fail(done.error()));
    }

private:
    Result<bool> feed(QByteArrayView line)
    {
        const Result<bool> ended = m_parser.feed(line);
        const bool unterminated = !line.endsWith('\n') && !line.endsWith('\r');
        return ended && !*ended && unterminated ? m_parser.feed("\n") : ended;
    }

    Done check(qsizetype at)
    {
        if (m_records.cells.size() > m_reading.mostRecords)
            return fail(ErrorCode::ListTooLarge, QString::number(m_reading.mostRecords));
        if (m_tooWide)
            return fail(ErrorCode::ListTooLarge, QString::number(m_line));
        if (m_reading.wanted > 0 && m_records.cells.size() >= m_reading.wanted && at < m_text.size())
            m_records.more = true;
        if (m_line % 1024 != 0)
            return {};
        m_reading.tell(at, m_text.size());
        return m_reading.isStopped() ? Done(fail(ErrorCode::ListStopped)) : Done();
    }

    void countBlank()
    {
        ++m_line;
        ++m_records.blank;
    }

    void takeRecord(QByteArrayView source)
    {
        const QList<QByteArray> &cells = m_parser.cells;
        if (std::all_of(cells.begin(), cells.end(), [](const QByteArray &cell) { return isBlank(cell); }))
            countBlank();
        else if (std::any_of(cells.begin(), cells.end(), hidesRows))
            takeApart(source);
        else
            append(cells, source.contains('\0') || (m_hasDamage && source.contains(replacement)));
    }

    void takeApart(QByteArrayView source)
    {
        for (qsizetype at = 0; at < source.size() && m_records.cells.size() <= m_reading.mostRecords;) {
            const QByteArrayView line = lineAt(source, at);
            at += line.size();
            if (isBlankLine(line))
                countBlank();
            else
                append({line.trimmed().toByteArray()}, true);
        }
    }

    void append(const QList<QByteArray> &cells, bool broken)
    {
        m_records.cells.beginRow();
        for (QByteArray cell : cells) {
            if (!m_standsFor.isEmpty())
                cell.replace(char(standIn), m_standsFor);
            m_records.cells.add(cell);
        }
        m_records.lines.append(++m_line);
        if (broken)
            m_records.broken.insert(m_line);
        m_tooWide = m_tooWide || cells.size() > mostColumns;
    }

    const QByteArrayView m_text;
    Parser m_parser;
    const QByteArray m_standsFor; // the separator that libcsv cannot split at
    const Reading &m_reading;
    const bool m_hasDamage;
    int m_line = 0;
    bool m_tooWide = false;
    Records m_records;
};

} // namespace

Result<Records> readRecords(const QByteArray &utf8, QChar separator, const Reading &reading)
{
    QByteArray text = utf8;
    if (separator.unicode() > 0x7F)
        text.replace(QString(separator).toUtf8(), QByteArray(1, char(standIn)));
    return TextReader(text, separator, reading).run();
}

} // namespace hongbao::intake
