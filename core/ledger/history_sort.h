#pragma once
// Hits of a history query in the order asked for, in slices.

#include "ledger/history_match.h"

#include <QDeadlineTimer>

namespace hongbao::ledger {

class HistorySort {
public:
    HistorySort(const HistoryQuery &query, const HistoryIndex &index, const std::vector<Hit> &hits);

    std::vector<qint64> first(qsizetype count) const; // payouts; the first ones without sorting all
    bool work(const QDeadlineTimer &until); // true when all are sorted
    std::vector<qint64> all() const; // once they are

private:
    // A number, or a text of which the first bytes are the number
    struct Key {
        quint64 number = 0;
        qint64 id = 0;
        QByteArrayView text;
    };
    Key keyOf(const Hit &hit) const;
    static quint64 begins(QByteArrayView text);
    bool before(const Key &a, const Key &b) const;

    const HistoryQuery m_query;
    const HistoryIndex &m_index;
    std::vector<Key> m_keys;
    std::vector<Key> m_merged;
    size_t m_run = 0; // so many are sorted, again and again
    size_t m_done = 0; // of this width
};

} // namespace hongbao::ledger
