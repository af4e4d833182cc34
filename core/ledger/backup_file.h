#pragma once
// What making a backup and bringing one back share: a file that is not finished yet, and what a ledger's file holds.

#include "ledger/backup.h"
#include "ledger/database.h"

#include <array>

namespace hongbao::ledger {

inline constexpr int backupPatienceMs = 5'000;

// What SQLite keeps beside a file, and holds for the file's own whoever wrote it.
inline constexpr std::array logParts {"-wal", "-shm", "-journal"};

// A file that is gone with the object, unless it was given its final name. A kill leaves it, under a name that says so.
class Unfinished {
public:
    explicit Unfinished(QString path);
    ~Unfinished();
    Q_DISABLE_COPY_MOVE(Unfinished)

    const QString &path() const { return m_path; }
    Done create() const; // empty, and for its owner only from its first byte on: people's names and ids come into it
    Done become(const QString &file) const; // replaces what has that name, in one step, and its logs

private:
    void remove() const;

    QString m_path;
};

Result<BackupFacts> factsOf(const Database &database);
// FileUnreadable, BackupNotLedger, LedgerNewer.
Result<std::unique_ptr<Database>> openBackup(const QString &file, Database::Access access);
Done syncFile(const QString &path); // in step with the disk before it gets its name

} // namespace hongbao::ledger
