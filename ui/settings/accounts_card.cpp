#include "settings/accounts_card.h"

#include "look/look.h"
#include "settings/account_check.h"
#include "settings/account_table.h"
#include "settings/check_panel.h"
#include "settings/line_dialog.h"
#include "settings/passphrases_dialog.h"
#include "shell/desk_opener.h"
#include "shell/prompts.h"
#include "shell/world.h"
#include "widgets/busy.h"
#include "widgets/delegates.h"
#include "widgets/error_panel.h"
#include "widgets/table.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

AccountsCard::AccountsCard(DeskOpener &opener, AccountBook &book, Prompts &prompts, QWidget *parent)
    : Card(parent)
    , m_opener(opener)
    , m_book(book)
    , m_prompts(prompts)
    , m_asking(new AccountCheck(opener.dataDir(), this))
    , m_accounts(new AccountTable(this))
    , m_table(new QTableView(this))
    , m_menu(new QMenu(this))
{
    m_table->setObjectName(u"accountTable"_s);
    setUpTable(m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_accounts);
    m_table->setItemDelegateForColumn(AccountTable::World, new MarkDelegate(m_table));
    m_table->setItemDelegateForColumn(AccountTable::AppId, new IdDelegate(m_table));
    m_table->setMinimumHeight(look::space(46));
    body()->addWidget(m_table);
    body()->addLayout(buildButtons());
    body()->addWidget(buildAnswer());

    connect(&m_book, &AccountBook::listed, this, &AccountsCard::listed);
    connect(&m_book, &AccountBook::removed, this, [this](const QString &, const Done &done) { ended(done); });
    connect(&m_book, &AccountBook::changed, this, [this](const QString &, const Done &done) { ended(done); });
    connect(&m_book, &AccountBook::backedUp, this, [this](const QString &, const Done &done) { ended(done); });
    connect(&m_book, &AccountBook::added, this, [this](const ProfileResult &account) {
        if (account)
            ended({});
        else if (m_dialog)
            m_dialog->explain(account.error());
    });
    connect(m_asking, &AccountCheck::answered, this, &AccountsCard::answered);
    connect(m_asking, &AccountCheck::failed, this, &AccountsCard::checkFailed);
    connect(m_answer, &CheckPanel::retryRequested, this, &AccountsCard::checkChosen);
    connect(&m_opener, &DeskOpener::opened, this, &AccountsCard::deskOpened);
    connect(&m_opener, &DeskOpener::closing, this, &AccountsCard::follow, Qt::QueuedConnection);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AccountsCard::follow);
    connect(m_table, &QTableView::activated, this, [this] {
        if (m_use->isEnabled())
            Q_EMIT accountChosen(chosen()->name);
    });
    retranslate();
    if (m_opener.desk())
        deskOpened();
    follow();
    m_book.list();
}

AccountsCard::~AccountsCard() = default;

QLayout *AccountsCard::buildButtons()
{
    const auto button = [this](const QString &name, const QIcon &icon) {
        auto *made = new QPushButton(icon, {}, this);
        made->setObjectName(name);
        return made;
    };
    m_use = button(u"accountUse"_s, {});
    m_check = button(u"accountCheck"_s, look::icon(u"check"_s));
    m_more = button(u"accountMore"_s, look::icon(u"chevron-down"_s));
    m_restore = button(u"accountRestore"_s, {});
    m_add = button(u"accountAdd"_s, look::icon(u"add"_s));
    m_menu->setObjectName(u"accountActions"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(look::space(2));
    for (QPushButton *each : {m_use, m_check, m_more})
        row->addWidget(each);
    row->addStretch();
    row->addWidget(m_restore);
    row->addWidget(m_add);
    connect(m_use, &QPushButton::clicked, this, [this] { Q_EMIT accountChosen(chosen()->name); });
    connect(m_check, &QPushButton::clicked, this, &AccountsCard::checkChosen);
    connect(m_more, &QPushButton::clicked, this, [this] {
        fillMore();
        m_menu->popup(m_more->mapToGlobal(m_more->rect().bottomLeft()));
    });
    connect(m_restore, &QPushButton::clicked, this, &AccountsCard::restore);
    connect(m_add, &QPushButton::clicked, this, &AccountsCard::connectRequested);
    return row;
}

QWidget *AccountsCard::buildAnswer()
{
    auto *answer = new QWidget(this);
    m_busy = new Busy(answer);
    m_answer = new CheckPanel(m_prompts, answer);
    m_answer->setObjectName(u"accountAnswer"_s);
    m_error = new ErrorPanel(answer);
    m_error->setObjectName(u"accountError"_s);
    auto *column = new QVBoxLayout(answer);
    column->setContentsMargins({});
    for (QWidget *part : std::initializer_list<QWidget *> {m_busy, m_answer, m_error})
        column->addWidget(part);
    return answer;
}

void AccountsCard::fillMore()
{
    m_menu->clear();
    const account::Profile account = *chosen();
    const auto add = [this](const QString &name, const QString &words, void (AccountsCard::*act)()) {
        QAction *entry = m_menu->addAction(words);
        entry->setObjectName(name);
        connect(entry, &QAction::triggered, this, act);
        return entry;
    };
    add(u"accountPassphrase"_s, account.ownPassphrase ? tr("Change the passphrase…") : tr("Set a passphrase…"),
        &AccountsCard::changePassphrase);
    add(u"accountKeep"_s,
        account.inKeyring ? tr("Forget the passphrase in the system's key store")
                          : tr("Keep the passphrase in the system's key store…"),
        &AccountsCard::changeKeeping)
        ->setEnabled(account.ownPassphrase);
    add(u"accountLine"_s, tr("Network…"), &AccountsCard::changeLine);
    add(u"accountBackUp"_s, tr("Back up…"), &AccountsCard::backUp);
    m_menu->addSeparator();
    add(u"accountRemove"_s, tr("Remove"), &AccountsCard::removeChosen)->setEnabled(!isInUse(account));
}

const account::Profile *AccountsCard::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_accounts->row(rows.constFirst().row());
}

