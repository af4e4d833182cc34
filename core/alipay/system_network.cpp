#include "alipay/system_network.h"

#include "base/part.h"

namespace hongbao::alipay {

SystemNetwork &systemNetwork()
{
    static auto *const part = qobject_cast<SystemNetwork *>(loadPart(QStringLiteral("network")));
    if (!part)
        qFatal("the network cannot be used");
    return *part;
}

} // namespace hongbao::alipay
