#pragma once
// Gateway over HTTP, v2 protocol, public-key mode: the only user of QNetworkAccessManager.

#include "alipay/gateway.h"
#include "alipay/key.h"

#include <QSslCertificate>
#include <QUrl>

#include <memory>

namespace hongbao::alipay {

bool isLoopback(const QUrl &address); // this machine
// https, or http to this machine; a host and a path, no user, password, query or fragment.
bool isAllowedAddress(const QUrl &address);

struct Connection {
    QUrl address; // to one that is not allowed nothing leaves
    QString appId;
    PrivateKey privateKey;
    PublicKey alipayKey;
    QString appAuthToken {}; // empty: none
    QList<QSslCertificate> moreAuthorities {}; // on top of the system's
    int connectTimeoutMs = 5'000;
    int answerTimeoutMs = 30'000;
};

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

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace hongbao::alipay
