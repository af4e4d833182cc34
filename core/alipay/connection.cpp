#include "alipay/connection.h"

#include <QRegularExpression>

namespace hongbao::alipay {

using namespace Qt::StringLiterals;

bool isLoopback(const QUrl &address)
{
    static const QRegularExpression loopback(u"^(localhost|(::ffff:)?127(\\.[0-9]{1,3}){3}|::1)$"_s);
    return loopback.match(address.host()).hasMatch();
}

bool isAllowedAddress(const QUrl &address)
{
    if (!address.isValid() || address.host().isEmpty() || !address.userInfo().isEmpty() || address.hasFragment()
        || address.hasQuery())
        return false;
    return address.scheme() == "https"_L1 || (address.scheme() == "http"_L1 && isLoopback(address));
}

QString proxyWord(const Proxy &proxy)
{
    switch (proxy.kind) {
    case Proxy::Kind::System:
        return u"system"_s;
    case Proxy::Kind::None:
        return u"none"_s;
    case Proxy::Kind::Address:
        return proxy.address.toString(QUrl::FullyEncoded);
    }
    Q_UNREACHABLE();
}

Proxy proxyFromWord(const QString &word)
{
    if (word.isEmpty() || word == "system"_L1)
        return {};
    if (word == "none"_L1)
        return {Proxy::Kind::None};
    return {Proxy::Kind::Address, QUrl(word, QUrl::StrictMode)};
}

} // namespace hongbao::alipay
