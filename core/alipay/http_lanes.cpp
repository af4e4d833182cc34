#include "alipay/http_lanes.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>

namespace hongbao::alipay {

using namespace Qt::StringLiterals;

namespace {

// QNetworkAccessManager opens six connections to one host and lets further requests wait unseen, where no timer of
// ours could tell waiting from connecting. So a manager gets six calls at most, and more managers are made on demand.
constexpr int callsPerLane = 6;
constexpr size_t mostLanes = 11; // 64 in flight find room

class SystemProxies final : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override { return systemProxyForQuery(query); }
};

QNetworkProxy toNetworkProxy(const QUrl &address)
{
    const bool socks = address.scheme() == "socks5"_L1;
    return {socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, address.host(),
        quint16(address.port(socks ? 1080 : 8080))};
}

std::unique_ptr<QNetworkAccessManager> makeManager(const QUrl &address, const Proxy &proxy)
{
    auto manager = std::make_unique<QNetworkAccessManager>();
    if (proxy.kind == Proxy::Kind::Address)
        manager->setProxy(toNetworkProxy(proxy.address));
    else if (proxy.kind == Proxy::Kind::None || isLoopback(address))
        manager->setProxy(QNetworkProxy::NoProxy);
    else
        manager->setProxyFactory(new SystemProxies); // the manager owns it
    return manager;
}

QSslConfiguration tlsConfiguration(const QList<QSslCertificate> &moreAuthorities)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    // Setting a list ends the loading of the system's own authorities on demand, so all of them are named.
    if (!moreAuthorities.isEmpty())
        tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + moreAuthorities);
    return tls;
}

} // namespace

struct HttpLanes::Lane {
    std::unique_ptr<QNetworkAccessManager> manager;
    int busy = 0;
};

HttpLanes::HttpLanes(const Connection &connection, WorkPool &work, QObject *parent)
    : QObject(parent)
    , m_address(connection.address)
    , m_proxy(connection.proxy)
    , m_common(commonRequest(tlsConfiguration(connection.moreAuthorities)))
    , m_limits {connection.connectTimeoutMs, connection.answerTimeoutMs}
    , m_work(work)
{
}

HttpLanes::~HttpLanes() = default;

void HttpLanes::send(Sign sign, Receive receive)
{
    m_waiting.push_back({std::move(sign), std::move(receive)});
    QMetaObject::invokeMethod(this, &HttpLanes::startWaiting, Qt::QueuedConnection);
}

void HttpLanes::startWaiting()
{
    while (!m_waiting.empty()) {
        Lane *lane = freeLane();
        if (lane == nullptr)
            return;
        Waiting call = std::move(m_waiting.front());
        m_waiting.pop_front();
        start(std::move(call), *lane);
    }
}

HttpLanes::Lane *HttpLanes::freeLane()
{
    for (const auto &lane : m_lanes) {
        if (lane->busy < callsPerLane)
            return lane.get();
    }
    if (m_lanes.size() == mostLanes)
        return nullptr;
    m_lanes.push_back(std::make_unique<Lane>(Lane {makeManager(m_address, m_proxy)}));
    return m_lanes.back().get();
}

void HttpLanes::start(Waiting call, Lane &lane)
{
    ++lane.busy;
    m_work.run(
        this, std::move(call.sign), [this, &lane, receive = std::move(call.receive)](const SignedRequest &request) {
            leave(request, receive, lane);
        });
}

void HttpLanes::leave(const SignedRequest &request, Receive receive, Lane &lane)
{
    auto *exchange = new HttpExchange(*lane.manager, request, m_common, m_limits, &m_exchanges);
    connect(exchange, &HttpExchange::finished, this,
        [this, exchange, &lane, request, receive = std::move(receive)](const HttpAnswer &answer) {
            --lane.busy;
            exchange->deleteLater();
            startWaiting();
            receive(request, answer); // last: the receiver may end everything
        });
}

} // namespace hongbao::alipay
