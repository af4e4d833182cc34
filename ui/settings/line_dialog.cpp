#include "settings/line_dialog.h"

#include "look/look.h"
#include "settings/line_fields.h"
#include "widgets/field_problem.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

LineDialog::LineDialog(AccountBook &book, const account::Profile &account, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"lineDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Network of %1").arg(account.name));
    auto *fields = new LineFields(this);
    fields->setLine(account.line);
    auto *words = new QLabel(tr("Used from the next time this account is opened."), this);
    look::setRole(words, look::Role::MutedText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    QPushButton *keep = buttons->addButton(tr("Keep"), QDialogButtonBox::AcceptRole);
    keep->setObjectName(u"lineKeep"_s);
    look::setPrimary(keep);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::space(6), look::space(6), look::space(6), look::space(5));
    column->setSpacing(look::space(3));
    column->addWidget(fields);
    column->addWidget(words);
    column->addWidget(buttons);
    setMinimumWidth(look::space(120));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this,
        [&book, fields, name = account.name] { book.setLine(name, fields->line()); });
    connect(
        &book, &AccountBook::changed, this, [this, fields, name = account.name](const QString &of, const Done &done) {
            if (of != name)
                return;
            if (done)
                accept();
            else
                fields->proxyProblem()->explain(done.error());
        });
}

} // namespace hongbao::ui
