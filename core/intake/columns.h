#pragma once
// What the columns of a table seem to be, recipient or not: the ground both guessColumns and mapColumns stand on.

#include "intake/list.h"

namespace hongbao::intake {

// One field a column, for the header's columns and the longest row's.
Columns recognised(const RawTable &table);

// By header, else by number from 1; `width` columns there are. A header that stands twice names neither column.
std::optional<qsizetype> columnCalled(const RawTable &table, const QString &name, qsizetype width);

// The columns, or ListNotAList when none of them is a recipient.
Result<Columns> withRecipient(const Columns &columns);

} // namespace hongbao::intake
