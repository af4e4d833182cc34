#include "shell/lock_page.h"

#include "look/look.h"
#include "shell/world.h"
#include "widgets/busy.h"
#include "widgets/card.h"
#include "widgets/centred_row.h"
#include "widgets/error_panel.h"
#include "widgets/field_problem.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

LockPage::LockPage(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_words(new QLabel(this))
    , m_passphrase(new QLineEdit(this))
    , m_problem(new FieldProblem(m_passphrase, this))
    , m_unlock(new QPushButton(this))
    , m_busy(new Busy(this))
    , m_error(new ErrorPanel(this))
{
    setObjectName(u"lockPage"_s);
    look::setStyle(m_title, look::Style::Title);
    m_words->setObjectName(u"lockWords"_s);
    m_words->setWordWrap(true);
    m_passphrase->setObjectName(u"lockPassphrase"_s);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_unlock->setObjectName(u"lockUnlock"_s);
    look::setPrimary(m_unlock);

    auto *card = new Card(this);
    card->setFixedWidth(look::space(110));
    QVBoxLayout *inside = card->body();
    for (QWidget *part :
        std::initializer_list<QWidget *> {m_title, m_words, m_passphrase, m_problem, m_error, m_busy, m_unlock})
        inside->addWidget(part);
    auto *column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addLayout(centredRow(card));
    column->addStretch(3);
    connect(m_unlock, &QPushButton::clicked, this, &LockPage::unlock);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &LockPage::unlock);
    connect(m_passphrase, &QLineEdit::textEdited, m_problem, &FieldProblem::clearProblem);
    setAccount({});
}

void LockPage::setAccount(const account::Profile &account)
{
    m_account = account;
    m_passphrase->clear();
    m_passphrase->setVisible(account.ownPassphrase);
    m_problem->clearProblem();
    open();
    retranslate();
}

void LockPage::refuse(bool wrong)
{
    open();
    m_problem->explain({wrong ? ErrorCode::PassphraseWrong : ErrorCode::KeySealed, {}, {}});
}

void LockPage::explain(const Error &error)
{
    open();
    m_error->explain(error);
}

void LockPage::open()
{
    m_busy->stop();
    m_error->clear();
    m_unlock->setEnabled(true);
    QWidget *first = m_account.ownPassphrase ? static_cast<QWidget *>(m_passphrase) : m_unlock;
    first->setFocus();
}

void LockPage::unlock()
{
    if (!m_unlock->isEnabled())
        return;
    m_unlock->setEnabled(false);
    m_busy->start(tr("Opening"));
    const SecretBytes passphrase(m_passphrase->text().toUtf8());
    m_passphrase->clear();
    Q_EMIT unlockRequested(passphrase);
}

void LockPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LockPage::retranslate()
{
    m_title->setText(tr("Locked"));
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_passphrase->setPlaceholderText(tr("Passphrase"));
    m_unlock->setText(tr("Unlock"));
    const QString name = accountTitle(m_account.name);
    if (m_account.ownPassphrase)
        m_words->setText(tr("Nothing is sent while the window is locked. The passphrase of %1 opens it.").arg(name));
    else if (m_account.world == account::World::Practice)
        m_words->setText(tr("Nothing is sent while the window is locked. The practice account has no passphrase: the "
                            "button opens it."));
    else
        m_words->setText(tr("Nothing is sent while the window is locked. %1 has no passphrase, so whoever sits here "
                            "can open it: set one under Settings, Accounts.")
                             .arg(name));
}

} // namespace hongbao::ui
