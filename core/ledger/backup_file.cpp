#include "ledger/backup_file.h"

#include "ledger/journal.h"
#include "ledger/schema.h"
#include "ledger/transaction.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>

namespace hongbao::ledger {

namespace {

std::filesystem::path nativePath(const QString &path)
{
    return QFileInfo(path).filesystemAbsoluteFilePath();
}

void removeLogs(const QString &path)
{
    for (const char *part : logParts)
        QFile::remove(path + QLatin1StringView(part));
}

} // namespace

Unfinished::Unfinished(QString path)
    : m_path(std::move(path))
{
    remove(); // of one that was killed
}

Unfinished::~Unfinished()
{
    remove();
}

void Unfinished::remove() const
{
    QFile::remove(m_path);
    removeLogs(m_path);
}

Done Unfinished::create() const
{
    QFile empty(m_path);
    return empty.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner)
        ? Done()
        : Done(fail(ErrorCode::FileUnwritable, m_path));
}

Done Unfinished::become(const QString &file) const
{
    removeLogs(file); // they would be played into this one
    std::error_code error;
    std::filesystem::rename(nativePath(m_path), nativePath(file), error);
    return error ? Done(fail(ErrorCode::FileUnwritable, file)) : Done();
}

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
    auto database = Database::open(file, access, backupPatienceMs);
    if (!database)
        return database;
    const auto version = readSchema(**database);
    if (!version)
        return fail(version.error().code == ErrorCode::LedgerNewer ? version.error()
                                                                   : Error {ErrorCode::BackupNotLedger, file, {}});
    // An archive holds some campaigns only: in the ledger's place it would forget all the others.
    const auto archive
        = (*database)->integer(QStringLiteral("SELECT COUNT(*) FROM journal WHERE seq = 1 AND kind = :kind"),
            {{"kind", QString(QLatin1StringView(kind::archive))}});
    if (*version == 0 || archive.value_or(1) != 0)
        return fail(ErrorCode::BackupNotLedger, file);
    return database;
}

Done syncFile(const QString &path)
{
    const auto database = Database::open(path, Database::Access::Write, backupPatienceMs);
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

} // namespace hongbao::ledger
