#include "ledger/schema.h"

#include "ledger/transaction.h"

#include <QStringList>

namespace hongbao::ledger {

namespace {

constexpr int applicationId = 0x48424c47; // "HBLG"

// SQLite's own here, for the day the ledger moves to PostgreSQL: STRICT (PostgreSQL always is), INTEGER PRIMARY KEY
// (GENERATED ALWAYS AS IDENTITY), RAISE(ABORT) (a trigger function), the PRAGMAs of this file and of ledger.cpp,
// json_each in known.cpp (= ANY), LIKE without case in filter.cpp (ILIKE), BEGIN IMMEDIATE in transaction.cpp.
// Moments are UTC texts of fixed width, so that they sort as text. A 0 or 1 is a yes or no.
const QStringList &firstTables()
{
    static const QStringList statements {
        QStringLiteral(R"(
CREATE TABLE campaigns (
    id INTEGER PRIMARY KEY,
    account TEXT NOT NULL,
    app_id TEXT NOT NULL,
    gateway TEXT NOT NULL,
    creation TEXT NOT NULL CHECK (creation IN ('intended', 'created', 'refused', 'unclear', 'elsewhere')),
    crowd_no TEXT CHECK (crowd_no <> ''),
    origin_crowd_no TEXT NOT NULL,
    name TEXT NOT NULL,
    message TEXT NOT NULL,
    prize_type TEXT NOT NULL CHECK (prize_type IN ('fixed', 'random')),
    total_fen INTEGER NOT NULL CHECK (total_fen >= 0),
    sent_fen INTEGER NOT NULL CHECK (sent_fen >= 0),
    packets INTEGER NOT NULL CHECK (packets >= 0),
    start_at TEXT,
    end_at TEXT,
    frequency TEXT NOT NULL,
    link TEXT NOT NULL,
    pay_url TEXT NOT NULL,
    status TEXT NOT NULL,
    created_at TEXT NOT NULL,
    refreshed_at TEXT,
    UNIQUE (account, crowd_no),
    CHECK ((crowd_no IS NULL) = (creation IN ('intended', 'refused', 'unclear')))
) STRICT)"),
        QStringLiteral(R"(
CREATE TABLE batches (
    id INTEGER PRIMARY KEY,
    campaign INTEGER NOT NULL REFERENCES campaigns (id),
    account TEXT NOT NULL,
    app_id TEXT NOT NULL,
    gateway TEXT NOT NULL,
    source_name TEXT NOT NULL,
    source_sha256 TEXT NOT NULL,
    header TEXT NOT NULL,
    first_alone INTEGER NOT NULL CHECK (first_alone IN (0, 1)),
    first_alone_is_default INTEGER NOT NULL CHECK (first_alone_is_default IN (0, 1)),
    skip_problems INTEGER NOT NULL CHECK (skip_problems IN (0, 1)),
    rate_per_second REAL NOT NULL CHECK (rate_per_second >= 0),
    in_flight INTEGER NOT NULL CHECK (in_flight > 0),
    digest TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('running', 'stopped', 'finished')),
    reason TEXT NOT NULL,
    confirmed_at TEXT NOT NULL,
    ended_at TEXT
) STRICT)"),
        QStringLiteral(R"(
CREATE TABLE excluded_rows (
    id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batches (id),
    line INTEGER NOT NULL,
    cells TEXT NOT NULL,
    problem TEXT NOT NULL,
    problem_column TEXT NOT NULL,
    value TEXT NOT NULL
) STRICT)"),
        QStringLiteral(R"(
CREATE TABLE payouts (
    id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batches (id),
    line INTEGER NOT NULL,
    recipient_kind TEXT NOT NULL CHECK (recipient_kind IN ('user_id', 'open_id', 'login_id')),
    recipient TEXT NOT NULL CHECK (recipient <> ''),
    order_price_fen INTEGER CHECK (order_price_fen > 0),
    out_biz_no TEXT NOT NULL UNIQUE CHECK (length(out_biz_no) BETWEEN 1 AND 96),
    planned_fen INTEGER NOT NULL CHECK (planned_fen >= 0),
    name TEXT NOT NULL,
    note TEXT NOT NULL,
    cells TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('unsent', 'asking', 'sent', 'refused', 'unknown')),
    may_have_paid INTEGER NOT NULL CHECK (may_have_paid IN (0, 1)),
    by_hand INTEGER NOT NULL CHECK (by_hand IN (0, 1)),
    attempts INTEGER NOT NULL CHECK (attempts >= 0),
    prize_fen INTEGER NOT NULL CHECK (prize_fen >= 0),
    biz_no TEXT NOT NULL,
    code TEXT NOT NULL,
    reason TEXT NOT NULL,
    created_at TEXT NOT NULL,
    settled_at TEXT,
    CHECK (state = 'sent' OR (prize_fen = 0 AND biz_no = '')),
    CHECK (by_hand = 0 OR state = 'unknown'),
    CHECK (state = 'unsent' OR attempts > 0),
    CHECK ((state IN ('sent', 'refused')) = (settled_at IS NOT NULL))
) STRICT)"),
        QStringLiteral(R"(
CREATE TABLE attempts (
    payout INTEGER NOT NULL REFERENCES payouts (id),
    number INTEGER NOT NULL CHECK (number > 0),
    started_at TEXT NOT NULL,
    PRIMARY KEY (payout, number)
) STRICT)"),
        QStringLiteral(R"(
CREATE TABLE attempt_outcomes (
    payout INTEGER NOT NULL,
    number INTEGER NOT NULL,
    ended_at TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('sent', 'refused', 'unknown', 'not_executed', 'stopped')),
    prize_fen INTEGER CHECK (prize_fen >= 0),
    biz_no TEXT NOT NULL,
    repeated INTEGER NOT NULL CHECK (repeated IN (0, 1)),
    code TEXT NOT NULL,
    message TEXT NOT NULL,
    trace_id TEXT NOT NULL,
    PRIMARY KEY (payout, number),
    FOREIGN KEY (payout, number) REFERENCES attempts (payout, number),
    CHECK ((outcome = 'sent') = (prize_fen IS NOT NULL))
) STRICT)"),
        QStringLiteral(R"(
CREATE TABLE journal (
    seq INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    prev_hash TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT)"),
        // Where the journal ends, so that a tail that was cut off is missed.
        QStringLiteral(R"(
CREATE TABLE journal_end (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    lines INTEGER NOT NULL,
    hash TEXT NOT NULL
) STRICT)"),
        QStringLiteral("CREATE INDEX batches_by_campaign ON batches (campaign)"),
        QStringLiteral("CREATE INDEX excluded_by_batch ON excluded_rows (batch)"),
        QStringLiteral("CREATE INDEX payouts_by_batch ON payouts (batch, state)"),
        QStringLiteral("CREATE INDEX payouts_by_recipient ON payouts (recipient)"),
        QStringLiteral("CREATE INDEX payouts_by_state ON payouts (state)"),
        QStringLiteral("CREATE INDEX payouts_by_time ON payouts (created_at)"),
    };
    return statements;
}

