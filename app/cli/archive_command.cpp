#include "cli/archive_command.h"

#include "base/clock.h"
#include "cli/json.h"
#include "cli/options.h"
#include "text/words.h"

namespace hongbao::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const ledger::ArchiveFacts &facts)
{
    return {{u"before"_s, toBeijingText(facts.before)}, {u"campaigns"_s, facts.campaigns.size()},
        {u"batches"_s, facts.batches}, {u"payouts"_s, facts.payouts}, {u"paid_fen"_s, facts.paid.count()}};
}

QJsonObject toJson(const ledger::Archive &archive)
{
    QJsonObject object = toJson(archive.facts);
    object.insert(u"file"_s, textOrNull(archive.file));
    object.insert(u"sha256"_s, textOrNull(QString::fromLatin1(archive.sha256)));
    object.insert(u"made_at"_s, toBeijingText(archive.madeAt));
    return object;
}

} // namespace

ArchiveCommand::ArchiveCommand(const Globals &globals, ArchiveOptions options)
    : DeskCommand(globals, options.yes ? Opening::Writing : Opening::LedgerOnly)
    , m_options(std::move(options))
{
}

void ArchiveCommand::start()
{
    const QDate day = QDate::fromString(m_options.before, Qt::ISODate);
    if (!m_options.before.isEmpty() && !day.isValid())
        return endWith({ErrorCode::TimeMalformed, m_options.before, u"before"_s});
    if (m_options.yes && (!day.isValid() || m_options.file.isEmpty()))
        return endWithUsage(tr("To put campaigns away, say --before DAY, --out FILE and --yes."));
    if (day.isValid())
        m_before = beijingDateTime(day, QTime(0, 0));
    DeskCommand::start();
}

void ArchiveCommand::work()
{
    if (m_options.yes)
        archive();
    else if (m_before.isValid())
        preview();
    else
        list();
}

void ArchiveCommand::list()
{
    ask(
        &desk::Desk::archivesListed, [](desk::Desk &desk) { return desk.listArchives(); },
        [this](const desk::ArchivesResult &archives) {
            if (!archives)
                return endWith(archives.error());
            QJsonArray array;
            for (const ledger::Archive &archive : *archives) {
                array.append(toJson(archive));
                tell(archive);
            }
            out().json(array);
            if (archives->isEmpty())
                out().say(tr("Nothing was put away yet."));
            end(ExitCode::AllAsAsked);
        });
}

void ArchiveCommand::preview()
{
    ask(
        &desk::Desk::archivePreviewed, [this](desk::Desk &desk) { return desk.previewArchive(m_before); },
        [this](const Result<ledger::ArchiveFacts> &facts) {
            if (!facts)
                return endWith(facts.error());
            out().json(toJson(*facts));
            out().say(tr("Over before %1: campaigns %2, packets %3, %4. Add --out FILE --yes to put them away.")
                          .arg(m_options.before, QString::number(facts->campaigns.size()), text::count(facts->payouts),
                              text::yuan(facts->paid)));
            end(ExitCode::AllAsAsked);
        });
}

void ArchiveCommand::archive()
{
    ask(
        &desk::Desk::archived,
        [this](
            desk::Desk &desk) { return desk.archive(m_before, m_options.file, std::make_shared<intake::Progress>()); },
        [this](const desk::ArchiveResult &archive) {
            if (!archive)
                return endWith(archive.error());
            out().json(toJson(*archive));
            if (archive->facts.campaigns.isEmpty())
                out().say(tr("No campaign was over before %1: nothing was put away.").arg(m_options.before));
            else
                tell(*archive);
            end(ExitCode::AllAsAsked);
        });
}

void ArchiveCommand::tell(const ledger::Archive &archive)
{
    out().say(tr("%1: campaigns %2 that were over before %3, packets %4, %5; put away on %6")
                  .arg(archive.file, QString::number(archive.facts.campaigns.size()),
                      text::moment(archive.facts.before).left(10), text::count(archive.facts.payouts),
                      text::yuan(archive.facts.paid), text::moment(archive.madeAt)));
}

void addArchiveCommand(CLI::App &app, Choice &choice)
{
    auto options = std::make_shared<ArchiveOptions>();
    CLI::App *archive = addCommand(app, "archive", Help::tr("Put campaigns away that are long over; lists what was"));
    addText(*archive, "--before", options->before, Help::tr("Those that were over before this day"))
        ->type_name("yyyy-MM-dd");
    addText(*archive, "--out", options->file, Help::tr("The file that they go into"))->type_name("FILE");
    addFlag(*archive, "--yes", options->yes, Help::tr("Put them away; without it they are only counted"));
    archive->callback([&choice, options] { choice.set<ArchiveCommand>(*options); });
}

} // namespace hongbao::cli
