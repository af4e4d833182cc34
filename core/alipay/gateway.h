#pragma once
// The provider as the rest of the program sees it: five typed calls, each answered by exactly one signal with its id.
// No call blocks, none is repeated below this interface: repeats belong to the ledger (alipay-api 2.10).

#include "alipay/cash_campaign.h"
#include "alipay/outcome.h"

#include <QObject>

namespace hongbao::alipay {

using CallId = quint64;

template <class T> using CallResult = tl::expected<T, CallFailure>;

using CreateResult = CallResult<CreateReply>;
using ListResult = CallResult<ListReply>;
using DetailResult = CallResult<CampaignDetail>;
using ModifyResult = CallResult<ModifyReply>;

class Gateway : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual CallId create(const CreateRequest &request) = 0;
    [[nodiscard]] virtual CallId trigger(const Recorded<Attempt> &attempt) = 0;
    [[nodiscard]] virtual CallId list(const ListRequest &request) = 0;
    [[nodiscard]] virtual CallId detail(const CrowdNo &crowdNo) = 0;
    [[nodiscard]] virtual CallId modify(const ModifyRequest &request) = 0;

    // At most so many calls on the wire at once, 0 for as many as the gateway itself allows. Further ones wait, a few
    // of them ready to leave. Answers with how many: a caller that wants the wire full has so many more under way.
    virtual int limitInFlight(int) { return 0; }
    // A call that still waits is answered: nothing left. One that is on the wire or answered stays as it is.
    virtual void withdraw(CallId) { }

Q_SIGNALS:
    void created(hongbao::alipay::CallId id, const hongbao::alipay::CreateResult &result);
    void triggered(hongbao::alipay::CallId id, const hongbao::alipay::TriggerOutcome &outcome);
    void listed(hongbao::alipay::CallId id, const hongbao::alipay::ListResult &result);
    void detailed(hongbao::alipay::CallId id, const hongbao::alipay::DetailResult &result);
    void modified(hongbao::alipay::CallId id, const hongbao::alipay::ModifyResult &result);
    // The answer's Date header against our clock, in seconds, when it is off by more than 60 (alipay-api 2.10); told
    // once, and once more with 0 when it is right again.
    void clockOff(qint64 seconds);
    // Certificate mode: answers carry another certificate of Alipay's, which was fetched and proven; its chain.
    void alipayCertificateChanged(const QByteArray &pem);
};

} // namespace hongbao::alipay
