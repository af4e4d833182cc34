#include "alipay/verdict.h"

#include "alipay/public_codes.h"

#include <array>

namespace hongbao::alipay {

using namespace Qt::StringLiterals;

namespace {

using Kind = CallFailure::Kind;

struct Line {
    const char *word;
    Verdict verdict;
};

// Words of the business that say something about the account; the gateway's own are in public_codes.
constexpr std::array businessBook {
    Line {"PRODUCT_IS_NOT_OPENED", Verdict::ServiceNotOpened},
    Line {"CAMP_OPERATOR_ILLEGAL", Verdict::NoPermission},
    Line {"CALL_TOO_FREQUENCY", Verdict::TooManyCalls},
    Line {"UNKNOW-ERROR", Verdict::Busy},
    Line {"UNKNOW_SYSTEM_ERROR", Verdict::Busy},
    Line {"SYSTEM_LIMIT_ERROR", Verdict::Busy},
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
    const QString word = normalisedCode(failure.subCode);
    const PublicCode *known = findPublicCode(word);
    if (known && known->verdict != Verdict::NotUnderstood)
        return known->verdict;
    for (const Line &line : businessBook) {
        if (word == QLatin1StringView(line.word))
            return line.verdict;
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
