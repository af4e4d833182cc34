#include "onboarding/way_step.h"

#include "look/look.h"
#include "shell/prompts.h"
#include "widgets/field_problem.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

bool WayStep::explain(const Error &error)
{
    FieldProblem *problem = m_problems.value(error.field);
    if (problem)
        problem->explain(error);
    return problem;
}

void WayStep::clearProblems()
{
    for (FieldProblem *problem : std::as_const(m_problems))
        problem->clearProblem();
}

QVBoxLayout *WayStep::layOut(const QString &title, const QString &text)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::space(6), look::space(2), look::space(6), look::space(2));
    column->setSpacing(look::space(3));
    auto *heading = new QLabel(title, this);
    look::setStyle(heading, look::Style::Heading);
    auto *words = new QLabel(text, this);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    column->addWidget(heading);
    column->addWidget(words);
    setAccessibleName(title);
    return column;
}

QFormLayout *WayStep::addForm(QVBoxLayout *column)
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(look::space(5));
    form->setVerticalSpacing(look::space(3));
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    column->addLayout(form);
    return form;
}

QPushButton *WayStep::pageButton(const QString &host, Prompts &prompts)
{
    auto *button = new QPushButton(look::icon(u"external-link"_s), tr("Open %1").arg(host), this);
    button->setObjectName(u"open:%1"_s.arg(host));
    button->setAutoDefault(false);
    connect(
        button, &QPushButton::clicked, this, [&prompts, host] { prompts.openInBrowser(QUrl(u"https://"_s + host)); });
    return button;
}

void WayStep::addField(QFormLayout *form, const QString &field, const QString &name, QLineEdit *edit)
{
    edit->setObjectName(field);
    edit->setAccessibleName(QString(name).remove(u'&'));
    auto *both = new QWidget;
    auto *problem = new FieldProblem(edit, both);
    addProblem(field, problem);
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins({});
    column->setSpacing(look::space(1));
    column->addWidget(edit);
    column->addWidget(problem);
    form->addRow(formLabel(name, edit), both);
    connect(edit, &QLineEdit::textChanged, problem, &FieldProblem::clearProblem);
    connect(edit, &QLineEdit::textChanged, this, &WayStep::changed);
}

QLabel *formLabel(const QString &text, QWidget *field)
{
    auto *label = new QLabel(text);
    label->setBuddy(field);
    label->setMinimumHeight(look::space(9));
    return label;
}

QLabel *quietText(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    look::setRole(label, look::Role::MutedText);
    return label;
}

} // namespace hongbao::ui
