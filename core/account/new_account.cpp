#include "account/new_account.h"

#include "account/clinic.h"
#include "account/stored_account.h"

#include <QRegularExpression>

namespace hongbao::account {

using namespace Qt::StringLiterals;

namespace {

Done checkAppId(const QString &appId)
{
    static const QRegularExpression digits(u"^[0-9]{10,32}$"_s); // at most 32 (alipay-api 2.2)
    if (!digits.match(appId).hasMatch())
        return fail(ErrorCode::AppIdMalformed, appId.left(60), u"app_id"_s);
    return {};
}

Done checkGateway(const QUrl &gateway)
{
    if (!alipay::isAllowedAddress(gateway))
        return fail(ErrorCode::GatewayAddressMalformed, gateway.toString(QUrl::RemoveUserInfo), u"gateway"_s);
    return {};
}

Done checkAuthorities(const QByteArray &pem)
{
    const bool isPem = pem.contains("-----BEGIN CERTIFICATE-----"); // it is kept as text
    if (!pem.isEmpty() && !(isPem && alipay::Certificate::parseAll(pem)))
        return fail(ErrorCode::CaFileUnreadable, {}, u"ca_file"_s);
    return {};
}

// Opaque, at most 40 characters so far (alipay-api 2.2); what is sealed has room for 190 bytes.
Done checkToken(const SecretBytes &token)
{
    constexpr qsizetype longest = 128;
    const QByteArrayView view = token.view();
    const bool visible = std::all_of(view.begin(), view.end(), [](char c) { return c > ' ' && c < '\x7F'; });
    if (view.size() > longest || !visible)
        return fail(ErrorCode::TokenMalformed, {}, u"app_auth_token"_s);
    return {};
}

Done checkPlace(Place place, const SecretBytes &text, const Surroundings &surroundings)
{
    const Finding finding = examine(place, text, surroundings);
    return finding.fault ? Done(fail(*finding.fault)) : Done();
}

SecretBytes secretOf(const QByteArray &bytes)
{
    return SecretBytes(QByteArray(bytes));
}

Result<alipay::PrivateKey> readPrivateKey(const NewAccount &account)
{
    if (const Done fits = checkPlace(Place::PrivateKey, account.privateKey, {}); !fits)
        return fail(fits.error());
    auto key = alipay::PrivateKey::parse(account.privateKey, account.privateKeyPassphrase);
    if (!key)
        return fail(key.error().code, key.error().detail, u"private_key"_s);
    return key;
}

bool wantsCertificates(const NewAccount &account)
{
    return !account.appCertificate.isEmpty() || !account.alipayCertificate.isEmpty()
        || !account.rootCertificate.isEmpty();
}

Done takeAlipayKey(const NewAccount &account, const Surroundings &surroundings, Profile &into)
{
    if (const Done fits = checkPlace(Place::AlipayPublicKey, secretOf(account.alipayPublicKey), surroundings); !fits)
        return fits;
    const auto key = alipay::PublicKey::parse(account.alipayPublicKey);
    if (!key)
        return fail(key.error());
    into.alipayKey = key->toPem();
    return {};
}

QByteArray normalised(const QByteArray &file)
{
    return alipay::toPem(alipay::Certificate::parseAll(file).value_or(QList<alipay::Certificate>()));
}

Done takeCertificates(const NewAccount &account, Surroundings surroundings, Profile &into)
{
    if (!account.alipayPublicKey.isEmpty()) // one application has one mode (alipay-api 2.3)
        return fail(ErrorCode::UsageWrong, {}, u"alipay_public_key"_s);
    if (const Done fits = checkPlace(Place::RootCertificate, secretOf(account.rootCertificate), surroundings); !fits)
        return fits;
    surroundings.roots = alipay::Certificate::parseAll(account.rootCertificate).value_or(QList<alipay::Certificate>());
    if (const Done fits = checkPlace(Place::AppCertificate, secretOf(account.appCertificate), surroundings); !fits)
        return fits;
    if (const Done fits = checkPlace(Place::AlipayCertificate, secretOf(account.alipayCertificate), surroundings);
        !fits)
        return fits;
    into.appCertificate = normalised(account.appCertificate);
    into.alipayCertificates = normalised(account.alipayCertificate);
    into.rootCertificates = normalised(account.rootCertificate);
    return {};
}

Done takeAesKey(const NewAccount &account, CheckedAccount &into)
{
    if (account.aesKey.isEmpty())
        return {};
    if (const Done fits = checkPlace(Place::AesKey, account.aesKey, {}); !fits)
        return fits;
    const auto key = readAesKey(account.aesKey);
    if (!key)
        return fail(key.error());
    into.aesKey = key->toBase64();
    return {};
}

Profile profileOf(const NewAccount &account)
{
    Profile profile;
    profile.name = account.name;
    profile.gateway = account.gateway.isEmpty() ? QUrl(QLatin1StringView(liveAddress)) : account.gateway;
    profile.world = worldOf(profile.gateway);
    profile.appId = account.appId;
    profile.protocol = account.protocol;
    profile.moreAuthorities = account.moreAuthorities;
    profile.ownPassphrase = !account.passphrase.isEmpty();
    profile.line = account.line;
    return profile;
}

bool isWithin(int value, int least, int most)
{
    return least <= value && value <= most;
}

} // namespace

Done checkName(const QString &name)
{
    if (sameName(name, QLatin1StringView(practiceName)))
        return fail(ErrorCode::AccountReserved, name, u"name"_s);
    // letters of any script: the name is a file name as well
    static const QRegularExpression allowed(u"^[\\p{L}\\p{N}_-]{1,40}$"_s);
    static const QRegularExpression device( // Windows keeps these names, whatever stands behind the dot
        u"^(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])$"_s, QRegularExpression::CaseInsensitiveOption);
    if (!allowed.match(name).hasMatch() || device.match(name).hasMatch())
        return fail(ErrorCode::AccountNameMalformed, name.left(60), u"name"_s);
    return {};
}

Done checkLine(const Line &line)
{
    const QUrl &address = line.proxy.address;
    const bool known = address.isValid() && (address.scheme() == "http"_L1 || address.scheme() == "socks5"_L1)
        && !address.host().isEmpty() && address.port() > 0 && address.userInfo().isEmpty() && !address.hasQuery()
        && !address.hasFragment() && (address.path().isEmpty() || address.path() == "/"_L1);
    if (line.proxy.kind == alipay::Proxy::Kind::Address && !known)
        return fail(ErrorCode::ProxyMalformed, address.toString(QUrl::RemoveUserInfo), u"proxy"_s);
    for (const auto &[value, least, most] :
        {std::tuple(line.connectTimeoutMs, 1'000, 60'000), std::tuple(line.answerTimeoutMs, 5'000, 300'000)}) {
        if (!isWithin(value, least, most))
            return fail(ErrorCode::TimeoutOutOfRange, QString::number(value / 1'000), u"timeouts"_s);
    }
    return {};
}

Result<CheckedAccount> checkNewAccount(const NewAccount &account, const QDateTime &now)
{
    const Profile profile = profileOf(account);
    const Done plain = checkName(account.name).and_then([&] { return checkAppId(account.appId); }).and_then([&] {
        return checkGateway(profile.gateway);
    });
    if (!plain)
        return fail(plain.error());
    const auto key = readPrivateKey(account);
    if (!key)
        return fail(key.error());
    CheckedAccount checked {profile, *key, {}, account.appAuthToken};
    const Surroundings surroundings {account.appId, key->publicKey(), {}, now};
    const Done rest = (wantsCertificates(account) ? takeCertificates(account, surroundings, checked.profile)
                                                  : takeAlipayKey(account, surroundings, checked.profile))
                          .and_then([&] { return takeAesKey(account, checked); })
                          .and_then([&] { return checkToken(account.appAuthToken); })
                          .and_then([&] { return checkAuthorities(account.moreAuthorities); })
                          .and_then([&] { return checkLine(account.line); });
    if (!rest)
        return fail(rest.error());
    return checked;
}

} // namespace hongbao::account
