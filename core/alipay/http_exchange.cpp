#include "alipay/http_exchange.h"

#include "alipay/one_shot_body.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace hongbao::alipay {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestReply = 1024 * 1024;

QNetworkRequest toNetworkRequest(const SignedRequest &signedRequest, QNetworkRequest request)
{
    request.setUrl(signedRequest.address);
    request.setHeader(QNetworkRequest::ContentTypeHeader, signedRequest.contentType);
    if (!signedRequest.isGet)
        request.setHeader(QNetworkRequest::ContentLengthHeader, signedRequest.body.size());
    for (const auto &[name, value] : signedRequest.headers)
        request.setRawHeader(name, value);
    request.setRawHeader("alipay-request-id", signedRequest.id);
    return request;
}

bool neverConnected(QNetworkReply::NetworkError error)
{
    const QList<QNetworkReply::NetworkError> before {QNetworkReply::ConnectionRefusedError,
        QNetworkReply::HostNotFoundError, QNetworkReply::SslHandshakeFailedError,
        QNetworkReply::ProxyConnectionRefusedError, QNetworkReply::ProxyNotFoundError};
    return before.contains(error);
}

// "Sun, 06 Nov 1994 08:49:37 GMT"
QDateTime fromHttpDate(const QByteArray &text)
{
    return QDateTime::fromString(QString::fromLatin1(text).replace("GMT"_L1, "+0000"_L1), Qt::RFC2822Date).toUTC();
}

} // namespace

QNetworkRequest commonRequest(const QSslConfiguration &tls)
{
    QNetworkRequest request;
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("hongbao-console/" HONGBAO_VERSION));
    request.setRawHeader("Accept-Encoding", "identity"); // the signature covers bytes, and the limit counts them
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setSslConfiguration(tls);
    return request;
}

HttpExchange::HttpExchange(QNetworkAccessManager &manager, const SignedRequest &request, const QNetworkRequest &common,
    const HttpLimits &limits, QObject *parent)
    : QObject(parent)
    , m_isGet(request.isGet)
{
    send(manager, request, common);
    m_connecting.setSingleShot(true);
    m_answering.setSingleShot(true);
    m_answering.setInterval(limits.answerTimeoutMs);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::receive);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::onFinished);
    connect(&m_connecting, &QTimer::timeout, this, &HttpExchange::giveUp);
    connect(&m_answering, &QTimer::timeout, this, &HttpExchange::giveUp);
    if (request.isGet)
        m_answering.start(); // Qt tells nobody when a request without a body has left
    else
        m_connecting.start(limits.connectTimeoutMs);
}

// A GET gets a body too, an empty one: it is what keeps the request from leaving twice.
void HttpExchange::send(QNetworkAccessManager &manager, const SignedRequest &request, const QNetworkRequest &common)
{
    m_body = new OneShotBody(request.body);
    connect(m_body, &OneShotBody::taken, this, &HttpExchange::onLeft);
    m_reply = manager.sendCustomRequest(toNetworkRequest(request, common), request.isGet ? "GET" : "POST", m_body);
    m_body->setParent(m_reply);
}

HttpExchange::~HttpExchange()
{
    m_reply->disconnect(this);
    m_body->refuse();
    m_reply->abort();
    m_reply->deleteLater();
}

void HttpExchange::onLeft()
{
    m_left = true;
    m_connecting.stop();
    m_answering.start();
}

void HttpExchange::receive()
{
    m_received += m_reply->readAll();
    if (m_received.size() > longestReply)
        giveUp();
}

void HttpExchange::giveUp()
{
    m_body->refuse();
    m_reply->abort(); // emits finished
}

void HttpExchange::onFinished()
{
    m_connecting.stop();
    m_answering.stop();
    if (m_reply->isOpen())
        m_received += m_reply->readAll();
    HttpAnswer answer;
    answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.failure = failure(answer.status);
    answer.signature = m_reply->rawHeader("alipay-signature");
    answer.timestamp = m_reply->rawHeader("alipay-timestamp");
    answer.nonce = m_reply->rawHeader("alipay-nonce");
    answer.certSerial = m_reply->rawHeader("alipay-sn");
    const bool rest = m_reply->hasRawHeader("alipay-trace-id");
    answer.traceId = QString::fromUtf8(m_reply->rawHeader(rest ? "alipay-trace-id" : "trace_id").left(64));
    answer.date = fromHttpDate(m_reply->rawHeader("Date"));
    if (answer.failure)
        answer.failure->traceId = answer.traceId;
    if (!isTooLong())
        answer.body = m_received;
    Q_EMIT finished(answer);
}

// A request whose body was never asked for cannot have been carried out, whatever the error is called; one whose body
// was may have been. Qt calls an HTTP status of 400 and more an error too: for us that is an answer.
std::optional<CallFailure> HttpExchange::failure(int status) const
{
    const auto failed = [](CallFailure::Kind kind, const QString &code) {
        return CallFailure {kind, code, {}, {}, {}};
    };
    const QNetworkReply::NetworkError error = m_reply->error();
    if (m_isGet ? neverConnected(error) : !m_left)
        return failed(CallFailure::Kind::NothingLeft, QVariant::fromValue(error).toString());
    if (isTooLong())
        return failed(CallFailure::Kind::BadAnswer, u"too_long"_s);
    const bool broken = error != QNetworkReply::NoError && error < QNetworkReply::ContentAccessDenied;
    if (broken || status == 0)
        return failed(CallFailure::Kind::NoAnswer, QVariant::fromValue(error).toString());
    return std::nullopt;
}

bool HttpExchange::isTooLong() const
{
    return m_received.size() > longestReply;
}

} // namespace hongbao::alipay
