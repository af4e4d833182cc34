#pragma once
// The end of the way: the account is stored, and this is what Alipay said to one harmless question.

#include "desk/desk.h"
#include "onboarding/way_step.h"

namespace hongbao::ui {

class Busy;
class CheckPanel;

class AnswerStep : public WayStep {
    Q_OBJECT

public:
    explicit AnswerStep(Prompts &prompts, QWidget *parent = nullptr);

    void wait();
    void show(const QString &account, const desk::Check &check);
    using WayStep::show;
    void stopWaiting();
    bool isReady() const override { return m_answered; }

Q_SIGNALS:
    void retryRequested();

private:
    Busy *m_busy;
    CheckPanel *m_panel;
    bool m_answered = false;
};

} // namespace hongbao::ui
