#include "cli/account_commands.h"

#include "cli/json.h"
#include "cli/options.h"
#include "text/words.h"

#include <QFile>

namespace hongbao::cli {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> readFile(const QString &path, const QString &option, ErrorCode otherwise = ErrorCode::FileUnreadable)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(otherwise, path, option);
    return file.readAll();
}

Error atOption(Error error, const QString &option)
{
    if (error.field.isEmpty())
        error.field = option;
    return error;
}

// The account's own checks name no option; the code says which one is meant.
QString optionOf(ErrorCode code)
{
    if (code == ErrorCode::AppIdMalformed)
        return u"app-id"_s;
    if (code == ErrorCode::GatewayAddressMalformed)
        return u"gateway"_s;
    if (code == ErrorCode::CaFileUnreadable)
        return u"ca-file"_s;
    if (code == ErrorCode::KeyIsOwnPublic || code == ErrorCode::KeyIsPrivate)
        return u"alipay-public-key"_s;
    if (code == ErrorCode::KeyIsPublic || code == ErrorCode::KeySealed || code == ErrorCode::PassphraseWrong)
        return u"private-key"_s;
    return {};
}

} // namespace

AccountAdd::AccountAdd(const Globals &globals, Options options)
    : Command(globals)
    , m_options(std::move(options))
{
}

// Whatever is wrong here is the input: nothing was stored and nothing was sent.
void AccountAdd::start()
{
    const auto account = read();
    if (!account)
        return endWith({account.error()}, ExitCode::InputWrong);
    const auto added = account::Profiles(globals().dataDir).add(*account);
    if (!added)
        return endWith({atOption(added.error(), optionOf(added.error().code))}, ExitCode::InputWrong);
    tell(*added);
    end(ExitCode::AllAsAsked);
}

Result<account::NewAccount> AccountAdd::read() const
{
    account::NewAccount account;
    account.name = m_options.name;
    account.appId = m_options.appId;
    account.gateway = QUrl(m_options.gateway, QUrl::StrictMode);
    if (!m_options.gateway.isEmpty() && !account.gateway.isValid())
        return fail(ErrorCode::GatewayAddressMalformed, m_options.gateway, u"gateway"_s);
    account.appAuthToken = m_options.appAuthToken;
    auto privateKey = readFile(m_options.privateKeyFile, u"private-key"_s);
    if (!privateKey)
        return fail(privateKey.error());
    account.privateKey = SecretBytes(std::move(*privateKey));
    const auto alipayKey = readFile(m_options.alipayKeyFile, u"alipay-public-key"_s);
    if (!alipayKey)
        return fail(alipayKey.error());
    account.alipayPublicKey = *alipayKey;
    if (!m_options.caFile.isEmpty()) {
        const auto authorities = readFile(m_options.caFile, u"ca-file"_s, ErrorCode::CaFileUnreadable);
        if (!authorities)
            return fail(authorities.error());
        account.moreAuthorities = *authorities;
    }
    const auto secret = passphrase();
    if (!secret)
        return fail(secret.error());
    account.passphrase = *secret;
    account.privateKeyPassphrase = *secret; // one passphrase on the command line serves both
    return account;
}

void AccountAdd::tell(const account::Profile &profile)
{
    out().json(toJson(profile));
    out().say(tr("Account “%1” was added: AppID %2, %3").arg(profile.name, profile.appId, profile.gateway.toString()));
    if (!profile.ownPassphrase) {
        out().note(tr("The private key is sealed with a key kept in the data folder: who can read that folder can use "
                      "it. Give a passphrase (HONGBAO_PASSPHRASE or --passphrase-file) to seal it with your own."));
    }
    out().note(tr("Next: hongbao account check %1").arg(profile.name));
}

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
        out().say(profile.name + u"  "_s + toText(profile.world) + u"  "_s + profile.appId + u"  "_s
            + profile.gateway.toString());
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
    doesNotWork(error);
}

void AccountCheck::tell(const desk::Check &check)
{
    if (!check.works)
        return doesNotWork(check.error);
    out().json(QJsonObject {{u"account"_s, globals().account}, {u"works"_s, true}, {u"campaigns"_s, check.campaigns},
        {u"clock_off_seconds"_s, check.clockOffSeconds}});
    out().say(tr("Account “%1” works: Alipay answered, the signatures fit, campaigns found: %2.")
                  .arg(globals().account, QString::number(check.campaigns)));
    end(ExitCode::AllAsAsked);
}

void AccountCheck::doesNotWork(const Error &error)
{
    QJsonObject object = toJson(error);
    object.insert(u"account"_s, globals().account);
    object.insert(u"works"_s, false);
    out().json(object);
    out().note(tr("Account “%1” does not work.").arg(globals().account));
    out().error(error);
    end(ExitCode::Account);
}

void addAccountCommands(CLI::App &app, Choice &choice)
{
    CLI::App *account = addCommand(app, "account", Help::tr("Accounts: who sends, and with which keys"));
    account->require_subcommand(0, 1);

    auto added = std::make_shared<AccountAdd::Options>();
    CLI::App *add = addCommand(*account, "add", Help::tr("Add an account; everything is checked before it is stored"));
    addText(*add, "NAME", added->name, Help::tr("Its name here"))->required();
    addText(*add, "--app-id", added->appId, Help::tr("AppID of the open platform"))->required();
    addText(*add, "--private-key", added->privateKeyFile, Help::tr("The application's private key"))
        ->required()
        ->type_name("FILE");
    addText(*add, "--alipay-public-key", added->alipayKeyFile, Help::tr("Alipay's public key"))
        ->required()
        ->type_name("FILE");
    addText(*add, "--gateway", added->gateway, Help::tr("Gateway address (default: Alipay's live gateway)"))
        ->type_name("URL");
    addText(*add, "--app-auth-token", added->appAuthToken, Help::tr("The merchant's authorisation, for agents"));
    addText(*add, "--ca-file", added->caFile, Help::tr("One more TLS authority, e.g. a company proxy's"))
        ->type_name("FILE");
    add->callback([&choice, added] { choice.set<AccountAdd>(*added); });

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
