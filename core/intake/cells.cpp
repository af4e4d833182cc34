#include "intake/cells.h"

namespace hongbao::intake {

namespace {

void putNumber(QByteArray &block, quint64 number)
{
    for (; number >= 0x80; number >>= 7)
        block.append(char(number | 0x80));
    block.append(char(number));
}

quint64 takeNumber(const char *&at)
{
    quint64 number = 0;
    for (int shift = 0;; shift += 7) {
        const auto byte = static_cast<unsigned char>(*at++);
        number |= quint64(byte & 0x7F) << shift;
        if (byte < 0x80)
            return number;
    }
}

} // namespace

QString toText(QByteArrayView utf8)
{
    if (utf8.isEmpty())
        return {};
    constexpr QByteArrayView mark("\xEF\xBB\xBF"); // QString takes it for the text's own
    QString text = QString::fromUtf8(utf8);
    return utf8.startsWith(mark) ? QChar(QChar::ByteOrderMark) + text : text;
}

Cells::Cells(const QList<QStringList> &rows)
{
    for (const QStringList &row : rows)
        append(row);
}

void Cells::beginRow()
{
    m_starts.append(quint32(m_block.size()));
}

void Cells::add(QByteArrayView utf8, bool isNumber)
{
    putNumber(m_block, quint64(utf8.size()) << 1 | (isNumber ? 1 : 0));
    m_block.append(utf8);
}

void Cells::takeBackRow()
{
    m_block.truncate(m_starts.takeLast());
}

void Cells::append(const QStringList &row)
{
    beginRow();
    for (const QString &cell : row)
        add(cell.toUtf8());
}

void Cells::removeFirst(qsizetype rows)
{
    m_first += rows;
}

template <class Take> void Cells::walk(qsizetype row, Take take) const
{
    const qsizetype index = m_first + row;
    const char *at = m_block.constData() + m_starts[index];
    const char *end = m_block.constData() + (index + 1 < m_starts.size() ? m_starts[index + 1] : m_block.size());
    while (at < end) {
        const quint64 head = takeNumber(at);
        const auto size = qsizetype(head >> 1);
        if (!take(Cell {{at, size}, (head & 1) != 0}))
            return;
        at += size;
    }
}

qsizetype Cells::widest() const
{
    qsizetype most = 0;
    for (qsizetype row = 0; row < size(); ++row) {
        qsizetype width = 0;
        walk(row, [&](const Cell &) {
            ++width;
            return true;
        });
        most = std::max(most, width);
    }
    return most;
}

QStringList Cells::at(qsizetype row) const
{
    QStringList cells;
    walk(row, [&](const Cell &cell) {
        cells.append(toText(cell.utf8));
        return true;
    });
    return cells;
}

QList<Cells::Cell> Cells::row(qsizetype row) const
{
    QList<Cell> cells;
    cells.reserve(8); // most lists have fewer columns
    readRow(row, cells);
    return cells;
}

void Cells::readRow(qsizetype row, QList<Cell> &into) const
{
    into.clear();
    walk(row, [&](const Cell &cell) {
        into.append(cell);
        return true;
    });
}

Cells::Cell Cells::cell(qsizetype row, qsizetype column) const
{
    Cell found;
    walk(row, [&](const Cell &cell) {
        if (column == 0)
            found = cell;
        return column-- > 0;
    });
    return found;
}

QString Cells::text(qsizetype row, qsizetype column) const
{
    return toText(cell(row, column).utf8);
}

} // namespace hongbao::intake
