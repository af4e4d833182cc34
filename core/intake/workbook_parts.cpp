#include "intake/workbook_parts.h"

#include "intake/number.h"
#include "intake/xml_scan.h"

#include <QHash>

namespace hongbao::intake {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype mostStringBytes = qsizetype(512) * 1024 * 1024;

// Calls take with the name of each element that begins; false ends the reading.
template <class Take> Done readElements(const Archive &archive, const QString &name, Take take)
{
    const auto part = archive.part(name);
    if (!part)
        return fail(part.error());
    if (!*part)
        return {};
    QXmlStreamReader xml(part->get());
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && !take(xml))
            return {};
        if (xml.tokenType() == QXmlStreamReader::DTD)
            return fail(ErrorCode::ListDamaged, u"DTD"_s);
    }
    const auto fault = faultOf(xml, **part);
    return fault ? Done(fail(*fault)) : Done();
}

struct Relation {
    QString type; // last word of its address
    QString target;
};

QString resolved(const QString &folder, const QString &target)
{
    const QString path = QString(target).replace(u'\\', u'/');
    QStringList steps = path.startsWith(u'/') ? QStringList() : folder.split(u'/', Qt::SkipEmptyParts);
    for (const QString &step : path.split(u'/', Qt::SkipEmptyParts)) {
        if (step == ".."_L1) {
            if (!steps.isEmpty())
                steps.removeLast();
        } else if (step != "."_L1) {
            steps.append(step);
        }
    }
    return steps.join(u'/');
}

Result<QHash<QString, Relation>> readRelations(const Archive &archive, const QString &ofPart)
{
    const qsizetype slash = ofPart.lastIndexOf(u'/');
    const QString folder = slash < 0 ? QString() : ofPart.first(slash);
    const QString name
        = folder + (folder.isEmpty() ? u"_rels/"_s : u"/_rels/"_s) + ofPart.sliced(slash + 1) + u".rels"_s;
    QHash<QString, Relation> relations;
    const Done done = readElements(archive, name, [&](QXmlStreamReader &xml) {
        if (xml.name() == "Relationship"_L1) {
            const QXmlStreamAttributes attributes = xml.attributes();
            const QString type = attribute(attributes, "Type"_L1).toString();
            relations.insert(attribute(attributes, "Id"_L1).toString(),
                {type.section(u'/', -1), resolved(folder, attribute(attributes, "Target"_L1).toString())});
        }
        return true;
    });
    return done ? Result<QHash<QString, Relation>>(relations) : fail(done.error());
}

Result<QString> findWorkbook(const Archive &archive)
{
    const auto relations = readRelations(archive, {});
    if (!relations)
        return fail(relations.error());
    for (const Relation &relation : *relations) {
        if (relation.type == "officeDocument"_L1 && archive.has(relation.target))
            return relation.target;
    }
    return u"xl/workbook.xml"_s;
}

// What an archive is that holds no workbook we can read.
QString kindOf(const Archive &archive)
{
    if (archive.has(u"xl/workbook.bin"_s))
        return u"XLSB"_s;
    if (archive.has(u"content.xml"_s) && archive.has(u"mimetype"_s))
        return u"ODS"_s;
    if (archive.has(u"word/document.xml"_s))
        return u"DOCX"_s;
    return archive.has(u"ppt/presentation.xml"_s) ? u"PPTX"_s : u"zip"_s;
}

class StringsReader : public XmlHandler {
public:
    StringsReader(Cells &strings, qsizetype wanted, const Progress *progress)
        : m_strings(strings)
        , m_wanted(wanted)
        , m_progress(progress)
    {
    }

    std::optional<Error> failure() const { return m_failure; }

    bool begin(std::string_view name, const XmlAttributes &) override
    {
        m_text.begin(name);
        return true;
    }

    bool end(std::string_view name) override
    {
        m_text.end(name);
        if (name != "si")
            return true;
        m_strings.beginRow();
        m_strings.add(m_text.take());
        if (m_strings.size() >= mostStrings || m_strings.bytes() > mostStringBytes)
            m_failure = Error {ErrorCode::ListTooLarge, u"strings"_s, {}};
        else if (m_progress && m_progress->stop)
            m_failure = Error {ErrorCode::ListStopped, {}, {}};
        return !m_failure && m_strings.size() < m_wanted;
    }

    void text(QByteArrayView utf8) override { m_text.text(utf8); }

private:
    Cells &m_strings;
    const qsizetype m_wanted;
    const Progress *m_progress;
    RichText m_text;
    std::optional<Error> m_failure;
};

struct NamedSheet {
    Sheet sheet;
    QString id;
};

class PartsReader {
public:
    PartsReader(const Archive &archive, qsizetype strings, const Progress *progress)
        : m_archive(archive)
        , m_strings(strings)
        , m_progress(progress)
    {
    }

