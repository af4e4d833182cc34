// Bytes as money and as a spreadsheet's number: nothing is taken that is not written there.

#include "require.h"

#include "base/money.h"
#include "intake/number.h"

using namespace hongbao;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = toBytes(data, size);
    const QString text = QString::fromUtf8(bytes);
    if (const auto amount = Fen::fromYuan(text)) {
        require(*amount >= Fen());
        require(Fen::fromYuan(amount->toYuan()) == *amount);
    }
    const QByteArray number = intake::numberText(bytes);
    require(number.size() <= bytes.size() + 1002);
    require(intake::numberText(number) == number);
    intake::dateText(bytes, size % 2 == 0);
    intake::isDateFormat(text);
    intake::mayHaveLostDigits(text);
    return 0;
}
