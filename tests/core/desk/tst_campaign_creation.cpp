#include "core/desk/desk_world.h"

#include "ledger/ledger.h"
#include "ledger/reader.h"

#include <QTest>

using namespace hongbao;
using namespace hongbao::desk;
using namespace hongbao::test;
using namespace Qt::StringLiterals;

using Creation = ledger::Campaign::Creation;

// Create has no number of its own: whatever happens to it, one form makes one campaign.
class TestCampaignCreation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_world = std::make_unique<DeskWorld>(); }
    void cleanup() { m_world.reset(); }

    void a_lost_answer_ends_with_one_campaign_data()
    {
        QTest::addColumn<QByteArray>("faults");
        QTest::newRow("the answer is lost") << QByteArray(R"({"create":[{"at":1,"do":"drop_answer"}]})");
        QTest::newRow("half of the answer comes") << QByteArray(R"({"create":[{"at":1,"do":"cut_body"}]})");
        QTest::newRow("a proxy answers") << QByteArray(R"({"create":[{"at":1,"do":"http_502"}]})");
        QTest::newRow("the signature does not fit") << QByteArray(R"({"create":[{"at":1,"do":"wrong_signature"}]})");
        QTest::newRow("nothing is signed") << QByteArray(R"({"create":[{"at":1,"do":"unsigned"}]})");
        QTest::newRow("system error, done all the same")
            << QByteArray(R"({"create":[{"at":1,"do":"unavailable","deed":true}]})");
        QTest::newRow("the list does not come at once either") << QByteArray(
            R"({"create":[{"at":1,"do":"drop_answer"}],"list":[{"from":2,"until":3,"do":"unavailable"}]})");
    }
    void a_lost_answer_ends_with_one_campaign()
    {
        QFETCH(QByteArray, faults);
        m_world->publish(faults);
        m_world->openDesk();
        const ledger::Campaign campaign = m_world->create(draft());
        QVERIFY(!campaign.detail.crowdNo.value.isEmpty());
        QCOMPARE(campaign.creation, Creation::Created);
        QCOMPARE(m_world->made().size(), 1);
        QCOMPARE(m_world->refreshed().size(), 1);
    }

    void a_request_that_never_arrived_leaves_the_name_free()
    {
        m_world->publish(R"({"create":[{"at":1,"do":"drop_request"}]})");
        m_world->openDesk();
        QCOMPARE(refusal(draft()).code, ErrorCode::GatewayNoAnswer);
        QVERIFY(!m_world->create(draft()).detail.crowdNo.value.isEmpty());
        QCOMPARE(m_world->made().size(), 1);
    }

    void one_name_makes_one_campaign()
    {
        m_world->openDesk();
        m_world->create(draft());
        const Error error = refusal(draft());
        QCOMPARE(error.code, ErrorCode::CampaignNameTaken);
        QCOMPARE(error.field, u"name"_s);
    }

    void two_calls_at_once_make_one_campaign()
    {
        m_world->openDesk();
        QSignalSpy created(m_world->m_desk.get(), &Desk::campaignCreated);
        m_world->m_desk->createCampaign(draft());
        m_world->m_desk->createCampaign(draft());
        QTRY_COMPARE_WITH_TIMEOUT(created.size(), 2, patience);
        int good = 0;
        for (const QList<QVariant> &call : created)
            good += call.last().value<CreateResult>().has_value() ? 1 : 0;
        QCOMPARE(good, 1);
        QCOMPARE(m_world->made().size(), 1);
    }

    void a_name_that_was_used_elsewhere_is_asked_for_before()
    {
        m_world->publish();
        m_world->makeElsewhere({u"积分兑换"_s});
        m_world->openDesk();
        const Error error = refusal(draft());
        QCOMPARE(error.code, ErrorCode::CampaignNameTaken);
        QCOMPARE(error.field, u"name"_s);
        QCOMPARE(m_world->made().size(), 1);
    }

    // Sixty others came after it, so that it stands on the second page.
    void the_name_is_looked_for_on_every_page()
    {
        m_world->publish();
        m_world->makeElsewhere({u"积分兑换"_s});
        QStringList later;
        for (int i = 0; i < 60; ++i)
            later += u"别处"_s + QString::number(i);
        m_world->m_clock->advanceSeconds(1);
        m_world->makeElsewhere(later);
        m_world->openDesk();
        QCOMPARE(refusal(draft()).code, ErrorCode::CampaignNameTaken);
    }

    void without_the_list_nothing_is_created()
    {
        m_world->publish(R"({"list":[{"from":1,"do":"refuse","sub_code":"CASH_LIST_PAGE_CHECK_FAILED"}]})");
        m_world->openDesk();
        QCOMPARE(refusal(draft()).code, ErrorCode::GatewayRefused);
        QVERIFY(m_world->made().isEmpty());
        m_world->setFaults("{}");
        QVERIFY(!m_world->create(draft()).detail.crowdNo.value.isEmpty());
    }

    void while_nobody_can_say_the_campaign_stays_unclear_and_is_settled_later()
    {
        m_world->publish(R"({"create":[{"at":1,"do":"drop_answer"}],
            "list":[{"from":2,"do":"refuse","sub_code":"CASH_LIST_PAGE_CHECK_FAILED"}]})");
        m_world->openDesk();
        QCOMPARE(refusal(draft()).code, ErrorCode::GatewayNoAnswer);
        m_world->setFaults("{}");
        const QList<ledger::Campaign> campaigns = m_world->refreshed();
        QCOMPARE(campaigns.size(), 1);
        QCOMPARE(campaigns.first().creation, Creation::Created);
    }

    void the_next_start_settles_what_a_kill_left_data()
    {
        QTest::addColumn<bool>("arrived");
        QTest::addColumn<int>("agoSeconds");
        QTest::addColumn<Creation>("creation");
        QTest::newRow("it was created") << true << 5 << Creation::Created;
        QTest::newRow("it never arrived") << false << 600 << Creation::Refused;
        QTest::newRow("it may still be on its way") << false << 5 << Creation::Unclear;
    }
    void the_next_start_settles_what_a_kill_left()
    {
        QFETCH(bool, arrived);
        QFETCH(int, agoSeconds);
        QFETCH(Creation, creation);
        intended();
        m_world->publish();
        if (arrived)
            m_world->makeElsewhere({u"积分兑换"_s});
        m_world->m_clock->advanceSeconds(agoSeconds);
        m_world->openDesk();
        QTRY_COMPARE_WITH_TIMEOUT(only().creation, creation, patience);
        QCOMPARE(m_world->refreshed().size(), 1);
        QCOMPARE(only().creation, creation);
        QCOMPARE(only().detail.crowdNo.value.isEmpty(), !arrived);
    }

    // What a script does whose first try was killed: the same again.
    void creating_again_after_a_kill_ends_with_one_campaign_data()
    {
        QTest::addColumn<bool>("arrived");
        QTest::addColumn<bool>("settled"); // by the start itself, before it is asked for again
        QTest::newRow("it was created") << true << false;
        QTest::newRow("it was created, and the start was quicker") << true << true;
        QTest::newRow("it never arrived") << false << false;
    }
    void creating_again_after_a_kill_ends_with_one_campaign()
    {
        QFETCH(bool, arrived);
        QFETCH(bool, settled);
        intended();
        m_world->publish();
        if (arrived)
            m_world->makeElsewhere({u"积分兑换"_s});
        m_world->openDesk();
        if (settled)
            QTRY_COMPARE_WITH_TIMEOUT(only().creation, Creation::Created, patience);
        const ledger::Campaign campaign = m_world->create(draft());
        QCOMPARE(campaign.creation, Creation::Created);
        QCOMPARE(m_world->made().size(), 1);
        QCOMPARE(campaign.detail.crowdNo.value, m_world->made().first().crowdNo);
        QCOMPARE(refusal(draft()).code, ErrorCode::CampaignNameTaken); // once more is another wish
    }

    void another_form_of_the_same_name_does_not_take_over()
    {
        intended();
        m_world->publish();
        m_world->makeElsewhere({u"积分兑换"_s});
        m_world->openDesk();
        campaign::Draft other = draft();
        other.count = u"50"_s;
        QCOMPARE(refusal(other).code, ErrorCode::CampaignNameTaken);
        QCOMPARE(m_world->made().size(), 1);
    }

    void a_refusal_of_the_provider_comes_back_to_its_field_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *code, const char *field) {
            QTest::newRow(code) << QString::fromLatin1(code) << QString::fromLatin1(field);
        };
        row("CASH_COUPON_NAME_CHECK_FAILED", "name");
        row("CASH_PRIZE_MSG_CHECK_FAILED", "message");
        row("CASH_PRIZE_TYPE_ERROR", "type");
        row("CASH_AMOUNT_TOO_SMALL", "total");
        row("CASH_AMOUNT_TOO_MUCH", "total");
        row("CASH_PER_AMOUNT_TOO_SMALL", "total");
        row("CASH_PER_AMOUNT_TOO_MUCH", "total");
        row("CASH_COUNT_TOO_SMALL", "count");
        row("CASH_COUNT_TOO_MUCH", "count");
        row("CASH_TIME_CHECK_FAILED", "start");
        row("CASH_SEND_FREQUENCY_ERROR", "frequency");
        row("CASH_MERCHANT_LINK_CHECK_FAILED", "link");
        row("isv.CASH_TIME_CHECK_FAILED", "start");
        row("CREATOR_LIMIT_ERROR", "");
        row("CREATOR_NOT_REALNAME", "");
        row("PRODUCT_IS_NOT_OPENED", "");
    }
    void a_refusal_of_the_provider_comes_back_to_its_field()
    {
        QFETCH(QString, code);
        m_world->publish(R"({"create":[{"at":1,"do":"refuse","sub_code":")" + code.toLatin1() + R"("}]})");
        m_world->openDesk();
        const Error error = refusal(draft());
        QCOMPARE(error.code, ErrorCode::GatewayRefused);
        QVERIFY(error.detail.endsWith(code));
        QTEST(error.field, "field");
        QVERIFY(m_world->made().isEmpty());
        QVERIFY(!m_world->create(draft()).detail.crowdNo.value.isEmpty()); // the name is free
    }

private:
    Error refusal(const campaign::Draft &draft)
    {
        QSignalSpy created(m_world->m_desk.get(), &Desk::campaignCreated);
        m_world->m_desk->createCampaign(draft);
        const auto result = answer<CreateResult>(created);
        return result ? Error {} : result.error().first();
    }

    // As a program leaves it that is killed after its first effect.
    void intended()
    {
        const auto ledger = ledger::Ledger::open(m_world->ledgerPath(), *m_world->m_clock);
        const auto request = campaign::judge(draft(), m_world->m_clock->now());
        const ledger::AccountRef account = m_world->setup(true).profile.ref();
        QVERIFY(ledger.value()->recordCampaignIntent(account, *request).has_value());
    }

    ledger::Campaign only() const
    {
        const auto reader = ledger::Reader::open(m_world->ledgerPath());
        const auto campaigns = reader.value()->campaigns(u"practice"_s);
        return campaigns && campaigns->size() == 1 ? campaigns->first() : ledger::Campaign {};
    }

    std::unique_ptr<DeskWorld> m_world;
};

QTEST_GUILESS_MAIN(TestCampaignCreation)
#include "tst_campaign_creation.moc"
