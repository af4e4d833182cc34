#include "report/csv.h"

#include <algorithm>

namespace hongbao::report {

namespace {

constexpr qsizetype firstLengthInDanger = 12; // Excel shows longer numbers as 2.0881E+15 and keeps 15 digits of them

bool isLongNumber(const QString &text)
{
    return text.size() >= firstLengthInDanger
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// What a spreadsheet would run; the full-width signs are the same to a Chinese or Japanese one.
bool startsFormula(const QString &text)
{
    static const QString signs = QStringLiteral("=+-@\t\r\n＝＋－＠");
    return !text.isEmpty() && signs.contains(text.front());
}

// A long number gets a tab in front: Excel takes the cell for text and shows all digits, and whoever reads the file by
// program gets the digits back by trimming, which int() and our own import do anyway. ="2088..." would survive no
// reader but Excel, and an apostrophe would be shown.
QString harmless(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (isLongNumber(trimmed))
        return u'\t' + trimmed;
    return startsFormula(text) ? QString(u'\'' + text) : text;
}

} // namespace

QString csvCell(const QString &text)
{
    QString cell = harmless(text);
    const bool plain = std::none_of(cell.begin(), cell.end(),
        [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r' || c == u'\t' || c == u';'; });
    if (plain && cell == cell.trimmed())
        return cell;
    cell.replace(u'"', QStringLiteral("\"\""));
    return u'"' + cell + u'"';
}

Result<std::unique_ptr<CsvFile>> CsvFile::create(const QString &path)
{
    std::unique_ptr<CsvFile> file(new CsvFile(path));
    if (!file->m_file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::FileUnwritable, path);
    if (const Done begun = file->fits(file->m_file.write("\xEF\xBB\xBF") == 3); !begun)
        return fail(begun.error());
    return file;
}

CsvFile::CsvFile(const QString &path)
    : m_file(path)
{
}

Done CsvFile::write(const QStringList &cells)
{
    QStringList line;
    line.reserve(cells.size());
    for (const QString &cell : cells)
        line.append(csvCell(cell));
    const QByteArray bytes = (line.join(u',') + QStringLiteral("\r\n")).toUtf8();
    ++m_rows;
    return fits(m_file.write(bytes) == bytes.size());
}

Done CsvFile::finish(const Course &course)
{
    return course.check().and_then([&] { return fits(m_file.commit()); });
}

Done CsvFile::fits(bool written) const
{
    return written ? Done() : fail(ErrorCode::FileUnwritable, m_file.fileName());
}

} // namespace hongbao::report
