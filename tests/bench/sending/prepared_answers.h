#pragma once
// Trigger answers signed before the clock starts, so that the far side costs next to nothing while it is measured.

#include "alipay/key.h"

#include <vector>

namespace hongbao::bench {

class PreparedAnswers {
public:
    // `rows` answers "sent", each with its row's number; and one "not sent", which by the provider's rules names no
    // number (alipay-api 1.3), for every other request.
    PreparedAnswers(const alipay::PrivateKey &key, qint64 rows);

    // A whole HTTP answer to a request with this body.
    QByteArray answerTo(QByteArrayView requestBody) const;

private:
    static constexpr size_t signatureSize = 344; // base64 of 256 bytes

    qint64 m_rows;
    std::vector<char> m_signatures; // one after the other
    QByteArray m_notSent;
};

} // namespace hongbao::bench
