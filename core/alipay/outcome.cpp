#include "alipay/outcome.h"

#include "alipay/public_codes.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace hongbao::alipay {

using namespace Qt::StringLiterals;

namespace {

using Kind = CallFailure::Kind;

struct Page {
    const char *code;
    const char *subCode; // normalised; "" stands for every sub_code that has no line of its own
    Disposition disposition;
};

// The error book of trigger: alipay-api 1.8 and 1.9. The first line that fits counts.
constexpr std::array book {
    Page {"10003", "", Disposition::Unknown},
    Page {"20000", "", Disposition::Unknown},
    Page {"20001", "", Disposition::Stop},
    Page {"40001", "", Disposition::Stop},
    Page {"40002", "INVALID-OPENID", Disposition::Final},
    Page {"40002", "", Disposition::Stop},
    Page {"40003", "", Disposition::Stop},
    Page {"40005", "", Disposition::Retry},
    Page {"40006", "", Disposition::Stop},

    Page {"40004", "BIZ_CONTENT_IS_EMPTY", Disposition::Stop},
    Page {"40004", "BIZ_CONTENT_FORMAT_ERROR", Disposition::Stop},
    Page {"40004", "PRODUCT_IS_NOT_OPENED", Disposition::Stop},
    Page {"40004", "CASH_CROWD_NO_ILLEGAL", Disposition::Stop},
    Page {"40004", "CASH_CAMPAIGN_NOT_EXIST", Disposition::Stop}, // also: not paid yet
    Page {"40004", "CASH_CAMPAIGN_NOT_START", Disposition::Stop},
    Page {"40004", "CASH_CAMPAIGN_IS_OVER", Disposition::StopUnlessUnknown},
    Page {"40004", "CASH_CAMPAIGN_EMERGENCY_STOP", Disposition::Stop},
    Page {"40004", "CASH_CAMP_BUDGET_INSUFFICIENT", Disposition::StopUnlessUnknown},
    Page {"40004", "CASH_CAMP_NOT_ALLOW_TRIGGER_OWN", Disposition::Final},
    Page {"40004", "CASH_CAMPAIGN_SEND_LOG_ILLEGAL", Disposition::ByHand},
    Page {"40004", "OUT_BIZ_NO_ILLEGAL", Disposition::Stop}, // it passed our own check: a program error
    Page {"40004", "USER_ID_ILLEGAL", Disposition::Final},
    Page {"40004", "USER_NOT_EXIST", Disposition::Final},
    Page {"40004", "ENTERPRISE_USER_NOT_SUPPORT", Disposition::Final},
    Page {"40004", "USER_CERT_NOT_PASS", Disposition::Final},
    Page {"40004", "USER_ACCESS_TOTAL_LIMIT", Disposition::FinalUnlessUnknown},
    // to be had again after the day, week or month: a later deed of the operator's, not of this run
    Page {"40004", "USER_ACCESS_FREQUENCY_LIMIT", Disposition::FinalUnlessUnknown},
    Page {"40004", "CTU_HAS_RISK", Disposition::Final},
    Page {"40004", "CAMP_OPERATOR_ILLEGAL", Disposition::Stop},
    Page {"40004", "CALL_TOO_FREQUENCY", Disposition::Retry},
    Page {"40004", "UNKNOW_SYSTEM_ERROR", Disposition::Unknown},
    Page {"40004", "UNSUPPORTED-SDK-VERSION", Disposition::Stop},
};

bool isRest(const CallFailure &failure)
{
    return failure.code.startsWith("http_"_L1);
}

Disposition lookUpBusiness(const QString &code, const QString &subCode)
{
    for (const Page &page : book) {
        const QLatin1StringView known(page.subCode);
        if (code == QLatin1StringView(page.code) && (known.isEmpty() || subCode == known))
            return page.disposition;
    }
    return Disposition::Unknown;
}

bool isPublicCode(const CallFailure &failure)
{
    return isRest(failure) ? findPublicCode(normalisedCode(failure.subCode)) != nullptr : failure.code != "40004"_L1;
}

Disposition lookUp(const CallFailure &failure)
{
    const QString subCode = normalisedCode(failure.subCode);
    if (!isRest(failure))
        return lookUpBusiness(failure.code, subCode);
    if (failure.code.startsWith("http_5"_L1) || failure.code == "http_202"_L1)
        return Disposition::Unknown; // alipay-api 2.9
    if (const PublicCode *known = findPublicCode(subCode))
        return known->disposition;
    const Disposition business = lookUpBusiness(u"40004"_s, subCode);
    return business == Disposition::Unknown && failure.code == "http_429"_L1 ? Disposition::Retry : business;
}

struct FieldOfCode {
    const char *subCode;
    const char *field;
};

// alipay-api 1.8, create. SENSITIVE_WORD_CHECK_FAILED does not say which text it means.
constexpr std::array createFields {
    FieldOfCode {"CASH_COUPON_NAME_CHECK_FAILED", "name"},
    FieldOfCode {"CASH_PRIZE_MSG_CHECK_FAILED", "message"},
    FieldOfCode {"CASH_PRIZE_TYPE_ERROR", "type"},
    FieldOfCode {"CASH_AMOUNT_TOO_SMALL", "total"},
    FieldOfCode {"CASH_AMOUNT_TOO_MUCH", "total"},
    FieldOfCode {"CASH_PER_AMOUNT_TOO_SMALL", "total"},
    FieldOfCode {"CASH_PER_AMOUNT_TOO_MUCH", "total"},
    FieldOfCode {"CASH_COUNT_TOO_SMALL", "count"},
    FieldOfCode {"CASH_COUNT_TOO_MUCH", "count"},
    FieldOfCode {"CASH_TIME_CHECK_FAILED", "start"},
    FieldOfCode {"CASH_SEND_FREQUENCY_ERROR", "frequency"},
    FieldOfCode {"CASH_MERCHANT_LINK_CHECK_FAILED", "link"},
};

// "&amp;" last: what it stands before is not one more escape.
constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 5> htmlEscapes {{
    {"&lt;"_L1, "<"_L1},
    {"&gt;"_L1, ">"_L1},
    {"&quot;"_L1, "\""_L1},
    {"&#39;"_L1, "'"_L1},
    {"&amp;"_L1, "&"_L1},
}};

QString codeOf(const CallFailure &failure)
{
    switch (failure.kind) {
    case Kind::NothingLeft:
        return QLatin1StringView(codeNothingLeft);
    case Kind::NoAnswer:
        return u"no_answer"_s;
    case Kind::BadAnswer:
        return u"bad_answer"_s;
    case Kind::Unsigned:
    case Kind::Provider:
        break;
    }
    return failure.subCode.isEmpty() ? failure.code : normalisedCode(failure.subCode);
}

ErrorCode errorCodeOf(Kind kind)
{
    switch (kind) {
    case Kind::NothingLeft:
        return ErrorCode::GatewayUnreachable;
    case Kind::NoAnswer:
        return ErrorCode::GatewayNoAnswer;
    case Kind::BadAnswer:
        return ErrorCode::GatewayBadAnswer;
    case Kind::Unsigned:
        return ErrorCode::GatewayUnverified;
    case Kind::Provider:
        return ErrorCode::GatewayRefused;
    }
    Q_UNREACHABLE();
}

} // namespace

