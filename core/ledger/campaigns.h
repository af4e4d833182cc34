#pragma once
// Writing campaigns. Creating one has no number of its own, so its intent is kept under its name until it is answered.
// Every function runs inside a transaction of the caller's.

#include "ledger/database.h"
#include "ledger/records.h"

namespace hongbao::ledger {

Result<qint64> addCampaignIntent(
    const Database &database, const AccountRef &account, const alipay::CreateRequest &request, const QDateTime &now);
Done settleCreated(const Database &database, qint64 campaign, const alipay::CreateReply &reply, const QDateTime &now);
Done settleFailed(const Database &database, qint64 campaign, const Error &error, bool unclear, const QDateTime &now);
Result<qint64> putCampaignDetail(
    const Database &database, const AccountRef &account, const alipay::CampaignDetail &detail, const QDateTime &now);
Done noteEmergencyStop(
    const Database &database, const AccountRef &account, const CrowdNo &crowdNo, BatchId batch, const QDateTime &now);

// Creations that a stopped program left without an answer. No other program can be creating: there is one writer.
Done forgetIntents(const Database &database, const QDateTime &now);

} // namespace hongbao::ledger
