#pragma once
// All payouts of a ledger as chunks, read newest first and kept as the ledger is. The journal tells what has changed:
// each change of a payout stands in it, in the same transaction. Derived, and in memory only.

#include "ledger/history_chunk.h"
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
    explicit HistoryIndex(ReadingConnection &connection);

    // Catches up with the ledger and reads what is missing until the time is over.
    Done work(const QDeadlineTimer &until);
    // Everything is here as it was in the ledger at one moment, that of the last work().
    bool isCurrent() const { return m_current; }
    void doubt() { m_current = false; } // the ledger may have gone on

    using Chunks = std::map<qint64, std::shared_ptr<const Chunk>, std::greater<>>;
    const Chunks &chunks() const { return m_chunks; } // newest first; null: not here yet
    const BatchFacts *batch(qint64 id) const;

private:
    Done catchUp(const Database &database);
    Done noticeChanges(const Database &database, qint64 end);
    Done noticeNew(const Database &database);
    Done readBatches(const Database &database);
    Done readMissing(const Database &database, const QDeadlineTimer &until);

    ReadingConnection &m_connection;
    Chunks m_chunks;
    QHash<qint64, BatchFacts> m_batches;
    qint64 m_seen = -1; // line of the journal up to which the changes are known
    qint64 m_newest = 0; // payout
    qint64 m_version = -1; // SQLite's count of others' changes
    bool m_current = false;
};

} // namespace hongbao::ledger
