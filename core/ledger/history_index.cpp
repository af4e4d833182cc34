#include "ledger/history_index.h"

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

HistoryIndex::HistoryIndex(ReadingConnection &connection)
    : m_connection(connection)
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
    return noticeChanges(database, *end)
        .and_then([&] { return noticeNew(database); })
        .and_then([&] { return readBatches(database); })
        .map([&] { m_version = *version; });
}

Done HistoryIndex::noticeChanges(const Database &database, qint64 end)
{
    const qint64 seen = std::exchange(m_seen, end);
    if (seen < 0)
        return {};
    if (end < seen || end - seen > mostLines) { // another ledger, or far behind
        m_chunks.clear();
        m_newest = 0;
        return {};
    }
    Statement lines(database, u"SELECT body FROM journal WHERE seq > :seen"_s);
    if (const Done done = lines.run({{"seen", seen}}); !done)
        return done;
    auto more = lines.next();
    for (; more && *more; more = lines.next()) {
        eachPayout(lines.text("body"), [this](qint64 payout) {
            if (const auto chunk = m_chunks.find(Chunk::numberOf(payout)); chunk != m_chunks.end())
                chunk->second.reset();
        });
    }
    return more ? Done() : fail(more.error());
}

Done HistoryIndex::noticeNew(const Database &database)
{
    const qint64 known = Chunk::numberOf(m_newest);
    auto newest = database.integer(u"SELECT COALESCE(MAX(id), 0) FROM payouts"_s);
    if (!newest || *newest == m_newest)
        return newest ? Done() : fail(newest.error());
    m_newest = *newest;
    for (qint64 number = Chunk::numberOf(*newest); *newest > 0 && number >= known; number = Chunk::numberOf(*newest)) {
        m_chunks[number].reset();
        newest = database.integer(
            u"SELECT COALESCE(MAX(id), 0) FROM payouts WHERE id < :first"_s, {{"first", number << Chunk::idBits}});
        if (!newest)
            return fail(newest.error());
    }
    return {};
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
        auto read = readChunk(database, chunk->first);
        if (!read)
            return fail(read.error());
        chunk->second = std::move(*read);
        --left;
        if (missing > atOnce && until.hasExpired())
            break;
    }
    m_current = left == 0;
    return {};
}

} // namespace hongbao::ledger
