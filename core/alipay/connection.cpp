#include "alipay/connection.h"

#include <QHostAddress>

namespace hongbao::alipay {

using namespace Qt::StringLiterals;

bool isLoopback(const QUrl &address)
{
    return address.host() == "localhost"_L1 || QHostAddress(address.host()).isLoopback();
}

bool isAllowedAddress(const QUrl &address)
{
    if (!address.isValid() || address.host().isEmpty() || !address.userInfo().isEmpty() || address.hasFragment()
        || address.hasQuery())
        return false;
    return address.scheme() == "https"_L1 || (address.scheme() == "http"_L1 && isLoopback(address));
}

} // namespace hongbao::alipay
