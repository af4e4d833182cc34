#include "app/core_dumps.h"
#include "cli/command_line.h"
#include "text/words.h"

#include <QCoreApplication>

using namespace hongbao;

int main(int argc, char **argv)
{
    refuseCoreDumps();
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    text::setLanguage(cli::languageOf(arguments));

    cli::Parsed parsed = cli::parse(arguments);
    if (const auto *code = std::get_if<cli::ExitCode>(&parsed))
        return int(*code);

    const auto command = std::get<std::unique_ptr<cli::Command>>(std::move(parsed));
    QObject::connect(
        command.get(), &cli::Command::ended, &application,
        [](cli::ExitCode code) { QCoreApplication::exit(int(code)); }, Qt::QueuedConnection);
    QMetaObject::invokeMethod(command.get(), &cli::Command::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
