#pragma once
// A command that writes a file out of the ledger: says how far it is where somebody looks, and Ctrl+C leaves no file.

#include "cli/desk_command.h"

namespace hongbao::cli {

class ExportCommand : public DeskCommand {
    Q_OBJECT

public:
    using DeskCommand::DeskCommand;

protected:
    using Request = std::function<desk::RequestId(desk::Desk &desk, const desk::StopToken &stop)>;
    void writeFile(const Request &request, const std::function<void(qint64 rows)> &written);
};

} // namespace hongbao::cli
