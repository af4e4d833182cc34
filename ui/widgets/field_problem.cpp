#include "widgets/field_problem.h"

#include "look/look.h"
#include "text/sentences.h"
#include "text/words.h"

#include <QEvent>

namespace hongbao::ui {

FieldProblem::FieldProblem(QWidget *field, QWidget *parent)
    : QLabel(parent)
    , m_field(field)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    look::setStyle(this, look::Style::Caption);
    look::setRole(this, look::Role::Bad);
    hide();
}

void FieldProblem::explain(const Error &error)
{
    m_error = error;
    m_words.clear();
    appear();
}

void FieldProblem::say(const QString &words)
{
    m_words = words;
    appear();
}

void FieldProblem::appear()
{
    m_has = true;
    retranslate();
    look::setProblem(m_field, true);
    show();
}

void FieldProblem::clearProblem()
{
    if (!m_has)
        return;
    m_has = false;
    m_field->setAccessibleDescription({});
    look::setProblem(m_field, false);
    hide();
}

void FieldProblem::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLabel::changeEvent(event);
}

void FieldProblem::retranslate()
{
    if (!m_has)
        return;
    const text::Explained words = text::explain(m_error);
    setText(m_words.isEmpty() ? text::sentences(words.what, words.remedy) : m_words);
    m_field->setAccessibleDescription(text());
}

} // namespace hongbao::ui
