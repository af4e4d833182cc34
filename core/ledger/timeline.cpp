#include "ledger/timeline.h"

#include "ledger/database.h"

#include <map>

namespace hongbao::ledger {

namespace {

using namespace Qt::StringLiterals;

// The first 13 characters of a moment are its hour. A row without an answer has its time in its last attempt; those are
// few, so that the attempts of all others need not be looked up. CROSS JOIN keeps SQLite to this order, and so to the
// rows of the campaign's batches: by itself it walks those of all campaigns in a state.
constexpr auto answeredSql
    = "SELECT substr(p.settled_at, 1, 13) AS hour, SUM(p.state = 'sent') AS sent, SUM(p.state = 'refused') AS refused, "
      "0 AS unknown_rows, SUM(p.prize_fen) AS paid FROM campaigns c CROSS JOIN batches b CROSS JOIN payouts p "
      "WHERE b.campaign = c.id AND p.batch = b.id AND c.account = :account AND c.crowd_no = :crowd_no "
      "AND p.state IN ('sent', 'refused') GROUP BY hour"_L1;
constexpr auto unansweredSql
    = "SELECT substr((SELECT MAX(a.started_at) FROM attempts a WHERE a.payout = p.id), 1, 13) AS hour, 0 AS sent, "
      "0 AS refused, COUNT(*) AS unknown_rows, 0 AS paid FROM campaigns c CROSS JOIN batches b CROSS JOIN payouts p "
      "WHERE b.campaign = c.id AND p.batch = b.id AND c.account = :account AND c.crowd_no = :crowd_no "
      "AND p.state IN ('asking', 'unknown') GROUP BY hour"_L1;

using SlotsByStart = std::map<QDateTime, TimeSlot>;

void add(SlotsByStart &found, const TimeSlot &more)
{
    TimeSlot &slot = found[more.start];
    slot.start = more.start;
    slot.sent += more.sent;
    slot.refused += more.refused;
    slot.unknown += more.unknown;
    slot.paid = checkedAdd(slot.paid, more.paid).value_or(slot.paid);
}

QList<TimeSlot> inOrder(const SlotsByStart &found)
{
    QList<TimeSlot> timeline;
    for (const auto &[start, slot] : found)
        timeline.append(slot);
    return timeline;
}

Done collect(SlotsByStart &found, const Database &database, QLatin1StringView sql, Bindings bindings)
{
    Statement rows(database, sql);
    const Done done = rows.run(bindings);
    auto more = done.and_then([&] { return rows.next(); });
    for (; more && *more; more = rows.next()) {
        const QDateTime start = fromLedgerText(rows.text("hour") + u":00:00.000Z"_s);
        if (start.isValid())
            add(found,
                {start, rows.number("sent"), rows.number("refused"), rows.number("unknown_rows"), rows.fen("paid")});
    }
    return more ? Done() : fail(more.error());
}

} // namespace

Result<QList<TimeSlot>> timelineOf(const Database &database, const QString &account, const CrowdNo &crowdNo)
{
    const Bindings ofCampaign {{"account", account}, {"crowd_no", crowdNo.value}};
    SlotsByStart found;
    return collect(found, database, answeredSql, ofCampaign)
        .and_then([&] { return collect(found, database, unansweredSql, ofCampaign); })
        .map([&] { return inOrder(found); });
}

TimeSlot sumOf(const QList<TimeSlot> &times)
{
    TimeSlot sum;
    for (const TimeSlot &slot : times) {
        sum.sent += slot.sent;
        sum.refused += slot.refused;
        sum.unknown += slot.unknown;
        sum.paid = checkedAdd(sum.paid, slot.paid).value_or(sum.paid);
    }
    return sum;
}

QList<TimeSlot> byDay(const QList<TimeSlot> &hours)
{
    SlotsByStart days;
    for (TimeSlot hour : hours) {
        hour.start = beijingDateTime(beijingDate(hour.start), QTime(0, 0));
        add(days, hour);
    }
    return inOrder(days);
}

} // namespace hongbao::ledger
