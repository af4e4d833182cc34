#pragma once
// A v2 request ready for the wire: biz_content in the body, everything else in the query (alipay-api 2.2).

#include "alipay/http_gateway.h"

namespace hongbao::alipay {

struct SignedRequest {
    QUrl address; // with the query
    QByteArray body;
    QByteArray id; // for the header alipay-request-id
};

// Pure, about a millisecond of RSA: any thread.
SignedRequest signRequest(
    const Connection &connection, QByteArrayView method, const QByteArray &bizContent, const QDateTime &now);

} // namespace hongbao::alipay
