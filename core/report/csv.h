#pragma once
// A CSV file that spreadsheets and programs both read right: UTF-8 with BOM, CRLF, RFC 4180 quotes, no live formulas,
// no number cut short. Takes its place only when it is whole.

#include "report/table_file.h"

#include <QSaveFile>

namespace hongbao::report {

class CsvFile : public TableFile {
public:
    // FileUnwritable
    static Result<std::unique_ptr<CsvFile>> create(const QString &path);

    Done write(const QStringList &cells) override;

protected:
    Done finish(const Course &course) override;

private:
    explicit CsvFile(const QString &path);
    Done fits(bool written) const;

    QSaveFile m_file;
};

// One cell as it stands in the file, quotes included where needed.
QString csvCell(const QString &text);

} // namespace hongbao::report