// INSERT OR REPLACE deletes without asking a delete trigger, so the inserts are guarded too.
const QStringList &firstGuards()
{
    static const QStringList statements {
        QStringLiteral("CREATE TRIGGER attempts_are_kept BEFORE DELETE ON attempts "
                       "BEGIN SELECT RAISE(ABORT, 'append-only'); END"),
        QStringLiteral("CREATE TRIGGER attempts_are_final BEFORE UPDATE ON attempts "
                       "BEGIN SELECT RAISE(ABORT, 'append-only'); END"),
        QStringLiteral("CREATE TRIGGER attempts_are_new BEFORE INSERT ON attempts WHEN EXISTS "
                       "(SELECT 1 FROM attempts WHERE payout = NEW.payout AND number = NEW.number) "
                       "BEGIN SELECT RAISE(ABORT, 'append-only'); END"),
        QStringLiteral("CREATE TRIGGER outcomes_are_kept BEFORE DELETE ON attempt_outcomes "
                       "BEGIN SELECT RAISE(ABORT, 'append-only'); END"),
        QStringLiteral("CREATE TRIGGER outcomes_are_final BEFORE UPDATE ON attempt_outcomes "
                       "BEGIN SELECT RAISE(ABORT, 'append-only'); END"),
        QStringLiteral("CREATE TRIGGER outcomes_are_new BEFORE INSERT ON attempt_outcomes WHEN EXISTS "
                       "(SELECT 1 FROM attempt_outcomes WHERE payout = NEW.payout AND number = NEW.number) "
                       "BEGIN SELECT RAISE(ABORT, 'append-only'); END"),
        QStringLiteral("CREATE TRIGGER journal_is_kept BEFORE DELETE ON journal "
                       "BEGIN SELECT RAISE(ABORT, 'append-only'); END"),
        QStringLiteral("CREATE TRIGGER journal_is_final BEFORE UPDATE ON journal "
                       "BEGIN SELECT RAISE(ABORT, 'append-only'); END"),
        QStringLiteral("CREATE TRIGGER journal_is_new BEFORE INSERT ON journal WHEN EXISTS "
                       "(SELECT 1 FROM journal WHERE seq = NEW.seq) "
                       "BEGIN SELECT RAISE(ABORT, 'append-only'); END"),
        QStringLiteral("CREATE TRIGGER payouts_are_kept BEFORE DELETE ON payouts "
                       "BEGIN SELECT RAISE(ABORT, 'a payout is never dropped'); END"),
        QStringLiteral("CREATE TRIGGER payouts_are_new BEFORE INSERT ON payouts WHEN EXISTS "
                       "(SELECT 1 FROM payouts WHERE id = NEW.id OR out_biz_no = NEW.out_biz_no) "
                       "BEGIN SELECT RAISE(ABORT, 'out_biz_no is used'); END"),
        QStringLiteral("CREATE TRIGGER payouts_are_frozen BEFORE UPDATE OF id, batch, line, recipient_kind, recipient, "
                       "order_price_fen, out_biz_no, planned_fen, name, note, cells, created_at ON payouts "
                       "BEGIN SELECT RAISE(ABORT, 'what is sent never changes'); END"),
        QStringLiteral("CREATE TRIGGER sent_stays_sent BEFORE UPDATE ON payouts WHEN OLD.state = 'sent' "
                       "BEGIN SELECT RAISE(ABORT, 'sent is final'); END"),
        QStringLiteral("CREATE TRIGGER batches_are_kept BEFORE DELETE ON batches "
                       "BEGIN SELECT RAISE(ABORT, 'a batch is never dropped'); END"),
        QStringLiteral("CREATE TRIGGER batches_are_frozen BEFORE UPDATE OF id, campaign, account, app_id, gateway, "
                       "source_name, source_sha256, header, digest, confirmed_at ON batches "
                       "BEGIN SELECT RAISE(ABORT, 'what was confirmed never changes'); END"),
        QStringLiteral("CREATE TRIGGER excluded_rows_are_kept BEFORE DELETE ON excluded_rows "
                       "BEGIN SELECT RAISE(ABORT, 'a row is never dropped'); END"),
        QStringLiteral("CREATE TRIGGER excluded_rows_are_final BEFORE UPDATE ON excluded_rows "
                       "BEGIN SELECT RAISE(ABORT, 'a row never changes'); END"),
        QStringLiteral("CREATE TRIGGER campaign_numbers_are_frozen BEFORE UPDATE OF crowd_no ON campaigns "
                       "WHEN OLD.crowd_no IS NOT NULL AND NEW.crowd_no IS NOT OLD.crowd_no "
                       "BEGIN SELECT RAISE(ABORT, 'a campaign keeps its number'); END"),
    };
    return statements;
}

