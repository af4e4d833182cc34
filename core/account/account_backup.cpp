// One account as one file: what accounts.json holds of it, and its key sealed with a passphrase of the file's own.
#include "account/accounts_lock.h"
#include "account/key_store.h"
#include "account/new_account.h"
#include "account/profile.h"
#include "base/private_file.h"

#include <QFile>
#include <QJsonDocument>

namespace hongbao::account {

using namespace Qt::StringLiterals;

namespace {

const QLatin1StringView format("hongbao account backup 1");
constexpr qint64 largestFile = 1'000'000;

struct Backup {
    StoredAccount account;
    SecretBytes key; // sealed PEM
};

Result<Backup> readBackup(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, path);
    const QJsonObject object = QJsonDocument::fromJson(file.read(largestFile)).object();
    const QJsonObject account = object.value("account"_L1).toObject();
    const QByteArray key = object.value("key"_L1).toString().toLatin1();
    if (object.value("format"_L1).toString() != format || account.isEmpty() || key.isEmpty())
        return fail(ErrorCode::BackupUnreadable, path);
    Backup backup {fromJson(account), SecretBytes(QByteArray(key))};
    if (!checkName(backup.account.profile.name) || !checkLine(backup.account.profile.line)
        || !alipay::isAllowedAddress(backup.account.profile.gateway))
        return fail(ErrorCode::BackupUnreadable, path);
    return backup;
}

Result<alipay::PrivateKey> openBackup(const Backup &backup, const QString &path, const SecretBytes &word)
{
    auto key = alipay::PrivateKey::parse(backup.key, word);
    if (!key) {
        const bool asksForWord
            = key.error().code == ErrorCode::KeySealed || key.error().code == ErrorCode::PassphraseWrong;
        return asksForWord ? key : fail(ErrorCode::BackupUnreadable, path);
    }
    if (!isUnaltered(backup.account, key->publicKey()))
        return fail(ErrorCode::AccountAltered, backup.account.profile.name);
    return key;
}

} // namespace

Done Profiles::backUp(
    const QString &name, const SecretBytes &passphrase, const QString &path, const SecretBytes &backupWord)
{
    const auto profile = find(name);
    if (!profile)
        return fail(profile.error());
    const auto opened = unlock(*profile, passphrase);
    if (!opened)
        return fail(opened.error());
    auto accounts = readAccounts(m_dataDir);
    const StoredAccount *account = accounts ? findAccount(*accounts, name) : nullptr;
    if (!account || !isUnaltered(*account, opened->privateKey.publicKey()))
        return fail(ErrorCode::AccountAltered, name);
    const auto key = opened->privateKey.toSealedPem(backupWord);
    if (!key)
        return fail(key.error());
    const QJsonObject backup {
        {u"format"_s, format}, {u"account"_s, toJson(*account)}, {u"key"_s, QString::fromLatin1(*key)}};
    return writePrivately(path, QJsonDocument(backup).toJson());
}

Result<Profile> Profiles::restore(const QString &path, const SecretBytes &backupWord, const SecretBytes &passphrase)
{
    auto backup = readBackup(path);
    if (!backup)
        return fail(backup.error());
    const auto key = openBackup(*backup, path, backupWord);
    if (!key)
        return fail(key.error());
    backup->account.profile.ownPassphrase = !passphrase.isEmpty();
    backup->account.profile.inKeyring = false; // of the machine it was made on
    if (const Done stored = store(backup->account, *key, passphrase); !stored)
        return fail(stored.error());
    return backup->account.profile;
}

} // namespace hongbao::account
