#pragma once
// A request ready for the wire, in either protocol.

#include "alipay/connection.h"

namespace hongbao::alipay {

struct SignedRequest {
    bool isGet = false;
    QUrl address; // with the query
    QByteArray body;
    QByteArray contentType;
    QByteArray id; // for the header alipay-request-id
    QList<std::pair<QByteArray, QByteArray>> headers; // further ones
    QByteArray signedText; // what the signature covers: one half of a dispute about it
};

// content: the JSON of the business fields. Encrypted first and signed then where the connection says so, but for
// `encrypted` = No. Pure, about a millisecond of RSA: any thread.
enum class Encrypted { AsAccount, No };
SignedRequest signRequest(const Connection &connection, QByteArrayView method, const QByteArray &content,
    const QDateTime &now, Encrypted encrypted = Encrypted::AsAccount);

} // namespace hongbao::alipay
