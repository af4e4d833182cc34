#include "report/xlsx_file.h"

#include "intake/archive.h"
#include "report/libxlsxwriter.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <limits>
#include <utility>

namespace hongbao::report {

namespace {

constexpr qint64 mostRows = 1'048'576; // of a sheet
constexpr qsizetype mostUnits = 32'767; // of a cell
constexpr double usualWidth = 18;
constexpr size_t rowsAtOnce = 1024;

QString fitting(const QString &cell)
{
    QString fits = cell.size() <= mostUnits ? cell : QString(cell.left(mostUnits - 1) + u'…');
    return fits.replace(QChar::Null, QChar::ReplacementCharacter); // would end a C string
}

// The file is ours, however large its sheets are.
constexpr qint64 endless = std::numeric_limits<qint64>::max();
constexpr intake::ArchiveLimits anySize {.mostUnpacked = endless, .mostInAll = endless, .mostRatio = endless};

qint64 countRows(QIODevice &sheet)
{
    const QByteArray start = "<row ";
    QByteArray part(1 << 20, Qt::Uninitialized);
    qsizetype kept = 0; // of a start that the last part cut
    qint64 rows = 0;
    qint64 read = 0;
    while ((read = sheet.read(part.data() + kept, part.size() - kept)) > 0) {
        const QByteArray seen = QByteArray::fromRawData(part.constData(), kept + read);
        rows += seen.count(start);
        const qsizetype tail = qMin<qsizetype>(start.size() - 1, seen.size());
        std::memmove(part.data(), part.constData() + seen.size() - tail, size_t(tail));
        kept = tail;
    }
    return rows;
}

// Rows that stand in the finished file's sheets, -1 if it cannot be read.
qint64 countRows(const QString &path)
{
    const auto archive = intake::Archive::openOwn(path, anySize);
    if (!archive)
        return -1;
    qint64 rows = 0;
    for (int number = 1;; ++number) {
        const auto sheet = archive->part(QStringLiteral("xl/worksheets/sheet%1.xml").arg(number));
        if (!sheet)
            return -1;
        if (!*sheet)
            return rows;
        rows += countRows(**sheet);
        if ((*sheet)->failure())
            return -1;
    }
}

} // namespace

class XlsxFile::Book {
public:
    Book(const QString &path, const QString &folder, NumberColumns numbers)
        : m_path(path)
        , m_numbers(std::move(numbers))
    {
        QByteArray tmp = QFile::encodeName(folder);
        lxw_workbook_options options {};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = tmp.data();
        m_book = m_xlsx ? m_xlsx->workbookNewOpt(QFile::encodeName(path).constData(), &options) : nullptr;
        if (!m_book)
            return;
        m_head = m_xlsx->workbookAddFormat(m_book);
        m_xlsx->formatSetBold(m_head);
        m_text = m_xlsx->workbookAddFormat(m_book);
        m_xlsx->formatSetNumFormat(m_text, "@");
    }
    ~Book()
    {
        if (m_book)
            m_xlsx->workbookFree(m_book); // nobody wants the file: it is not put together
    }
    Q_DISABLE_COPY_MOVE(Book)

    bool isOpen() const { return m_book; }
    const QString &path() const { return m_path; }
    void setMostRows(qint64 rows) { m_most = rows; }

    bool write(const std::vector<QStringList> &rows)
    {
        return std::ranges::all_of(rows, [this](const QStringList &cells) { return write(cells); });
    }

    bool close() { return m_xlsx->workbookClose(std::exchange(m_book, nullptr)) == LXW_NO_ERROR; }
    qint64 rowsInSheets() const { return m_all; }

private:
    bool write(const QStringList &cells)
    {
        if (!m_sheet) {
            m_headings = cells;
            return addSheet();
        }
        if (m_row == m_most && !addSheet())
            return false;
        return put(cells, m_text);
    }

