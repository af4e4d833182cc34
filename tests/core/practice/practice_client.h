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

// In which of the protocols' ways a call is made.
struct Way {
    bool rest = false; // v3
    bool certificate = false;
    bool encrypted = false;
    QByteArray appAuthToken {};
};

struct Answer {
    bool arrived = false; // a whole HTTP answer
    int status = 0;
    QByteArray body;
    QByteArray date;
    QByteArray traceId;
    QByteArray contentType;
    QByteArray signedText; // v2: the bytes of the method's node; v3: timestamp, nonce, body
    QByteArray sign; // empty: none
    QByteArray serial; // of Alipay's certificate, if the answer names one
    bool verified = false; // the signature fits the identity's key
    bool encrypted = false;
    QJsonObject node; // of the method, or error_response; v3: the whole body; decrypted

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
    void setWay(const Way &way) { m_way = way; }
    const hongbao::practice::Identity &identity() const { return m_identity; }

    // "trigger" -> alipay.marketing.campaign.cash.trigger
    Answer call(const QByteArray &shortMethod, const QJsonObject &bizContent);
    Answer callWire(const QByteArray &method, const QJsonObject &bizContent); // the method's whole name
    Answer post(const QUrl &url, const QByteArray &body, const QByteArray &node = {});
    Answer get(const QUrl &url);

private:
    Answer callV2(const QByteArray &method, const QJsonObject &bizContent);
    Answer callV3(const QByteArray &method, const QJsonObject &bizContent);
    QByteArray authorization(const QByteArray &verb, const QByteArray &target, const QByteArray &body) const;
    Answer finish(QNetworkReply *reply, const QByteArray &node);
    Answer arrivalOf(QNetworkReply *reply);
    void readV2(Answer &answer, const QByteArray &node) const;
    void readV3(Answer &answer, const QNetworkReply &reply) const;

    hongbao::practice::Identity m_identity;
    const hongbao::Clock &m_clock;
    QUrl m_address;
    Way m_way;
    int m_patienceMs = 0;
    QNetworkAccessManager m_network;
};

} // namespace practice_test
