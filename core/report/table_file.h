#pragma once
// A table on its way into a file for people: CSV or XLSX, by the file's name. Takes its place only when it is whole;
// until then a file that was there before stays as it is.

#include "report/course.h"

#include <QStringList>

#include <memory>

namespace hongbao::report {

class TableFile {
public:
    virtual ~TableFile() = default;

    // Headings first. Every cell stays the text that it is: long numbers keep their digits, nothing runs as a formula.
    virtual Done write(const QStringList &cells) = 0;
    // Only now there is a file; a stop is heard until the last moment before it.
    Done commit(const Course &course = {}) { return finish(course); }
    qint64 rows() const { return m_rows; } // written, headings included

protected:
    virtual Done finish(const Course &course) = 0;

    qint64 m_rows = 0;
};

bool isTableFile(const QString &path); // ends in .csv or .xlsx, in any case

// Of columns that hold numbers, for a spreadsheet to add up; a cell of them that is none stays text.
using NumberColumns = QList<int>;

// FileUnwritable
Result<std::unique_ptr<TableFile>> createTableFile(const QString &path, const NumberColumns &numbers = {});

} // namespace hongbao::report
