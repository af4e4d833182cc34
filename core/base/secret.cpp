#include "base/secret.h"

#include <openssl/crypto.h>

namespace hongbao {

namespace {

void wipeAndDelete(QByteArray *bytes)
{
    OPENSSL_cleanse(bytes->data(), size_t(bytes->size()));
    delete bytes;
}

} // namespace

SecretBytes::SecretBytes(QByteArray &&bytes)
{
    // A deep copy into a buffer nobody else holds, so that wiping it wipes the only one we know of.
    m_bytes.reset(new QByteArray(bytes.constData(), bytes.size()), wipeAndDelete);
    if (bytes.isDetached())
        OPENSSL_cleanse(bytes.data(), size_t(bytes.size()));
    bytes.clear();
}

QByteArrayView SecretBytes::view() const
{
    return m_bytes ? QByteArrayView(*m_bytes) : QByteArrayView();
}

} // namespace hongbao
