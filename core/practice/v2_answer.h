#pragma once
// What the methods said -> the bytes of a v2 answer, signed as the real gateway signs, or damaged as an accident asks
// (alipay-api 2.4 to 2.7). Pure but for the key.

#include "practice/answer.h"
#include "practice/checked_request.h"

namespace hongbao::practice {

Delivery deliverV2(Method method, const Reply &reply, const std::optional<Accident> &accident, const Signer &signer);
Delivery deliverV2(const RefusedRequest &refused, const Signer &signer);

} // namespace hongbao::practice
