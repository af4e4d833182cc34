#pragma once
// All payouts of a ledger as chunks, read newest first and kept as the ledger is. The journal tells what has changed:
// each change of a payout stands in it, in the same transaction. Derived; a copy is kept for the next start.

#include "ledger/history_store.h"
#include "ledger/reading_connection.h"

#include <QDeadlineTimer>
#include <QHash>

#include <map>

namespace hongbao::ledger {

struct BatchFacts {
    QString account;
    QString crowdNo;
    QByteArray campaign; // folded name
};

class HistoryIndex {
public:
    HistoryIndex(ReadingConnection &connection, const QString &ledgerPath);

    // Catches up with the ledger and reads what is missing until the time is over.
    Done work(const QDeadlineTimer &until);
    // Everything is here as it was in the ledger at one moment, that of the last work().
    bool isCurrent() const { return m_current; }
    // Keeps what is not kept yet, until the time is over. True: nothing is left to keep.
    bool keep(const QDeadlineTimer &until);
    void doubt() { m_current = false; } // the ledger may have gone on

    using Chunks = std::map<qint64, std::shared_ptr<const Chunk>, std::greater<>>;
    const Chunks &chunks() const { return m_chunks; } // newest first; null: not here yet
    const BatchFacts *batch(qint64 id) const;

private:
    Done catchUp(const Database &database);
    Done begin(const Database &database, qint64 end);
    void invalidate(qint64 number);
    void forgetAll();
    Result<std::shared_ptr<const Chunk>> read(const Database &database, qint64 number);
    Done noticeChanges(const Database &database, qint64 end);
    Done noticeNew(const Database &database);
    Done readBatches(const Database &database);
    Done readMissing(const Database &database, const QDeadlineTimer &until);

    ReadingConnection &m_connection;
    HistoryStore m_store;
    Chunks m_chunks;
    HistoryStore::Mark m_mark; // of the ledger as it was when all was current
    HistoryStore::Mark m_kept;
    QHash<qint64, BatchFacts> m_batches;
    qint64 m_seen = -1; // line of the journal up to which the changes are known
    qint64 m_newest = 0; // payout
    qint64 m_version = -1; // SQLite's count of others' changes
    bool m_numbered = false; // every chunk that there is has its place
    bool m_current = false;
};

} // namespace hongbao::ledger