    bool addSheet()
    {
        m_sheet = m_xlsx->workbookAddWorksheet(m_book, nullptr);
        m_row = 0;
        if (!m_sheet)
            return false;
        for (qsizetype i = 0; i < m_headings.size(); ++i) // text also in the cells that are left out
            m_xlsx->worksheetSetColumn(
                m_sheet, lxw_col_t(i), lxw_col_t(i), usualWidth, m_numbers.contains(int(i)) ? nullptr : m_text);
        m_xlsx->worksheetFreezePanes(m_sheet, 1, 0);
        return put(m_headings, m_head);
    }

    bool put(const QStringList &cells, lxw_format *format)
    {
        const auto row = lxw_row_t(m_row++);
        ++m_all;
        bool written = true;
        for (qsizetype i = 0; i < cells.size() && written; ++i) {
            if (!cells[i].isEmpty() || i == 0) // the first holds the place of a row without words
                written = putCell(row, int(i), cells[i], format);
        }
        return written;
    }

    bool putCell(lxw_row_t row, int column, const QString &cell, lxw_format *format)
    {
        bool isNumber = false;
        const qlonglong number = format == m_text && m_numbers.contains(column) ? cell.toLongLong(&isNumber) : 0;
        const auto place = lxw_col_t(column);
        return LXW_NO_ERROR
            == (isNumber
                    ? m_xlsx->worksheetWriteNumber(m_sheet, row, place, double(number), nullptr)
                    : m_xlsx->worksheetWriteString(m_sheet, row, place, fitting(cell).toUtf8().constData(), format));
    }

    const Libxlsxwriter *m_xlsx = libxlsxwriter();
    QString m_path;
    NumberColumns m_numbers;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_head = nullptr;
    lxw_format *m_text = nullptr;
    QStringList m_headings;
    qint64 m_row = 0; // of the sheet
    qint64 m_all = 0;
    qint64 m_most = mostRows;
};

Result<std::unique_ptr<XlsxFile>> XlsxFile::create(const QString &path, const NumberColumns &numbers)
{
    std::unique_ptr<XlsxFile> file(new XlsxFile(path, numbers));
    if (!file->m_folder.isValid() || !file->m_book->isOpen())
        return fail(ErrorCode::FileUnwritable, path);
    return file;
}

XlsxFile::XlsxFile(const QString &path, const NumberColumns &numbers)
    : m_path(path)
    , m_folder(QFileInfo(path).absolutePath() + QStringLiteral("/.hongbao-XXXXXX"))
    , m_book(std::make_unique<Book>(m_folder.filePath(QStringLiteral("table.xlsx")), m_folder.path(), numbers))
{
}

XlsxFile::~XlsxFile() = default;

void XlsxFile::setMostRows(qint64 rows)
{
    m_book->setMostRows(rows);
}

bool XlsxFile::handOver()
{
    m_whole = m_whole && (!m_writing.valid() || m_writing.get());
    if (!m_whole)
        return false;
    m_writing = std::async(std::launch::async | std::launch::deferred,
        [book = m_book.get(), rows = std::exchange(m_waiting, {})] { return book->write(rows); });
    return true;
}

Done XlsxFile::write(const QStringList &cells)
{
    ++m_rows;
    m_waiting.push_back(cells);
    const bool goesOn = m_waiting.size() < rowsAtOnce || handOver();
    return goesOn ? Done() : Done(fail(ErrorCode::FileUnwritable, m_path));
}

Done XlsxFile::finish(const Course &course)
{
    const auto unwritable = [&] { return fail(ErrorCode::FileUnwritable, m_path); };
    if (const Done goesOn = course.check(); !goesOn)
        return goesOn;
    if (!handOver() || !m_writing.get() || !m_book->close())
        return unwritable();
    // A row that a full disk swallowed: the library writes without looking.
    QFile made(m_book->path());
    QSaveFile file(m_path);
    if (countRows(m_book->path()) != m_book->rowsInSheets() || !made.open(QIODevice::ReadOnly)
        || !file.open(QIODevice::WriteOnly))
        return unwritable();
    while (!made.atEnd()) {
        if (const Done goesOn = course.check(); !goesOn)
            return goesOn;
        const QByteArray part = made.read(1 << 20);
        if (part.isEmpty() || file.write(part) != part.size())
            return unwritable();
    }
    return file.commit() ? Done() : Done(unwritable());
}

} // namespace hongbao::report
