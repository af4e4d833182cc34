#include "ledger/database.h"

#include <QUrl>
#include <QUuid>

namespace hongbao::ledger {

namespace {

// Primary result codes of SQLite: the low byte of an extended one.
constexpr int sqliteBusy = 5;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteCannotOpen = 14;
constexpr int sqliteNotADatabase = 26;

constexpr size_t mostKept = 64; // searches write texts of their own

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access, int patienceMs)
{
    std::unique_ptr<Database> database(new Database(QUuid::createUuid().toString(QUuid::WithoutBraces), access));
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(patienceMs);
    if (access != Access::Write)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    options += QStringLiteral(";QSQLITE_OPEN_URI"); // also of what is attached
    const bool unchanging = access == Access::ReadUnchanging;
    database->m_handle.setConnectOptions(options);
    database->m_handle.setDatabaseName(
        unchanging ? QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded) + QStringLiteral("?immutable=1") : path);
    if (!database->m_handle.open())
        return fail(ErrorCode::LedgerUnopenable, path);
    return database;
}

Database::Database(const QString &name, Access access)
    : m_name(name)
    , m_access(access)
    , m_handle(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name))
{
}

Database::~Database()
{
    m_kept.clear();
    m_handle.close();
    m_handle = {};
    QSqlDatabase::removeDatabase(m_name);
}

std::unique_ptr<Prepared> Database::take(const QString &sql) const
{
    if (auto kept = m_kept.extract(sql))
        return std::move(kept.mapped());
    auto statement = std::make_unique<Prepared>(m_handle);
    statement->query.setForwardOnly(true);
    statement->understood = statement->query.prepare(sql);
    return statement;
}

void Database::giveBack(const QString &sql, std::unique_ptr<Prepared> statement) const
{
    if (!statement->understood)
        return;
    statement->query.finish();
    if (m_kept.size() == mostKept)
        m_kept.clear();
    m_kept.insert_or_assign(sql, std::move(statement));
}

Done Database::run(const QString &sql, Bindings bindings) const
{
    return Statement(*this, sql).run(bindings);
}

Result<qint64> Database::integer(const QString &sql, Bindings bindings) const
{
    Statement statement(*this, sql);
    return statement.run(bindings).and_then([&] { return statement.next(); }).map([&](bool found) {
        return found ? statement.first().toLongLong() : 0;
    });
}

Result<QString> Database::text(const QString &sql, Bindings bindings) const
{
    Statement statement(*this, sql);
    return statement.run(bindings).and_then([&] { return statement.next(); }).map([&](bool found) {
        return found ? statement.first().toString() : QString();
    });
}

Error Database::toError(const QSqlError &error) const
{
    const int native = error.nativeErrorCode().toInt();
    const QString detail = QStringLiteral("sqlite %1").arg(native);
    switch (native & 0xff) {
    case sqliteBusy:
        return {ErrorCode::LedgerBusy, detail, {}};
    case sqliteCorrupt:
    case sqliteNotADatabase:
        return {ErrorCode::LedgerDamaged, detail, {}};
    case sqliteCannotOpen:
        return {ErrorCode::LedgerUnopenable, detail, {}};
    default:
        break;
    }
    return {m_access == Access::Write ? ErrorCode::LedgerWriteFailed : ErrorCode::LedgerUnopenable, detail, {}};
}

} // namespace hongbao::ledger
