#include "shell/main_window.h"

#include "help/help_opener.h"
#include "look/look.h"
#include "onboarding/account_wizard.h"
#include "onboarding/doors_page.h"
#include "settings/ledger_book.h"
#include "settings/preferences.h"
#include "settings/settings_page.h"
#include "shell/batch_news.h"
#include "shell/desk_opener.h"
#include "shell/ledger_notice.h"
#include "shell/lock_page.h"
#include "shell/passphrase_dialog.h"
#include "shell/pause_bar.h"
#include "shell/top_bar.h"
#include "shell/window_keys.h"
#include "shell/workspace.h"
#include "shell/world.h"
#include "text/masking.h"
#include "widgets/busy.h"
#include "widgets/centred_row.h"
#include "widgets/error_panel.h"
#include "widgets/help_link.h"
#include "widgets/notice_bar.h"
#include "widgets/notice_column.h"

#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

namespace {

QWidget *centred(QWidget *inside, QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(look::space(6), look::space(6), look::space(6), look::space(6));
    column->addStretch(2);
    column->addLayout(centredRow(inside));
    column->addStretch(3);
    return page;
}

} // namespace

MainWindow::MainWindow(
    DeskOpener &opener, AccountBook &book, Preferences &preferences, Prompts &prompts, QWidget *parent)
    : QMainWindow(parent)
    , m_opener(opener)
    , m_book(book)
    , m_preferences(preferences)
    , m_prompts(prompts)
    , m_ledger(new LedgerBook(opener, this))
{
    m_opener.setPatience(m_preferences.patienceMinutes());
    const QSize room = screen()->availableSize();
    setMinimumSize(QSize(look::space(240), look::space(150)).boundedTo(room));
    resize(QSize(look::space(310), look::space(200)).boundedTo(room));
    restoreGeometry(m_preferences.windowPlace());

    m_all = new QStackedWidget(this);
    m_open = new QWidget(m_all);
    auto *row = new QHBoxLayout(m_open);
    row->setContentsMargins({});
    row->setSpacing(0);
    m_sidebar = new Sidebar(m_open);
    row->addWidget(m_sidebar);
    row->addWidget(buildStage(), 1);
    m_all->addWidget(m_open);
    setCentralWidget(m_all);
    followKeys();

    connect(m_sidebar, &Sidebar::chosen, this, &MainWindow::showPage);
    connect(m_sidebar, &Sidebar::accountChosen, this, &MainWindow::useAccount);
    connect(m_sidebar, &Sidebar::connectRequested, this, &MainWindow::openWizard);
    connect(m_sidebar, &Sidebar::lockRequested, this, &MainWindow::lock);
    connect(m_sidebar, &Sidebar::maskRequested, this, &MainWindow::changeMask);
    connect(m_sidebar, &Sidebar::helpRequested, this, [] { openHelp(); });
    connect(new HelpOpener(*this), &HelpOpener::guideRequested, this, &MainWindow::beginGuide);
    connect(&m_book, &AccountBook::listed, this, [this](const ProfilesResult &accounts) {
        if (accounts)
            m_sidebar->setAccounts(*accounts);
    });
    connect(&m_book, &AccountBook::added, &m_book, &AccountBook::list);
    connect(&m_opener, &DeskOpener::opening, this, &MainWindow::deskOpening);
    connect(&m_opener, &DeskOpener::opened, this, &MainWindow::deskOpened);
    connect(&m_opener, &DeskOpener::closing, this, &MainWindow::deskClosing);
    connect(&m_opener, &DeskOpener::failed, this, &MainWindow::deskFailed);
    connect(&m_opener, &DeskOpener::passphraseNeeded, this, &MainWindow::askPassphrase);
    retranslate();
    showPage(Page::Campaigns);
    m_book.list();
}

MainWindow::~MainWindow()
{
    disconnect(&m_opener, nullptr, this, nullptr);
}

