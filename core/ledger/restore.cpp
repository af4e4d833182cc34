// Bringing a backup back. Whatever fails, and whenever the program is killed, the ledger in place is wholly the old one
// or wholly the new one.
#include "ledger/backup_file.h"
#include "ledger/chain.h"
#include "ledger/marks.h"
#include "ledger/schema.h"
#include "ledger/transaction.h"
#include "ledger/writer_lock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

namespace hongbao::ledger {

namespace {

constexpr qint64 pieceBytes = 4 << 20;
constexpr int copiedAt = 300; // of the progress

Done copyFile(const QString &from, const Unfinished &copy, intake::Progress &progress)
{
    QFile source(from);
    QFile target(copy.path());
    if (!source.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, from);
    if (const Done made = copy.create(); !made)
        return made;
    if (!target.open(QIODevice::WriteOnly))
        return fail(ErrorCode::FileUnwritable, copy.path());
    const qint64 all = std::max<qint64>(source.size(), 1);
    while (!source.atEnd()) {
        if (progress.stop)
            return fail(ErrorCode::LedgerWorkStopped);
        const QByteArray piece = source.read(pieceBytes);
        if (piece.isEmpty())
            return fail(ErrorCode::FileUnreadable, from);
        if (target.write(piece) != piece.size())
            return fail(ErrorCode::FileUnwritable, copy.path());
        progress.permille = int(copiedAt * std::min(target.pos(), all) / all);
    }
    return target.flush() ? Done() : Done(fail(ErrorCode::FileUnwritable, copy.path()));
}

Done checkChain(const Database &database, intake::Progress &progress)
{
    const auto report = Transaction::run(
        database, Transaction::Kind::Read, [&] { return hongbao::ledger::verify(database, &progress); });
    if (!report)
        return fail(report.error());
    return report->whole() ? Done()
                           : Done(fail(ErrorCode::LedgerChainBroken,
                               toText(report->fault) + u' ' + QString::number(report->firstBadLine)));
}

// Lines of the ledger that are not in the backup: all of them, unless the backup is its beginning.
Result<qint64> forgottenLines(const Database &ledger, const Database &backup)
{
    const auto here = ledger.integer(QStringLiteral("SELECT MAX(lines) FROM journal_end"));
    const auto there = backup.integer(QStringLiteral("SELECT MAX(lines) FROM journal_end"));
    const auto end = backup.text(QStringLiteral("SELECT hash FROM journal_end"));
    if (!here || !there || !end)
        return fail(ErrorCode::LedgerDamaged);
    if (*here <= *there && *here > 0) {
        // The backup may be the longer one: then the ledger here must be its beginning.
        const auto hashHere = ledger.text(QStringLiteral("SELECT hash FROM journal_end"));
        const auto hashThere
            = backup.text(QStringLiteral("SELECT hash FROM journal WHERE seq = :seq"), {{"seq", *here}});
        if (!hashHere || !hashThere)
            return fail(ErrorCode::LedgerDamaged);
        return *hashHere == *hashThere ? 0 : *here;
    }
    const auto sameLine = ledger.text(QStringLiteral("SELECT hash FROM journal WHERE seq = :seq"), {{"seq", *there}});
    if (!sameLine)
        return fail(ErrorCode::LedgerDamaged);
    return *there > 0 && *sameLine == *end ? *here - *there : *here;
}

// What restoring over the ledger would forget; one that cannot be read any more counts as one line.
qint64 forgotten(const QString &ledgerPath, const Database &backup)
{
    const auto ledger = Database::open(ledgerPath, Database::Access::Read, backupPatienceMs);
    if (!ledger)
        return 1;
    const auto version = readSchema(**ledger);
    if (version && *version == 0)
        return 0; // nothing was ever written
    return forgottenLines(**ledger, backup).value_or(1);
}

// The write-ahead log goes into the file; of a ledger that cannot be read it is kept beside it. LedgerBusy: somebody
// reads, and what stands in the log would be torn from the ledger by a kill at the wrong moment.
Done emptyLog(const QString &ledgerPath)
{
    const auto database = Database::open(ledgerPath, Database::Access::Write, backupPatienceMs);
    if (!database || !readSchema(**database))
        return {};
    const auto busy = (*database)->integer(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    return busy && *busy != 0 ? Done(fail(ErrorCode::LedgerBusy, QStringLiteral("wal"))) : Done();
}

// The old ledger under a second name; the first one stays until the backup takes it over.
Done putAside(const QString &ledgerPath, const QString &aside)
{
    if (const Done emptied = emptyLog(ledgerPath); !emptied)
        return emptied;
    std::error_code error;
    std::filesystem::create_hard_link(
        QFileInfo(ledgerPath).filesystemAbsoluteFilePath(), QFileInfo(aside).filesystemAbsoluteFilePath(), error);
    if (error && !QFile::copy(ledgerPath, aside)) // not every file system knows second names
        return fail(ErrorCode::FileUnwritable, aside);
    return {};
}

// A ledger that is gone may have left its log, and SQLite plays a log into whatever file has its name.
Done putLogsAside(const QString &ledgerPath, const QString &aside)
{
    for (const char *part : logParts) {
        const QString log = ledgerPath + QLatin1StringView(part);
        if (QFile::exists(log) && !QFile::rename(log, aside + QLatin1StringView(part)))
            return fail(ErrorCode::FileUnwritable, log);
    }
    return {};
}

Result<BackupFacts> checked(const Database &copy, bool practice, intake::Progress &progress)
{
    const Done sound
        = checkPages(copy, "integrity_check", progress).and_then([&] { return migrate(copy); }).and_then([&] {
              return checkChain(copy, progress);
          });
    if (!sound)
        return fail(sound.error());
    auto facts = factsOf(copy);
    if (facts && facts->campaigns > 0 && facts->practice != practice)
        return fail(ErrorCode::BackupOtherWorld);
    return facts;
}

// The copy in place of what is there.
Result<QString> swap(const Unfinished &copy, const QString &place, const QDateTime &now)
{
    const QString aside
        = place + QStringLiteral(".replaced-") + now.toUTC().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const bool replaces = QFileInfo::exists(place);
    const Done put = (replaces ? putAside(place, aside) : Done()).and_then([&] { return putLogsAside(place, aside); });
    if (!put)
        return fail(put.error());
    if (const Done done = copy.become(place); !done)
        return fail(done.error());
    noteChecked(place, {});
    return replaces ? aside : QString();
}

} // namespace

Result<RestorePreview> previewRestore(const QString &file, const QString &ledgerPath, bool practice)
{
    const auto backup = openBackup(file, Database::Access::Read);
    if (!backup)
        return fail(backup.error());
    const auto facts = factsOf(**backup);
    if (!facts)
        return fail(facts.error());
    if (facts->campaigns > 0 && facts->practice != practice)
        return fail(ErrorCode::BackupOtherWorld);
    RestorePreview preview {*facts, {}, 0};
    if (QFileInfo(ledgerPath).size() == 0)
        return preview;
    const auto here = openBackup(ledgerPath, Database::Access::Read);
    if (const auto known = here ? factsOf(**here) : fail(here.error()))
        preview.here = *known;
    preview.forgets = forgotten(ledgerPath, **backup);
    return preview;
}

Result<Restored> restore(const QString &file, const QString &ledgerPath, bool practice, Forgetting forgetting,
    const QDateTime &now, intake::Progress *progress)
{
    intake::Progress nobodys;
    intake::Progress &told = progress ? *progress : nobodys;
    if (const auto known = readBackup(file); !known)
        return fail(known.error());
    QDir().mkpath(QFileInfo(ledgerPath).absolutePath());
    const QString place = QFileInfo::exists(ledgerPath) ? QFileInfo(ledgerPath).canonicalFilePath() : ledgerPath;
    // Held until the end: no program opens the ledger while it is another one.
    const auto lock = WriterLock::take(place);
    if (!lock)
        return fail(lock.error());
    const Unfinished copy(place + QStringLiteral(".restoring"));
    if (const Done copied = copyFile(file, copy, told); !copied)
        return fail(copied.error());
    Restored restored;
    {
        const auto database = openBackup(copy.path(), Database::Access::Write);
        if (!database)
            return fail(database.error());
        const auto facts = checked(**database, practice, told);
        if (!facts)
            return fail(facts.error());
        restored.facts = *facts;
        const qint64 lines = QFileInfo::exists(place) ? forgotten(place, **database) : 0;
        if (lines > 0 && forgetting == Forgetting::Refused)
            return fail(ErrorCode::BackupForgets, QString::number(lines));
    }
    if (const Done synced = syncFile(copy.path()); !synced)
        return fail(ErrorCode::FileUnwritable, place);
    if (told.stop) // the last moment: what follows is done at once
        return fail(ErrorCode::LedgerWorkStopped);
    const auto aside = swap(copy, place, now);
    if (!aside)
        return fail(aside.error());
    restored.aside = *aside;
    return restored;
}

} // namespace hongbao::ledger
