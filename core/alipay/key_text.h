#pragma once
// From what people paste or choose to the DER inside it: PEM blocks or bare base64, BOM, UTF-16, CRLF, blanks, the
// escapes and quotes of settings files, sealed or not. Only structure decides what it is; labels are not even read.

#include "alipay/key.h"

#include <openssl/evp.h>
#include <openssl/x509.h>

#include <vector>

namespace hongbao::alipay {

struct FreeOpenSsl {
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(X509_SIG *sealed) const { X509_SIG_free(sealed); }
    void operator()(PKCS8_PRIV_KEY_INFO *info) const { PKCS8_PRIV_KEY_INFO_free(info); }
};
template <class T> using OpenSslPtr = std::unique_ptr<T, FreeOpenSsl>;

// What stands in a text. key is set for private and public keys and for a certificate's key.
struct KeyText {
    KeyDescription::Kind kind = KeyDescription::Kind::Unreadable;
    const char *format = "";
    bool pem = false;
    OpenSslPtr<EVP_PKEY> key;
    OpenSslPtr<X509_SIG> sealed; // of a sealed key: this, or
    QByteArray sealedHeader {}; // "Proc-Type" and "DEK-Info", as OpenSSL sealed before PKCS#8, and
    SecretBytes sealedBody {}; // what stood below them
};

KeyText readKeyText(QByteArrayView text);

// KeySealed without a passphrase, PassphraseWrong.
Result<OpenSslPtr<EVP_PKEY>> openSealed(const KeyText &text, const SecretBytes &passphrase);

// The DER in each PEM block, or in the whole text as bare base64 or as it is; what is not base64 is left out.
std::vector<SecretBytes> derBlocks(QByteArrayView text);

} // namespace hongbao::alipay
