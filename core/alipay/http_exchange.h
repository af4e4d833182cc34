#pragma once
// One POST and its answer over HTTP/1.1: sent at most once, never redirected, bounded in time and size.

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
    QByteArray body; // of an HTTP 200, as far as it came
    std::optional<CallFailure> failure; // none: the body is complete
    QString traceId;
    QDateTime date; // the other side's clock, invalid if it did not say
};

struct HttpLimits {
    int connectTimeoutMs = 0;
    int answerTimeoutMs = 0;
};

class HttpExchange final : public QObject {
    Q_OBJECT

public:
    HttpExchange(QNetworkAccessManager &manager, const SignedRequest &request, const QSslConfiguration &tls,
        const HttpLimits &limits, QObject *parent = nullptr);
    ~HttpExchange() override;

Q_SIGNALS:
    void finished(const hongbao::alipay::HttpAnswer &answer); // exactly once

private:
    void onBodyTaken();
    void onFinished();
    void giveUp();
    void receive();
    std::optional<CallFailure> failure() const;
    bool isTooLong() const;

    QNetworkReply *m_reply = nullptr; // the manager's; deleted later
    OneShotBody *m_body = nullptr; // the reply's
    QTimer m_connecting; // until the request leaves
    QTimer m_answering; // from then on
    QByteArray m_received;
};

} // namespace hongbao::alipay
