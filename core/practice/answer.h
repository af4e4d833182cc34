#pragma once
// What the methods said -> the bytes of an answer, signed as the real gateway signs, or damaged as an accident asks
// (alipay-api 2.4, 2.5). Pure but for the key.

#include "alipay/key.h"
#include "practice/faults.h"
#include "practice/methods.h"
#include "practice/request_check.h"

namespace hongbao::practice {

QByteArray signedAnswer(const QByteArray &node, const QByteArray &nodeText, const alipay::PrivateKey &key);

// {"code":...,"msg":...,...} as it stands under the node
QByteArray nodeTextOf(const Reply &reply);

Delivery deliverReply(
    Method method, const Reply &reply, const std::optional<Accident> &accident, const alipay::PrivateKey &key);
Delivery deliverRefused(const RefusedRequest &refused, const alipay::PrivateKey &key);

} // namespace hongbao::practice
