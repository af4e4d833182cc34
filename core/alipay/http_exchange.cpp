#include "alipay/http_exchange.h"

#include "alipay/one_shot_body.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace hongbao::alipay {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestReply = 1024 * 1024;

QNetworkRequest toNetworkRequest(const SignedRequest &signedRequest, const QSslConfiguration &tls)
{
    QNetworkRequest request(signedRequest.address);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded;charset=utf-8"_s);
    request.setHeader(QNetworkRequest::ContentLengthHeader, signedRequest.body.size());
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("hongbao-console/" HONGBAO_VERSION));
    request.setRawHeader("alipay-request-id", signedRequest.id);
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

// "Sun, 06 Nov 1994 08:49:37 GMT"
QDateTime fromHttpDate(const QByteArray &text)
{
    return QDateTime::fromString(QString::fromLatin1(text).replace("GMT"_L1, "+0000"_L1), Qt::RFC2822Date).toUTC();
}

} // namespace

HttpExchange::HttpExchange(QNetworkAccessManager &manager, const SignedRequest &request, const QSslConfiguration &tls,
    const HttpLimits &limits, QObject *parent)
    : QObject(parent)
    , m_body(new OneShotBody(request.body))
{
    m_reply = manager.post(toNetworkRequest(request, tls), m_body);
    m_body->setParent(m_reply);
    m_connecting.setSingleShot(true);
    m_answering.setSingleShot(true);
    m_answering.setInterval(limits.answerTimeoutMs);
    connect(m_body, &OneShotBody::taken, this, &HttpExchange::onBodyTaken);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::receive);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::onFinished);
    connect(&m_connecting, &QTimer::timeout, this, &HttpExchange::giveUp);
    connect(&m_answering, &QTimer::timeout, this, &HttpExchange::giveUp);
    m_connecting.start(limits.connectTimeoutMs);
}

HttpExchange::~HttpExchange()
{
    m_reply->disconnect(this);
    m_body->refuse();
    m_reply->abort();
    m_reply->deleteLater();
}

void HttpExchange::onBodyTaken()
{
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
    answer.failure = failure();
    answer.traceId = QString::fromUtf8(m_reply->rawHeader("trace_id").left(64));
    answer.date = fromHttpDate(m_reply->rawHeader("Date"));
    if (answer.failure)
        answer.failure->traceId = answer.traceId;
    if (m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 200 && !isTooLong())
        answer.body = m_received;
    Q_EMIT finished(answer);
}

// A request whose body was never asked for cannot have been carried out, whatever the error is called; one whose body
// was may have been.
std::optional<CallFailure> HttpExchange::failure() const
{
    const auto failed = [](CallFailure::Kind kind, const QString &code) {
        return CallFailure {kind, code, {}, {}, {}};
    };
    const QString error = QVariant::fromValue(m_reply->error()).toString();
    const QVariant status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    if (!m_body->wasTaken())
        return failed(CallFailure::Kind::NothingLeft, error);
    if (isTooLong())
        return failed(CallFailure::Kind::BadAnswer, u"too_long"_s);
    if (status.isValid() && status.toInt() != 200)
        return failed(CallFailure::Kind::BadAnswer, u"http_"_s + status.toString());
    if (m_reply->error() != QNetworkReply::NoError)
        return failed(CallFailure::Kind::NoAnswer, error);
    return std::nullopt;
}

bool HttpExchange::isTooLong() const
{
    return m_received.size() > longestReply;
}

} // namespace hongbao::alipay
