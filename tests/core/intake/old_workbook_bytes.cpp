#include "old_workbook_bytes.h"

#include <QString>
#include <QtEndian>

#include <bit>

namespace hongbao::tests {

template <class Value> QByteArray little(Value value)
{
    QByteArray bytes(sizeof(Value), '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

template QByteArray little(quint16);
template QByteArray little(quint32);
template QByteArray little(double);

QByteArray wide(const QByteArray &utf8)
{
    QByteArray bytes;
    for (const QChar c : QString::fromUtf8(utf8))
        bytes += little(quint16(c.unicode()));
    return bytes;
}

QByteArray record(quint16 type, const QByteArray &content)
{
    return little(type) + little(quint16(content.size())) + content;
}

QByteArray cell(quint16 type, int row, int column, const QByteArray &value, int format)
{
    return record(type, little(quint16(row)) + little(quint16(column)) + little(quint16(format)) + value);
}

namespace {

QByteArray beginning(quint16 version, quint16 kind)
{
    return record(0x0809, little(version) + little(kind) + QByteArray(version == 0x0600 ? 12 : 4, '\0'));
}

const QByteArray theEnd = record(0x000A, {});

} // namespace

QByteArray oldBook(const QList<OldSheet> &sheets, const QByteArray &globals, quint16 version)
{
    QByteArray bodies;
    QList<quint32> places;
    for (const OldSheet &sheet : sheets) {
        places.append(quint32(bodies.size()));
        bodies += beginning(version, 0x10) + sheet.cells + theEnd;
    }
    const auto before = [&](quint32 size) -> QByteArray {
        QByteArray names;
        for (qsizetype i = 0; i < sheets.size(); ++i) {
            const QByteArray name = version == 0x0600 ? '\1' + wide(sheets[i].name) : sheets[i].name;
            const auto length = version == 0x0600 ? wide(sheets[i].name).size() / 2 : name.size();
            names += record(0x0085,
                little(size + places[i]) + QByteArray(1, sheets[i].isHidden ? '\1' : '\0') + '\0' + char(length)
                    + name);
        }
        return beginning(version, 5) + globals + names + theEnd;
    };
    return before(quint32(before(0).size())) + bodies;
}

QByteArray xls(const QList<QByteArrayList> &rows, const QByteArray &sheetName)
{
    QByteArrayList strings;
    QByteArray cells;
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < rows[row].size(); ++column) {
            const QByteArray &text = rows[row][column];
            if (text.startsWith('=')) {
                cells += cell(0x0203, row, column, little(text.mid(1).toDouble()));
            } else if (!text.isEmpty()) {
                cells += cell(0x00FD, row, column, little(quint32(strings.size())));
                strings.append(text);
            }
        }
    }
    QByteArray table = little(quint32(strings.size())) + little(quint32(strings.size()));
    for (const QByteArray &text : strings)
        table += little(quint16(wide(text).size() / 2)) + '\1' + wide(text);
    return compound("Workbook", oldBook({{cells, sheetName}}, record(0x00FC, table)));
}

namespace {

constexpr qsizetype sector = 512;
constexpr quint32 none = 0xFFFFFFFF;
constexpr quint32 chainEnd = 0xFFFFFFFE;

QByteArray inSectors(const QByteArray &bytes, char filler = '\0')
{
    return bytes.leftJustified((bytes.size() + sector - 1) / sector * sector, filler);
}

// One number for each of so many sectors from `first` on, which leads to the next.
QByteArray chain(quint32 first, qsizetype sectors)
{
    QByteArray numbers;
    for (quint32 i = 1; i < sectors; ++i)
        numbers += little(first + i);
    return numbers + (sectors > 0 ? little(chainEnd) : QByteArray());
}

QByteArray entry(const QByteArray &name, char kind, quint32 child, quint32 start, qsizetype size)
{
    return wide(name).leftJustified(64, '\0') + little(quint16(2 * name.size() + 2)) + QByteArray(1, kind) + '\1'
        + little(none) + little(none) + little(child) + QByteArray(36, '\0') + little(start) + little(quint32(size))
        + little(quint32(0));
}

} // namespace

// Sectors: the directory, the table of little sectors, the stream, the table of all sectors.
QByteArray compound(const QByteArray &name, const QByteArray &stream)
{
    const bool isSmall = stream.size() < 4096;
    const QByteArray content = inSectors(stream);
    const auto sectors = content.size() / sector;
    const QByteArray smallTable
        = inSectors(isSmall ? chain(0, (stream.size() + 63) / 64) : QByteArray(1, '\xFF'), '\xFF');
    const QByteArray directory = entry("Root Entry", 5, 1, isSmall ? 2 : chainEnd, isSmall ? content.size() : 0)
        + entry(name, 2, none, isSmall ? 0 : 2, stream.size());
    const auto tables = (sectors + 2) / 127 + 1;
    QByteArray table = little(chainEnd) + little(chainEnd) + chain(2, sectors);
    QByteArray places;
    for (qsizetype i = 0; i < tables; ++i) {
        table += little(0xFFFFFFFDU);
        places += little(quint32(2 + sectors + i));
    }
    QByteArray header("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    header += QByteArray(16, '\0') + little(quint16(0x3E)) + little(quint16(3)) + little(quint16(0xFFFE))
        + little(quint16(9)) + little(quint16(6)) + QByteArray(10, '\0') + little(quint32(tables)) + little(quint32(0))
        + little(quint32(0)) + little(quint32(4096)) + little(quint32(1)) + little(quint32(1)) + little(chainEnd)
        + little(quint32(0)) + places.leftJustified(109 * 4, '\xFF');
    return header + inSectors(directory) + smallTable + content + table.leftJustified(tables * sector, '\xFF');
}

} // namespace hongbao::tests
