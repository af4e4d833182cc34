#include "shell/sidebar.h"

#include "look/look.h"
#include "shell/world.h"
#include "text/masking.h"
#include "widgets/badge.h"
#include "widgets/elided_label.h"

#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

QString titleOf(Page page)
{
    switch (page) {
    case Page::Campaigns:
        return Sidebar::tr("Campaigns");
    case Page::Send:
        return Sidebar::tr("Send");
    case Page::History:
        return Sidebar::tr("History");
    case Page::Overview:
        return Sidebar::tr("Overview");
    case Page::Settings:
        return Sidebar::tr("Settings");
    }
    Q_UNREACHABLE();
}

Sidebar::Sidebar(QWidget *parent)
    : QFrame(parent)
    , m_account(new ElidedLabel(this))
    , m_switch(new QToolButton(this))
    , m_menu(new QMenu(this))
    , m_world(new Badge(this))
{
    look::setSidebar(this);
    setFixedWidth(look::space(53));
    look::setStyle(m_account, look::Style::Heading);
    m_account->setObjectName(u"accountName"_s);
    m_world->setObjectName(u"accountWorld"_s);
    m_world->setMark(markOf(m_worldNow)); // its height, before it is shown

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::space(3), look::space(5), look::space(3), look::space(4));
    column->setSpacing(look::space(1));
    column->addLayout(buildAccount());
    addEntry(column, Page::Campaigns, u"campaigns"_s);
    addEntry(column, Page::Send, u"send"_s);
    addEntry(column, Page::History, u"history"_s);
    addEntry(column, Page::Overview, u"overview"_s);
    column->addStretch();
    m_help = addButton(column, u"help"_s, u"question"_s);
    connect(m_help, &QAbstractButton::clicked, this, &Sidebar::helpRequested);
    addEntry(column, Page::Settings, u"settings"_s);
    keepRoom(m_world);
    m_world->hide();
    retranslate();
}

QLayout *Sidebar::buildAccount()
{
    m_switch->setObjectName(u"accountSwitch"_s);
    m_switch->setIcon(look::icon(u"chevron-down"_s));
    m_menu->setObjectName(u"accountMenu"_s);
    // Not QToolButton::setMenu: it waits for the choice in an event loop of its own.
    connect(m_switch, &QToolButton::clicked, this, [this] {
        fillMenu();
        m_menu->popup(m_switch->mapToGlobal(m_switch->rect().bottomLeft()));
    });
    auto *name = new QHBoxLayout;
    name->setSpacing(look::space(1));
    name->addWidget(m_account, 1);
    name->addWidget(m_switch);
    auto *account = new QVBoxLayout;
    account->setContentsMargins(look::space(3), 0, look::space(1), look::space(4));
    account->setSpacing(look::space(2));
    account->addLayout(name);
    account->addWidget(m_world);
    return account;
}

void Sidebar::setAccounts(const QList<account::Profile> &accounts)
{
    m_accounts = accounts;
}

void Sidebar::fillMenu()
{
    m_menu->clear();
    for (const account::Profile &account : std::as_const(m_accounts)) {
        const QString words = u"%1 · %2"_s.arg(accountTitle(account.name), markOf(account.world).word);
        QAction *entry = m_menu->addAction(QString(words).replace(u'&', u"&&"_s));
        entry->setObjectName(u"account:"_s + account.name);
        entry->setCheckable(true);
        entry->setChecked(account.name == m_name);
        connect(entry, &QAction::triggered, this, [this, name = account.name] {
            if (name != m_name)
                Q_EMIT accountChosen(name);
        });
    }
    m_menu->addSeparator();
    QAction *connectAlipay = m_menu->addAction(tr("Connect Alipay…"));
    connectAlipay->setObjectName(u"connectAlipay"_s);
    connect(connectAlipay, &QAction::triggered, this, &Sidebar::connectRequested);
    QAction *mask = m_menu->addAction(tr("Mask ids and amounts\tCtrl+Shift+M"));
    mask->setCheckable(true);
    mask->setChecked(text::masked());
    connect(mask, &QAction::triggered, this, &Sidebar::maskRequested);
    connect(m_menu->addAction(tr("Lock now\tCtrl+L")), &QAction::triggered, this, &Sidebar::lockRequested);
}

QAbstractButton *Sidebar::addButton(QVBoxLayout *column, const QString &name, const QString &icon)
{
    auto *button = new QPushButton(this);
    button->setObjectName(name);
    button->setIcon(look::icon(icon));
    button->setIconSize({look::space(5), look::space(5)});
    look::setSidebarEntry(button);
    column->addWidget(button);
    return button;
}

void Sidebar::addEntry(QVBoxLayout *column, Page page, const QString &icon)
{
    QAbstractButton *button = addButton(column, u"page%1"_s.arg(m_entries.size() + 1), icon);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    connect(button, &QAbstractButton::clicked, this, [this, page] { Q_EMIT chosen(page); });
    m_entries.insert(page, button);
}

void Sidebar::setAccount(const QString &name, account::World world)
{
    setNoAccount(name);
    m_worldNow = world;
    m_world->setMark(markOf(world));
    m_world->show();
}

void Sidebar::setNoAccount(const QString &name)
{
    m_name = name;
    m_account->setWhole(accountTitle(name));
    m_world->hide();
}

void Sidebar::setCurrent(Page page)
{
    m_entries.value(page)->setChecked(true);
}

bool Sidebar::hasTheKeyboard() const
{
    return std::any_of(
        m_entries.cbegin(), m_entries.cend(), [](const QAbstractButton *entry) { return entry->hasFocus(); });
}

void Sidebar::focusCurrent()
{
    for (QAbstractButton *entry : std::as_const(m_entries))
        if (entry->isChecked())
            entry->setFocus();
}

void Sidebar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void Sidebar::retranslate()
{
    m_switch->setAccessibleName(tr("Change the account"));
    m_switch->setToolTip(tr("Change the account"));
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        const QString title = titleOf(entry.key());
        const int digit = int(entry.key()) + 1;
        entry.value()->setText(u"  "_s % title);
        entry.value()->setAccessibleName(title);
        entry.value()->setToolTip(tr("%1 (Alt+%2)").arg(title).arg(digit));
    }
    m_help->setText(u"  "_s % tr("Help"));
    m_help->setAccessibleName(tr("Help"));
    m_help->setToolTip(tr("Help (F1)"));
    if (m_world->isVisibleTo(this))
        setAccount(m_name, m_worldNow);
    else
        setNoAccount(m_name);
}

} // namespace hongbao::ui
