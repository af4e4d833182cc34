#pragma once
// What a call may choose, in either protocol: keys or certificates, encrypted contents, the authorisation of a merchant
// (alipay-api 2.6 to 2.8). Pure.

#include "practice/checked_request.h"

namespace hongbao::practice {

// v2 wants both serials; of v3's SDKs not all send the roots' (alipay-api 2.9).
enum class RootSerial { Needed, MayLack };

Check checkSerials(const QByteArray &app, const QByteArray &root, RootSerial need, const Caller &caller);
bool answersWithCertificate(const QByteArray &appSerial, const Caller &caller);
Check checkEncryptType(const QByteArray &type, const Caller &caller); // empty: not encrypted
tl::expected<QByteArray, Refusal> decrypted(const QByteArray &content, const Caller &caller);
Check checkAppAuthToken(const QByteArray &token, const Caller &caller); // empty: none

} // namespace hongbao::practice