bool AccountsCard::isInUse(const account::Profile &account) const
{
    return m_opener.desk() && m_opener.profile().name == account.name;
}

void AccountsCard::listed(const ProfilesResult &accounts)
{
    if (!accounts) {
        m_error->explain(accounts.error());
        return;
    }
    const QString before = chosen() ? chosen()->name : m_opener.profile().name;
    m_accounts->setRows(*accounts);
    for (int row = 0; row < m_accounts->rowCount(); ++row)
        if (m_accounts->row(row).name == before)
            m_table->selectRow(row);
    fitColumns(m_table);
    follow();
}

void AccountsCard::removeChosen()
{
    const QString name = chosen()->name;
    const Question question {tr("Remove the account %1?").arg(name),
        tr("Its key is deleted from this computer. The ledger with everything it ever sent stays."),
        tr("Remove the account"), tr("Keep it")};
    m_prompts.ask(this, question, [this, name] { m_book.remove(name); });
}

void AccountsCard::checkChosen()
{
    if (!chosen() || m_busy->isVisible())
        return;
    const account::Profile account = *chosen();
    m_error->clear();
    m_answer->clear();
    m_checked = account;
    if (!isInUse(account)) {
        ask(account, {});
        return;
    }
    m_busy->start(tr("Asking one harmless question"));
    m_request = m_opener.desk()->check();
    follow();
}

void AccountsCard::ask(const account::Profile &account, const SecretBytes &passphrase)
{
    m_busy->start(tr("Asking one harmless question"));
    m_asking->start(account, passphrase);
    follow();
}

void AccountsCard::answered(const desk::Check &check)
{
    m_busy->stop();
    if (m_dialog)
        m_dialog->accept();
    m_answer->show(m_checked.name, check);
    follow();
}

void AccountsCard::checkFailed(const Error &error)
{
    m_busy->stop();
    follow();
    const bool sealed = error.code == ErrorCode::KeySealed || error.code == ErrorCode::PassphraseWrong;
    if (m_dialog) {
        m_dialog->explain(error);
    } else if (sealed) {
        PassphrasesDialog *dialog = openDialog(tr("Check %1").arg(accountTitle(m_checked.name)),
            tr("Its key is sealed. The passphrase opens it for this one question."), tr("Check"));
        dialog->addWord(u"passphrase"_s, tr("Passphrase"));
        connect(dialog, &PassphrasesDialog::given, this,
            [this](const QList<SecretBytes> &words) { ask(m_checked, words.constFirst()); });
    } else {
        m_error->explain(error);
    }
}

void AccountsCard::changePassphrase()
{
    const account::Profile account = *chosen();
    PassphrasesDialog *dialog = openDialog(tr("Passphrase of %1").arg(account.name),
        tr("Left empty, the account has no passphrase: whoever uses this computer can send."), tr("Change it"));
    if (account.ownPassphrase)
        dialog->addWord(u"current"_s, tr("Passphrase now"));
    dialog->addNewWord(u"next"_s, tr("New passphrase"), false);
    connect(dialog, &PassphrasesDialog::given, this, [this, account](const QList<SecretBytes> &words) {
        m_book.changePassphrase(account, account.ownPassphrase ? words.constFirst() : SecretBytes(), words.constLast());
    });
}

