#include "practice/method.h"

#include "alipay/cash_campaign.h"

#include <array>

namespace hongbao::practice {

namespace {

struct Name {
    Method method;
    const char *wire;
    const char *shortName;
};

constexpr std::array<Name, methodCount> names {{
    {Method::Create, alipay::createMethod, "create"},
    {Method::Trigger, alipay::triggerMethod, "trigger"},
    {Method::List, alipay::listMethod, "list"},
    {Method::Detail, alipay::detailMethod, "detail"},
    {Method::Modify, alipay::modifyMethod, "modify"},
}};

} // namespace

std::optional<Method> methodFromWire(const QByteArray &name)
{
    for (const Name &known : names) {
        if (name == known.wire)
            return known.method;
    }
    return std::nullopt;
}

std::optional<Method> methodFromShortName(const QString &name)
{
    for (const Name &known : names) {
        if (name == QLatin1StringView(known.shortName))
            return known.method;
    }
    return std::nullopt;
}

QByteArray responseNode(Method method)
{
    return QByteArray(names[size_t(method)].wire).replace('.', '_') + "_response";
}

} // namespace hongbao::practice
