#include "practice/refusal.h"

#include <QHash>

namespace hongbao::practice {

using namespace Qt::StringLiterals;

Refusal businessRefusal(const char *subCode, const QString &subMsg)
{
    return {u"40004"_s, QString::fromLatin1(subCode), subMsg};
}

Refusal formatError(const QString &field)
{
    return businessRefusal("BIZ_CONTENT_FORMAT_ERROR", u"biz_content格式错误："_s + field);
}

Refusal systemError()
{
    return businessRefusal("UNKNOW_SYSTEM_ERROR", u"系统错误"_s);
}

Refusal unavailable()
{
    return {u"20000"_s, u"isp.unknow-error"_s, u"系统繁忙"_s};
}

Refusal missingArgument(const char *subCode, const char *name)
{
    return {u"40001"_s, QString::fromLatin1(subCode), u"缺少参数："_s + QString::fromLatin1(name)};
}

Refusal invalidArgument(const char *subCode, const QString &why)
{
    return {u"40002"_s, QString::fromLatin1(subCode), why};
}

Refusal invalidParameter(const QString &why, const QByteArray &name)
{
    constexpr qsizetype enoughOfIt = 64;
    return invalidArgument("isv.invalid-parameter", why + QString::fromUtf8(name.left(enoughOfIt)));
}

Refusal signatureRefusal(const QByteArray &checkedText)
{
    return invalidArgument("isv.invalid-signature",
        u"验签出错，请检查签名方式、应用私钥是否与应用公钥匹配，网关生成的验签字符串为："_s
            + QString::fromUtf8(checkedText).toHtmlEscaped());
}

Refusal disputedSignature(const QByteArray &checkedText)
{
    QByteArray altered = checkedText;
    // A digit from the middle on: in every text to sign there is one, and never inside a character of several bytes.
    for (qsizetype at = altered.size() / 2; at < altered.size(); ++at) {
        if (altered[at] < '0' || altered[at] > '9')
            continue;
        altered[at] = altered[at] == '9' ? '0' : char(altered[at] + 1);
        break;
    }
    return signatureRefusal(altered);
}

QString messageOfCode(const QString &code)
{
    static const QHash<QString, QString> messages {
        {u"10000"_s, u"Success"_s},
        {u"10003"_s, u"in process"_s},
        {u"20000"_s, u"Service Currently Unavailable"_s},
        {u"20001"_s, u"Insufficient Token Permissions"_s},
        {u"40001"_s, u"Missing Required Arguments"_s},
        {u"40002"_s, u"Invalid Arguments"_s},
        {u"40003"_s, u"Conditions exception"_s},
        {u"40004"_s, u"Business Failed"_s},
        {u"40005"_s, u"Call Limited"_s},
        {u"40006"_s, u"Insufficient permissions"_s},
    };
    return messages.value(code);
}

} // namespace hongbao::practice
