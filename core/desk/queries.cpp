#include "desk/queries.h"

#include <QTimer>

namespace hongbao::desk {

namespace {

using alipay::CallFailure;
using alipay::Gateway;

constexpr int mostRepeats = 3;
constexpr int firstWaitMs = 300;

bool worthRepeating(const CallFailure &failure)
{
    if (failure.kind == CallFailure::Kind::Unsigned)
        return false;
    return alipay::mayHaveActed(failure) || alipay::triggerDisposition(failure) == alipay::Disposition::Retry;
}

} // namespace

Queries::Queries(Gateway &gateway, QObject *parent)
    : QObject(parent)
    , m_gateway(gateway)
{
    connect(&gateway, &Gateway::created, this, [this](auto id, const auto &r) { answered(m_creates, id, r); });
    connect(&gateway, &Gateway::detailed, this, [this](auto id, const auto &r) { answered(m_details, id, r); });
    connect(&gateway, &Gateway::listed, this, [this](auto id, const auto &r) { answered(m_lists, id, r); });
    connect(&gateway, &Gateway::modified, this, [this](auto id, const auto &r) { answered(m_modifies, id, r); });
}

void Queries::create(const alipay::CreateRequest &request, Then<alipay::CreateResult> then)
{
    ask(m_creates, {[this, request] { return m_gateway.create(request); }, std::move(then), mostRepeats});
}

void Queries::detail(const CrowdNo &crowdNo, Then<alipay::DetailResult> then)
{
    ask(m_details, {[this, crowdNo] { return m_gateway.detail(crowdNo); }, std::move(then)});
}

void Queries::list(const alipay::ListRequest &request, Then<alipay::ListResult> then)
{
    ask(m_lists, {[this, request] { return m_gateway.list(request); }, std::move(then)});
}

void Queries::modify(const alipay::ModifyRequest &request, Then<alipay::ModifyResult> then)
{
    ask(m_modifies, {[this, request] { return m_gateway.modify(request); }, std::move(then)});
}

template <class Result> void Queries::ask(OpenCalls<Result> &calls, Open<Result> call)
{
    const alipay::CallId id = call.ask();
    calls.insert(id, std::move(call));
}

template <class Result> void Queries::answered(OpenCalls<Result> &calls, alipay::CallId id, const Result &result)
{
    if (!calls.contains(id))
        return;
    Open<Result> call = calls.take(id);
    if (result || call.repeats >= mostRepeats || !worthRepeating(result.error()))
        return call.then(result);
    const int wait = firstWaitMs << (2 * call.repeats);
    ++call.repeats;
    QTimer::singleShot(wait, this, [this, &calls, call = std::move(call)] { ask(calls, call); });
}

} // namespace hongbao::desk
