#pragma once
// Bytes that are wiped when they go: passphrases, private keys before they are parsed.

#include <QByteArray>
#include <QMetaType>

#include <memory>

namespace hongbao {

// Shared, never detached: copies of a SecretBytes are one buffer, wiped by OPENSSL_cleanse with the last of them.
class SecretBytes {
public:
    SecretBytes() = default;
    // Takes the bytes over and wipes the source's own buffer where it is not shared.
    explicit SecretBytes(QByteArray &&bytes);

    QByteArrayView view() const;
    bool isEmpty() const { return view().isEmpty(); }

private:
    std::shared_ptr<QByteArray> m_bytes;
};

} // namespace hongbao

Q_DECLARE_METATYPE(hongbao::SecretBytes)
