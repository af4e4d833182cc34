#pragma once
// selfcheck: the program is killed and lied to in the practice world, and counts before the operator's eyes.

#include "cli/command.h"
#include "cli/stop_signal.h"
#include "desk/self_check.h"

namespace hongbao::cli {

class SelfCheckCommand : public Command {
    Q_OBJECT

public:
    SelfCheckCommand(const Globals &globals, int people, int kills);

    void start() override;

private:
    void tell(const desk::SelfCheckReport &report);

    StopSignal m_stop {this};
    desk::SelfCheck m_check;
};

} // namespace hongbao::cli
