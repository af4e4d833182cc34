#pragma once
// What people paste or choose, without what only carries it: byte order marks, UTF-16, zero-width characters, quotes,
// the escapes of settings files, a name before the value.

#include "base/secret.h"

namespace hongbao::alipay {

// UTF-8 without marks and characters of no width, "\n" written out as line ends, other backslashes gone. Bytes that are
// no text come back as they are.
SecretBytes plainText(QByteArrayView bytes);

// Without quotes around it and without a name before it: what stands after "privateKey=" or "应用私钥：".
QByteArrayView withoutName(QByteArrayView text);

} // namespace hongbao::alipay
