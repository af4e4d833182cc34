#include "alipay/http_calls.h"

#include "alipay/system_network.h"

#include <openssl/x509.h>

#include <algorithm>

namespace hongbao::alipay {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostConnections = 256; // each carries one call at a time

QByteArray proxyAddress(const QUrl &address)
{
    const bool socks = address.scheme() == "socks5"_L1;
    // h: the proxy finds the host
    return (socks ? "socks5h://" : "http://") + address.host().toUtf8() + ':'
        + QByteArray::number(address.port(socks ? 1080 : 8080));
}

QByteArray proxyFor(const QUrl &address, const Proxy &proxy)
{
    if (proxy.kind == Proxy::Kind::Address)
        return proxyAddress(proxy.address);
    if (proxy.kind == Proxy::Kind::None || isLoopback(address))
        return {};
    return systemNetwork().proxyFor(address);
}

// The system's authorities as Qt finds them on every system, and what was named on top.
std::shared_ptr<void> authorities(const QList<Certificate> &more)
{
    std::shared_ptr<X509_STORE> store(X509_STORE_new(), X509_STORE_free);
    const auto add = [&](const QByteArray &der) {
        const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
        if (X509 *certificate = d2i_X509(nullptr, &bytes, long(der.size()))) {
            X509_STORE_add_cert(store.get(), certificate);
            X509_free(certificate);
        }
    };
    for (const QByteArray &authority : systemNetwork().authorities())
        add(authority);
    for (const Certificate &authority : more)
        add(authority.toDer());
    return store;
}

} // namespace

HttpCalls::HttpCalls(const Connection &connection, WorkPool &work, QObject *parent)
    : QObject(parent)
    , m_way {proxyFor(connection.address, connection.proxy), {}, connection.connectTimeoutMs,
          connection.answerTimeoutMs}
    , m_work(work)
    , m_most(mostConnections)
{
    if (connection.address.scheme() == "https"_L1)
        m_way.authorities = authorities(connection.moreAuthorities);
    m_multi = libcurl().multiInit();
    const auto setopt = libcurl().multiSetopt;
    setopt(m_multi, CURLMOPT_SOCKETFUNCTION, onSocket);
    setopt(m_multi, CURLMOPT_SOCKETDATA, this);
    setopt(m_multi, CURLMOPT_TIMERFUNCTION, onTimer);
    setopt(m_multi, CURLMOPT_TIMERDATA, this);
    setopt(m_multi, CURLMOPT_PIPELINING, CURLPIPE_NOTHING);
    setopt(m_multi, CURLMOPT_MAXCONNECTS, long(mostConnections)); // kept for the next calls
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] { act(CURL_SOCKET_TIMEOUT, 0); });
}

HttpCalls::~HttpCalls()
{
    libcurl().multiSetopt(m_multi, CURLMOPT_SOCKETFUNCTION, nullptr);
    libcurl().multiSetopt(m_multi, CURLMOPT_TIMERFUNCTION, nullptr);
    for (const auto &[exchange, call] : m_underWay)
        libcurl().multiRemoveHandle(m_multi, exchange->handle());
    m_underWay.clear();
    libcurl().multiCleanup(m_multi);
}

void HttpCalls::send(Sign sign, Receive receive, quint64 tag)
{
    m_waiting.push_back({tag, std::move(sign), std::move(receive)});
    QMetaObject::invokeMethod(this, &HttpCalls::goOn, Qt::QueuedConnection);
}

int HttpCalls::limitInFlight(int most)
{
    m_most = most > 0 ? std::min(most, mostConnections) : mostConnections;
    return readyAhead();
}

void HttpCalls::goOn()
{
    while (!m_ready.empty() && int(m_underWay.size()) < m_most) {
        Ready call = std::move(m_ready.front());
        m_ready.pop_front();
        leave(std::move(call));
    }
    while (!m_waiting.empty()
        && m_beingSigned.size() + m_ready.size() + m_underWay.size() < size_t(m_most + readyAhead())) {
        Waiting call = std::move(m_waiting.front());
        m_waiting.pop_front();
        sign(std::move(call));
    }
}

void HttpCalls::sign(Waiting call)
{
    m_beingSigned.insert(call.tag);
    m_work.run(
        this, std::move(call.sign), [this, tag = call.tag, receive = std::move(call.receive)](SignedRequest request) {
            m_beingSigned.extract(tag);
            if (m_withdrawn.erase(tag) > 0)
                return answerWithdrawn(receive);
            m_ready.push_back({tag, std::move(request), receive});
            goOn();
        });
}

