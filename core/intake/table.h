#pragma once
// From bytes of any kind to a RawTable: what they are is found by their content, never by a file's name.
// Pure but for readTableFile; run it off the window's thread.

#include "base/result.h"
#include "intake/cells.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QStringList>

#include <atomic>
#include <optional>

namespace hongbao::intake {

// What of the source is not a row. Records of the source = rows + blank + titles + (headerLine ? 1 : 0), always.
struct Aside {
    int headerLine = 0; // 0: the source has no header
    QStringList titles; // records above the header that name nobody: a sheet's title, the time of an export
    int blank = 0; // records without a single visible character
    int hidden = 0; // of all these and the rows, those a workbook's sheet hides: by a filter, or by hand
};

// What the bytes are, whatever the file is called.
enum class Format { Text, Xlsx, Xls, Html, XmlSpreadsheet };
QString toWord(Format format); // "text" "xlsx" "xls" "html" "xml"

struct Sheet {
    QString name;
    bool hidden = false;
};

// As read, before any meaning: header found or not, cells as text.
// A line number is the row number Excel shows. In a text records are counted from 1, blank ones too; a quoted cell with
// line breaks is part of one record.
struct RawTable {
    QStringList header; // empty: the source has none
    Cells rows;
    QList<int> lineNumbers; // of each row
    QSet<int> broken; // line numbers of rows that cannot be trusted: a quote never closes, a NUL byte
    Aside aside;
    QString encoding; // "UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"; empty where the format leaves no choice
    QChar separator; // null: one value a line
    QByteArray sha256; // hex of the source's bytes; empty while only the first rows are read
    Format format = Format::Text;
    QList<Sheet> sheets {}; // of a workbook
    int sheet = -1; // which of them was read
    bool partial = false; // only the first rows were asked for, and there are more
};

// What the operator says about a source; what is left as it is, is found by itself.
struct ReadOptions {
    QString sheet {}; // of a workbook or a page of tables: a name, or a number from 1; empty: the first with rows
    QString encoding {}; // of encodings(); text only
    std::optional<QChar> separator {}; // null: one value a line; text only
    std::optional<int> headerLine {}; // as RawTable counts lines; 0: there is none
    int firstRows = 0; // about so many rows are enough, for a look at once; 0: all of them
};

// Shared between who reads and who waits. Reading looks at `stop` many times a second and then ends with ListStopped.
struct Progress {
    std::atomic<bool> stop = false;
    std::atomic<int> permille = 0;
};

QStringList encodings(); // "UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "Big5"
QList<QChar> separators(); // those that are looked for; a null one is not among them

// Bytes of a file, or of a pasted block (UTF-8).
// ListNotAList with what it is in the detail: "XLS" (older than Excel 5), "XLSB", "ODS", "DOCX", "PDF",
// "image", "zip", "OLE", "binary". ListLocked: a workbook with a password. ListDamaged: a truncated or absurd one.
// ListEncodingUnknown, ListEmpty, ListTooLarge, ListSheetUnknown, ListStopped.
Result<RawTable> readTable(const QByteArray &bytes, const ReadOptions &options = {}, Progress *progress = nullptr);

// The same from a file, or from standard input ("-"). FileUnreadable. A look at the first rows of a text reads only its
// beginning.
Result<RawTable> readTableFile(const QString &path, const ReadOptions &options = {}, Progress *progress = nullptr);

} // namespace hongbao::intake
