#include "alipay/key.h"

#include "alipay/key_text.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>

#include <array>

namespace hongbao::alipay {

namespace {

using Kind = KeyDescription::Kind;

constexpr int leastBits = 2048;

// scrypt's cost. N is what OpenSSL's own memory limit allows at r = 8; p makes up for it.
constexpr quint64 scryptN = 16384;
constexpr quint64 scryptR = 8;
constexpr quint64 scryptP = 5;

struct FreeBio {
    void operator()(BIO *bio) const { BIO_free(bio); } // a memory BIO wipes its buffer
};
struct FreeDigest {
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};
struct FreeAlgorithm {
    void operator()(X509_ALGOR *algorithm) const { X509_ALGOR_free(algorithm); }
};
using BioPtr = std::unique_ptr<BIO, FreeBio>;
using DigestPtr = std::unique_ptr<EVP_MD_CTX, FreeDigest>;
using AlgorithmPtr = std::unique_ptr<X509_ALGOR, FreeAlgorithm>;

const unsigned char *bytesOf(QByteArrayView text)
{
    return reinterpret_cast<const unsigned char *>(text.data());
}

// What `write` puts into a memory BIO; a deep copy, the BIO's own buffer is wiped.
template <class Write> QByteArray written(const Write &write)
{
    const BioPtr bio(BIO_new(BIO_s_mem()));
    if (!bio || !write(bio.get())) {
        ERR_clear_error();
        return {};
    }
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return QByteArray(data, size);
}

Result<std::shared_ptr<EVP_PKEY>> accepted(std::shared_ptr<EVP_PKEY> key)
{
    if (!key)
        return fail(ErrorCode::KeyUnreadable);
    if (EVP_PKEY_get_base_id(key.get()) != EVP_PKEY_RSA)
        return fail(ErrorCode::KeyNotRsa);
    const int bits = EVP_PKEY_get_bits(key.get());
    if (bits < leastBits)
        return fail(ErrorCode::KeyTooShort, QString::number(bits));
    return key;
}

struct FreeContext {
    void operator()(EVP_PKEY_CTX *context) const { EVP_PKEY_CTX_free(context); }
};
using ContextPtr = std::unique_ptr<EVP_PKEY_CTX, FreeContext>;

// RSA-OAEP with SHA-256, for both directions: `start` and `act` are OpenSSL's two steps.
template <class Start, class Act> QByteArray oaep(EVP_PKEY *key, QByteArrayView in, const Start &start, const Act &act)
{
    const ContextPtr context(EVP_PKEY_CTX_new(key, nullptr));
    size_t size = size_t(EVP_PKEY_get_size(key));
    QByteArray out(qsizetype(size), '\0');
    const bool done = context && start(context.get()) == 1
        && EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_OAEP_PADDING) == 1
        && EVP_PKEY_CTX_set_rsa_oaep_md(context.get(), EVP_sha256()) == 1
        && act(context.get(), reinterpret_cast<unsigned char *>(out.data()), &size, bytesOf(in), size_t(in.size()))
            == 1;
    ERR_clear_error();
    if (!done)
        return {};
    OPENSSL_cleanse(out.data() + size, size_t(out.size()) - size);
    out.truncate(qsizetype(size));
    return out;
}

AlgorithmPtr sealingAlgorithm()
{
    std::array<unsigned char, 16> salt {};
    if (RAND_bytes(salt.data(), int(salt.size())) != 1)
        return {};
    return AlgorithmPtr(
        PKCS5_pbe2_set_scrypt(EVP_aes_256_cbc(), salt.data(), int(salt.size()), nullptr, scryptN, scryptR, scryptP));
}

OpenSslPtr<X509_SIG> sealed(EVP_PKEY *key, QByteArrayView passphrase)
{
    const OpenSslPtr<PKCS8_PRIV_KEY_INFO> info(EVP_PKEY2PKCS8(key));
    AlgorithmPtr algorithm = sealingAlgorithm();
    if (!info || !algorithm)
        return {};
    OpenSslPtr<X509_SIG> result(PKCS8_set0_pbe(passphrase.data(), int(passphrase.size()), info.get(), algorithm.get()));
    if (result)
        algorithm.release(); // it is the sealed key's now
    return result;
}

} // namespace

Result<PublicKey> PublicKey::parse(const QByteArray &text)
{
    KeyText found = readKeyText(text);
    switch (found.kind) {
    case Kind::PrivateKey:
    case Kind::SealedPrivateKey:
        return fail(ErrorCode::KeyIsPrivate);
    case Kind::Certificate:
        return fail(ErrorCode::KeyIsCertificate);
    case Kind::Unreadable:
        return fail(ErrorCode::KeyUnreadable);
    case Kind::PublicKey:
        break;
    }
    return accept(std::move(found.key));
}

Result<PublicKey> PublicKey::accept(std::shared_ptr<EVP_PKEY> key)
{
    auto fit = accepted(std::move(key));
    if (!fit)
        return fail(fit.error());
    PublicKey result;
    result.m_key = std::move(*fit);
    return result;
}

int PublicKey::bits() const
{
    return EVP_PKEY_get_bits(m_key.get());
}

QByteArray PublicKey::toBareBase64() const
{
    return written([this](BIO *bio) { return i2d_PUBKEY_bio(bio, m_key.get()); }).toBase64();
}

