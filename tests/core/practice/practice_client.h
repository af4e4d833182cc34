#pragma once
// A caller of the practice gateway made apart from the console's own client: signs, posts, checks the answer's bytes.

#include "practice/practice_gateway.h"

#include <QJsonObject>
#include <QNetworkAccessManager>

#include <atomic>
#include <map>

namespace practice_test {

// Read from the gateway's thread while a test moves it.
class MovableClock final : public hongbao::Clock {
public:
    explicit MovableClock(const char *beijing) { set(beijing); }
    QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(m_ms.load(), Qt::UTC); }
    void set(const char *beijing);
    void advance(qint64 seconds) { m_ms += seconds * 1000; }

private:
    std::atomic<qint64> m_ms = 0;
};

using Pairs = std::map<QByteArray, QByteArray>;

// sign over all pairs, in byte order, joined raw
QByteArray signatureOf(const Pairs &pairs, const hongbao::alipay::PrivateKey &key);
QByteArray encodeForm(const Pairs &pairs);
QByteArray toJson(const QJsonObject &object);
Pairs commonPairs(const QString &appId, const QByteArray &method, const QDateTime &now);

struct Answer {
    bool arrived = false; // a whole HTTP answer
    int status = 0;
    QByteArray body;
    QByteArray date;
    QByteArray traceId;
    QByteArray contentType;
    bool verified = false; // the signature fits the exact bytes of the method's node
    QJsonObject node; // of the method, or error_response

    QString code() const { return node.value(QLatin1StringView("code")).toString(); }
    QString subCode() const { return node.value(QLatin1StringView("sub_code")).toString(); }
    QString text(const char *name) const { return node.value(QLatin1StringView(name)).toString(); }
};

class Caller {
public:
    Caller(hongbao::practice::Identity identity, const hongbao::Clock &clock)
        : m_identity(std::move(identity))
        , m_clock(clock)
    {
    }
    void setAddress(const QUrl &address) { m_address = address; }
    void setPatience(int ms) { m_patienceMs = ms; } // 0: wait
    const hongbao::practice::Identity &identity() const { return m_identity; }

    // "trigger" -> alipay.marketing.campaign.cash.trigger
    Answer call(const QByteArray &shortMethod, const QJsonObject &bizContent);
    Answer post(const QUrl &url, const QByteArray &body, const QByteArray &node = {});
    Answer get(const QUrl &url);

private:
    Answer finish(QNetworkReply *reply, const QByteArray &node);
    bool verify(const QByteArray &body, const QByteArray &node) const;

    hongbao::practice::Identity m_identity;
    const hongbao::Clock &m_clock;
    QUrl m_address;
    int m_patienceMs = 0;
    QNetworkAccessManager m_network;
};

} // namespace practice_test
