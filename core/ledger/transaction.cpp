#include "ledger/transaction.h"

namespace hongbao::ledger {

Transaction::Transaction(const Database &database, Kind kind)
    : m_database(database)
    , m_begun(database.run(kind == Kind::Write ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN")))
    , m_open(m_begun.has_value())
{
}

Transaction::~Transaction()
{
    // SQLite has already rolled back by itself after some errors; that this fails then is as it should be.
    if (m_open) [[maybe_unused]]
        const Done done = m_database.run(QStringLiteral("ROLLBACK"));
}

Done Transaction::commit()
{
    if (!m_begun)
        return m_begun;
    const Done done = m_database.run(QStringLiteral("COMMIT"));
    m_open = !done.has_value();
    return done;
}

} // namespace hongbao::ledger
