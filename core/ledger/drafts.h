#pragma once
// Drafts: the rows of a prepared batch while its operator looks at the summary. Nobody can send or count them. They
// become the batch when it is confirmed, and are gone when it is not. Inside a transaction of the caller's.

#include "ledger/database.h"
#include "ledger/records.h"

namespace hongbao::ledger {

class DraftWriter {
public:
    explicit DraftWriter(const Database &database);

    Done begin();
    Done put(const payout::Slice &slice);
    payout::DraftId id() const { return m_draft; }

private:
    const Database &m_database;
    Statement m_insert;
    payout::DraftId m_draft;
    int m_slices = 0;
};

// The draft's rows become the batch's payouts and excluded rows. ConfirmationVoid unless they are, byte for byte, what
// `summary` was confirmed for, and when an out_biz_no was used meanwhile.
Done moveToBatch(const Database &database, payout::DraftId draft, BatchId batch, const payout::Summary &summary);

Done dropDraft(const Database &database, payout::DraftId draft);
Done dropDrafts(const Database &database); // all of them

} // namespace hongbao::ledger