QByteArray PublicKey::toPem() const
{
    return written([this](BIO *bio) { return PEM_write_bio_PUBKEY(bio, m_key.get()); });
}

bool PublicKey::verify(QByteArrayView text, QByteArrayView base64Signature) const
{
    const auto signature
        = QByteArray::fromBase64Encoding(base64Signature.toByteArray(), QByteArray::AbortOnBase64DecodingErrors);
    const DigestPtr context(EVP_MD_CTX_new());
    if (!signature || !context)
        return false;
    const bool fits = EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key.get()) == 1
        && EVP_DigestVerify(
               context.get(), bytesOf(*signature), size_t((*signature).size()), bytesOf(text), size_t(text.size()))
            == 1;
    ERR_clear_error();
    return fits;
}

QByteArray PublicKey::encrypt(const SecretBytes &secret) const
{
    return oaep(m_key.get(), secret.view(), EVP_PKEY_encrypt_init, EVP_PKEY_encrypt).toBase64();
}

bool operator==(const PublicKey &a, const PublicKey &b)
{
    return EVP_PKEY_eq(a.m_key.get(), b.m_key.get()) == 1;
}

Result<PrivateKey> PrivateKey::parse(const SecretBytes &text, const SecretBytes &passphrase)
{
    KeyText found = readKeyText(text.view());
    switch (found.kind) {
    case Kind::PublicKey:
        return fail(ErrorCode::KeyIsPublic);
    case Kind::Certificate:
        return fail(ErrorCode::KeyIsCertificate);
    case Kind::Unreadable:
        return fail(ErrorCode::KeyUnreadable);
    case Kind::SealedPrivateKey: {
        auto opened = openSealed(found, passphrase);
        if (!opened)
            return fail(opened.error());
        found.key = std::move(*opened);
        break;
    }
    case Kind::PrivateKey:
        break;
    }
    auto key = accepted(std::move(found.key));
    if (!key)
        return fail(key.error());
    PrivateKey result;
    result.m_key = std::move(*key);
    return result;
}

Result<PrivateKey> PrivateKey::generate()
{
    auto key = accepted(OpenSslPtr<EVP_PKEY>(EVP_RSA_gen(leastBits)));
    if (!key)
        return fail(key.error());
    PrivateKey result;
    result.m_key = std::move(*key);
    return result;
}

int PrivateKey::bits() const
{
    return EVP_PKEY_get_bits(m_key.get());
}

PublicKey PrivateKey::publicKey() const
{
    const QByteArray der = written([this](BIO *bio) { return i2d_PUBKEY_bio(bio, m_key.get()); });
    const unsigned char *at = bytesOf(der);
    PublicKey result;
    result.m_key = OpenSslPtr<EVP_PKEY>(d2i_PUBKEY(nullptr, &at, long(der.size())));
    return result;
}

QByteArray PrivateKey::sign(QByteArrayView text) const
{
    const DigestPtr context(EVP_MD_CTX_new());
    size_t size = size_t(EVP_PKEY_get_size(m_key.get()));
    QByteArray signature(qsizetype(size), '\0');
    const bool made = context && EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key.get()) == 1
        && EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size, bytesOf(text),
               size_t(text.size()))
            == 1;
    ERR_clear_error();
    return made ? signature.left(qsizetype(size)).toBase64() : QByteArray();
}

Result<SecretBytes> PrivateKey::decrypt(QByteArrayView base64) const
{
    const auto sealed = QByteArray::fromBase64Encoding(base64.toByteArray(), QByteArray::AbortOnBase64DecodingErrors);
    SecretBytes secret(sealed ? oaep(m_key.get(), *sealed, EVP_PKEY_decrypt_init, EVP_PKEY_decrypt) : QByteArray());
    if (secret.isEmpty())
        return fail(ErrorCode::KeyUnreadable);
    return secret;
}

SecretBytes PrivateKey::toPkcs8Pem() const
{
    return SecretBytes(written([this](BIO *bio) {
        return PEM_write_bio_PKCS8PrivateKey(bio, m_key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    }));
}

SecretBytes PrivateKey::toPkcs8BareBase64() const
{
    const SecretBytes der(written([this](BIO *bio) { return i2d_PKCS8PrivateKeyInfo_bio(bio, m_key.get()); }));
    const QByteArrayView view = der.view();
    return SecretBytes(QByteArray::fromRawData(view.data(), view.size()).toBase64());
}

Result<QByteArray> PrivateKey::toSealedPem(const SecretBytes &passphrase) const
{
    if (passphrase.isEmpty())
        return fail(ErrorCode::PassphraseWrong);
    const OpenSslPtr<X509_SIG> seal = sealed(m_key.get(), passphrase.view());
    const QByteArray pem
        = seal ? written([&](BIO *bio) { return PEM_write_bio_PKCS8(bio, seal.get()); }) : QByteArray();
    if (pem.isEmpty())
        return fail(ErrorCode::KeyUnreadable);
    return pem;
}

KeyDescription describeKey(const SecretBytes &text)
{
    const KeyText found = readKeyText(text.view());
    KeyDescription description;
    description.kind = found.kind;
    description.format = QString::fromLatin1(found.format);
    description.pem = found.pem;
    if (found.key) {
        description.bits = EVP_PKEY_get_bits(found.key.get());
        description.rsa = EVP_PKEY_get_base_id(found.key.get()) == EVP_PKEY_RSA;
    }
    return description;
}

} // namespace hongbao::alipay
