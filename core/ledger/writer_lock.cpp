#include "ledger/writer_lock.h"

namespace hongbao::ledger {

// Why not QLockFile: it writes down a pid and a host name. After a kill in a container, or after the machine got
// another name, nobody can tell that the owner is dead, and a recycled pid can look alive. An exclusive SQLite
// transaction on an empty file beside the ledger is a kernel lock on every system, and needs no file that says
// anything. Traps: on Unix any close of that file by this process, by whatever code, lets go of the lock, so nothing
// else may open it; and it is never removed, because removing a lock file races with the next one who takes it.
Result<WriterLock> WriterLock::take(const QString &ledgerPath)
{
    auto file = Database::open(ledgerPath + QStringLiteral(".lock"), Database::Access::Write, 0);
    if (!file)
        return fail(file.error());
    // No rollback journal on disk: nothing is ever written, and a kill would leave it lying about.
    const Done taken = (*file)->run(QStringLiteral("PRAGMA journal_mode = MEMORY")).and_then([&] {
        return (*file)->run(QStringLiteral("BEGIN EXCLUSIVE"));
    });
    if (!taken)
        return fail(taken.error());
    return WriterLock(std::move(*file));
}

} // namespace hongbao::ledger
