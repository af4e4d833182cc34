#include "cli/backup_commands.h"

#include "base/clock.h"
#include "cli/json.h"
#include "cli/options.h"
#include "text/words.h"

namespace hongbao::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const ledger::BackupFacts &facts)
{
    return {{u"campaigns"_s, facts.campaigns}, {u"batches"_s, facts.batches}, {u"payouts"_s, facts.payouts},
        {u"journal_lines"_s, facts.journalLines},
        {u"newest"_s, facts.newest.isValid() ? QJsonValue(toBeijingText(facts.newest)) : QJsonValue()}};
}

intake::Progress s_progress; // as long as the program, since a signal may come at any time

} // namespace

BackupCommand::BackupCommand(const Globals &globals, QString file)
    : Command(globals)
    , m_file(std::move(file))
{
    StopSignal::raiseToo(s_progress.stop);
}

void BackupCommand::start()
{
    const account::Profiles profiles(globals().dataDir);
    const auto profile = profiles.find(globals().account);
    if (!profile)
        return endWith(profile.error());
    const auto facts = ledger::backUp(profiles.ledgerPath(*profile), m_file, &s_progress);
    if (!facts)
        return endWith(facts.error());
    QJsonObject told = toJson(*facts);
    told.insert(u"file"_s, m_file);
    out().json(told);
    out().say(
        tr("The ledger was backed up to %1: %2 packets, the last entry of %3. It holds ids and names of people; the "
           "keys of accounts are not in it.")
            .arg(m_file, text::count(facts->payouts), facts->newest.isValid() ? text::moment(facts->newest) : u"–"_s));
    end(ExitCode::AllAsAsked);
}

RestoreCommand::RestoreCommand(const Globals &globals, RestoreOptions options)
    : Command(globals)
    , m_options(std::move(options))
{
    StopSignal::raiseToo(s_progress.stop);
}

void RestoreCommand::start()
{
    const account::Profiles profiles(globals().dataDir);
    const auto profile = profiles.find(globals().account);
    if (!profile)
        return endWith(profile.error());
    if (!m_options.yes)
        return endWithUsage(tr("Restoring puts the backup in the place of the ledger. Add --yes to restore."));
    const auto restored = ledger::restore(m_options.file, profiles.ledgerPath(*profile),
        profile->world == account::World::Practice,
        m_options.forget ? ledger::Forgetting::Allowed : ledger::Forgetting::Refused, SystemClock().now(), &s_progress);
    if (!restored)
        return endWith(restored.error());
    QJsonObject told = toJson(restored->facts);
    told.insert(u"aside"_s, textOrNull(restored->aside));
    out().json(told);
    out().say(tr("The ledger was restored: %1 packets, the last entry of %2.")
                  .arg(text::count(restored->facts.payouts), text::moment(restored->facts.newest)));
    if (!restored->aside.isEmpty())
        out().say(tr("The one that was here lies at %1").arg(restored->aside));
    out().say(
        tr("What was sent since then is not in it: compare with Alipay before sending to the same people (hongbao "
           "verify)."));
    end(ExitCode::AllAsAsked);
}

void addBackupCommands(CLI::App &app, Choice &choice)
{
    auto file = std::make_shared<QString>();
    CLI::App *backup = addCommand(app, "backup", Help::tr("Write the ledger to one file, also while it is in use"));
    addText(*backup, "FILE", *file, Help::tr("The file to write"))->required();
    backup->callback([&choice, file] { choice.set<BackupCommand>(*file); });

    auto options = std::make_shared<RestoreOptions>();
    CLI::App *restore = addCommand(app, "restore", Help::tr("Put a backup in the ledger's place, after checking it"));
    addText(*restore, "FILE", options->file, Help::tr("A file that backup wrote"))->required();
    addFlag(*restore, "--yes", options->yes, Help::tr("I know that this replaces the ledger"));
    addFlag(*restore, "--forget-newer", options->forget,
        Help::tr("Also if the ledger here knows of packets that the backup does not"));
    restore->callback([&choice, options] { choice.set<RestoreCommand>(*options); });
}

} // namespace hongbao::cli
