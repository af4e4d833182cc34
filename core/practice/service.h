#pragma once
// The practice gateway without its socket: a request's value in, a delivery out. One thread.

#include "practice/alipay_certificates.h"
#include "practice/answer.h"
#include "practice/v3_check.h"

namespace hongbao::practice {

class Service {
public:
    // PracticeUnavailable when identity or books cannot be had
    static Result<std::unique_ptr<Service>> open(const QString &dir, const Clock &clock);

    void setAddress(const QUrl &gateway) { m_methods.setAddress(gateway); }
    void setFaults(const FaultPlan &faults);
    void setMode(KeyMode mode) { m_caller.mode = mode; }

    Delivery answer(const HttpRequest &request);

private:
    Service(const QString &dir, Identity identity, std::unique_ptr<Store> store, const Clock &clock);

    Delivery answerV2(const HttpRequest &request);
    Delivery answerV3(const HttpRequest &request);
    std::optional<Accident> accidentOf(const CheckedRequest &request);
    Reply perform(const CheckedRequest &request, const std::optional<Accident> &accident);
    Signer signerFor(bool certificate, bool encrypted) const;

    Identity m_identity;
    Caller m_caller;
    std::unique_ptr<Store> m_store;
    const Clock &m_clock;
    Methods m_methods;
    AlipayCertificates m_certificates;
    Nonces m_nonces;
    FaultPlan m_faults;
    qint64 m_dateOffSeconds = 0; // of the answer that is being made
};

} // namespace hongbao::practice
