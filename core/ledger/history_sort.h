#pragma once
// Hits of a history query in the order asked for: at once where somebody looks, everywhere else in slices.

#include "ledger/history_match.h"

#include <QDeadlineTimer>

#include <set>
#include <unordered_map>
#include <vector>

namespace hongbao::ledger {

// A quicksort that keeps its cuts: all keys before a cut stand before all behind it. Whoever wants a page cuts at both
// its ends, which takes a few passes over the keys and not twenty.
class HistorySort {
public:
    HistorySort(const HistoryQuery &query, const HistoryIndex &index, const std::vector<Hit> &hits);

    std::vector<qint64> at(qint64 from, qint64 count); // payouts in their places
    bool work(const QDeadlineTimer &until); // true when all are sorted
    std::vector<qint64> all() const; // once they are

private:
    // A number; or a text behind what all texts begin with, and its first bytes as numbers
    struct Key {
        quint64 number = 0;
        quint64 more = 0;
        qint64 id = 0;
        QByteArrayView text;
    };
    using Keys = std::vector<Key>;

    void rankVerdicts(const std::vector<Hit> &hits);
    Key keyOf(const Hit &hit) const;
    QByteArrayView commonBeginning(size_t from, size_t to) const;
    void dropCommonBeginning();
    bool before(const Key &a, const Key &b) const;
    Keys::iterator place(size_t number) { return m_keys.begin() + qsizetype(number); }
    void cut(size_t number);
    void sort(size_t from, size_t to);

    const HistoryQuery m_query;
    const HistoryIndex &m_index;
    std::unordered_map<const Chunk *, std::vector<quint64>> m_ranks; // of their verdicts, where those are the order
    Keys m_keys;
    std::set<size_t> m_cuts;
    size_t m_sorted = 0; // so many stand in their places; a cut too
};

} // namespace hongbao::ledger
