#pragma once
// accounts.json: the profiles, their secrets encrypted to the account's own key, and that key's signature over what
// belongs together.

#include "account/profile.h"

#include <QJsonObject>

namespace hongbao::account {

struct StoredAccount {
    Profile profile;
    QByteArray aesKey; // RSA-OAEP, base64; empty: none
    QByteArray appAuthToken; // likewise
    QByteArray signature; // base64, over the above without Profile::ownPassphrase, inKeyring and line
    QByteArray learnedAlipayCertificates; // PEM, proven again at each unlock; empty: none
};

// Encrypts the secrets to the key and signs. Secrets too long for the key give an empty field: checked before.
StoredAccount sealAccount(
    const Profile &profile, const SecretBytes &aesKey, const SecretBytes &token, const alipay::PrivateKey &key);
bool isUnaltered(const StoredAccount &account, const alipay::PublicKey &key);

QJsonObject toJson(const StoredAccount &account);
StoredAccount fromJson(const QJsonObject &object);

Result<QList<StoredAccount>> readAccounts(const QString &dataDir); // no file: none. FileUnreadable
Done writeAccounts(const QString &dataDir, const QList<StoredAccount> &accounts); // FileUnwritable

bool sameName(const QString &a, const QString &b); // names become file names: "Shop" and "shop" are one
StoredAccount *findAccount(QList<StoredAccount> &accounts, const QString &name); // of exactly this name, or nullptr

} // namespace hongbao::account
