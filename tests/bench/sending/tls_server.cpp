#include "bench/sending/tls_server.h"

#include <openssl/pem.h>
#include <openssl/ssl.h>

#include <array>
#include <chrono>
#include <deque>
#include <memory>
#include <unordered_map>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace hongbao::bench {

namespace {

using Time = std::chrono::steady_clock;

struct FreeSsl {
    void operator()(SSL *ssl) const { SSL_free(ssl); }
    void operator()(SSL_CTX *context) const { SSL_CTX_free(context); }
    void operator()(BIO *bio) const { BIO_free(bio); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
};
template <class T> using Owned = std::unique_ptr<T, FreeSsl>;

struct Peer {
    Owned<SSL> ssl;
    quint64 serial = 0; // a descriptor is used again, this is not
    QByteArray received;
};

struct Due {
    Time::time_point at;
    int socket = -1;
    quint64 serial = 0;
    QByteArray answer;
};

Owned<BIO> bioOf(const QByteArray &text)
{
    return Owned<BIO>(BIO_new_mem_buf(text.constData(), int(text.size())));
}

Owned<SSL_CTX> tlsContext(const QByteArray &certificatePem, const QByteArray &keyPem)
{
    Owned<SSL_CTX> context(SSL_CTX_new(TLS_server_method()));
    const Owned<X509> certificate(PEM_read_bio_X509(bioOf(certificatePem).get(), nullptr, nullptr, nullptr));
    const Owned<EVP_PKEY> key(PEM_read_bio_PrivateKey(bioOf(keyPem).get(), nullptr, nullptr, nullptr));
    SSL_CTX_use_certificate(context.get(), certificate.get());
    SSL_CTX_use_PrivateKey(context.get(), key.get());
    return context;
}

int listenOnLoopback()
{
    const int listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (bind(listener, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0 || listen(listener, 512) != 0)
        return -1;
    return listener;
}

// The length of the first whole request and where its body begins; 0 if it has not come whole.
struct Extent {
    qsizetype size = 0;
    qsizetype body = 0;
};

Extent firstRequest(const QByteArray &received)
{
    const qsizetype end = received.indexOf("\r\n\r\n");
    if (end < 0)
        return {};
    const QByteArray head = received.first(end + 2).toLower();
    const QByteArray name("\r\ncontent-length:");
    const qsizetype at = head.indexOf(name);
    const QByteArray rest = at < 0 ? QByteArray() : head.sliced(at + name.size());
    const qsizetype length = rest.left(rest.indexOf('\r')).trimmed().toLongLong();
    const qsizetype whole = end + 4 + length;
    return received.size() < whole ? Extent {} : Extent {whole, end + 4};
}

} // namespace

class TlsServer::Private {
public:
    Private(Owned<SSL_CTX> context, int latencyMs, Answer answer)
        : m_context(std::move(context))
        , m_latency(latencyMs)
        , m_answer(std::move(answer))
        , m_listener(listenOnLoopback())
        , m_epoll(epoll_create1(0))
    {
    }

    ~Private()
    {
        for (const auto &[socket, peer] : m_peers)
            close(socket);
        close(m_epoll);
        close(m_listener);
    }

    int port() const
    {
        sockaddr_in address {};
        socklen_t size = sizeof address;
        return getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size) == 0 ? ntohs(address.sin_port)
                                                                                           : 0;
    }

    void run(int untilReadable)
    {
        watch(m_listener);
        watch(untilReadable);
        std::array<epoll_event, 64> events {};
        for (;;) {
            const int count = wait(events);
            for (int i = 0; i < count; ++i) {
                const int ready = events[size_t(i)].data.fd;
                if (ready == untilReadable)
                    return;
                if (ready == m_listener)
                    acceptAll();
                else
                    serve(ready);
            }
            answerWhatIsDue();
        }
    }

private:
    void watch(int descriptor) const
    {
        epoll_event event {};
        event.events = EPOLLIN;
        event.data.fd = descriptor;
        epoll_ctl(m_epoll, EPOLL_CTL_ADD, descriptor, &event);
    }

    // To the nanosecond: a wait rounded up to a whole millisecond would be two percent of 50.
    int wait(std::array<epoll_event, 64> &events) const
    {
        if (m_due.empty())
            return epoll_wait(m_epoll, events.data(), int(events.size()), -1);
        const std::chrono::nanoseconds left = std::max(Time::duration::zero(), m_due.front().at - Time::now());
        const timespec time {left.count() / 1'000'000'000, left.count() % 1'000'000'000};
        return epoll_pwait2(m_epoll, events.data(), int(events.size()), &time, nullptr);
    }

    void acceptAll()
    {
        for (int socket; (socket = accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK)) >= 0;) {
            const int yes = 1;
            setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
            Peer &peer = m_peers[socket];
            peer = {Owned<SSL>(SSL_new(m_context.get())), ++m_lastSerial, {}};
            SSL_set_fd(peer.ssl.get(), socket);
            SSL_set_accept_state(peer.ssl.get());
            watch(socket);
        }
    }

    void serve(int socket)
    {
        Peer &peer = m_peers.at(socket);
        std::array<char, 16 * 1024> buffer {};
        int size = 0;
        while ((size = SSL_read(peer.ssl.get(), buffer.data(), int(buffer.size()))) > 0)
            peer.received.append(buffer.data(), size);
        if (SSL_get_error(peer.ssl.get(), size) != SSL_ERROR_WANT_READ) {
            m_peers.erase(socket);
            close(socket);
            return;
        }
        for (Extent request; (request = firstRequest(peer.received)).size > 0;) {
            const QByteArrayView body = QByteArrayView(peer.received).first(request.size).sliced(request.body);
            m_due.push_back({Time::now() + m_latency, socket, peer.serial, m_answer(body)});
            peer.received.remove(0, request.size);
        }
    }

    // An answer fits into the socket's buffer: a client that does not read is not what is measured here.
    void answerWhatIsDue()
    {
        for (const auto now = Time::now(); !m_due.empty() && m_due.front().at <= now; m_due.pop_front()) {
            const Due &due = m_due.front();
            const auto peer = m_peers.find(due.socket);
            if (peer != m_peers.end() && peer->second.serial == due.serial)
                SSL_write(peer->second.ssl.get(), due.answer.constData(), int(due.answer.size()));
        }
    }

    Owned<SSL_CTX> m_context;
    const std::chrono::milliseconds m_latency;
    const Answer m_answer;
    const int m_listener;
    const int m_epoll;
    quint64 m_lastSerial = 0;
    std::unordered_map<int, Peer> m_peers; // by socket
    std::deque<Due> m_due;
};

TlsServer::TlsServer(const QByteArray &certificatePem, const QByteArray &keyPem, int latencyMs, Answer answer)
    : d(std::make_unique<Private>(tlsContext(certificatePem, keyPem), latencyMs, std::move(answer)))
{
}

TlsServer::~TlsServer() = default;

int TlsServer::port() const
{
    return d->port();
}

void TlsServer::run(int untilReadable)
{
    d->run(untilReadable);
}

} // namespace hongbao::bench
