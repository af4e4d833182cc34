#include "intake/xml_records.h"

#include "intake/number.h"

#include <QXmlStreamReader>

namespace hongbao::intake {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype mostBytes = qsizetype(64) * 1024 * 1024;
constexpr int mostDepth = 100; // of elements in each other
constexpr qsizetype mostSheets = 1000;
constexpr int mostRowGap = 1'048'576;

// The element's own attribute, whatever its namespace's prefix.
QStringView attribute(const QXmlStreamAttributes &attributes, QLatin1StringView name)
{
    for (const QXmlStreamAttribute &candidate : attributes) {
        if (candidate.name() == name)
            return candidate.value();
    }
    return {};
}

// What is no number: "2026-11-22T10:00:00.000" and truth are written for programs.
QString shown(const QString &text, const QString &type)
{
    if (type == "Boolean"_L1)
        return text == "1"_L1 ? u"TRUE"_s : u"FALSE"_s;
    return type == "DateTime"_L1 ? dateText(text) : text;
}

class XmlSheetReader {
public:
    XmlSheetReader(const QString &text, int sheet, const Reading &reading)
        : m_size(text.size())
        , m_sheet(sheet)
        , m_reading(reading)
        , m_xml(text)
        , m_writer(reading)
    {
    }

    Result<Records> run()
    {
        int sheet = -1;
        while (!m_xml.atEnd() && sheet <= m_sheet && !m_writer.records().more) {
            const QXmlStreamReader::TokenType token = m_xml.readNext();
            if (m_reading.isStopped())
                return fail(ErrorCode::ListStopped);
            if (token != QXmlStreamReader::StartElement)
                continue;
            if (m_xml.name() == "Worksheet"_L1)
                ++sheet;
            else if (m_xml.name() == "Row"_L1 && sheet == m_sheet) {
                if (const Done done = readRow(); !done)
                    return fail(done.error());
            }
        }
        if (m_xml.hasError() && !m_writer.records().more)
            return fail(ErrorCode::ListDamaged, u"XML"_s);
        return m_writer.take();
    }

private:
    Done readRow()
    {
        const int line = std::max(attribute(m_xml.attributes(), "Index"_L1).toInt(), m_line + 1);
        if (line - m_line > mostRowGap)
            return fail(ErrorCode::ListDamaged, u"row"_s);
        m_writer.skipRows(line - m_line - 1);
        m_line = line;
        m_column = 0;
        m_writer.beginRow();
        while (!m_xml.atEnd()) {
            const QXmlStreamReader::TokenType token = m_xml.readNext();
            if (token == QXmlStreamReader::EndElement && m_xml.name() == "Row"_L1)
                break;
            if (token == QXmlStreamReader::StartElement && m_xml.name() == "Cell"_L1 && !readCell())
                return fail(ErrorCode::ListDamaged, u"cell"_s);
        }
        m_reading.tell(m_xml.characterOffset(), m_size);
        const Done done = m_writer.endRow(m_line);
        m_writer.records().more = m_writer.hasEnough();
        return done;
    }

    bool readCell()
    {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        if (const int said = attribute(attributes, "Index"_L1).toInt(); said > 0)
            m_column = said - 1;
        const int across = std::max(0, attribute(attributes, "MergeAcross"_L1).toInt());
        const int down = attribute(attributes, "MergeDown"_L1).toInt();
        if (down > 0 && m_line <= mergesLookedAt)
            m_writer.records().merges.append({m_line, m_line + down, m_column});
        QString text;
        QString type;
        bool inData = false;
        while (!m_xml.atEnd()) {
            const QXmlStreamReader::TokenType token = m_xml.readNext();
            if (token == QXmlStreamReader::EndElement && m_xml.name() == "Cell"_L1)
                break;
            if (token == QXmlStreamReader::StartElement && m_xml.name() == "Data"_L1) {
                inData = true;
                type = attribute(m_xml.attributes(), "Type"_L1).toString();
            } else if (token == QXmlStreamReader::EndElement && m_xml.name() == "Data"_L1) {
                inData = false;
            } else if (token == QXmlStreamReader::Characters && inData) {
                text += m_xml.text();
            }
        }
        const bool isNumber = type == "Number"_L1;
        const QByteArray utf8 = isNumber ? numberText(text.trimmed().toUtf8()) : shown(text, type).toUtf8();
        const bool fits = m_writer.addCellAt(m_column, utf8, isNumber);
        m_column += 1 + across;
        return fits;
    }

    const qsizetype m_size;
    const int m_sheet;
    const Reading &m_reading;
    QXmlStreamReader m_xml;
    RecordWriter m_writer;
    int m_line = 0;
    qsizetype m_column = 0;
};

Result<QList<Sheet>> sheetsOf(const QString &text)
{
    QList<Sheet> sheets;
    QXmlStreamReader xml(text);
    int depth = 0;
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return fail(ErrorCode::ListDamaged, u"DTD"_s);
        if (token == QXmlStreamReader::EndElement)
            --depth;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (++depth > mostDepth || sheets.size() > mostSheets)
            return fail(ErrorCode::ListTooLarge, u"XML"_s);
        if (xml.name() == "Worksheet"_L1) {
            sheets.append({attribute(xml.attributes(), "Name"_L1).toString(), false});
        } else if (xml.name() == "Visible"_L1 && !sheets.isEmpty()) {
            sheets.last().hidden = xml.readElementText().startsWith("SheetHidden"_L1);
            --depth; // its end is read too
        }
    }
    return sheets;
}

} // namespace

bool isXmlSpreadsheet(const QByteArray &utf8)
{
    const QByteArray start = utf8.first(std::min<qsizetype>(utf8.size(), 8192));
    return start.trimmed().startsWith('<') && start.contains("urn:schemas-microsoft-com:office:spreadsheet")
        && start.contains("Workbook") && !start.toLower().contains("<html");
}

Result<Workbook> readXmlSpreadsheet(const QByteArray &utf8, const ReadOptions &options, const Reading &reading)
{
    if (utf8.size() > mostBytes)
        return fail(ErrorCode::ListTooLarge, QString::number(utf8.size()));
    const QString text = QString::fromUtf8(utf8.trimmed());
    const Result<QList<Sheet>> sheets = sheetsOf(text);
    if (!sheets)
        return fail(sheets.error());
    if (sheets->isEmpty())
        return fail(ErrorCode::ListDamaged, u"XML"_s);
    return readSheet(*sheets, options, reading,
        [&](int index, const Reading &wanted) { return XmlSheetReader(text, index, wanted).run(); });
}

} // namespace hongbao::intake
