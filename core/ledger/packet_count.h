#pragma once
// The packets of an overview, counted in slices out of the history's index as it was when the counting began.

#include "ledger/history_match.h"
#include "ledger/overview.h"

#include <QDeadlineTimer>

#include <map>

namespace hongbao::ledger {

HistoryQuery asHistory(const OverviewQuery &query);

class PacketCount {
public:
    PacketCount(const OverviewQuery &query, const HistoryIndex &index); // a current one

    bool work(const QDeadlineTimer &until); // true: all are counted
    PacketSums sums() const;

private:
    void count(const Chunk &chunk);

    HistoryMatch m_match;
    std::vector<std::shared_ptr<const Chunk>> m_left;
    std::vector<Hit> m_hits; // of one chunk
    std::map<qint64, TimeSlot> m_days; // by their number since 1970, in Beijing
    std::map<std::pair<payout::State, QByteArray>, qint64> m_reasons; // by code
    qint64 m_unsent = 0;
};

} // namespace hongbao::ledger
