#pragma once
// The words of the command line become one command. CLI11's exceptions end here.

#include "cli/command.h"

#include <memory>
#include <variant>

namespace hongbao::cli {

// The command, or the exit code when there is nothing to run: after --help, or when the words are wrong.
using Parsed = std::variant<std::unique_ptr<Command>, ExitCode>;
Parsed parse(const QStringList &arguments);

// "zh_CN" or "en": by --lang, else by the system. Known before anything is parsed, because help is words too.
QString languageOf(const QStringList &arguments);

} // namespace hongbao::cli
