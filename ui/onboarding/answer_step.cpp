#include "onboarding/answer_step.h"

#include "settings/check_panel.h"
#include "widgets/busy.h"

#include <QVBoxLayout>

namespace hongbao::ui {

AnswerStep::AnswerStep(Prompts &prompts, QWidget *parent)
    : WayStep(parent)
    , m_busy(new Busy(this))
    , m_panel(new CheckPanel(prompts, this))
{
    QVBoxLayout *column = layOut(tr("What Alipay says"),
        tr("The account is stored. Alipay is asked for the list of campaigns: a question that changes nothing and "
           "moves no money."));
    column->addWidget(m_busy);
    column->addWidget(m_panel);
    column->addStretch();
    connect(m_panel, &CheckPanel::retryRequested, this, &AnswerStep::retryRequested);
}

void AnswerStep::wait()
{
    m_answered = false;
    m_panel->clear();
    m_busy->start(tr("Asking one harmless question"));
    Q_EMIT changed();
}

void AnswerStep::show(const QString &account, const desk::Check &check)
{
    m_busy->stop();
    m_answered = true;
    m_panel->show(account, check);
    Q_EMIT changed();
}

void AnswerStep::stopWaiting()
{
    m_busy->stop();
}

} // namespace hongbao::ui
