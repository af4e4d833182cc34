#include "ledger/history_sort.h"

#include "base/in_parts.h"

#include <algorithm>
#include <map>
#include <utility>

namespace hongbao::ledger {

namespace {

using payout::State;

constexpr size_t sortedAtOnce = 1 << 13;
constexpr size_t leastKeys = 1 << 15; // for a thread of their own
constexpr qsizetype word = sizeof(quint64);

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

quint64 wordAt(QByteArrayView text, qsizetype from)
{
    quint64 number = 0;
    for (qsizetype i = from; i < from + word; ++i)
        number = number << 8 | (i < text.size() ? quint8(text[i]) : 0U);
    return number;
}

// Null: of nothing.
QByteArrayView shared(QByteArrayView common, QByteArrayView text)
{
    if (common.isNull())
        return text;
    const auto differs = std::mismatch(common.begin(), common.end(), text.begin(), text.end());
    return common.first(differs.first - common.begin());
}

} // namespace

HistorySort::HistorySort(const HistoryQuery &query, const HistoryIndex &index, const std::vector<Hit> &hits)
    : m_query(query)
    , m_index(index)
{
    if (m_query.order == HistoryOrder::Reason)
        rankVerdicts(hits);
    m_keys.resize(hits.size());
    inParts(hits.size(), leastKeys, [&](size_t from, size_t to) {
        for (size_t i = from; i < to; ++i)
            m_keys[i] = keyOf(hits[i]);
    });
    dropCommonBeginning();
    m_cuts = {0, m_keys.size()};
}

// A few texts that nearly all rows share: their ranks are compared, not they themselves.
void HistorySort::rankVerdicts(const std::vector<Hit> &hits)
{
    std::map<QByteArrayView, quint64> ranks;
    const Chunk *last = nullptr;
    for (const Hit &hit : hits) {
        if (std::exchange(last, hit.chunk) == hit.chunk)
            continue;
        m_ranks.try_emplace(hit.chunk);
        for (const QByteArray &verdict : hit.chunk->verdicts)
            ranks.try_emplace(verdict, 0);
    }
    quint64 next = 0;
    for (auto &[verdict, rank] : ranks)
        rank = next++;
    for (auto &[chunk, ofChunk] : m_ranks)
        for (const QByteArray &verdict : chunk->verdicts)
            ofChunk.push_back(ranks.at(verdict));
}

HistorySort::Key HistorySort::keyOf(const Hit &hit) const
{
    const ChunkRow &row = *hit.row;
    const auto text = [&row](QByteArrayView bytes) { return Key {0, 0, row.id, bytes}; };
    const auto number = [&row](quint64 value) { return Key {value, 0, row.id, {}}; };
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
        return number(m_ranks.find(hit.chunk)->second[row.verdict]);
    case HistoryOrder::Attempts:
        return number(ordered(row.attempts));
    case HistoryOrder::OutBizNo:
        return text(hit.chunk->textOf(row, ChunkText::OutBizNo));
    case HistoryOrder::BizNo:
        return text(hit.chunk->textOf(row, ChunkText::BizNo));
    }
    Q_UNREACHABLE();
}

// A row without a text stays before all others: none becomes empty.
QByteArrayView HistorySort::commonBeginning(size_t from, size_t to) const
{
    QByteArrayView common;
    for (size_t i = from; i < to; ++i)
        if (const QByteArrayView text = m_keys[i].text; !text.isEmpty())
            common = shared(common, text.chopped(1));
    return common;
}

// Numbers of one program or one provider begin with the same letters and the same year: comparing them again and again
// would be most of the work.
void HistorySort::dropCommonBeginning()
{
    QByteArrayView common;
    const auto parts
        = inParts(m_keys.size(), leastKeys, [this](size_t from, size_t to) { return commonBeginning(from, to); });
    for (const QByteArrayView part : parts)
        if (!part.isNull())
            common = shared(common, part);
    inParts(m_keys.size(), leastKeys, [&](size_t from, size_t to) {
        for (size_t i = from; i < to; ++i) {
            Key &key = m_keys[i];
            if (key.text.isEmpty())
                continue;
            key.text = key.text.sliced(common.size());
            key.number = wordAt(key.text, 0);
            key.more = wordAt(key.text, word);
        }
    });
}

bool HistorySort::before(const Key &a, const Key &b) const
{
    if (a.number != b.number)
        return (a.number < b.number) != m_query.descending;
    if (a.more != b.more)
        return (a.more < b.more) != m_query.descending;
    const bool same = a.text.size() == b.text.size() && a.text.size() <= 2 * word; // the numbers were all of it
    if (const int order = same ? 0 : a.text.compare(b.text); order != 0)
        return (order < 0) != m_query.descending;
    return a.id > b.id;
}

void HistorySort::cut(size_t number)
{
    const auto behind = m_cuts.lower_bound(number);
    if (*behind == number)
        return;
    std::nth_element(place(*std::prev(behind)), place(number), place(*behind),
        [this](const Key &a, const Key &b) { return before(a, b); });
    m_cuts.insert(behind, number);
}

void HistorySort::sort(size_t from, size_t to)
{
    std::sort(place(from), place(to), [this](const Key &a, const Key &b) { return before(a, b); });
}

std::vector<qint64> HistorySort::at(qint64 from, qint64 count)
{
    const auto begin = std::min(size_t(from), m_keys.size());
    const auto end = std::min(begin + size_t(count), m_keys.size());
    for (const size_t wanted : {begin, end})
        if (wanted > m_sorted)
            cut(wanted);
    if (end > m_sorted)
        sort(std::max(begin, m_sorted), end);
    std::vector<qint64> ids;
    for (auto key = place(begin); key != place(end); ++key)
        ids.push_back(key->id);
    return ids;
}

bool HistorySort::work(const QDeadlineTimer &until)
{
    while (m_sorted < m_keys.size()) {
        const size_t end = *m_cuts.upper_bound(m_sorted);
        if (end - m_sorted > sortedAtOnce) {
            cut(m_sorted + (end - m_sorted) / 2);
        } else {
            sort(m_sorted, end);
            m_sorted = end;
        }
        if (until.hasExpired())
            break;
    }
    return m_sorted == m_keys.size();
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
