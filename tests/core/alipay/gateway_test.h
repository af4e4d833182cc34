#pragma once
// What the tests of HttpGateway share: keys, a clock that stands, and one call with its answer.

#include "alipay/http_gateway.h"
#include "support/fake_clock.h"
#include "support/scripted_server.h"
#include "support/signed_answer.h"

#include <QSignalSpy>
#include <QTest>

namespace hongbao::test {

using namespace alipay;
using namespace Qt::StringLiterals;

inline const QByteArray goodDetail(
    R"({"code":"10000","msg":"Success","crowd_no":"AbC_-1","camp_status":"READY",)"
    R"("prize_type":"fixed","total_amount":"20.00","send_amount":1.50,"total_count":10})");

class GatewayTest : public QObject {
    Q_OBJECT

protected:
    const PrivateKey m_ownKey = PrivateKey::generate().value();
    const PrivateKey m_alipayKey = PrivateKey::generate().value();
    const PrivateKey m_strangeKey = PrivateKey::generate().value();
    FakeClock m_clock {QDateTime({2026, 1, 1}, {19, 4, 5}, Qt::UTC)};

    Connection connectionTo(const QUrl &address) const
    {
        return {address, u"2021000000000001"_s, m_ownKey, m_alipayKey.publicKey()};
    }

    // One detail call against the server, answered within the test's patience.
    DetailResult ask(const Connection &connection)
    {
        HttpGateway gateway(connection, m_clock);
        QSignalSpy answers(&gateway, &Gateway::detailed);
        const CallId id = gateway.detail({u"AbC_-1"_s});
        if (answers.isEmpty())
            answers.wait();
        if (answers.size() != 1 || answers[0][0].value<CallId>() != id)
            return tl::unexpected(CallFailure {CallFailure::Kind::Provider, u"test: no single answer"_s, {}, {}, {}});
        return answers[0][1].value<DetailResult>();
    }

    QByteArray good() const { return httpAnswer(signedBody(detailMethod, goodDetail, m_alipayKey)); }
};

} // namespace hongbao::test
