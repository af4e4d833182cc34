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
    {Method::Download, downloadMethod, "download"},
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

std::optional<Method> methodFromRoute(const QByteArray &verb, const QString &path)
{
    const QByteArray prefix = "/v3/";
    const QByteArray route = path.toUtf8();
    if (!route.startsWith(prefix))
        return std::nullopt;
    const auto method = methodFromWire(route.sliced(prefix.size()).replace('/', '.'));
    if (!method || method == Method::Download || route.contains('.'))
        return std::nullopt;
    const bool asks = method == Method::List || method == Method::Detail;
    return verb == (asks ? "GET" : "POST") ? method : std::nullopt;
}

} // namespace hongbao::practice
