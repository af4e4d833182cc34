#include "settings/key_field.h"

#include "look/look.h"
#include "shell/prompts.h"
#include "widgets/field_problem.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

KeyField::KeyField(const QString &field, const QString &name, AccountBook &book, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_text(new QPlainTextEdit(this))
    , m_whence(new QLabel(this))
    , m_buttons(new QHBoxLayout)
    , m_problem(new FieldProblem(m_text, this))
{
    m_text->setObjectName(field);
    m_text->setAccessibleName(name);
    m_text->setTabChangesFocus(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setFixedHeight(look::space(20));
    setFocusProxy(m_text);
    m_whence->setObjectName(field + u"Whence"_s);
    look::setStyle(m_whence, look::Style::Caption);
    look::setRole(m_whence, look::Role::Good);
    m_whence->hide();
    auto *file = new QPushButton(look::icon(u"file"_s), tr("From a file"), this);
    file->setObjectName(field + u"File"_s);
    file->setAccessibleName(tr("%1 from a file").arg(name));
    file->setAutoDefault(false);
    m_buttons->addWidget(file);
    m_buttons->addStretch();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::space(1));
    column->addWidget(m_text);
    column->addWidget(m_whence);
    column->addWidget(m_problem);
    column->addLayout(m_buttons);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_problem->clearProblem();
        if (!m_text->document()->isEmpty())
            forgetHeld();
    });
    connect(&book, &AccountBook::keyFileRead, this, &KeyField::fileRead);
    connect(file, &QPushButton::clicked, this, [this, &book, &prompts, name] {
        prompts.chooseFileToOpen(
            this, name, tr("Keys (*.pem *.txt *.key *.crt);;All files (*)"), [this, &book](const QString &path) {
                m_whence->setText(tr("From %1").arg(QFileInfo(path).fileName()));
                book.readKeyFile(path, m_field);
            });
    });
}

void KeyField::addButton(QPushButton *button)
{
    m_buttons->insertWidget(m_buttons->count() - 1, button);
}

void KeyField::setHint(const QString &hint)
{
    m_text->setPlaceholderText(hint);
}

void KeyField::hold(const SecretBytes &key, const QString &whence)
{
    m_text->clear();
    m_problem->clearProblem();
    m_held = key;
    m_whence->setText(whence);
    m_whence->show();
}

SecretBytes KeyField::key() const
{
    return m_held.isEmpty() ? SecretBytes(m_text->toPlainText().toUtf8()) : m_held;
}

void KeyField::fileRead(const QString &field, const FileResult &bytes)
{
    if (field != m_field)
        return;
    if (bytes)
        hold(*bytes, m_whence->text());
    else
        m_problem->explain(bytes.error());
}

void KeyField::forgetHeld()
{
    m_held = {};
    m_whence->hide();
}

} // namespace hongbao::ui
