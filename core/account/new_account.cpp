#include "account/new_account.h"

#include <QRegularExpression>
#include <QSslCertificate>

namespace hongbao::account {

namespace {

tl::unexpected<Error> failAt(const char *field, Error error)
{
    error.field = QLatin1StringView(field);
    return fail(std::move(error));
}

Done checkNames(const NewAccount &account)
{
    if (account.name.compare(QLatin1StringView(practiceName), Qt::CaseInsensitive) == 0)
        return failAt("name", {ErrorCode::AccountReserved, account.name, {}});
    // \w with Unicode: CJK letters too; the name is a file name as well
    static const QRegularExpression name(
        QStringLiteral("^[\\w-]{1,40}$"), QRegularExpression::UseUnicodePropertiesOption);
    if (!name.match(account.name).hasMatch())
        return failAt("name", {ErrorCode::AccountNameMalformed, account.name.left(60), {}});
    static const QRegularExpression appId(QStringLiteral("^[0-9]{10,32}$")); // at most 32 (alipay-api 2.2)
    if (!appId.match(account.appId).hasMatch())
        return failAt("app_id", {ErrorCode::AppIdMalformed, account.appId.left(60), {}});
    return {};
}

Done checkGateway(const QUrl &gateway)
{
    if (!alipay::isAllowedAddress(gateway) || gateway.hasQuery())
        return failAt("gateway", {ErrorCode::GatewayAddressMalformed, gateway.toString(QUrl::RemoveUserInfo), {}});
    return {};
}

// The key must sign what its own public half accepts; a key that parses can still be broken.
Done probe(const alipay::PrivateKey &key)
{
    const QByteArray text("hongbao");
    if (!key.publicKey().verify(text, key.sign(text)))
        return failAt("private_key", {ErrorCode::KeyUnreadable, {}, {}});
    return {};
}

} // namespace

Result<CheckedAccount> checkNewAccount(const NewAccount &account)
{
    const QUrl gateway = account.gateway.isEmpty() ? QUrl(QLatin1StringView(liveAddress)) : account.gateway;
    if (const Done done = checkNames(account).and_then([&] { return checkGateway(gateway); }); !done)
        return fail(done.error());
    const auto privateKey = alipay::PrivateKey::parse(account.privateKey, account.privateKeyPassphrase);
    if (!privateKey)
        return failAt("private_key", privateKey.error());
    if (const Done works = probe(*privateKey); !works)
        return fail(works.error());
    const auto alipayKey = alipay::PublicKey::parse(account.alipayPublicKey);
    if (!alipayKey)
        return failAt("alipay_public_key", alipayKey.error());
    if (*alipayKey == privateKey->publicKey()) // the most common mistake (alipay-api 2.3)
        return failAt("alipay_public_key", {ErrorCode::KeyIsOwnPublic, {}, {}});
    if (!account.moreAuthorities.isEmpty() && QSslCertificate::fromData(account.moreAuthorities).isEmpty())
        return failAt("ca_file", {ErrorCode::CaFileUnreadable, {}, {}});

    Profile profile;
    profile.name = account.name;
    profile.gateway = gateway;
    profile.world = worldOf(gateway);
    profile.appId = account.appId;
    profile.alipayKey = alipayKey->toPem();
    profile.appAuthToken = account.appAuthToken;
    profile.moreAuthorities = account.moreAuthorities;
    profile.ownPassphrase = !account.passphrase.isEmpty();
    return CheckedAccount {profile, *privateKey};
}

} // namespace hongbao::account