// Decisions of people, ties between numbers, and a batch's timetable.
const QStringList &secondTables()
{
    static const QStringList statements {
        QStringLiteral(R"(
CREATE TABLE hand_verdicts (
    payout INTEGER PRIMARY KEY REFERENCES payouts (id),
    decided_at TEXT NOT NULL,
    paid INTEGER NOT NULL CHECK (paid IN (0, 1)),
    prize_fen INTEGER NOT NULL CHECK (prize_fen >= 0),
    biz_no TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    CHECK (paid = 1 OR (prize_fen = 0 AND biz_no = ''))
) STRICT)"),
        QStringLiteral(R"(
CREATE TABLE successors (
    payout INTEGER PRIMARY KEY REFERENCES payouts (id),
    refused INTEGER NOT NULL REFERENCES payouts (id)
) STRICT)"),
        QStringLiteral("CREATE INDEX successors_by_refused ON successors (refused)"),
        QStringLiteral("ALTER TABLE batches ADD COLUMN start_at TEXT"),
        QStringLiteral("ALTER TABLE batches ADD COLUMN hours TEXT NOT NULL DEFAULT ''"),
    };
    return statements;
}

QStringList secondGuards()
{
    QStringList statements;
    for (const QString &table : {QStringLiteral("hand_verdicts"), QStringLiteral("successors")}) {
        const QString refuse = QStringLiteral(" BEGIN SELECT RAISE(ABORT, 'append-only'); END");
        statements << QString(QStringLiteral("CREATE TRIGGER %1_are_kept BEFORE DELETE ON %1").arg(table) + refuse)
                   << QString(QStringLiteral("CREATE TRIGGER %1_are_final BEFORE UPDATE ON %1").arg(table) + refuse)
                   << QString(QStringLiteral("CREATE TRIGGER %1_are_new BEFORE INSERT ON %1 WHEN EXISTS "
                                             "(SELECT 1 FROM %1 WHERE payout = NEW.payout)")
                                  .arg(table)
                          + refuse);
    }
    return statements;
}

