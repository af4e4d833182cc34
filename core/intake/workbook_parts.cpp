#include "intake/workbook_parts.h"

#include "intake/number.h"
#include "intake/xml_scan.h"

#include <QHash>

#include <functional>

namespace hongbao::intake {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype bytesOfAString = 5; // beside its text: where it begins, how long it is
constexpr qsizetype mostSheets = 1000;
constexpr qsizetype mostRelations = 10'000;
constexpr qsizetype mostStyles = 65'536; // a spreadsheet's own limit

// The elements as they begin; false ends the reading.
class Elements : public XmlHandler {
public:
    using Take = std::function<bool(std::string_view name, const XmlAttributes &attributes)>;

    Elements(Take take, qint64 most)
        : m_take(std::move(take))
        , m_most(most)
    {
    }
    bool isTooLong() const { return m_isTooLong; }
    bool begin(std::string_view name, const XmlAttributes &attributes) override { return m_take(name, attributes); }
    bool end(std::string_view) override { return true; }
    void text(QByteArrayView) override { }
    bool unpacked(qint64 bytes) override
    {
        m_isTooLong = bytes > m_most;
        return !m_isTooLong;
    }

private:
    const Take m_take;
    const qint64 m_most;
    bool m_isTooLong = false;
};

Done readElements(const Archive &archive, const QString &name, Elements::Take take)
{
    const auto part = archive.part(name);
    if (!part)
        return fail(part.error());
    Elements elements(std::move(take), archive.limits().mostWithoutRow);
    const Done done = *part ? scan(**part, elements, nullptr) : Done();
    return elements.isTooLong() ? Done(fail(ErrorCode::ListTooLarge, name)) : done;
}

QString textOf(const XmlAttributes &attributes, std::string_view name)
{
    return QString::fromUtf8(attributes.value(name));
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
    const Done done = readElements(archive, name, [&](std::string_view element, const XmlAttributes &attributes) {
        if (element == "Relationship")
            relations.insert(textOf(attributes, "Id"),
                {textOf(attributes, "Type").section(u'/', -1), resolved(folder, textOf(attributes, "Target"))});
        return relations.size() <= mostRelations;
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
    StringsReader(Cells &strings, qsizetype wanted, const ArchiveLimits &limits, const Progress *progress)
        : m_strings(strings)
        , m_wanted(wanted)
        , m_limits(limits)
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
        if (m_text.isTooLong())
            m_failure = Error {ErrorCode::ListTooLarge, u"strings"_s, {}};
        if (name != "si")
            return !m_failure;
        m_strings.beginRow();
        m_strings.add(m_text.take());
        m_unpackedAtString = m_unpacked;
        if (m_strings.size() >= mostStrings
            || m_strings.bytes() + m_strings.size() * bytesOfAString > m_limits.mostStringBytes)
            m_failure = Error {ErrorCode::ListTooLarge, u"strings"_s, {}};
        else if (m_progress && m_progress->stop)
            m_failure = Error {ErrorCode::ListStopped, {}, {}};
        return !m_failure && m_strings.size() < m_wanted;
    }

    void text(QByteArrayView utf8) override { m_text.text(utf8); }

    bool unpacked(qint64 bytes) override
    {
        if (bytes - m_unpackedAtString > m_limits.mostWithoutRow)
            m_failure = Error {ErrorCode::ListTooLarge, u"strings"_s, {}};
        m_unpacked = bytes;
        return !m_failure;
    }

private:
    Cells &m_strings;
    const qsizetype m_wanted;
    const ArchiveLimits m_limits;
    const Progress *m_progress;
    RichText m_text;
    qint64 m_unpacked = 0;
    qint64 m_unpackedAtString = 0; // when the last one ended
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
        const auto take = [&](std::string_view element, const XmlAttributes &attributes) {
            const QString state = textOf(attributes, "state");
            if (element == "sheet")
                named.append({{textOf(attributes, "name"), !state.isEmpty() && state != "visible"_L1},
                    textOf(attributes, "id")});
            const QString said = textOf(attributes, "date1904");
            if (element == "workbookPr")
                m_parts.from1904 = said == "1"_L1 || said == "true"_L1;
            return named.size() <= mostSheets;
        };
        const Done done = readElements(m_archive, workbook, take);
        if (named.size() > mostSheets)
            return fail(ErrorCode::ListTooLarge, u"sheets"_s);
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
        StringsReader reader(m_parts.strings, m_strings, m_archive.limits(), m_progress);
        const Done done = *part ? scan(**part, reader, m_progress) : Done();
        return done && reader.failure() ? Done(fail(*reader.failure())) : done;
    }

    Done readStyles(const QHash<QString, Relation> &relations, const QString &workbook)
    {
        QHash<int, bool> own;
        bool inCells = false;
        const auto take = [&](std::string_view element, const XmlAttributes &attributes) {
            const int id = textOf(attributes, "numFmtId").toInt();
            if (element == "numFmt")
                own.insert(id, isDateFormat(textOf(attributes, "formatCode")));
            else if (element == "cellXfs" || element == "cellStyleXfs")
                inCells = element == "cellXfs";
            else if (element == "xf" && inCells)
                m_parts.dayStyles.append(own.contains(id) ? own.value(id) : isDateFormat(id));
            return element != "cellStyles" && element != "dxfs" && m_parts.dayStyles.size() < mostStyles
                && own.size() < mostStyles;
        };
        return readElements(m_archive, partOf(relations, u"styles"_s, workbook), take);
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

} // namespace hongbao::intake
