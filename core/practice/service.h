#pragma once
// The practice gateway without its socket: a request's value in, a delivery out. One thread.

#include "practice/answer.h"

namespace hongbao::practice {

class Service {
public:
    // PracticeUnavailable when identity or books cannot be had
    static Result<std::unique_ptr<Service>> open(const QString &dir, const Clock &clock);

    void setAddress(const QUrl &gateway) { m_methods.setAddress(gateway); }
    void setFaults(const FaultPlan &faults) { m_faults = faults; }

    Delivery answer(const HttpRequest &request);

private:
    Service(Identity identity, std::unique_ptr<Store> store, const Clock &clock);
    Delivery answerCall(const HttpRequest &request);

    Identity m_identity;
    Caller m_caller;
    std::unique_ptr<Store> m_store;
    const Clock &m_clock;
    Methods m_methods;
    FaultPlan m_faults;
};

} // namespace hongbao::practice
