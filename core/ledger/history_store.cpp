#include "ledger/history_store.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cstring>
#include <type_traits>

namespace hongbao::ledger {

namespace {

using namespace Qt::Literals::StringLiterals;

// A row goes into the file as it lies in memory: the file never leaves its computer, and another layout is another
// version.
static_assert(std::is_trivially_copyable_v<ChunkRow> && std::has_unique_object_representations_v<ChunkRow>);
constexpr int version = 2;
constexpr int applicationId = 0x48424958; // "HBIX"

// Read through the page cache itself: at the first question of a start all of it is wanted at once.
const std::array setUp {u"PRAGMA page_size = 16384"_s, u"PRAGMA locking_mode = EXCLUSIVE"_s,
    u"PRAGMA journal_mode = TRUNCATE"_s, u"PRAGMA synchronous = NORMAL"_s, u"PRAGMA mmap_size = 2147418112"_s};

const std::array tables {
    u"CREATE TABLE mark (id INTEGER PRIMARY KEY CHECK (id = 1), line INTEGER NOT NULL, hash TEXT NOT NULL, "
    "newest INTEGER NOT NULL) STRICT"_s,
    u"CREATE TABLE chunks (number INTEGER PRIMARY KEY, rows BLOB NOT NULL, texts BLOB NOT NULL, "
    "verdicts BLOB NOT NULL) STRICT"_s,
    // The numbers side by side: a start that asks for them need not walk from chunk to chunk through a cold file.
    u"CREATE INDEX chunk_numbers ON chunks (number)"_s};

QByteArray bytesOf(const std::vector<ChunkRow> &rows)
{
    return {reinterpret_cast<const char *>(rows.data()), qsizetype(rows.size() * sizeof(ChunkRow))};
}

std::vector<ChunkRow> rowsOf(const QByteArray &bytes)
{
    std::vector<ChunkRow> rows(size_t(bytes.size()) / sizeof(ChunkRow));
    std::memcpy(rows.data(), bytes.constData(), rows.size() * sizeof(ChunkRow));
    return rows;
}

constexpr char end = '\xff';

QByteArray joined(const std::vector<QByteArray> &verdicts)
{
    QByteArray bytes;
    for (const QByteArray &verdict : verdicts)
        bytes += verdict + end;
    return bytes;
}

std::vector<QByteArray> separated(const QByteArray &bytes)
{
    const QList<QByteArray> parts = bytes.split(end);
    return {parts.begin(), std::prev(parts.end())};
}

// Whoever walks through a chunk must not leave it, whatever stands in the file.
bool isSound(const Chunk &chunk, qint64 number)
{
    qint64 last = -1;
    qint64 place = -1;
    for (const ChunkRow &row : chunk.rows) {
        if (Chunk::numberOf(row.id) != number || row.id <= last || qint64(row.text) <= place
            || row.text >= quint64(chunk.texts.size()) || row.verdict >= chunk.verdicts.size())
            return false;
        last = row.id;
        place = row.text;
    }
    constexpr auto textsOfRow = qsizetype(ChunkText::Exactly) + 1;
    return !chunk.rows.empty() && chunk.rows.front().text == 0 && chunk.texts.endsWith(end)
        && std::count(chunk.texts.begin(), chunk.texts.end(), end) == qsizetype(chunk.rows.size()) * textsOfRow;
}

} // namespace

HistoryStore::HistoryStore(const QString &ledgerPath)
    : m_path(ledgerPath + ".index"_L1)
{
}

Done HistoryStore::create()
{
    m_database.reset();
    for (const auto &ending : {""_L1, "-journal"_L1})
        QFile::remove(m_path + ending);
    auto opened = Database::open(m_path, Database::Access::Write, 0);
    if (!opened)
        return fail(opened.error());
    for (const QString &statement : setUp)
        if (const Done done = (*opened)->run(statement); !done)
            return done;
    const Done made = Transaction::run(**opened, Transaction::Kind::Write, [&]() -> Done {
        for (const QString &statement : tables)
            if (const Done done = (*opened)->run(statement); !done)
                return done;
        return (*opened)->run(u"PRAGMA application_id = %1"_s.arg(applicationId)).and_then([&] {
            return (*opened)->run(u"PRAGMA user_version = %1"_s.arg(version));
        });
    });
    if (!made)
        return made;
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
    m_database = std::move(*opened);
    return {};
}

Result<HistoryStore::Mark> HistoryStore::openKept(const Database &ledger)
{
    auto opened = Database::open(m_path, Database::Access::Write, 0);
    if (!opened)
        return fail(opened.error());
    for (const QString &statement : setUp)
        if (const Done done = (*opened)->run(statement); !done)
            return fail(done.error());
    const auto owner = (*opened)->integer(u"PRAGMA application_id"_s);
    const auto layout = (*opened)->integer(u"PRAGMA user_version"_s);
    if (owner != applicationId || layout != version)
        return fail(owner ? ErrorCode::LedgerDamaged : owner.error().code);
    Mark mark;
    {
        Statement kept(**opened, u"SELECT line, hash, newest FROM mark"_s);
        const auto found = kept.run().and_then([&] { return kept.next(); });
        if (!found || !*found)
            return fail(ErrorCode::LedgerDamaged);
        mark = {kept.integer("line"), kept.text("hash"), kept.integer("newest")};
    }
    const auto here = ledger.text(u"SELECT hash FROM journal WHERE seq = :line"_s, {{"line", mark.line}});
    if (!here || here->isEmpty() || *here != mark.hash)
        return fail(ErrorCode::LedgerDamaged);
    {
        Statement numbers(**opened, u"SELECT number FROM chunks"_s);
        auto more = numbers.run().and_then([&] { return numbers.next(); });
        for (; more && *more; more = numbers.next())
            m_numbers.insert(numbers.integer("number"));
        if (!more)
            return fail(more.error());
    }
    m_database = std::move(*opened);
    return mark;
}

std::optional<HistoryStore::Mark> HistoryStore::open(const Database &ledger)
{
    m_numbers.clear();
    if (QFile::exists(m_path)) {
        const auto kept = openKept(ledger);
        if (kept)
            return *kept;
        m_numbers.clear();
        if (kept.error().code == ErrorCode::LedgerBusy) // another program's: we do without
            return std::nullopt;
    }
    if (const Done made = create(); !made)
        m_database.reset();
    return std::nullopt;
}

std::shared_ptr<const Chunk> HistoryStore::read(qint64 number)
{
    if (!m_database || !m_numbers.contains(number))
        return nullptr;
    Statement kept(*m_database, u"SELECT rows, texts, verdicts FROM chunks WHERE number = :number"_s);
    const auto found = kept.run({{"number", number}}).and_then([&] { return kept.next(); });
    auto chunk = std::make_shared<Chunk>();
    if (found && *found) {
        chunk->rows = rowsOf(kept.value("rows").toByteArray());
        chunk->texts = kept.value("texts").toByteArray();
        chunk->verdicts = separated(kept.value("verdicts").toByteArray());
    }
    if (isSound(*chunk, number))
        return chunk;
    doubt(number);
    return nullptr;
}

Done HistoryStore::write(qint64 number, const Chunk &chunk)
{
    if (!m_writing)
        m_writing.emplace(*m_database, Transaction::Kind::Write);
    const Done done = m_database->run(
        u"INSERT OR REPLACE INTO chunks (number, rows, texts, verdicts) VALUES (:number, :rows, :texts, :verdicts)"_s,
        {{"number", number}, {"rows", bytesOf(chunk.rows)}, {"texts", chunk.texts},
            {"verdicts", joined(chunk.verdicts)}});
    if (done)
        m_numbers.insert(number);
    return done;
}

Done HistoryStore::finish(const Mark &mark)
{
    if (!m_writing)
        m_writing.emplace(*m_database, Transaction::Kind::Write);
    const Done done
        = m_database
              ->run(u"INSERT OR REPLACE INTO mark (id, line, hash, newest) VALUES (1, :line, :hash, :newest)"_s,
                  {{"line", mark.line}, {"hash", mark.hash}, {"newest", mark.newest}})
              .and_then([this] { return m_writing->commit(); });
    m_writing.reset();
    return done;
}

void HistoryStore::giveUp()
{
    m_writing.reset();
    m_database.reset();
    m_numbers.clear();
}

} // namespace hongbao::ledger
