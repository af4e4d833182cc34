#include "settings/accounts_card.h"

#include "look/look.h"
#include "settings/account_form.h"
#include "settings/account_table.h"
#include "shell/desk_opener.h"
#include "shell/prompts.h"
#include "widgets/busy.h"
#include "widgets/delegates.h"
#include "widgets/error_panel.h"
#include "widgets/table.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
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
    , m_accounts(new AccountTable(this))
    , m_table(new QTableView(this))
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
    connect(&m_book, &AccountBook::removed, this, [this](const QString &, const Done &done) {
        if (!done)
            m_error->explain(done.error());
        m_book.list();
    });
    connect(&m_book, &AccountBook::added, this, [this](const ProfileResult &account) {
        if (account) // also when its form was closed meanwhile
            m_book.list();
    });
    connect(&m_opener, &DeskOpener::opened, this, &AccountsCard::deskOpened);
    connect(&m_opener, &DeskOpener::closing, this, &AccountsCard::follow, Qt::QueuedConnection);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AccountsCard::follow);
    connect(m_table, &QTableView::activated, this, [this] {
        if (m_use->isEnabled())
            Q_EMIT accountChosen(chosen()->name);
    });
    retranslate();
    follow();
    m_book.list();
}

QLayout *AccountsCard::buildButtons()
{
    m_use = new QPushButton(this);
    m_use->setObjectName(u"accountUse"_s);
    m_check = new QPushButton(look::icon(u"check"_s), {}, this);
    m_check->setObjectName(u"accountCheck"_s);
    m_remove = new QPushButton(look::icon(u"trash"_s), {}, this);
    m_remove->setObjectName(u"accountRemove"_s);
    m_add = new QPushButton(look::icon(u"add"_s), {}, this);
    m_add->setObjectName(u"accountAdd"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(look::space(2));
    for (QPushButton *button : {m_use, m_check, m_remove})
        row->addWidget(button);
    row->addStretch();
    row->addWidget(m_add);
    connect(m_use, &QPushButton::clicked, this, [this] { Q_EMIT accountChosen(chosen()->name); });
    connect(m_check, &QPushButton::clicked, this, &AccountsCard::checkInUse);
    connect(m_remove, &QPushButton::clicked, this, &AccountsCard::removeChosen);
    connect(m_add, &QPushButton::clicked, this, &AccountsCard::addAccount);
    return row;
}

QWidget *AccountsCard::buildAnswer()
{
    auto *answer = new QWidget(this);
    m_busy = new Busy(answer);
    m_works = new QLabel(answer);
    m_works->setObjectName(u"accountWorks"_s);
    m_works->setWordWrap(true);
    look::setRole(m_works, look::Role::Good);
    m_works->hide();
    m_error = new ErrorPanel(answer);
    m_error->setObjectName(u"accountError"_s);
    auto *column = new QVBoxLayout(answer);
    column->setContentsMargins({});
    column->addWidget(m_busy);
    column->addWidget(m_works);
    column->addWidget(m_error);
    return answer;
}

const account::Profile *AccountsCard::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_accounts->account(rows.constFirst().row());
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
    m_accounts->setAccounts(*accounts);
    m_table->resizeColumnsToContents();
    follow();
}

void AccountsCard::addAccount()
{
    auto *form = new AccountForm(m_book, m_prompts, this);
    form->open();
}

void AccountsCard::removeChosen()
{
    const QString name = chosen()->name;
    const Question question {tr("Remove the account %1?").arg(name),
        tr("Its key is deleted from this computer. The ledger with everything it ever sent stays."),
        tr("Remove the account"), tr("Keep it")};
    m_prompts.ask(this, question, [this, name] { m_book.remove(name); });
}

void AccountsCard::checkInUse()
{
    m_error->clear();
    m_works->hide();
    m_busy->start(tr("Asking one harmless question"));
    m_checking = m_opener.desk()->check();
    follow();
}

void AccountsCard::deskOpened()
{
    m_checking = 0;
    m_busy->stop();
    m_works->hide();
    m_error->clear();
    connect(m_opener.desk(), &desk::Desk::checked, this, &AccountsCard::checked);
    m_accounts->setInUse(m_opener.profile().name);
    follow();
}

void AccountsCard::checked(desk::RequestId id, const desk::Check &check)
{
    if (id != m_checking)
        return;
    m_checking = 0;
    m_busy->stop();
    m_answer = check;
    if (check.works)
        sayWorks();
    else
        m_error->explain(check.error);
    follow();
}

void AccountsCard::sayWorks()
{
    QString words = tr("This account works. Its campaigns at Alipay: %1.").arg(m_answer.campaigns);
    if (m_answer.clockOffSeconds != 0)
        words += u' '
            % tr("But this computer's clock is off by %1 s: set it right, or requests will be refused.")
                  .arg(qAbs(m_answer.clockOffSeconds));
    m_works->setText(words);
    look::setRole(m_works, m_answer.clockOffSeconds == 0 ? look::Role::Good : look::Role::Warning);
    m_works->show();
}

void AccountsCard::follow()
{
    const account::Profile *account = chosen();
    m_use->setEnabled(account && !isInUse(*account));
    m_check->setEnabled(m_opener.desk() && m_checking == 0);
    m_remove->setEnabled(account && !isInUse(*account) && account->world != account::World::Practice);
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
    m_check->setText(tr("Check the account in use"));
    m_remove->setText(tr("Remove"));
    m_remove->setToolTip(tr("An account in use and the practice account cannot be removed"));
    m_add->setText(tr("Add an account"));
    if (m_works->isVisibleTo(this))
        sayWorks();
    Q_EMIT m_accounts->headerDataChanged(Qt::Horizontal, 0, AccountTable::ColumnCount - 1);
}

} // namespace hongbao::ui
