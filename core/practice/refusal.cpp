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

QString messageOfCode(const QString &code)
{
    static const QHash<QString, QString> messages {
        {u"10000"_s, u"Success"_s},
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
