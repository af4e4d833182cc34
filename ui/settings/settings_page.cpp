#include "settings/settings_page.h"

#include "look/look.h"
#include "settings/accounts_card.h"
#include "settings/lock_card.h"
#include "settings/look_card.h"
#include "settings/self_check_card.h"
#include "settings/sending_card.h"
#include "shell/desk_opener.h"
#include "shell/prompts.h"
#include "widgets/elided_label.h"
#include "widgets/scroll_area.h"

#include <QDir>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

SettingsPage::SettingsPage(
    DeskOpener &opener, AccountBook &book, Preferences &preferences, Prompts &prompts, QWidget *parent)
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
    auto *lock = new LockCard(preferences, inside);
    cards->addWidget(lock);
    auto *sending = new SendingCard(preferences, inside);
    cards->addWidget(sending);
    cards->addWidget(new SelfCheckCard(SelfCheckCard::program(), inside));
    cards->addWidget(new LookCard(preferences, inside));
    cards->addWidget(buildData(prompts, opener.dataDir()));
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

QWidget *SettingsPage::buildData(Prompts &prompts, const QString &folder)
{
    m_data = new Card(this);
    m_folder = new ElidedLabel(m_data, Qt::ElideMiddle);
    m_folder->setObjectName(u"dataFolder"_s);
    m_folder->setWhole(QDir::toNativeSeparators(folder));
    m_folderLabel = new QLabel(m_data);
    m_folderLabel->setWordWrap(true);
    look::setRole(m_folderLabel, look::Role::MutedText);
    m_open = new QPushButton(look::icon(u"folder"_s), {}, m_data);
    m_open->setObjectName(u"openDataFolder"_s);
    m_version = new QLabel(m_data);
    look::setStyle(m_version, look::Style::Caption);
    look::setRole(m_version, look::Role::MutedText);
    auto *row = new QHBoxLayout;
    row->setSpacing(look::space(3));
    row->addWidget(m_folder, 1);
    row->addWidget(m_open);
    m_data->body()->addWidget(m_folderLabel);
    m_data->body()->addLayout(row);
    m_data->body()->addWidget(m_version);
    connect(m_open, &QPushButton::clicked, this,
        [&prompts, folder] { prompts.openInBrowser(QUrl::fromLocalFile(folder)); });
    return m_data;
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
    m_data->setTitle(tr("Data folder"));
    m_folderLabel->setText(
        tr("The ledger of everything that was sent lies here, with the accounts and their sealed keys."));
    m_open->setText(tr("Open the folder"));
    m_version->setText(tr("Hongbao Console %1").arg(QStringLiteral(HONGBAO_VERSION)));
}

} // namespace hongbao::ui
