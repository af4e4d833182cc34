#include "alipay/http_gateway.h"

#include "alipay/http_exchange.h"
#include "alipay/signed_request.h"
#include "alipay/verifier.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>

#include <deque>
#include <functional>
#include <vector>

namespace hongbao::alipay {

using namespace Qt::StringLiterals;

namespace {

// QNetworkAccessManager opens six connections to one host and lets further requests wait unseen, where no timer of
// ours could tell waiting from connecting. So a manager gets six calls at most, and more managers are made on demand.
constexpr int callsPerLane = 6;
constexpr size_t mostLanes = 6;

constexpr qint64 clockToleranceSeconds = 60; // alipay-api 2.10

struct Lane {
    std::unique_ptr<QNetworkAccessManager> manager;
    int busy = 0;
};

struct Judged {
    tl::expected<VerifiedReply, CallFailure> reply;
    QString traceId;
};

struct Call {
    CallId id = 0;
    QByteArrayView method;
    QByteArray bizContent;
    std::function<void(CallId, const Judged &)> receive;
};

class SystemProxies final : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override { return systemProxyForQuery(query); }
};

std::unique_ptr<QNetworkAccessManager> makeManager(const QUrl &address)
{
    auto manager = std::make_unique<QNetworkAccessManager>();
    if (isLoopback(address))
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

template <class Reply> CallResult<Reply> read(const Judged &judged, Result<Reply> (*reader)(const QJsonObject &))
{
    if (!judged.reply)
        return tl::unexpected(judged.reply.error());
    auto reply = reader(judged.reply->node());
    if (!reply) {
        const QString code = u"field_"_s + reply.error().field;
        return tl::unexpected(CallFailure {CallFailure::Kind::BadAnswer, code, {}, {}, judged.traceId});
    }
    return std::move(*reply);
}

TriggerOutcome judgeTriggered(const TriggerRequest &asked, const Judged &judged)
{
    const auto reply = read<TriggerReply>(judged, readTriggerReply);
    return reply ? judgeTrigger(asked, *reply, judged.traceId) : judgeTrigger(reply.error());
}

Result<ModifyReply> readModifyReply(const QJsonObject &)
{
    return ModifyReply {};
}

} // namespace

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

class HttpGateway::Private {
public:
    Private(HttpGateway &gateway, Connection connection, const Clock &clock)
        : m_gateway(gateway)
        , m_connection(std::move(connection))
        , m_clock(clock)
        , m_tls(tlsConfiguration(m_connection.moreAuthorities))
        , m_limits {m_connection.connectTimeoutMs, m_connection.answerTimeoutMs}
        , m_allowed(isAllowedAddress(m_connection.address))
    {
    }

    // Nothing is answered before the caller has the id: the call itself starts in the next turn of the loop.
    CallId ask(const char *method, QByteArray bizContent, std::function<void(CallId, const Judged &)> receive)
    {
        m_waiting.push_back({++m_lastId, method, std::move(bizContent), std::move(receive)});
        QMetaObject::invokeMethod(
            &m_gateway, [this] { startWaiting(); }, Qt::QueuedConnection);
        return m_lastId;
    }

private:
    void startWaiting()
    {
        while (!m_waiting.empty()) {
            Lane *lane = freeLane();
            if (lane == nullptr)
                return;
            Call call = std::move(m_waiting.front());
            m_waiting.pop_front();
            start(std::move(call), *lane);
        }
    }

    Lane *freeLane()
    {
        for (const auto &lane : m_lanes) {
            if (lane->busy < callsPerLane)
                return lane.get();
        }
        if (m_lanes.size() == mostLanes)
            return nullptr;
        m_lanes.push_back(std::make_unique<Lane>(Lane {makeManager(m_connection.address)}));
        return m_lanes.back().get();
    }

    void start(Call call, Lane &lane)
    {
        if (!m_allowed) {
            const CallFailure failure {CallFailure::Kind::NothingLeft, u"address"_s, {}, {}, {}};
            return call.receive(call.id, {tl::unexpected(failure), {}});
        }
        const SignedRequest request = signRequest(m_connection, call.method, call.bizContent, m_clock.now());
        auto *exchange = new HttpExchange(*lane.manager, request, m_tls, m_limits, &m_exchanges);
        ++lane.busy;
        QObject::connect(exchange, &HttpExchange::finished, &m_gateway,
            [this, exchange, &lane, call = std::move(call)](const HttpAnswer &answer) {
                --lane.busy;
                exchange->deleteLater();
                checkClock(answer.date);
                startWaiting();
                call.receive(call.id, judge(call, answer)); // last: the receiver may end this gateway
            });
    }

    // A signature proves a whole answer better than the transport does: Qt reports an answer that ends with its
    // connection as broken when both arrive together (seen with 6.4.2), and a slow line may never end one.
    Judged judge(const Call &call, const HttpAnswer &answer) const
    {
        auto reply = judgeBody(answer.body, call.method, m_connection.alipayKey, answer.traceId);
        const bool verified = reply || reply.error().kind == CallFailure::Kind::Provider;
        if (answer.failure && !verified)
            return {tl::unexpected(*answer.failure), answer.traceId};
        return {std::move(reply), answer.traceId};
    }

    // Once, until the clock was right again.
    void checkClock(const QDateTime &theirs)
    {
        if (!theirs.isValid())
            return;
        const qint64 seconds = m_clock.now().secsTo(theirs);
        const bool off = qAbs(seconds) > clockToleranceSeconds;
        if (off && !m_clockIsOff)
            Q_EMIT m_gateway.clockOff(seconds);
        m_clockIsOff = off;
    }

    HttpGateway &m_gateway;
    const Connection m_connection;
    const Clock &m_clock;
    const QSslConfiguration m_tls;
    const HttpLimits m_limits;
    const bool m_allowed;
    CallId m_lastId = 0;
    bool m_clockIsOff = false;
    std::deque<Call> m_waiting;
    std::vector<std::unique_ptr<Lane>> m_lanes;
    QObject m_exchanges; // their parent; dies before the managers
};

HttpGateway::HttpGateway(Connection connection, const Clock &clock, QObject *parent)
    : Gateway(parent)
    , d(std::make_unique<Private>(*this, std::move(connection), clock))
{
}

HttpGateway::~HttpGateway() = default;

CallId HttpGateway::create(const CreateRequest &request)
{
    return d->ask(createMethod, toBizContent(request),
        [this](CallId id, const Judged &judged) { Q_EMIT created(id, read<CreateReply>(judged, readCreateReply)); });
}

CallId HttpGateway::trigger(const Recorded<Attempt> &attempt)
{
    return d->ask(triggerMethod, toBizContent(attempt->request),
        [this, asked = attempt->request](
            CallId id, const Judged &judged) { Q_EMIT triggered(id, judgeTriggered(asked, judged)); });
}

CallId HttpGateway::list(const ListRequest &request)
{
    return d->ask(listMethod, toBizContent(request),
        [this](CallId id, const Judged &judged) { Q_EMIT listed(id, read<ListReply>(judged, readListReply)); });
}

CallId HttpGateway::detail(const CrowdNo &crowdNo)
{
    return d->ask(detailMethod, toBizContent(crowdNo), [this](CallId id, const Judged &judged) {
        Q_EMIT detailed(id, read<CampaignDetail>(judged, readDetailReply));
    });
}

CallId HttpGateway::modify(const ModifyRequest &request)
{
    return d->ask(modifyMethod, toBizContent(request),
        [this](CallId id, const Judged &judged) { Q_EMIT modified(id, read<ModifyReply>(judged, readModifyReply)); });
}

} // namespace hongbao::alipay
