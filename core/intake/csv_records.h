#pragma once
// UTF-8 text -> records (RFC 4180 and what spreadsheets make of it), each with the row number Excel shows.

#include "intake/records.h"

namespace hongbao::intake {

// Null separator: one cell a record. More than `most` records, or one of absurd size, are ListTooLarge.
// A record with a quote that never closes, or one whose quoted cell has swallowed other people's rows, is taken apart
// into its physical lines, each a broken record of one cell: nobody in it is lost, and nobody in it is guessed at.
Result<Records> readRecords(const QByteArray &utf8, QChar separator, const Reading &reading);

} // namespace hongbao::intake
