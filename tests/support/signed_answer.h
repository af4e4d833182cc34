#pragma once
// Bodies as the provider's gateway sends them, signed with a key the test made.

#include "alipay/key.h"

namespace hongbao::test {

// {"alipay_..._response":<node>,"sign":"..."}
QByteArray signedBody(QByteArrayView method, const QByteArray &node, const alipay::PrivateKey &key);
QByteArray unsignedBody(QByteArrayView method, const QByteArray &node);

} // namespace hongbao::test
