#pragma once
// An HTTP server on 127.0.0.1 that hands each request to a function and sends what it returns. It is in a part of the
// program that is loaded when the first one is wanted (base/part.h).

#include "practice/http.h"

#include <QtPlugin>

#include <functional>
#include <memory>

namespace hongbao::practice {

class LoopbackServer {
public:
    using Handler = std::function<Delivery(const HttpRequest &)>;

    virtual ~LoopbackServer() = default;
    virtual quint16 listen(quint16 port) = 0; // 0: refused
    virtual QString errorText() const = 0;
    virtual int mostAtOnce() const = 0; // requests that waited for their answers at one moment
};

class LoopbackServerMaker {
public:
    virtual ~LoopbackServerMaker() = default;
    virtual std::unique_ptr<LoopbackServer> make(LoopbackServer::Handler handler) = 0; // of the calling thread
};

// Null: the part is missing.
std::unique_ptr<LoopbackServer> makeLoopbackServer(LoopbackServer::Handler handler);

} // namespace hongbao::practice

#define HongbaoLoopbackServerMaker_iid "org.hongbaoconsole.LoopbackServerMaker/1"
Q_DECLARE_INTERFACE(hongbao::practice::LoopbackServerMaker, HongbaoLoopbackServerMaker_iid)
