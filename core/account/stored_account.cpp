#include "account/stored_account.h"

#include "account/key_store.h"
#include "base/private_file.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace hongbao::account {

using namespace Qt::StringLiterals;

namespace {

QString profilesPath(const QString &dataDir)
{
    return dataDir + u"/accounts.json"_s;
}

QString textOf(const QByteArray &ascii)
{
    return QString::fromLatin1(ascii);
}

// What belongs together: none of it can be exchanged without the private key.
QJsonObject sealedPart(const StoredAccount &account)
{
    const Profile &profile = account.profile;
    return {
        {u"name"_s, profile.name},
        {u"gateway"_s, profile.gateway.toString(QUrl::FullyEncoded)},
        {u"app_id"_s, profile.appId},
        {u"protocol"_s, profile.protocol == alipay::Protocol::V3 ? u"v3"_s : u"v2"_s},
        {u"alipay_public_key"_s, textOf(profile.alipayKey)},
        {u"app_cert"_s, textOf(profile.appCertificate)},
        {u"alipay_cert"_s, textOf(profile.alipayCertificates)},
        {u"root_cert"_s, textOf(profile.rootCertificates)},
        {u"aes_key"_s, textOf(account.aesKey)},
        {u"app_auth_token"_s, textOf(account.appAuthToken)},
        {u"more_authorities"_s, textOf(profile.moreAuthorities)},
    };
}

QByteArray signedText(const StoredAccount &account)
{
    return "hongbao account 1\n" + QJsonDocument(sealedPart(account)).toJson(QJsonDocument::Compact); // keys are sorted
}

QJsonObject toJson(const Line &line)
{
    return {{u"proxy"_s, alipay::proxyWord(line.proxy)}, {u"connect_timeout_ms"_s, line.connectTimeoutMs},
        {u"answer_timeout_ms"_s, line.answerTimeoutMs}};
}

Line lineFrom(const QJsonObject &object)
{
    Line line;
    line.proxy = alipay::proxyFromWord(object.value("proxy"_L1).toString());
    line.connectTimeoutMs = object.value("connect_timeout_ms"_L1).toInt(line.connectTimeoutMs);
    line.answerTimeoutMs = object.value("answer_timeout_ms"_L1).toInt(line.answerTimeoutMs);
    return line;
}

QByteArray encrypted(const SecretBytes &secret, const alipay::PublicKey &key)
{
    return secret.isEmpty() ? QByteArray() : key.encrypt(secret);
}

} // namespace

StoredAccount sealAccount(
    const Profile &profile, const SecretBytes &aesKey, const SecretBytes &token, const alipay::PrivateKey &key)
{
    const alipay::PublicKey own = key.publicKey();
    StoredAccount account {profile, encrypted(aesKey, own), encrypted(token, own), {}, {}};
    account.profile.encryptsContent = !account.aesKey.isEmpty();
    account.profile.hasAppAuthToken = !account.appAuthToken.isEmpty();
    account.signature = key.sign(signedText(account));
    return account;
}

bool isUnaltered(const StoredAccount &account, const alipay::PublicKey &key)
{
    return key.verify(signedText(account), account.signature);
}

QJsonObject toJson(const StoredAccount &account)
{
    QJsonObject object = sealedPart(account);
    object.insert(u"signature"_s, textOf(account.signature));
    object.insert(u"own_passphrase"_s, account.profile.ownPassphrase);
    object.insert(u"in_keyring"_s, account.profile.inKeyring);
    object.insert(u"line"_s, toJson(account.profile.line));
    object.insert(u"learned_alipay_cert"_s, textOf(account.learnedAlipayCertificates));
    return object;
}

StoredAccount fromJson(const QJsonObject &object)
{
    const auto text = [&](QLatin1StringView key) { return object.value(key).toString(); };
    const auto ascii = [&](QLatin1StringView key) { return object.value(key).toString().toLatin1(); };
    StoredAccount account;
    Profile &profile = account.profile;
    profile.name = text("name"_L1);
    profile.gateway = QUrl(text("gateway"_L1), QUrl::StrictMode);
    profile.world = worldOf(profile.gateway);
    profile.appId = text("app_id"_L1);
    profile.protocol = text("protocol"_L1) == "v3"_L1 ? alipay::Protocol::V3 : alipay::Protocol::V2;
    profile.alipayKey = ascii("alipay_public_key"_L1);
    profile.appCertificate = ascii("app_cert"_L1);
    profile.alipayCertificates = ascii("alipay_cert"_L1);
    profile.rootCertificates = ascii("root_cert"_L1);
    account.aesKey = ascii("aes_key"_L1);
    account.appAuthToken = ascii("app_auth_token"_L1);
    profile.encryptsContent = !account.aesKey.isEmpty();
    profile.hasAppAuthToken = !account.appAuthToken.isEmpty();
    profile.moreAuthorities = ascii("more_authorities"_L1);
    profile.ownPassphrase = object.value("own_passphrase"_L1).toBool();
    profile.inKeyring = object.value("in_keyring"_L1).toBool();
    profile.line = lineFrom(object.value("line"_L1).toObject());
    account.signature = ascii("signature"_L1);
    account.learnedAlipayCertificates = ascii("learned_alipay_cert"_L1);
    return account;
}

Result<QList<StoredAccount>> readAccounts(const QString &dataDir)
{
    QFile file(profilesPath(dataDir));
    if (!file.exists())
        return QList<StoredAccount> {};
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, file.fileName());
    const QJsonValue stored = QJsonDocument::fromJson(file.readAll()).object().value("accounts"_L1);
    if (!stored.isArray())
        return fail(ErrorCode::FileUnreadable, file.fileName());
    QList<StoredAccount> accounts;
    const QJsonArray array = stored.toArray();
    for (const QJsonValue &account : array)
        accounts.append(fromJson(account.toObject()));
    return accounts;
}

Done writeAccounts(const QString &dataDir, const QList<StoredAccount> &accounts)
{
    QJsonArray array;
    for (const StoredAccount &account : accounts)
        array.append(toJson(account));
    return writePrivately(profilesPath(dataDir), QJsonDocument(QJsonObject {{u"accounts"_s, array}}).toJson());
}

bool sameName(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

StoredAccount *findAccount(QList<StoredAccount> &accounts, const QString &name)
{
    const auto found
        = std::ranges::find_if(accounts, [&](const StoredAccount &account) { return account.profile.name == name; });
    return found == accounts.end() ? nullptr : &*found;
}

} // namespace hongbao::account
