#include "cli/practice_command.h"

#include "account/profile.h"
#include "base/clock.h"
#include "cli/options.h"
#include "report/csv.h"

namespace hongbao::cli {

using namespace Qt::StringLiterals;

PracticeServe::PracticeServe(const Globals &globals, quint16 port, practice::KeyMode mode, QString faultsFile)
    : Command(globals)
    , m_port(port)
    , m_mode(mode)
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
    m_gateway->setMode(m_mode);
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
    const practice::IdentityFiles files = practice::identityFiles(dir, identity.appId);
    const QString restBase = practice::restBase(address).toString();
    out().json(QJsonObject {{u"address"_s, address.toString()}, {u"v3_base"_s, restBase}, {u"app_id"_s, identity.appId},
        {u"private_key_file"_s, files.applicationKey}, {u"alipay_public_key_file"_s, files.alipayPublicKey},
        {u"app_cert_file"_s, files.applicationCertificate}, {u"alipay_cert_file"_s, files.alipayCertificate},
        {u"root_cert_file"_s, files.rootCertificate}, {u"aes_key_file"_s, files.aesKey},
        {u"app_auth_token_file"_s, files.appAuthToken}});
    out().say(tr("Practice gateway: %1").arg(address.toString()));
    out().say(tr("REST protocol (v3): %1/v3/...").arg(restBase));
    out().say(tr("AppID: %1").arg(identity.appId));
    out().say(tr("Application private key: %1").arg(files.applicationKey));
    out().say(tr("Public key of the practice Alipay: %1").arg(files.alipayPublicKey));
    out().say(tr("Application certificate: %1").arg(files.applicationCertificate));
    out().say(tr("Certificate of the practice Alipay: %1").arg(files.alipayCertificate));
    out().say(tr("Root certificates: %1").arg(files.rootCertificate));
    out().say(tr("Key for content encryption (AES): %1").arg(files.aesKey));
    out().say(tr("Merchant's authorisation (app_auth_token): %1").arg(files.appAuthToken));
    out().note(tr("No real money here. Stop with Ctrl+C."));
}

PracticeBill::PracticeBill(const Globals &globals, QString crowdNo, QString file)
    : Command(globals)
    , m_crowdNo(std::move(crowdNo))
    , m_file(std::move(file))
{
}

Result<qint64> PracticeBill::write() const
{
    const auto lines = practice::billOf(account::Profiles(globals().dataDir).practicePath(), m_crowdNo);
    if (!lines)
        return fail(lines.error());
    const auto file = report::CsvFile::create(m_file);
    if (!file)
        return fail(file.error());
    // The provider's words, whatever the language here
    Done written = (*file)->write(
        {u"红包单号"_s, u"商户单号"_s, u"收款账号"_s, u"金额(元)"_s, u"领取时间"_s, u"活动名称"_s, u"活动编号"_s});
    for (const practice::BillLine &line : *lines) {
        written = written.and_then([&] {
            return (*file)->write({line.bizNo, line.outBizNo, line.user, line.prize.toYuan(),
                toBeijingText(line.givenAt), line.campaign, line.crowdNo});
        });
    }
    return written.and_then([&] { return (*file)->commit(); }).map([&] { return lines->size(); });
}

void PracticeBill::start()
{
    const auto rows = write();
    if (!rows)
        return endWith(rows.error());
    out().json(QJsonObject {{u"file"_s, m_file}, {u"rows"_s, *rows}});
    out().say(tr("Packets in the practice bill: %1").arg(*rows));
    end(ExitCode::AllAsAsked);
}

void addPracticeCommands(CLI::App &app, Choice &choice)
{
    CLI::App *practice = addCommand(app, "practice", Help::tr("The practice world: Alipay's behaviour without money"));
    practice->require_subcommand(0, 1);
    auto port = std::make_shared<quint16>(quint16(0));
    auto faults = std::make_shared<QString>();
    auto mode = std::make_shared<practice::KeyMode>(practice::KeyMode::Both);
    CLI::App *serve = addCommand(*practice, "serve", Help::tr("Run the practice gateway for other programs too"));
    serve->add_option("--port", *port, Help::tr("Port on this computer (default: any)").toStdString());
    addText(*serve, "--faults", *faults, Help::tr("Accidents to happen, as JSON"))->type_name("FILE");
    const std::map<std::string, practice::KeyMode> modes {
        {"key", practice::KeyMode::Key}, {"certificate", practice::KeyMode::Certificate}};
    serve->add_option("--mode", *mode, Help::tr("Take calls in this mode only (default: both)").toStdString())
        ->transform(CLI::CheckedTransformer(modes).description("key|certificate"));
    serve->callback([&choice, port, mode, faults] { choice.set<PracticeServe>(*port, *mode, *faults); });

    auto crowdNo = std::make_shared<QString>();
    auto file = std::make_shared<QString>();
    CLI::App *bill = addCommand(
        *practice, "bill", Help::tr("The bill that Alipay's site offers a day later, of practice and at once"));
    addText(*bill, "NO", *crowdNo, Help::tr("Only this campaign (crowd_no)"));
    addText(*bill, "--out", *file, Help::tr("The CSV file to write"))->required()->type_name("FILE");
    bill->callback([&choice, crowdNo, file] { choice.set<PracticeBill>(*crowdNo, *file); });
}

} // namespace hongbao::cli
