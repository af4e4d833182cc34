#include "cli/account_commands.h"

#include "cli/account_add.h"
#include "cli/account_change.h"
#include "cli/json.h"
#include "cli/options.h"
#include "text/words.h"

#include <algorithm>
#include <array>

namespace hongbao::cli {

using namespace Qt::StringLiterals;

namespace {

QString toWord(alipay::Verdict verdict)
{
    using alipay::Verdict;
    switch (verdict) {
    case Verdict::Works:
        return u"works"_s;
    case Verdict::WrongKey:
        return u"wrong_key"_s;
    case Verdict::KeyNotUploaded:
        return u"key_not_uploaded"_s;
    case Verdict::WrongAlipayKey:
        return u"wrong_alipay_key"_s;
    case Verdict::CertificateProblem:
        return u"certificate_problem"_s;
    case Verdict::ServiceNotOpened:
        return u"service_not_opened"_s;
    case Verdict::NotOnline:
        return u"not_online"_s;
    case Verdict::NoPermission:
        return u"no_permission"_s;
    case Verdict::WrongWorld:
        return u"wrong_world"_s;
    case Verdict::Clock:
        return u"clock"_s;
    case Verdict::Authorisation:
        return u"authorisation"_s;
    case Verdict::Encryption:
        return u"encryption"_s;
    case Verdict::TooManyCalls:
        return u"too_many_calls"_s;
    case Verdict::Unreachable:
        return u"unreachable"_s;
    case Verdict::Busy:
        return u"busy"_s;
    case Verdict::NotUnderstood:
        return u"not_understood"_s;
    }
    Q_UNREACHABLE();
}

// The account could not even be opened: our own key, passphrase or files, not an answer of the provider's.
bool isOwnFault(const Error &error)
{
    constexpr std::array providers {ErrorCode::GatewayUnreachable, ErrorCode::GatewayNoAnswer,
        ErrorCode::GatewayBadAnswer, ErrorCode::GatewayUnverified, ErrorCode::GatewayRefused};
    return std::ranges::find(providers, error.code) == providers.end();
}

} // namespace

AccountList::AccountList(const Globals &globals)
    : Command(globals)
{
}

void AccountList::start()
{
    const auto profiles = account::Profiles(globals().dataDir).list();
    if (!profiles)
        return endWith(profiles.error());
    QJsonArray array;
    for (const account::Profile &profile : *profiles) {
        array.append(toJson(profile));
        const QString mode = profile.usesCertificates() ? tr("certificates") : tr("public key");
        QStringList words {profile.name, toText(profile.world), profile.appId, profile.gateway.toString()};
        if (profile.world != account::World::Practice)
            words += {mode, profile.protocol == alipay::Protocol::V3 ? u"v3"_s : u"v2"_s};
        out().say(words.join(u"  "_s));
    }
    out().json(array);
    end(ExitCode::AllAsAsked);
}

AccountRemove::AccountRemove(const Globals &globals, QString name)
    : Command(globals)
    , m_name(std::move(name))
{
}

void AccountRemove::start()
{
    if (const Done removed = account::Profiles(globals().dataDir).remove(m_name); !removed)
        return endWith(removed.error());
    out().json(QJsonObject {{u"removed"_s, m_name}});
    out().say(tr("Account “%1” was removed. What it sent stays in the ledger.").arg(m_name));
    end(ExitCode::AllAsAsked);
}

AccountCheck::AccountCheck(const Globals &globals, const QString &name)
    : DeskCommand(
        [&] {
            Globals checked = globals;
            checked.account = name;
            return checked;
        }(),
        Opening::Asking)
{
}

void AccountCheck::work()
{
    ask(
        &desk::Desk::checked, [](desk::Desk &desk) { return desk.check(); },
        [this](const desk::Check &check) { tell(check); });
}

void AccountCheck::openFailed(const Error &error)
{
    desk::Check check;
    check.error = error;
    doesNotWork(check);
}

void AccountCheck::tell(const desk::Check &check)
{
    if (!check.works)
        return doesNotWork(check);
    out().json(QJsonObject {{u"account"_s, globals().account}, {u"works"_s, true}, {u"campaigns"_s, check.campaigns},
        {u"verdict"_s, toWord(check.verdict)}, {u"clock_off_seconds"_s, check.clockOffSeconds}});
    out().say(tr("Account “%1” works: Alipay answered, the signatures fit, campaigns found: %2.")
                  .arg(globals().account, QString::number(check.campaigns)));
    end(ExitCode::AllAsAsked);
}

void AccountCheck::doesNotWork(const desk::Check &check)
{
    const bool asked = !isOwnFault(check.error);
    QJsonObject object = toJson(check.error);
    object.insert(u"account"_s, globals().account);
    object.insert(u"works"_s, false);
    object.insert(u"verdict"_s, asked ? QJsonValue(toWord(check.verdict)) : QJsonValue());
    object.insert(u"clock_off_seconds"_s, check.clockOffSeconds);
    object.insert(u"provider_text"_s, textOrNull(check.providerText));
    object.insert(u"trace_id"_s, textOrNull(check.traceId));
    if (check.dispute) {
        object.insert(u"signed_by_us"_s, check.dispute->ours);
        object.insert(u"signed_by_alipay"_s, check.dispute->theirs);
        object.insert(u"first_difference"_s, check.dispute->firstDifference());
    }
    out().json(object);
    out().note(tr("Account “%1” does not work.").arg(globals().account));
    if (asked)
        explain(check);
    else
        out().error(check.error);
    end(ExitCode::Account);
}

// The verdict first, in words; the code and what Alipay said below it.
void AccountCheck::explain(const desk::Check &check)
{
    const text::VerdictWords words = text::explain(check.verdict);
    out().note(words.what);
    out().note(u"  " + words.remedy);
    if (!words.page.isEmpty())
        out().note(u"  " + words.page.toString());
    const QStringList details {check.error.detail, check.providerText, check.traceId};
    out().note(u"  (" + details.join(u' ').simplified() + u')');
    if (!check.dispute)
        return;
    const qsizetype at = check.dispute->firstDifference();
    out().note(tr("What was signed here, and what Alipay says it got; they differ from the mark on:"));
    out().note(u"  " + QString(check.dispute->ours).insert(at, u'▸'));
    out().note(u"  " + QString(check.dispute->theirs).insert(at, u'▸'));
}

namespace {

void addLineOptions(CLI::App &command, LineOptions &into)
{
    addText(command, "--proxy", into.proxy, Help::tr("system, none, or http://host:port or socks5://host:port"))
        ->type_name("PROXY");
    addText(command, "--connect-timeout", into.connectTimeout, Help::tr("Seconds to connect, 1 to 60 (default 5)"))
        ->type_name("S");
    addText(command, "--answer-timeout", into.answerTimeout, Help::tr("Seconds to answer, 5 to 300 (default 30)"))
        ->type_name("S");
}

void addFile(CLI::App &command, const char *name, QString &into, const QString &help)
{
    addText(command, name, into, help)->type_name("FILE");
}

void describeAdd(CLI::App &account, Choice &choice)
{
    auto added = std::make_shared<AccountAdd::Options>();
    CLI::App *add = addCommand(account, "add", Help::tr("Add an account; everything is checked before it is stored"));
    addText(*add, "NAME", added->name, Help::tr("Its name here"))->required();
    addText(*add, "--app-id", added->appId, Help::tr("AppID of the open platform"))->required();
    addText(*add, "--private-key", added->privateKeyFile, Help::tr("The application's private key"))
        ->required()
        ->type_name("FILE");
    addFile(*add, "--alipay-public-key", added->alipayKeyFile, Help::tr("Alipay's public key; or all three:"));
    addFile(*add, "--app-cert", added->appCertFile, Help::tr("The application's certificate"));
    addFile(*add, "--alipay-cert", added->alipayCertFile, Help::tr("Alipay's certificate"));
    addFile(*add, "--root-cert", added->rootCertFile, Help::tr("Alipay's root certificates"));
    addFile(*add, "--aes-key", added->aesKeyFile, Help::tr("The key for content encryption, if it is set"));
    addText(*add, "--gateway", added->gateway, Help::tr("Gateway address (default: Alipay's live gateway)"))
        ->type_name("URL");
    addText(*add, "--protocol", added->protocol, Help::tr("v2 (default) or v3"))->check(CLI::IsMember({"v2", "v3"}));
    addText(*add, "--app-auth-token", added->appAuthToken, Help::tr("The merchant's authorisation, for agents"));
    addFile(*add, "--ca-file", added->caFile, Help::tr("One more TLS authority, e.g. a company proxy's"));
    addLineOptions(*add, added->line);
    add->callback([&choice, added] { choice.set<AccountAdd>(*added); });
}

void describeBackups(CLI::App &account, Choice &choice)
{
    auto name = std::make_shared<QString>();
    auto file = std::make_shared<QString>();
    auto word = std::make_shared<QString>();
    const auto addWord = [&](CLI::App &command) {
        addFile(command, "--backup-passphrase-file", *word,
            Help::tr(
                "A file whose first line seals the backup (or: HONGBAO_BACKUP_PASSPHRASE; default: the account's)"));
    };
    CLI::App *backup = addCommand(account, "backup", Help::tr("Write the account, sealed, to one file"));
    addText(*backup, "NAME", *name, Help::tr("The account"))->required();
    addText(*backup, "FILE", *file, Help::tr("The file to write"))->required();
    addWord(*backup);
    backup->callback([&choice, name, file, word] { choice.set<AccountBackup>(*name, *file, *word); });

    CLI::App *restore = addCommand(account, "restore", Help::tr("Take an account back from its backup"));
    addText(*restore, "FILE", *file, Help::tr("The backup"))->required();
    addWord(*restore);
    restore->callback([&choice, file, word] { choice.set<AccountRestore>(*file, *word); });
}

void describeChanges(CLI::App &account, Choice &choice)
{
    auto changed = std::make_shared<AccountPassphrase::Options>();
    CLI::App *passphrase = addCommand(account, "passphrase", Help::tr("Change what opens the account's key"));
    addText(*passphrase, "NAME", changed->name, Help::tr("The account"))->required();
    addFile(*passphrase, "--new-passphrase-file", changed->newPassphraseFile,
        Help::tr("A file whose first line is the new passphrase (or: environment HONGBAO_NEW_PASSPHRASE)"));
    addFlag(*passphrase, "--none", changed->none, Help::tr("No passphrase: the data folder's own seal"));
    addFlag(*passphrase, "--keyring", changed->keyring, Help::tr("Keep the passphrase in the system's key store"));
    addFlag(*passphrase, "--no-keyring", changed->noKeyring, Help::tr("Take it out of the system's key store"));
    passphrase->callback([&choice, changed] { choice.set<AccountPassphrase>(*changed); });

    describeBackups(account, choice);

    auto name = std::make_shared<QString>();
    auto line = std::make_shared<LineOptions>();
    CLI::App *lined = addCommand(account, "line", Help::tr("How calls reach the gateway: proxy and waiting times"));
    addText(*lined, "NAME", *name, Help::tr("The account"))->required();
    addLineOptions(*lined, *line);
    lined->callback([&choice, name, line] { choice.set<AccountLine>(*name, *line); });
}

} // namespace

void addAccountCommands(CLI::App &app, Choice &choice)
{
    CLI::App *account = addCommand(app, "account", Help::tr("Accounts: who sends, and with which keys"));
    account->require_subcommand(0, 1);

    describeAdd(*account, choice);
    describeChanges(*account, choice);
    addCommand(*account, "list", Help::tr("List the accounts"))->callback([&choice] { choice.set<AccountList>(); });

    auto name = std::make_shared<QString>();
    CLI::App *check = addCommand(*account, "check", Help::tr("Ask Alipay one harmless question and name the mistake"));
    addText(*check, "NAME", *name, Help::tr("The account"))->required();
    check->callback([&choice, name] { choice.set<AccountCheck>(*name); });

    CLI::App *remove = addCommand(*account, "remove", Help::tr("Remove an account and its key; the ledger stays"));
    addText(*remove, "NAME", *name, Help::tr("The account"))->required();
    remove->callback([&choice, name] { choice.set<AccountRemove>(*name); });
}

} // namespace hongbao::cli
