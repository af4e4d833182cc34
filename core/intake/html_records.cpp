#include "intake/html_records.h"

#include "intake/number.h"

#include <QHash>

#include <algorithm>

namespace hongbao::intake {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int mostSpan = 1000;
constexpr qsizetype longestEntity = 11;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

QByteArray character(QByteArrayView digits, int base)
{
    bool isNumber = false;
    const uint code = digits.toByteArray().toUInt(&isNumber, base);
    const bool exists = isNumber && code > 0 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code);
    return exists ? QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1).toUtf8() : QByteArray();
}

// Of "&name;" without & and ;. Empty: unknown.
QByteArray entity(QByteArrayView name)
{
    static const QHash<QByteArray, QByteArray> known {{"amp", "&"}, {"lt", "<"}, {"gt", ">"}, {"quot", "\""},
        {"apos", "'"}, {"nbsp", "\xC2\xA0"}, {"yen", "¥"}, {"middot", "·"}, {"ldquo", "“"}, {"rdquo", "”"},
        {"lsquo", "‘"}, {"rsquo", "’"}, {"hellip", "…"}, {"mdash", "—"}, {"ensp", " "}, {"emsp", " "},
        {"zwnj", "\xE2\x80\x8C"}, {"copy", "©"}};
    if (name.startsWith("#x") || name.startsWith("#X"))
        return character(name.sliced(2), 16);
    return name.startsWith('#') ? character(name.sliced(1), 10) : known.value(name.toByteArray());
}

QByteArray withoutEntities(const QByteArray &text)
{
    qsizetype from = text.indexOf('&');
    if (from < 0)
        return text;
    QByteArray out = text.first(from);
    while (from < text.size()) {
        const QByteArrayView near = QByteArrayView(text).sliced(from, std::min(longestEntity, text.size() - from));
        const qsizetype end = text[from] == '&' ? from + near.indexOf(';') : -1;
        const QByteArray said
            = end > from ? entity(QByteArrayView(text).sliced(from + 1, end - from - 1)) : QByteArray();
        out += said.isEmpty() ? QByteArray(1, text[from]) : said;
        from = said.isEmpty() ? from + 1 : end + 1;
    }
    return out;
}

// The value of an attribute of a tag, "" if it has none.
QByteArray attributeOf(const QByteArray &tag, const QByteArray &name)
{
    qsizetype at = tag.indexOf(QByteArray(name + '='));
    if (at < 1 || !isSpace(tag[at - 1]))
        return {};
    at += name.size() + 1;
    QByteArray value;
    for (; at < tag.size() && !isSpace(tag[at]) && tag[at] != '>'; ++at) {
        if (tag[at] != '"' && tag[at] != '\'')
            value += tag[at];
    }
    return value;
}

// "2.08812E+15" and "####" are how a spreadsheet shows a number that is wider than its column.
bool isNumberCutShort(const QByteArray &text)
{
    const bool isNarrow = !text.isEmpty() && text.count('#') == text.size();
    return isNarrow || (text.toUpper().contains('E') && numberText(text) != text);
}

