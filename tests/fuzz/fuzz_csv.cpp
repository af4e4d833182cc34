// Bytes as a list: whatever they are, every record is a row or said not to be, and every row has exactly one verdict.

#include "intake/editable_list.h"

using namespace hongbao;
using namespace hongbao::intake;

namespace {

void require(bool holds)
{
    if (!holds)
        __builtin_trap();
}

void judgeAll(const RawTable &table)
{
    require(table.rows.size() == table.lineNumbers.size());
    for (qsizetype i = 1; i < table.lineNumbers.size(); ++i)
        require(table.lineNumbers[i] > table.lineNumbers[i - 1]);
    const Columns columns = guessColumns(table).value_or(blankColumns(table));
    EditableList list(std::make_shared<const RawTable>(table), columns, {});
    const JudgedList &judged = list.list();
    require(judged.rows.size() == table.rows.size());
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

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto table = readTable(bytes))
        judgeAll(*table);
    readTable(bytes, {.firstRows = 1}).has_value();
    readTable(bytes, {.encoding = QStringLiteral("GB18030"), .separator = QChar(u'，'), .headerLine = 2}).has_value();
    return 0;
}
