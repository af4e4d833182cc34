#include "account/profile_file.h"

#include "account/key_store.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace hongbao::account {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const Profile &profile)
{
    return {
        {u"name"_s, profile.name},
        {u"gateway"_s, profile.gateway.toString(QUrl::FullyEncoded)},
        {u"app_id"_s, profile.appId},
        {u"alipay_public_key"_s, QString::fromLatin1(profile.alipayKey)},
        {u"app_auth_token"_s, profile.appAuthToken},
        {u"more_authorities"_s, QString::fromLatin1(profile.moreAuthorities)},
        {u"own_passphrase"_s, profile.ownPassphrase},
    };
}

Profile fromJson(const QJsonObject &object)
{
    Profile profile;
    profile.name = object.value("name"_L1).toString();
    profile.gateway = QUrl(object.value("gateway"_L1).toString(), QUrl::StrictMode);
    profile.world = worldOf(profile.gateway);
    profile.appId = object.value("app_id"_L1).toString();
    profile.alipayKey = object.value("alipay_public_key"_L1).toString().toLatin1();
    profile.appAuthToken = object.value("app_auth_token"_L1).toString();
    profile.moreAuthorities = object.value("more_authorities"_L1).toString().toLatin1();
    profile.ownPassphrase = object.value("own_passphrase"_L1).toBool();
    return profile;
}

} // namespace

Result<QList<Profile>> readProfiles(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QList<Profile> {};
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, path);
    const QJsonValue accounts = QJsonDocument::fromJson(file.readAll()).object().value("accounts"_L1);
    if (!accounts.isArray())
        return fail(ErrorCode::FileUnreadable, path);
    QList<Profile> profiles;
    const QJsonArray array = accounts.toArray();
    for (const QJsonValue &account : array)
        profiles.append(fromJson(account.toObject()));
    return profiles;
}

Done writeProfiles(const QString &path, const QList<Profile> &profiles)
{
    QJsonArray accounts;
    for (const Profile &profile : profiles)
        accounts.append(toJson(profile));
    return writePrivately(path, QJsonDocument(QJsonObject {{u"accounts"_s, accounts}}).toJson());
}

} // namespace hongbao::account
