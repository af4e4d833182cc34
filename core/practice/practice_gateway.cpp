#include "practice/practice_gateway.h"

#include "practice/loopback_server.h"
#include "practice/publication.h"
#include "practice/service.h"

#include <QThread>

namespace hongbao::practice {

using namespace Qt::StringLiterals;

namespace {

// Lives on the gateway's thread: the books' connection and the sockets belong to it.
class Worker final : public QObject {
public:
    Worker(QString dir, const Clock &clock)
        : m_dir(std::move(dir))
        , m_clock(clock)
    {
    }

    void setFaults(const FaultPlan &faults);
    void setMode(KeyMode mode);
    Result<QUrl> listen(quint16 port, Publish publish);
    int mostAtOnce() const { return m_server ? m_server->mostAtOnce() : 0; }

private:
    Result<QUrl> openAndListen(quint16 port);

    QString m_dir;
    const Clock &m_clock;
    FaultPlan m_faults;
    KeyMode m_mode = KeyMode::Both;
    std::unique_ptr<Publication> m_publication;
    std::unique_ptr<Service> m_service;
    std::unique_ptr<LoopbackServer> m_server;
};

void Worker::setFaults(const FaultPlan &faults)
{
    m_faults = faults;
    if (m_service)
        m_service->setFaults(faults);
}

void Worker::setMode(KeyMode mode)
{
    m_mode = mode;
    if (m_service)
        m_service->setMode(mode);
}

Result<QUrl> Worker::listen(quint16 port, Publish publish)
{
    if (m_server)
        return fail(ErrorCode::PracticeUnavailable, u"listening"_s);
    if (publish == Publish::Yes) {
        auto claimed = Publication::claim(m_dir);
        if (!claimed)
            return tl::unexpected<Error>(claimed.error());
        m_publication = std::move(*claimed);
    }
    auto address = openAndListen(port);
    if (address && m_publication) {
        if (const Done announced = m_publication->announce(quint16(address->port())); !announced)
            address = tl::unexpected<Error>(announced.error());
    }
    if (!address) {
        m_server.reset();
        m_service.reset();
        m_publication.reset();
    }
    return address;
}

Result<QUrl> Worker::openAndListen(quint16 port)
{
    auto service = Service::open(m_dir, m_clock);
    if (!service)
        return tl::unexpected<Error>(service.error());
    m_service = std::move(*service);
    m_service->setFaults(m_faults);
    m_service->setMode(m_mode);
    m_server = makeLoopbackServer([this](const HttpRequest &request) { return m_service->answer(request); });
    if (!m_server)
        return fail(ErrorCode::PracticeUnavailable, u"network"_s);
    const quint16 listening = m_server->listen(port);
    if (listening == 0)
        return fail(ErrorCode::PracticeUnavailable, m_server->errorText());
    const QUrl address(u"http://127.0.0.1:%1/gateway.do"_s.arg(listening));
    m_service->setAddress(address);
    return address;
}

} // namespace

class PracticeGateway::Private {
public:
    QThread thread;
    Worker *worker = nullptr; // deleted on its own thread when that ends
};

PracticeGateway::PracticeGateway(QString dir, const Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->worker = new Worker(std::move(dir), clock);
    d->worker->moveToThread(&d->thread);
    connect(&d->thread, &QThread::finished, d->worker, &QObject::deleteLater);
    d->thread.setObjectName(u"practice gateway"_s);
    d->thread.start();
}

PracticeGateway::~PracticeGateway()
{
    d->thread.quit();
    d->thread.wait();
}

Done PracticeGateway::setFaults(const Faults &faults)
{
    const auto plan = FaultPlan::parse(faults.rules);
    if (!plan)
        return tl::unexpected<Error>(plan.error());
    QMetaObject::invokeMethod(
        d->worker, [this, &plan] { d->worker->setFaults(*plan); }, Qt::BlockingQueuedConnection);
    return {};
}

void PracticeGateway::setMode(KeyMode mode)
{
    QMetaObject::invokeMethod(
        d->worker, [this, mode] { d->worker->setMode(mode); }, Qt::BlockingQueuedConnection);
}

Result<QUrl> PracticeGateway::listen(quint16 port, Publish publish)
{
    Result<QUrl> address;
    QMetaObject::invokeMethod(
        d->worker, [&] { address = d->worker->listen(port, publish); }, Qt::BlockingQueuedConnection);
    return address;
}

int PracticeGateway::mostAtOnce() const
{
    int most = 0;
    QMetaObject::invokeMethod(
        d->worker, [&] { most = d->worker->mostAtOnce(); }, Qt::BlockingQueuedConnection);
    return most;
}

} // namespace hongbao::practice
