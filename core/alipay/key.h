#pragma once
// RSA keys in every shape people have them: PEM or one bare base64 line, PKCS#8 or PKCS#1, CRLF, BOM, blanks, sealed
// PKCS#8 (alipay-api 2.3). Structure decides, never the label.

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>

#include <memory>

struct evp_pkey_st;

namespace hongbao::alipay {

class PublicKey {
public:
    // KeyUnreadable, KeyNotRsa, KeyTooShort, KeyIsPrivate, KeyIsCertificate
    static Result<PublicKey> parse(const QByteArray &text);
    static Result<PublicKey> accept(std::shared_ptr<evp_pkey_st> key); // KeyUnreadable, KeyNotRsa, KeyTooShort

    int bits() const;
    QByteArray toBareBase64() const; // SubjectPublicKeyInfo, one line: what Alipay's page wants pasted
    QByteArray toPem() const;
    bool verify(QByteArrayView text, QByteArrayView base64Signature) const; // SHA256withRSA, PKCS#1 v1.5
    QByteArray encrypt(const SecretBytes &secret) const; // RSA-OAEP with SHA-256, base64; at most 190 bytes, else empty
    friend bool operator==(const PublicKey &a, const PublicKey &b); // equal modulus and exponent

private:
    friend class PrivateKey;
    std::shared_ptr<evp_pkey_st> m_key;
};

class PrivateKey {
public:
    // KeyUnreadable, KeyNotRsa, KeyTooShort, KeyIsPublic, KeyIsCertificate, KeySealed (passphrase empty),
    // PassphraseWrong
    static Result<PrivateKey> parse(const SecretBytes &text, const SecretBytes &passphrase = {});
    static Result<PrivateKey> generate(); // 2048 bits

    int bits() const;
    PublicKey publicKey() const;
    QByteArray sign(QByteArrayView text) const; // base64 without line breaks; thread-safe
    Result<SecretBytes> decrypt(QByteArrayView base64) const; // what PublicKey::encrypt made; KeyUnreadable
    SecretBytes toPkcs8Pem() const; // plain
    SecretBytes toPkcs8BareBase64() const; // plain, one line: what Alipay's own tool gives
    Result<QByteArray> toSealedPem(const SecretBytes &passphrase) const; // "ENCRYPTED PRIVATE KEY", scrypt + AES-256

private:
    std::shared_ptr<evp_pkey_st> m_key;
};

// What a pasted text or a file holds, for `key inspect` and the account form.
struct KeyDescription {
    enum class Kind { Unreadable, PrivateKey, SealedPrivateKey, PublicKey, Certificate };
    Kind kind = Kind::Unreadable;
    QString format; // "PKCS#8", "PKCS#1", "SubjectPublicKeyInfo", "X.509"
    bool pem = false; // otherwise bare base64
    int bits = 0;
    bool rsa = true;
};

KeyDescription describeKey(const SecretBytes &text);

} // namespace hongbao::alipay
