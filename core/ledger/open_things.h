#pragma once
// What an overview tells of unconfirmed packets and of differences, inside a transaction of the caller's.

#include "ledger/database.h"
#include "ledger/overview.h"

namespace hongbao::ledger {

// A campaign of the query's, by :crowd_no; each if that is empty.
inline constexpr QLatin1StringView ofCampaign(" AND (:crowd_no = '' OR c.crowd_no = :crowd_no)");
Binding campaignIn(const OverviewQuery &query);

Done addUnconfirmed(const Database &database, Overview &overview);
Done addDifferences(const Database &database, Overview &overview);

} // namespace hongbao::ledger
