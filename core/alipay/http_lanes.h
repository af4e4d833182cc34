#pragma once
// Many calls at once to one address, each with its own time limits. The only user of QNetworkAccessManager.

#include "alipay/http_exchange.h"
#include "alipay/work_pool.h"

#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace hongbao::alipay {

class HttpLanes : public QObject {
    Q_OBJECT

public:
    // Called when there is room, so that the timestamp is that of leaving; on a thread of the pool.
    using Sign = std::function<SignedRequest()>;
    using Receive = std::function<void(const SignedRequest &, const HttpAnswer &)>;

    HttpLanes(const Connection &connection, WorkPool &work, QObject *parent = nullptr);
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
    void leave(const SignedRequest &request, Receive receive, Lane &lane);

    const QUrl m_address;
    const Proxy m_proxy;
    const QNetworkRequest m_common; // what every request has
    const HttpLimits m_limits;
    WorkPool &m_work;
    std::deque<Waiting> m_waiting;
    std::vector<std::unique_ptr<Lane>> m_lanes;
    QObject m_exchanges; // their parent; dies before the managers
};

} // namespace hongbao::alipay
