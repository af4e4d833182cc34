#include "core/desk/desk_world.h"

#include <QTest>

using namespace hongbao;
using namespace hongbao::desk;
using namespace hongbao::test;
using namespace Qt::StringLiterals;

// All campaigns of the account, also those made elsewhere.
class TestCampaignBoard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_world = std::make_unique<DeskWorld>(); }
    void cleanup() { m_world.reset(); }

    void five_hundred_campaigns_are_asked_for_a_few_at_a_time()
    {
        m_world->publish(R"({"detail":[{"every":1,"do":"late","ms":1}]})");
        m_world->makeElsewhere(names(500));
        m_world->openDesk();
        QSignalSpy progress(m_world->m_desk.get(), &Desk::campaignsRefreshing);
        const QList<ledger::Campaign> campaigns = m_world->refreshed();
        QCOMPARE(campaigns.size(), 500);
        QSet<QString> names;
        for (const ledger::Campaign &campaign : campaigns) {
            names.insert(campaign.detail.name);
            QCOMPARE(campaign.detail.total, Fen::of(100'00));
            QCOMPARE(campaign.creation, ledger::Campaign::Creation::Elsewhere);
        }
        QCOMPARE(names.size(), 500);
        QVERIFY(m_world->m_published->mostAtOnce() > 1);
        QVERIFY(m_world->m_published->mostAtOnce() <= 4);
        const auto last = progress.last().first().value<Refreshing>();
        QCOMPARE(last.done, 500);
        QCOMPARE(last.total, 500);
        QCOMPARE(last.failed, 0);
    }

    void asking_can_be_stopped_and_what_was_learned_stays()
    {
        m_world->publish(R"({"detail":[{"from":100,"do":"late","ms":60000}]})");
        m_world->makeElsewhere(names(300));
        m_world->openDesk();
        QSignalSpy progress(m_world->m_desk.get(), &Desk::campaignsRefreshing);
        QSignalSpy listed(m_world->m_desk.get(), &Desk::campaignsListed);
        m_world->m_desk->refreshCampaigns();
        QVERIFY(!progress.isEmpty() || progress.wait(patience));
        m_world->m_desk->stopRefreshing();
        const auto campaigns = answer<CampaignsResult>(listed);
        QVERIFY(campaigns.has_value());
        QVERIFY(!campaigns->isEmpty());
        QVERIFY(campaigns->size() < 100);
        m_world->setFaults("{}");
        QCOMPARE(m_world->refreshed().size(), 300); // what is asked afterwards is done
    }

    void two_questions_at_once_are_one()
    {
        m_world->publish(R"({"list":[{"from":2,"do":"refuse","sub_code":"CASH_LIST_PAGE_CHECK_FAILED"}]})");
        m_world->makeElsewhere(names(3));
        m_world->openDesk();
        QSignalSpy listed(m_world->m_desk.get(), &Desk::campaignsListed);
        m_world->m_desk->refreshCampaigns();
        m_world->m_desk->refreshCampaigns();
        QTRY_COMPARE_WITH_TIMEOUT(listed.size(), 2, patience);
        for (const QList<QVariant> &call : listed)
            QCOMPARE(call.last().value<CampaignsResult>().value_or(QList<ledger::Campaign> {}).size(), 3);
    }

    void a_campaign_that_cannot_be_asked_about_is_counted()
    {
        m_world->publish(R"({"detail":[{"at":2,"do":"refuse","sub_code":"CAMP_OPERATOR_ILLEGAL"}]})");
        m_world->makeElsewhere(names(3));
        m_world->openDesk();
        QSignalSpy progress(m_world->m_desk.get(), &Desk::campaignsRefreshing);
        QCOMPARE(m_world->refreshed().size(), 2);
        const auto last = progress.last().first().value<Refreshing>();
        QCOMPARE(last.failed, 1);
        QVERIFY(last.failure.has_value());
        QVERIFY(last.failure->detail.contains("CAMP_OPERATOR_ILLEGAL"_L1));
    }

    void what_is_settled_for_good_is_not_asked_about_again()
    {
        m_world->publish();
        m_world->makeElsewhere(names(5), true);
        m_world->m_clock->advanceSeconds(8 * 24 * 3600);
        m_world->openDesk();
        QCOMPARE(m_world->refreshed().size(), 5);
        m_world->setFaults(R"({"detail":[{"from":1,"do":"refuse","sub_code":"CAMP_OPERATOR_ILLEGAL"}]})");
        QSignalSpy progress(m_world->m_desk.get(), &Desk::campaignsRefreshing);
        const QList<ledger::Campaign> campaigns = m_world->refreshed();
        QCOMPARE(campaigns.size(), 5);
        QCOMPARE(campaigns.first().detail.status, alipay::CampaignStatus::Settled);
        QCOMPARE(progress.last().first().value<Refreshing>().failed, 0);
    }

private:
    static QStringList names(int count)
    {
        QStringList names;
        for (int i = 0; i < count; ++i)
            names += u"别处 "_s + QString::number(i);
        return names;
    }

    std::unique_ptr<DeskWorld> m_world;
};

QTEST_GUILESS_MAIN(TestCampaignBoard)
#include "tst_campaign_board.moc"
