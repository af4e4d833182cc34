#include "ledger/batch_sums.h"

#include "ledger/database.h"
#include "ledger/rows.h"
#include "ledger/words.h"

namespace hongbao::ledger {

namespace {

using namespace Qt::StringLiterals;
using payout::State;

constexpr auto handColumns
    = "SELECT p.line, p.recipient, p.out_biz_no, v.paid, v.prize_fen, v.biz_no, v.reason, v.decided_at "
      "FROM hand_verdicts v JOIN payouts p ON p.id = v.payout WHERE "_L1;

template <class Row> Done each(const Database &database, const QString &sql, Bindings bindings, const Row &row)
{
    Statement rows(database, sql);
    const Done done = rows.run(bindings);
    auto more = done.and_then([&] { return rows.next(); });
    for (; more && *more; more = rows.next())
        row(rows);
    return more ? Done() : fail(more.error());
}

State stateOf(const Statement &row)
{
    const State state = payout::stateFromText(row.text("state")).value_or(State::Unknown);
    return state == State::Asking ? State::Unknown : state;
}

Done addStates(BatchSums &sums, const Database &database, BatchId batch)
{
    for (const State state : {State::Sent, State::Refused, State::Unknown, State::Unsent})
        sums.states.append({.state = state, .planned = {}, .paid = {}});
    return each(database,
        u"SELECT state, COUNT(*) AS counted, SUM(planned_fen) AS planned, SUM(prize_fen) AS paid FROM payouts "
        "WHERE batch = :batch GROUP BY state"_s,
        {{"batch", batch.value}}, [&](const Statement &row) {
            for (StateSum &sum : sums.states) {
                if (sum.state != stateOf(row))
                    continue;
                sum.rows += row.number("counted");
                sum.planned = checkedAdd(sum.planned, row.fen("planned")).value_or(sum.planned);
                sum.paid = checkedAdd(sum.paid, row.fen("paid")).value_or(sum.paid);
            }
        });
}

Done addReasons(BatchSums &sums, const Database &database, BatchId batch)
{
    return each(database,
        u"SELECT CASE state WHEN 'asking' THEN 'unknown' ELSE state END AS state, code, COUNT(*) AS counted, "
        "SUM(planned_fen) AS planned FROM payouts WHERE batch = :batch AND code <> '' "
        "GROUP BY 1, code ORDER BY counted DESC, code"_s,
        {{"batch", batch.value}}, [&](const Statement &row) {
            sums.reasons.append({stateOf(row), row.text("code"), row.number("counted"), row.fen("planned")});
        });
}

Done addExcluded(BatchSums &sums, const Database &database, BatchId batch)
{
    return each(database,
        u"SELECT problem, COUNT(*) AS counted FROM excluded_rows WHERE batch = :batch GROUP BY problem "
        "ORDER BY counted DESC, problem"_s,
        {{"batch", batch.value}}, [&](const Statement &row) {
            sums.excluded.append({problemFromWord(row.text("problem")), row.number("counted")});
        });
}

HandRow handRowFrom(const Statement &row)
{
    return {row.number("line"), row.text("recipient"), row.text("out_biz_no"),
        {row.flag("paid"), row.fen("prize_fen"), row.text("biz_no"), row.text("reason")}, row.moment("decided_at")};
}

Done addByHand(BatchSums &sums, const Database &database, BatchId batch)
{
    const auto inAll = database.integer(
        u"SELECT COUNT(*) FROM hand_verdicts v JOIN payouts p ON p.id = v.payout WHERE p.batch = :batch"_s,
        {{"batch", batch.value}});
    if (!inAll)
        return fail(inAll.error());
    sums.byHandInAll = int(*inAll);
    return each(database, handColumns + u"p.batch = :batch ORDER BY p.id LIMIT :most"_s,
        {{"batch", batch.value}, {"most", mostHandRows}},
        [&](const Statement &row) { sums.byHand.append(handRowFrom(row)); });
}

} // namespace

Result<BatchSums> batchSumsOf(const Database &database, BatchId batch)
{
    BatchSums sums;
    return addStates(sums, database, batch)
        .and_then([&] { return addReasons(sums, database, batch); })
        .and_then([&] { return addExcluded(sums, database, batch); })
        .and_then([&] { return addByHand(sums, database, batch); })
        .map([&] { return sums; });
}

Result<std::optional<HandRow>> handRowOf(const Database &database, PayoutId payout)
{
    std::optional<HandRow> found;
    return each(database, handColumns + u"p.id = :payout"_s, {{"payout", payout.value}}, [&](const Statement &row) {
        found = handRowFrom(row);
    }).map([&] { return found; });
}

} // namespace hongbao::ledger
