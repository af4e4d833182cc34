#pragma once
// The page of campaigns: the board, the form of a new one, and paying for it. Speaks with the desk; decides nothing
// about money.

#include "campaigns/campaign_board.h"
#include "desk/desk.h"

#include <QSet>
#include <QWidget>

class QStackedWidget;

namespace hongbao::ui {

class CampaignForm;
class PayStep;
class Prompts;

class CampaignsPage : public QWidget {
    Q_OBJECT

public:
    CampaignsPage(desk::Desk &desk, Prompts &prompts, QWidget *parent = nullptr);

    void refresh(); // asks the provider
    void focusSearch();

Q_SIGNALS:
    void sendRequested(const hongbao::CrowdNo &crowdNo);

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showBoard();
    void showForm();
    void showPay(const ledger::Campaign &campaign);
    void create(const campaign::Draft &draft);
    void created(desk::RequestId id, const desk::CreateResult &result);
    void listed(desk::RequestId id, const desk::CampaignsResult &result);
    void read(desk::RequestId id, const desk::CampaignResult &result);
    void act(CampaignBoard::Act act, const ledger::Campaign &campaign);
    void followAsking();
    void modify(CampaignBoard::Act act, const ledger::Campaign &campaign);

    desk::Desk &m_desk;
    Prompts &m_prompts;
    SystemClock m_clock;
    QStackedWidget *m_stack;
    CampaignBoard *m_board;
    CampaignForm *m_form;
    PayStep *m_pay;
    bool m_shown = false;
    desk::RequestId m_listing = 0;
    desk::RequestId m_refreshing = 0;
    desk::RequestId m_creating = 0;
    QSet<desk::RequestId> m_reading; // single campaigns
};

} // namespace hongbao::ui