const QList<QStringList> &migrations()
{
    static const QList<QStringList> list {
        firstTables() + firstGuards() + QStringList {QStringLiteral("INSERT INTO journal_end VALUES (1, 0, '')")},
        secondTables() + secondGuards(),
    };
    return list;
}

Done apply(const Database &database, int version)
{
    return Transaction::run(database, Transaction::Kind::Write, [&]() -> Done {
        for (const QString &statement : migrations().at(version - 1)) {
            if (const Done done = database.run(statement); !done)
                return done;
        }
        // A PRAGMA takes no bound values.
        return database.run(QStringLiteral("PRAGMA application_id = %1").arg(applicationId)).and_then([&] {
            return database.run(QStringLiteral("PRAGMA user_version = %1").arg(version));
        });
    });
}

} // namespace

int newestSchema()
{
    return int(migrations().size());
}

Result<int> readSchema(const Database &database)
{
    // One snapshot: the writer may be making the tables at this moment.
    return Transaction::run(database, Transaction::Kind::Read, [&]() -> Result<int> {
        const auto version = database.integer(QStringLiteral("PRAGMA user_version"));
        const auto owner = database.integer(QStringLiteral("PRAGMA application_id"));
        const auto tables = database.integer(QStringLiteral("SELECT COUNT(*) FROM sqlite_master"));
        for (const auto &read : {version, owner, tables}) {
            if (!read)
                return fail(read.error());
        }
        const bool empty = *version == 0 && *owner == 0 && *tables == 0;
        if (!empty && (*owner != applicationId || *version < 1))
            return fail(ErrorCode::LedgerDamaged, QStringLiteral("application_id"));
        if (*version > newestSchema())
            return fail(ErrorCode::LedgerNewer, QString::number(*version));
        return int(*version);
    });
}

Done migrate(const Database &database)
{
    const auto version = readSchema(database);
    if (!version)
        return fail(version.error());
    for (int next = *version + 1; next <= newestSchema(); ++next) {
        if (const Done done = apply(database, next); !done)
            return done;
    }
    return {};
}

} // namespace hongbao::ledger
