#pragma once
// A loopback server without manners: it reads requests, counts them and sends exactly the bytes it was told.

#include <QHash>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QUrl>

#include <deque>
#include <optional>

namespace hongbao::test {

enum class Ending { KeepOpen, Close, Reset };

struct Turn {
    QByteArray bytes; // whole HTTP answer, head included; may be empty or cut
    Ending ending = Ending::KeepOpen;
    bool held = false; // sent only by release()
};

struct SeenRequest {
    QByteArray requestLine;
    QHash<QByteArray, QByteArray> headers; // names in lower case
    QByteArray body;
};

// "HTTP/1.1 <status>" with Content-Length and the body
QByteArray httpAnswer(const QByteArray &body, const QByteArray &status = "200 OK", const QByteArray &moreHeaders = {});

class ScriptedServer final : public QTcpServer {
    Q_OBJECT

public:
    explicit ScriptedServer(QObject *parent = nullptr); // listens on 127.0.0.1
    void useTls(const QSslConfiguration &configuration) { m_tls = configuration; }

    // Each request that arrives takes one turn; without a turn it gets silence.
    void then(Turn turn) { m_turns.push_back(std::move(turn)); }
    void release(); // sends what is held

    QUrl address() const; // http(s)://127.0.0.1:port/gateway.do
    const QList<SeenRequest> &requests() const { return m_requests; } // complete ones
    int requestHeads() const { return m_heads; } // begun ones, complete or not
    int connections() const { return m_connections; }

Q_SIGNALS:
    void requestArrived();

protected:
    void incomingConnection(qintptr handle) override;

private:
    void read(QTcpSocket *socket);
    bool takeRequest(QTcpSocket *socket);
    void answer(QTcpSocket *socket);
    void send(QTcpSocket *socket, const Turn &turn);

    std::optional<QSslConfiguration> m_tls;
    std::deque<Turn> m_turns;
    QList<std::pair<QTcpSocket *, Turn>> m_held;
    QHash<QTcpSocket *, QByteArray> m_unread;
    QList<SeenRequest> m_requests;
    int m_heads = 0;
    int m_connections = 0;
};

} // namespace hongbao::test
