#include "workbook_bytes.h"

#include <QFile>
#include <QTemporaryDir>

#include <zip.h>

namespace hongbao::tests {

QByteArray zipOf(const QList<Part> &parts)
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("book.zip"));
    zip_t *archive = zip_open(path.toUtf8().constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    for (const Part &part : parts) {
        zip_source_t *source = zip_source_buffer(archive, part.second.constData(), zip_uint64_t(part.second.size()), 0);
        zip_file_add(archive, part.first.constData(), source, ZIP_FL_ENC_UTF_8);
    }
    zip_close(archive);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

namespace {

QByteArray relation(const QByteArray &id, const QByteArray &type, const QByteArray &target, bool strict)
{
    const QByteArray base = strict ? "http://purl.oclc.org/ooxml/officeDocument/relationships/"
                                   : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    return "<Relationship Id=\"" + id + "\" Type=\"" + base + type + "\" Target=\"" + target + "\"/>";
}

QByteArray relations(const QByteArray &content)
{
    return "<?xml version=\"1.0\"?><Relationships "
           "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + content + "</Relationships>";
}

} // namespace

QByteArray xlsx(const Book &book)
{
    const QByteArray main = book.strict ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
                                        : "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const QByteArray base = book.absoluteTargets ? "/xl/" : "";
    QList<Part> parts {{"_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml", book.strict))}};
    QByteArray sheets;
    QByteArray links;
    for (qsizetype i = 0; i < book.sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        const QByteArray name = book.names.value(i, "Sheet" + number);
        sheets += "<sheet name=\"" + name + "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\" "
            + book.sheetAttributes + "/>";
        links += relation("rId" + number, "worksheet", base + "worksheets/sheet" + number + ".xml", book.strict);
        parts.append({"xl/worksheets/sheet" + number + ".xml",
            book.prolog + "<worksheet xmlns=\"" + main + "\"><sheetData>" + book.sheets[i] + "</sheetData>"
                + book.afterData + "</worksheet>"});
    }
    if (!book.strings.isEmpty()) {
        links += relation("rIdS", "sharedStrings", base + "sharedStrings.xml", book.strict);
        parts.append({"xl/sharedStrings.xml", "<sst xmlns=\"" + main + "\">" + book.strings + "</sst>"});
    }
    if (!book.cellXfs.isEmpty()) {
        links += relation("rIdT", "styles", base + "styles.xml", book.strict);
        parts.append({"xl/styles.xml",
            "<styleSheet xmlns=\"" + main + "\">" + book.numFmts
                + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + book.cellXfs
                + "</cellXfs></styleSheet>"});
    }
    parts.append({"xl/workbook.xml",
        "<workbook xmlns=\"" + main + "\" xmlns:r=\"urn:r\">" + book.workbookPr + "<sheets>" + sheets
            + "</sheets></workbook>"});
    parts.append({"xl/_rels/workbook.xml.rels", relations(links)});
    return zipOf(parts);
}

QByteArray xlsx(const QByteArray &sheetData)
{
    Book book;
    book.sheets = {sheetData};
    return xlsx(book);
}

} // namespace hongbao::tests
