#include "campaigns/campaign_acts.h"

#include <QTest>
#include <QUrl>

using namespace hongbao;
using namespace Qt::Literals::StringLiterals;
using alipay::CampaignStatus;
using ui::CampaignActs;

class TestCampaignActs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_state_allows_what_the_provider_allows_in_it_data();
    void a_state_allows_what_the_provider_allows_in_it();
    void a_campaign_made_elsewhere_has_no_link_to_pay();
    void a_creation_that_was_refused_is_no_campaign();
    void what_is_left_is_never_negative();
    void a_pay_page_is_opened_only_where_it_belongs_data();
    void a_pay_page_is_opened_only_where_it_belongs();
};

void TestCampaignActs::a_state_allows_what_the_provider_allows_in_it_data()
{
    QTest::addColumn<CampaignStatus>("status");
    QTest::addColumn<QString>("allowed");
    QTest::newRow("created") << CampaignStatus::Created << u"pay"_s;
    QTest::newRow("paid") << CampaignStatus::Paid << u"close send"_s;
    QTest::newRow("ready") << CampaignStatus::Ready << u"pause close send stop all"_s;
    QTest::newRow("paused") << CampaignStatus::Paused << u"resume close"_s;
    QTest::newRow("closed") << CampaignStatus::Closed << u""_s;
    QTest::newRow("settled") << CampaignStatus::Settled << u""_s;
    QTest::newRow("a state we never heard of") << CampaignStatus::Unheard << u""_s;
}

void TestCampaignActs::a_state_allows_what_the_provider_allows_in_it()
{
    QFETCH(CampaignStatus, status);
    ledger::Campaign campaign;
    campaign.detail.crowdNo = {u"crowd"_s};
    campaign.detail.status = status;
    campaign.payUrl = u"https://authcenter.alipay.com/pay"_s;
    const CampaignActs acts = CampaignActs::of(campaign);
    QStringList allowed;
    for (const auto &[can, name] : {std::pair(acts.pay, u"pay"_s), std::pair(acts.pause, u"pause"_s),
             std::pair(acts.resume, u"resume"_s), std::pair(acts.close, u"close"_s), std::pair(acts.send, u"send"_s),
             std::pair(acts.stopAll, u"stop all"_s)}) {
        if (can)
            allowed << name;
    }
    QTEST(allowed.join(u' '), "allowed");
    QCOMPARE(CampaignActs::whyNotSend(campaign).isEmpty(), acts.send);
}

void TestCampaignActs::a_campaign_made_elsewhere_has_no_link_to_pay()
{
    ledger::Campaign campaign;
    campaign.detail.crowdNo = {u"crowd"_s};
    campaign.detail.status = CampaignStatus::Created;
    QVERIFY(!CampaignActs::of(campaign).pay);
}

void TestCampaignActs::a_creation_that_was_refused_is_no_campaign()
{
    ledger::Campaign refused;
    refused.creation = ledger::Campaign::Creation::Refused;
    ledger::Campaign unclear;
    unclear.creation = ledger::Campaign::Creation::Unclear;
    QCOMPARE(ui::thatExist({refused, unclear}).size(), 1);
    QVERIFY(!CampaignActs::whyNotSend(unclear).isEmpty());
}

void TestCampaignActs::what_is_left_is_never_negative()
{
    ledger::Campaign campaign;
    campaign.detail.total = Fen::of(100);
    campaign.detail.sent = Fen::of(30);
    QCOMPARE(CampaignActs::left(campaign), Fen::of(70));
    campaign.detail.sent = Fen::of(101);
    QCOMPARE(CampaignActs::left(campaign), Fen());
}

void TestCampaignActs::a_pay_page_is_opened_only_where_it_belongs_data()
{
    using account::World;
    QTest::addColumn<QString>("page");
    QTest::addColumn<World>("world");
    QTest::addColumn<QString>("gateway");
    QTest::addColumn<bool>("opened");
    const QString live = QLatin1StringView(account::liveAddress);
    QTest::newRow("Alipay") << u"https://authcenter.alipay.com?goto=x"_s << World::Live << live << true;
    QTest::newRow("the sandbox's http") << u"http://authcenter.alipaydev.com?goto=x"_s << World::Sandbox << live
                                        << true;
    QTest::newRow("a look-alike") << u"https://evilalipay.com/pay"_s << World::Live << live << false;
    QTest::newRow("a longer name") << u"https://alipay.com.example.org/pay"_s << World::Live << live << false;
    QTest::newRow("this machine, live") << u"http://127.0.0.1:80/pay"_s << World::Live << live << false;
    QTest::newRow("practice") << u"http://127.0.0.1:4711/pay"_s << World::Practice << QString() << true;
    QTest::newRow("own gateway") << u"https://gate.firm.cn/pay"_s << World::OwnAddress << u"https://gate.firm.cn/g"_s
                                 << true;
    QTest::newRow("not own gateway") << u"https://other.cn/pay"_s << World::OwnAddress << u"https://gate.firm.cn/g"_s
                                     << false;
    QTest::newRow("not a web page") << u"file:///etc/passwd"_s << World::Practice << QString() << false;
    QTest::newRow("empty") << QString() << World::Practice << QString() << false;
}

void TestCampaignActs::a_pay_page_is_opened_only_where_it_belongs()
{
    QFETCH(QString, page);
    QFETCH(account::World, world);
    QFETCH(QString, gateway);
    account::Profile profile;
    profile.world = world;
    profile.gateway = QUrl(gateway);
    QTEST(ui::isPayPage(QUrl(page), profile), "opened");
}

QTEST_MAIN(TestCampaignActs)
#include "tst_campaign_acts.moc"
