// Bytes as an old workbook: as the whole compound file, and as the stream in it, so that both readers are reached.

#include "judge_all.h"
#include "require.h"

#include "core/intake/old_workbook_bytes.h"

using namespace hongbao;
using namespace hongbao::intake;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = toBytes(data, size);
    const QByteArray file = bytes.startsWith("\xD0\xCF\x11\xE0") ? bytes : tests::compound("Workbook", bytes);
    judgeAll(readTable(file));
    readTable(file, {.sheet = QStringLiteral("1"), .firstRows = 1}).has_value();
    return 0;
}
