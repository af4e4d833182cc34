#include "support/scripted_server.h"

#include <QSslSocket>

namespace hongbao::test {

namespace {

const QByteArray headEnd("\r\n\r\n");

SeenRequest parseHead(const QByteArray &head)
{
    SeenRequest request;
    for (const QByteArray &rawLine : head.split('\n')) {
        const QByteArray line = rawLine.trimmed();
        const qsizetype colon = line.indexOf(':');
        if (request.requestLine.isEmpty())
            request.requestLine = line;
        else if (colon > 0)
            request.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
    }
    return request;
}

} // namespace

QByteArray httpAnswer(const QByteArray &body, const QByteArray &status, const QByteArray &moreHeaders)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: text/html;charset=utf-8\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n" + moreHeaders + "\r\n" + body;
}

ScriptedServer::ScriptedServer(QObject *parent)
    : QTcpServer(parent)
{
    listen(QHostAddress::LocalHost);
}

QUrl ScriptedServer::address() const
{
    QUrl url(QStringLiteral("http://127.0.0.1/gateway.do"));
    if (m_tls)
        url.setScheme(QStringLiteral("https"));
    url.setPort(serverPort());
    return url;
}

void ScriptedServer::incomingConnection(qintptr handle)
{
    ++m_connections;
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(handle);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    if (m_tls) {
        socket->setSslConfiguration(*m_tls);
        socket->startServerEncryption();
    }
}

void ScriptedServer::read(QTcpSocket *socket)
{
    QByteArray &unread = m_unread[socket];
    if (unread.isEmpty() && socket->bytesAvailable() > 0)
        ++m_heads;
    unread += socket->readAll();
    if (takeRequest(socket))
        answer(socket);
}

bool ScriptedServer::takeRequest(QTcpSocket *socket)
{
    QByteArray &unread = m_unread[socket];
    const qsizetype headSize = unread.indexOf(headEnd);
    if (headSize < 0)
        return false;
    SeenRequest request = parseHead(unread.first(headSize));
    const qsizetype bodyStart = headSize + headEnd.size();
    const qsizetype bodySize = request.headers.value("content-length").toLongLong();
    if (unread.size() < bodyStart + bodySize)
        return false;
    request.body = unread.sliced(bodyStart, bodySize);
    unread.remove(0, bodyStart + bodySize);
    m_requests.append(request);
    return true;
}

void ScriptedServer::answer(QTcpSocket *socket)
{
    if (!m_turns.empty()) {
        const Turn turn = m_turns.front();
        m_turns.pop_front();
        if (turn.held)
            m_held.append({socket, turn});
        else
            send(socket, turn);
    }
    Q_EMIT requestArrived();
}

void ScriptedServer::release()
{
    const auto held = std::exchange(m_held, {});
    for (const auto &[socket, turn] : held)
        send(socket, turn);
}

void ScriptedServer::send(QTcpSocket *socket, const Turn &turn)
{
    socket->write(turn.bytes);
    socket->flush();
    if (turn.ending == Ending::Close)
        socket->disconnectFromHost();
    else if (turn.ending == Ending::Reset)
        socket->abort();
}

} // namespace hongbao::test
