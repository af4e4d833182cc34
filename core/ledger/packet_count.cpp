#include "ledger/packet_count.h"

#include <algorithm>

namespace hongbao::ledger {

namespace {

using payout::State;

constexpr qint64 dayMs = 24LL * 3600 * 1000;
constexpr qint64 beijingMs = 8LL * 3600 * 1000; // before UTC

qint64 dayOf(qint64 moment)
{
    const qint64 wall = moment + beijingMs;
    return wall >= 0 ? wall / dayMs : (wall + 1) / dayMs - 1;
}

void add(TimeSlot &day, const ChunkRow &row)
{
    switch (State(row.state)) {
    case State::Sent:
        ++day.sent;
        break;
    case State::Refused:
        ++day.refused;
        break;
    case State::Asking:
    case State::Unknown:
        ++day.unknown;
        break;
    case State::Unsent:
        break;
    }
    day.paid = checkedAdd(day.paid, Fen::of(row.prize)).value_or(day.paid);
}

} // namespace

HistoryQuery asHistory(const OverviewQuery &query)
{
    HistoryQuery history;
    history.account = query.account;
    history.campaign = query.campaign;
    history.from = query.from;
    history.to = query.to;
    return history;
}

PacketCount::PacketCount(const OverviewQuery &query, const HistoryIndex &index)
    : m_match(asHistory(query), index)
{
    for (const auto &[number, chunk] : index.chunks())
        m_left.push_back(chunk);
}

bool PacketCount::work(const QDeadlineTimer &until)
{
    while (!m_left.empty()) {
        count(*m_left.back());
        m_left.pop_back();
        if (until.hasExpired())
            break;
    }
    return m_left.empty();
}

void PacketCount::count(const Chunk &chunk)
{
    m_hits.clear();
    m_match.in(chunk, m_hits);
    std::map<std::pair<State, quint16>, qint64> failures; // a chunk has few verdicts, and many rows of each
    for (const Hit &hit : m_hits) {
        const State state = State(hit.row->state);
        if (state == State::Unsent) {
            ++m_unsent;
            continue;
        }
        add(m_days[dayOf(hit.row->created)], *hit.row);
        if (state != State::Sent)
            ++failures[{state == State::Asking ? State::Unknown : state, hit.row->verdict}];
    }
    for (const auto &[failure, packets] : failures) {
        const QByteArray &verdict = chunk.verdicts[failure.second];
        m_reasons[{failure.first, verdict.left(verdict.indexOf('\0'))}] += packets;
    }
}

PacketSums PacketCount::sums() const
{
    PacketSums sums;
    sums.unsent = m_unsent;
    for (const auto &[number, day] : m_days) {
        sums.days.append(day);
        sums.days.last().start = QDateTime::fromMSecsSinceEpoch(number * dayMs - beijingMs, Qt::UTC);
    }
    for (const auto &[reason, packets] : m_reasons)
        sums.reasons.append({reason.first, QString::fromUtf8(reason.second), packets});
    std::stable_sort(sums.reasons.begin(), sums.reasons.end(),
        [](const ReasonCount &one, const ReasonCount &other) { return one.packets > other.packets; });
    return sums;
}

} // namespace hongbao::ledger
