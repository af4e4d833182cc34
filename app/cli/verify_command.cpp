#include "cli/verify_command.h"

#include "cli/json.h"
#include "cli/options.h"
#include "text/ledger_words.h"
#include "text/reconcile_words.h"

namespace hongbao::cli {

using namespace Qt::StringLiterals;

namespace {

enum class Finding { Agrees, Explained, Differs, NotAsked };

Finding judge(const desk::CampaignSums &sums)
{
    if (!sums.asked)
        return Finding::NotAsked;
    switch (ledger::judgeSums(sums.books, sums.provider)) {
    case ledger::SumsFinding::Agrees:
        return Finding::Agrees;
    case ledger::SumsFinding::Moving:
    case ledger::SumsFinding::UnknownExplains:
        return Finding::Explained;
    case ledger::SumsFinding::SentElsewhere:
    case ledger::SumsFinding::ProviderShort:
        break;
    }
    return Finding::Differs;
}

QString toText(Finding finding)
{
    switch (finding) {
    case Finding::Agrees:
        return u"agrees"_s;
    case Finding::Explained:
        return u"explained"_s;
    case Finding::Differs:
        return u"differs"_s;
    case Finding::NotAsked:
        return u"not_asked"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const desk::CampaignSums &sums)
{
    return {{u"campaign"_s, sums.crowdNo.value}, {u"name"_s, sums.name}, {u"booked_fen"_s, sums.books.booked.count()},
        {u"provider_fen"_s, sums.asked ? QJsonValue(sums.provider.count()) : QJsonValue()},
        {u"unknown"_s, sums.books.unknown}, {u"finding"_s, toText(judge(sums))}};
}

// A broken chain or a difference outweighs what could not be asked, and that outweighs what is explained.
ExitCode codeOf(const desk::Verification &verification)
{
    const auto found = [&](Finding finding) {
        return std::any_of(verification.sums.begin(), verification.sums.end(),
            [=](const desk::CampaignSums &sums) { return judge(sums) == finding; });
    };
    if (!verification.chain.whole() || found(Finding::Differs))
        return ExitCode::SomeNotSent;
    if (found(Finding::NotAsked))
        return ExitCode::Stopped;
    return found(Finding::Explained) ? ExitCode::SomeUnknown : ExitCode::AllAsAsked;
}

} // namespace

VerifyCommand::VerifyCommand(const Globals &globals)
    : DeskCommand(globals, Opening::Asking)
{
}

void VerifyCommand::work()
{
    ask(
        &desk::Desk::verified, [](desk::Desk &desk) { return desk.verify(); },
        [this](const Result<desk::Verification> &verification) {
            if (!verification)
                return endWith(verification.error());
            tell(*verification);
        });
}

void VerifyCommand::tell(const desk::Verification &verification)
{
    const ledger::ChainReport &chain = verification.chain;
    QJsonArray array;
    if (chain.whole())
        out().say(text::sentence(chain));
    else
        out().explained(text::explain(chain));
    for (const desk::CampaignSums &sums : verification.sums) {
        tell(sums);
        array.append(toJson(sums));
    }
    const ExitCode code = codeOf(verification);
    out().json(QJsonObject {{u"agrees"_s, code == ExitCode::AllAsAsked}, {u"chain_whole"_s, chain.whole()},
        {u"chain_lines"_s, chain.lines}, {u"chain_first_bad_line"_s, chain.firstBadLine},
        {u"chain_fault"_s, textOrNull(toText(chain.fault))}, {u"campaigns"_s, array}});
    end(code);
}

void VerifyCommand::tell(const desk::CampaignSums &sums)
{
    out().say(sums.name + u": "_s
        + text::sumsLine(sums.books, sums.asked ? std::optional(sums.provider) : std::nullopt));
}

void addVerifyCommand(CLI::App &app, Choice &choice)
{
    addCommand(app, "verify", Help::tr("Check the ledger's chain, and its sums against Alipay's"))->callback([&choice] {
        choice.set<VerifyCommand>();
    });
}

} // namespace hongbao::cli
