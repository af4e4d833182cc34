#include "cli/list_command.h"

#include "cli/json.h"
#include "cli/list_file.h"
#include "cli/options.h"
#include "text/words.h"

namespace hongbao::cli {

ListCheck::ListCheck(const Globals &globals, Options options)
    : DeskCommand(globals, Opening::LedgerOnly)
    , m_options(std::move(options))
{
}

void ListCheck::start()
{
    auto list = readList(m_options.file, m_options.map);
    if (!list) {
        Error error = list.error();
        error.field.clear(); // the file is the command's own word here, not an option
        return endWith(error);
    }
    if (m_options.crowdNo.isEmpty())
        return tell(*list);
    m_list = std::move(*list);
    DeskCommand::start();
}

void ListCheck::work()
{
    ask(
        &desk::Desk::listJudged, [this](desk::Desk &desk) { return desk.judgeList({m_options.crowdNo}, m_list); },
        [this](const desk::JudgedResult &list) {
            if (!list)
                return endWith(list.error());
            tell(*list);
        });
}

void ListCheck::tell(const intake::JudgedList &list)
{
    const QList<intake::Row> problems = rowsWithProblems(list);
    QJsonArray array;
    for (const intake::Row &row : problems) {
        array.append(toJson(row));
        out().say(text::rowProblem(row));
    }
    out().json(array);
    out().note(tr("Rows %1: can be sent %2, need a look %3, cannot be sent %4")
                   .arg(list.rows.size())
                   .arg(list.count(intake::Verdict::Sendable))
                   .arg(list.count(intake::Verdict::NeedsLook))
                   .arg(list.count(intake::Verdict::CannotSend)));
    end(problems.isEmpty() ? ExitCode::AllAsAsked : ExitCode::SomeNotSent);
}

void addListCommands(CLI::App &app, Choice &choice)
{
    CLI::App *list = addCommand(app, "list", Help::tr("Lists of recipients"));
    list->require_subcommand(0, 1);
    auto options = std::make_shared<ListCheck::Options>();
    CLI::App *check = addCommand(*list, "check", Help::tr("Show every row that cannot plainly be sent, and why"));
    addText(*check, "FILE", options->file, Help::tr("The list: CSV or text; - is standard input"))->required();
    addText(*check, "--campaign", options->crowdNo, Help::tr("Also look who has a packet of this campaign already"))
        ->type_name("NO");
    addText(*check, "--map", options->map, Help::tr("Which column is what: \"column=field,...\""));
    check->callback([&choice, options] { choice.set<ListCheck>(*options); });
}

} // namespace hongbao::cli
