#include "base/error.h"

#include <QMetaEnum>

namespace hongbao {

QString toText(ErrorCode code)
{
    return QString::fromLatin1(QMetaEnum::fromType<ErrorCode>().valueToKey(int(code)));
}

} // namespace hongbao
