#pragma once
// Whose signature an answer may carry: Alipay's key of the account, or, in certificate mode, that of the certificate
// whose serial the answer names. A certificate that is not known yet is believed only when it has been proven.

#include "alipay/connection.h"

#include <map>

namespace hongbao::alipay {

inline constexpr char certificateMethod[] = "alipay.open.app.alipaycert.download";

class AlipayKeys {
public:
    explicit AlipayKeys(const Connection &connection);

    // nullptr: certificate mode, and the certificate of this serial has to be fetched first.
    const PublicKey *keyFor(const QByteArray &serial) const;

    // alipay_cert_content, base64 of a PEM chain, as the answer to a question for `serial`. Believed if it has that
    // serial, if OpenSSL verifies its chain to the account's roots at `now`, and if it has the key or the subject of
    // the certificate in use: merchants' certificates hang from the same roots. CertificateUnreadable,
    // CertificateUntrusted, CertificateExpired, CertificateNotYetValid. Gives the chain as PEM.
    Result<QByteArray> learn(const QByteArray &serial, const QByteArray &content, const QDateTime &now);

private:
    PublicKey m_ownKey;
    std::optional<Certificates> m_certificates;
    std::map<QByteArray, PublicKey> m_bySerial;
};

} // namespace hongbao::alipay
