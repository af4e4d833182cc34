// The part of the program that takes Qt's network libraries: what the system says about its network, and the practice
// world's server. Every desk needs it, the first window does not: it is loaded in between.

#include "alipay/system_network.h"
#include "network/loopback_http.h"

#include <QNetworkProxyFactory>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace hongbao::network {

class NetworkPart : public QObject, public alipay::SystemNetwork, public practice::LoopbackServerMaker {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID HongbaoSystemNetwork_iid)
    Q_INTERFACES(hongbao::alipay::SystemNetwork hongbao::practice::LoopbackServerMaker)

public:
    QByteArray proxyFor(const QUrl &address) override
    {
        for (const QNetworkProxy &proxy : QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(address))) {
            const QByteArray place = proxy.hostName().toUtf8() + ':' + QByteArray::number(proxy.port());
            if (proxy.type() == QNetworkProxy::Socks5Proxy)
                return "socks5h://" + place;
            if (proxy.type() == QNetworkProxy::HttpProxy || proxy.type() == QNetworkProxy::HttpCachingProxy)
                return "http://" + place;
            if (proxy.type() == QNetworkProxy::NoProxy)
                return {};
        }
        return {};
    }

    QList<QByteArray> authorities() override
    {
        QList<QByteArray> found;
        for (const QSslCertificate &authority : QSslConfiguration::systemCaCertificates())
            found.append(authority.toDer());
        return found;
    }

    std::unique_ptr<practice::LoopbackServer> make(practice::LoopbackServer::Handler handler) override
    {
        return std::make_unique<LoopbackHttp>(std::move(handler));
    }
};

} // namespace hongbao::network

#include "network_part.moc"
