#include "settings/settings_page.h"

#include "look/look.h"
#include "settings/accounts_card.h"
#include "settings/archive_card.h"
#include "settings/ledger_card.h"
#include "settings/lock_card.h"
#include "settings/look_card.h"
#include "settings/self_check_card.h"
#include "settings/sending_card.h"
#include "shell/desk_opener.h"
#include "shell/prompts.h"
#include "widgets/scroll_area.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

SettingsPage::SettingsPage(DeskOpener &opener, AccountBook &book, LedgerBook &ledger, Preferences &preferences,
    Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
{
    look::setStyle(m_title, look::Style::Title);
    auto *inside = new QWidget;
    look::setPage(inside);
    auto *cards = new QVBoxLayout(inside);
    cards->setContentsMargins(0, 0, look::space(2), 0);
    cards->setSpacing(look::space(5));
    auto *accounts = new AccountsCard(opener, book, prompts, inside);
    cards->addWidget(accounts);
    cards->addWidget(new LedgerCard(ledger, opener, prompts, inside));
    cards->addWidget(new ArchiveCard(opener, prompts, inside));
    auto *lock = new LockCard(preferences, inside);
    cards->addWidget(lock);
    auto *sending = new SendingCard(preferences, inside);
    cards->addWidget(sending);
    cards->addWidget(new SelfCheckCard(SelfCheckCard::program(), inside));
    cards->addWidget(new LookCard(preferences, inside));
    m_version = new QLabel(inside);
    look::setStyle(m_version, look::Style::Caption);
    look::setRole(m_version, look::Role::MutedText);
    cards->addWidget(m_version);
    cards->addStretch();
    auto *area = new ScrollArea(inside, this);
    auto *column = new QVBoxLayout(this);
    const int margin = look::space(6);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(look::space(4));
    column->addWidget(m_title);
    column->addWidget(area, 1);
    connect(accounts, &AccountsCard::accountChosen, this, &SettingsPage::accountChosen);
    connect(accounts, &AccountsCard::connectRequested, this, &SettingsPage::connectRequested);
    connect(sending, &SendingCard::patienceChosen, &opener, &DeskOpener::setPatience);
    connect(lock, &LockCard::lockRequested, this, &SettingsPage::lockRequested);
    retranslate();
}

void SettingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SettingsPage::retranslate()
{
    m_title->setText(tr("Settings"));
    m_version->setText(tr("Hongbao Console %1").arg(QStringLiteral(HONGBAO_VERSION)));
}

} // namespace hongbao::ui
