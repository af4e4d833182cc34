#pragma once
// An HTTP server on 127.0.0.1 that hands each request to a function and sends what it returns. The only user of
// QtHttpServer, whose interface changes in Qt 6.8.

#include "practice/http.h"

#include <functional>
#include <memory>

namespace hongbao::practice {

class LoopbackServer {
public:
    using Handler = std::function<Delivery(const HttpRequest &)>;

    explicit LoopbackServer(Handler handler);
    ~LoopbackServer();

    quint16 listen(quint16 port); // 0: refused
    QString errorText() const;
    int mostAtOnce() const; // requests that waited for their answers at one moment

private:
    class Http;
    std::unique_ptr<Http> m_http;
    QString m_errorText;
};

} // namespace hongbao::practice
