#include "base/sha256.h"

#include <openssl/evp.h>

#include <array>

namespace hongbao {

// These fail only without memory, or where the provider of SHA-256 is taken away; a digest of nothing must not pass
// then.
Sha256::Sha256()
    : m_context(EVP_MD_CTX_new())
{
    if (EVP_DigestInit_ex(m_context, EVP_sha256(), nullptr) != 1)
        qFatal("no SHA-256");
}

Sha256::~Sha256()
{
    EVP_MD_CTX_free(m_context);
}

void Sha256::add(QByteArrayView bytes)
{
    if (EVP_DigestUpdate(m_context, bytes.data(), size_t(bytes.size())) != 1)
        qFatal("no SHA-256");
}

QByteArray Sha256::hex()
{
    std::array<unsigned char, 32> digest {};
    if (EVP_DigestFinal_ex(m_context, digest.data(), nullptr) != 1)
        qFatal("no SHA-256");
    return QByteArray(reinterpret_cast<const char *>(digest.data()), qsizetype(digest.size())).toHex();
}

QByteArray Sha256::hexOf(QByteArrayView bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.hex();
}

} // namespace hongbao
