#pragma once
// Workbooks of Excel 5 to 2003 for tests, put together record by record.

#include <QByteArray>
#include <QList>

namespace hongbao::tests {

// A compound file with one stream in it; one below 4096 bytes lies in its little sectors, as it should.
QByteArray compound(const QByteArray &name, const QByteArray &stream);

template <class Value> QByteArray little(Value value);
QByteArray wide(const QByteArray &utf8); // as UTF-16
QByteArray record(quint16 type, const QByteArray &content);
QByteArray cell(quint16 type, int row, int column, const QByteArray &value, int format = 0);

struct OldSheet {
    QByteArray cells; // records
    QByteArray name = "Sheet1";
    bool isHidden = false;
};

// The stream; `globals` are records before the sheets' names.
QByteArray oldBook(const QList<OldSheet> &sheets, const QByteArray &globals = {}, quint16 version = 0x0600);

// An Excel 97 workbook of one sheet. A cell is text, or a number where it is written as "=2088000000000001".
QByteArray xls(const QList<QByteArrayList> &rows, const QByteArray &sheetName = "Sheet1");

} // namespace hongbao::tests
