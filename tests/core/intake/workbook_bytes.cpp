#include "workbook_bytes.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

#include <zip.h>

#include <bit>

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

namespace {

template <class Value> QByteArray little(Value value)
{
    QByteArray bytes(sizeof(Value), '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray record(quint16 type, const QByteArray &content)
{
    return little(type) + little(quint16(content.size())) + content;
}

QByteArray wide(const QByteArray &utf8)
{
    QByteArray bytes;
    for (const QChar c : QString::fromUtf8(utf8))
        bytes += little(quint16(c.unicode()));
    return bytes;
}

QByteArray beginning(quint16 kind)
{
    return record(0x0809, little(quint16(0x0600)) + little(kind) + QByteArray(12, '\0'));
}

QByteArray cellsOf(const QList<QByteArrayList> &rows, QByteArrayList &strings)
{
    QByteArray cells;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        for (qsizetype column = 0; column < rows[row].size(); ++column) {
            const QByteArray &cell = rows[row][column];
            const QByteArray place = little(quint16(row)) + little(quint16(column)) + little(quint16(0));
            if (cell.startsWith('=')) {
                cells += record(0x0203, place + little(std::bit_cast<quint64>(cell.mid(1).toDouble())));
            } else if (!cell.isEmpty()) {
                cells += record(0x00FD, place + little(quint32(strings.size())));
                strings.append(cell);
            }
        }
    }
    return cells;
}

QByteArray workbookStream(const QList<QByteArrayList> &rows, const QByteArray &sheetName)
{
    QByteArrayList strings;
    const QByteArray cells = cellsOf(rows, strings);
    QByteArray table = little(quint32(strings.size())) + little(quint32(strings.size()));
    for (const QByteArray &text : strings)
        table += little(quint16(wide(text).size() / 2)) + '\1' + wide(text);
    qsizetype widest = 0;
    for (const QByteArrayList &row : rows)
        widest = std::max(widest, row.size());
    const QByteArray end = record(0x000A, {});
    const auto globals = [&](quint32 sheetAt) -> QByteArray {
        const QByteArray name = char(sheetName.size()) + QByteArray(1, '\0') + sheetName;
        return beginning(5) + record(0x0042, little(quint16(1200))) + record(0x00E0, QByteArray(20, '\0'))
            + record(0x0085, little(sheetAt) + QByteArray(2, '\0') + name) + record(0x00FC, table) + end;
    };
    const QByteArray dimensions = little(quint32(0)) + little(quint32(rows.size())) + little(quint16(0))
        + little(quint16(widest)) + QByteArray(2, '\0');
    return globals(quint32(globals(0).size())) + beginning(0x10) + record(0x0200, dimensions) + cells + end;
}

constexpr qsizetype sector = 512;

QByteArray directoryEntry(const QByteArray &name, char kind, quint32 child, quint32 start, quint32 size)
{
    constexpr quint32 none = 0xFFFFFFFF;
    QByteArray entry = wide(name).leftJustified(64, '\0');
    entry += little(quint16(name.isEmpty() ? 0 : 2 * name.size() + 2)) + QByteArray(1, kind) + QByteArray(1, '\1');
    entry += little(none) + little(none) + little(child) + QByteArray(36, '\0') + little(start) + little(size);
    return entry + little(quint32(0));
}

} // namespace

// Sectors: the allocation table, the directory, the stream.
QByteArray xls(const QList<QByteArrayList> &rows, const QByteArray &sheetName)
{
    constexpr quint32 end = 0xFFFFFFFE;
    QByteArray stream = workbookStream(rows, sheetName);
    stream = stream.leftJustified(std::max<qsizetype>(4096, (stream.size() + sector - 1) / sector * sector), '\0');
    const auto sectors = quint32(stream.size() / sector);
    QByteArray allocation = little(0xFFFFFFFDU) + little(end);
    for (quint32 i = 0; i < sectors; ++i)
        allocation += little(i + 1 < sectors ? i + 3 : end);
    const QByteArray directory = directoryEntry("Root Entry", 5, 1, end, 0)
        + directoryEntry("Workbook", 2, 0xFFFFFFFF, 2, quint32(stream.size()));
    QByteArray header("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    header += QByteArray(16, '\0') + little(quint16(0x3E)) + little(quint16(3)) + little(quint16(0xFFFE))
        + little(quint16(9)) + little(quint16(6)) + QByteArray(10, '\0') + little(quint32(1)) + little(quint32(1))
        + little(quint32(0)) + little(quint32(4096)) + little(end) + little(quint32(0)) + little(end)
        + little(quint32(0)) + little(quint32(0)) + QByteArray(108 * 4, '\xFF');
    return header + allocation.leftJustified(sector, '\xFF') + directory.leftJustified(sector, '\0') + stream;
}

} // namespace hongbao::tests
