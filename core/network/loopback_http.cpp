#include "network/loopback_http.h"

#include <QAbstractHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace hongbao::network {

using practice::Delivery;
using practice::HttpRequest;

class LoopbackHttp::Http final : public QAbstractHttpServer {
public:
    explicit Http(Handler handler)
        : m_handler(std::move(handler))
    {
    }

    int mostAtOnce() const { return m_mostAtOnce; }

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &, QTcpSocket *) override { }

private:
    static void send(const QHttpServerRequest &request, QTcpSocket *socket, const Delivery &delivery);
    static void say(const QHttpServerRequest &request, QTcpSocket *socket, const Delivery &delivery);

    Handler m_handler;
    int m_waiting = 0;
    int m_mostAtOnce = 0;
};

namespace {

QByteArray verbOf(QHttpServerRequest::Method method)
{
    if (method == QHttpServerRequest::Method::Get)
        return "GET";
    return method == QHttpServerRequest::Method::Post ? "POST" : "";
}

// Qt hands over a QUrl, which rewrites escapes nobody needs ("%41" for "A"). The values of our calls have none, so that
// the query is as it was sent.
HttpRequest valueOf(const QHttpServerRequest &request)
{
    const QUrl url = request.url();
    HttpRequest value;
    value.verb = verbOf(request.method());
    value.path = url.path();
    value.query = url.query(QUrl::FullyEncoded).toLatin1();
    value.target = url.path(QUrl::FullyEncoded).toLatin1() + (url.hasQuery() ? '?' + value.query : QByteArray());
    value.body = request.body();
    for (const auto &[name, content] : request.headers())
        value.headers.insert(name.toLower(), content);
    return value;
}

} // namespace

bool LoopbackHttp::Http::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    const Delivery delivery = m_handler(valueOf(request));
    m_mostAtOnce = std::max(m_mostAtOnce, ++m_waiting);
    if (delivery.delayMs == 0) {
        --m_waiting;
        send(request, socket, delivery);
        return true;
    }
    // The request lives as long as its socket, which is gone if the caller lost patience.
    QTimer::singleShot(delivery.delayMs, this, [this, request = &request, socket = QPointer(socket), delivery] {
        --m_waiting;
        if (socket)
            send(*request, socket, delivery);
    });
    return true;
}

void LoopbackHttp::Http::send(const QHttpServerRequest &request, QTcpSocket *socket, const Delivery &delivery)
{
    if (delivery.ending == Delivery::Ending::Drop) {
        socket->abort();
        return;
    }
    say(request, socket, delivery);
    if (delivery.ending == Delivery::Ending::Twice)
        say(request, socket, delivery);
}

void LoopbackHttp::Http::say(const QHttpServerRequest &request, QTcpSocket *socket, const Delivery &delivery)
{
    QHttpServerResponder responder = makeResponder(request, socket);
    responder.writeStatusLine(QHttpServerResponder::StatusCode(delivery.status));
    responder.writeHeader("Content-Type", delivery.contentType);
    responder.writeHeader("Content-Length", QByteArray::number(delivery.body.size()));
    for (const auto &[name, value] : delivery.headers)
        responder.writeHeader(name, value);
    const bool cut = delivery.ending == Delivery::Ending::CutBody;
    responder.writeBody(cut ? delivery.body.first(delivery.body.size() / 2) : delivery.body);
    if (cut)
        socket->disconnectFromHost();
}

LoopbackHttp::LoopbackHttp(Handler handler)
    : m_http(std::make_unique<Http>(std::move(handler)))
{
}

LoopbackHttp::~LoopbackHttp() = default;

quint16 LoopbackHttp::listen(quint16 port)
{
    auto server = std::make_unique<QTcpServer>();
    if (!server->listen(QHostAddress::LocalHost, port)) {
        m_errorText = server->errorString();
        return 0;
    }
    const quint16 listening = server->serverPort();
    m_http->bind(server.release());
    return listening;
}

int LoopbackHttp::mostAtOnce() const
{
    return m_http->mostAtOnce();
}

QString LoopbackHttp::errorText() const
{
    return m_errorText;
}

} // namespace hongbao::network
