#include "ledger/upgrade.h"

#include "ledger/schema.h"
#include "ledger/writer_lock.h"

#include <QFileInfo>

namespace hongbao::ledger {

Done upgrade(const QString &path)
{
    const QString place = QFileInfo(path).canonicalFilePath();
    const auto lock = WriterLock::take(place);
    if (!lock)
        return fail(lock.error());
    const auto database = Database::open(place, Database::Access::Write, 0);
    if (!database)
        return fail(database.error());
    return (*database)->run(QStringLiteral("PRAGMA synchronous = FULL")).and_then([&] { return migrate(**database); });
}

} // namespace hongbao::ledger
