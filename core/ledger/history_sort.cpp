#include "ledger/history_sort.h"

#include <algorithm>

namespace hongbao::ledger {

namespace {

using payout::State;

constexpr size_t firstRun = 1 << 13;

quint64 ordered(qint64 number)
{
    return quint64(number) ^ (quint64(1) << 63);
}

quint64 rankOf(const ChunkRow &row)
{
    switch (State(row.state)) {
    case State::Unknown:
    case State::Asking:
        return row.byHand != 0 ? 0 : 1;
    case State::Unsent:
        return 2;
    case State::Refused:
        return 3;
    case State::Sent:
        break;
    }
    return 4;
}

} // namespace

HistorySort::HistorySort(const HistoryQuery &query, const HistoryIndex &index, const std::vector<Hit> &hits)
    : m_query(query)
    , m_index(index)
{
    m_keys.reserve(hits.size());
    for (const Hit &hit : hits)
        m_keys.push_back(keyOf(hit));
}

HistorySort::Key HistorySort::keyOf(const Hit &hit) const
{
    const ChunkRow &row = *hit.row;
    const auto text = [&row](QByteArrayView bytes) { return Key {begins(bytes), row.id, bytes}; };
    const auto number = [&row](quint64 value) { return Key {value, row.id, {}}; };
    switch (m_query.order) {
    case HistoryOrder::Newest:
        return number(ordered(row.id));
    case HistoryOrder::Time:
        return number(ordered(row.created));
    case HistoryOrder::Campaign:
        return text(m_index.batch(row.batch)->campaign);
    case HistoryOrder::Recipient:
        return text(hit.chunk->textOf(row, ChunkText::Recipient));
    case HistoryOrder::Name:
        return text(hit.chunk->textOf(row, ChunkText::Name));
    case HistoryOrder::Amount:
        return number(ordered(row.amount()));
    case HistoryOrder::State:
        return number(rankOf(row));
    case HistoryOrder::Reason:
        return text(hit.chunk->verdicts.at(row.verdict));
    case HistoryOrder::Attempts:
        return number(ordered(row.attempts));
    case HistoryOrder::OutBizNo:
        return text(hit.chunk->textOf(row, ChunkText::OutBizNo));
    case HistoryOrder::BizNo:
        return text(hit.chunk->textOf(row, ChunkText::BizNo));
    }
    Q_UNREACHABLE();
}

quint64 HistorySort::begins(QByteArrayView text)
{
    quint64 number = 0;
    for (qsizetype i = 0; i < 8; ++i)
        number = number << 8 | (i < text.size() ? quint8(text[i]) : 0U);
    return number;
}

bool HistorySort::before(const Key &a, const Key &b) const
{
    if (a.number != b.number)
        return (a.number < b.number) != m_query.descending;
    if (const int order = a.text.compare(b.text); order != 0)
        return (order < 0) != m_query.descending;
    return a.id > b.id;
}

std::vector<qint64> HistorySort::first(qsizetype count) const
{
    std::vector<Key> top(size_t(std::min(count, qsizetype(m_keys.size()))));
    std::partial_sort_copy(m_keys.begin(), m_keys.end(), top.begin(), top.end(),
        [this](const Key &a, const Key &b) { return before(a, b); });
    std::vector<qint64> ids;
    for (const Key &key : top)
        ids.push_back(key.id);
    return ids;
}

bool HistorySort::work(const QDeadlineTimer &until)
{
    const auto less = [this](const Key &a, const Key &b) { return before(a, b); };
    const auto at = [this](size_t place) { return m_keys.begin() + qsizetype(std::min(place, m_keys.size())); };
    do {
        if (m_run == 0) {
            std::sort(at(m_done), at(m_done + firstRun), less);
            m_done += firstRun;
        } else {
            m_merged.resize(m_keys.size());
            std::merge(at(m_done), at(m_done + m_run), at(m_done + m_run), at(m_done + 2 * m_run),
                m_merged.begin() + qsizetype(m_done), less);
            m_done += 2 * m_run;
        }
        if (m_done < m_keys.size())
            continue;
        if (m_run != 0)
            m_keys.swap(m_merged);
        m_run = m_run == 0 ? firstRun : 2 * m_run;
        m_done = 0;
        if (m_run >= m_keys.size())
            return true;
    } while (!until.hasExpired());
    return false;
}

std::vector<qint64> HistorySort::all() const
{
    std::vector<qint64> ids;
    ids.reserve(m_keys.size());
    for (const Key &key : m_keys)
        ids.push_back(key.id);
    return ids;
}

} // namespace hongbao::ledger
