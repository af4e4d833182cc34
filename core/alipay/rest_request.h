#pragma once
// The v3 REST protocol's half of signing (alipay-api 2.9): the fields as plain JSON or as a query, the signature in the
// Authorization header.

#include "alipay/signed_request.h"

namespace hongbao::alipay {

// The text to sign: every line ends with LF, an empty body gives its line all the same, the token's line only with one.
// pathAndQuery exactly as sent, without host.
QByteArray restText(QByteArrayView authString, QByteArrayView verb, QByteArrayView pathAndQuery, QByteArrayView body,
    QByteArrayView appAuthToken);

// The text an answer's signature covers.
QByteArray restAnswerText(QByteArrayView timestamp, QByteArrayView nonce, QByteArrayView body);

SignedRequest signRest(
    const Connection &connection, QByteArrayView method, const QByteArray &content, const QDateTime &now, bool encrypt);

} // namespace hongbao::alipay
