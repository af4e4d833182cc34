#include "ledger/schema.h"

#include "ledger/migrations.h"
#include "ledger/transaction.h"

namespace hongbao::ledger {

namespace {

constexpr int applicationId = 0x48424c47; // "HBLG"

Done apply(const Database &database, int version)
{
    return Transaction::run(database, Transaction::Kind::Write, [&]() -> Done {
        for (const QString &statement : migrations().at(version - 1)) {
            if (const Done done = database.run(statement); !done)
                return done;
        }
        return nameAsLedger(database).and_then(
            [&] { return database.run(QStringLiteral("PRAGMA user_version = %1").arg(version)); });
    });
}

} // namespace

int newestSchema()
{
    return int(migrations().size());
}

Result<int> readSchema(const Database &database)
{
    // One snapshot: the writer may be making the tables at this moment.
    return Transaction::run(database, Transaction::Kind::Read, [&]() -> Result<int> {
        const auto version = database.integer(QStringLiteral("PRAGMA user_version"));
        const auto owner = database.integer(QStringLiteral("PRAGMA application_id"));
        const auto tables = database.integer(QStringLiteral("SELECT COUNT(*) FROM sqlite_master"));
        for (const auto &read : {version, owner, tables}) {
            if (!read)
                return fail(read.error());
        }
        const bool empty = *version == 0 && *owner == 0 && *tables == 0;
        if (!empty && (*owner != applicationId || *version < 1))
            return fail(ErrorCode::LedgerDamaged, QStringLiteral("application_id"));
        if (*version > newestSchema())
            return fail(ErrorCode::LedgerNewer, QString::number(*version));
        return int(*version);
    });
}

// A PRAGMA takes no bound values.
Done nameAsLedger(const Database &database)
{
    return database.run(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
}

Done migrate(const Database &database)
{
    const auto version = readSchema(database);
    if (!version)
        return fail(version.error());
    for (int next = *version + 1; next <= newestSchema(); ++next) {
        if (const Done done = apply(database, next); !done)
            return done;
    }
    return {};
}

} // namespace hongbao::ledger
