#include "ledger/open_things.h"

namespace hongbao::ledger {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr auto unconfirmedSql
    = "SELECT COUNT(*) AS unknown_rows, SUM(p.by_hand) AS by_hand FROM payouts p JOIN batches b ON b.id = p.batch "
      "JOIN campaigns c ON c.id = b.campaign WHERE p.state IN ('asking', 'unknown') AND b.account = :account"_L1;

constexpr auto differencesSql
    = "SELECT c.crowd_no, c.name, COUNT(*) AS open_rows FROM campaigns c JOIN differences d ON d.reconciliation = "
      "(SELECT MAX(r.id) FROM reconciliations r WHERE r.campaign = c.id) WHERE c.account = :account AND NOT EXISTS "
      "(SELECT 1 FROM difference_verdicts v WHERE v.campaign = c.id AND v.kind = d.kind "
      "AND v.out_biz_no = d.out_biz_no AND v.biz_no = d.biz_no AND v.ours_fen = d.ours_fen "
      "AND v.theirs_fen = d.theirs_fen)"_L1;

} // namespace

Binding campaignIn(const OverviewQuery &query)
{
    return {"crowd_no", query.campaign ? query.campaign->value : QString()};
}

Done addUnconfirmed(const Database &database, Overview &overview)
{
    Statement sums(database, unconfirmedSql + ofCampaign);
    const auto counted = sums.run({{"account", overview.query.account}, campaignIn(overview.query)}).and_then([&] {
        return sums.next();
    });
    if (!counted)
        return fail(counted.error());
    overview.unknown = sums.integer("unknown_rows");
    overview.byHand = sums.integer("by_hand");
    return {};
}

Done addDifferences(const Database &database, Overview &overview)
{
    Statement rows(database, differencesSql + ofCampaign + " GROUP BY c.id ORDER BY c.id DESC"_L1);
    const Done done = rows.run({{"account", overview.query.account}, campaignIn(overview.query)});
    auto more = done.and_then([&] { return rows.next(); });
    for (; more && *more; more = rows.next())
        overview.differences.append({{rows.text("crowd_no")}, rows.text("name"), rows.number("open_rows")});
    return more ? Done() : fail(more.error());
}

} // namespace hongbao::ledger
