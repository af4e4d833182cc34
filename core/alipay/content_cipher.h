#pragma once
// Content encryption as the open platform defines it: AES-128-CBC with an IV of zeros, PKCS#7, base64 (alipay-api 2.6).

#include "base/result.h"
#include "base/secret.h"

namespace hongbao::alipay {

class AesKey {
public:
    static Result<AesKey> parse(const SecretBytes &base64); // AesKeyMalformed: not 16 bytes of base64

    QByteArray encrypt(QByteArrayView plain) const; // base64
    Result<QByteArray> decrypt(QByteArrayView base64) const; // GatewayBadAnswer
    SecretBytes toBase64() const;

private:
    SecretBytes m_key; // 16 bytes
};

} // namespace hongbao::alipay
