#pragma once
// The string to sign of a v2 request (alipay-api 2.2): all parameters but `sign`, empty values left out, sorted by name
// in byte order, raw UTF-8 values joined as name=value with &.

#include <QByteArray>

#include <map>

namespace hongbao::alipay {

using Parameters = std::map<QByteArray, QByteArray>; // std::map: byte order

QByteArray canonicalText(const Parameters &parameters);

} // namespace hongbao::alipay
