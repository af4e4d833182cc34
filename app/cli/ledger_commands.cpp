#include "cli/ledger_commands.h"

#include "cli/json.h"
#include "cli/options.h"
#include "ledger/ledger.h"
#include "ledger/marks.h"

namespace hongbao::cli {

using namespace Qt::StringLiterals;

LedgerBegin::LedgerBegin(const Globals &globals, bool yes)
    : Command(globals)
    , m_yes(yes)
{
}

void LedgerBegin::start()
{
    const account::Profiles profiles(globals().dataDir);
    const auto profile = profiles.find(globals().account);
    if (!profile)
        return endWith(profile.error());
    const QString path = profiles.ledgerPath(*profile);
    if (!ledger::isLost(path))
        return endWithUsage(tr("No ledger is missing here: there is one, or there never was. Nothing was changed."));
    if (!m_yes)
        return endWithUsage(tr("An empty ledger knows of nobody who was paid. Restore a backup if there is one. Add "
                               "--yes to begin an empty ledger."));
    const SystemClock clock;
    const auto begun = ledger::beginAnew(path, clock.now()).and_then([&] { return ledger::Ledger::open(path, clock); });
    if (!begun)
        return endWith(begun.error());
    out().json(QJsonObject {{u"begun"_s, path}});
    out().say(
        tr("An empty ledger was begun. Compare with Alipay's bill before you send to anybody: it knows nothing of "
           "earlier packets."));
    end(ExitCode::AllAsAsked);
}

LedgerTrust::LedgerTrust(const Globals &globals, QString reason, bool yes)
    : Command(globals)
    , m_reason(std::move(reason))
    , m_yes(yes)
{
}

void LedgerTrust::start()
{
    const account::Profiles profiles(globals().dataDir);
    const auto profile = profiles.find(globals().account);
    if (!profile)
        return endWith(profile.error());
    const QString path = profiles.ledgerPath(*profile);
    if (ledger::mayPayFrom(path))
        return endWithUsage(tr("No check has found a fault in this ledger. Nothing was changed."));
    if (!m_yes || m_reason.trimmed().isEmpty())
        return endWithUsage(tr("This ledger was changed by something else, and who was paid may be told wrongly. Add "
                               "--reason and --yes to send from it all the same."));
    const SystemClock clock;
    const auto opened = ledger::Ledger::open(path, clock);
    const Done trusted = opened ? (*opened)->trust(m_reason.trimmed()) : Done(tl::unexpected<Error>(opened.error()));
    if (!trusted)
        return endWith(trusted.error());
    out().json(QJsonObject {{u"trusted_because"_s, m_reason.trimmed()}});
    out().say(tr("Sending from this ledger is allowed again. The reason stands in its journal."));
    end(ExitCode::AllAsAsked);
}

void addLedgerCommands(CLI::App &app, Choice &choice)
{
    CLI::App *ledger = addCommand(app, "ledger", Help::tr("Decisions about a ledger that is gone or was changed"));
    ledger->require_subcommand(0, 1);
    auto yes = std::make_shared<bool>(false);
    CLI::App *begin
        = addCommand(*ledger, "begin", Help::tr("Begin an empty ledger where the one that was kept is gone"));
    addFlag(*begin, "--yes", *yes, Help::tr("I know that it knows of nobody who was paid"));
    begin->callback([&choice, yes] { choice.set<LedgerBegin>(*yes); });

    auto reason = std::make_shared<QString>();
    CLI::App *trust
        = addCommand(*ledger, "trust", Help::tr("Send from a ledger all the same in which a check found a fault"));
    addText(*trust, "--reason", *reason, Help::tr("Why; it is written into the journal"));
    addFlag(*trust, "--yes", *yes, Help::tr("I know that who was paid may be told wrongly"));
    trust->callback([&choice, reason, yes] { choice.set<LedgerTrust>(*reason, *yes); });
}

} // namespace hongbao::cli
