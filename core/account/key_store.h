#pragma once
// The private keys of the accounts as files: keys/<name>.pem, sealed PKCS#8, only the owner may read them. Without a
// passphrase of the operator's the seal is a random one kept beside them, which keeps keys out of backups of single
// files and out of careless eyes, not from somebody who can read the whole folder.

#include "alipay/key.h"

namespace hongbao::account {

class KeyStore {
public:
    explicit KeyStore(QString folder);
    static KeyStore of(const QString &dataDir); // the accounts' own

    // passphrase empty: the folder's own
    Done write(const QString &name, const alipay::PrivateKey &key, const SecretBytes &passphrase) const;
    Result<alipay::PrivateKey> read(const QString &name, const SecretBytes &passphrase) const;
    Result<alipay::PrivateKey> readWithOwnSeal(const QString &name) const;
    Done remove(const QString &name) const;

private:
    QString pathOf(const QString &name) const;
    QString sealPath() const;
    Result<SecretBytes> ownSeal() const; // FileUnreadable if there is none
    Result<SecretBytes> ownSealOrNew() const;

    QString m_folder;
};

} // namespace hongbao::account
