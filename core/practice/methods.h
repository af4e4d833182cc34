#pragma once
// The five calls about campaigns, on the practice world's books (alipay-api 1.2 to 1.7): biz_content in, the answer's
// business fields or a refusal out.

#include "base/clock.h"
#include "practice/method.h"
#include "practice/refusal.h"
#include "practice/store.h"
#include "practice/trigger_rules.h"

#include <QJsonObject>
#include <QRandomGenerator>
#include <QUrl>

namespace hongbao::practice {

using Reply = tl::expected<QJsonObject, Refusal>;

class Methods {
public:
    Methods(Store &store, const Clock &clock)
        : m_store(store)
        , m_clock(clock)
        , m_dice(QRandomGenerator::securelySeeded())
    {
    }
    void setAddress(const QUrl &gateway) { m_gateway = gateway; } // where pay_url points

    // No: a number that was used is forgotten, and asked for again it is paid again.
    void setIdempotent(bool idempotent) { m_idempotent = idempotent; }

    Reply call(Method method, const QByteArray &bizContent); // the five about campaigns

private:
    Reply create(const QByteArray &bizContent);
    Reply trigger(const QByteArray &bizContent);
    Reply list(const QByteArray &bizContent);
    Reply detail(const QByteArray &bizContent);
    Reply modify(const QByteArray &bizContent);
    tl::expected<QString, Refusal> placeOf(const TriggerAsk &ask);
    tl::expected<Packet, Refusal> give(const TriggerAsk &ask, const Campaign &campaign);
    QJsonObject pageOf(const QList<Campaign> &all, std::optional<Status> wanted, int index, int size) const;
    QString digits(int count);

    Store &m_store;
    const Clock &m_clock;
    QRandomGenerator m_dice;
    QUrl m_gateway;
    bool m_idempotent = true;
};

} // namespace hongbao::practice
