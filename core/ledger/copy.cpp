#include "ledger/copy.h"

#include "ledger/schema.h"
#include "ledger/transaction.h"

#include <QFileInfo>
#include <QUrl>

namespace hongbao::ledger {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patienceMs = 5'000;
constexpr qint64 sliceRows = 20'000;
constexpr int rowsUntil = 600; // of the progress
constexpr int indexesUntil = 800;

class Copy {
public:
    Copy(const Database &database, intake::Progress &progress)
        : m_database(database)
        , m_progress(progress)
    {
    }

    Done operator()()
    {
        const auto tables
            = texts(u"SELECT name FROM ledger.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"_s);
        if (!tables)
            return fail(tables.error());
        for (const QString &table : *tables) {
            const auto rows = m_database.integer(u"SELECT MAX(rowid) FROM ledger."_s + table);
            if (!rows)
                return fail(rows.error());
            m_all += *rows;
        }
        return build(u"table"_s)
            .and_then([&] { return copyRows(*tables); })
            .and_then([&] { return build(u"index"_s); })
            .and_then([&] { return build(u"trigger"_s); })
            .and_then([&] { return copyVersion(); });
    }

private:
    Result<QStringList> texts(const QString &sql) const
    {
        QStringList found;
        Statement rows(m_database, sql);
        auto more = rows.run().and_then([&] { return rows.next(); });
        for (; more && *more; more = rows.next())
            found.append(rows.first().toString());
        return more ? Result<QStringList>(found) : fail(more.error());
    }

    // As the ledger itself was built.
    Done build(const QString &type)
    {
        const auto statements = texts(u"SELECT sql FROM ledger.sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE "
                                      u"'sqlite_%' AND type = '"_s
            + type + u'\'');
        if (!statements)
            return fail(statements.error());
        for (qsizetype i = 0; i < statements->size(); ++i) {
            if (m_progress.stop)
                return fail(ErrorCode::LedgerWorkStopped);
            if (const Done done = m_database.run(statements->at(i)); !done)
                return done;
            if (type == "index"_L1)
                m_progress.permille = rowsUntil + int((indexesUntil - rowsUntil) * (i + 1) / statements->size());
        }
        return {};
    }

    Done copyRows(const QStringList &tables)
    {
        for (const QString &table : tables) {
            if (const Done done = copyTable(table); !done)
                return done;
        }
        return m_database.run(u"DELETE FROM main.sqlite_sequence"_s).and_then([&] {
            return m_database.run(u"INSERT INTO main.sqlite_sequence SELECT * FROM ledger.sqlite_sequence"_s);
        });
    }

    Done copyTable(const QString &table)
    {
        qint64 from = 0;
        while (true) {
            if (m_progress.stop)
                return fail(ErrorCode::LedgerWorkStopped);
            const auto last = m_database.integer(u"SELECT MAX(rowid) FROM (SELECT rowid FROM ledger."_s + table
                    + u" WHERE rowid > :from ORDER BY rowid LIMIT :most)"_s,
                {{"from", from}, {"most", sliceRows}});
            if (!last || *last == 0)
                return last ? Done() : Done(fail(last.error()));
            const Done done = m_database.run(u"INSERT INTO main."_s + table + u" SELECT * FROM ledger."_s + table
                    + u" WHERE rowid > :from AND rowid <= :last ORDER BY rowid"_s,
                {{"from", from}, {"last", *last}});
            if (!done)
                return done;
            m_copied += *last - from;
            from = *last;
            m_progress.permille = int(rowsUntil * m_copied / std::max<qint64>(m_all, 1));
        }
    }

    Done copyVersion()
    {
        const auto version = m_database.integer(u"PRAGMA ledger.user_version"_s);
        return version ? m_database.run(u"PRAGMA main.user_version = %1"_s.arg(*version)) : fail(version.error());
    }

    const Database &m_database;
    intake::Progress &m_progress;
    qint64 m_all = 0; // rows, as far as their numbers tell
    qint64 m_copied = 0;
};

} // namespace

Done copyLedger(const QString &ledgerPath, const QString &target, intake::Progress &progress)
{
    const auto database = Database::open(target, Database::Access::Write, patienceMs);
    if (!database)
        return fail(database.error());
    // What is not finished is thrown away whole, so it needs no journal and no syncing.
    for (const auto &pragma : {"journal_mode = OFF"_L1, "synchronous = OFF"_L1, "cache_size = -65536"_L1}) {
        if (const Done done = (*database)->run("PRAGMA "_L1 + pragma); !done)
            return done;
    }
    const QString source
        = QUrl::fromLocalFile(QFileInfo(ledgerPath).absoluteFilePath()).toString(QUrl::FullyEncoded) + u"?mode=ro"_s;
    return (*database)->run(u"ATTACH :ledger AS ledger"_s, {{"ledger", source}}).and_then([&] {
        return Transaction::run(**database, Transaction::Kind::Read, [&] { return Copy(**database, progress)(); });
    });
}

Done sealCopy(const QString &target)
{
    const auto database = Database::open(target, Database::Access::Write, patienceMs);
    if (!database)
        return fail(database.error());
    return (*database)->run(u"PRAGMA synchronous = FULL"_s).and_then([&] { return nameAsLedger(**database); });
}

} // namespace hongbao::ledger
