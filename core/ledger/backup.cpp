#include "ledger/backup.h"

#include "ledger/chain.h"
#include "ledger/schema.h"
#include "ledger/transaction.h"
#include "ledger/writer_lock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <filesystem>

namespace hongbao::ledger {

namespace {

constexpr int patienceMs = 5'000;

std::filesystem::path nativePath(const QString &path)
{
    return QFileInfo(path).filesystemAbsoluteFilePath();
}

// Gone with the object, unless it was given its final name.
class Unfinished {
public:
    explicit Unfinished(const QString &beside)
        : m_path(beside + u'.' + QUuid::createUuid().toString(QUuid::WithoutBraces).left(8))
    {
    }
    ~Unfinished()
    {
        for (const char *part : {"", "-wal", "-shm", "-journal"})
            QFile::remove(m_path + QLatin1StringView(part));
    }
    Q_DISABLE_COPY_MOVE(Unfinished)

    const QString &path() const { return m_path; }
    Done become(const QString &file) const // replaces what has that name, in one step
    {
        std::error_code error;
        std::filesystem::rename(nativePath(m_path), nativePath(file), error);
        return error ? Done(fail(ErrorCode::FileUnwritable, file)) : Done();
    }

private:
    QString m_path;
};

Result<BackupFacts> factsOf(const Database &database)
{
    BackupFacts facts;
    const auto count = [&](qint64 BackupFacts::*into, const QString &sql) -> Done {
        return database.integer(sql).map([&](qint64 value) { facts.*into = value; });
    };
    const Done counted
        = count(&BackupFacts::campaigns, QStringLiteral("SELECT COUNT(*) FROM campaigns"))
              .and_then([&] { return count(&BackupFacts::batches, QStringLiteral("SELECT COUNT(*) FROM batches")); })
              .and_then([&] { return count(&BackupFacts::payouts, QStringLiteral("SELECT COUNT(*) FROM payouts")); })
              .and_then([&] {
                  return count(&BackupFacts::journalLines, QStringLiteral("SELECT MAX(lines) FROM journal_end"));
              });
    if (!counted)
        return fail(counted.error());
    // No other account can have this name (account/profile.h).
    const auto practice = database.integer(QStringLiteral("SELECT COUNT(*) FROM campaigns WHERE account = 'practice'"));
    if (!practice)
        return fail(practice.error());
    facts.practice = *practice > 0;
    Statement newest(database, QStringLiteral("SELECT at FROM journal ORDER BY seq DESC LIMIT 1"));
    const auto found = newest.run().and_then([&] { return newest.next(); });
    if (!found)
        return fail(found.error());
    if (*found)
        facts.newest = newest.moment("at");
    return facts;
}

// LedgerDamaged stands for both in schema.h: what is no ledger, and a broken one. Here the first is a wrong choice.
Result<std::unique_ptr<Database>> openBackup(const QString &file, Database::Access access)
{
    if (!QFileInfo(file).isReadable())
        return fail(ErrorCode::FileUnreadable, file);
    auto database = Database::open(file, access, patienceMs);
    if (!database)
        return database;
    const auto version = readSchema(**database);
    if (!version)
        return fail(version.error().code == ErrorCode::LedgerNewer ? version.error()
                                                                   : Error {ErrorCode::BackupNotLedger, file, {}});
    if (*version == 0)
        return fail(ErrorCode::BackupNotLedger, file);
    return database;
}

Done checkPages(const Database &database)
{
    const auto word = database.text(QStringLiteral("PRAGMA integrity_check(1)"));
    if (!word)
        return fail(word.error());
    return *word == QStringLiteral("ok") ? Done() : Done(fail(ErrorCode::LedgerDamaged, word->left(80)));
}

Done checkChain(const Database &database)
{
    const auto report
        = Transaction::run(database, Transaction::Kind::Read, [&] { return hongbao::ledger::verify(database); });
    if (!report)
        return fail(report.error());
    return report->whole
        ? Done()
        : Done(fail(ErrorCode::LedgerChainBroken, report->what + u' ' + QString::number(report->firstBadLine)));
}

// In step with the disk before it gets its name.
Done syncFile(const QString &path)
{
    const auto database = Database::open(path, Database::Access::Write, patienceMs);
    if (!database)
        return fail(database.error());
    // The smallest synced write there is: it takes all earlier pages of the file with it.
    return (*database)->run(QStringLiteral("PRAGMA synchronous = FULL")).and_then([&] {
        return Transaction::run(**database, Transaction::Kind::Write, [&]() -> Done {
            const auto version = (*database)->integer(QStringLiteral("PRAGMA user_version"));
            if (!version)
                return fail(version.error());
            return (*database)->run(QStringLiteral("PRAGMA user_version = %1").arg(*version));
        });
    });
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
    const auto ledger = Database::open(ledgerPath, Database::Access::Read, patienceMs);
    if (!ledger)
        return 1;
    const auto version = readSchema(**ledger);
    if (version && *version == 0)
        return 0; // nothing was ever written
    return forgottenLines(**ledger, backup).value_or(1);
}

// The old ledger under a second name; the first one stays until the backup takes it over.
Result<QString> putAside(const QString &ledgerPath, const QDateTime &now)
{
    // Its write-ahead log goes into the file; of a broken one it is kept beside it.
    if (const auto database = Database::open(ledgerPath, Database::Access::Write, patienceMs))
        static_cast<void>((*database)->integer(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    const QString aside
        = ledgerPath + QStringLiteral(".replaced-") + now.toUTC().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    std::error_code error;
    std::filesystem::create_hard_link(nativePath(ledgerPath), nativePath(aside), error);
    if (error && !QFile::copy(ledgerPath, aside)) // not every file system knows second names
        return fail(ErrorCode::FileUnwritable, aside);
    for (const char *part : {"-wal", "-shm"}) {
        const QString log = ledgerPath + QLatin1StringView(part);
        if (QFile::exists(log) && !QFile::rename(log, aside + QLatin1StringView(part)))
            return fail(ErrorCode::FileUnwritable, log);
    }
    return aside;
}

Result<BackupFacts> checked(const Database &copy, bool practice)
{
    const Done sound
        = checkPages(copy).and_then([&] { return migrate(copy); }).and_then([&] { return checkChain(copy); });
    if (!sound)
        return fail(sound.error());
    auto facts = factsOf(copy);
    if (facts && facts->campaigns > 0 && facts->practice != practice)
        return fail(ErrorCode::BackupOtherWorld);
    return facts;
}

} // namespace

Result<BackupFacts> backUp(const QString &ledgerPath, const QString &file)
{
    if (!QFileInfo::exists(ledgerPath))
        return fail(ErrorCode::LedgerUnopenable, ledgerPath);
    const Unfinished copy(file);
    {
        const auto database = Database::open(ledgerPath, Database::Access::Read, patienceMs);
        if (!database)
            return fail(database.error());
        if (const auto version = readSchema(**database); !version)
            return fail(version.error());
        // People's names and ids are in it: for its owner only, from its first byte on.
        QFile empty(copy.path());
        if (!empty.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
            return fail(ErrorCode::FileUnwritable, file);
        empty.close();
        const Done written = (*database)->run(QStringLiteral("VACUUM INTO :file"), {{"file", copy.path()}});
        if (!written)
            return fail(written.error().code == ErrorCode::LedgerDamaged ? written.error()
                                                                         : Error {ErrorCode::FileUnwritable, file, {}});
    }
    Result<BackupFacts> facts;
    {
        const auto written = openBackup(copy.path(), Database::Access::Read);
        if (!written)
            return fail(ErrorCode::FileUnwritable, file);
        if (const Done sound = checkPages(**written); !sound)
            return fail(sound.error());
        facts = factsOf(**written);
    }
    if (!facts)
        return facts;
    if (const Done done = syncFile(copy.path()).and_then([&] { return copy.become(file); }); !done)
        return fail(ErrorCode::FileUnwritable, file);
    return facts;
}

Result<BackupFacts> readBackup(const QString &file)
{
    const auto database = openBackup(file, Database::Access::Read);
    return database ? factsOf(**database) : fail(database.error());
}

Result<Restored> restore(
    const QString &file, const QString &ledgerPath, bool practice, Forgetting forgetting, const QDateTime &now)
{
    if (const auto known = readBackup(file); !known)
        return fail(known.error());
    QDir().mkpath(QFileInfo(ledgerPath).absolutePath());
    const QString place = QFileInfo::exists(ledgerPath) ? QFileInfo(ledgerPath).canonicalFilePath() : ledgerPath;
    const Unfinished copy(place);
    if (!QFile::copy(file, copy.path()) || !QFile::setPermissions(copy.path(), QFile::ReadOwner | QFile::WriteOwner))
        return fail(ErrorCode::FileUnwritable, place);
    // Held until the end: no program opens the ledger while it is another one.
    const auto lock = WriterLock::take(place);
    if (!lock)
        return fail(lock.error());
    Restored restored;
    {
        const auto database = openBackup(copy.path(), Database::Access::Write);
        if (!database)
            return fail(database.error());
        const auto facts = checked(**database, practice);
        if (!facts)
            return fail(facts.error());
        restored.facts = *facts;
        const qint64 lines = QFileInfo::exists(place) ? forgotten(place, **database) : 0;
        if (lines > 0 && forgetting == Forgetting::Refused)
            return fail(ErrorCode::BackupForgets, QString::number(lines));
    }
    if (const Done synced = syncFile(copy.path()); !synced)
        return fail(ErrorCode::FileUnwritable, place);
    if (QFileInfo::exists(place)) {
        const auto aside = putAside(place, now);
        if (!aside)
            return fail(aside.error());
        restored.aside = *aside;
    }
    if (const Done done = copy.become(place); !done)
        return fail(done.error());
    return restored;
}

} // namespace hongbao::ledger
