#pragma once
// What the money thread owns for one account: the writing ledger (absent when reading only), a reader of its own, the
// gateway and, in practice, the practice gateway itself.

#include "account/profile.h"
#include "desk/desk.h"
#include "desk/queries.h"
#include "ledger/ledger.h"
#include "ledger/reader.h"
#include "practice/practice_gateway.h"

#include <memory>

namespace hongbao::desk {

class Session {
public:
    // LedgerBusy and the ledger's other errors, KeySealed, PassphraseWrong, PracticeUnavailable.
    static Result<std::unique_ptr<Session>> open(const Desk::Setup &setup);

    const account::Profile &profile() const { return m_profile; }
    ledger::AccountRef account() const { return m_profile.ref(); }
    bool isPractice() const { return m_profile.world == account::World::Practice; }
    const Clock &clock() const { return *m_clock; }
    ledger::Ledger *ledger() const { return m_ledger.get(); } // null when reading only
    const ledger::Reader &reader() const { return *m_reader; }
    qint64 clockOffSeconds() const { return m_clockOffSeconds; } // 0 if within a minute, or not known
    alipay::Gateway &gateway() const { return *m_gateway; }
    Queries &queries() const { return *m_queries; }
    QString practiceDir() const { return m_practiceDir; }

    Done setPracticeFaults(const practice::Faults &faults); // PracticeUnavailable: the gateway is not ours

    // Books the provider's word (when writing) and gives the campaign as it stands then.
    Result<ledger::Campaign> learn(const alipay::CampaignDetail &detail);

private:
    Session() = default;
    Done openLedger(const Desk::Setup &setup);
    Done openGateway(const Desk::Setup &setup);
    Result<alipay::Connection> practiceConnection();

    std::shared_ptr<const Clock> m_clock; // outlives all below
    account::Profile m_profile;
    QString m_practiceDir;
    qint64 m_clockOffSeconds = 0;
    std::unique_ptr<ledger::Ledger> m_ledger;
    std::unique_ptr<ledger::Reader> m_reader;
    std::unique_ptr<practice::PracticeGateway> m_practice;
    std::unique_ptr<alipay::Gateway> m_gateway;
    std::unique_ptr<Queries> m_queries;
};

} // namespace hongbao::desk
