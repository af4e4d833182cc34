#pragma once
// What the methods said -> a v3 answer: the plain fields, an HTTP status, the signature in the headers; or damaged as
// an accident asks (alipay-api 2.9). Pure but for the key and the nonce.

#include "practice/answer.h"
#include "practice/checked_request.h"

namespace hongbao::practice {

Delivery deliverV3(
    const Reply &reply, const std::optional<Accident> &accident, const Signer &signer, const QDateTime &now);
Delivery deliverV3(const RefusedRequest &refused, const Signer &signer, const QDateTime &now);

} // namespace hongbao::practice
