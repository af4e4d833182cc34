#pragma once
// A desk on the practice account in a folder of its own, people to send to, and a practice gateway with accidents.

#include "desk/desk.h"
#include "practice/practice_gateway.h"
#include "practice/store.h"
#include "support/fake_clock.h"

#include <QSignalSpy>
#include <QTemporaryDir>

namespace hongbao::test {

inline constexpr int patience = 30'000;

// The last argument of the one signal a request is answered by.
template <class Value> Value answer(QSignalSpy &spy)
{
    if (spy.isEmpty() && !spy.wait(patience))
        return {};
    return spy.takeFirst().last().value<Value>();
}

// 100 packets of 1.00, a week from the real now on
campaign::Draft draft(const QString &name = QStringLiteral("积分兑换"));
intake::JudgedList people(int count);

class DeskWorld {
public:
    DeskWorld();
    ~DeskWorld();

    QString practiceDir() const { return account::Profiles(m_folder.path()).practicePath(); }
    desk::Desk::Setup setup(bool write) const;
    void publish(const QByteArray &faults = "{}"); // a gateway that stays when the desk goes
    void setFaults(const QByteArray &faults);
    void openDesk();
    void closeDesk() { m_desk.reset(); }

    ledger::Campaign create(const campaign::Draft &draft);
    desk::CampaignResult pay(const CrowdNo &crowdNo);
    ledger::Campaign createAndPay(const campaign::Draft &draft = test::draft());
    payout::Summary prepare(const CrowdNo &crowdNo, int count, const payout::SendOptions &options = {});
    ledger::Batch send(const CrowdNo &crowdNo, int count); // to its end
    QList<ledger::Campaign> refreshed(); // the board, asked for

    void makeElsewhere(const QStringList &names, bool paid = false); // of 100.00, as draft() says it
    QList<practice::Campaign> made() const; // all that the far side has
    QString ledgerPath() const;

    std::shared_ptr<FakeClock> m_clock = std::make_shared<FakeClock>(QDateTime::currentDateTimeUtc());
    QTemporaryDir m_folder;
    std::unique_ptr<practice::PracticeGateway> m_published;
    std::unique_ptr<desk::Desk> m_desk;
};

} // namespace hongbao::test
