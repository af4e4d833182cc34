#include "shell/passphrase_dialog.h"

#include "look/look.h"
#include "widgets/field_problem.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

PassphraseDialog::PassphraseDialog(const QString &account, bool wrong, QWidget *parent)
    : QDialog(parent)
    , m_field(new QLineEdit(this))
{
    setObjectName(u"passphraseDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Unlock %1").arg(account));
    auto *label = new QLabel(tr("&Passphrase of the key of %1").arg(account), this);
    label->setWordWrap(true);
    label->setBuddy(m_field);
    m_field->setObjectName(u"passphrase"_s);
    m_field->setAccessibleName(tr("Passphrase"));
    m_field->setEchoMode(QLineEdit::Password);
    auto *problem = new FieldProblem(m_field, this);
    if (wrong)
        problem->explain({ErrorCode::PassphraseWrong, {}, {}});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Unlock"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Not now"));
    look::setPrimary(buttons->button(QDialogButtonBox::Ok));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::space(6), look::space(6), look::space(6), look::space(5));
    column->setSpacing(look::space(2));
    column->addWidget(label);
    column->addWidget(m_field);
    column->addWidget(problem);
    column->addSpacing(look::space(3));
    column->addWidget(buttons);
    setMinimumWidth(look::space(105));
    connect(buttons, &QDialogButtonBox::accepted, this, &PassphraseDialog::give);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void PassphraseDialog::give()
{
    const SecretBytes passphrase(m_field->text().toUtf8());
    m_field->clear();
    accept();
    Q_EMIT given(passphrase);
}

} // namespace hongbao::ui
