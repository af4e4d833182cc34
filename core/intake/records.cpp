#include "intake/records.h"

#include "intake/shape.h"

#include <utility>

namespace hongbao::intake {

namespace {

// Of all cells. A workbook may say one long string a million times.
constexpr qsizetype mostCellBytes = qsizetype(256) * 1024 * 1024;

} // namespace

void RecordWriter::beginRow()
{
    m_records.cells.beginRow();
    m_width = 0;
    m_written = 0;
    m_shows = false;
}

void RecordWriter::addCell(QByteArrayView utf8, bool isNumber)
{
    ++m_width;
    if (utf8.isEmpty())
        return;
    if (m_records.cells.bytes() > mostCellBytes)
        return; // the row's end says so
    for (; m_written + 1 < m_width; ++m_written)
        m_records.cells.add({});
    m_records.cells.add(utf8, isNumber);
    ++m_written;
    m_shows = m_shows || !isBlank(utf8);
}

bool RecordWriter::addCellAt(qsizetype column, QByteArrayView utf8, bool isNumber)
{
    if (column < m_width || column >= mostColumns)
        return false;
    m_width = column;
    addCell(utf8, isNumber);
    return true;
}

Result<int> findSheet(const QList<Sheet> &sheets, const QString &wanted)
{
    for (int i = 0; i < sheets.size(); ++i) {
        if (sheets[i].name == wanted)
            return i;
    }
    bool isNumber = false;
    const int number = wanted.toInt(&isNumber);
    if (isNumber && number >= 1 && number <= sheets.size())
        return number - 1;
    return fail(ErrorCode::ListSheetUnknown, wanted.left(80), QStringLiteral("sheet"));
}

Done RecordWriter::endRow(int line)
{
    if (!m_shows) {
        m_records.cells.takeBackRow();
        ++m_pendingBlank;
    } else {
        m_records.lines.append(line);
        m_records.blank += std::exchange(m_pendingBlank, 0);
    }
    const Cells &cells = m_records.cells;
    if (cells.size() > m_reading.mostRecords || m_width > mostColumns || cells.bytes() > mostCellBytes)
        return fail(ErrorCode::ListTooLarge, QString::number(line));
    if (m_reading.isStopped())
        return fail(ErrorCode::ListStopped);
    return {};
}

} // namespace hongbao::intake
