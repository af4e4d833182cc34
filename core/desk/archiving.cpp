#include "desk/archiving.h"

#include "ledger/archive.h"

#include <QDir>
#include <QFileInfo>

namespace hongbao::desk {

Archiving::Archiving(Session &session, Desk &desk, QString ledgerPath)
    : m_session(session)
    , m_voice(desk)
    , m_ledgerPath(std::move(ledgerPath))
{
    m_pool.setMaxThreadCount(1);
}

Archiving::~Archiving()
{
    if (m_writing)
        m_writing->stop = true;
    m_pool.waitForDone();
}

void Archiving::archive(RequestId id, const QDateTime &before, const QString &file, const StopToken &stop)
{
    if (!m_session.ledger())
        return m_voice.say(&Desk::archived, id, ArchiveResult(fail(ErrorCode::LedgerBusy)));
    m_writing = stop;
    const ledger::ArchiveOrder order {
        m_ledgerPath, m_session.profile().name, before, QFileInfo(file).absoluteFilePath(), m_session.clock().now()};
    m_pool.start([this, id, order, stop] {
        QDir().mkpath(QFileInfo(order.file).absolutePath()); // if it cannot be made, writing says so
        QMetaObject::invokeMethod(
            this, [this, id, written = ledger::writeArchive(order, *stop)] { keep(id, written); });
    });
}

void Archiving::keep(RequestId id, const ArchiveResult &written)
{
    ArchiveResult kept = written;
    if (written && !written->facts.campaigns.isEmpty())
        kept = m_session.ledger()->recordArchive(*written).map([&] { return *written; });
    m_voice.say(&Desk::archived, id, kept);
}

} // namespace hongbao::desk
