#include "cli/list_command.h"

#include "cli/json.h"
#include "intake/decision.h"
#include "ledger/words.h"
#include "text/words.h"

namespace hongbao::cli {

using namespace Qt::StringLiterals;

ListCheck::ListCheck(const Globals &globals, Options options)
    : DeskCommand(globals, Opening::LedgerOnly)
    , m_options(std::move(options))
{
}

void ListCheck::start()
{
    auto table = readTable(m_options.file, m_options.reading);
    auto list = table ? judgeTable(*table, m_options.file, m_options.reading) : fail(table.error());
    if (!list) {
        Error error = list.error();
        if (error.field == u"recipients"_s)
            error.field.clear(); // the file is the command's own word here, not an option
        return endWith(error);
    }
    m_table = std::move(*table);
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
    if (m_options.report)
        out().json(report(list, array));
    else
        out().json(array);
    out().note(tr("Rows %1: can be sent %2, need a look %3, cannot be sent %4")
                   .arg(list.rows.size())
                   .arg(list.count(intake::Verdict::Sendable))
                   .arg(list.count(intake::Verdict::NeedsLook))
                   .arg(list.count(intake::Verdict::CannotSend)));
    end(problems.isEmpty() ? ExitCode::AllAsAsked : ExitCode::SomeNotSent);
}

QJsonObject ListCheck::report(const intake::JudgedList &list, const QJsonArray &problems) const
{
    QMap<intake::Problem, int> rowsOf;
    for (qsizetype i = 0; i < list.rows.size(); ++i)
        ++rowsOf[list.rows.mark(i).problem];
    QJsonArray groups;
    for (auto group = rowsOf.cbegin(); group != rowsOf.cend(); ++group) {
        if (group.key() != intake::Problem::None)
            groups.append(QJsonObject {{u"problem"_s, ledger::toWord(group.key())}, {u"rows"_s, group.value()},
                {u"takes_decision"_s, intake::takesDecision(group.key())}, {u"what"_s, text::word(group.key())}});
    }
    QJsonArray sheets;
    for (const intake::Sheet &sheet : m_table.sheets)
        sheets.append(QJsonObject {{u"name"_s, sheet.name}, {u"hidden"_s, sheet.hidden}});
    QJsonArray columns;
    for (const intake::Field field : list.columns.fields)
        columns.append(intake::toWord(field));
    using intake::Verdict;
    return {{u"format"_s, intake::toWord(list.format)}, {u"sheet"_s, textOrNull(list.sheet)}, {u"sheets"_s, sheets},
        {u"encoding"_s, textOrNull(list.encoding)},
        {u"separator"_s, m_table.separator.isNull() ? QJsonValue() : QJsonValue(QString(m_table.separator))},
        {u"header_line"_s, list.aside.headerLine}, {u"header"_s, QJsonArray::fromStringList(list.header)},
        {u"columns"_s, columns}, {u"titles"_s, QJsonArray::fromStringList(list.aside.titles)},
        {u"blank"_s, list.aside.blank}, {u"hidden"_s, list.aside.hidden}, {u"rows"_s, list.rows.size()},
        {u"sendable"_s, list.count(Verdict::Sendable)}, {u"needs_look"_s, list.count(Verdict::NeedsLook)},
        {u"cannot_send"_s, list.count(Verdict::CannotSend)}, {u"cleaned"_s, list.cleanedCount()},
        {u"numeric_damage"_s,
            list.count(intake::Problem::UserIdRounded) + list.count(intake::Problem::UserIdScientific)
                + list.count(intake::Problem::UserIdsEndInZero) + list.count(intake::Problem::OutBizNoRounded)},
        {u"groups"_s, groups}, {u"problems"_s, problems}};
}

void addListCommands(CLI::App &app, Choice &choice)
{
    CLI::App *list = addCommand(app, "list", Help::tr("Lists of recipients"));
    list->require_subcommand(0, 1);
    auto options = std::make_shared<ListCheck::Options>();
    CLI::App *check = addCommand(*list, "check", Help::tr("Show every row that cannot plainly be sent, and why"));
    addText(*check, "FILE", options->file, Help::tr("The list: a workbook, CSV or text; - is standard input"))
        ->required();
    addText(*check, "--campaign", options->crowdNo, Help::tr("Also look who has a packet of this campaign already"))
        ->type_name("NO");
    addListOptions(*check, options->reading);
    addFlag(*check, "--report", options->report, Help::tr("JSON: an object about the whole list, its rows among it"));
    check->callback([&choice, options] { choice.set<ListCheck>(*options); });
}

} // namespace hongbao::cli
