#pragma once
// One request and its answer over HTTP/1.1, carried by libcurl: a request leaves at most once; never redirected,
// bounded in time and size.

#include "alipay/libcurl.h"
#include "alipay/outcome.h"
#include "alipay/signed_request.h"

#include <QTimer>

#include <memory>
#include <optional>

namespace hongbao::alipay {

struct HttpAnswer {
    std::optional<CallFailure> failure; // of the way there and back; none: an answer came whole, whatever it says
    int status = 0; // 0: none came
    QByteArray body; // as far as it came
    QByteArray signature; // the v3 protocol's headers
    QByteArray timestamp;
    QByteArray nonce;
    QByteArray certSerial;
    QString traceId;
    QDateTime date; // the other side's clock, invalid if it did not say
};

// What every request to one address has in common.
struct HttpWay {
    QByteArray proxy; // libcurl's words, "socks5h://host:port" for example; empty: none
    std::shared_ptr<void> authorities; // an X509_STORE: who may vouch for the other side
    int connectTimeoutMs = 0;
    int answerTimeoutMs = 0;
};

class HttpExchange final : public QObject {
    Q_OBJECT

public:
    HttpExchange(const HttpWay &way, SignedRequest request);
    ~HttpExchange() override;

    CURL *handle() const { return m_curl.get(); }
    const SignedRequest &request() const { return m_request; }
    // What came, when libcurl ended with this code.
    HttpAnswer answer(CURLcode code) const;

Q_SIGNALS:
    void answerOverdue();

private:
    struct EndHandle {
        void operator()(CURL *curl) const { libcurl().easyCleanup(curl); }
    };
    struct EndHeaders {
        void operator()(curl_slist *headers) const { libcurl().slistFreeAll(headers); }
    };

    void setUp(const HttpWay &way);
    void setUpRequest();
    void addHeader(const QByteArray &name, const QByteArray &value);
    void readHeader(QByteArrayView line);
    bool readBody(QByteArrayView bytes);
    std::optional<CallFailure> failure(CURLcode code) const;

    // libcurl's callbacks; the last argument is the exchange.
    static int onLeaving(void *exchange, char *, char *, int, int);
    static size_t onHeader(char *bytes, size_t size, size_t count, void *exchange);
    static size_t onBody(char *bytes, size_t size, size_t count, void *exchange);

    const SignedRequest m_request; // libcurl sends its body from here
    std::unique_ptr<curl_slist, EndHeaders> m_headers;
    std::unique_ptr<CURL, EndHandle> m_curl; // ends before what it reads from
    bool m_left = false; // from here on the request may have reached the other side
    bool m_headEnded = false; // libcurl takes a head that breaks off for a whole one
    bool m_isTooLong = false;
    QTimer m_answering; // from then on
    HttpAnswer m_answer;
};

} // namespace hongbao::alipay
