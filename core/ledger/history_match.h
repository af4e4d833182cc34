#pragma once
// A history query held against chunks. It means what Filter means in SQL; tst_finder holds the two against each other.

#include "ledger/history_index.h"
#include "ledger/records.h"

#include <QByteArrayMatcher>

#include <optional>

namespace hongbao::ledger {

struct Hit {
    const ChunkRow *row = nullptr;
    const Chunk *chunk = nullptr; // whoever keeps hits keeps their chunks
};

class HistoryMatch {
public:
    HistoryMatch(const HistoryQuery &query, const HistoryIndex &index);

    void in(const Chunk &chunk, std::vector<Hit> &hits); // appends, newest first

private:
    bool fits(const Chunk &chunk, const ChunkRow &row);
    bool fitsBatch(qint64 batch);
    void search(const Chunk &chunk, std::vector<Hit> &hits);

    const HistoryQuery m_query;
    const HistoryIndex &m_index;
    const QByteArray m_recipient;
    const QByteArrayMatcher m_part;
    std::optional<payout::State> m_state;
    qint64 m_from;
    qint64 m_to;
    qint64 m_least;
    qint64 m_most;
    qint64 m_lastBatch = 0; // rows of a batch lie together
    bool m_lastFits = false;
};

} // namespace hongbao::ledger
