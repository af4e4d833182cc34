#pragma once
// The one maker of VerifiedReply: the reply's signature fits its exact bytes.

#include "alipay/cash_campaign.h"
#include "alipay/envelope.h"
#include "alipay/key.h"
#include "alipay/outcome.h"

#include <QJsonObject>

namespace hongbao::alipay {

class VerifiedReply {
public:
    const QJsonObject &node() const { return m_node; }
    bool succeeded() const; // code is exactly "10000"
    CallFailure toFailure(const QString &traceId) const; // kind Provider

private:
    friend Result<VerifiedReply> verifyEnvelope(const Envelope &, const PublicKey &);
    explicit VerifiedReply(QJsonObject node)
        : m_node(std::move(node))
    {
    }
    QJsonObject m_node;
};

// Tries the bytes as they are, then with "\/" made "/", then with "/" made "\/". No sign, a wrong sign or a node that
// is no JSON object: ErrorCode::GatewayBadAnswer (GatewayUnverified without a sign).
Result<VerifiedReply> verifyEnvelope(const Envelope &envelope, const PublicKey &alipayKey);

} // namespace hongbao::alipay
