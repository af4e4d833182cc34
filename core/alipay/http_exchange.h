#pragma once
// One request and its answer over HTTP/1.1: a POST is sent at most once; never redirected, bounded in time and size.

#include "alipay/outcome.h"
#include "alipay/signed_request.h"

#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QTimer>

#include <optional>

class QNetworkAccessManager;
class QNetworkReply;

namespace hongbao::alipay {

class OneShotBody;

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

struct HttpLimits {
    int connectTimeoutMs = 0;
    int answerTimeoutMs = 0;
};

// What every request has in common; made once.
QNetworkRequest commonRequest(const QSslConfiguration &tls);

class HttpExchange final : public QObject {
    Q_OBJECT

public:
    HttpExchange(QNetworkAccessManager &manager, const SignedRequest &request, const QNetworkRequest &common,
        const HttpLimits &limits, QObject *parent = nullptr);
    ~HttpExchange() override;

Q_SIGNALS:
    void finished(const hongbao::alipay::HttpAnswer &answer); // exactly once

private:
    void send(QNetworkAccessManager &manager, const SignedRequest &request, const QNetworkRequest &common);
    void onLeft();
    void onFinished();
    void giveUp();
    void receive();
    std::optional<CallFailure> failure(int status) const;
    bool isTooLong() const;

    QNetworkReply *m_reply = nullptr; // the manager's; deleted later
    OneShotBody *m_body = nullptr; // the reply's
    const bool m_isGet; // it changes nothing: what may have left matters less
    bool m_left = false; // the other side may have what it needs to act
    QTimer m_connecting; // until the request leaves
    QTimer m_answering; // from then on
    QByteArray m_received;
};

} // namespace hongbao::alipay
