#pragma once
// The provider's bill against our rows of one campaign, packet by packet.

#include "intake/bill.h"
#include "ledger/reader.h"

namespace hongbao::report {

struct BillMatch {
    ledger::BillFacts facts;
    QList<ledger::Difference> differences;
};

// Packets are matched by our number, else by the provider's. What of ours arrived in the days of the bill and is not in
// it is missed; without times, all until the last midnight in Beijing is taken to be in it (alipay-api 1.1: a day
// later). ListTooLarge: so many differences that it must be another account's bill.
Result<BillMatch> matchBill(const ledger::Reader &reader, const QString &account,
    const alipay::CampaignDetail &campaign, const intake::Bill &bill, const QDateTime &now);

} // namespace hongbao::report
