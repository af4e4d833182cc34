// Bytes as a list: whatever they are, every record is a row or said not to be, and every row has exactly one verdict.

#include "judge_all.h"
#include "require.h"

using namespace hongbao;
using namespace hongbao::intake;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = toBytes(data, size);
    judgeAll(readTable(bytes));
    readTable(bytes, {.firstRows = 1}).has_value();
    readTable(bytes, {.encoding = QStringLiteral("GB18030"), .separator = QChar(u'，'), .headerLine = 2}).has_value();
    return 0;
}
