#include "ledger/finder.h"

#include "base/in_parts.h"
#include "ledger/history_sort.h"
#include "ledger/packet_count.h"
#include "ledger/rows.h"

#include <span>

namespace hongbao::ledger {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t chunksAtOnce = 64;
constexpr size_t leastChunks = 8; // for a thread of their own
constexpr size_t leastHits = 1 << 15;

struct Sums {
    qint64 unknown = 0;
    Fen paid;
};

Sums sumsOf(std::span<const Hit> hits)
{
    Sums sums;
    for (const Hit &hit : hits) {
        const auto state = payout::State(hit.row->state);
        sums.unknown += state == payout::State::Unknown || state == payout::State::Asking ? 1 : 0;
        sums.paid = checkedAdd(sums.paid, Fen::of(hit.row->prize)).value_or(sums.paid);
    }
    return sums;
}

} // namespace

class Finder::Private {
public:
    explicit Private(const QString &path)
        : connection(path)
        , index(connection, path)
    {
    }

    void ask(const HistoryQuery &question);
    Result<std::optional<HistoryFound>> work(const QDeadlineTimer &until);
    bool isWhole() const { return !match || m_sort; }
    Result<QList<HistoryRow>> rows(qint64 from, qint64 count);

    void count(const OverviewQuery &query);
    Result<std::optional<PacketSums>> workOnCount(const QDeadlineTimer &until);

    ReadingConnection connection;
    HistoryIndex index;
    std::optional<HistoryMatch> match; // while the answer is being made
    std::optional<OverviewQuery> counting;

private:
    enum class Telling { Nothing, First, Counted };
    void matchMore(const QDeadlineTimer &until);
    std::vector<Hit> hitsIn(std::span<const std::shared_ptr<const Chunk>> chunks) const;
    bool sawEverything() const;
    bool mayTellFirst() const;
    std::vector<qint64> firstPayouts();
    Result<std::optional<HistoryFound>> told(Telling telling);
    void count();
    void sortMore(const QDeadlineTimer &until);
    Result<QList<HistoryRow>> rowsOf(const std::vector<qint64> &payouts);

    HistoryQuery m_query;
    std::vector<std::shared_ptr<const Chunk>> m_matched; // from the newest on
    std::vector<Hit> m_hits;
    std::optional<HistorySort> m_sort; // once all is matched
    std::optional<PacketCount> m_count; // once the index is current
    qint64 m_total = 0;
    Sums m_sums;
    bool m_toldFirst = false;
    std::vector<qint64> m_answer; // once all is sorted
};

void Finder::Private::ask(const HistoryQuery &question)
{
    m_query = question;
    index.doubt();
    match.emplace(m_query, index);
    m_matched.clear();
    m_hits.clear();
    m_sort.reset();
    m_answer.clear();
    m_toldFirst = false;
}

Result<std::optional<HistoryFound>> Finder::Private::work(const QDeadlineTimer &until)
{
    if (!index.isCurrent()) {
        if (const Done done = index.work(until); !done)
            return fail(done.error());
    }
    if (!match)
        return std::nullopt;
    if (m_sort) {
        sortMore(until);
        return std::nullopt;
    }
    matchMore(until);
    if (sawEverything()) {
        count();
        return told(Telling::Counted);
    }
    return told(mayTellFirst() ? Telling::First : Telling::Nothing);
}

void Finder::Private::count(const OverviewQuery &query)
{
    counting = query;
    m_count.reset();
    index.doubt();
}

Result<std::optional<PacketSums>> Finder::Private::workOnCount(const QDeadlineTimer &until)
{
    if (!m_count && !index.isCurrent()) {
        if (const Done done = index.work(until); !done) {
            counting.reset();
            return fail(done.error());
        }
        if (!index.isCurrent())
            return std::nullopt;
    }
    if (!m_count)
        m_count.emplace(*counting, index);
    if (!m_count->work(until))
        return std::nullopt;
    const PacketSums sums = m_count->sums();
    counting.reset();
    m_count.reset();
    return sums;
}

// Chunks that were read anew since they were matched end the walk: it begins again.
void Finder::Private::matchMore(const QDeadlineTimer &until)
{
    auto chunk = index.chunks().begin();
    const auto end = index.chunks().end();
    for (const auto &matched : m_matched) {
        if (chunk != end && (chunk++)->second == matched)
            continue;
        m_matched.clear();
        m_hits.clear();
        chunk = index.chunks().begin();
        break;
    }
    while (chunk != end && chunk->second) {
        const size_t first = m_matched.size();
        for (; chunk != end && chunk->second && m_matched.size() < first + chunksAtOnce; ++chunk)
            m_matched.push_back(chunk->second);
        const auto found = inParts(m_matched.size() - first, leastChunks,
            [&](size_t from, size_t to) { return hitsIn(std::span(m_matched).subspan(first + from, to - from)); });
        for (const std::vector<Hit> &hits : found)
            m_hits.insert(m_hits.end(), hits.begin(), hits.end());
        if (until.hasExpired())
            return;
    }
}

