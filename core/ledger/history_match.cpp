#include "ledger/history_match.h"

#include <algorithm>
#include <limits>

namespace hongbao::ledger {

namespace {

using payout::State;
using Number = std::numeric_limits<qint64>;

} // namespace

HistoryMatch::HistoryMatch(const HistoryQuery &query, const HistoryIndex &index)
    : m_query(query)
    , m_index(index)
    , m_recipient(query.recipient.toUtf8())
    // Whose packet it is stands in its texts too: finding the text is quicker than comparing each row's.
    , m_part(folded((query.search.isEmpty() ? query.recipient : query.search).toUtf8()))
    , m_state(payout::stateFromText(query.state))
    , m_from(query.from.isValid() ? query.from.toMSecsSinceEpoch() : Number::min())
    , m_to(query.to.isValid() ? query.to.toMSecsSinceEpoch() : Number::max())
    , m_least(query.least ? query.least->count() : Number::min())
    , m_most(query.most ? query.most->count() : Number::max())
{
}

void HistoryMatch::in(const Chunk &chunk, std::vector<Hit> &hits)
{
    if (!m_part.pattern().isEmpty())
        return search(chunk, hits);
    for (auto row = chunk.rows.rbegin(); row != chunk.rows.rend(); ++row)
        if (fits(chunk, *row))
            hits.push_back({&*row, &chunk});
}

void HistoryMatch::search(const Chunk &chunk, std::vector<Hit> &hits)
{
    const auto first = qsizetype(hits.size());
    const char *texts = chunk.texts.constData();
    const qsizetype size = chunk.texts.size();
    for (qsizetype at = m_part.indexIn(texts, size); at >= 0; at = m_part.indexIn(texts, size, at)) {
        const ChunkRow &row = chunk.rowAt(at);
        if (fits(chunk, row))
            hits.push_back({&row, &chunk});
        if (&row == &chunk.rows.back())
            break;
        at = (&row)[1].text; // one hit in a row is enough
    }
    std::reverse(hits.begin() + first, hits.end());
}

bool HistoryMatch::fits(const Chunk &chunk, const ChunkRow &row)
{
    if (row.created < m_from || row.created >= m_to)
        return false;
    if (row.batch != m_lastBatch) {
        m_lastBatch = row.batch;
        m_lastFits = fitsBatch(row.batch);
    }
    if (!m_lastFits)
        return false;
    const auto state = State(row.state);
    if (!m_query.state.isEmpty() && m_state != (state == State::Asking ? State::Unknown : state))
        return false;
    if (row.amount() < m_least || row.amount() > m_most)
        return false;
    return m_recipient.isEmpty() || chunk.isTo(row, m_recipient);
}

bool HistoryMatch::fitsBatch(qint64 batch)
{
    if (m_query.batch && m_query.batch->value != batch)
        return false;
    const BatchFacts *facts = m_index.batch(batch);
    return facts && (m_query.account.isEmpty() || facts->account == m_query.account)
        && (!m_query.campaign || facts->crowdNo == m_query.campaign->value);
}

} // namespace hongbao::ledger
