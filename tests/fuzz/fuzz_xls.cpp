// Bytes as an old workbook: as the whole compound file, and as the stream in it, so that both readers are reached.

#include "core/intake/old_workbook_bytes.h"
#include "intake/list.h"

using namespace hongbao;
using namespace hongbao::intake;

namespace {

void require(bool holds)
{
    if (!holds)
        __builtin_trap();
}

void judgeAll(const Result<RawTable> &table)
{
    if (!table)
        return;
    require(table->rows.size() == table->lineNumbers.size());
    for (qsizetype i = 1; i < table->lineNumbers.size(); ++i)
        require(table->lineNumbers[i] > table->lineNumbers[i - 1]);
    const JudgedList list = judge(*table, guessColumns(*table).value_or(blankColumns(*table)), {});
    require(list.rows.size() == table->rows.size());
    for (const Row &row : list.rows)
        require(row.verdict != Verdict::Sendable || !row.recipient.value.isEmpty());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QByteArray file = bytes.startsWith("\xD0\xCF\x11\xE0") ? bytes : tests::compound("Workbook", bytes);
    judgeAll(readTable(file));
    readTable(file, {.sheet = QStringLiteral("1"), .firstRows = 1}).has_value();
    return 0;
}
