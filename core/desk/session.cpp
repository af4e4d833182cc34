#include "desk/session.h"

#include "alipay/http_gateway.h"

namespace hongbao::desk {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<Session>> Session::open(const Desk::Setup &setup)
{
    std::unique_ptr<Session> session(new Session);
    session->m_clock = setup.clock;
    session->m_profile = setup.profile;
    session->m_practiceDir = account::Profiles(setup.dataDir).practicePath();
    if (const Done gateway = session->openGateway(setup); !gateway)
        return fail(gateway.error());
    if (const Done ledger = session->openLedger(setup); !ledger)
        return fail(ledger.error());
    return session;
}

Done Session::openLedger(const Desk::Setup &setup)
{
    const QString path = account::Profiles(setup.dataDir).ledgerPath(m_profile);
    if (setup.write) {
        auto ledger = ledger::Ledger::open(path, *m_clock);
        if (!ledger)
            return fail(ledger.error());
        m_ledger = std::move(*ledger);
    }
    auto reader = ledger::Reader::open(path);
    if (!reader)
        return fail(reader.error());
    m_reader = std::move(*reader);
    return {};
}

Done Session::openGateway(const Desk::Setup &setup)
{
    const account::Profiles profiles(setup.dataDir);
    auto link = isPractice() ? practiceConnection() : profiles.unlock(m_profile, setup.passphrase);
    if (!link)
        return fail(link.error());
    m_gateway = std::make_unique<alipay::HttpGateway>(std::move(*link), *m_clock);
    m_queries = std::make_unique<Queries>(*m_gateway);
    QObject::connect(m_gateway.get(), &alipay::Gateway::clockOff, m_gateway.get(),
        [this](qint64 seconds) { m_clockOffSeconds = seconds; });
    // If it cannot be stored it is fetched again next time: no reason to stop.
    QObject::connect(m_gateway.get(), &alipay::Gateway::alipayCertificateChanged, m_gateway.get(),
        [store = account::Profiles(setup.dataDir), name = m_profile.name](
            const QByteArray &pem) mutable { Q_UNUSED(store.learnAlipayCertificate(name, pem).has_value()); });
    return {};
}

// A gateway that `practice serve` runs on this folder is used; otherwise one runs in this process. Both share the
// state.
Result<alipay::Connection> Session::practiceConnection()
{
    auto identity = practice::openIdentity(m_practiceDir);
    if (!identity)
        return fail(identity.error());
    std::optional<QUrl> address = practice::servedAddress(m_practiceDir);
    if (!address) {
        m_practice = std::make_unique<practice::PracticeGateway>(m_practiceDir, *m_clock);
        const auto listening = m_practice->listen();
        if (!listening)
            return fail(listening.error());
        address = *listening;
    }
    m_profile.appId = identity->appId;
    alipay::Connection link {*address, identity->appId, identity->applicationKey, identity->alipayKey.publicKey()};
    link.connectTimeoutMs = m_profile.line.connectTimeoutMs;
    link.answerTimeoutMs = m_profile.line.answerTimeoutMs;
    return link;
}

Done Session::setPracticeFaults(const practice::Faults &faults)
{
    return m_practice ? m_practice->setFaults(faults) : Done(fail(ErrorCode::PracticeUnavailable, {}, u"faults"_s));
}

Result<ledger::Campaign> Session::learn(const alipay::CampaignDetail &detail)
{
    if (m_ledger) {
        if (const auto recorded = m_ledger->recordCampaignDetail(account(), detail); !recorded)
            return fail(recorded.error());
    }
    const auto known = m_reader->campaign(m_profile.name, detail.crowdNo);
    if (!known)
        return fail(known.error());
    ledger::Campaign campaign = known->value_or(ledger::Campaign {});
    campaign.account = account();
    campaign.detail = detail;
    return campaign;
}

} // namespace hongbao::desk
