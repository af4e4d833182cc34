#pragma once
// Gateway over HTTP, in either protocol and either mode: over libcurl (http_calls).

#include "alipay/connection.h"
#include "alipay/gateway.h"

#include <memory>

namespace hongbao::alipay {

class HttpGateway final : public Gateway {
    Q_OBJECT

public:
    HttpGateway(Connection connection, const Clock &clock, QObject *parent = nullptr);
    ~HttpGateway() override;

    CallId create(const CreateRequest &request) override;
    CallId trigger(const Recorded<Attempt> &attempt) override;
    CallId list(const ListRequest &request) override;
    CallId detail(const CrowdNo &crowdNo) override;
    CallId modify(const ModifyRequest &request) override;
    int limitInFlight(int calls) override;
    void withdraw(CallId id) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace hongbao::alipay
