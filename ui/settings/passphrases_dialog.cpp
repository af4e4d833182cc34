#include "settings/passphrases_dialog.h"

#include "look/look.h"
#include "widgets/busy.h"
#include "widgets/error_panel.h"
#include "widgets/field_problem.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

PassphrasesDialog::PassphrasesDialog(const QString &title, const QString &text, const QString &confirm, QWidget *parent)
    : QDialog(parent)
    , m_form(new QFormLayout)
    , m_error(new ErrorPanel(this))
    , m_busy(new Busy(this))
{
    setObjectName(u"passphrasesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *words = new QLabel(text, this);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    m_form->setHorizontalSpacing(look::space(5));
    m_form->setVerticalSpacing(look::space(3));
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    m_cancel->setText(tr("Cancel"));
    m_confirm = buttons->addButton(confirm, QDialogButtonBox::AcceptRole);
    m_confirm->setObjectName(u"passphrasesGive"_s);
    look::setPrimary(m_confirm);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::space(6), look::space(6), look::space(6), look::space(5));
    column->setSpacing(look::space(3));
    column->addWidget(words);
    column->addLayout(m_form);
    column->addWidget(m_error);
    column->addWidget(m_busy);
    column->addWidget(buttons);
    setMinimumWidth(look::space(120));
    connect(buttons, &QDialogButtonBox::accepted, this, &PassphrasesDialog::give);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QLineEdit *PassphrasesDialog::addLine(const QString &field, const QString &name)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(field);
    edit->setAccessibleName(name);
    edit->setEchoMode(QLineEdit::Password);
    auto *label = new QLabel(name);
    label->setBuddy(edit);
    m_form->addRow(label, edit);
    setTabOrder(edit, m_cancel); // the buttons were made first
    setTabOrder(m_cancel, m_confirm);
    if (m_form->rowCount() == 1) // in a dialog that is open already it is shown a moment later
        QMetaObject::invokeMethod(edit, qOverload<>(&QWidget::setFocus), Qt::QueuedConnection);
    QMetaObject::invokeMethod(this, &QWidget::adjustSize, Qt::QueuedConnection); // its words wrap
    return edit;
}

void PassphrasesDialog::addWord(const QString &field, const QString &name, bool needed)
{
    QLineEdit *edit = addLine(field, name);
    auto *problem = new FieldProblem(edit, this);
    m_form->addRow(QString(), problem);
    m_words.append({edit, problem, nullptr, needed});
}

void PassphrasesDialog::addNewWord(const QString &field, const QString &name, bool needed)
{
    QLineEdit *edit = addLine(field, name);
    QLineEdit *again = addLine(field + u"Again"_s, tr("%1, once again").arg(name));
    auto *problem = new FieldProblem(again, this);
    m_form->addRow(QString(), problem);
    m_words.append({edit, problem, again, needed});
}

bool PassphrasesDialog::check(const Word &word)
{
    word.problem->clearProblem();
    if (word.needed && word.edit->text().isEmpty())
        word.problem->explain({ErrorCode::KeySealed, {}, {}});
    else if (word.again && word.again->text() != word.edit->text())
        word.problem->say(tr("The two are not the same."));
    return !word.problem->hasProblem();
}

void PassphrasesDialog::give()
{
    m_error->clear();
    QList<SecretBytes> given;
    for (const Word &word : std::as_const(m_words)) {
        if (!check(word)) {
            word.edit->setFocus();
            return;
        }
        given.append(SecretBytes(word.edit->text().toUtf8()));
    }
    m_confirm->setEnabled(false);
    m_busy->start(tr("A moment"));
    Q_EMIT this->given(given);
}

void PassphrasesDialog::explain(const Error &error)
{
    m_confirm->setEnabled(true);
    m_busy->stop();
    const bool ofWord = error.code == ErrorCode::PassphraseWrong || error.code == ErrorCode::KeySealed;
    if (ofWord && !m_words.isEmpty())
        m_words.constFirst().problem->explain(error);
    else
        m_error->explain(error);
}

} // namespace hongbao::ui
