#pragma once
// Why the gateway says no, in the words of the wire (alipay-api 1.8, 1.9).

#include <QString>

#include <tl/expected.hpp>

namespace hongbao::practice {

struct Refusal {
    QString code; // "40004"
    QString subCode;
    QString subMsg;

    friend bool operator==(const Refusal &, const Refusal &) = default;
};

using Refused = tl::unexpected<Refusal>;
using Check = tl::expected<void, Refusal>;

// 40004 Business Failed
Refusal businessRefusal(const char *subCode, const QString &subMsg);
Refusal formatError(const QString &field); // BIZ_CONTENT_FORMAT_ERROR
Refusal systemError(); // UNKNOW_SYSTEM_ERROR, spelled as theirs
Refusal unavailable(); // 20000: the outcome is open

Refusal missingArgument(const char *subCode, const char *name); // 40001
Refusal invalidArgument(const char *subCode, const QString &why); // 40002
Refusal invalidParameter(const QString &why, const QByteArray &name = {}); // 40002 isv.invalid-parameter
// 40002 isv.invalid-signature with the text the gateway checked, HTML-escaped (alipay-api 1.9)
Refusal signatureRefusal(const QByteArray &checkedText);
// The same though the signature fits: one character of the text is another, so that a dispute can be practised.
Refusal disputedSignature(const QByteArray &checkedText);

QString messageOfCode(const QString &code); // "40004" -> "Business Failed"

} // namespace hongbao::practice
