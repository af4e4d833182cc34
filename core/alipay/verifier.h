#pragma once
// The one maker of VerifiedReply: the reply's signature fits its exact bytes. What cannot be verified becomes a
// CallFailure, never a reply.

#include "alipay/cash_campaign.h"
#include "alipay/content_cipher.h"
#include "alipay/envelope.h"
#include "alipay/key.h"
#include "alipay/outcome.h"

#include <QJsonObject>

namespace hongbao::alipay {

class VerifiedReply;
using Judgement = tl::expected<VerifiedReply, CallFailure>;

// What a v3 answer consists of.
struct RestAnswer {
    int status = 0;
    QByteArray body;
    QByteArray signature; // the headers alipay-signature, -timestamp, -nonce
    QByteArray timestamp;
    QByteArray nonce;
};

class VerifiedReply {
public:
    // Its numbers are strings, digit for digit as sent: an amount must not pass through a double.
    const QJsonObject &node() const { return m_node; }
    bool succeeded() const { return m_succeeded; } // v2: code is exactly "10000", and not in an error_response
    CallFailure toFailure(const QString &traceId) const; // kind Provider

private:
    friend Result<VerifiedReply> verifyEnvelope(const Envelope &, const PublicKey &, const AesKey *);
    friend Judgement judgeRest(const RestAnswer &, const PublicKey &, const AesKey *, const QString &);
    VerifiedReply(QJsonObject node, bool succeeded)
        : m_node(std::move(node))
        , m_succeeded(succeeded)
    {
    }
    QJsonObject m_node;
    bool m_succeeded;
};

// Tries the bytes as they are, then with "\/" made "/", then with "/" made "\/"; decrypts after that. No sign, a wrong
// sign or a node that is no JSON object: ErrorCode::GatewayBadAnswer (GatewayUnverified without a sign).
Result<VerifiedReply> verifyEnvelope(
    const Envelope &envelope, const PublicKey &alipayKey, const AesKey *aesKey = nullptr);

// The whole way from the body of an HTTP 200, or from its envelope, to a verified success or the reason why it is none.
// Pure: any thread.
Judgement judgeBody(const QByteArray &body, QByteArrayView method, const PublicKey &alipayKey, const QString &traceId,
    const AesKey *aesKey = nullptr);
Judgement judgeEnvelope(
    const Envelope &envelope, const PublicKey &alipayKey, const AesKey *aesKey, const QString &traceId);

// The same for the v3 protocol (alipay-api 2.9). A success must be signed; an error may be, and is a mere notice if
// not. A failure's code is "http_" and the status, its subCode the provider's word.
Judgement judgeRest(const RestAnswer &answer, const PublicKey &alipayKey, const AesKey *aesKey, const QString &traceId);

} // namespace hongbao::alipay
