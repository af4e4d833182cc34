#include "intake/xlsx_records.h"

#include "intake/number.h"
#include "intake/workbook_parts.h"
#include "intake/xml_scan.h"

#include <charconv>

namespace hongbao::intake {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int lastRow = 1'048'576; // a spreadsheet's own limit
constexpr qsizetype mostMerges = 1000;

// "C5" is column 2; -1 where there is no letter.
qsizetype columnOf(QByteArrayView reference)
{
    qsizetype column = 0;
    for (const char c : reference) {
        const char letter = c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c;
        if (letter < 'A' || letter > 'Z' || column > mostColumns)
            break;
        column = column * 26 + (letter - 'A' + 1);
    }
    return column - 1;
}

// -1 where it is no number.
int numberIn(QByteArrayView text)
{
    int number = 0;
    const auto [end, problem] = std::from_chars(text.begin(), text.end(), number);
    return problem == std::errc() && end == text.end() ? number : -1;
}

bool isTrue(QByteArrayView said)
{
    return said == QByteArrayView("1") || said == QByteArrayView("true");
}

int rowOf(QByteArrayView reference)
{
    while (!reference.isEmpty() && (reference.front() < '0' || reference.front() > '9'))
        reference = reference.sliced(1);
    return numberIn(reference);
}

class SheetReader : public XmlHandler {
public:
    SheetReader(const WorkbookParts &parts, ArchivePart &part, qint64 size, const Reading &reading)
        : m_parts(parts)
        , m_part(part)
        , m_size(size)
        , m_reading(reading)
        , m_writer(reading)
    {
    }

    Result<Records> run()
    {
        const Done done = scan(m_part, *this, m_reading.progress);
        if (m_failure)
            return fail(*m_failure);
        return done ? Result<Records>(m_writer.take()) : fail(done.error());
    }

    bool begin(std::string_view name, const XmlAttributes &attributes) override
    {
        if (m_inRich)
            m_rich.begin(name);
        else if (name == "row")
            beginRow(attributes);
        else if (name == "c" && m_inRow)
            beginCell(attributes);
        else if (name == "v" && m_inCell)
            m_inValue = true;
        else if (name == "is" && m_inCell)
            m_inRich = true;
        else if (name == "mergeCell")
            readMerge(attributes);
        return !m_failure;
    }

    bool end(std::string_view name) override
    {
        m_inValue = false;
        if (m_inRich && name != "is") {
            m_rich.end(name);
        } else if (name == "is") {
            m_inRich = false;
            m_value = m_rich.take();
            m_kind = Kind::Text;
        } else if (name == "c" && m_inCell) {
            endCell();
        } else if (name == "row" && m_inRow) {
            endRow();
        }
        return !m_failure && !m_writer.records().more;
    }

    bool unpacked(qint64 bytes) override
    {
        if (bytes - m_unpackedAtRow > m_part.limits().mostWithoutRow)
            m_failure = Error {ErrorCode::ListTooLarge, QString::number(bytes), {}};
        m_unpacked = bytes;
        return !m_failure;
    }

    void text(QByteArrayView utf8) override
    {
        const bool isTooLong = m_value.size() > mostCellText || m_rich.isTooLong();
        if (isTooLong)
            m_failure = Error {ErrorCode::ListTooLarge, QString::number(m_line), {}};
        else if (m_inValue)
            m_value += utf8;
        else if (m_inRich)
            m_rich.text(utf8);
    }

private:
    enum class Kind { Number, Shared, Truth, Day, Text };

    void beginRow(const XmlAttributes &attributes)
    {
        const int line = std::max(numberIn(attributes.value("r")), m_line + 1);
        if (line > lastRow * 2)
            m_failure = Error {ErrorCode::ListDamaged, u"row"_s, {}};
        m_writer.skipRows(line - m_line - 1);
        m_line = line;
        m_inRow = true;
        m_isHidden = isTrue(attributes.value("hidden"));
        m_writer.beginRow();
    }

    void endRow()
    {
        m_inRow = false;
        m_unpackedAtRow = m_unpacked;
        if (m_line % 1024 == 0)
            m_reading.tell(m_part.unpacked(), m_size);
        const qsizetype before = m_writer.records().lines.size();
        if (const Done done = m_writer.endRow(m_line); !done)
            m_failure = done.error();
        if (m_isHidden && m_writer.records().lines.size() > before) // it shows something
            ++m_writer.records().hidden;
        m_writer.records().more = m_writer.hasEnough();
    }

