#include "ledger/reading_connection.h"

#include "ledger/marks.h"
#include "ledger/schema.h"
#include "ledger/upgrade.h"

#include <QFileInfo>
#include <QThread>

namespace hongbao::ledger {

namespace {

constexpr int patienceMs = 5'000; // readers wait for nobody but a checkpoint
constexpr int mostWaits = 50; // and for a writer that brings an older ledger up to date

} // namespace

ReadingConnection::ReadingConnection(const QString &path)
    : m_path(path)
{
}

// Beside the writer SQLite keeps a small file with the ledger, also for those who only read.
Result<std::unique_ptr<Database>> ReadingConnection::open() const
{
    const auto understood = [](std::unique_ptr<Database> database) -> Result<std::unique_ptr<Database>> {
        const Done done = database->run(QStringLiteral("PRAGMA query_only = ON")).and_then([&] {
            return database->run(QStringLiteral("SELECT COUNT(*) FROM sqlite_master"));
        });
        return done ? Result<std::unique_ptr<Database>>(std::move(database)) : fail(done.error());
    };
    auto opened = Database::open(m_path, Database::Access::Read, patienceMs).and_then(understood);
    const QFileInfo folder(QFileInfo(m_path).absolutePath());
    const bool protectedHere = !folder.isWritable() && QFileInfo(m_path + QStringLiteral("-wal")).size() == 0;
    if (opened || opened.error().code != ErrorCode::LedgerUnopenable || !protectedHere)
        return opened;
    return Database::open(m_path, Database::Access::ReadUnchanging, patienceMs).and_then(understood);
}

Result<const Database *> ReadingConnection::ready()
{
    if (m_database)
        return m_database.get();
    if (isLost(m_path))
        return fail(ErrorCode::LedgerMissing, m_path);
    if (QFileInfo(m_path).size() == 0) // opening an empty file would do no harm, opening a missing one an error
        return nullptr;
    auto opened = open();
    if (!opened)
        return fail(opened.error());
    const auto schema = readSchema(**opened);
    if (!schema)
        return fail(schema.error());
    if (*schema > 0 && *schema < newestSchema()) {
        opened->reset();
        const Done upgraded = upgrade(m_path);
        if (!upgraded && (upgraded.error().code != ErrorCode::LedgerBusy || ++m_waits > mostWaits))
            return fail(upgraded.error());
        if (!upgraded) // whoever writes it is upgrading it
            QThread::msleep(100);
        return ready();
    }
    if (*schema > 0)
        m_database = std::move(*opened);
    return m_database.get();
}

} // namespace hongbao::ledger
