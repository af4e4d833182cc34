#pragma once
// What a code of the provider's book means for the money, for those who put it into another sentence.

#include "text/money_lines.h"

#include <optional>

namespace hongbao::text {

std::optional<Money> moneyOfProviderCode(const QString &code); // nullopt: not in the book

} // namespace hongbao::text