    Result<WorkbookParts> run()
    {
        const auto workbook = findWorkbook(m_archive);
        if (!workbook)
            return fail(workbook.error());
        if (!m_archive.has(*workbook) || workbook->endsWith(".bin"_L1) || !workbook->endsWith(".xml"_L1)
            || workbook->startsWith("word/"_L1) || workbook->startsWith("ppt/"_L1))
            return fail(ErrorCode::ListNotAList, kindOf(m_archive));
        const auto relations = readRelations(m_archive, *workbook);
        if (!relations)
            return fail(relations.error());
        const Done done = readSheets(*workbook, *relations)
                              .and_then([&] { return readStrings(*relations, *workbook); })
                              .and_then([&] { return readStyles(*relations, *workbook); });
        return done ? Result<WorkbookParts>(std::move(m_parts)) : fail(done.error());
    }

private:
    Done readSheets(const QString &workbook, const QHash<QString, Relation> &relations)
    {
        QList<NamedSheet> named;
        const Done done = readElements(m_archive, workbook, [&](QXmlStreamReader &xml) {
            const QXmlStreamAttributes attributes = xml.attributes();
            if (xml.name() == "sheet"_L1)
                named.append({{attribute(attributes, "name"_L1).toString(),
                                  !attribute(attributes, "state"_L1).isEmpty()
                                      && attribute(attributes, "state"_L1) != "visible"_L1},
                    attribute(attributes, "id"_L1).toString()});
            if (xml.name() == "workbookPr"_L1) {
                const QStringView said = attribute(attributes, "date1904"_L1);
                m_parts.from1904 = said == "1"_L1 || said == "true"_L1;
            }
            return true;
        });
        for (qsizetype i = 0; i < named.size(); ++i) {
            const Relation relation = relations.value(named[i].id);
            if (relation.type == "chartsheet"_L1 || relation.type == "dialogsheet"_L1)
                continue;
            const QString usual = u"xl/worksheets/sheet%1.xml"_s.arg(i + 1);
            const QString part = m_archive.has(relation.target) ? relation.target : usual;
            if (m_archive.has(part))
                m_parts.sheets.append({named[i].sheet, part});
        }
        if (done && m_parts.sheets.isEmpty())
            return fail(ErrorCode::ListDamaged, u"sheets"_s);
        return done;
    }

    // The part of a type the workbook names, else where it usually is.
    QString partOf(const QHash<QString, Relation> &relations, const QString &type, const QString &workbook) const
    {
        for (const Relation &relation : relations) {
            if (relation.type == type && m_archive.has(relation.target))
                return relation.target;
        }
        return resolved(workbook.section(u'/', 0, -2), type + u".xml"_s);
    }

    Done readStrings(const QHash<QString, Relation> &relations, const QString &workbook)
    {
        const auto part = m_archive.part(partOf(relations, u"sharedStrings"_s, workbook));
        if (!part)
            return fail(part.error());
        StringsReader reader(m_parts.strings, m_strings, m_progress);
        const Done done = *part ? scan(**part, reader) : Done();
        return done && reader.failure() ? Done(fail(*reader.failure())) : done;
    }

    Done readStyles(const QHash<QString, Relation> &relations, const QString &workbook)
    {
        QHash<int, bool> own;
        bool inCells = false;
        return readElements(m_archive, partOf(relations, u"styles"_s, workbook), [&](QXmlStreamReader &xml) {
            const QXmlStreamAttributes attributes = xml.attributes();
            const int id = attribute(attributes, "numFmtId"_L1).toInt();
            if (xml.name() == "numFmt"_L1)
                own.insert(id, isDateFormat(attribute(attributes, "formatCode"_L1)));
            else if (xml.name() == "cellXfs"_L1 || xml.name() == "cellStyleXfs"_L1)
                inCells = xml.name() == "cellXfs"_L1;
            else if (xml.name() == "xf"_L1 && inCells)
                m_parts.dayStyles.append(own.contains(id) ? own.value(id) : isDateFormat(id));
            return xml.name() != "cellStyles"_L1 && xml.name() != "dxfs"_L1;
        });
    }

    const Archive &m_archive;
    const qsizetype m_strings;
    const Progress *m_progress;
    WorkbookParts m_parts;
};

} // namespace

Result<WorkbookParts> readWorkbookParts(const Archive &archive, qsizetype strings, const Progress *progress)
{
    return PartsReader(archive, strings, progress).run();
}

QStringView attribute(const QXmlStreamAttributes &attributes, QLatin1StringView name)
{
    for (const QXmlStreamAttribute &candidate : attributes) {
        if (candidate.name() == name)
            return candidate.value();
    }
    return {};
}

std::optional<Error> faultOf(const QXmlStreamReader &xml, const ArchivePart &part)
{
    if (part.failure())
        return part.failure();
    if (xml.hasError())
        return Error {ErrorCode::ListDamaged, u"XML"_s, {}};
    return std::nullopt;
}

} // namespace hongbao::intake