void HttpCalls::withdraw(quint64 tag)
{
    if (m_beingSigned.contains(tag))
        m_withdrawn.insert(tag);
    const auto takeFrom = [&](auto &calls) {
        const auto found = std::ranges::find(calls, tag, [](const auto &call) { return call.tag; });
        if (found == calls.end())
            return;
        answerWithdrawn(std::move(found->receive));
        calls.erase(found);
    };
    takeFrom(m_waiting);
    takeFrom(m_ready);
}

void HttpCalls::answerWithdrawn(Receive receive)
{
    HttpAnswer answer;
    answer.failure = CallFailure {CallFailure::Kind::NothingLeft, u"withdrawn"_s, {}, {}, {}};
    QMetaObject::invokeMethod(
        this,
        [this, answer, receive = std::move(receive)] {
            goOn();
            receive({}, answer); // last: the receiver may end everything
        },
        Qt::QueuedConnection);
}

void HttpCalls::leave(Ready call)
{
    auto exchange = std::make_unique<HttpExchange>(m_way, std::move(call.request));
    HttpExchange *key = exchange.get();
    connect(key, &HttpExchange::answerOverdue, this, [this, key] { end(key, CURLE_OPERATION_TIMEDOUT); });
    m_underWay.emplace(key, Call {std::move(exchange), std::move(call.receive)});
    libcurl().multiAddHandle(m_multi, key->handle());
}

void HttpCalls::act(curl_socket_t socket, int events)
{
    int running = 0;
    libcurl().multiSocketAction(m_multi, socket, events, &running);
    takeAnswers();
}

void HttpCalls::takeAnswers()
{
    std::vector<std::pair<HttpExchange *, CURLcode>> ended;
    int more = 0;
    while (const CURLMsg *message = libcurl().multiInfoRead(m_multi, &more)) {
        HttpExchange *exchange = nullptr;
        libcurl().easyGetinfo(message->easy_handle, CURLINFO_PRIVATE, &exchange);
        ended.emplace_back(exchange, message->data.result);
    }
    const QPointer<HttpCalls> alive(this);
    for (const auto &[exchange, code] : ended) {
        end(exchange, code);
        if (!alive)
            return;
    }
}

void HttpCalls::end(HttpExchange *exchange, CURLcode code)
{
    const auto found = m_underWay.find(exchange);
    const Receive receive = std::move(found->second.receive);
    found->second.exchange.release()->deleteLater(); // it may be the one that says so
    m_underWay.erase(found);
    libcurl().multiRemoveHandle(m_multi, exchange->handle());
    goOn();
    receive(exchange->request(), exchange->answer(code)); // last: the receiver may end everything
}

int HttpCalls::onSocket(CURL *, curl_socket_t socket, int what, void *calls, void *)
{
    static_cast<HttpCalls *>(calls)->watch(socket, what);
    return 0;
}

int HttpCalls::onTimer(CURLM *, long milliseconds, void *calls)
{
    QTimer &timer = static_cast<HttpCalls *>(calls)->m_timer;
    if (milliseconds < 0)
        timer.stop();
    else
        timer.start(std::chrono::milliseconds(milliseconds));
    return 0;
}

// Notifiers stay, silent, when libcurl lets go of a socket: it may do so within one's own signal, and the next call on
// the connection needs them again.
void HttpCalls::watch(curl_socket_t socket, int what)
{
    Watch &watch = m_watches[socket];
    if (!watch.toRead) {
        watch.toRead = makeNotifier(socket, QSocketNotifier::Read, CURL_CSELECT_IN);
        watch.toWrite = makeNotifier(socket, QSocketNotifier::Write, CURL_CSELECT_OUT);
    }
    watch.toRead->setEnabled(what == CURL_POLL_IN || what == CURL_POLL_INOUT);
    watch.toWrite->setEnabled(what == CURL_POLL_OUT || what == CURL_POLL_INOUT);
}

std::unique_ptr<QSocketNotifier> HttpCalls::makeNotifier(curl_socket_t socket, QSocketNotifier::Type type, int event)
{
    auto notifier = std::make_unique<QSocketNotifier>(qintptr(socket), type);
    notifier->setEnabled(false);
    connect(notifier.get(), &QSocketNotifier::activated, this, [this, socket, event] { act(socket, event); });
    return notifier;
}

} // namespace hongbao::alipay