    void beginCell(const XmlAttributes &attributes)
    {
        const QByteArrayView type = attributes.value("t");
        m_inCell = true;
        m_value.truncate(0);
        m_column = columnOf(attributes.value("r"));
        if (m_column < 0)
            m_column = m_writer.width();
        if (type.isEmpty() || type == QByteArrayView("n"))
            m_kind = Kind::Number;
        else if (type == QByteArrayView("s"))
            m_kind = Kind::Shared;
        else if (type == QByteArrayView("b"))
            m_kind = Kind::Truth;
        else
            m_kind = type == QByteArrayView("d") ? Kind::Day : Kind::Text;
        m_isDay = m_kind == Kind::Number && m_parts.dayStyles.value(numberIn(attributes.value("s")));
    }

    void endCell()
    {
        m_inCell = false;
        if (!writeCell())
            m_failure = Error {ErrorCode::ListDamaged, u"cell"_s, {}};
    }

    // False where the cell's place is taken or absurd, or its string is not there.
    bool writeCell()
    {
        switch (m_kind) {
        case Kind::Day:
            return m_writer.addCellAt(m_column, dateText(QString::fromUtf8(m_value)).toUtf8());
        case Kind::Text: // a formula's result, an error
            return m_writer.addCellAt(m_column, m_value);
        case Kind::Truth:
            return m_writer.addCellAt(m_column, isTrue(m_value) ? "TRUE" : "FALSE");
        case Kind::Shared: {
            const int index = numberIn(m_value.trimmed());
            const bool there = index >= 0 && index < m_parts.strings.size();
            return there ? m_writer.addCellAt(m_column, m_parts.strings.cell(index, 0).utf8) : m_value.isEmpty();
        }
        case Kind::Number:
            break;
        }
        const QByteArray stored = m_value.trimmed();
        return m_writer.addCellAt(m_column, m_isDay ? dateText(stored, m_parts.from1904) : numberText(stored), true);
    }

    void readMerge(const XmlAttributes &attributes)
    {
        const QByteArray area = attributes.value("ref").toByteArray();
        const QByteArray start = area.left(area.indexOf(':'));
        const Records::Merge merge {rowOf(start), rowOf(area.mid(area.indexOf(':') + 1)), columnOf(start)};
        QList<Records::Merge> &merges = m_writer.records().merges;
        if (merge.bottom > merge.top && merge.top <= mergesLookedAt && merges.size() < mostMerges)
            merges.append(merge);
    }

    const WorkbookParts &m_parts;
    ArchivePart &m_part;
    const qint64 m_size;
    const Reading &m_reading;
    RecordWriter m_writer;
    std::optional<Error> m_failure;
    qint64 m_unpacked = 0;
    qint64 m_unpackedAtRow = 0; // when the last row ended
    int m_line = 0;
    bool m_inRow = false;
    bool m_isHidden = false;
    bool m_inCell = false;
    bool m_inValue = false;
    bool m_inRich = false;
    qsizetype m_column = 0;
    Kind m_kind = Kind::Number;
    bool m_isDay = false;
    QByteArray m_value;
    RichText m_rich;
};

Result<Workbook> readSheets(
    const Archive &archive, qsizetype strings, const ReadOptions &options, const Reading &reading)
{
    const auto parts = readWorkbookParts(archive, strings, reading.progress);
    if (!parts)
        return fail(parts.error());
    QList<Sheet> sheets;
    for (const SheetPart &part : parts->sheets)
        sheets.append(part.sheet);
    return readSheet(sheets, options, reading, [&](int index, const Reading &wanted) -> Result<Records> {
        const QString &name = parts->sheets[index].part;
        const auto part = archive.part(name);
        if (!part)
            return fail(part.error());
        if (!*part)
            return fail(ErrorCode::ListDamaged, name);
        return SheetReader(*parts, **part, archive.sizeOf(name), wanted).run();
    });
}

} // namespace

Result<Workbook> readXlsx(const QByteArray &bytes, const ReadOptions &options, const Reading &reading)
{
    constexpr qsizetype firstStrings = 50'000;
    const auto archive = Archive::open(bytes);
    if (!archive)
        return fail(archive.error());
    if (options.firstRows > 0) {
        if (auto look = readSheets(*archive, firstStrings, options, reading))
            return look;
    }
    return readSheets(*archive, mostStrings, options, reading);
}

} // namespace hongbao::intake
