#pragma once
// One campaign: all that is known of it, its packets over time, its batches, and our books against Alipay's.

#include "desk/desk.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace hongbao::ui {

class Badge;
class BatchesCard;
class Busy;
class ElidedLabel;
class ErrorPanel;
class FactsCard;
class Prompts;
class ReconcileCard;
class SendsCard;

class CampaignDetailPage : public QWidget {
    Q_OBJECT

public:
    CampaignDetailPage(desk::Desk &desk, Prompts &prompts, const Clock &clock, QWidget *parent = nullptr);

    void show(const ledger::Campaign &campaign); // one that has a number; asks the provider for it
    void refresh();
    const CrowdNo &crowdNo() const { return m_campaign.detail.crowdNo; }

Q_SIGNALS:
    void wentBack();
    void sendRequested(const hongbao::CrowdNo &crowdNo);
    void copyRequested(const hongbao::ledger::Campaign &campaign);
    void batchRequested(const hongbao::ledger::Batch &batch);
    void campaignChanged(const hongbao::ledger::Campaign &campaign); // the provider said something new
    // How many differences of a campaign nobody has settled, whenever that is known anew: for the board's count.

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QBoxLayout *buildHead();
    void readAgain(); // the ledger
    void ask(); // the provider
    void put(const ledger::Campaign &campaign);
    void read(desk::RequestId id, const desk::CampaignResult &result);
    void listed(desk::RequestId id, const desk::CampaignsResult &result);
    void reconciled(const ledger::Reconciliation &made);
    void retranslate();

    desk::Desk &m_desk;
    ledger::Campaign m_campaign;
    desk::RequestId m_asking = 0;
    desk::RequestId m_listing = 0;
    QPushButton *m_back;
    ElidedLabel *m_title;
    Badge *m_state;
    Busy *m_busy;
    QPushButton *m_refresh;
    QPushButton *m_copy;
    QPushButton *m_send;
    ErrorPanel *m_error;
    FactsCard *m_facts;
    ReconcileCard *m_reconcile;
    SendsCard *m_sends;
    BatchesCard *m_batches;
};

} // namespace hongbao::ui
