#include "alipay/http_exchange.h"

#include <openssl/ssl.h>

namespace hongbao::alipay {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestReply = 1024 * 1024;

// "Sun, 06 Nov 1994 08:49:37 GMT"
QDateTime fromHttpDate(const QByteArray &text)
{
    return QDateTime::fromString(QString::fromLatin1(text).replace("GMT"_L1, "+0000"_L1), Qt::RFC2822Date).toUTC();
}

// What support is told; the money's part is in the kind of failure.
QString wordFor(CURLcode code)
{
    switch (int(code)) {
    case CURLE_COULDNT_RESOLVE_HOST:
        return u"host_not_found"_s;
    case CURLE_COULDNT_RESOLVE_PROXY:
        return u"proxy_not_found"_s;
    case CURLE_COULDNT_CONNECT:
        return u"connection_refused"_s;
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
        return u"tls"_s;
    case CURLE_OPERATION_TIMEDOUT:
        return u"timeout"_s;
    case CURLE_GOT_NOTHING:
    case CURLE_ABORTED_BY_CALLBACK: // it would have left a second time
        return u"closed"_s;
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
        return u"reset"_s;
    case CURLE_PARTIAL_FILE:
        return u"cut"_s;
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_WEIRD_SERVER_REPLY:
        return u"not_http"_s;
    default:
        return u"curl_"_s + QString::number(code);
    }
}

CURLcode trust(CURL *, void *context, void *authorities)
{
    libcurl().sslCtxSet1CertStore(static_cast<SSL_CTX *>(context), static_cast<X509_STORE *>(authorities));
    return CURLE_OK;
}

} // namespace

HttpExchange::HttpExchange(const HttpWay &way, SignedRequest request)
    : m_request(std::move(request))
    , m_curl(libcurl().easyInit())
{
    setUp(way);
    setUpRequest();
    m_answering.setSingleShot(true);
    m_answering.setTimerType(Qt::PreciseTimer);
    m_answering.setInterval(way.answerTimeoutMs);
    connect(&m_answering, &QTimer::timeout, this, &HttpExchange::answerOverdue);
}

HttpExchange::~HttpExchange() = default;

