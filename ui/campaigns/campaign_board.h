#pragma once
// All campaigns, what the board says of them by itself, and what can be done to the chosen one.

#include "campaigns/board_head.h"
#include "campaigns/board_notices.h"
#include "campaigns/campaign_acts.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;
class QTableView;

namespace hongbao::ui {

class BoardActs;
class EmptyPage;
class ErrorPanel;

class CampaignBoard : public QWidget {
    Q_OBJECT

public:
    using Act = CampaignAct;

    explicit CampaignBoard(const Clock &clock, QWidget *parent = nullptr);

    void setCampaigns(const QList<ledger::Campaign> &campaigns);
    void put(const ledger::Campaign &campaign);
    void choose(const CrowdNo &crowdNo);
    bool isKnownAsUnpaid(const CrowdNo &crowdNo) const;
    void setSending(const CrowdNo &crowdNo); // a batch of this computer is on it; empty: on none
    void setAsking(BoardHead::Asking asking);
    void follow(const desk::Refreshing &progress);
    BoardNotices &notices() { return *m_notices; }
    void explain(const Error &error);
    void clearError();
    void focusFirst();
    void focusSearch();

Q_SIGNALS:
    void newRequested();
    void refreshRequested();
    void stopRefreshRequested();
    void actRequested(hongbao::ui::CampaignAct act, const hongbao::ledger::Campaign &campaign);

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectHead();
    QWidget *buildTable();
    std::optional<ledger::Campaign> chosen() const;
    void followChoice(); // the chosen campaign decides what can be done
    void usualAct(); // Enter or a double click: never one that moves money by itself
    void showWhatThereIs();
    void sayEmpty();
    void remind();
    void timeWentOn();
    void retranslate();

    CampaignTable *m_campaigns;
    CampaignFilter *m_found;
    QTimer m_minute;
    CrowdNo m_sending;
    bool m_looking = false; // all campaigns are being asked for

    BoardHead *m_head;
    ErrorPanel *m_error;
    BoardNotices *m_notices;
    QStackedWidget *m_stack;
    EmptyPage *m_empty;
    EmptyPage *m_noneFound;
    QTableView *m_table;
    BoardActs *m_acts;
};

} // namespace hongbao::ui
