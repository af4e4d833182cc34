#pragma once
// Workbooks for tests, put together part by part as the programs of the world write them.

#include <QByteArray>
#include <QList>

#include <utility>

namespace hongbao::tests {

using Part = std::pair<QByteArray, QByteArray>; // name, content

QByteArray zipOf(const QList<Part> &parts);

struct Book {
    QList<QByteArray> sheets; // what stands in <sheetData> of each
    QList<QByteArray> names; // "Sheet1", ... where there are too few
    QByteArray strings; // <si> elements; empty: no shared strings
    QByteArray cellXfs; // <xf> elements; empty: no styles
    QByteArray numFmts;
    QByteArray workbookPr;
    QByteArray sheetAttributes; // of every <sheet>
    QByteArray afterData; // behind </sheetData> of every sheet
    bool strict = false; // ISO 29500 Strict's names
    bool absoluteTargets = false;
    QByteArray prolog = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"; // of every sheet
};

QByteArray xlsx(const Book &book);
QByteArray xlsx(const QByteArray &sheetData); // one sheet, no shared strings

} // namespace hongbao::tests
