#pragma once
// The five calls the practice gateway knows, and their names on the wire.

#include <QByteArray>
#include <QString>

#include <optional>

namespace hongbao::practice {

enum class Method { Create, Trigger, List, Detail, Modify };
inline constexpr int methodCount = 5;

std::optional<Method> methodFromWire(const QByteArray &name);
std::optional<Method> methodFromShortName(const QString &name); // "create" "trigger" "list" "detail" "modify"
QByteArray responseNode(Method method); // alipay_marketing_campaign_cash_trigger_response

} // namespace hongbao::practice
