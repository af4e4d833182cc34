#include "shell/pause_bar.h"

#include "look/look.h"
#include "shell/prompts.h"
#include "shell/workspace.h"
#include "widgets/busy.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

PauseBar::PauseBar(Prompts &prompts, QWidget *parent)
    : QFrame(parent)
    , m_prompts(prompts)
    , m_word(new Busy(this))
{
    setObjectName(u"finishing"_s);
    look::setNotice(this, look::Role::Waiting);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::space(4), look::space(2), look::space(4), look::space(2));
    column->addWidget(m_word);
    hide();
}

void PauseBar::follow(Workspace &workspace)
{
    m_workspace = &workspace;
    connect(&workspace, &Workspace::sendingEnded, this, &PauseBar::sendingEnded, Qt::QueuedConnection);
}

bool PauseBar::isSending() const
{
    return m_workspace && m_workspace->isSending();
}

void PauseBar::whenAtRest(const QString &title, const QString &confirm, std::function<void()> act)
{
    if (!isSending()) {
        act();
        return;
    }
    if (m_atRest)
        return; // asked and answered: what is in flight is being finished
    const Question question {title,
        tr("A batch is being sent. If you pause, packets already on their way are finished first; the rest stays "
           "unsent and can be sent later."),
        confirm, tr("Keep sending")};
    m_prompts.ask(window(), question, [this, act = std::move(act)] { pause(act); });
}

void PauseBar::pause(std::function<void()> act)
{
    if (!isSending()) {
        act();
        return;
    }
    m_atRest = std::move(act);
    show();
    m_word->start(tr("Finishing the packets that are on their way"));
    m_workspace->stopSending();
}

void PauseBar::sendingEnded()
{
    hide();
    if (const auto act = std::exchange(m_atRest, nullptr))
        act();
}

} // namespace hongbao::ui
