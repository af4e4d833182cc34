#include "ledger/history_index.h"

#include "ledger/journal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace hongbao::ledger {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qint64 mostLines = 20'000; // reading everything anew is quicker than reading more of the journal

// So few are read whatever the time: while packets are sent there is something new at each turn, and what is read by
// halves is never of one moment.
constexpr qsizetype atOnce = 16;

// An entry is a payout's number, a list that begins with it, or an object that names it; see journal.h's writers.
qint64 payoutOf(const QJsonValue &entry)
{
    if (entry.isArray())
        return entry[0].toInteger();
    return entry.isObject() ? entry["payout"_L1].toInteger() : entry.toInteger();
}

template <class Visit> void eachPayout(const QString &body, const Visit &visit)
{
    const QJsonObject line = QJsonDocument::fromJson(body.toUtf8()).object();
    if (const QJsonValue one = line["payout"_L1]; !one.isUndefined())
        visit(payoutOf(one));
    for (const auto list : {"payouts"_L1, "answers"_L1})
        for (const QJsonValue &entry : line[list].toArray())
            visit(payoutOf(entry));
}

} // namespace

HistoryIndex::HistoryIndex(ReadingConnection &connection, const QString &ledgerPath)
    : m_connection(connection)
    , m_store(ledgerPath)
{
}

const BatchFacts *HistoryIndex::batch(qint64 id) const
{
    const auto found = m_batches.constFind(id);
    return found == m_batches.constEnd() ? nullptr : &*found;
}

Done HistoryIndex::work(const QDeadlineTimer &until)
{
    const auto connection = m_connection.ready();
    if (!connection)
        return fail(connection.error());
    if (!*connection) { // no ledger, nothing in it
        m_current = true;
        return {};
    }
    return m_connection.read([&](const Database &database) {
        return catchUp(database).and_then([&] { return readMissing(database, until); });
    });
}

Done HistoryIndex::catchUp(const Database &database)
{
    // Inside a transaction the number is that of its snapshot only after something was read.
    const auto end = database.integer(u"SELECT COALESCE(MAX(seq), 0) FROM journal"_s);
    const auto version = database.integer(u"PRAGMA data_version"_s);
    if (!end || !version)
        return fail(end ? version.error() : end.error());
    if (*version == m_version && *end == m_seen)
        return {};
    return begin(database, *end)
        .and_then([&] { return noticeChanges(database, *end); })
        .and_then([&] { return noticeNew(database); })
        .and_then([&] { return readBatches(database); })
        .map([&] { m_version = *version; });
}

// The first time: from where the copy of the last start ends.
Done HistoryIndex::begin(const Database &database, qint64 end)
{
    if (m_seen >= 0)
        return {};
    const auto kept = m_store.open(database);
    m_seen = kept ? kept->line : end;
    m_newest = kept ? kept->newest : 0;
    return {};
}

void HistoryIndex::invalidate(qint64 number)
{
    m_store.doubt(number);
    if (const auto chunk = m_chunks.find(number); chunk != m_chunks.end())
        chunk->second.reset();
}

void HistoryIndex::forgetAll()
{
    m_store.doubtAll();
    m_chunks.clear();
    m_numbered = false;
    m_newest = 0;
}

Done HistoryIndex::noticeChanges(const Database &database, qint64 end)
{
    const qint64 seen = std::exchange(m_seen, end);
    if (end < seen || end - seen > mostLines) { // another ledger, or far behind
        forgetAll();
        return {};
    }
    Statement lines(database, u"SELECT kind, body FROM journal WHERE seq > :seen"_s);
    if (const Done done = lines.run({{"seen", seen}}); !done)
        return done;
    auto more = lines.next();
    for (; more && *more; more = lines.next()) {
        if (lines.text("kind") == QLatin1StringView(kind::archived)) { // whole chunks are empty now
            forgetAll();
            return {};
        }
        eachPayout(lines.text("body"), [this](qint64 payout) { invalidate(Chunk::numberOf(payout)); });
    }
    return more ? Done() : fail(more.error());
}

// What there is is asked of the ledger, never of the copy. The chunk of what was the newest has grown.
Done HistoryIndex::noticeNew(const Database &database)
{
    auto last = database.integer(u"SELECT COALESCE(MAX(id), 0) FROM payouts"_s);
    if (last && *last == m_newest && m_numbered)
        return {};
    const qint64 grown = last && *last == m_newest ? Chunk::numberOf(m_newest) + 1 : Chunk::numberOf(m_newest);
    m_newest = last.value_or(0);
    while (last && *last > 0 && (!m_numbered || Chunk::numberOf(*last) >= grown)) {
        const qint64 number = Chunk::numberOf(*last);
        m_chunks.try_emplace(number);
        if (number >= grown)
            invalidate(number);
        last = database.integer(
            u"SELECT COALESCE(MAX(id), 0) FROM payouts WHERE id < :first"_s, {{"first", number << Chunk::idBits}});
    }
    m_numbered = last.has_value();
    return last ? Done() : fail(last.error());
}

Done HistoryIndex::readBatches(const Database &database)
{
    Statement rows(
        database, u"SELECT b.id, b.account, c.crowd_no, c.name FROM batches b JOIN campaigns c ON c.id = b.campaign"_s);
    if (const Done done = rows.run(); !done)
        return done;
    m_batches.clear();
    auto more = rows.next();
    for (; more && *more; more = rows.next())
        m_batches.insert(
            rows.integer("id"), {rows.text("account"), rows.text("crowd_no"), folded(rows.text("name").toUtf8())});
    return more ? Done() : fail(more.error());
}

Done HistoryIndex::readMissing(const Database &database, const QDeadlineTimer &until)
{
    const auto missing
        = std::count_if(m_chunks.begin(), m_chunks.end(), [](const auto &numbered) { return !numbered.second; });
    qsizetype left = missing;
    for (auto chunk = m_chunks.begin(); left > 0 && chunk != m_chunks.end(); ++chunk) {
        if (chunk->second)
            continue;
        auto found = read(database, chunk->first);
        if (!found)
            return fail(found.error());
        chunk->second = std::move(*found);
        --left;
        if (missing > atOnce && until.hasExpired())
            break;
    }
    m_current = left == 0;
    if (!m_current || m_mark.line == m_seen)
        return {};
    const auto hash = database.text(u"SELECT hash FROM journal WHERE seq = :line"_s, {{"line", m_seen}});
    if (!hash)
        return fail(hash.error());
    m_mark = {m_seen, *hash, m_newest};
    return {};
}

Result<std::shared_ptr<const Chunk>> HistoryIndex::read(const Database &database, qint64 number)
{
    if (auto kept = m_store.read(number))
        return kept;
    return readChunk(database, number);
}

// What cannot be kept is read out of the ledger again at the next start: nothing to tell anybody.
bool HistoryIndex::keep(const QDeadlineTimer &until)
{
    if (!m_current || m_mark.line == 0 || !m_store.isOpen())
        return true;
    for (const auto &[number, chunk] : m_chunks) {
        if (m_store.numbers().contains(number))
            continue;
        if (!m_store.write(number, *chunk)) {
            m_store.giveUp();
            return true;
        }
        if (until.hasExpired())
            return false;
    }
    if (m_kept.line != m_mark.line && m_store.finish(m_mark))
        m_kept = m_mark;
    return true;
}

} // namespace hongbao::ledger
