#pragma once
// Why the gateway says no, in the words of the wire (alipay-api 1.8, 1.9).

#include <QString>

namespace hongbao::practice {

struct Refusal {
    QString code; // "40004"
    QString subCode;
    QString subMsg;

    friend bool operator==(const Refusal &, const Refusal &) = default;
};

// 40004 Business Failed
Refusal businessRefusal(const char *subCode, const QString &subMsg);
Refusal formatError(const QString &field); // BIZ_CONTENT_FORMAT_ERROR
Refusal systemError(); // UNKNOW_SYSTEM_ERROR, spelled as theirs
Refusal unavailable(); // 20000: the outcome is open

QString messageOfCode(const QString &code); // "40004" -> "Business Failed"

} // namespace hongbao::practice
