#pragma once
// The gateway's border: query and body as they came -> a checked request, or the public error the real gateway gives
// (alipay-api 2.2, 1.9). Pure.

#include "alipay/key.h"
#include "practice/http.h"
#include "practice/method.h"
#include "practice/refusal.h"

#include <QDateTime>

#include <tl/expected.hpp>

namespace hongbao::practice {

struct Caller {
    QString appId;
    alipay::PublicKey key;
};

struct CheckedRequest {
    Method method = Method::Detail;
    QByteArray bizContent; // may be empty: that is the method's error
};

struct RefusedRequest {
    Refusal refusal;
    std::optional<Method> method; // absent: the answer's node is error_response
    bool answerSigned = true; // the real gateway does not sign for an app it does not know
};

tl::expected<CheckedRequest, RefusedRequest> checkRequest(
    const HttpRequest &request, const Caller &caller, const QDateTime &now);

} // namespace hongbao::practice
