#include "onboarding/protection_step.h"

#include "look/look.h"
#include "widgets/field_problem.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

ProtectionStep::ProtectionStep(QWidget *parent)
    : WayStep(parent)
    , m_words(new QWidget(this))
{
    QVBoxLayout *column = layOut(tr("Protect the private key"),
        tr("The private key is stored sealed. With a passphrase nobody who gets at the files can use it, and a locked "
           "window opens only with it."));
    m_typed = addChoice(u"protectTyped"_s, tr("A passphrase that is &typed at each start"));
    m_kept = addChoice(u"protectKept"_s, tr("A passphrase &kept in the system's key store"));
    m_none = addChoice(u"protectNone"_s, tr("&No passphrase: whoever uses this computer can send"));
    m_passphrase = new QLineEdit(this); // Tab goes in the order in which they are made
    m_again = new QLineEdit(this);
    QFormLayout *form = addForm(column);
    form->addRow(m_words);
    auto *inside = new QFormLayout(m_words);
    inside->setContentsMargins({});
    inside->setHorizontalSpacing(look::space(5));
    inside->setVerticalSpacing(look::space(3));
    addField(inside, u"new_passphrase"_s, tr("&Passphrase"), m_passphrase);
    addField(inside, u"passphrase_again"_s, tr("Once a&gain"), m_again);
    m_passphrase->setPlaceholderText(tr("If it is forgotten, the account must be connected again"));
    m_see = new QCheckBox(tr("&Show it"), this);
    m_see->setObjectName(u"showPassphrase"_s);
    inside->addRow(QString(), m_see);
    for (QLineEdit *edit : {m_passphrase, m_again})
        edit->setEchoMode(QLineEdit::Password);
    column->addStretch();
    m_typed->setChecked(true);
    connect(m_see, &QCheckBox::toggled, this, [this](bool on) {
        for (QLineEdit *edit : {m_passphrase, m_again})
            edit->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password);
    });
    connect(m_again, &QLineEdit::textChanged, this, &ProtectionStep::follow);
    connect(m_passphrase, &QLineEdit::textChanged, this, &ProtectionStep::follow);
    follow();
}

QRadioButton *ProtectionStep::addChoice(const QString &objectName, const QString &words)
{
    auto *choice = new QRadioButton(words, this);
    choice->setObjectName(objectName);
    layout()->addWidget(choice);
    connect(choice, &QRadioButton::toggled, this, &ProtectionStep::follow);
    return choice;
}

void ProtectionStep::follow()
{
    m_words->setVisible(!m_none->isChecked());
    clearProblems();
    if (!m_again->text().isEmpty() && !m_passphrase->text().startsWith(m_again->text()))
        m_again->parentWidget()->findChild<FieldProblem *>()->say(tr("The two are not the same."));
    Q_EMIT changed();
}

bool ProtectionStep::isReady() const
{
    return m_none->isChecked() || (!m_passphrase->text().isEmpty() && m_passphrase->text() == m_again->text());
}

bool ProtectionStep::keepsInKeyring() const
{
    return m_kept->isChecked();
}

SecretBytes ProtectionStep::passphrase() const
{
    return m_none->isChecked() ? SecretBytes() : SecretBytes(m_passphrase->text().toUtf8());
}

void ProtectionStep::writeTo(account::NewAccount &account) const
{
    account.passphrase = passphrase();
}

} // namespace hongbao::ui