bool isPlainNumber(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

int spanOf(const QByteArray &tag, const QByteArray &name)
{
    return std::clamp(attributeOf(tag, name).toInt(), 1, mostSpan);
}

class PageReader {
public:
    PageReader(const QByteArray &html, const Reading &reading)
        : m_html(html)
        , m_reading(reading)
        , m_writer(reading)
    {
    }

    Result<Records> run()
    {
        while (m_at < m_html.size() && !m_failure && !m_writer.records().more) {
            const qsizetype open = m_html.indexOf('<', m_at);
            const qsizetype textEnd = open < 0 ? m_html.size() : open;
            takeText(QByteArrayView(m_html).sliced(m_at, textEnd - m_at));
            m_at = textEnd;
            if (open >= 0)
                takeMarkup();
        }
        endRow();
        if (m_failure)
            return fail(*m_failure);
        return m_writer.take();
    }

    int rows() const { return m_line; }

private:
    void takeText(QByteArrayView text)
    {
        if (!m_inCell)
            return;
        for (const char c : text) {
            const bool space = isSpace(c);
            if (!space || (!m_text.isEmpty() && !isSpace(m_text.back())))
                m_text += space ? ' ' : c;
        }
    }

    void takeMarkup()
    {
        if (m_html.mid(m_at, 4) == "<!--")
            return skipPast("-->");
        const qsizetype close = nextClose();
        const bool isTag = m_at + 1 < m_html.size() && !isSpace(m_html[m_at + 1]) && close >= 0;
        if (!isTag) { // a bare "<" in a text
            takeText("<");
            ++m_at;
            return;
        }
        const QByteArray tag = m_html.mid(m_at + 1, close - m_at - 1).toLower();
        m_at = close + 1;
        qsizetype end = tag.startsWith('/') ? 1 : 0;
        while (end < tag.size() && !isSpace(tag[end]) && (tag[end] != '/' || end == 0))
            ++end;
        takeTag(tag.first(end), tag);
    }

    // Looked for once: a page of nothing but "<" would be searched to its end for each of them.
    qsizetype nextClose()
    {
        if (m_close >= 0 && m_close <= m_at)
            m_close = m_html.indexOf('>', m_at);
        return m_close;
    }

    void skipPast(QByteArrayView what)
    {
        const qsizetype found = m_html.indexOf(what, m_at);
        m_at = found < 0 ? m_html.size() : found + what.size();
    }

    void takeTag(const QByteArray &name, const QByteArray &tag)
    {
        if (name == "script" || name == "style" || name == "title" || name == "xml")
            return skipPast(QByteArray("</" + name));
        if (name == "tr") {
            endRow();
            beginRow();
        } else if (name == "/tr" || name == "/table" || name == "table") {
            endRow();
            if (name != "/tr")
                m_below.clear();
        } else if (name == "td" || name == "th") {
            if (!m_inRow)
                beginRow();
            endCell();
            m_inCell = true;
            m_isNumber = tag.contains("x:num");
            m_stored = numberText(attributeOf(tag, "x:num"));
            m_across = spanOf(tag, "colspan");
            m_down = spanOf(tag, "rowspan");
        } else if (name == "/td" || name == "/th") {
            endCell();
        } else if (m_inCell && name == "br") {
            m_text += '\n';
        }
    }

    void beginRow()
    {
        m_inRow = true;
        m_column = 0;
        m_writer.beginRow();
    }

    // Cells of earlier rows that reach down into this one push its own to the right.
    void skipCovered()
    {
        while (m_below.value(m_column) > 0) {
            --m_below[m_column];
            ++m_column;
        }
    }

    void endCell()
    {
        if (!m_inCell)
            return;
        m_inCell = false;
        skipCovered();
        QByteArray text = withoutEntities(m_text.trimmed());
        m_text.clear();
        if (isPlainNumber(m_stored) && isNumberCutShort(text))
            text = m_stored;
        const bool isNumber = m_isNumber && isPlainNumber(text);
        if (m_down > 1 && m_line < mergesLookedAt)
            m_writer.records().merges.append({m_line + 1, m_line + m_down, m_column});
        if (!m_writer.addCellAt(m_column, text, isNumber))
            m_failure = Error {ErrorCode::ListTooLarge, QString::number(m_line + 1), {}};
        for (int i = 0; i < m_across && !m_failure; ++i, ++m_column) {
            while (m_below.size() <= m_column)
                m_below.append(0);
            m_below[m_column] = m_down - 1;
        }
    }

    void endRow()
    {
        endCell();
        if (!m_inRow || m_failure)
            return;
        for (; m_column < m_below.size(); ++m_column)
            m_below[m_column] = std::max(0, m_below[m_column] - 1);
        m_inRow = false;
        if (const Done done = m_writer.endRow(++m_line); !done)
            m_failure = done.error();
        m_writer.records().more = m_writer.hasEnough();
        m_reading.tell(m_at, m_html.size());
    }

    const QByteArray &m_html;
    const Reading &m_reading;
    RecordWriter m_writer;
    std::optional<Error> m_failure;
    qsizetype m_at = 0;
    qsizetype m_close = 0; // the next ">", -1: there is none
    int m_line = 0;
    bool m_inRow = false;
    bool m_inCell = false;
    QByteArray m_text;
    bool m_isNumber = false; // Excel says so in its own pages (x:num), with the digits it stores where it shows others
    QByteArray m_stored;
    qsizetype m_column = 0;
    int m_across = 1;
    int m_down = 1;
    QList<int> m_below; // how many more rows each column is covered
};

} // namespace

Result<Workbook> readHtml(const QByteArray &utf8, const ReadOptions &, const Reading &reading)
{
    PageReader page(utf8, reading);
    Result<Records> records = page.run();
    if (!records)
        return fail(records.error());
    if (page.rows() == 0)
        return fail(ErrorCode::ListNotAList, utf8.trimmed().startsWith("<?xml") ? u"XML"_s : u"HTML"_s);
    return Workbook {{}, -1, std::move(*records)};
}

} // namespace hongbao::intake
