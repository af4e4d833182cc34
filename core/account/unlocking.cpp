// The sealed half of Profiles: opening an account, and what changes how it opens.
#include "account/accounts_lock.h"
#include "account/key_store.h"
#include "account/profile.h"

namespace hongbao::account {

namespace {

using alipay::Certificate;

// Profile::ownPassphrase says whom to ask, the key file says what opens it. They are two files: ownPassphrase is set
// before a key is sealed with a passphrase and taken back after it no longer is, so that a crash in between leaves the
// one state that is tried second here.
Result<alipay::PrivateKey> openKey(const KeyStore &keys, const Profile &profile, const SecretBytes &passphrase)
{
    if (!profile.ownPassphrase)
        return keys.readWithOwnSeal(profile.name);
    auto key = keys.read(profile.name, passphrase);
    if (key || key.error().code != ErrorCode::PassphraseWrong)
        return key;
    auto withOwnSeal = keys.readWithOwnSeal(profile.name);
    return withOwnSeal ? withOwnSeal : key;
}

Result<alipay::PrivateKey> openUnaltered(
    const KeyStore &keys, const StoredAccount &account, const SecretBytes &passphrase)
{
    auto key = openKey(keys, account.profile, passphrase);
    if (key && !isUnaltered(account, key->publicKey()))
        return fail(ErrorCode::AccountAltered, account.profile.name);
    return key;
}

// Alipay makes a new certificate for the same key, or for the same holder (alipay-api 2.3, 2.7); its chain must end at
// the roots that were sealed with the account.
bool isSuccessor(const QList<Certificate> &learned, const QList<Certificate> &known, const QList<Certificate> &roots)
{
    const auto newKey = learned.first().publicKey();
    const auto oldKey = known.first().publicKey();
    const bool sameHolder
        = newKey && oldKey && (*newKey == *oldKey || learned.first().subject() == known.first().subject());
    return sameHolder
        && alipay::checkChain(learned.first(), learned.sliced(1) + known, roots, QDateTime::currentDateTimeUtc());
}

Result<alipay::Certificates> readCertificates(const StoredAccount &account)
{
    const auto app = Certificate::parseAll(account.profile.appCertificate);
    const auto known = Certificate::parseAll(account.profile.alipayCertificates);
    const auto roots = Certificate::parseAll(account.profile.rootCertificates);
    if (!app || !known || !roots)
        return fail(ErrorCode::AccountAltered, account.profile.name);
    const auto learned = Certificate::parseAll(account.learnedAlipayCertificates);
    const bool renewed = learned && isSuccessor(*learned, *known, *roots);
    return alipay::Certificates {
        app->first().serial(), alipay::rootSerial(*roots), renewed ? *learned : *known, *roots};
}

Done takeSecrets(const StoredAccount &account, alipay::Connection &into)
{
    if (!account.aesKey.isEmpty()) {
        const auto base64 = into.privateKey.decrypt(account.aesKey);
        auto key = base64 ? alipay::AesKey::parse(*base64) : Result<alipay::AesKey>(fail(base64.error()));
        if (!key)
            return fail(ErrorCode::AccountAltered, account.profile.name);
        into.aesKey = std::move(*key);
    }
    if (!account.appAuthToken.isEmpty()) {
        const auto token = into.privateKey.decrypt(account.appAuthToken);
        if (!token)
            return fail(ErrorCode::AccountAltered, account.profile.name);
        into.appAuthToken = QString::fromLatin1(token->view());
    }
    return {};
}

Result<alipay::Connection> connectionOf(const StoredAccount &account, const alipay::PrivateKey &key)
{
    const Profile &profile = account.profile;
    std::optional<alipay::Certificates> certificates;
    if (profile.usesCertificates()) {
        auto read = readCertificates(account);
        if (!read)
            return fail(read.error());
        certificates = std::move(*read);
    }
    auto alipayKey
        = certificates ? certificates->alipay.first().publicKey() : alipay::PublicKey::parse(profile.alipayKey);
    if (!alipayKey)
        return fail(ErrorCode::AccountAltered, profile.name);
    alipay::Connection connection {profile.gateway, profile.appId, key, *alipayKey, std::move(certificates)};
    connection.protocol = profile.protocol;
    connection.moreAuthorities
        = alipay::Certificate::parseAll(profile.moreAuthorities).value_or(QList<alipay::Certificate>());
    connection.proxy = profile.line.proxy;
    connection.connectTimeoutMs = profile.line.connectTimeoutMs;
    connection.answerTimeoutMs = profile.line.answerTimeoutMs;
    if (const Done taken = takeSecrets(account, connection); !taken)
        return fail(taken.error());
    return connection;
}

} // namespace

Result<alipay::Connection> Profiles::unlock(const Profile &profile, const SecretBytes &passphrase) const
{
    auto accounts = readAccounts(m_dataDir);
    if (!accounts)
        return fail(accounts.error());
    const StoredAccount *account = findAccount(*accounts, profile.name);
    if (!account)
        return fail(ErrorCode::AccountUnknown, profile.name.left(40));
    if (account->profile.appId != profile.appId || account->profile.gateway != profile.gateway)
        return fail(ErrorCode::AccountAltered, profile.name); // another one took its name meanwhile
    const auto key = openUnaltered(KeyStore::of(m_dataDir), *account, passphrase);
    if (!key)
        return fail(key.error());
    return connectionOf(*account, *key);
}

// The flag is written before a key is sealed with a passphrase, and after it is no longer: see openKey().
Done Profiles::changePassphrase(const QString &name, const SecretBytes &current, const SecretBytes &next)
{
    const KeyStore keys = KeyStore::of(m_dataDir);
    std::optional<alipay::PrivateKey> key;
    const Done asked = changeAccount(m_dataDir, name, [&](StoredAccount &account) -> Done {
        auto opened = openUnaltered(keys, account, current);
        if (!opened)
            return fail(opened.error());
        key = std::move(*opened);
        account.profile.ownPassphrase = account.profile.ownPassphrase || !next.isEmpty();
        return {};
    });
    if (!asked)
        return asked;
    return changeAccount(m_dataDir, name, [&](StoredAccount &account) -> Done {
        if (!isUnaltered(account, key->publicKey())) // another one took its name between the two changes
            return fail(ErrorCode::AccountAltered, name);
        if (const Done written = keys.write(name, *key, next); !written)
            return written;
        account.profile.ownPassphrase = !next.isEmpty();
        return {};
    });
}

Done Profiles::learnAlipayCertificate(const QString &name, const QByteArray &pem)
{
    const auto learned = Certificate::parseAll(pem);
    if (!learned)
        return fail(learned.error());
    return changeAccount(m_dataDir, name, [&](StoredAccount &account) -> Done {
        const auto known = Certificate::parseAll(account.profile.alipayCertificates);
        const auto roots = Certificate::parseAll(account.profile.rootCertificates);
        if (!known || !roots || !isSuccessor(*learned, *known, *roots))
            return fail(ErrorCode::CertificateUntrusted, learned->first().commonName());
        account.learnedAlipayCertificates = alipay::toPem(*learned);
        return {};
    });
}

} // namespace hongbao::account
