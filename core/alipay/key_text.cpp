#include "alipay/key_text.h"

#include <openssl/err.h>

#include <vector>

namespace hongbao::alipay {

namespace {

using Kind = KeyDescription::Kind;

// The bytes between "-----BEGIN x-----" and "-----END", for each block; none for bare base64.
std::vector<QByteArrayView> pemBodies(QByteArrayView text)
{
    const QByteArrayView begin("-----BEGIN ");
    const QByteArrayView dashes("-----");
    std::vector<QByteArrayView> bodies;
    for (qsizetype at = text.indexOf(begin); at >= 0; at = text.indexOf(begin, at)) {
        const qsizetype label = at + begin.size();
        const qsizetype labelEnd = text.indexOf(dashes, label);
        if (labelEnd < 0)
            break;
        const qsizetype body = labelEnd + dashes.size();
        const qsizetype end = text.indexOf(dashes, body);
        if (end < 0)
            break;
        bodies.push_back(text.sliced(body, end - body));
        at = end;
    }
    return bodies;
}

// Length of a blank at the front: ASCII ones, and those that web pages and editors put in: no-break and zero-width
// space, byte order mark.
qsizetype blankLength(QByteArrayView text)
{
    if (QByteArrayView(" \t\r\n\v\f").contains(text.front()))
        return 1;
    for (const QByteArrayView blank :
        {QByteArrayView("\xC2\xA0"), QByteArrayView("\xE2\x80\x8B"), QByteArrayView("\xEF\xBB\xBF")}) {
        if (text.startsWith(blank))
            return blank.size();
    }
    return 0;
}

// Empty if it is not base64.
SecretBytes decode(QByteArrayView base64)
{
    QByteArray clean;
    clean.reserve(base64.size()); // no reallocation: one buffer to wipe
    while (!base64.isEmpty()) {
        const qsizetype blank = blankLength(base64);
        if (blank == 0)
            clean.append(base64.front());
        base64 = base64.sliced(blank == 0 ? 1 : blank);
    }
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
    return {Kind::PrivateKey, "PKCS#1", false, std::move(key), {}};
}

KeyText readPublic(QByteArrayView der)
{
    auto key = readWhole<OpenSslPtr<EVP_PKEY>>(der, [](auto at, long size) { return d2i_PUBKEY(nullptr, at, size); });
    if (key)
        return {Kind::PublicKey, "SubjectPublicKeyInfo", false, std::move(key), {}};
    key = readWhole<OpenSslPtr<EVP_PKEY>>(
        der, [](auto at, long size) { return d2i_PublicKey(EVP_PKEY_RSA, nullptr, at, size); });
    return {Kind::PublicKey, "PKCS#1", false, std::move(key), {}};
}

KeyText readCertificate(QByteArrayView der)
{
    const auto certificate
        = readWhole<OpenSslPtr<X509>>(der, [](auto at, long size) { return d2i_X509(nullptr, at, size); });
    if (!certificate)
        return {};
    return {Kind::Certificate, "X.509", false, OpenSslPtr<EVP_PKEY>(X509_get_pubkey(certificate.get())), {}};
}

KeyText readDer(QByteArrayView der)
{
    if (KeyText found = readPrivate(der); found.key)
        return found;
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

} // namespace

KeyText readKeyText(QByteArrayView text)
{
    const auto bodies = pemBodies(text);
    if (bodies.empty())
        return readDer(decode(text).view());
    for (const QByteArrayView body : bodies) {
        if (KeyText found = readDer(decode(body).view()); found.kind != Kind::Unreadable) {
            found.pem = true;
            return found;
        }
    }
    return {};
}

} // namespace hongbao::alipay
