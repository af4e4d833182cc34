#include "core/desk/desk_world.h"

#include <QTest>

using namespace hongbao;
using namespace hongbao::desk;
using namespace hongbao::test;
using namespace Qt::StringLiterals;
using alipay::CampaignStatus;

// Nobody tells of a payment: the desk looks for it.
class TestPaying : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_world = std::make_unique<DeskWorld>(); }
    void cleanup() { m_world.reset(); }

    void a_payment_in_the_browser_is_noticed()
    {
        m_world->openDesk();
        m_world->m_desk->watchPayments();
        QSignalSpy seen(m_world->m_desk.get(), &Desk::paymentSeen);
        const CrowdNo crowdNo = m_world->create(draft()).detail.crowdNo;
        payInTheBrowser(crowdNo);
        const auto campaign = soonSeen(seen, 3);
        QCOMPARE(campaign.detail.crowdNo, crowdNo);
        QCOMPARE(campaign.detail.status, CampaignStatus::Ready);
    }

    void a_payment_is_noticed_by_the_next_start_data()
    {
        QTest::addColumn<bool>("paidWhileAway");
        QTest::newRow("paid while nobody watched") << true;
        QTest::newRow("paid after the restart") << false;
    }
    void a_payment_is_noticed_by_the_next_start()
    {
        QFETCH(bool, paidWhileAway);
        m_world->openDesk();
        m_world->m_desk->watchPayments();
        const CrowdNo crowdNo = m_world->create(draft()).detail.crowdNo;
        m_world->closeDesk();
        m_world->m_clock->advanceSeconds(7 * 3600);
        if (paidWhileAway)
            payInTheBrowser(crowdNo);

        m_world->openDesk();
        QSignalSpy seen(m_world->m_desk.get(), &Desk::paymentSeen);
        m_world->m_desk->watchPayments();
        if (!paidWhileAway)
            payInTheBrowser(crowdNo);
        const auto campaign = soonSeen(seen, 3);
        QCOMPARE(campaign.detail.crowdNo, crowdNo);
        QCOMPARE(campaign.detail.status, CampaignStatus::Ready);
    }

    void a_link_that_died_is_told_with_the_state_it_left()
    {
        m_world->openDesk();
        m_world->m_desk->watchPayments();
        QSignalSpy seen(m_world->m_desk.get(), &Desk::paymentSeen);
        const CrowdNo crowdNo = m_world->create(draft()).detail.crowdNo;
        m_world->m_clock->advanceSeconds(24 * 3600);
        const auto campaign = answer<ledger::Campaign>(seen);
        QCOMPARE(campaign.detail.crowdNo, crowdNo);
        QCOMPARE(campaign.detail.status, CampaignStatus::Created);
    }

    void a_gateway_that_is_away_for_a_while_hides_no_payment()
    {
        m_world->publish();
        m_world->openDesk();
        m_world->m_desk->watchPayments();
        QSignalSpy seen(m_world->m_desk.get(), &Desk::paymentSeen);
        const CrowdNo crowdNo = m_world->create(draft()).detail.crowdNo;
        m_world->setFaults(R"({"detail":[{"from":1,"until":2,"do":"refuse","sub_code":"PRODUCT_IS_NOT_OPENED"}]})");
        payInTheBrowser(crowdNo);
        QCOMPARE(soonSeen(seen, 20).detail.status, CampaignStatus::Ready);
    }

    void every_look_is_told_with_what_was_heard()
    {
        m_world->publish();
        m_world->openDesk();
        m_world->m_desk->watchPayments();
        QSignalSpy looked(m_world->m_desk.get(), &Desk::paymentLooked);
        const CrowdNo crowdNo = m_world->create(draft()).detail.crowdNo;
        QVERIFY(!looked.isEmpty() || looked.wait(patience));
        QCOMPARE(looked.first().first().value<CrowdNo>(), crowdNo);
        const auto unpaid = looked.takeFirst().last().value<CampaignResult>();
        QCOMPARE(unpaid->detail.status, CampaignStatus::Created);
        QCOMPARE(unpaid->refreshedAt, m_world->m_clock->now());
        m_world->setFaults(R"({"detail":[{"every":1,"do":"refuse","sub_code":"PRODUCT_IS_NOT_OPENED"}]})");
        m_world->m_clock->advanceSeconds(3);
        QVERIFY(!looked.isEmpty() || looked.wait(patience));
        QCOMPARE(looked.first().first().value<CrowdNo>(), crowdNo);
        QVERIFY(!looked.first().last().value<CampaignResult>().has_value());
    }

    void the_emergency_stop_pauses_the_campaign_and_the_batch_on_it()
    {
        m_world->publish();
        m_world->openDesk();
        const CrowdNo crowdNo = m_world->createAndPay().detail.crowdNo;
        payout::SendOptions slow;
        slow.inFlight = 1;
        slow.ratePerSecond = 5;
        slow.firstAloneIsDefault = false;
        slow.firstAlone = false;
        const payout::Summary summary = m_world->prepare(crowdNo, 60, slow);
        QSignalSpy ended(m_world->m_desk.get(), &Desk::batchEnded);
        QSignalSpy progressed(m_world->m_desk.get(), &Desk::batchProgressed);
        QSignalSpy read(m_world->m_desk.get(), &Desk::campaignRead);
        m_world->m_desk->confirmBatch(summary, summary.digest);
        QVERIFY(!progressed.isEmpty() || progressed.wait(patience));
        m_world->m_desk->stopEverything(crowdNo);
        QCOMPARE(answer<CampaignResult>(read)->detail.status, CampaignStatus::Paused);
        const auto batch = answer<ledger::Batch>(ended);
        QCOMPARE(batch.state, ledger::BatchState::Stopped);
        QCOMPARE(batch.reason, u"operator"_s);
        QVERIFY(batch.counts.unsent > 0);
        QCOMPARE(batch.counts.unknown, 0);

        const qint64 given = practice::countGiven(m_world->practiceDir(), crowdNo.value)->packets;
        m_world->m_desk->resumeBatch(batch.id); // the campaign is paused: nothing more is given
        QCOMPARE(answer<ledger::Batch>(ended).state, ledger::BatchState::Stopped);
        QCOMPARE(practice::countGiven(m_world->practiceDir(), crowdNo.value)->packets, given);
    }

    void the_emergency_stop_leaves_batches_of_other_campaigns_alone()
    {
        m_world->publish();
        m_world->openDesk();
        const CrowdNo other = m_world->createAndPay(draft(u"另一个"_s)).detail.crowdNo;
        const CrowdNo crowdNo = m_world->createAndPay().detail.crowdNo;
        const payout::Summary summary = m_world->prepare(crowdNo, 40);
        QSignalSpy ended(m_world->m_desk.get(), &Desk::batchEnded);
        QSignalSpy read(m_world->m_desk.get(), &Desk::campaignRead);
        m_world->m_desk->confirmBatch(summary, summary.digest);
        m_world->m_desk->stopEverything(other);
        QCOMPARE(answer<CampaignResult>(read)->detail.status, CampaignStatus::Paused);
        QCOMPARE(answer<ledger::Batch>(ended).state, ledger::BatchState::Finished);
    }

private:
    // Time goes on while one waits: a look that was on its way when it went on is not the last.
    ledger::Campaign soonSeen(QSignalSpy &seen, int secondsAtOnce) const
    {
        for (int looks = 0; looks < 20 && seen.isEmpty(); ++looks) {
            m_world->m_clock->advanceSeconds(secondsAtOnce);
            seen.wait(1'000);
        }
        return answer<ledger::Campaign>(seen);
    }

    void payInTheBrowser(const CrowdNo &crowdNo) const
    {
        QVERIFY(practice::pay(m_world->practiceDir(), crowdNo.value, *m_world->m_clock).has_value());
    }

    std::unique_ptr<DeskWorld> m_world;
};

QTEST_GUILESS_MAIN(TestPaying)
#include "tst_paying.moc"
