#include "ledger/reader.h"

#include "ledger/archived.h"
#include "ledger/chain.h"
#include "ledger/filter.h"
#include "ledger/known.h"
#include "ledger/open_things.h"
#include "ledger/reading_connection.h"
#include "ledger/reconciling.h"
#include "ledger/rows.h"
#include "ledger/words.h"

namespace hongbao::ledger {

namespace {

template <class Read>
auto listOf(const Database &database, const QString &sql, Bindings bindings, const Read &read)
    -> Result<QList<decltype(read(std::declval<const Statement &>()))>>
{
    Statement statement(database, sql);
    if (const Done done = statement.run(bindings); !done)
        return fail(done.error());
    QList<decltype(read(statement))> list;
    auto more = statement.next();
    for (; more && *more; more = statement.next())
        list.append(read(statement));
    if (!more)
        return fail(more.error());
    return list;
}

template <class Value> std::optional<Value> firstOf(const QList<Value> &list)
{
    return list.isEmpty() ? std::nullopt : std::optional(list.first());
}

void addState(Counts &counts, const Statement &row)
{
    const int rows = row.number("rows");
    const payout::Position position = positionFrom(row);
    counts.rows += rows;
    counts.planned = checkedAdd(counts.planned, row.fen("planned")).value_or(counts.planned);
    counts.paid = checkedAdd(counts.paid, row.fen("paid")).value_or(counts.paid);
    switch (position.state) {
    case payout::State::Sent:
        counts.sent += rows;
        break;
    case payout::State::Refused:
        counts.refused += rows;
        break;
    case payout::State::Unsent:
        counts.unsent += rows;
        break;
    case payout::State::Asking:
    case payout::State::Unknown:
        counts.unknown += rows;
        counts.byHand += position.byHand ? rows : 0;
        break;
    }
}

Result<Counts> countsOf(const Database &database, BatchId batch)
{
    Statement states(database,
        QStringLiteral("SELECT state, by_hand, 0 AS may_have_paid, COUNT(*) AS rows, SUM(planned_fen) AS planned, "
                       "SUM(prize_fen) AS paid FROM payouts WHERE batch = :batch GROUP BY state, by_hand"));
    if (const Done done = states.run({{"batch", batch.value}}); !done)
        return fail(done.error());
    Counts counts;
    auto more = states.next();
    for (; more && *more; more = states.next())
        addState(counts, states);
    if (!more)
        return fail(more.error());
    const auto excluded = database.integer(
        QStringLiteral("SELECT COUNT(*) FROM excluded_rows WHERE batch = :batch"), {{"batch", batch.value}});
    if (!excluded)
        return fail(excluded.error());
    counts.cannotSend = int(*excluded);
    counts.rows += counts.cannotSend;
    return counts;
}

// Batches of a condition, newest first, each with its counts.
Result<QList<Batch>> batchesWhere(const Database &database, const QString &condition, Bindings bindings)
{
    auto batches = listOf(database,
        QStringLiteral("SELECT ") + batchColumns()
            + QStringLiteral(" FROM batches b JOIN campaigns c ON c.id = b.campaign WHERE ") + condition
            + QStringLiteral(" ORDER BY b.id DESC"),
        bindings, batchFrom);
    if (!batches)
        return batches;
    for (Batch &batch : *batches) {
        const auto counts = countsOf(database, batch.id);
        if (!counts)
            return fail(counts.error());
        batch.counts = *counts;
    }
    return batches;
}

AttemptRow attemptFrom(const Statement &row)
{
    return {row.number("number"), row.moment("started_at"), row.moment("ended_at"), row.text("outcome"),
        row.text("code"), row.text("message"), row.text("trace_id")};
}

ExcludedRow excludedFrom(const Statement &row)
{
    return {row.number("line"), listFromJsonText(row.text("cells")), problemFromWord(row.text("problem")),
        row.text("problem_column"), row.text("value")};
}

Result<HistoryPage> pageOf(const Database &database, const HistoryQuery &query)
{
    const Filter filter(query);
    HistoryPage page;
    page.query = query;
    Statement sums(database, QStringLiteral("SELECT COUNT(*) AS total, SUM(p.prize_fen) AS paid") + filter.sql());
    const auto counted = filter.run(sums).and_then([&] { return sums.next(); });
    if (!counted)
        return fail(counted.error());
    page.total = sums.integer("total");
    page.paid = sums.fen("paid");

    Statement rows(database,
        QStringLiteral("SELECT ") + payoutColumns() + filter.sql() + filter.order()
            + QStringLiteral(" LIMIT :page_limit OFFSET :page_offset"));
    if (const Done done = filter.run(rows, {{"page_limit", query.limit}, {"page_offset", query.offset}}); !done)
        return fail(done.error());
    auto more = rows.next();
    for (; more && *more; more = rows.next())
        page.rows.append(historyRowFrom(rows));
    if (!more)
        return fail(more.error());
    return page;
}

Result<QList<Campaign>> campaignsOf(const Database &database, const QString &account)
{
    return listOf(database,
        QStringLiteral("SELECT ") + campaignColumns()
            + QStringLiteral(" FROM campaigns c WHERE c.account = :account AND c.id") + QLatin1StringView(notArchived)
            + QStringLiteral(" ORDER BY c.id DESC"),
        {{"account", account}}, campaignFrom);
}

Result<Overview> overviewOf(const Database &database, const OverviewQuery &query)
{
    const auto campaigns = campaignsOf(database, query.account);
    if (!campaigns)
        return fail(campaigns.error());
    const auto unfinished = batchesWhere(database,
        QStringLiteral("b.account = :account AND b.state IN ('running', 'stopped')") + ofCampaign,
        {{"account", query.account}, campaignIn(query)});
    if (!unfinished)
        return fail(unfinished.error());
    Overview overview;
    overview.query = query;
    overview.campaigns = *campaigns;
    overview.unfinished = *unfinished;
    return addUnconfirmed(database, overview).and_then([&] { return addDifferences(database, overview); }).map([&] {
        return overview;
    });
}

Done eachOf(const Database &database, const Filter &filter, const QString &order,
    const std::function<bool(const HistoryRow &)> &visit)
{
    Statement rows(database, QStringLiteral("SELECT ") + payoutColumns() + filter.sql() + order);
    if (const Done done = filter.run(rows); !done)
        return done;
    auto more = rows.next();
    while (more && *more && visit(historyRowFrom(rows)))
        more = rows.next();
    return more ? Done() : fail(more.error());
}

// Sorting whole rows would write all of them into SQLite's temporary files.
Result<std::vector<qint64>> idsInOrder(const Database &database, const Filter &filter)
{
    Statement rows(database, QStringLiteral("SELECT p.id") + filter.sql() + filter.order());
    if (const Done done = filter.run(rows); !done)
        return fail(done.error());
    std::vector<qint64> ids;
    auto more = rows.next();
    for (; more && *more; more = rows.next())
        ids.push_back(rows.first().toLongLong());
    if (!more)
        return fail(more.error());
    return ids;
}

constexpr size_t idsAtOnce = 1'000;

} // namespace

class Reader::Private : public ReadingConnection {
public:
    using ReadingConnection::ReadingConnection;
};

Result<std::unique_ptr<Reader>> Reader::open(const QString &path)
{
    auto d = std::make_unique<Private>(path);
    if (const auto ready = d->ready(); !ready)
        return fail(ready.error());
    return std::unique_ptr<Reader>(new Reader(std::move(d)));
}

Reader::Reader(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

Reader::~Reader() = default;

Result<QList<Campaign>> Reader::campaigns(const QString &account) const
{
    return d->read([&](const Database &database) { return campaignsOf(database, account); });
}

Result<std::optional<Campaign>> Reader::campaign(const QString &account, const CrowdNo &crowdNo) const
{
    return d->read([&](const Database &database) {
        return listOf(database,
            QStringLiteral("SELECT ") + campaignColumns()
                + QStringLiteral(" FROM campaigns c WHERE c.account = :account AND c.crowd_no = :crowd_no"),
            {{"account", account}, {"crowd_no", crowdNo.value}}, campaignFrom)
            .map(firstOf<Campaign>);
    });
}

Result<QStringList> Reader::settledNumbers(const QString &account) const
{
    return d->read([&](const Database &database) {
        return listOf(database,
            QStringLiteral("SELECT crowd_no FROM campaigns WHERE account = :account AND status IN ('SETTLE', 'SETTLED') "
                           "AND crowd_no IS NOT NULL"),
            {{"account", account}}, [](const Statement &row) { return row.text("crowd_no"); });
    });
}

Result<ArchiveFacts> Reader::overBefore(const QString &account, const QDateTime &before) const
{
    return d->read([&](const Database &database) { return ledger::overBefore(database, account, before); });
}

Result<QList<Archive>> Reader::archives(const QString &account) const
{
    return d->read([&](const Database &database) { return archivesOf(database, account); });
}

Result<QList<Batch>> Reader::batches(const QString &account) const
{
    return d->read([&](const Database &database) {
        return batchesWhere(database,
            QStringLiteral("b.account = :account AND b.campaign") + QLatin1StringView(notArchived),
            {{"account", account}});
    });
}

Result<std::optional<Batch>> Reader::batch(BatchId id) const
{
    return d->read([&](const Database &database) {
        return batchesWhere(database, QStringLiteral("b.id = :id"), {{"id", id.value}}).map(firstOf<Batch>);
    });
}

Result<QList<Batch>> Reader::resumable(const QString &account) const
{
    return d->read([&](const Database &database) {
        return batchesWhere(database,
            QStringLiteral("b.account = :account AND b.campaign") + QLatin1StringView(notArchived)
                + QStringLiteral(" AND (b.state IN ('running', 'stopped') OR EXISTS "
                                 "(SELECT 1 FROM payouts p WHERE p.batch = b.id AND p.state IN ('unknown', 'asking') "
                                 "AND p.by_hand = 0))"),
            {{"account", account}});
    });
}

Result<HistoryPage> Reader::history(const HistoryQuery &query) const
{
    return d->read([&](const Database &database) { return pageOf(database, query); }).map([&](HistoryPage page) {
        page.query = query;
        return page;
    });
}

Result<std::optional<HistoryRow>> Reader::payout(PayoutId id) const
{
    return d->read([&](const Database &database) { return rowsByIds(database, {id.value}).map(firstOf<HistoryRow>); });
}

Result<std::optional<HandRow>> Reader::handVerdict(PayoutId payout) const
{
    return d->read([&](const Database &database) { return handRowOf(database, payout); });
}

Result<BatchSums> Reader::sums(BatchId batch) const
{
    return d->read([&](const Database &database) { return batchSumsOf(database, batch); });
}

Result<QList<AttemptRow>> Reader::attempts(PayoutId payout) const
{
    return d->read([&](const Database &database) {
        return listOf(database,
            QStringLiteral("SELECT a.number, a.started_at, o.ended_at, o.outcome, o.code, o.message, o.trace_id "
                           "FROM attempts a LEFT JOIN attempt_outcomes o ON o.payout = a.payout "
                           "AND o.number = a.number WHERE a.payout = :payout ORDER BY a.number"),
            {{"payout", payout.value}}, attemptFrom);
    });
}

Result<QList<payout::Payout>> Reader::refused(BatchId batch) const
{
    return d->read([&](const Database &database) {
        return listOf(database,
            QStringLiteral("SELECT ") + payoutColumns()
                + QStringLiteral(" FROM payouts p JOIN batches b ON b.id = p.batch "
                                 "JOIN campaigns c ON c.id = b.campaign WHERE p.batch = :batch "
                                 "AND p.state = 'refused' AND NOT EXISTS "
                                 "(SELECT 1 FROM successors s WHERE s.refused = p.id) ORDER BY p.id"),
            {{"batch", batch.value}}, payoutFrom);
    });
}

Result<QList<ExcludedRow>> Reader::excluded(BatchId batch) const
{
    return d->read([&](const Database &database) {
        return listOf(database,
            QStringLiteral("SELECT line, cells, problem, problem_column, value FROM excluded_rows WHERE batch = :batch "
                           "ORDER BY id"),
            {{"batch", batch.value}}, excludedFrom);
    });
}

Done Reader::eachPayout(const HistoryQuery &query, const std::function<bool(const HistoryRow &)> &visit) const
{
    return d->read([&](const Database &database) {
        return eachOf(database, Filter(query), QStringLiteral(" ORDER BY p.id"), visit);
    });
}

Done Reader::eachInOrder(const HistoryQuery &query, const std::function<bool(const HistoryRow &)> &visit) const
{
    return d->read([&](const Database &database) -> Done {
        const Filter filter(query);
        if (query.order == HistoryOrder::Newest)
            return eachOf(database, filter, filter.order(), visit);
        const auto ids = idsInOrder(database, filter);
        if (!ids)
            return fail(ids.error());
        for (size_t at = 0; at < ids->size(); at += idsAtOnce) {
            const auto end = std::min(at + idsAtOnce, ids->size());
            const auto rows = rowsByIds(database, {ids->begin() + qint64(at), ids->begin() + qint64(end)});
            if (!rows)
                return fail(rows.error());
            if (!std::all_of(rows->cbegin(), rows->cend(), visit))
                return {};
        }
        return {};
    });
}

Result<qint64> Reader::count(const HistoryQuery &query) const
{
    return d->read([&](const Database &database) -> Result<qint64> {
        const Filter filter(query);
        Statement rows(database, QStringLiteral("SELECT COUNT(*) AS total") + filter.sql());
        return filter.run(rows).and_then([&] { return rows.next(); }).map([&](bool) { return rows.integer("total"); });
    });
}

Done Reader::inOneMoment(const std::function<Done()> &questions) const
{
    return d->read([&](const Database &) { return questions(); });
}

Result<intake::Known> Reader::known(const KnownQuery &query, const intake::JudgedList &list) const
{
    return d->read([&](const Database &database) { return knownOf(database, query, list); });
}

Result<Books> Reader::books(const QString &account, const CrowdNo &crowdNo, Fen mostByRule) const
{
    return d->read([&](const Database &database) { return booksOf(database, account, crowdNo, mostByRule); });
}

Result<std::optional<Reconciliation>> Reader::reconciliation(const QString &account, const CrowdNo &crowdNo) const
{
    return d->read([&](const Database &database) { return latestReconciliation(database, account, crowdNo); });
}

Result<QList<TimeSlot>> Reader::timeline(const QString &account, const CrowdNo &crowdNo) const
{
    return d->read([&](const Database &database) { return timelineOf(database, account, crowdNo); });
}

Result<Overview> Reader::overview(const OverviewQuery &query) const
{
    return d->read([&](const Database &database) { return overviewOf(database, query); }).map([&](Overview overview) {
        overview.query = query;
        return overview;
    });
}

Result<ChainReport> Reader::verifyChain(intake::Progress *progress) const
{
    return d->read([&](const Database &database) { return verify(database, progress); });
}

} // namespace hongbao::ledger
