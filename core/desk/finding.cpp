#include "desk/finding.h"

#include "ledger/archive.h"

namespace hongbao::desk {

namespace {

constexpr int sliceMs = 20;
constexpr int idleMs = 3'000; // before the index is kept

} // namespace

Finding::Finding(const QString &path, Desk &desk)
    : m_readers(path)
    , m_ledger(std::make_unique<ledger::Finder>(path))
    , m_finder(m_ledger.get())
    , m_voice(desk)
    , m_next(this)
    , m_keep(this)
{
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &Finding::work);
    m_keep.setSingleShot(true);
    connect(&m_keep, &QTimer::timeout, this, &Finding::keep);
    connect(&desk, &Desk::batchStarted, this,
        [this](RequestId, const BatchResult &batch) { m_sending = m_sending || batch.has_value(); });
    connect(&desk, &Desk::batchEnded, this, [this] {
        m_sending = false;
        m_keep.start(idleMs);
    });
}

void Finding::find(RequestId id, const ledger::HistoryQuery &query)
{
    m_waiting.clear();
    m_question = id;
    if (const Done ready = turnTo(query.source); !ready) {
        m_question = 0; // it has no rows
        return m_voice.say(&Desk::historyFound, id, fail(ready.error()));
    }
    m_finder->ask(query);
    m_keep.stop();
    m_next.start();
}

Done Finding::turnTo(const QString &source)
{
    if (source == m_source)
        return {};
    if (!source.isEmpty()) {
        if (const Done fits = ledger::checkSource(source); !fits)
            return fits;
        m_away = std::make_unique<ledger::Finder>(source);
    }
    m_source = source;
    m_finder = source.isEmpty() ? m_ledger.get() : m_away.get();
    if (source.isEmpty())
        m_away.reset();
    return {};
}

void Finding::read(RequestId id, RequestId question, qint64 from, qint64 count)
{
    if (question != m_question)
        return; // nobody waits for it any more
    if (m_finder->isWhole())
        answer({id, from, count});
    else
        m_waiting.append({id, from, count});
}

// What is open now is told at once, the packets follow.
void Finding::overview(RequestId id, const ledger::OverviewQuery &query)
{
    m_overviewId = id;
    m_overview.reset();
    const auto open = m_readers.get().and_then([&](auto *r) { return r->overview(query); });
    m_voice.say(&Desk::overviewRead, id, open);
    if (!open)
        return;
    m_overview = *open;
    m_ledger->count(query);
    m_keep.stop();
    m_next.start();
}

void Finding::work()
{
    if (m_overview)
        workOnOverview();
    else
        workOnHistory();
    if (m_overview || m_finder->isBusy())
        return;
    m_next.stop();
    m_keep.start(idleMs);
}

void Finding::workOnOverview()
{
    const auto counted = m_ledger->workOnCount(sliceMs);
    if (counted && !*counted)
        return;
    if (counted)
        m_overview->packets = **counted;
    m_voice.say(&Desk::overviewRead, m_overviewId, counted ? OverviewResult(*m_overview) : fail(counted.error()));
    m_overview.reset();
}

void Finding::workOnHistory()
{
    const auto told = m_finder->work(sliceMs);
    if (!told) {
        m_next.stop();
        return m_voice.say(&Desk::historyFound, m_question, fail(told.error()));
    }
    if (*told)
        m_voice.say(&Desk::historyFound, m_question, FoundResult(**told));
    if (m_finder->isWhole())
        for (const Place &place : std::exchange(m_waiting, {}))
            answer(place);
}

// Syncing a large file would hold up the commits of a batch that is being sent.
void Finding::keep()
{
    if (!m_sending && !m_finder->isBusy() && !m_finder->keep(sliceMs))
        m_keep.start(0);
}

void Finding::answer(const Place &place)
{
    m_voice.say(&Desk::foundRead, place.id, m_finder->rows(place.from, place.count));
}

} // namespace hongbao::desk
