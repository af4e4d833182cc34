#pragma once
// From what people paste or choose to the DER inside it: PEM blocks or bare base64, BOM, CRLF, blanks, sealed or not.
// Only structure decides what it is; the label of a PEM block is not even read.

#include "alipay/key.h"

#include <openssl/evp.h>
#include <openssl/x509.h>

namespace hongbao::alipay {

struct FreeOpenSsl {
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(X509_SIG *sealed) const { X509_SIG_free(sealed); }
    void operator()(PKCS8_PRIV_KEY_INFO *info) const { PKCS8_PRIV_KEY_INFO_free(info); }
};
template <class T> using OpenSslPtr = std::unique_ptr<T, FreeOpenSsl>;

// What stands in a text. key is set for private and public keys and for a certificate's key, sealed for sealed ones.
struct KeyText {
    KeyDescription::Kind kind = KeyDescription::Kind::Unreadable;
    const char *format = "";
    bool pem = false;
    OpenSslPtr<EVP_PKEY> key;
    OpenSslPtr<X509_SIG> sealed;
};

KeyText readKeyText(QByteArrayView text);

} // namespace hongbao::alipay
