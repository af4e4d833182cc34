#include "shell/main_window.h"

#include "look/look.h"
#include "settings/preferences.h"
#include "settings/settings_page.h"
#include "shell/desk_opener.h"
#include "shell/passphrase_dialog.h"
#include "shell/prompts.h"
#include "shell/top_bar.h"
#include "shell/workspace.h"
#include "shell/world.h"
#include "widgets/busy.h"
#include "widgets/error_panel.h"

#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

namespace {

constexpr QSize firstSize(1240, 800);
constexpr QSize leastSize(960, 600);

QWidget *centred(QWidget *inside, QWidget *parent, int width)
{
    auto *page = new QWidget(parent);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(look::space(6), look::space(6), look::space(6), look::space(6));
    inside->setMaximumWidth(width);
    column->addStretch(2);
    column->addWidget(inside, 0, Qt::AlignHCenter);
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
{
    setWindowIcon(QIcon(u":/icons/hongbao.svg"_s));
    setMinimumSize(leastSize);
    resize(firstSize);
    restoreGeometry(m_preferences.windowPlace());

    auto *all = new QWidget(this);
    auto *row = new QHBoxLayout(all);
    row->setContentsMargins({});
    row->setSpacing(0);
    m_sidebar = new Sidebar(all);
    row->addWidget(m_sidebar);
    row->addWidget(buildStage(), 1);
    setCentralWidget(all);
    addShortcuts();

    connect(m_sidebar, &Sidebar::chosen, this, &MainWindow::showPage);
    connect(&m_opener, &DeskOpener::opening, this, &MainWindow::deskOpening);
    connect(&m_opener, &DeskOpener::opened, this, &MainWindow::deskOpened);
    connect(&m_opener, &DeskOpener::closing, this, &MainWindow::deskClosing);
    connect(&m_opener, &DeskOpener::failed, this, &MainWindow::deskFailed);
    connect(&m_opener, &DeskOpener::passphraseNeeded, this, &MainWindow::askPassphrase);
    retranslate();
    showPage(Page::Campaigns);
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

    m_finishing = new QFrame(right);
    m_finishing->setObjectName(u"finishing"_s);
    look::setNotice(m_finishing, look::Role::Waiting);
    m_finishingWord = new Busy(m_finishing);
    auto *finishing = new QVBoxLayout(m_finishing);
    finishing->setContentsMargins(look::space(4), look::space(2), look::space(4), look::space(2));
    finishing->addWidget(m_finishingWord);
    m_finishing->hide();
    auto *bar = new QVBoxLayout;
    bar->setContentsMargins(look::space(6), look::space(2), look::space(6), 0);
    bar->addWidget(m_finishing);
    column->addLayout(bar);

    m_stage = new QStackedWidget(right);
    m_opening = new Busy(m_stage);
    m_openingPage = centred(m_opening, m_stage, look::space(120));
    m_failed = new ErrorPanel(m_stage);
    m_failed->setObjectName(u"deskFailed"_s);
    m_failed->setMinimumWidth(look::space(120));
    m_failedPage = centred(m_failed, m_stage, look::space(170));
    m_settings = new SettingsPage(m_opener, m_book, m_preferences, m_prompts, m_stage);
    for (QWidget *page : std::initializer_list<QWidget *> {m_openingPage, m_failedPage, m_settings})
        m_stage->addWidget(page);
    m_deskPage = m_openingPage;
    column->addWidget(m_stage, 1);
    connect(m_failed, &ErrorPanel::acted, &m_opener, &DeskOpener::retry);
    connect(m_settings, &SettingsPage::accountChosen, this, &MainWindow::useAccount);
    return right;
}

void MainWindow::addShortcuts()
{
    const Page pages[] = {Page::Campaigns, Page::Send, Page::History, Page::Settings};
    for (const Page page : pages) {
        const QKeySequence keys(Qt::ALT | Qt::Key(Qt::Key_1 + int(page)));
        connect(new QShortcut(keys, this), &QShortcut::activated, this, [this, page] { showPage(page); });
    }
    connect(new QShortcut(Qt::Key_F5, this), &QShortcut::activated, this, [this] {
        if (m_workspace)
            m_workspace->refresh(m_page);
    });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        if (m_workspace)
            m_workspace->focusSearch(m_page);
    });
}

void MainWindow::showPage(Page page)
{
    if (page != m_page)
        m_pageBefore = std::exchange(m_page, page);
    m_sidebar->setCurrent(page);
    if (m_workspace)
        m_workspace->show(page);
    m_stage->setCurrentWidget(page == Page::Settings ? m_settings : m_deskPage);
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
    m_topBar->setWorld(profile.world);
    m_topBar->setClockOff(0);
    connect(m_opener.desk(), &desk::Desk::clockOff, m_topBar, &TopBar::setClockOff);
    m_workspace = new Workspace(*m_opener.desk(), m_prompts, m_stage);
    m_stage->addWidget(m_workspace);
    m_deskPage = m_workspace;
    connect(m_workspace, &Workspace::pageRequested, this, &MainWindow::showPage);
    connect(m_workspace, &Workspace::sendingEnded, this, &MainWindow::sendingEnded, Qt::QueuedConnection);
    showPage(m_page);
}

void MainWindow::deskClosing()
{
    delete std::exchange(m_workspace, nullptr);
    m_deskPage = m_openingPage;
}

void MainWindow::deskFailed(const Error &error)
{
    m_failed->explain(error);
    m_deskPage = m_failedPage;
    showPage(m_page);
}

void MainWindow::askPassphrase(bool wrong)
{
    deskFailed({wrong ? ErrorCode::PassphraseWrong : ErrorCode::KeySealed, {}, {}});
    auto *dialog = new PassphraseDialog(m_opener.profile().name, wrong, this);
    connect(dialog, &PassphraseDialog::given, &m_opener, &DeskOpener::unlock);
    dialog->open();
}

void MainWindow::useAccount(const QString &name)
{
    whenAtRest(tr("Use another account: %1?").arg(accountTitle(name)), tr("Pause and change"), [this, name] {
        m_opener.use(name);
        showPage(Page::Campaigns);
    });
}

void MainWindow::whenAtRest(const QString &title, const QString &confirm, std::function<void()> act)
{
    if (!m_workspace || !m_workspace->isSending()) {
        act();
        return;
    }
    if (m_atRest)
        return; // asked and answered: what is in flight is being finished
    const Question question {title,
        tr("A batch is being sent. If you pause, packets already on their way are finished first; the rest stays "
           "unsent "
           "and can be sent later."),
        confirm, tr("Keep sending")};
    m_prompts.ask(this, question, [this, act = std::move(act)] {
        if (!m_workspace || !m_workspace->isSending()) {
            act();
            return;
        }
        m_atRest = act;
        m_finishing->show();
        m_finishingWord->start(tr("Finishing the packets that are on their way"));
        m_workspace->stopSending();
    });
}

void MainWindow::sendingEnded()
{
    m_finishing->hide();
    if (const auto act = std::exchange(m_atRest, nullptr))
        act();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_workspace && m_workspace->isSending()) {
        event->ignore();
        whenAtRest(tr("Quit while sending?"), tr("Pause and quit"), [this] { close(); });
        return;
    }
    m_preferences.setWindowPlace(saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || m_page == m_pageBefore) {
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

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::retranslate()
{
    const QString title = tr("%1 — Hongbao Console").arg(titleOf(m_page));
    setWindowTitle(m_workspace ? titleIn(m_opener.profile().world, title) : title);
    m_failed->setAction(tr("Try again"));
}

} // namespace hongbao::ui
