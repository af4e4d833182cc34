#include "report/xlsx_file.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <xlsxwriter.h>
#include <zip.h>

namespace hongbao::report {

namespace {

constexpr qint64 mostRows = 1'048'576; // of a sheet
constexpr qsizetype mostUnits = 32'767; // of a cell
constexpr double usualWidth = 18;

QString fitting(const QString &cell)
{
    QString fits = cell.size() <= mostUnits ? cell : QString(cell.left(mostUnits - 1) + u'…');
    return fits.replace(QChar::Null, QChar::ReplacementCharacter); // would end a C string
}

// Rows that stand in the finished file's sheets, -1 if it cannot be read.
qint64 countRows(const QString &path)
{
    int error = 0;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &error);
    if (!archive)
        return -1;
    const QByteArray start = "<row ";
    qint64 rows = 0;
    bool whole = true;
    for (int sheet = 1; whole; ++sheet) {
        const QByteArray name = "xl/worksheets/sheet" + QByteArray::number(sheet) + ".xml";
        zip_file_t *file = zip_fopen(archive, name.constData(), 0);
        if (!file)
            break;
        QByteArray part(1 << 20, Qt::Uninitialized);
        qsizetype kept = 0; // of a start that the last part cut
        zip_int64_t read = 0;
        while ((read = zip_fread(file, part.data() + kept, zip_uint64_t(part.size() - kept))) > 0) {
            const QByteArray seen = QByteArray::fromRawData(part.constData(), kept + qsizetype(read));
            rows += seen.count(start);
            const qsizetype tail = qMin<qsizetype>(start.size() - 1, seen.size());
            std::memmove(part.data(), part.constData() + seen.size() - tail, size_t(tail));
            kept = tail;
        }
        whole = read == 0;
        zip_fclose(file);
    }
    zip_discard(archive);
    return whole ? rows : -1;
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
        m_book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
        if (!m_book)
            return;
        m_head = workbook_add_format(m_book);
        format_set_bold(m_head);
        m_text = workbook_add_format(m_book);
        format_set_num_format(m_text, "@");
    }
    ~Book()
    {
        if (m_book)
            workbook_close(m_book);
    }
    Q_DISABLE_COPY_MOVE(Book)

    bool isOpen() const { return m_book; }
    const QString &path() const { return m_path; }
    void setMostRows(qint64 rows) { m_most = rows; }

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

    bool close() { return workbook_close(std::exchange(m_book, nullptr)) == LXW_NO_ERROR; }
    qint64 rowsInSheets() const { return m_all; }

private:
    bool addSheet()
    {
        m_sheet = workbook_add_worksheet(m_book, nullptr);
        m_row = 0;
        if (!m_sheet)
            return false;
        const auto last = lxw_col_t(qMax<qsizetype>(1, m_headings.size()) - 1);
        worksheet_set_column(m_sheet, 0, last, usualWidth, nullptr);
        worksheet_freeze_panes(m_sheet, 1, 0);
        return put(m_headings, m_head);
    }

    bool put(const QStringList &cells, lxw_format *format)
    {
        const auto row = lxw_row_t(m_row++);
        ++m_all;
        bool written = true;
        for (qsizetype i = 0; i < cells.size() && written; ++i) {
            bool isNumber = false;
            const qlonglong number
                = format == m_text && m_numbers.contains(int(i)) ? cells[i].toLongLong(&isNumber) : 0;
            const auto column = lxw_col_t(i);
            const lxw_error error = isNumber
                ? worksheet_write_number(m_sheet, row, column, double(number), nullptr)
                : worksheet_write_string(m_sheet, row, column, fitting(cells[i]).toUtf8().constData(), format);
            written = error == LXW_NO_ERROR;
        }
        return written;
    }

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

Done XlsxFile::write(const QStringList &cells)
{
    ++m_rows;
    return m_book->write(cells) ? Done() : Done(fail(ErrorCode::FileUnwritable, m_path));
}

Done XlsxFile::commit()
{
    // A row that a full disk swallowed: the library writes without looking.
    const bool whole = m_book->close() && countRows(m_book->path()) == m_book->rowsInSheets();
    QFile made(m_book->path());
    QSaveFile file(m_path);
    if (!whole || !made.open(QIODevice::ReadOnly) || !file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::FileUnwritable, m_path);
    while (!made.atEnd()) {
        const QByteArray part = made.read(1 << 20);
        if (part.isEmpty() || file.write(part) != part.size())
            return fail(ErrorCode::FileUnwritable, m_path);
    }
    return file.commit() ? Done() : Done(fail(ErrorCode::FileUnwritable, m_path));
}

} // namespace hongbao::report
