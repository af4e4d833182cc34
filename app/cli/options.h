#pragma once
// The little that all groups of commands need to describe their words to CLI11.

#include "cli/command.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include <functional>

namespace hongbao::cli {

// The contexts of the help texts' translations.
class Help {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

// Filled by the parser: which command was asked for, with its own options.
struct Choice {
    Globals globals;
    std::function<std::unique_ptr<Command>(const Globals &)> make;

    template <class Chosen, class... Options> void set(Options... options)
    {
        make = [=](const Globals &known) { return std::make_unique<Chosen>(known, options...); };
    }
};

CLI::App *addCommand(CLI::App &group, const char *name, const QString &help);
CLI::Option *addText(CLI::App &command, const char *name, QString &into, const QString &help);
CLI::Option *addFlag(CLI::App &command, const char *name, bool &into, const QString &help);

void addAccountCommands(CLI::App &app, Choice &choice);
void addKeyCommands(CLI::App &app, Choice &choice);
void addCampaignCommands(CLI::App &app, Choice &choice);
void addCampaignCreate(CLI::App &campaign, Choice &choice);
void addReconcileCommands(CLI::App &campaign, Choice &choice);
void addStopAllCommand(CLI::App &campaign, Choice &choice);
void addSendCommand(CLI::App &app, Choice &choice);
void addSendAgain(CLI::App &batch, Choice &choice);
void addByHandCommands(CLI::App &batch, Choice &choice);
void addSelfCheckCommand(CLI::App &app, Choice &choice);
void addListCommands(CLI::App &app, Choice &choice);
void addBatchCommands(CLI::App &app, Choice &choice);
void addHistoryCommand(CLI::App &app, Choice &choice);
void addVerifyCommand(CLI::App &app, Choice &choice);
void addPracticeCommands(CLI::App &app, Choice &choice);
void addBackupCommands(CLI::App &app, Choice &choice);
void addArchiveCommand(CLI::App &app, Choice &choice);
void addLedgerCommands(CLI::App &app, Choice &choice);
void addDemoCommand(CLI::App &app, Choice &choice);

} // namespace hongbao::cli
