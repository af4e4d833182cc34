#pragma once
// demo: a first campaign from creating to comparing the sums, in the practice world, told step by step.

#include "cli/desk_command.h"
#include "cli/stop_signal.h"

#include <QTemporaryDir>

namespace hongbao::cli {

class DemoCommand : public DeskCommand {
    Q_OBJECT

public:
    // Without --data the demo has a folder of its own, which goes with the last holder of `folder`.
    static std::unique_ptr<Command> make(Globals globals);

    void start() override;

protected:
    void work() override;

private:
    DemoCommand(const Globals &globals, std::shared_ptr<QTemporaryDir> folder);

    void step(const QString &title);
    void create();
    void pay();
    void judge();
    void prepare();
    void send(const payout::Summary &summary);
    void sent(const ledger::Batch &batch);
    void readHistory();
    void compare(const ledger::HistoryPage &history);

    std::shared_ptr<QTemporaryDir> m_folder; // null with --data
    StopSignal m_stop {this};
    int m_step = 0;
    intake::JudgedList m_list;
    ledger::Campaign m_campaign;
    ledger::Batch m_batch;
};

} // namespace hongbao::cli