QWidget *MainWindow::buildStage()
{
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_topBar = new TopBar(right);
    column->addWidget(m_topBar);

    m_pause = new PauseBar(m_prompts, right);
    auto *ledgerNotice = new LedgerNotice(*m_ledger, right);
    ledgerNotice->setObjectName(u"ledgerNotice"_s);
    connect(ledgerNotice, &NoticeBar::acted, this, [this] { showPage(Page::Settings); });
    m_guideBar = new NoticeBar(right);
    m_guideBar->setObjectName(u"guideBar"_s);
    auto *notices = new NoticeColumn(right);
    for (QWidget *notice : std::initializer_list<QWidget *> {ledgerNotice, m_guideBar, m_pause})
        notices->add(notice);
    column->addWidget(notices);

    m_stage = new QStackedWidget(right);
    m_opening = new Busy(m_stage);
    m_openingPage = centred(m_opening, m_stage);
    m_failed = new ErrorPanel(m_stage);
    m_failed->setObjectName(u"deskFailed"_s);
    m_failed->setFixedWidth(look::space(170));
    m_failedPage = centred(m_failed, m_stage);
    m_doors = new DoorsPage(m_stage);
    for (QWidget *page : std::initializer_list<QWidget *> {m_openingPage, m_failedPage, m_doors})
        m_stage->addWidget(page);
    m_deskPage = m_openingPage;
    column->addWidget(m_stage, 1);
    connect(m_failed, &ErrorPanel::acted, &m_opener, &DeskOpener::retry);
    connect(m_doors, &DoorsPage::connectChosen, this, &MainWindow::openWizard);
    connect(m_doors, &DoorsPage::practiceChosen, this, &MainWindow::beginGuide);
    return right;
}

// Built when first shown: the start does not wait for it.
SettingsPage *MainWindow::settings()
{
    if (!m_settings) {
        m_settings = new SettingsPage(m_opener, m_book, *m_ledger, m_preferences, m_prompts, m_stage);
        m_stage->addWidget(m_settings);
        connect(m_settings, &SettingsPage::accountChosen, this, &MainWindow::useAccount);
        connect(m_settings, &SettingsPage::connectRequested, this, &MainWindow::openWizard);
        connect(m_settings, &SettingsPage::lockRequested, this, &MainWindow::lock);
    }
    return m_settings;
}

void MainWindow::followKeys()
{
    const auto *keys = new WindowKeys(*this);
    connect(keys, &WindowKeys::pageChosen, this, &MainWindow::showPage);
    connect(keys, &WindowKeys::lockRequested, this, &MainWindow::lock);
    connect(keys, &WindowKeys::maskRequested, this, &MainWindow::changeMask);
    connect(keys, &WindowKeys::refreshRequested, this, [this] {
        if (m_workspace)
            m_workspace->refresh(m_page);
    });
    connect(keys, &WindowKeys::searchRequested, this, [this] {
        if (m_workspace)
            m_workspace->focusSearch(m_page);
    });
}

void MainWindow::showDoors()
{
    m_deskPage = m_doors;
    showPage(m_page);
    m_doors->setFocus(Qt::OtherFocusReason);
}

void MainWindow::setAttention(Attention &attention)
{
    m_attention = &attention;
}

void MainWindow::beginGuide()
{
    if (m_workspace && m_opener.desk()->isPractice())
        m_workspace->beginGuide();
    else if (!m_locked)
        changeAccount(QString::fromLatin1(account::practiceName), Then::Guide);
}

void MainWindow::showPage(Page page)
{
    if (m_locked)
        return;
    if (page != m_page)
        m_pageBefore = std::exchange(m_page, page);
    m_sidebar->setCurrent(page);
    if (m_workspace)
        m_workspace->show(page);
    m_stage->setCurrentWidget(page == Page::Settings ? settings() : m_deskPage);
    if (const QWidget *focused = focusWidget(); !focused || !focused->isVisibleTo(this) || m_sidebar->hasTheKeyboard())
        m_sidebar->focusCurrent(); // the keyboard is never nowhere
    retranslate();
}

void MainWindow::deskOpening(const QString &account)
{
    m_sidebar->setNoAccount(account);
    m_opening->start(tr("Opening: %1").arg(accountTitle(account)));
    m_deskPage = m_openingPage;
    showPage(m_page);
}

void MainWindow::deskOpened()
{
    const account::Profile &profile = m_opener.profile();
    m_preferences.setAccount(profile.name);
    m_sidebar->setAccount(profile.name, profile.world);
    m_topBar->setAccount(profile.name, profile.world);
    m_topBar->setClockOff(0);
    connect(m_opener.desk(), &desk::Desk::clockOff, m_topBar, &TopBar::setClockOff);
    m_workspace = new Workspace(*m_opener.desk(), m_prompts, *m_guideBar, m_stage);
    m_stage->addWidget(m_workspace);
    m_deskPage = m_workspace;
    m_news = new BatchNews(*m_opener.desk(), m_attention, m_workspace);
    connect(m_news, &BatchNews::changed, this, &MainWindow::retitle);
    connect(m_workspace, &Workspace::pageRequested, this, &MainWindow::showPage);
    m_pause->follow(*m_workspace);
    unlocked();
    showPage(m_page);
    if (std::exchange(m_guideWanted, false))
        m_workspace->beginGuide();
}

void MainWindow::deskClosing()
{
    delete std::exchange(m_workspace, nullptr);
    m_deskPage = m_openingPage;
}

