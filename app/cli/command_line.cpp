#include "cli/command_line.h"

#include "app/data_dir.h"
#include "cli/json.h"
#include "cli/options.h"
#include "text/words.h"

#include <iostream>

namespace hongbao::cli {

namespace {

// A campaign's number may begin with "-" (base64url), and no option of ours is one dash and several letters. Marked,
// the parser takes such a word for the value it is.
constexpr QLatin1Char valueMark('\x01');

QString marked(const QString &word)
{
    const bool value = word.size() > 2 && word.startsWith(u'-') && word[1] != u'-';
    return value ? valueMark + word : word;
}

} // namespace

CLI::App *addCommand(CLI::App &group, const char *name, const QString &help)
{
    return group.add_subcommand(name, help.toStdString());
}

CLI::Option *addText(CLI::App &command, const char *name, QString &into, const QString &help)
{
    const auto take = [&into](const std::string &value) { into = QString::fromStdString(value).remove(valueMark); };
    return command.add_option_function<std::string>(name, take, help.toStdString());
}

CLI::Option *addFlag(CLI::App &command, const char *name, bool &into, const QString &help)
{
    return command.add_flag(name, into, help.toStdString());
}

namespace {

void addGlobals(CLI::App &app, Globals &globals)
{
    addFlag(app, "--json", globals.json, Help::tr("One JSON object (lists: one array) on standard output"));
    addText(app, "--data", globals.dataDir, Help::tr("The data folder"))->type_name("DIR");
    addText(app, "--account", globals.account, Help::tr("The account to work with (default: practice)"))
        ->type_name("NAME");
    addText(app, "--passphrase-file", globals.passphraseFile,
        Help::tr("A file whose first line opens a sealed key (or: environment HONGBAO_PASSPHRASE)"))
        ->type_name("FILE");
    // Known already (languageOf); here it is only described and checked.
    app.add_option_function<std::string>(
           "--lang", [](const std::string &) {}, Help::tr("The language of messages: zh or en").toStdString())
        ->check(CLI::IsMember({"zh", "en"}));
}

void addCommands(CLI::App &app, Choice &choice)
{
    addAccountCommands(app, choice);
    addKeyCommands(app, choice);
    addCampaignCommands(app, choice);
    addSendCommand(app, choice);
    addListCommands(app, choice);
    addBatchCommands(app, choice);
    addHistoryCommand(app, choice);
    addVerifyCommand(app, choice);
    addLedgerCommands(app, choice);
    addPracticeCommands(app, choice);
    addSelfCheckCommand(app, choice);
    addBackupCommands(app, choice);
    addArchiveCommand(app, choice);
    addDemoCommand(app, choice);
}

// CLI11 wants the words in reverse.
std::vector<std::string> reversed(const QStringList &arguments)
{
    std::vector<std::string> words;
    for (auto word = arguments.crbegin(); word != arguments.crend() - 1; ++word)
        words.push_back(marked(*word).toStdString());
    return words;
}

ExitCode explainFault(const QStringList &arguments, const QString &fault)
{
    const Error error {ErrorCode::UsageWrong, fault, {}};
    Terminal terminal(arguments.contains(QStringLiteral("--json")));
    terminal.error(error);
    terminal.json(QJsonObject {{QStringLiteral("errors"), QJsonArray {toJson(error)}}});
    return ExitCode::InputWrong;
}

} // namespace

Parsed parse(const QStringList &arguments)
{
    Choice choice;
    CLI::App app(Help::tr("Alipay cash red packets from the command line").toStdString(), "hongbao");
    try {
        app.set_version_flag("--version", "hongbao " HONGBAO_VERSION);
        app.require_subcommand(0, 1); // at most one; that there is one is looked at below, after unknown words
        app.fallthrough(); // global options may stand after the command's words too
        addGlobals(app, choice.globals);
        addCommands(app, choice);
        app.parse(reversed(arguments));
        if (!choice.make)
            return explainFault(arguments, Help::tr("a command is missing"));
        choice.globals.dataDirGiven = !choice.globals.dataDir.isEmpty();
        if (!choice.globals.dataDirGiven)
            choice.globals.dataDir = defaultDataDir();
        return choice.make(choice.globals);
    } catch (const CLI::Success &asked) {
        return ExitCode(app.exit(asked, std::cout, std::cerr));
    } catch (const CLI::Error &fault) {
        return explainFault(arguments, QString::fromStdString(fault.what()).remove(valueMark));
    }
}

QString languageOf(const QStringList &arguments)
{
    QString setting;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == QLatin1StringView("--lang"))
            setting = arguments.value(i + 1);
        else if (arguments[i].startsWith(QLatin1StringView("--lang=")))
            setting = arguments[i].section(u'=', 1);
    }
    if (setting == QLatin1StringView("zh"))
        setting = QStringLiteral("zh_CN");
    return text::chosenLanguage(setting, QStringLiteral("en"));
}

} // namespace hongbao::cli
