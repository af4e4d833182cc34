#include "cli/practice_command.h"

#include "account/profile.h"
#include "cli/options.h"

#include <QDir>

namespace hongbao::cli {

using namespace Qt::StringLiterals;

PracticeServe::PracticeServe(const Globals &globals, quint16 port, QString faultsFile)
    : Command(globals)
    , m_port(port)
    , m_faultsFile(std::move(faultsFile))
{
    connect(&m_stop, &StopSignal::raised, this, [this] { end(ExitCode::AllAsAsked); });
}

void PracticeServe::start()
{
    if (const Done serving = serve(); !serving)
        endWith(serving.error());
}

Done PracticeServe::serve()
{
    const QString dir = account::Profiles(globals().dataDir).practicePath();
    const auto identity = practice::openIdentity(dir);
    if (!identity)
        return fail(identity.error());
    m_gateway = std::make_unique<practice::PracticeGateway>(dir, m_clock);
    if (!m_faultsFile.isEmpty()) {
        const auto faults = practice::Faults::fromFile(m_faultsFile);
        if (!faults)
            return fail(faults.error());
        if (const Done set = m_gateway->setFaults(*faults); !set)
            return fail(set.error());
    }
    const auto address = m_gateway->listen(m_port, practice::Publish::Yes);
    if (!address)
        return fail(address.error());
    tell(*address, dir, *identity);
    return {};
}

void PracticeServe::tell(const QUrl &address, const QString &dir, const practice::Identity &identity)
{
    const QDir folder(practice::identityFolder(dir));
    const QString privateKey = folder.filePath(u"application_private_key.pem"_s);
    const QString alipayKey = folder.filePath(u"alipay_public_key.pem"_s);
    out().json(QJsonObject {{u"address"_s, address.toString()}, {u"app_id"_s, identity.appId},
        {u"private_key_file"_s, privateKey}, {u"alipay_public_key_file"_s, alipayKey}});
    out().say(tr("Practice gateway: %1").arg(address.toString()));
    out().say(tr("AppID: %1").arg(identity.appId));
    out().say(tr("Application private key: %1").arg(privateKey));
    out().say(tr("Public key of the practice Alipay: %1").arg(alipayKey));
    out().note(tr("No real money here. Stop with Ctrl+C."));
}

void addPracticeCommands(CLI::App &app, Choice &choice)
{
    CLI::App *practice = addCommand(app, "practice", Help::tr("The practice world: Alipay's behaviour without money"));
    practice->require_subcommand(0, 1);
    auto port = std::make_shared<quint16>(quint16(0));
    auto faults = std::make_shared<QString>();
    CLI::App *serve = addCommand(*practice, "serve", Help::tr("Run the practice gateway for other programs too"));
    serve->add_option("--port", *port, Help::tr("Port on this computer (default: any)").toStdString());
    addText(*serve, "--faults", *faults, Help::tr("Accidents to happen, as JSON"))->type_name("FILE");
    serve->callback([&choice, port, faults] { choice.set<PracticeServe>(*port, *faults); });
}

} // namespace hongbao::cli