void HttpExchange::setUp(const HttpWay &way)
{
    CURL *curl = m_curl.get();
    const auto setopt = libcurl().easySetopt;
    setopt(curl, CURLOPT_PRIVATE, this);
    setopt(curl, CURLOPT_NOSIGNAL, 1L); // there are other threads
    setopt(curl, CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1));
    setopt(curl, CURLOPT_PROXY, way.proxy.constData()); // empty keeps the environment's out
    setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, long(way.connectTimeoutMs));
    setopt(curl, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    setopt(curl, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    setopt(curl, CURLOPT_CAINFO, nullptr);
    setopt(curl, CURLOPT_CAPATH, nullptr);
    setopt(curl, CURLOPT_SSL_CTX_FUNCTION, trust);
    setopt(curl, CURLOPT_SSL_CTX_DATA, way.authorities.get());
    setopt(curl, CURLOPT_PREREQFUNCTION, onLeaving);
    setopt(curl, CURLOPT_PREREQDATA, this);
    setopt(curl, CURLOPT_HEADERFUNCTION, onHeader);
    setopt(curl, CURLOPT_HEADERDATA, this);
    setopt(curl, CURLOPT_WRITEFUNCTION, onBody);
    setopt(curl, CURLOPT_WRITEDATA, this);
}

void HttpExchange::setUpRequest()
{
    CURL *curl = m_curl.get();
    const auto setopt = libcurl().easySetopt;
    setopt(curl, CURLOPT_URL, m_request.address.toEncoded().constData());
    setopt(curl, CURLOPT_PATH_AS_IS, 1L);
    setopt(curl, CURLOPT_USERAGENT, "hongbao-console/" HONGBAO_VERSION);
    if (!m_request.isGet) {
        setopt(curl, CURLOPT_POST, 1L);
        setopt(curl, CURLOPT_POSTFIELDSIZE, long(m_request.body.size()));
        setopt(curl, CURLOPT_POSTFIELDS, m_request.body.constData());
    }
    addHeader("Content-Type", m_request.contentType);
    addHeader("Accept-Encoding", "identity"); // the signature covers bytes, and the limit counts them
    addHeader("alipay-request-id", m_request.id);
    for (const auto &[name, value] : m_request.headers)
        addHeader(name, value);
    setopt(curl, CURLOPT_HTTPHEADER, m_headers.get());
}

void HttpExchange::addHeader(const QByteArray &name, const QByteArray &value)
{
    m_headers.reset(libcurl().slistAppend(m_headers.release(), QByteArray(name + ": " + value).constData()));
}

// Connected, and nothing of the request has left. libcurl sends a request again by itself, a POST too, when a
// connection that was used before closes without an answer; then it asks here a second time.
int HttpExchange::onLeaving(void *exchange, char *, char *, int, int)
{
    auto *self = static_cast<HttpExchange *>(exchange);
    if (self->m_left)
        return CURL_PREREQFUNC_ABORT;
    self->m_left = true;
    self->m_answering.start();
    return CURL_PREREQFUNC_OK;
}

size_t HttpExchange::onHeader(char *bytes, size_t size, size_t count, void *exchange)
{
    static_cast<HttpExchange *>(exchange)->readHeader({bytes, qsizetype(size * count)});
    return size * count;
}

size_t HttpExchange::onBody(char *bytes, size_t size, size_t count, void *exchange)
{
    return static_cast<HttpExchange *>(exchange)->readBody({bytes, qsizetype(size * count)}) ? size * count : 0;
}

void HttpExchange::readHeader(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 0) {
        m_headEnded = line.trimmed().isEmpty();
        return;
    }
    const QByteArray name = line.first(colon).toByteArray().toLower();
    const QByteArray value = line.sliced(colon + 1).toByteArray().trimmed();
    if (name == "alipay-signature")
        m_answer.signature = value;
    else if (name == "alipay-timestamp")
        m_answer.timestamp = value;
    else if (name == "alipay-nonce")
        m_answer.nonce = value;
    else if (name == "alipay-sn")
        m_answer.certSerial = value;
    else if (name == "alipay-trace-id" || (name == "trace_id" && m_answer.traceId.isEmpty()))
        m_answer.traceId = QString::fromUtf8(value.left(64));
    else if (name == "date")
        m_answer.date = fromHttpDate(value);
}

bool HttpExchange::readBody(QByteArrayView bytes)
{
    m_isTooLong = m_answer.body.size() + bytes.size() > longestReply;
    if (m_isTooLong)
        m_answer.body.clear();
    else
        m_answer.body += bytes;
    return !m_isTooLong;
}

HttpAnswer HttpExchange::answer(CURLcode code) const
{
    HttpAnswer answer = m_answer;
    long status = 0;
    libcurl().easyGetinfo(m_curl.get(), CURLINFO_RESPONSE_CODE, &status);
    answer.status = int(status);
    answer.failure = failure(code);
    if (answer.failure)
        answer.failure->traceId = answer.traceId;
    return answer;
}

std::optional<CallFailure> HttpExchange::failure(CURLcode code) const
{
    const auto failed = [](CallFailure::Kind kind, const QString &word) {
        return CallFailure {kind, word, {}, {}, {}};
    };
    if (!m_left)
        return failed(CallFailure::Kind::NothingLeft, wordFor(code));
    if (m_isTooLong)
        return failed(CallFailure::Kind::BadAnswer, u"too_long"_s);
    if (code != CURLE_OK || !m_headEnded)
        return failed(CallFailure::Kind::NoAnswer, code == CURLE_OK ? u"cut"_s : wordFor(code));
    return std::nullopt;
}

} // namespace hongbao::alipay