void AccountsCard::changeKeeping()
{
    const account::Profile account = *chosen();
    if (account.inKeyring) {
        m_book.forgetPassphrase(account.name);
        return;
    }
    PassphrasesDialog *dialog = openDialog(tr("Keep the passphrase of %1").arg(account.name),
        tr("The system's key store gives it at the next start. A locked window still asks for it."), tr("Keep it"));
    dialog->addWord(u"passphrase"_s, tr("Passphrase"));
    connect(dialog, &PassphrasesDialog::given, this, [this, name = account.name](const QList<SecretBytes> &words) {
        m_book.keepPassphrase(name, words.constFirst());
    });
}

void AccountsCard::changeLine()
{
    (new LineDialog(m_book, *chosen(), this))->open();
}

void AccountsCard::backUp()
{
    const account::Profile account = *chosen();
    m_prompts.chooseFileToSave(this, tr("Back up %1").arg(account.name), account.name + u".hongbao-account"_s,
        tr("Backups of accounts (*.hongbao-account)"), [this, account](const QString &path) {
            PassphrasesDialog *dialog = openDialog(tr("Back up %1").arg(account.name),
                tr("The file holds the whole account with its private key, sealed with a passphrase of its own."),
                tr("Back up"));
            if (account.ownPassphrase)
                dialog->addWord(u"passphrase"_s, tr("Passphrase of the account"));
            dialog->addNewWord(u"backupWord"_s, tr("Passphrase of the file"), true);
            connect(dialog, &PassphrasesDialog::given, this, [this, account, path](const QList<SecretBytes> &words) {
                const SecretBytes own = account.ownPassphrase ? words.constFirst() : SecretBytes();
                m_book.backUp(account.name, own, path, words.constLast());
            });
        });
}

void AccountsCard::restore()
{
    m_prompts.chooseFileToOpen(this, tr("Restore an account"),
        tr("Backups of accounts (*.hongbao-account);;All files (*)"), [this](const QString &path) {
            PassphrasesDialog *dialog = openDialog(tr("Restore an account"),
                tr("The new passphrase seals its key on this computer. Left empty, the account has none."),
                tr("Restore"));
            dialog->addWord(u"backupWord"_s, tr("Passphrase of the file"));
            dialog->addNewWord(u"next"_s, tr("New passphrase of the account"), false);
            connect(dialog, &PassphrasesDialog::given, this, [this, path](const QList<SecretBytes> &words) {
                m_book.restore(path, words.constFirst(), words.constLast());
            });
        });
}

PassphrasesDialog *AccountsCard::openDialog(const QString &title, const QString &text, const QString &confirm)
{
    m_dialog = new PassphrasesDialog(title, text, confirm, this);
    m_dialog->open();
    return m_dialog;
}

void AccountsCard::ended(const Done &done)
{
    if (done && m_dialog)
        m_dialog->accept();
    else if (!done && m_dialog)
        m_dialog->explain(done.error());
    else if (!done)
        m_error->explain(done.error());
    m_book.list();
}

void AccountsCard::deskOpened()
{
    m_request = 0;
    m_busy->stop();
    m_answer->clear();
    m_error->clear();
    connect(m_opener.desk(), &desk::Desk::checked, this, [this](desk::RequestId id, const desk::Check &check) {
        if (id == m_request)
            answered(check);
    });
    m_accounts->setInUse(m_opener.profile().name);
    follow();
}

void AccountsCard::follow()
{
    const account::Profile *account = chosen();
    const bool asking = m_busy->isVisibleTo(this);
    m_use->setEnabled(account && !isInUse(*account));
    m_check->setEnabled(account && !asking);
    m_more->setEnabled(account && account->world != account::World::Practice);
}

void AccountsCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void AccountsCard::retranslate()
{
    setTitle(tr("Accounts"));
    m_table->setAccessibleName(tr("Accounts"));
    m_use->setText(tr("Use this account"));
    m_check->setText(tr("Check"));
    m_more->setText(tr("More"));
    m_restore->setText(tr("Restore…"));
    m_add->setText(tr("Add an account"));
    m_accounts->wordsChanged();
}

} // namespace hongbao::ui
