#pragma once
// The error book: what an answer of the provider, or its absence, means for the money (alipay-api 1.8, 1.9).

#include "alipay/cash_campaign.h"

#include <QString>

#include <variant>

namespace hongbao::alipay {

// Why a call gave no successful answer.
struct CallFailure {
    enum class Kind {
        NothingLeft, // DNS failure, refused connection, TLS refused before the request: nothing left this machine
        NoAnswer, // time-out, connection broke after the request left
        BadAnswer, // HTTP other than 200, not JSON, node missing, signature wrong
        Unsigned, // a readable error notice without signature: untrusted, never success, never final
        Provider, // a verified error answer
    };
    Kind kind = Kind::NoAnswer;
    QString code; // "40004"; of the v3 protocol "http_400"
    QString subCode; // as sent, prefix kept
    QString message; // the provider's text (sub_msg or msg); untrusted unless kind is Provider
    QString traceId;
    QString signedText {}; // what we signed, if the provider says that the signature does not fit
};

// Two texts that should be one: what we signed, and what the gateway says it built from the request. Without the
// app_auth_token.
struct SignatureDispute {
    QString ours;
    QString theirs;
    qsizetype firstDifference() const; // the length of the common beginning
};
std::optional<SignatureDispute> disputeOf(const CallFailure &failure); // nullopt if the gateway did not send its text

enum class Disposition {
    Retry, // not executed: later, same number
    Final, // this recipient was refused, go on with the others
    FinalUnlessUnknown, // refused, but proves nothing about an earlier attempt that stayed unknown
    Unknown, // money may have moved: ask again with the same number
    ByHand, // stays unknown and asking again cannot settle it
    Stop, // the whole batch must halt; this call was not executed
    StopUnproven, // an unsigned notice of the gateway's own: halts the batch, but this call may have been executed
    StopUnlessUnknown, // halts the batch, and proves nothing about an earlier attempt that stayed unknown
};

// Strips one leading "isv." / "isp." / "aop." / "ACQ." and upper-cases: how codes are compared.
QString normalisedCode(QStringView subCode);
QStringView withoutPrefix(QStringView subCode); // as v3 writes it (alipay-api 1.9)

// What a failed trigger means. A code that is not in the book is Unknown.
Disposition triggerDisposition(const CallFailure &failure);

// What a verified code-10000 trigger answer means: trigger_result false, or an echo that is not our number.
struct TriggerSent {
    Fen prize;
    QString bizNo;
    bool repeated = false;
};
inline constexpr char codeNothingLeft[] = "nothing_left";

struct TriggerNotSent {
    Disposition disposition = Disposition::Unknown;
    QString code; // normalised code, or one of ours: "trigger_result_false", "no_answer", "bad_answer", ...
    QString message;
    QString traceId;
};
using TriggerOutcome = std::variant<TriggerSent, TriggerNotSent>;

TriggerOutcome judgeTrigger(const TriggerRequest &asked, const TriggerReply &reply, const QString &traceId);
TriggerOutcome judgeTrigger(const CallFailure &failure);

// After this failure the call may have been carried out all the same (alipay-api 1.8, 1.9). For a trigger ask
// triggerDisposition().
bool mayHaveActed(const CallFailure &failure);

// The form field a create error belongs to: "name", "message", "type", "total", "count", "start", "frequency", "link",
// empty if it belongs to none.
QString createErrorField(QStringView subCode);

// As one Error of ours: Unreachable, NoAnswer, BadAnswer, Unverified, Refused; detail = "code sub_code", for field see
// above.
Error toError(const CallFailure &failure);

} // namespace hongbao::alipay

Q_DECLARE_METATYPE(hongbao::alipay::TriggerOutcome)
