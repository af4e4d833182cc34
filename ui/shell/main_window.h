#pragma once
// The one window: sidebar, top bar, and the pages of the desk in use. Stands at once; the desk opens behind it.

#include "shell/sidebar.h"

#include <QMainWindow>
#include <QPointer>

class QDialog;
class QStackedWidget;

namespace hongbao::ui {

class AccountBook;
class Attention;
class BatchNews;
class Busy;
class DeskOpener;
class DoorsPage;
class ErrorPanel;
class LedgerBook;
class LockPage;
class NoticeBar;
class PauseBar;
class Preferences;
class Prompts;
class SettingsPage;
class TopBar;
class Workspace;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(
        DeskOpener &opener, AccountBook &book, Preferences &preferences, Prompts &prompts, QWidget *parent = nullptr);
    ~MainWindow() override;

    void showPage(Page page);
    void beginGuide(); // the first campaign, step by step, on the practice account
    void showDoors(); // the very first start: nothing is opened before one is chosen
    void setAttention(Attention &attention); // of the desks that are opened from now on
    LedgerBook &ledger() { return *m_ledger; }
    void lockWhenIdle(); // a batch at work is not disturbed: asked again later

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildStage();
    SettingsPage *settings();
    void followKeys();
    void deskOpening(const QString &account);
    void deskOpened();
    void deskClosing();
    void deskFailed(const Error &error);
    void askPassphrase(bool wrong);
    void openWizard();
    void lock();
    void lockNow();
    void changeMask();
    void unlocked();
    void useAccount(const QString &name);
    enum class Then { Work, Guide };
    void changeAccount(const QString &name, Then then);
    void retitle();
    void retranslate();

    DeskOpener &m_opener;
    AccountBook &m_book;
    Preferences &m_preferences;
    Prompts &m_prompts;
    LedgerBook *m_ledger;
    Page m_page = Page::Campaigns;
    Page m_pageBefore = Page::Campaigns;
    Sidebar *m_sidebar;
    TopBar *m_topBar;
    QStackedWidget *m_stage; // doors, opening, failed, the workspace, settings
    QWidget *m_openingPage;
    Busy *m_opening;
    QWidget *m_failedPage;
    ErrorPanel *m_failed;
    SettingsPage *m_settings = nullptr;
    Workspace *m_workspace = nullptr;
    QPointer<BatchNews> m_news; // goes with the workspace
    Attention *m_attention = nullptr;
    QStackedWidget *m_all; // everything, or the locked page
    QWidget *m_open;
    LockPage *m_lockPage = nullptr; // built when first locked
    bool m_locked = false;
    bool m_guideWanted = false; // as soon as the practice account is open
    QList<QPointer<QDialog>> m_hidden; // while locked
    DoorsPage *m_doors;
    QWidget *m_deskPage; // what stands for the desk now: not the settings
    NoticeBar *m_guideBar;
    PauseBar *m_pause;
};

} // namespace hongbao::ui
