#pragma once
// send --resume [BATCH]: goes on with what was interrupted, one batch after the other, with the same numbers.

#include "cli/desk_command.h"
#include "cli/stop_signal.h"

namespace hongbao::cli {

class ResumeCommand : public DeskCommand {
    Q_OBJECT

public:
    // An empty batch is all of them.
    ResumeCommand(const Globals &globals, QString batch, bool wantsAnotherPace, int patienceSeconds);

protected:
    void work() override;

private:
    void listed(const desk::BatchesResult &batches);
    void checkNamed();
    void next();
    void batchEnded(const ledger::Batch &batch);
    void stopAsked();
    void finish();

    QString m_named;
    bool m_wantsAnotherPace;
    StopSignal m_stop {this};
    QList<BatchId> m_waiting;
    QList<ledger::Batch> m_ended;
    bool m_running = false;
    bool m_stopping = false;
};

} // namespace hongbao::cli
