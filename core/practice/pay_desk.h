#pragma once
// The pay page behind pay_url: paying is the activation, there is no call for it (alipay-api 1.1).

#include "practice/http.h"
#include "practice/store.h"

namespace hongbao::practice {

// GET shows the page, POST pays. `now` is the gateway's clock.
Delivery servePayPage(Store &store, const HttpRequest &request, const QDateTime &now);

} // namespace hongbao::practice
