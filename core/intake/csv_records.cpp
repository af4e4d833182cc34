#include "intake/csv_records.h"

#include "intake/separator.h"
#include "intake/shape.h"

#include <csv.h>

#include <algorithm>

namespace hongbao::intake {

namespace {

// Stands for what libcsv cannot split at: the full-width comma, or nothing at all.
constexpr char16_t standIn = 0x1F;

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
        if (csv_parse(&m_csv, line.data(), size, takeCell, endRecord, this) != size)
            return fail(ErrorCode::ListTooLarge);
        return !m_inRecord;
    }

    QStringList cells;

private:
    static void takeCell(void *data, size_t size, void *self)
    {
        static_cast<Parser *>(self)->cells.append(QString::fromUtf8(static_cast<const char *>(data), qsizetype(size)));
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
bool hidesRows(const QString &cell)
{
    if (!cell.contains(u'\n') && !cell.contains(u'\r'))
        return false;
    int lines = 0;
    bool someone = false;
    for (const QString &line : QString(cell).replace(u'\r', u'\n').split(u'\n')) {
        if (isBlank(line))
            continue;
        ++lines;
        const QStringList pieces = piecesOf(line);
        someone = someone || std::any_of(pieces.begin(), pieces.end(), looksLikeRecipient);
    }
    return lines > 1 && someone;
}

class Reading {
public:
    Reading(QByteArrayView text, QChar separator, int most)
        : m_text(text)
        , m_parser(separator.isNull() ? static_cast<unsigned char>(standIn) : delimiterOf(separator))
        , m_standsForComma(separator == u'，')
        , m_most(most)
    {
    }

    Result<Records> run()
    {
        qsizetype start = 0;
        qsizetype at = 0;
        while (at < m_text.size()) {
            const QByteArrayView line = lineAt(m_text, at);
            at += line.size();
            const bool begins = start == at - line.size();
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
            if (m_records.cells.size() > m_most)
                return fail(ErrorCode::ListTooLarge, QString::number(m_most));
            start = at;
        }
        takeApart(m_text.sliced(start));
        return m_records.cells.size() > m_most ? Result<Records>(fail(ErrorCode::ListTooLarge, QString::number(m_most)))
                                               : Result<Records>(std::move(m_records));
    }

private:
    static unsigned char delimiterOf(QChar separator)
    {
        return separator == u'，' ? static_cast<unsigned char>(standIn)
                                  : static_cast<unsigned char>(separator.toLatin1());
    }

    Result<bool> feed(QByteArrayView line)
    {
        const Result<bool> ended = m_parser.feed(line);
        const bool unterminated = !line.endsWith('\n') && !line.endsWith('\r');
        return ended && !*ended && unterminated ? m_parser.feed("\n") : ended;
    }

    void countBlank()
    {
        ++m_line;
        ++m_records.blank;
    }

    void takeRecord(QByteArrayView source)
    {
        QStringList &cells = m_parser.cells;
        if (std::all_of(cells.begin(), cells.end(), isBlank)) {
            countBlank();
        } else if (std::any_of(cells.begin(), cells.end(), hidesRows)) {
            takeApart(source);
        } else {
            append(std::move(cells), source.contains('\0'));
        }
        cells = {};
    }

    void takeApart(QByteArrayView source)
    {
        for (qsizetype at = 0; at < source.size();) {
            const QByteArrayView line = lineAt(source, at);
            at += line.size();
            if (isBlankLine(line))
                countBlank();
            else
                append({QString::fromUtf8(line.trimmed())}, true);
        }
    }

    void append(QStringList cells, bool broken)
    {
        if (m_standsForComma)
            cells.replaceInStrings(QString(QChar(standIn)), QStringLiteral("，"));
        m_records.cells.append(std::move(cells));
        m_records.lines.append(++m_line);
        if (broken)
            m_records.broken.insert(m_line);
    }

    const QByteArrayView m_text;
    Parser m_parser;
    const bool m_standsForComma;
    const int m_most;
    int m_line = 0;
    Records m_records;
};

} // namespace

Result<Records> readRecords(const QByteArray &utf8, QChar separator, int most)
{
    QByteArray text = utf8;
    if (separator == u'，')
        text.replace("，", QByteArray(1, char(standIn)));
    return Reading(text, separator, most).run();
}

bool isBlank(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace() || isInvisible(c); });
}

} // namespace hongbao::intake
