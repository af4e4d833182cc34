#pragma once
// Our books of a campaign against the provider's, kept in the ledger: asked for, with a bill, and after each batch.
// What differs is settled by a person with a reason. On the money thread.

#include "desk/batch_work.h"

namespace hongbao::desk {

class Reconciling : public QObject {
    Q_OBJECT

public:
    Reconciling(Session &session, Desk &desk, BatchWork &batches, QObject *parent = nullptr);

    void reconcile(RequestId id, const CrowdNo &crowdNo, const std::optional<intake::Bill> &bill);
    void settle(RequestId id, const CrowdNo &crowdNo, const QList<qint64> &differences, const QString &reason);

private:
    Result<ledger::Reconciliation> compare(
        const alipay::CampaignDetail &detail, const std::optional<intake::Bill> &bill) const;
    Result<ledger::Reconciliation> keep(const ledger::Reconciliation &made);
    Result<ledger::Reconciliation> latest(const CrowdNo &crowdNo) const;
    Done settleOne(const ledger::Difference &difference, const QString &reason);

    Session &m_session;
    BatchWork &m_batches;
    Voice m_voice;
};

} // namespace hongbao::desk
