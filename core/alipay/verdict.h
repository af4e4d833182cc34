#pragma once
// What one harmless question found out about an account (alipay-api 1.9): the one word a person can act on.

#include "alipay/outcome.h"

namespace hongbao::alipay {

enum class Verdict {
    Works,
    WrongKey, // the signature does not fit the key or certificate that Alipay has for this application
    KeyNotUploaded, // Alipay has neither a public key nor a certificate of it
    WrongAlipayKey, // the answer's signature does not fit: our copy of Alipay's key or certificate is another
    CertificateProblem, // Alipay does not accept the certificates, or wants them and got none
    ServiceNotOpened, // 营销活动送红包 is not signed
    NotOnline, // the application is not online
    NoPermission, // the application may not call this, or is not bound to the merchant
    WrongWorld, // Alipay does not know this AppID there: sandbox and live are two worlds
    Clock, // this computer's clock
    Authorisation, // app_auth_token missing, wrong or run out
    Encryption, // content encryption is not set up as Alipay has it
    TooManyCalls,
    Unreachable, // nothing left this machine, or no answer came
    Busy, // Alipay's own trouble: try later
    NotUnderstood, // an answer that is not Alipay's, or a code that is not in the book
};

// clockOffSeconds: see Gateway::clockOff, 0 if within a minute.
Verdict judgeCheck(const CallFailure &failure, qint64 clockOffSeconds);

} // namespace hongbao::alipay
