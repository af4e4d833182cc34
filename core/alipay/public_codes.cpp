#include "alipay/public_codes.h"

#include <algorithm>
#include <array>

namespace hongbao::alipay {

namespace {

constexpr std::array book {
    PublicCode {"APP-CALL-LIMITED", Disposition::Retry, Verdict::TooManyCalls},
    PublicCode {"METHOD-CALL-LIMITED", Disposition::Retry, Verdict::TooManyCalls},
    PublicCode {"INVALID-OPENID", Disposition::Final, Verdict::NotUnderstood},
    PublicCode {"OPENID-ERROR", Disposition::Final, Verdict::NotUnderstood},
    PublicCode {"APP-OPENID-NOT-MATCH", Disposition::Final, Verdict::NotUnderstood},
    PublicCode {"INVALID-PRODUCT", Disposition::Stop, Verdict::ServiceNotOpened},
    PublicCode {"NO-PRODUCT-REG-BY-PARTNER", Disposition::Stop, Verdict::ServiceNotOpened},
    PublicCode {"INSUFFICIENT-ISV-PERMISSIONS", Disposition::Stop, Verdict::NoPermission},
    PublicCode {"INSUFFICIENT-USER-PERMISSIONS", Disposition::Stop, Verdict::NoPermission},
    PublicCode {"SELF-INVOKE-FORBIDDEN", Disposition::Stop, Verdict::NoPermission},
    PublicCode {"ILLEGAL-CLIENT-IP", Disposition::Stop, Verdict::NoPermission},
    PublicCode {"APP-API-PUNISHED", Disposition::Stop, Verdict::NoPermission},
    PublicCode {"EXCEED-API-BALANCE", Disposition::Stop, Verdict::NoPermission},
    PublicCode {"APP-UNBIND-PARTNER", Disposition::Stop, Verdict::NoPermission},
    PublicCode {"INVALID-AUTH-RELATIONS", Disposition::Stop, Verdict::NoPermission},
    PublicCode {"FORBIDDEN-API", Disposition::Stop, Verdict::NoPermission},
    PublicCode {"INVALID-SIGNATURE", Disposition::Stop, Verdict::WrongKey},
    PublicCode {"MISSING-SIGNATURE", Disposition::Stop, Verdict::WrongKey},
    PublicCode {"MISSING-SIGNATURE-TYPE", Disposition::Stop, Verdict::WrongKey},
    PublicCode {"INVALID-SIGNATURE-TYPE", Disposition::Stop, Verdict::WrongKey},
    PublicCode {"MISSING-SIGNATURE-CONFIG", Disposition::Stop, Verdict::KeyNotUploaded},
    PublicCode {"MISSING-SIGNATURE-KEY", Disposition::Stop, Verdict::KeyNotUploaded},
    PublicCode {"MISSING-TIMESTAMP", Disposition::Stop, Verdict::Clock},
    PublicCode {"INVALID-TIMESTAMP", Disposition::Stop, Verdict::Clock},
    PublicCode {"ILLEGAL-TIMESTAMP", Disposition::Stop, Verdict::Clock},
    PublicCode {"MISSING-APP-ID", Disposition::Stop, Verdict::WrongWorld},
    PublicCode {"INVALID-APP-ID", Disposition::Stop, Verdict::WrongWorld},
    PublicCode {"INVALID-APP-STATE", Disposition::Stop, Verdict::NotOnline},
    PublicCode {"NOT-ONLINE-APP", Disposition::Stop, Verdict::NotOnline},
    PublicCode {"INVALID-AUTH-TOKEN", Disposition::Stop, Verdict::Authorisation},
    PublicCode {"AUTH-TOKEN-TIME-OUT", Disposition::Stop, Verdict::Authorisation},
    PublicCode {"INVALID-APP-AUTH-TOKEN", Disposition::Stop, Verdict::Authorisation},
    PublicCode {"APP-AUTH-TOKEN-TIME-OUT", Disposition::Stop, Verdict::Authorisation},
    PublicCode {"INVALID-APP-AUTH-TOKEN-NO-API", Disposition::Stop, Verdict::Authorisation},
    PublicCode {"NOT-SUPPORT-APP-AUTH", Disposition::Stop, Verdict::Authorisation},
    PublicCode {"MISSING-APP-CERT-SN", Disposition::Stop, Verdict::CertificateProblem},
    PublicCode {"APP-CERT-NOT-EXIST", Disposition::Stop, Verdict::CertificateProblem},
    PublicCode {"APP-CERT-EXPIRED", Disposition::Stop, Verdict::CertificateProblem},
    PublicCode {"APP-KEY-SECURITY-RISK", Disposition::Stop, Verdict::CertificateProblem},
    PublicCode {"ALIPAY-CERT-NOT-EXIST", Disposition::Stop, Verdict::CertificateProblem},
    PublicCode {"MISSING-ALIPAY-ROOT-CERT-SN", Disposition::Stop, Verdict::CertificateProblem},
    PublicCode {"INVALID-ALIPAY-ROOT-CERT-SN", Disposition::Stop, Verdict::CertificateProblem},
    PublicCode {"INVALID-ENCRYPT", Disposition::Stop, Verdict::Encryption},
    PublicCode {"INVALID-ENCRYPT-TYPE", Disposition::Stop, Verdict::Encryption},
    PublicCode {"MISSING-ENCRYPT-TYPE", Disposition::Stop, Verdict::Encryption},
    PublicCode {"MISSING-ENCRYPT-KEY", Disposition::Stop, Verdict::Encryption},
    PublicCode {"DECRYPTION-ERROR-UNKNOWN", Disposition::Stop, Verdict::Encryption},
    PublicCode {"DECRYPTION-ERROR-NOT-VALID-ENCRYPT-TYPE", Disposition::Stop, Verdict::Encryption},
    PublicCode {"DECRYPTION-ERROR-NOT-VALID-ENCRYPT-KEY", Disposition::Stop, Verdict::Encryption},
    PublicCode {"DECRYPTION-ERROR-MISSING-ENCRYPT-TYPE", Disposition::Stop, Verdict::Encryption},
    PublicCode {"ILLEGAL-JSON", Disposition::Stop, Verdict::NotUnderstood},
    PublicCode {"SUSPECTED-ATTACK", Disposition::Stop, Verdict::NotUnderstood},
    PublicCode {"INVALID-PARAMETER", Disposition::Stop, Verdict::NotUnderstood},
    PublicCode {"INVALID-METHOD", Disposition::Stop, Verdict::NotUnderstood},
    PublicCode {"MISSING-METHOD", Disposition::Stop, Verdict::NotUnderstood},
    PublicCode {"INVALID-CONTENT-TYPE", Disposition::Stop, Verdict::NotUnderstood},
};

} // namespace

const PublicCode *findPublicCode(QStringView normalisedSubCode)
{
    const QStringView word = normalisedSubCode.left(normalisedSubCode.indexOf(u','));
    const auto found
        = std::ranges::find_if(book, [word](const PublicCode &line) { return word == QLatin1StringView(line.word); });
    return found == book.end() ? nullptr : &*found;
}

} // namespace hongbao::alipay
