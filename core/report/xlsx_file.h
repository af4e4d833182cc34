#pragma once
// A workbook written row by row in constant memory: text cells, a bold first row that stays in sight, one more sheet
// with the same headings where a sheet is full. The library writes on a thread of its own while the next rows are made;
// what it could not write is told with a later row or at the end, and the rows are counted again in the finished file
// before it takes its place.

#include "report/table_file.h"

#include <QTemporaryDir>

#include <future>
#include <vector>

namespace hongbao::report {

class XlsxFile : public TableFile {
public:
    static Result<std::unique_ptr<XlsxFile>> create(const QString &path, const NumberColumns &numbers);
    ~XlsxFile() override;

    Done write(const QStringList &cells) override;
    // Rows of a sheet of today's programs; smaller in tests.
    void setMostRows(qint64 rows);

protected:
    Done finish(const Course &course) override;

private:
    class Book;
    XlsxFile(const QString &path, const NumberColumns &numbers);
    bool handOver(); // what is waiting, when the rows before it are written

    QString m_path;
    QTemporaryDir m_folder; // beside the file: the same disk
    std::unique_ptr<Book> m_book;
    std::vector<QStringList> m_waiting;
    bool m_whole = true; // nothing handed over was lost
    std::future<bool> m_writing; // ends before its book
};

} // namespace hongbao::report
