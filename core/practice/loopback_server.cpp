#include "practice/loopback_server.h"

#include "base/part.h"

namespace hongbao::practice {

std::unique_ptr<LoopbackServer> makeLoopbackServer(LoopbackServer::Handler handler)
{
    static auto *const part = qobject_cast<LoopbackServerMaker *>(loadPart(QStringLiteral("network")));
    return part ? part->make(std::move(handler)) : nullptr;
}

} // namespace hongbao::practice
