#include "ledger/backup.h"

#include "ledger/backup_file.h"
#include "ledger/chain.h"
#include "ledger/copy.h"
#include "ledger/marks.h"
#include "ledger/schema.h"

#include <QFileInfo>
#include <QUuid>

namespace hongbao::ledger {

namespace {

// Newer ledgers and files that are none are named before anything is written.
Done mayBeCopied(const QString &ledgerPath)
{
    if (isLost(ledgerPath))
        return fail(ErrorCode::LedgerMissing, ledgerPath);
    if (!QFileInfo::exists(ledgerPath))
        return fail(ErrorCode::LedgerUnopenable, ledgerPath);
    const auto database = Database::open(ledgerPath, Database::Access::Read, backupPatienceMs);
    if (!database)
        return fail(database.error());
    return readSchema(**database).map([](int) {});
}

Result<BackupFacts> checkedFacts(const QString &copy, intake::Progress &progress)
{
    const auto written = Database::open(copy, Database::Access::Read, backupPatienceMs);
    if (!written)
        return fail(ErrorCode::FileUnwritable, copy);
    return checkPages(**written, "integrity_check", progress).and_then([&] { return factsOf(**written); });
}

} // namespace

Result<BackupFacts> backUp(const QString &ledgerPath, const QString &file, intake::Progress *progress)
{
    intake::Progress nobodys;
    intake::Progress &told = progress ? *progress : nobodys;
    if (const Done may = mayBeCopied(ledgerPath); !may)
        return fail(may.error());
    if (isLedgersPlace(file)) // whoever has it open would go on writing into a file without a name
        return fail(ErrorCode::FileUnwritable, file);
    const Unfinished copy(
        file + QStringLiteral(".unfinished-") + QUuid::createUuid().toString(QUuid::WithoutBraces).left(8));
    const Done copied = copy.create().and_then([&] { return copyLedger(ledgerPath, copy.path(), told); });
    auto facts = copied ? checkedFacts(copy.path(), told) : fail(copied.error());
    if (!facts) {
        const bool ours = facts.error().code == ErrorCode::LedgerWriteFailed;
        return ours ? fail(ErrorCode::FileUnwritable, file) : facts;
    }
    const Done named = sealCopy(copy.path()).and_then([&] { return copy.become(file); });
    if (!named)
        return fail(ErrorCode::FileUnwritable, file);
    return facts;
}

Result<BackupFacts> readBackup(const QString &file)
{
    const auto database = openBackup(file, Database::Access::Read);
    return database ? factsOf(**database) : fail(database.error());
}

} // namespace hongbao::ledger
