#pragma once
// The pages of one desk. Built when a desk opens, gone before it closes.

#include "desk/desk.h"
#include "shell/sidebar.h"

#include <QPointer>
#include <QWidget>

class QStackedWidget;

namespace hongbao::ui {

class CampaignsPage;
class Guide;
class HistoryPage;
class NoticeBar;
class OverviewPage;
class Prompts;
class ResumeBar;
class SendPage;

class Workspace : public QWidget {
    Q_OBJECT

public:
    Workspace(desk::Desk &desk, Prompts &prompts, NoticeBar &guideBar, QWidget *parent = nullptr);

    void show(Page page); // Settings is not one of ours
    using QWidget::show;
    void refresh(Page page);
    void focusSearch(Page page);
    bool isSending() const;
    void stopSending();
    void beginGuide(); // the first campaign, step by step; in practice only

Q_SIGNALS:
    void pageRequested(hongbao::ui::Page page);
    void sendingEnded();

private:
    OverviewPage *overview(); // built when it is first shown: the start does not wait for it
    void sendTo(const CrowdNo &crowdNo);
    void resume(BatchId batch);
    void followSending();
    void listUnfinished();
    void unfinishedListed(desk::RequestId id, const desk::BatchesResult &batches);

    desk::Desk &m_desk;
    Prompts &m_prompts;
    NoticeBar &m_guideBar; // the window's: it stands over the settings too
    QPointer<Guide> m_guide;
    ResumeBar *m_resume;
    QStackedWidget *m_pages;
    CampaignsPage *m_campaigns;
    SendPage *m_send;
    HistoryPage *m_history;
    OverviewPage *m_overview = nullptr;
    desk::RequestId m_listing = 0;
    bool m_sending = false; // whoever started it
    bool m_stopping = false; // also a batch that is being confirmed this very moment
};

} // namespace hongbao::ui
