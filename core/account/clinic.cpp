// Whether a text is what belongs at a place, and if not, which mistake it is.
#include "account/clinic.h"

#include "alipay/plain_text.h"
#include "base/clock.h"

#include <QRegularExpression>

#include <algorithm>

namespace hongbao::account {

using namespace Qt::StringLiterals;

namespace {

using alipay::Certificate;

QString fieldOf(Place place)
{
    switch (place) {
    case Place::Anywhere:
        return {};
    case Place::PrivateKey:
        return u"private_key"_s;
    case Place::AlipayPublicKey:
        return u"alipay_public_key"_s;
    case Place::AppCertificate:
        return u"app_cert"_s;
    case Place::AlipayCertificate:
        return u"alipay_cert"_s;
    case Place::RootCertificate:
        return u"root_cert"_s;
    case Place::AesKey:
        return u"aes_key"_s;
    }
    Q_UNREACHABLE();
}

bool isCertificatePlace(Place place)
{
    return place == Place::AppCertificate || place == Place::AlipayCertificate || place == Place::RootCertificate;
}

bool wantsPrivate(Place place)
{
    return place == Place::PrivateKey || place == Place::Anywhere;
}

Done wrong(ErrorCode code, QString detail = {})
{
    return fail(code, std::move(detail));
}

// What is not a key or certificate: the same mistake at every place that wants one.
Done checkDisguise(Place place, Kind kind)
{
    const bool anywhere = place == Place::Anywhere;
    switch (kind) {
    case Kind::Empty:
        return wrong(ErrorCode::KeyMissing);
    case Kind::Document:
        return wrong(ErrorCode::KeyIsDocument);
    case Kind::Path:
        return wrong(ErrorCode::KeyIsPath);
    case Kind::Cut:
        return wrong(ErrorCode::KeyCut);
    case Kind::Altered:
        return wrong(ErrorCode::KeyAltered);
    case Kind::Unreadable:
        return wrong(isCertificatePlace(place) ? ErrorCode::CertificateUnreadable : ErrorCode::KeyUnreadable);
    case Kind::CertificateRequest:
        return anywhere ? Done() : wrong(ErrorCode::KeyIsRequest);
    case Kind::Container:
        return anywhere ? Done() : wrong(ErrorCode::KeyIsContainer);
    case Kind::AppId:
        return anywhere ? Done() : wrong(ErrorCode::KeyIsAppId);
    case Kind::AesKey:
        return anywhere ? Done() : wrong(ErrorCode::KeyIsAesKey);
    case Kind::PrivateKey:
    case Kind::SealedPrivateKey:
    case Kind::PublicKey:
    case Kind::Certificate:
        break;
    }
    return {};
}

// A key that parses can still have a changed number in it: it must sign what its own public half accepts.
Done checkPrivateKey(const SecretBytes &text)
{
    const auto key = alipay::PrivateKey::parse(text);
    if (!key)
        return fail(key.error());
    const QByteArray probe("hongbao");
    return key->publicKey().verify(probe, key->sign(probe)) ? Done() : wrong(ErrorCode::KeyAltered);
}

Done checkPublicKey(const SecretBytes &text, Place place, const Surroundings &surroundings)
{
    const auto key = alipay::PublicKey::parse(text.view().toByteArray());
    if (!key)
        return fail(key.error());
    if (place == Place::AlipayPublicKey && surroundings.ownKey == *key) // the most common mistake (alipay-api 2.3)
        return wrong(ErrorCode::KeyIsOwnPublic);
    return {};
}

// "2088831204659217-2021001161683774": the merchant and the application, as every application certificate is named.
QString appIdIn(const Certificate &certificate)
{
    static const QRegularExpression name(u"^2088[0-9]{12}-([0-9]{10,32})$"_s);
    return name.match(certificate.commonName()).captured(1);
}

bool isAlipays(const Certificate &certificate)
{
    return certificate.commonName().contains(u"支付宝"_s)
        || certificate.commonName().contains("alipay"_L1, Qt::CaseInsensitive);
}

bool isOfOwnKey(const Certificate &certificate, const Surroundings &surroundings)
{
    const auto key = certificate.publicKey();
    return key && surroundings.ownKey == *key;
}

Done checkDates(const Certificate &certificate, const QDateTime &now)
{
    if (now.isValid() && certificate.notAfter() < now)
        return wrong(ErrorCode::CertificateExpired, toBeijingText(certificate.notAfter()));
    if (now.isValid() && now < certificate.notBefore())
        return wrong(ErrorCode::CertificateNotYetValid, toBeijingText(certificate.notBefore()));
    return {};
}

// A lone leaf whose issuer is in no file cannot be proven, and Alipay hands them out so: it is accepted.
bool canBeProven(const QList<Certificate> &file, const QList<Certificate> &roots)
{
    return file.size() > 1
        || std::ranges::any_of(roots, [&](const Certificate &root) { return root.subject() == file.first().issuer(); });
}

Done checkWhole(const QList<Certificate> &file, const Surroundings &surroundings)
{
    if (const auto key = file.first().publicKey(); !key)
        return fail(key.error());
    if (const Done dates = checkDates(file.first(), surroundings.now); !dates)
        return dates;
    if (surroundings.roots.isEmpty() || !surroundings.now.isValid() || !canBeProven(file, surroundings.roots))
        return {};
    return alipay::checkChain(file.first(), file.sliced(1), surroundings.roots, surroundings.now);
}

Done checkAppCertificate(const QList<Certificate> &file, const Surroundings &surroundings)
{
    const Certificate &leaf = file.first();
    const bool own = isOfOwnKey(leaf, surroundings);
    const QString appId = appIdIn(leaf);
    if (!own && leaf.isSelfIssued())
        return wrong(ErrorCode::CertificateIsRoot);
    if (!own && appId.isEmpty() && isAlipays(leaf))
        return wrong(ErrorCode::CertificateIsAlipays);
    if (!appId.isEmpty() && !surroundings.appId.isEmpty() && appId != surroundings.appId)
        return wrong(ErrorCode::CertificateOfOtherApp, appId);
    if (!own && surroundings.ownKey)
        return wrong(ErrorCode::CertificateOfOtherKey);
    return checkWhole(file, surroundings);
}

Done checkAlipayCertificate(const QList<Certificate> &file, const Surroundings &surroundings)
{
    const Certificate &leaf = file.first();
    if (isOfOwnKey(leaf, surroundings) || !appIdIn(leaf).isEmpty())
        return wrong(ErrorCode::CertificateIsApps);
    if (leaf.isSelfIssued())
        return wrong(ErrorCode::CertificateIsRoot);
    return checkWhole(file, surroundings);
}

Done checkRoots(const QList<Certificate> &file)
{
    const bool holdsRoot = std::ranges::any_of(file, &Certificate::isSelfIssued);
    return holdsRoot && !alipay::rootSerial(file).isEmpty() ? Done() : wrong(ErrorCode::CertificateNotRoot);
}

Done checkCertificates(Place place, const QList<Certificate> &file, const Surroundings &surroundings)
{
    if (file.isEmpty())
        return wrong(ErrorCode::CertificateUnreadable);
    if (place == Place::AppCertificate)
        return checkAppCertificate(file, surroundings);
    if (place == Place::AlipayCertificate)
        return checkAlipayCertificate(file, surroundings);
    return place == Place::RootCertificate ? checkRoots(file) : Done();
}

Done checkAtKeyPlace(Place place, const Description &what, const SecretBytes &text, const Surroundings &surroundings)
{
    switch (what.kind) {
    case Kind::PrivateKey:
        return wantsPrivate(place) ? checkPrivateKey(text) : wrong(ErrorCode::KeyIsPrivate);
    case Kind::SealedPrivateKey:
        return wantsPrivate(place) ? Done() : wrong(ErrorCode::KeyIsPrivate);
    case Kind::PublicKey:
        return place == Place::PrivateKey ? wrong(ErrorCode::KeyIsPublic) : checkPublicKey(text, place, surroundings);
    case Kind::Certificate:
        return place == Place::Anywhere ? checkCertificates(place, what.certificates, surroundings)
                                        : wrong(ErrorCode::KeyIsCertificate);
    case Kind::CertificateRequest:
    case Kind::Container:
    case Kind::Document:
    case Kind::Path:
    case Kind::AppId:
    case Kind::AesKey:
    case Kind::Cut:
    case Kind::Altered:
    case Kind::Empty:
    case Kind::Unreadable:
        break;
    }
    return checkDisguise(place, what.kind);
}

bool isRsaThing(Kind kind)
{
    return kind == Kind::PrivateKey || kind == Kind::SealedPrivateKey || kind == Kind::PublicKey
        || kind == Kind::Certificate;
}

Done checkAesKey(Kind kind, const SecretBytes &text)
{
    if (isRsaThing(kind))
        return wrong(ErrorCode::AesKeyIsRsa);
    if (kind == Kind::AesKey) {
        const auto key = readAesKey(text);
        return key ? Done() : Done(fail(key.error()));
    }
    const bool nameless = kind == Kind::Unreadable || kind == Kind::Cut || kind == Kind::Altered;
    return nameless ? wrong(ErrorCode::AesKeyMalformed) : checkDisguise(Place::AesKey, kind);
}

Done check(Place place, const Description &what, const SecretBytes &text, const Surroundings &surroundings)
{
    if (place == Place::AesKey)
        return checkAesKey(what.kind, text);
    if (!isCertificatePlace(place))
        return checkAtKeyPlace(place, what, text, surroundings);
    if (what.kind == Kind::Certificate)
        return checkCertificates(place, what.certificates, surroundings);
    return isRsaThing(what.kind) ? wrong(ErrorCode::CertificateIsKey) : checkDisguise(place, what.kind);
}

} // namespace

Result<alipay::AesKey> readAesKey(const SecretBytes &text)
{
    const SecretBytes plain = alipay::plainText(text.view());
    return alipay::AesKey::parse(SecretBytes(alipay::withoutName(plain.view()).toByteArray()));
}

Finding examine(Place place, const SecretBytes &text, const Surroundings &surroundings)
{
    Finding finding {describe(text), std::nullopt};
    if (const Done fits = check(place, finding.what, text, surroundings); !fits) {
        finding.fault = fits.error();
        finding.fault->field = fieldOf(place);
    }
    return finding;
}

} // namespace hongbao::account