QStringView withoutPrefix(QStringView subCode)
{
    for (const QLatin1StringView prefix : {"isv."_L1, "isp."_L1, "aop."_L1, "ACQ."_L1}) {
        if (subCode.startsWith(prefix, Qt::CaseInsensitive))
            return subCode.sliced(prefix.size());
    }
    return subCode;
}

QString normalisedCode(QStringView subCode)
{
    return withoutPrefix(subCode.trimmed()).toString().toUpper();
}

Disposition triggerDisposition(const CallFailure &failure)
{
    switch (failure.kind) {
    case Kind::NothingLeft:
        return Disposition::Retry;
    case Kind::NoAnswer:
    case Kind::BadAnswer:
        return Disposition::Unknown;
    case Kind::Unsigned:
        // Anybody on the way can have written it: it may halt the batch, and proves nothing about the payout.
        return lookUp(failure) == Disposition::Stop && isPublicCode(failure) ? Disposition::StopUnproven
                                                                             : Disposition::Unknown;
    case Kind::Provider:
        return lookUp(failure);
    }
    Q_UNREACHABLE();
}

TriggerOutcome judgeTrigger(const TriggerRequest &asked, const TriggerReply &reply, const QString &traceId)
{
    const bool saysNothing = !reply.sent && reply.outBizNo.value.isEmpty(); // fields stay empty when not sent
    if (!saysNothing && reply.outBizNo != asked.outBizNo)
        return TriggerNotSent {Disposition::Unknown, u"echo_differs"_s, {}, traceId};
    if (!reply.sent)
        return TriggerNotSent {Disposition::Final, u"trigger_result_false"_s, reply.errorMessage, traceId};
    return TriggerSent {reply.prize, reply.bizNo, reply.repeated};
}

TriggerOutcome judgeTrigger(const CallFailure &failure)
{
    const QString message = failure.kind == Kind::BadAnswer ? failure.code : failure.message;
    return TriggerNotSent {triggerDisposition(failure), codeOf(failure), message, failure.traceId};
}

qsizetype SignatureDispute::firstDifference() const
{
    const auto [mine, other] = std::ranges::mismatch(ours, theirs);
    return mine - ours.begin();
}

std::optional<SignatureDispute> disputeOf(const CallFailure &failure)
{
    static const QRegularExpression quoted(
        u"验签字符串为\\s*[：:]\\s*(.+)$"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression link(u"[\\s，,。]*https?://open\\.alipay\\.com/api/errCheck\\S*\\s*$"_s);
    const auto match = quoted.match(failure.message);
    if (failure.signedText.isEmpty() || !match.hasMatch())
        return std::nullopt;
    QString theirs = match.captured(1).remove(link);
    for (const auto &[escaped, plain] : htmlEscapes)
        theirs.replace(escaped, plain);
    return SignatureDispute {failure.signedText, theirs};
}

bool mayHaveActed(const CallFailure &failure)
{
    if (failure.kind != Kind::Provider)
        return failure.kind != Kind::NothingLeft;
    static const QStringList systemErrors {u"UNKNOW_SYSTEM_ERROR"_s, u"SYSTEM_LIMIT_ERROR"_s, u"UNKNOW-ERROR"_s};
    return failure.code == "20000"_L1 || failure.code == "10003"_L1 || failure.code == "http_202"_L1
        || failure.code.startsWith("http_5"_L1) || systemErrors.contains(normalisedCode(failure.subCode));
}

QString createErrorField(QStringView subCode)
{
    const QString code = normalisedCode(subCode);
    for (const FieldOfCode &known : createFields) {
        if (code == QLatin1StringView(known.subCode))
            return QString::fromLatin1(known.field);
    }
    return {};
}

Error toError(const CallFailure &failure)
{
    const QString detail = QString(failure.code + u' ' + failure.subCode).trimmed();
    return {errorCodeOf(failure.kind), detail, createErrorField(failure.subCode)};
}

} // namespace hongbao::alipay
