#pragma once
// Texts that hold no key and no certificate that can be read: what they are instead, as far as there is evidence.

#include "account/clinic.h"

namespace hongbao::account {

// One of the kinds from Empty on, or Unreadable. `plain` is alipay::plainText of `bytes`.
Kind disguiseOf(QByteArrayView bytes, QByteArrayView plain);

} // namespace hongbao::account
