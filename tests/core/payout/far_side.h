#pragma once
// A far side that engine tests can hold back, where a socket would only be in the way.

#include "alipay/gateway.h"

#include <QHash>
#include <QStringList>

#include <utility>

namespace hongbao::test {

// The far side without a socket: idempotent, answers in the next turn of the loop, and notes what it was asked.
class FarSide : public alipay::Gateway {
public:
    alipay::CallId trigger(const Recorded<alipay::Attempt> &attempt) override
    {
        const alipay::CallId id = ++m_last;
        const QString number = attempt->request.outBizNo.value;
        asked.append(number);
        const bool repeated = packets.contains(number);
        if (!repeated)
            packets.insert(number, QStringLiteral("biz_") + number);
        waiting.append({id, {Fen::of(200), packets.value(number), repeated}});
        if (answersAtOnce)
            QMetaObject::invokeMethod(this, &FarSide::answer, Qt::QueuedConnection);
        return id;
    }
    // Says what it has not said yet.
    void answer()
    {
        const auto said = std::exchange(waiting, {});
        for (const auto &[id, sent] : said)
            Q_EMIT triggered(id, sent);
    }

    alipay::CallId create(const alipay::CreateRequest &) override { return ++m_last; }
    alipay::CallId list(const alipay::ListRequest &) override { return ++m_last; }
    alipay::CallId detail(const CrowdNo &) override { return ++m_last; }
    alipay::CallId modify(const alipay::ModifyRequest &) override { return ++m_last; }

    bool answersAtOnce = true;
    QList<std::pair<alipay::CallId, alipay::TriggerSent>> waiting;
    QStringList asked;
    QHash<QString, QString> packets; // number -> biz_no

private:
    alipay::CallId m_last = 0;
};

} // namespace hongbao::test
