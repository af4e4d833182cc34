#include "ledger/successors.h"

namespace hongbao::ledger {

Done tieToRefused(const Database &database, BatchId batch)
{
    return database.run(
        QStringLiteral("INSERT INTO successors (payout, refused) SELECT n.id, MAX(o.id) FROM payouts n "
                       "JOIN payouts o ON o.recipient = n.recipient AND o.recipient_kind = n.recipient_kind "
                       "AND o.state = 'refused' AND o.batch < n.batch "
                       "JOIN batches nb ON nb.id = n.batch JOIN batches ob ON ob.id = o.batch "
                       "AND ob.campaign = nb.campaign WHERE n.batch = :batch GROUP BY n.id"),
        {{"batch", batch.value}});
}

} // namespace hongbao::ledger
