#pragma once
// The history's chunks in a file beside the ledger, so that they need not be read out of it at each start. Derived: a
// file that is missing, damaged, of another ledger or of another version is as good as an empty one.

#include "ledger/history_chunk.h"
#include "ledger/transaction.h"

#include <optional>
#include <set>

namespace hongbao::ledger {

class HistoryStore {
public:
    explicit HistoryStore(const QString &ledgerPath);

    // Up to where the chunks of the file are true: each was read when the journal had this line, or later.
    struct Mark {
        qint64 line = 0; // of the journal
        QString hash; // its own; no other ledger has it
        qint64 newest = 0; // payout
    };
    // Nothing unless the file's mark is one of this ledger, in a transaction of the caller's.
    std::optional<Mark> open(const Database &ledger);
    bool isOpen() const { return m_database != nullptr; } // another program may have the file
    const std::set<qint64> &numbers() const { return m_numbers; } // chunks that stand in the file and are true
    void doubt(qint64 number) { m_numbers.erase(number); }
    void doubtAll() { m_numbers.clear(); }
    std::shared_ptr<const Chunk> read(qint64 number); // nothing: it must be read out of the ledger

    // Nothing is in the file before it is finished: what was written half could be of a ledger that was restored since.
    Done write(qint64 number, const Chunk &chunk);
    Done finish(const Mark &mark); // every chunk is true at this mark
    void giveUp(); // nothing more is kept

private:
    Result<Mark> openKept(const Database &ledger);
    Done create();

    QString m_path;
    std::unique_ptr<Database> m_database;
    std::optional<Transaction> m_writing;
    std::set<qint64> m_numbers;
};

} // namespace hongbao::ledger
