#pragma once
// backup, restore: the ledger of the account's world as one file to put away, and back.

#include "cli/command.h"
#include "cli/stop_signal.h"

#include "ledger/backup.h"

namespace hongbao::cli {

class BackupCommand : public Command {
    Q_OBJECT

public:
    BackupCommand(const Globals &globals, QString file);
    void start() override;

private:
    QString m_file;
    StopSignal m_stop {this};
};

struct RestoreOptions {
    QString file;
    bool yes = false;
    bool forget = false;
};

class RestoreCommand : public Command {
    Q_OBJECT

public:
    RestoreCommand(const Globals &globals, RestoreOptions options);
    void start() override;

private:
    RestoreOptions m_options;
    StopSignal m_stop {this};
};

} // namespace hongbao::cli
