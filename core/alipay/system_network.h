#pragma once
// What the system says about its network, by Qt's network library: a part of the program that is loaded when the first
// connection is made (base/part.h).

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QUrl>
#include <QtPlugin>

namespace hongbao::alipay {

class SystemNetwork {
public:
    virtual ~SystemNetwork() = default;
    // libcurl's words, "socks5h://host:port" or "http://host:port"; empty: none.
    virtual QByteArray proxyFor(const QUrl &address) = 0;
    virtual QList<QByteArray> authorities() = 0; // DER, wherever this system keeps them
};

// Ends the program where there is none, as the loader does with any other library; nothing was asked for by then.
SystemNetwork &systemNetwork();

} // namespace hongbao::alipay

#define HongbaoSystemNetwork_iid "org.hongbaoconsole.SystemNetwork/1"
Q_DECLARE_INTERFACE(hongbao::alipay::SystemNetwork, HongbaoSystemNetwork_iid)
