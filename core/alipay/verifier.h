#pragma once
// The one maker of VerifiedReply: the reply's signature fits its exact bytes. What cannot be verified becomes a
// CallFailure, never a reply.

#include "alipay/cash_campaign.h"
#include "alipay/envelope.h"
#include "alipay/key.h"
#include "alipay/outcome.h"

#include <QJsonObject>

namespace hongbao::alipay {

class VerifiedReply {
public:
    // Its numbers are strings, digit for digit as sent: an amount must not pass through a double.
    const QJsonObject &node() const { return m_node; }
    bool succeeded() const; // code is exactly "10000", and not in an error_response
    CallFailure toFailure(const QString &traceId) const; // kind Provider

private:
    friend Result<VerifiedReply> verifyEnvelope(const Envelope &, const PublicKey &);
    VerifiedReply(QJsonObject node, bool errorNode)
        : m_node(std::move(node))
        , m_errorNode(errorNode)
    {
    }
    QJsonObject m_node;
    bool m_errorNode;
};

// Tries the bytes as they are, then with "\/" made "/", then with "/" made "\/". No sign, a wrong sign or a node that
// is no JSON object: ErrorCode::GatewayBadAnswer (GatewayUnverified without a sign).
Result<VerifiedReply> verifyEnvelope(const Envelope &envelope, const PublicKey &alipayKey);

// The whole way from the body of an HTTP 200 to a verified success or the reason why it is none. Pure: any thread.
tl::expected<VerifiedReply, CallFailure> judgeBody(
    const QByteArray &body, QByteArrayView method, const PublicKey &alipayKey, const QString &traceId);

} // namespace hongbao::alipay
