#include "desk/session.h"

#include "alipay/http_gateway.h"

namespace hongbao::desk {

Result<std::unique_ptr<Session>> Session::open(const Desk::Setup &setup)
{
    std::unique_ptr<Session> session(new Session);
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
        auto ledger = ledger::Ledger::open(path, m_clock);
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
    auto link = isPractice() ? practiceConnection() : connection(setup);
    if (!link)
        return fail(link.error());
    link->connectTimeoutMs = setup.connectTimeoutMs;
    link->answerTimeoutMs = setup.answerTimeoutMs;
    m_gateway = std::make_unique<alipay::HttpGateway>(std::move(*link), m_clock);
    m_queries = std::make_unique<Queries>(*m_gateway);
    return {};
}

Result<alipay::Connection> Session::connection(const Desk::Setup &setup)
{
    auto privateKey = account::Profiles(setup.dataDir).unlock(m_profile, setup.passphrase);
    if (!privateKey)
        return fail(privateKey.error());
    auto alipayKey = alipay::PublicKey::parse(m_profile.alipayKey);
    if (!alipayKey)
        return fail(alipayKey.error());
    alipay::Connection link {m_profile.gateway, m_profile.appId, *privateKey, *alipayKey};
    link.appAuthToken = m_profile.appAuthToken;
    link.moreAuthorities = QSslCertificate::fromData(m_profile.moreAuthorities);
    return link;
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
        m_practice = std::make_unique<practice::PracticeGateway>(m_practiceDir, m_clock);
        const auto listening = m_practice->listen();
        if (!listening)
            return fail(listening.error());
        address = *listening;
    }
    m_profile.appId = identity->appId;
    return alipay::Connection {*address, identity->appId, identity->applicationKey, identity->alipayKey.publicKey()};
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
