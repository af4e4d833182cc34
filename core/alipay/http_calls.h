#pragma once
// Many calls at once to one address, each with its own time limits. With http_exchange the only user of libcurl, which
// lives in this thread's event loop and keeps the connections.

#include "alipay/http_exchange.h"
#include "alipay/work_pool.h"

#include <QPointer>
#include <QSocketNotifier>

#include <deque>
#include <functional>
#include <map>
#include <set>

namespace hongbao::alipay {

class HttpCalls : public QObject {
    Q_OBJECT

public:
    // Called when there is room, so that the timestamp is that of leaving; on a thread of the pool.
    using Sign = std::function<SignedRequest()>;
    using Receive = std::function<void(const SignedRequest &, const HttpAnswer &)>;

    HttpCalls(const Connection &connection, WorkPool &work, QObject *parent = nullptr);
    ~HttpCalls() override;

    // Starts in a later turn of the event loop. `receive` may end this object.
    void send(Sign sign, Receive receive, quint64 tag = 0);

    // On the wire at once, 0: as many as there are connections. Answers with how many more are made ready meanwhile, so
    // that one leaves in the moment when another is answered.
    int limitInFlight(int most);
    // Whatever still waits under this tag is answered in a later turn: nothing left.
    void withdraw(quint64 tag);

private:
    struct Waiting {
        quint64 tag = 0;
        Sign sign;
        Receive receive;
    };
    struct Ready {
        quint64 tag = 0;
        SignedRequest request;
        Receive receive;
    };
    struct Call {
        std::unique_ptr<HttpExchange> exchange;
        Receive receive;
    };
    struct Watch { // of a socket
        std::unique_ptr<QSocketNotifier> toRead;
        std::unique_ptr<QSocketNotifier> toWrite;
    };

    void goOn();
    void sign(Waiting call);
    void leave(Ready call);
    void answerWithdrawn(Receive receive);
    int readyAhead() const { return m_most / 4; }
    void act(curl_socket_t socket, int events);
    void watch(curl_socket_t socket, int what);
    std::unique_ptr<QSocketNotifier> makeNotifier(curl_socket_t socket, QSocketNotifier::Type type, int event);
    void takeAnswers();
    void end(HttpExchange *exchange, CURLcode code);

    // libcurl's callbacks; the last of the named arguments are the calls.
    static int onSocket(CURL *, curl_socket_t socket, int what, void *calls, void *);
    static int onTimer(CURLM *, long milliseconds, void *calls);

    HttpWay m_way;
    WorkPool &m_work;
    int m_most;
    std::deque<Waiting> m_waiting;
    std::multiset<quint64> m_beingSigned; // their tags
    std::set<quint64> m_withdrawn; // of those being signed
    std::deque<Ready> m_ready;
    std::map<const HttpExchange *, Call> m_underWay;
    std::map<curl_socket_t, Watch> m_watches;
    QTimer m_timer; // libcurl's
    CURLM *m_multi = nullptr;
};

} // namespace hongbao::alipay
