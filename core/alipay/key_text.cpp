#include "alipay/key_text.h"

#include "alipay/plain_text.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>

#include <algorithm>

namespace hongbao::alipay {

namespace {

using Kind = KeyDescription::Kind;

const QByteArrayView dashes("-----");

// What stands between the lines of dashes. The end of a block may be missing, or its beginning: what is whole is whole.
std::vector<QByteArrayView> pemBodies(QByteArrayView text)
{
    std::vector<QByteArrayView> bodies;
    qsizetype from = 0;
    for (qsizetype at = text.indexOf(dashes); at >= 0; at = text.indexOf(dashes, from)) {
        const qsizetype closing = text.indexOf(dashes, at + dashes.size());
        bodies.push_back(text.sliced(from, at - from));
        from = closing < 0 ? text.size() : closing + dashes.size();
    }
    bodies.push_back(text.sliced(from));
    return bodies;
}

bool isPem(QByteArrayView text)
{
    return text.contains(QByteArrayView("-----BEGIN "));
}

// Empty if it is not base64.
SecretBytes decode(QByteArrayView base64)
{
    QByteArray clean;
    clean.reserve(base64.size()); // no reallocation: one buffer to wipe
    std::ranges::copy_if(
        base64, std::back_inserter(clean), [](char byte) { return !QByteArrayView(" \t\r\n\v\f").contains(byte); });
    // Decodes in place, since `clean` is not shared.
    auto decoded = QByteArray::fromBase64Encoding(std::move(clean), QByteArray::AbortOnBase64DecodingErrors);
    SecretBytes der(std::move(decoded.decoded));
    return decoded.decodingStatus == QByteArray::Base64DecodingStatus::Ok ? der : SecretBytes();
}

// One d2i_ function over the whole of `der`: rest bytes make it a different thing.
template <class Pointer, class Read> Pointer readWhole(QByteArrayView der, const Read &read)
{
    const auto *start = reinterpret_cast<const unsigned char *>(der.data());
    const unsigned char *at = start;
    Pointer found(read(&at, long(der.size())));
    ERR_clear_error();
    return at == start + der.size() ? std::move(found) : Pointer();
}

KeyText readPrivate(QByteArrayView der)
{
    const auto info = readWhole<OpenSslPtr<PKCS8_PRIV_KEY_INFO>>(
        der, [](auto at, long size) { return d2i_PKCS8_PRIV_KEY_INFO(nullptr, at, size); });
    if (info)
        return {Kind::PrivateKey, "PKCS#8", false, OpenSslPtr<EVP_PKEY>(EVP_PKCS82PKEY(info.get())), {}};
    auto key = readWhole<OpenSslPtr<EVP_PKEY>>(
        der, [](auto at, long size) { return d2i_AutoPrivateKey(nullptr, at, size); });
    const bool rsa = key && EVP_PKEY_get_base_id(key.get()) == EVP_PKEY_RSA;
    return {Kind::PrivateKey, rsa ? "PKCS#1" : "SEC1", false, std::move(key), {}};
}

KeyText readPublic(QByteArrayView der)
{
    auto key = readWhole<OpenSslPtr<EVP_PKEY>>(der, [](auto at, long size) { return d2i_PUBKEY(nullptr, at, size); });
    return {Kind::PublicKey, "SubjectPublicKeyInfo", false, std::move(key), {}};
}

KeyText readBarePublic(QByteArrayView der)
{
    auto key = readWhole<OpenSslPtr<EVP_PKEY>>(
        der, [](auto at, long size) { return d2i_PublicKey(EVP_PKEY_RSA, nullptr, at, size); });
    return {Kind::PublicKey, "PKCS#1", false, std::move(key), {}};
}

KeyText readCertificate(QByteArrayView der)
{
    const auto certificate
        = readWhole<OpenSslPtr<X509>>(der, [](auto at, long size) { return d2i_X509(nullptr, at, size); });
    if (!certificate)
        return {};
    OpenSslPtr<EVP_PKEY> key(X509_get_pubkey(certificate.get()));
    ERR_clear_error();
    return {Kind::Certificate, "X.509", false, std::move(key), {}};
}

// What one SEQUENCE holds; empty if it is none, or if something stands behind it. Keys and certificates are one.
QByteArrayView insideSequence(QByteArrayView der)
{
    if (der.size() < 4 || der[0] != '\x30')
        return {};
    const auto rest = [&](qsizetype head, qsizetype length) {
        return der.size() == head + length ? der.sliced(head) : QByteArrayView();
    };
    if (uchar(der[1]) < 0x80)
        return rest(2, uchar(der[1]));
    if (der[1] == '\x81')
        return rest(3, uchar(der[2]));
    return der[1] == '\x82' ? rest(4, qsizetype(uchar(der[2])) << 8 | uchar(der[3])) : QByteArrayView();
}

// A number first: a private key's version, or the modulus. Otherwise it begins with another SEQUENCE. OpenSSL's readers
// tell all that too, but each takes its time.
KeyText readDer(QByteArrayView der)
{
    const QByteArrayView inside = insideSequence(der);
    if (inside.startsWith('\x02')) {
        KeyText found = readPrivate(der);
        if (!found.key)
            found = readBarePublic(der);
        return found.key ? std::move(found) : KeyText();
    }
    if (!inside.startsWith('\x30'))
        return {};
    if (KeyText found = readPublic(der); found.key)
        return found;
    if (KeyText found = readCertificate(der); found.kind == Kind::Certificate)
        return found;
    auto sealed
        = readWhole<OpenSslPtr<X509_SIG>>(der, [](auto at, long size) { return d2i_X509_SIG(nullptr, at, size); });
    if (sealed)
        return {Kind::SealedPrivateKey, "PKCS#8", false, {}, std::move(sealed)};
    return {};
}

// "Proc-Type: 4,ENCRYPTED DEK-Info: AES-256-CBC,0123..": how OpenSSL sealed keys before PKCS#8, and some tools still
// do. The initial vector's length tells where the key begins, even when the line ends were lost.
KeyText readTraditional(QByteArrayView body)
{
    const QByteArrayView start("DEK-Info:");
    const qsizetype info = body.indexOf(start);
    const qsizetype comma = body.indexOf(',', std::max(info, qsizetype(0)));
    if (info < 0 || comma < 0 || !body.first(info).contains(QByteArrayView("ENCRYPTED")))
        return {};
    const QByteArray name = body.sliced(info + start.size(), comma - info - start.size()).trimmed().toByteArray();
    const EVP_CIPHER *cipher = EVP_get_cipherbyname(name.constData());
    const qsizetype digits = cipher ? 2 * EVP_CIPHER_get_iv_length(cipher) : 0;
    if (digits == 0 || body.size() - comma - 1 < digits)
        return {};
    KeyText found;
    found.sealedBody = decode(body.sliced(comma + 1 + digits));
    if (found.sealedBody.isEmpty())
        return {};
    found.kind = Kind::SealedPrivateKey;
    found.format = "PKCS#1";
    found.sealedHeader
        = "Proc-Type: 4,ENCRYPTED\nDEK-Info: " + name + ',' + body.sliced(comma + 1, digits).toByteArray() + '\n';
    return found;
}

KeyText readTraditionalBlock(QByteArrayView text)
{
    for (const QByteArrayView body : pemBodies(text)) {
        if (KeyText found = readTraditional(body); found.kind != Kind::Unreadable)
            return found;
    }
    return {};
}

int givePassphrase(char *buffer, int size, int, void *passphrase)
{
    const QByteArrayView word = static_cast<const SecretBytes *>(passphrase)->view();
    const auto length = int(std::min(qsizetype(size), word.size()));
    std::copy_n(word.data(), length, buffer);
    return length;
}

OpenSslPtr<EVP_PKEY> openTraditional(const KeyText &text, const SecretBytes &passphrase)
{
    EVP_CIPHER_INFO cipher {};
    QByteArray header = text.sealedHeader;
    if (PEM_get_EVP_CIPHER_INFO(header.data(), &cipher) != 1)
        return {};
    const SecretBytes opened(text.sealedBody.view().toByteArray()); // decrypted in place
    auto *data = reinterpret_cast<unsigned char *>(const_cast<char *>(opened.view().data()));
    long size = long(opened.view().size());
    SecretBytes word = passphrase;
    if (PEM_do_header(&cipher, data, &size, givePassphrase, &word) != 1)
        return {};
    return readPrivate(opened.view().first(size)).key;
}

OpenSslPtr<EVP_PKEY> openPkcs8(const X509_SIG *sealed, const SecretBytes &passphrase)
{
    const QByteArrayView word = passphrase.view();
    const OpenSslPtr<PKCS8_PRIV_KEY_INFO> info(PKCS8_decrypt(sealed, word.data(), int(word.size())));
    return OpenSslPtr<EVP_PKEY>(info ? EVP_PKCS82PKEY(info.get()) : nullptr);
}

} // namespace

KeyText readKeyText(QByteArrayView text)
{
    const SecretBytes plain = plainText(text);
    for (const SecretBytes &der : derBlocks(text)) {
        if (KeyText found = readDer(der.view()); found.kind != Kind::Unreadable) {
            found.pem = isPem(plain.view());
            return found;
        }
    }
    KeyText found = readTraditionalBlock(plain.view());
    found.pem = found.kind != Kind::Unreadable;
    return found;
}

Result<OpenSslPtr<EVP_PKEY>> openSealed(const KeyText &text, const SecretBytes &passphrase)
{
    if (passphrase.isEmpty())
        return fail(ErrorCode::KeySealed);
    auto key = text.sealed ? openPkcs8(text.sealed.get(), passphrase) : openTraditional(text, passphrase);
    ERR_clear_error();
    if (!key)
        return fail(ErrorCode::PassphraseWrong);
    return key;
}

std::vector<SecretBytes> derBlocks(QByteArrayView text)
{
    std::vector<SecretBytes> blocks;
    const SecretBytes plain = plainText(text);
    for (const QByteArrayView body : pemBodies(plain.view())) {
        SecretBytes der = decode(body);
        if (der.isEmpty())
            der = decode(withoutName(body));
        if (!der.isEmpty())
            blocks.push_back(std::move(der));
    }
    if (blocks.empty())
        blocks.emplace_back(text.toByteArray());
    return blocks;
}

} // namespace hongbao::alipay