void MainWindow::deskFailed(const Error &error)
{
    if (m_locked) {
        m_lockPage->explain(error);
        return;
    }
    m_failed->explain(error);
    m_deskPage = m_failedPage;
    showPage(m_page);
}

void MainWindow::askPassphrase(bool wrong)
{
    if (m_locked) {
        m_lockPage->refuse(wrong);
        return;
    }
    deskFailed({wrong ? ErrorCode::PassphraseWrong : ErrorCode::KeySealed, {}, {}});
    auto *dialog = new PassphraseDialog(m_opener.profile().name, wrong, this);
    connect(dialog, &PassphraseDialog::given, &m_opener, &DeskOpener::unlock);
    dialog->open();
}

void MainWindow::openWizard()
{
    if (findChild<AccountWizard *>())
        return;
    auto *wizard = new AccountWizard(m_book, m_opener.dataDir(), m_prompts, this);
    connect(wizard, &AccountWizard::useRequested, this, &MainWindow::useAccount);
    wizard->open();
}

void MainWindow::lock()
{
    if (!m_locked && m_opener.canLock())
        m_pause->whenAtRest(tr("Lock while sending?"), tr("Pause and lock"), [this] { lockNow(); });
}

void MainWindow::lockWhenIdle()
{
    if (!m_locked && m_opener.canLock() && !(m_workspace && m_workspace->isSending()))
        lockNow();
}

// What stands open is only hidden: a way to a new account that was begun goes on after unlocking.
void MainWindow::lockNow()
{
    if (m_locked)
        return;
    delete findChild<PassphraseDialog *>(); // the locked page asks for the same
    m_opener.lock();
    for (QDialog *dialog : findChildren<QDialog *>())
        if (dialog->isVisible()) {
            m_hidden.append(dialog);
            dialog->hide();
        }
    m_locked = true;
    if (!m_lockPage) {
        m_lockPage = new LockPage(m_all);
        m_all->addWidget(m_lockPage);
        connect(m_lockPage, &LockPage::unlockRequested, &m_opener, &DeskOpener::unlock);
    }
    m_all->setCurrentWidget(m_lockPage);
    m_lockPage->setAccount(m_opener.profile()); // the keyboard goes to it now that it is shown
    retranslate();
}

void MainWindow::unlocked()
{
    if (!std::exchange(m_locked, false))
        return;
    m_all->setCurrentWidget(m_open);
    for (const QPointer<QDialog> &dialog : std::exchange(m_hidden, {}))
        if (dialog)
            dialog->isModal() ? dialog->open() : dialog->show();
}

void MainWindow::useAccount(const QString &name)
{
    changeAccount(name, Then::Work);
}

void MainWindow::changeAccount(const QString &name, Then then)
{
    m_pause->whenAtRest(
        tr("Use another account: %1?").arg(accountTitle(name)), tr("Pause and change"), [this, name, then] {
            m_guideWanted = then == Then::Guide;
            m_opener.use(name);
            showPage(Page::Campaigns);
        });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_workspace && m_workspace->isSending()) {
        event->ignore();
        m_pause->whenAtRest(tr("Quit while sending?"), tr("Pause and quit"), [this] { close(); });
        return;
    }
    m_preferences.setWindowPlace(saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (m_locked || event->key() != Qt::Key_Escape || m_page == m_pageBefore) {
        QMainWindow::keyPressEvent(event);
        return;
    }
    showPage(m_pageBefore);
    m_pageBefore = m_page; // back once, and never forward
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::ThemeChange)
        look::followSystem(*qApp);
    return QMainWindow::event(event);
}

// The tables ask their models again when they paint; all else is said anew as after a change of language.
void MainWindow::changeMask()
{
    text::setMasked(!text::masked());
    for (QWidget *widget : QApplication::allWidgets())
        widget->update();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::retitle()
{
    const QString progress = m_news ? m_news->progress() : QString();
    if (m_locked)
        setWindowTitle(tr("Locked — Hongbao Console"));
    else if (!progress.isEmpty())
        setWindowTitle(titleIn(m_opener.profile().world, tr("%1 · Hongbao Console").arg(progress)));
    else if (m_workspace)
        setWindowTitle(titleIn(m_opener.profile().world,
            tr("%1 — %2 — Hongbao Console").arg(titleOf(m_page), accountTitle(m_opener.profile().name))));
    else
        setWindowTitle(tr("%1 — Hongbao Console").arg(titleOf(m_page)));
}

void MainWindow::retranslate()
{
    retitle();
    m_failed->setAction(tr("Try again"));
}

} // namespace hongbao::ui
