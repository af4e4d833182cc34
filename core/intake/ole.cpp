#include "intake/ole.h"

#include <QHash>
#include <QList>

#include <algorithm>
#include <limits>

namespace hongbao::intake {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype headerSize = 512;
constexpr qsizetype entrySize = 128;
constexpr qsizetype tablesInHeader = 109;

struct Entry {
    QString name;
    quint32 before = 0; // the entries of a folder are a binary tree
    quint32 after = 0;
    quint32 inside = 0;
    quint32 start = 0;
    qint64 size = 0;
};

// Where a chain of sectors lies: each one's number leads to the next.
struct Space {
    QByteArrayView bytes;
    qsizetype offset = 0;
    qsizetype sector = 1;
    QList<quint32> next;

    QByteArrayView at(quint32 number) const
    {
        const qsizetype from = offset + qsizetype(number) * sector;
        return from < bytes.size() ? bytes.sliced(from, std::min(sector, bytes.size() - from)) : QByteArrayView();
    }

    // Up to so many bytes; a chain that goes round in a circle ends after as many steps as there are sectors.
    QByteArray chain(quint32 start, qint64 size) const
    {
        QByteArray content;
        qsizetype steps = 0;
        for (quint32 number = start; number < next.size() && content.size() < size && steps < next.size(); ++steps) {
            content += at(number);
            number = next[number];
        }
        content.truncate(size);
        return content;
    }
};

QList<quint32> numbersIn(QByteArrayView bytes)
{
    QList<quint32> numbers;
    for (qsizetype at = 0; at + 4 <= bytes.size(); at += 4)
        numbers.append(littleAt<quint32>(bytes, at));
    return numbers;
}

class CompoundFile {
public:
    explicit CompoundFile(const QByteArray &bytes)
        : m_bytes(bytes)
        , m_large {bytes, qsizetype(1) << sectorShift(), qsizetype(1) << sectorShift(), {}}
    {
    }

    bool isOne() const { return m_bytes.size() > headerSize && (sectorShift() == 9 || sectorShift() == 12); }

    void read()
    {
        readAllocation();
        const QByteArray directory = m_large.chain(littleAt<quint32>(m_bytes, 48), everything);
        for (qsizetype at = 0; at + entrySize <= directory.size(); at += entrySize)
            m_entries.append(entryOf(QByteArrayView(directory).sliced(at, entrySize)));
        findTop();
    }

    bool isEmpty() const { return m_top.isEmpty(); }
    bool has(const QString &name) const { return m_top.contains(name); }

    Result<QByteArray> stream(const QString &name) const
    {
        const Entry entry = m_top.value(name);
        if (entry.size > m_bytes.size())
            return fail(ErrorCode::ListDamaged, u"OLE"_s);
        const bool isSmall = entry.size < littleAt<quint32>(m_bytes, 56);
        const QByteArray content = isSmall ? small(entry) : m_large.chain(entry.start, entry.size);
        return content.size() == entry.size ? Result<QByteArray>(content) : fail(ErrorCode::ListDamaged, u"OLE"_s);
    }

private:
    static constexpr qint64 everything = std::numeric_limits<qint64>::max();

    int sectorShift() const { return littleAt<quint16>(m_bytes, 30) & 15; }

    // The table of chains lies in sectors of its own, the first of which the header names.
    void readAllocation()
    {
        const qsizetype sectors = m_bytes.size() / m_large.sector;
        QList<quint32> tables = numbersIn(QByteArrayView(m_bytes).sliced(76, 4 * tablesInHeader));
        quint32 more = littleAt<quint32>(m_bytes, 68);
        for (qsizetype i = 0; i < sectors && tables.size() < sectors && more < sectors; ++i) {
            QList<quint32> further = numbersIn(m_large.at(more));
            more = further.isEmpty() ? 0 : further.takeLast();
            tables += further;
        }
        for (const quint32 table : tables) {
            if (table < sectors && m_large.next.size() < sectors)
                m_large.next += numbersIn(m_large.at(table));
        }
    }

    static Entry entryOf(QByteArrayView bytes)
    {
        Entry entry;
        for (qsizetype at = 0; at < 64 && littleAt<char16_t>(bytes, at) != 0; at += 2)
            entry.name += QChar(littleAt<char16_t>(bytes, at));
        entry.before = littleAt<quint32>(bytes, 68);
        entry.after = littleAt<quint32>(bytes, 72);
        entry.inside = littleAt<quint32>(bytes, 76);
        entry.start = littleAt<quint32>(bytes, 116);
        entry.size = littleAt<quint32>(bytes, 120);
        return entry;
    }

    // What lies in the file's own folder: a letter with a sheet in it is no workbook, nor the other way round.
    void findTop()
    {
        QList<quint32> open {m_entries.isEmpty() ? 0 : m_entries.first().inside};
        const qsizetype most = 2 * m_entries.size() + 1; // each entry names two others: more would be a circle
        for (qsizetype steps = 0; !open.isEmpty() && steps < most; ++steps) {
            const quint32 index = open.takeLast();
            if (index >= m_entries.size())
                continue;
            const Entry &entry = m_entries[index];
            m_top.insert(entry.name, entry);
            open.append(entry.before);
            open.append(entry.after);
        }
    }

    // Small streams share one, in little sectors.
    QByteArray small(const Entry &entry) const
    {
        const Entry root = m_entries.first();
        const QByteArray shared = m_large.chain(root.start, root.size);
        const QByteArray table = m_large.chain(littleAt<quint32>(m_bytes, 60), m_bytes.size());
        return Space {shared, 0, 64, numbersIn(table)}.chain(entry.start, entry.size);
    }

    const QByteArray &m_bytes;
    Space m_large;
    QList<Entry> m_entries;
    QHash<QString, Entry> m_top;
};

} // namespace

Result<QByteArray> workbookStreamOf(const QByteArray &bytes)
{
    CompoundFile file(bytes);
    if (!file.isOne())
        return fail(ErrorCode::ListNotAList, u"OLE"_s);
    file.read();
    if (file.isEmpty())
        return fail(ErrorCode::ListDamaged, u"OLE"_s);
    if (file.has(u"EncryptedPackage"_s))
        return fail(ErrorCode::ListLocked);
    for (const QString &name : {u"Workbook"_s, u"Book"_s}) {
        if (file.has(name))
            return file.stream(name);
    }
    return fail(ErrorCode::ListNotAList, file.has(u"WordDocument"_s) ? u"DOC"_s : u"OLE"_s);
}

} // namespace hongbao::intake
