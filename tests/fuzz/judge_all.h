#pragma once
// What holds for every list, whatever file it came from.

#include "require.h"

#include "intake/editable_list.h"

inline void judgeAll(const hongbao::Result<hongbao::intake::RawTable> &table)
{
    using namespace hongbao::intake;
    if (!table)
        return;
    require(table->rows.size() == table->lineNumbers.size());
    for (qsizetype i = 1; i < table->lineNumbers.size(); ++i)
        require(table->lineNumbers[i] > table->lineNumbers[i - 1]);
    EditableList list(
        std::make_shared<const RawTable>(*table), guessColumns(*table).value_or(blankColumns(*table)), {});
    const JudgedList &judged = list.list();
    require(judged.rows.size() == table->rows.size());
    require(judged.count(Verdict::Sendable) + judged.count(Verdict::NeedsLook) + judged.count(Verdict::CannotSend)
        == judged.rows.size());
    for (const Row &row : judged.rows)
        require(row.verdict != Verdict::Sendable || !row.recipient.value.isEmpty());
    list.setCell(0, 0, QStringLiteral("2088000000000001"));
    list.leaveOut({0});
    list.undo();
    list.undo();
    list.groups();
}
