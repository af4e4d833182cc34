#include "alipay/verdict.h"

#include <QStringList>

#include <array>

namespace hongbao::alipay {

using namespace Qt::StringLiterals;

namespace {

using Kind = CallFailure::Kind;

struct Page {
    const char *words; // normalised sub_codes, separated by blanks
    Verdict verdict;
};

constexpr std::array book {
    Page {"INVALID-SIGNATURE MISSING-SIGNATURE MISSING-SIGNATURE-TYPE INVALID-SIGNATURE-TYPE", Verdict::WrongKey},
    Page {"MISSING-SIGNATURE-CONFIG MISSING-SIGNATURE-KEY", Verdict::KeyNotUploaded},
    Page {"MISSING-APP-CERT-SN APP-CERT-NOT-EXIST APP-CERT-EXPIRED APP-KEY-SECURITY-RISK ALIPAY-CERT-NOT-EXIST "
          "MISSING-ALIPAY-ROOT-CERT-SN INVALID-ALIPAY-ROOT-CERT-SN",
        Verdict::CertificateProblem},
    Page {"PRODUCT_IS_NOT_OPENED INVALID-PRODUCT NO-PRODUCT-REG-BY-PARTNER", Verdict::ServiceNotOpened},
    Page {"NOT-ONLINE-APP INVALID-APP-STATE", Verdict::NotOnline},
    Page {"INSUFFICIENT-ISV-PERMISSIONS INSUFFICIENT-USER-PERMISSIONS SELF-INVOKE-FORBIDDEN ILLEGAL-CLIENT-IP "
          "APP-API-PUNISHED EXCEED-API-BALANCE APP-UNBIND-PARTNER INVALID-AUTH-RELATIONS FORBIDDEN-API "
          "CAMP_OPERATOR_ILLEGAL",
        Verdict::NoPermission},
    Page {"INVALID-APP-ID MISSING-APP-ID", Verdict::WrongWorld},
    Page {"INVALID-TIMESTAMP ILLEGAL-TIMESTAMP MISSING-TIMESTAMP", Verdict::Clock},
    Page {"INVALID-AUTH-TOKEN AUTH-TOKEN-TIME-OUT INVALID-APP-AUTH-TOKEN APP-AUTH-TOKEN-TIME-OUT "
          "INVALID-APP-AUTH-TOKEN-NO-API NOT-SUPPORT-APP-AUTH",
        Verdict::Authorisation},
    Page {"INVALID-ENCRYPT INVALID-ENCRYPT-TYPE MISSING-ENCRYPT-TYPE MISSING-ENCRYPT-KEY DECRYPTION-ERROR-UNKNOWN "
          "DECRYPTION-ERROR-NOT-VALID-ENCRYPT-TYPE DECRYPTION-ERROR-NOT-VALID-ENCRYPT-KEY "
          "DECRYPTION-ERROR-MISSING-ENCRYPT-TYPE",
        Verdict::Encryption},
    Page {"APP-CALL-LIMITED METHOD-CALL-LIMITED CALL_TOO_FREQUENCY", Verdict::TooManyCalls},
    Page {"UNKNOW-ERROR UNKNOW_SYSTEM_ERROR SYSTEM_LIMIT_ERROR", Verdict::Busy},
};

// Where the sub_code is not in the book, or missing, the public code says as much (alipay-api 1.9).
Verdict byPublicCode(const QString &code)
{
    if (code == "20000"_L1 || code.startsWith("http_5"_L1))
        return Verdict::Busy;
    if (code == "20001"_L1)
        return Verdict::Authorisation;
    if (code == "40005"_L1 || code == "http_429"_L1)
        return Verdict::TooManyCalls;
    if (code == "40006"_L1 || code == "http_401"_L1 || code == "http_403"_L1)
        return Verdict::NoPermission;
    return Verdict::NotUnderstood;
}

Verdict byProvider(const CallFailure &failure)
{
    const QString word = normalisedCode(failure.subCode).section(u',', 0, 0);
    for (const Page &page : book) {
        if (!word.isEmpty() && QString::fromLatin1(page.words).split(u' ').contains(word))
            return page.verdict;
    }
    return byPublicCode(failure.code);
}

Verdict byBadAnswer(const QString &code)
{
    if (code == "signature"_L1)
        return Verdict::WrongAlipayKey;
    if (code.startsWith("certificate"_L1))
        return Verdict::CertificateProblem;
    if (code == "encryption"_L1)
        return Verdict::Encryption;
    return byPublicCode(code);
}

} // namespace

Verdict judgeCheck(const CallFailure &failure, qint64 clockOffSeconds)
{
    switch (failure.kind) {
    case Kind::NothingLeft:
    case Kind::NoAnswer:
        return Verdict::Unreachable;
    case Kind::BadAnswer:
        return byBadAnswer(failure.code);
    case Kind::Unsigned:
    case Kind::Provider:
        break;
    }
    const Verdict verdict = byProvider(failure);
    return verdict == Verdict::NotUnderstood && clockOffSeconds != 0 ? Verdict::Clock : verdict;
}

} // namespace hongbao::alipay