std::vector<Hit> Finder::Private::hitsIn(std::span<const std::shared_ptr<const Chunk>> chunks) const
{
    HistoryMatch here(*match);
    std::vector<Hit> hits;
    for (const auto &chunk : chunks)
        here.in(*chunk, hits);
    return hits;
}

bool Finder::Private::sawEverything() const
{
    if (!index.isCurrent() || m_matched.size() != index.chunks().size())
        return false;
    auto matched = m_matched.begin();
    for (const auto &[number, chunk] : index.chunks())
        if (*matched++ != chunk)
            return false;
    return true;
}

// In the order in which chunks are read, the first rows are the first ones whatever comes behind.
bool Finder::Private::mayTellFirst() const
{
    return !m_toldFirst && m_query.order == HistoryOrder::Newest && m_query.descending
        && qsizetype(m_hits.size()) >= m_query.limit;
}

void Finder::Private::count()
{
    m_total = qint64(m_hits.size());
    m_sums = {};
    const auto parts = inParts(m_hits.size(), leastHits,
        [this](size_t from, size_t to) { return sumsOf(std::span(m_hits).subspan(from, to - from)); });
    for (const Sums &sums : parts) {
        m_sums.unknown += sums.unknown;
        m_sums.paid = checkedAdd(m_sums.paid, sums.paid).value_or(m_sums.paid);
    }
    m_sort.emplace(m_query, index, m_hits);
}

std::vector<qint64> Finder::Private::firstPayouts()
{
    if (m_sort)
        return m_sort->at(0, m_query.limit);
    std::vector<qint64> payouts;
    for (size_t i = 0; i < m_hits.size() && qsizetype(i) < m_query.limit; ++i)
        payouts.push_back(m_hits[i].row->id);
    return payouts;
}

Result<std::optional<HistoryFound>> Finder::Private::told(Telling telling)
{
    if (telling == Telling::Nothing)
        return std::nullopt;
    m_toldFirst = true;
    const auto rows = rowsOf(firstPayouts());
    if (!rows)
        return fail(rows.error());
    HistoryFound found;
    found.query = m_query;
    found.rows = *rows;
    if (telling == Telling::Counted) {
        found.counted = true;
        found.total = m_total;
        found.unknown = m_sums.unknown;
        found.paid = m_sums.paid;
    }
    return found;
}

void Finder::Private::sortMore(const QDeadlineTimer &until)
{
    if (!m_sort->work(until))
        return;
    m_answer = m_sort->all();
    m_sort.reset();
    match.reset();
    m_hits = {};
    m_matched.clear();
}

Result<QList<HistoryRow>> Finder::Private::rows(qint64 from, qint64 count)
{
    if (from < 0 || count <= 0 || !isWhole())
        return QList<HistoryRow>();
    if (m_sort)
        return rowsOf(m_sort->at(from, count));
    const qint64 end = std::min(qint64(m_answer.size()), from + count);
    return from < end ? rowsOf({m_answer.begin() + from, m_answer.begin() + end}) : QList<HistoryRow>();
}

Result<QList<HistoryRow>> Finder::Private::rowsOf(const std::vector<qint64> &payouts)
{
    if (payouts.empty())
        return QList<HistoryRow>();
    return connection.read([&](const Database &database) { return rowsByIds(database, payouts); });
}

Finder::Finder(const QString &path)
    : d(std::make_unique<Private>(path))
{
}

Finder::~Finder() = default;

void Finder::ask(const HistoryQuery &query)
{
    d->ask(query);
}

Result<std::optional<HistoryFound>> Finder::work(int ms)
{
    return d->work(QDeadlineTimer(ms));
}

bool Finder::isBusy() const
{
    return d->match.has_value() || !d->index.isCurrent();
}

bool Finder::keep(int ms)
{
    return d->index.keep(QDeadlineTimer(ms));
}

bool Finder::isWhole() const
{
    return d->isWhole();
}

void Finder::count(const OverviewQuery &query)
{
    d->count(query);
}

Result<std::optional<PacketSums>> Finder::workOnCount(int ms)
{
    return d->workOnCount(QDeadlineTimer(ms));
}

bool Finder::isCounting() const
{
    return d->counting.has_value();
}

Result<QList<HistoryRow>> Finder::rows(qint64 from, qint64 count)
{
    return d->rows(from, count);
}

} // namespace hongbao::ledger
