#pragma once
// The gateway's border in the v2 protocol: query and body as they came -> a checked request, or the public error the
// real gateway gives (alipay-api 2.2, 1.9). Pure.

#include "practice/checked_request.h"
#include "practice/http.h"

#include <QDateTime>

namespace hongbao::practice {

// v2's tolerance is not documented; v3 says ten minutes (alipay-api 2.9, 2.10)
inline constexpr qint64 clockToleranceSeconds = 600;

tl::expected<CheckedRequest, RefusedRequest> checkV2Request(
    const HttpRequest &request, const Caller &caller, const QDateTime &now);

} // namespace hongbao::practice
