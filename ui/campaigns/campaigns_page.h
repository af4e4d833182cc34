#pragma once
// The page of campaigns: the board, one campaign's page, the form of a new one, and paying for it. Speaks with the
// desk; decides nothing about money.

#include "campaigns/campaign_board.h"
#include "desk/desk.h"

#include <QSet>
#include <QWidget>

class QStackedWidget;

namespace hongbao::ui {

class CampaignDetailPage;
class CampaignForm;
class PayStep;
class Prompts;
struct Question;

class CampaignsPage : public QWidget {
    Q_OBJECT

public:
    CampaignsPage(desk::Desk &desk, Prompts &prompts, QWidget *parent = nullptr,
        std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>());

    void refresh(); // asks the provider
    void focusSearch();
    void showDetail(const ledger::Campaign &campaign); // its page
    void showPay(const ledger::Campaign &campaign); // how it is paid for

Q_SIGNALS:
    void sendRequested(const hongbao::CrowdNo &crowdNo);
    void batchRequested(const hongbao::ledger::Batch &batch); // its packets

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showBoard();
    void showForm();
    void buildDetail(); // when first asked for: its charts would slow every start
    void connectSteps();
    void connectBoard();
    void connectDesk();
    void copy(const ledger::Campaign &campaign); // a new one like it
    void create(const campaign::Draft &draft);
    void created(desk::RequestId id, const desk::CreateResult &result);
    void listed(desk::RequestId id, const desk::CampaignsResult &result);
    void read(desk::RequestId id, const desk::CampaignResult &result);
    void act(CampaignBoard::Act act, const ledger::Campaign &campaign);
    void followAsking();
    void modify(const Question &question, alipay::CampaignStatus target, const CrowdNo &crowdNo);
    void stopAll(const ledger::Campaign &campaign);
    void batchEnded(const ledger::Batch &batch);
    void paymentSeen(const ledger::Campaign &campaign);

    desk::Desk &m_desk;
    Prompts &m_prompts;
    std::shared_ptr<const Clock> m_clock;
    QStackedWidget *m_stack;
    CampaignBoard *m_board;
    CampaignForm *m_form;
    PayStep *m_pay;
    CampaignDetailPage *m_detail = nullptr; // before it was asked for
    bool m_shown = false;
    desk::RequestId m_listing = 0;
    desk::RequestId m_refreshing = 0;
    desk::RequestId m_creating = 0;
    QSet<desk::RequestId> m_reading; // single campaigns
    desk::Refreshing m_progress; // of m_refreshing
    bool m_isRefreshStopped = false;
    CrowdNo m_sending; // a batch is on it; empty: on none
    CrowdNo m_stopped; // by the emergency stop, whose batch has not ended yet
    desk::RequestId m_stopping = 0;
};

} // namespace hongbao::ui
