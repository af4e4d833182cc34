#pragma once
// The calls the practice gateway knows, and their names on the wire in both protocols.

#include <QByteArray>
#include <QString>

#include <optional>

namespace hongbao::practice {

enum class Method { Create, Trigger, List, Detail, Modify, Download };
inline constexpr int methodCount = 6;
inline constexpr char downloadMethod[] = "alipay.open.app.alipaycert.download";

std::optional<Method> methodFromWire(const QByteArray &name);
// "create" "trigger" "list" "detail" "modify" "download"
std::optional<Method> methodFromShortName(const QString &name);
QByteArray responseNode(Method method); // alipay_marketing_campaign_cash_trigger_response
// "/v3/alipay/marketing/campaign/cash/trigger", by the right verb; certificates are downloaded by v2 only
std::optional<Method> methodFromRoute(const QByteArray &verb, const QString &path);

} // namespace hongbao::practice
