#pragma once
// Many calls at once to one address, each with its own time limits. The only user of QNetworkAccessManager.

#include "alipay/http_exchange.h"

#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace hongbao::alipay {

class HttpLanes : public QObject {
    Q_OBJECT

public:
    using Sign = std::function<SignedRequest()>; // called when there is room, so that the timestamp is that of leaving
    using Receive = std::function<void(const SignedRequest &, const HttpAnswer &)>;

    explicit HttpLanes(const Connection &connection, QObject *parent = nullptr);
    ~HttpLanes() override;

    // Starts in a later turn of the event loop. `receive` may end this object.
    void send(Sign sign, Receive receive);

private:
    struct Lane;
    struct Waiting {
        Sign sign;
        Receive receive;
    };
    void startWaiting();
    Lane *freeLane();
    void start(Waiting call, Lane &lane);

    const QUrl m_address;
    const Proxy m_proxy;
    const QSslConfiguration m_tls;
    const HttpLimits m_limits;
    std::deque<Waiting> m_waiting;
    std::vector<std::unique_ptr<Lane>> m_lanes;
    QObject m_exchanges; // their parent; dies before the managers
};

} // namespace hongbao::alipay
