#pragma once
// The calls around a payout, each with one continuation on the money thread. Questions and status changes are safe to
// repeat and are repeated a little (alipay-api 1.8); create has no number of its own and never is.

#include "alipay/gateway.h"

#include <QHash>

#include <functional>

namespace hongbao::desk {

class Queries : public QObject {
    Q_OBJECT

public:
    template <class Result> using Then = std::function<void(const Result &)>;

    explicit Queries(alipay::Gateway &gateway, QObject *parent = nullptr);

    void create(const alipay::CreateRequest &request, Then<alipay::CreateResult> then);
    void detail(const CrowdNo &crowdNo, Then<alipay::DetailResult> then);
    void list(const alipay::ListRequest &request, Then<alipay::ListResult> then);
    void modify(const alipay::ModifyRequest &request, Then<alipay::ModifyResult> then);

private:
    template <class Result> struct Open {
        std::function<alipay::CallId()> ask;
        Then<Result> then;
        int repeats = 0;
    };
    template <class Result> using OpenCalls = QHash<alipay::CallId, Open<Result>>;

    template <class Result> void ask(OpenCalls<Result> &calls, Open<Result> call);
    template <class Result> void answered(OpenCalls<Result> &calls, alipay::CallId id, const Result &result);

    alipay::Gateway &m_gateway;
    OpenCalls<alipay::CreateResult> m_creates;
    OpenCalls<alipay::DetailResult> m_details;
    OpenCalls<alipay::ListResult> m_lists;
    OpenCalls<alipay::ModifyResult> m_modifies;
};

} // namespace hongbao::desk
