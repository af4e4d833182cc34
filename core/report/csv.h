#pragma once
// A CSV file that spreadsheets and programs both read right: UTF-8 with BOM, CRLF, RFC 4180 quotes, no live formulas,
// no number cut short. Takes its place only when it is whole.

#include "base/result.h"

#include <QSaveFile>
#include <QStringList>

namespace hongbao::report {

class CsvFile {
public:
    // FileUnwritable
    static Result<std::unique_ptr<CsvFile>> create(const QString &path);

    Done write(const QStringList &cells);
    Done commit(); // until then a file that was there before stays as it is
    qint64 rows() const { return m_rows; }

private:
    explicit CsvFile(const QString &path);
    Done fits(bool written) const;

    QSaveFile m_file;
    qint64 m_rows = 0;
};

// One cell as it stands in the file, quotes included where needed.
QString csvCell(const QString &text);

} // namespace hongbao::report
