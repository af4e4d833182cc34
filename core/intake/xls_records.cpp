#include "intake/xls_records.h"

#include "intake/number.h"
#include "intake/ole.h"

#include <QTemporaryFile>

#include <freexl.h>

#include <cmath>

namespace hongbao::intake {

namespace {

using namespace Qt::Literals::StringLiterals;

class XlsFile {
public:
    ~XlsFile()
    {
        if (m_handle)
            freexl_close(m_handle);
    }
    XlsFile() = default;
    XlsFile(const XlsFile &) = delete;
    XlsFile &operator=(const XlsFile &) = delete;

    Done open(const QByteArray &path)
    {
        const int code = freexl_open(path.constData(), &m_handle);
        if (code == FREEXL_BIFF_WORKBOOK_NOT_FOUND)
            return fail(ErrorCode::ListNotAList, u"OLE"_s);
        if (code != FREEXL_OK)
            return fail(ErrorCode::ListDamaged, u"XLS %1"_s.arg(code));
        if (info(FREEXL_BIFF_PASSWORD) == FREEXL_BIFF_OBFUSCATED)
            return fail(ErrorCode::ListLocked);
        return {};
    }

    QList<Sheet> sheets() const
    {
        QList<Sheet> all;
        const unsigned count = info(FREEXL_BIFF_SHEET_COUNT);
        for (unsigned i = 0; i < count && i < 10'000; ++i) {
            const char *name = nullptr;
            freexl_get_worksheet_name(m_handle, static_cast<unsigned short>(i), &name);
            all.append({QString::fromUtf8(name), false});
        }
        return all;
    }

    Result<Records> read(int sheet, const Reading &reading) const
    {
        unsigned rows = 0;
        unsigned short columns = 0;
        if (freexl_select_active_worksheet(m_handle, static_cast<unsigned short>(sheet)) != FREEXL_OK
            || freexl_worksheet_dimensions(m_handle, &rows, &columns) != FREEXL_OK)
            return fail(ErrorCode::ListDamaged, u"sheet"_s);
        RecordWriter writer(reading);
        for (unsigned row = 0; row < rows && !writer.records().more; ++row) {
            writer.beginRow();
            for (unsigned short column = 0; column < columns; ++column)
                addCell(writer, row, column);
            if (const Done done = writer.endRow(int(row) + 1); !done)
                return fail(done.error());
            writer.records().more = writer.hasEnough() && row + 1 < rows;
            reading.tell(row, rows);
        }
        return writer.take();
    }

private:
    unsigned info(unsigned short what) const
    {
        unsigned value = 0;
        freexl_get_info(m_handle, what, &value);
        return value;
    }

    void addCell(RecordWriter &writer, unsigned row, unsigned short column) const
    {
        FreeXL_CellValue cell {};
        if (freexl_get_cell_value(m_handle, row, column, &cell) != FREEXL_OK)
            return;
        switch (cell.type) {
        case FREEXL_CELL_INT:
            writer.addCellAt(column, QByteArray::number(cell.value.int_value), true);
            break;
        case FREEXL_CELL_DOUBLE:
            writer.addCellAt(column, textOf(cell.value.double_value), true);
            break;
        case FREEXL_CELL_TEXT:
        case FREEXL_CELL_SST_TEXT:
        case FREEXL_CELL_DATE:
        case FREEXL_CELL_DATETIME:
        case FREEXL_CELL_TIME:
            writer.addCellAt(column, QByteArrayView(cell.value.text_value));
            break;
        default:
            break;
        }
    }

    // The file itself holds a double: below 2^53 its whole numbers are exact.
    static QByteArray textOf(double value)
    {
        constexpr double exact = 9007199254740992.0;
        const bool whole = std::abs(value) <= exact && !(std::floor(value) < value);
        return whole ? QByteArray::number(qint64(value)) : numberText(QByteArray::number(value, 'g', 17));
    }

    const void *m_handle = nullptr;
};

} // namespace

Result<Workbook> readXls(const QByteArray &bytes, const ReadOptions &options, const Reading &reading)
{
    if (const Done done = checkOle(bytes); !done)
        return fail(done.error());
    QTemporaryFile copy; // the library takes a name only
    if (!copy.open() || copy.write(bytes) != bytes.size() || !copy.flush())
        return fail(ErrorCode::FileUnwritable, copy.fileName());
    XlsFile file;
    if (const Done done = file.open(copy.fileName().toLocal8Bit()); !done)
        return fail(done.error());
    return readSheet(
        file.sheets(), options, reading, [&](int index, const Reading &wanted) { return file.read(index, wanted); });
}

} // namespace hongbao::intake
