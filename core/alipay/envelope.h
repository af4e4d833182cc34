#pragma once
// Cuts the exact bytes of the answer's node out of a v2 reply, before anything in it is believed (alipay-api 2.5).

#include "base/result.h"

#include <QByteArray>

namespace hongbao::alipay {

struct Envelope {
    QByteArray nodeText; // the signed bytes: an object, or a quoted string when encrypted (quotes included)
    QByteArray sign; // unescaped base64, empty if the reply carries none
    QByteArray certSn; // alipay_cert_sn, empty if none
    bool errorNode = false; // the node was "error_response"
};

// method: "alipay.marketing.campaign.cash.trigger". ErrorCode::GatewayBadAnswer for everything that is not one JSON
// object with exactly one node of that method (or error_response): repeated keys at the root included.
Result<Envelope> cutEnvelope(const QByteArray &reply, QByteArrayView method);

} // namespace hongbao::alipay
