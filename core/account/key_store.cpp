#include "account/key_store.h"

#include "base/private_file.h"

#include <QDir>
#include <QFile>

#include <openssl/crypto.h>
#include <openssl/rand.h>

namespace hongbao::account {

namespace {

Result<SecretBytes> readSecret(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::FileUnreadable, path);
    return SecretBytes(file.readAll());
}

Done makePrivateFolder(const QString &path)
{
    if (!QDir().mkpath(path)
        || !QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner))
        return fail(ErrorCode::FileUnwritable, path);
    return {};
}

} // namespace

KeyStore::KeyStore(QString folder)
    : m_folder(std::move(folder))
{
}

KeyStore KeyStore::of(const QString &dataDir)
{
    return KeyStore(dataDir + QStringLiteral("/keys"));
}

QString KeyStore::pathOf(const QString &name) const
{
    return m_folder + u'/' + name + QStringLiteral(".pem");
}

QString KeyStore::sealPath() const
{
    return m_folder + QStringLiteral("/.unlock");
}

Done KeyStore::write(const QString &name, const alipay::PrivateKey &key, const SecretBytes &passphrase) const
{
    if (const Done made = makePrivateFolder(m_folder); !made)
        return made;
    const auto seal = passphrase.isEmpty() ? ownSealOrNew() : Result<SecretBytes>(passphrase);
    if (!seal)
        return fail(seal.error());
    const auto pem = key.toSealedPem(*seal);
    if (!pem)
        return fail(pem.error());
    return writePrivately(pathOf(name), *pem);
}

Result<alipay::PrivateKey> KeyStore::read(const QString &name, const SecretBytes &passphrase) const
{
    const auto sealed = readSecret(pathOf(name));
    if (!sealed)
        return fail(sealed.error());
    return alipay::PrivateKey::parse(*sealed, passphrase);
}

Result<alipay::PrivateKey> KeyStore::readWithOwnSeal(const QString &name) const
{
    const auto seal = ownSeal();
    if (!seal)
        return fail(seal.error());
    return read(name, *seal);
}

Done KeyStore::remove(const QString &name) const
{
    if (QFile::exists(pathOf(name)) && !QFile::remove(pathOf(name)))
        return fail(ErrorCode::FileUnwritable, pathOf(name));
    return {};
}

Result<SecretBytes> KeyStore::ownSeal() const
{
    auto seal = readSecret(sealPath());
    if (seal && seal->isEmpty())
        return fail(ErrorCode::FileUnreadable, sealPath());
    return seal;
}

Result<SecretBytes> KeyStore::ownSealOrNew() const
{
    if (QFile::exists(sealPath()))
        return ownSeal();
    QByteArray random(32, '\0');
    if (RAND_bytes(reinterpret_cast<unsigned char *>(random.data()), int(random.size())) != 1)
        return fail(ErrorCode::FileUnwritable, sealPath());
    const SecretBytes seal(random.toBase64());
    OPENSSL_cleanse(random.data(), size_t(random.size()));
    if (const Done written = writePrivately(sealPath(), seal.view()); !written)
        return fail(written.error());
    return seal;
}

} // namespace hongbao::account
