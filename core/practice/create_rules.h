#pragma once
// create's fields -> a campaign, or the code of the limit they break (alipay-api 1.2, 1.8). Pure.

#include "practice/biz_content.h"
#include "practice/campaign_state.h"

namespace hongbao::practice {

// Everything but the two campaign numbers, which the caller makes.
tl::expected<Campaign, Refusal> readCreate(const QByteArray &bizContent, const QDateTime &now);

} // namespace hongbao::practice
