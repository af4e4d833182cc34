#include "cli/self_check_command.h"

#include "cli/options.h"
#include "text/words.h"

namespace hongbao::cli {

using namespace Qt::StringLiterals;

SelfCheckCommand::SelfCheckCommand(const Globals &globals, int people, int kills)
    : Command(globals)
    , m_check(QCoreApplication::applicationFilePath(), people, kills)
{
    connect(&m_stop, &StopSignal::raised, this, [this] {
        m_check.stop();
        end(ExitCode::Stopped);
    });
    connect(&m_check, &desk::SelfCheck::killed, this, [this](int count, qint64 packets) {
        out().note(tr("Killed: %1. Packets given so far: %2").arg(count).arg(packets));
    });
    connect(&m_check, &desk::SelfCheck::ended, this, [this](const Result<desk::SelfCheckReport> &report) {
        if (!report)
            return endWith(report.error());
        tell(*report);
        end(report->passed() ? ExitCode::AllAsAsked : ExitCode::SomeNotSent);
    });
}

void SelfCheckCommand::start()
{
    out().note(tr("Practice world, no real money: every accident happens, and the program is killed on the way."));
    m_check.start();
}

void SelfCheckCommand::tell(const desk::SelfCheckReport &report)
{
    const auto line = [this](const QString &what, qint64 count) { out().say(u"   %1  %2"_s.arg(what).arg(count)); };
    line(tr("People on the list"), report.people);
    line(tr("Times the program was killed"), report.kills);
    line(tr("Requests sent"), report.attempts);
    line(tr("Answers lost or unclear"), report.unclear);
    line(tr("Asked again with the same number"), report.repeats);
    line(tr("Ledger: sent"), report.sent);
    line(tr("Gateway: packets given"), report.packets);
    line(tr("Paid twice"), report.paidTwice);
    line(tr("Paid, but called refused or unsent"), report.denied);
    line(tr("Called sent, but not paid"), report.neverPaid);
    line(tr("Without a clear end"), report.open);
    out().say(tr("Ledger %1, gateway %2").arg(text::yuan(report.booked), text::yuan(report.given)));
    out().say(report.passed() ? tr("Everybody has exactly one packet. Passed.") : tr("NOT passed."));
    out().json(QJsonObject {{u"passed"_s, report.passed()}, {u"people"_s, report.people}, {u"kills"_s, report.kills},
        {u"attempts"_s, report.attempts}, {u"unclear"_s, report.unclear}, {u"repeats"_s, report.repeats},
        {u"sent"_s, report.sent}, {u"packets"_s, report.packets}, {u"paid_twice"_s, report.paidTwice},
        {u"denied"_s, report.denied}, {u"never_paid"_s, report.neverPaid}, {u"open"_s, report.open},
        {u"booked_fen"_s, report.booked.count()}, {u"given_fen"_s, report.given.count()},
        {u"chain_whole"_s, report.chainWhole}, {u"ms"_s, report.milliseconds}});
}

void addSelfCheckCommand(CLI::App &app, Choice &choice)
{
    auto people = std::make_shared<int>(200);
    auto kills = std::make_shared<int>(5);
    CLI::App *check = addCommand(app, "selfcheck",
        Help::tr("Prove that nobody is paid twice: accidents and kills in the practice world, counted"));
    check->add_option("--people", *people, Help::tr("People on the list (default 200)").toStdString())
        ->check(CLI::Range(10, 100'000));
    check->add_option("--kills", *kills, Help::tr("Times the program is killed (default 5)").toStdString())
        ->check(CLI::Range(0, 1'000));
    check->callback([&choice, people, kills] { choice.set<SelfCheckCommand>(*people, *kills); });
}

} // namespace hongbao::cli
