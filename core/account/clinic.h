#pragma once
// The key clinic: what is this text, and is it what belongs here? Names the mistake, and never guesses (alipay-api 2.3,
// 2.7). Pure: any thread.

#include "alipay/certificate.h"
#include "alipay/content_cipher.h"

#include <optional>

namespace hongbao::account {

enum class Place {
    Anywhere, // `key inspect`: whatever it is, is it whole?
    PrivateKey,
    AlipayPublicKey,
    AppCertificate,
    AlipayCertificate,
    RootCertificate,
    AesKey,
};

// What a text is, by its structure alone.
enum class Kind {
    Empty,
    PrivateKey,
    SealedPrivateKey,
    PublicKey,
    Certificate, // one, or several
    CertificateRequest, // .csr of Alipay's key tool
    Container, // .pfx, .p12 or .jks: holds a key, and is not one
    Document, // a Word, PDF, zip or web page that was chosen instead of the text in it
    Path, // the name of a file instead of what is in it
    AppId,
    AesKey, // 16 bytes of base64
    Cut, // base64 of something whose beginning or end is missing
    Altered, // almost base64: full-width letters, "…", "***"
    Unreadable,
};

struct Description {
    Kind kind = Kind::Unreadable;
    QString format; // "PKCS#8", "PKCS#1", "SubjectPublicKeyInfo", "X.509", "PKCS#10"; empty if none
    bool pem = false; // otherwise one text of base64, or bytes
    bool lineEndsLost = false; // a PEM text in one line: read all the same
    bool rsa = true;
    int bits = 0; // 0: not known without a passphrase
    QList<alipay::Certificate> certificates; // Kind::Certificate, in file order
};

// What the other places hold already: to tell whose key it is.
struct Surroundings {
    QString appId;
    std::optional<alipay::PublicKey> ownKey; // the application's public half
    QList<alipay::Certificate> roots;
    QDateTime now; // UTC
};

struct Finding {
    Description what;
    std::optional<Error> fault; // none: it can be used at this place, a sealed key with its passphrase
};

Description describe(const SecretBytes &text);
Result<alipay::AesKey> readAesKey(const SecretBytes &text); // without quotes and marks around it; AesKeyMalformed
Finding examine(Place place, const SecretBytes &text, const Surroundings &surroundings);

} // namespace hongbao::account
