#include "practice/service.h"

#include "practice/pay_desk.h"

#include <QLocale>
#include <QRandomGenerator>

namespace hongbao::practice {

using namespace Qt::StringLiterals;

namespace {

QByteArray newTraceId()
{
    const quint64 high = QRandomGenerator::global()->generate64();
    const quint64 low = QRandomGenerator::global()->generate64();
    return QByteArray::number(high, 16).rightJustified(16, '0') + QByteArray::number(low, 16).rightJustified(16, '0');
}

QByteArray httpDate(const QDateTime &moment)
{
    return QLocale::c().toString(moment.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

Delivery notFound()
{
    Delivery delivery;
    delivery.status = 404;
    delivery.body = "404";
    return delivery;
}

} // namespace

Result<std::unique_ptr<Service>> Service::open(const QString &dir, const Clock &clock)
{
    auto identity = openIdentity(dir);
    if (!identity)
        return tl::unexpected<Error>(identity.error());
    auto store = Store::open(dir);
    if (!store)
        return tl::unexpected<Error>(store.error());
    return std::unique_ptr<Service>(new Service(std::move(*identity), std::move(*store), clock));
}

Service::Service(Identity identity, std::unique_ptr<Store> store, const Clock &clock)
    : m_identity(std::move(identity))
    , m_caller {m_identity.appId, m_identity.applicationKey.publicKey()}
    , m_store(std::move(store))
    , m_clock(clock)
    , m_methods(*m_store, clock)
{
}

Delivery Service::answer(const HttpRequest &request)
{
    Delivery delivery = request.path == u"/gateway.do" ? answerCall(request)
        : request.path == u"/pay"                      ? servePayPage(*m_store, request, m_clock.now())
                                                       : notFound();
    delivery.traceId = newTraceId();
    delivery.date = httpDate(m_clock.now());
    return delivery;
}

Delivery Service::answerCall(const HttpRequest &request)
{
    const auto checked = checkRequest(request, m_caller, m_clock.now());
    if (!checked)
        return deliverRefused(checked.error(), m_identity.alipayKey);
    const std::optional<Accident> accident = m_faults.next(checked->method);
    const bool deed = !accident || accident->deed;
    const Reply reply
        = deed ? m_methods.call(checked->method, checked->bizContent) : Reply(tl::unexpected<Refusal>(unavailable()));
    return deliverReply(checked->method, reply, accident, m_identity.alipayKey);
}

} // namespace hongbao::practice
