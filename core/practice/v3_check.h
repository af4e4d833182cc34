#pragma once
// The gateway's border in the v3 protocol: the Authorization header and the exact bytes that were sent -> a checked
// request, or the public error (alipay-api 2.9).

#include "practice/checked_request.h"
#include "practice/http.h"

#include <QDateTime>
#include <QQueue>
#include <QSet>

namespace hongbao::practice {

// What was used once must not be used again, as long as its timestamp would still pass.
class Nonces {
public:
    bool take(const QByteArray &nonce, const QDateTime &now); // false: was taken

private:
    QSet<QByteArray> m_taken;
    QQueue<std::pair<QByteArray, QDateTime>> m_inOrder; // the oldest first
};

tl::expected<CheckedRequest, RefusedRequest> checkV3Request(
    const HttpRequest &request, const Caller &caller, const QDateTime &now, Nonces &nonces);

} // namespace hongbao::practice
