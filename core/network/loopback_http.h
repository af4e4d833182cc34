#pragma once
// LoopbackServer by QtHttpServer, whose interface changes in Qt 6.8: its only user.

#include "practice/loopback_server.h"

namespace hongbao::network {

class LoopbackHttp final : public practice::LoopbackServer {
public:
    explicit LoopbackHttp(Handler handler);
    ~LoopbackHttp() override;

    quint16 listen(quint16 port) override;
    QString errorText() const override;
    int mostAtOnce() const override;

private:
    class Http;
    std::unique_ptr<Http> m_http;
    QString m_errorText;
};

} // namespace hongbao::network
