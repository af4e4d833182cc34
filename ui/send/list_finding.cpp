#include "send/list_finding.h"

#include "look/look.h"
#include "text/list_words.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace hongbao::ui {

using intake::Decision;
using intake::Problem;

ListFinding::ListFinding(Problem problem, QWidget *parent)
    : QFrame(parent)
    , m_size(new QLabel(this))
    , m_words(new QLabel(this))
    , m_said(new QLabel(this))
    , m_show(new QPushButton(this))
    , m_send(new QPushButton(this))
    , m_leaveOut(new QPushButton(this))
    , m_takeBack(new QPushButton(this))
{
    m_group.problem = problem;
    const QString number = QString::number(int(problem));
    setObjectName(u"finding"_s + number);
    look::setStyle(m_size, look::Style::Strong);
    for (QLabel *label : {m_words, m_said})
        label->setWordWrap(true);
    look::setRole(m_said, look::Role::MutedText);
    m_show->setObjectName(u"findingShow"_s + number);
    m_send->setObjectName(u"findingSend"_s + number);
    m_leaveOut->setObjectName(u"findingLeaveOut"_s + number);
    m_takeBack->setObjectName(u"findingTakeBack"_s + number);
    look::setLink(m_show);
    look::setLink(m_takeBack);
    connect(m_show, &QPushButton::clicked, this, &ListFinding::showRequested);
    connect(m_send, &QPushButton::clicked, this, [this] { Q_EMIT decided(Decision::Send); });
    connect(m_leaveOut, &QPushButton::clicked, this, [this] { Q_EMIT decided(Decision::LeaveOut); });
    connect(m_takeBack, &QPushButton::clicked, this, [this] {
        if (m_group.problem == Problem::LeftOut)
            Q_EMIT takenBackIn();
        else
            Q_EMIT decided(Decision::Open);
    });

    auto *head = new QHBoxLayout;
    head->addWidget(m_size, 1);
    head->addWidget(m_show);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(look::space(2));
    acts->addWidget(m_send);
    acts->addWidget(m_leaveOut);
    acts->addWidget(m_takeBack);
    acts->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::space(3), look::space(2), look::space(2), look::space(2));
    column->setSpacing(look::space(1));
    column->addLayout(head);
    column->addWidget(m_words);
    column->addWidget(m_said);
    column->addLayout(acts);
}

void ListFinding::setGroup(const intake::Group &group)
{
    m_group = group;
    follow();
}

QList<QWidget *> ListFinding::controls() const
{
    return {m_show, m_send, m_leaveOut, m_takeBack};
}

void ListFinding::follow()
{
    const bool byHand = m_group.problem == Problem::LeftOut;
    const bool open = !byHand && m_group.decision == Decision::Open;
    const bool sent = m_group.decision == Decision::Send;
    look::setNotice(this,
        byHand || !open ? look::Role::MutedText : (m_group.takesDecision ? look::Role::Warning : look::Role::Bad));
    m_size->setText(text::groupSize(m_group));
    m_words->setText(text::groupProblem(m_group));
    if (open)
        m_said->setText(m_group.takesDecision ? QString() : tr("To do: %1.").arg(text::remedy(m_group.problem)));
    else
        m_said->setText(sent ? tr("Decided: they are sent.") : tr("Decided: they are left out."));
    m_said->setVisible(!m_said->text().isEmpty() && !byHand);
    m_show->setText(tr("Show"));
    m_send->setText(tr("Send anyway"));
    m_leaveOut->setText(tr("Leave out"));
    m_takeBack->setText(byHand ? tr("Take them back in") : tr("Take the decision back"));
    m_send->setVisible(open && m_group.takesDecision);
    m_leaveOut->setVisible(open);
    m_takeBack->setVisible(!open);
    for (QPushButton *button : {m_show, m_send, m_leaveOut, m_takeBack})
        button->setAccessibleName(tr("%1: %2").arg(button->text(), m_words->text()));
}

void ListFinding::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        follow();
    QFrame::changeEvent(event);
}

} // namespace hongbao::ui
