#pragma once
// UTF-8 text -> records (RFC 4180 and what spreadsheets make of it), each with the row number Excel shows.

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QStringList>

namespace hongbao::intake {

struct Records {
    QList<QStringList> cells;
    QList<int> lines;
    QSet<int> broken; // line numbers
    int blank = 0;
};

// Null separator: one cell a record. More than `most` records are ListTooLarge.
// A record with a quote that never closes, or one whose quoted cell has swallowed other people's rows, is taken apart
// into its physical lines, each a broken record of one cell: nobody in it is lost, and nobody in it is guessed at.
Result<Records> readRecords(const QByteArray &utf8, QChar separator, int most);

bool isBlank(QStringView text); // nothing to see: white space and invisible characters only

} // namespace hongbao::intake
