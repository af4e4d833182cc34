#include "ledger/migrations.h"

namespace hongbao::ledger {

namespace {

// SQLite's own here, for the day the ledger moves to PostgreSQL: STRICT (PostgreSQL always is), INTEGER PRIMARY KEY
// (GENERATED ALWAYS AS IDENTITY; AUTOINCREMENT too), RAISE(ABORT) (a trigger function), the PRAGMAs of this file and of
// ledger.cpp, json_each in known.cpp (= ANY) and drafts.cpp (jsonb_array_elements), LIKE without case in filter.cpp
// (ILIKE), BEGIN IMMEDIATE in transaction.cpp. Moments are UTC texts of fixed width, so that they sort as text. A 0 or
// 1 is a yes or no.
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
const QStringList &handTables()
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

// `same`: what NEW would replace
QStringList appendOnly(const QString &table, const QString &same)
{
    const QString refuse = QStringLiteral(" BEGIN SELECT RAISE(ABORT, 'append-only'); END");
    return {QString(QStringLiteral("CREATE TRIGGER %1_are_kept BEFORE DELETE ON %1").arg(table) + refuse),
        QString(QStringLiteral("CREATE TRIGGER %1_are_final BEFORE UPDATE ON %1").arg(table) + refuse),
        QString(QStringLiteral("CREATE TRIGGER %1_are_new BEFORE INSERT ON %1 WHEN EXISTS (SELECT 1 FROM %1 WHERE %2)")
                    .arg(table, same)
            + refuse)};
}

QStringList handGuards()
{
    const QString same = QStringLiteral("payout = NEW.payout");
    return appendOnly(QStringLiteral("hand_verdicts"), same) + appendOnly(QStringLiteral("successors"), same);
}

// The rows of a batch that is prepared and not confirmed (drafts.h), some hundred in one JSON text: they are written
// in the time that reading the list takes, and nobody asks about one of them. A number of a draft is never used again,
// so that an older summary cannot mean a later draft.
const QStringList &draftTables()
{
    static const QStringList statements {
        QStringLiteral("CREATE TABLE drafts (id INTEGER PRIMARY KEY AUTOINCREMENT) STRICT"),
        QStringLiteral(R"(
CREATE TABLE draft_slices (
    draft INTEGER NOT NULL REFERENCES drafts (id),
    number INTEGER NOT NULL,
    payouts TEXT NOT NULL,
    excluded TEXT NOT NULL,
    PRIMARY KEY (draft, number)
) STRICT)"),
    };
    return statements;
}

// What was found when our books were held against the provider's, and what people decided about it. A decision is about
// the difference, not about one reconciliation, so that what is explained stays explained.
const QStringList &reconciliationTables()
{
    static const QStringList statements {
        QStringLiteral(R"(
CREATE TABLE reconciliations (
    id INTEGER PRIMARY KEY,
    campaign INTEGER NOT NULL REFERENCES campaigns (id),
    made_at TEXT NOT NULL,
    booked_fen INTEGER NOT NULL CHECK (booked_fen >= 0),
    packets INTEGER NOT NULL CHECK (packets >= 0),
    provider_fen INTEGER NOT NULL CHECK (provider_fen >= 0),
    unknown_rows INTEGER NOT NULL CHECK (unknown_rows >= 0),
    unknown_fen INTEGER NOT NULL CHECK (unknown_fen >= 0),
    sending INTEGER NOT NULL CHECK (sending IN (0, 1)),
    bill_name TEXT NOT NULL,
    bill_sha256 TEXT NOT NULL,
    bill_rows INTEGER NOT NULL,
    bill_matched INTEGER NOT NULL,
    bill_others INTEGER NOT NULL,
    bill_unreadable INTEGER NOT NULL
) STRICT)"),
        QStringLiteral(R"(
CREATE TABLE differences (
    id INTEGER PRIMARY KEY,
    reconciliation INTEGER NOT NULL REFERENCES reconciliations (id),
    kind TEXT NOT NULL CHECK (kind IN ('sum_elsewhere', 'sum_short', 'only_in_bill', 'not_in_bill', 'amount_differs',
        'unknown_in_bill', 'not_sent_but_in_bill')),
    payout INTEGER REFERENCES payouts (id),
    out_biz_no TEXT NOT NULL,
    biz_no TEXT NOT NULL,
    recipient TEXT NOT NULL,
    line INTEGER NOT NULL,
    ours_fen INTEGER NOT NULL CHECK (ours_fen >= 0),
    theirs_fen INTEGER NOT NULL CHECK (theirs_fen >= 0)
) STRICT)"),
        QStringLiteral(R"(
CREATE TABLE difference_verdicts (
    campaign INTEGER NOT NULL REFERENCES campaigns (id),
    kind TEXT NOT NULL,
    out_biz_no TEXT NOT NULL,
    biz_no TEXT NOT NULL,
    ours_fen INTEGER NOT NULL,
    theirs_fen INTEGER NOT NULL,
    decided_at TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    PRIMARY KEY (campaign, kind, out_biz_no, biz_no, ours_fen, theirs_fen)
) STRICT)"),
        QStringLiteral("CREATE INDEX reconciliations_by_campaign ON reconciliations (campaign)"),
        QStringLiteral("CREATE INDEX differences_by_reconciliation ON differences (reconciliation)"),
    };
    return statements;
}

QStringList reconciliationGuards()
{
    const QString same = QStringLiteral("id = NEW.id");
    return appendOnly(QStringLiteral("reconciliations"), same) + appendOnly(QStringLiteral("differences"), same)
        + appendOnly(QStringLiteral("difference_verdicts"),
            QStringLiteral("campaign = NEW.campaign AND kind = NEW.kind AND out_biz_no = NEW.out_biz_no "
                           "AND biz_no = NEW.biz_no AND ours_fen = NEW.ours_fen AND theirs_fen = NEW.theirs_fen"));
}

// What is put away; see archive.h. Its rows stay where they are, so what is over stays over.
QStringList archiveTables()
{
    const auto rests = [](const QString &name, const QString &event) -> QString {
        return QStringLiteral("CREATE TRIGGER %1 BEFORE %2 ON batches WHEN NEW.state = 'running' AND EXISTS "
                              "(SELECT 1 FROM archived_campaigns WHERE campaign = NEW.campaign) "
                              "BEGIN SELECT RAISE(ABORT, 'the campaign is put away'); END")
            .arg(name, event);
    };
    const QStringList tables {
        QStringLiteral(R"(
CREATE TABLE archives (
    id INTEGER PRIMARY KEY,
    account TEXT NOT NULL,
    before_at TEXT NOT NULL,
    batches INTEGER NOT NULL CHECK (batches >= 0),
    payouts INTEGER NOT NULL CHECK (payouts >= 0),
    paid_fen INTEGER NOT NULL CHECK (paid_fen >= 0),
    file TEXT NOT NULL CHECK (file <> ''),
    sha256 TEXT NOT NULL,
    made_at TEXT NOT NULL
) STRICT)"),
        QStringLiteral(R"(
CREATE TABLE archived_campaigns (
    campaign INTEGER PRIMARY KEY REFERENCES campaigns (id),
    archive INTEGER NOT NULL REFERENCES archives (id)
) STRICT)"),
        QStringLiteral("CREATE INDEX archived_by_archive ON archived_campaigns (archive)"),
    };
    return tables + appendOnly(QStringLiteral("archives"), QStringLiteral("id = NEW.id"))
        + appendOnly(QStringLiteral("archived_campaigns"), QStringLiteral("campaign = NEW.campaign"))
        + QStringList {rests(QStringLiteral("archived_campaigns_get_no_batch"), QStringLiteral("INSERT")),
            rests(QStringLiteral("archived_batches_rest"), QStringLiteral("UPDATE OF state"))};
}

} // namespace

const QList<QStringList> &migrations()
{
    static const QList<QStringList> list {
        firstTables() + firstGuards() + QStringList {QStringLiteral("INSERT INTO journal_end VALUES (1, 0, '')")},
        handTables() + handGuards(),
        draftTables(),
        reconciliationTables() + reconciliationGuards(),
        archiveTables(),
    };
    return list;
}

} // namespace hongbao::ledger
