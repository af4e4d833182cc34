#include "campaign/standing.h"

#include <QTest>

using namespace hongbao;
using namespace hongbao::campaign;
using namespace Qt::StringLiterals;
using alipay::CampaignStatus;

namespace {

const QDateTime now = beijingDateTime(QDate(2026, 11, 22), QTime(12, 0));

alipay::CampaignDetail running(qint64 sentFen = 0)
{
    alipay::CampaignDetail detail;
    detail.total = Fen::of(100'00);
    detail.sent = Fen::of(sentFen);
    detail.count = 50;
    detail.start = now.addDays(-1);
    detail.end = now.addDays(10);
    detail.status = CampaignStatus::Ready;
    return detail;
}

} // namespace

class TestStanding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void packets_are_counted_where_the_sum_says_so_data()
    {
        QTest::addColumn<bool>("random");
        QTest::addColumn<qint64>("count");
        QTest::addColumn<qint64>("sent");
        QTest::addColumn<qint64>("packets"); // -1: not known
        QTest::newRow("none yet") << false << qint64(50) << qint64(0) << qint64(0);
        QTest::newRow("some") << false << qint64(50) << qint64(6'00) << qint64(3);
        QTest::newRow("all") << false << qint64(50) << qint64(100'00) << qint64(50);
        QTest::newRow("own prices") << false << qint64(50) << qint64(6'50) << qint64(-1);
        QTest::newRow("random") << true << qint64(50) << qint64(6'00) << qint64(-1);
        QTest::newRow("no count said") << false << qint64(0) << qint64(6'00) << qint64(-1);
    }
    void packets_are_counted_where_the_sum_says_so()
    {
        QFETCH(bool, random);
        QFETCH(qint64, count);
        QFETCH(qint64, sent);
        QFETCH(qint64, packets);
        alipay::CampaignDetail detail = running(sent);
        detail.type = random ? alipay::PrizeType::Random : alipay::PrizeType::Fixed;
        detail.count = count;
        const Standing standing = standingOf(detail, {}, now);
        QCOMPARE(standing.packetsSent.value_or(-1), packets);
        QCOMPARE(standing.packetsLeft.value_or(-1), packets < 0 ? -1 : count - packets);
        QCOMPARE(standing.left, Fen::of(100'00 - sent));
    }

    void what_comes_back_and_when_data()
    {
        QTest::addColumn<CampaignStatus>("status");
        QTest::addColumn<int>("daysToEnd");
        QTest::addColumn<qint64>("sent");
        QTest::addColumn<qint64>("returns");
        QTest::addColumn<bool>("known"); // when
        QTest::newRow("not paid") << CampaignStatus::Created << 10 << qint64(0) << qint64(0) << false;
        QTest::newRow("starts later") << CampaignStatus::Paid << 10 << qint64(0) << qint64(100'00) << true;
        QTest::newRow("running") << CampaignStatus::Ready << 10 << qint64(30'00) << qint64(70'00) << true;
        QTest::newRow("paused") << CampaignStatus::Paused << 10 << qint64(30'00) << qint64(70'00) << true;
        QTest::newRow("all given") << CampaignStatus::Ready << 10 << qint64(100'00) << qint64(0) << false;
        QTest::newRow("ended") << CampaignStatus::Closed << -1 << qint64(30'00) << qint64(70'00) << true;
        QTest::newRow("closed by hand") << CampaignStatus::Closed << 10 << qint64(30'00) << qint64(70'00) << false;
        QTest::newRow("settled") << CampaignStatus::Settled << -1 << qint64(30'00) << qint64(0) << false;
        QTest::newRow("a state nobody knows") << CampaignStatus::Unheard << 10 << qint64(30'00) << qint64(0) << false;
    }
    void what_comes_back_and_when()
    {
        QFETCH(CampaignStatus, status);
        QFETCH(int, daysToEnd);
        QFETCH(qint64, sent);
        QFETCH(bool, known);
        alipay::CampaignDetail detail = running(sent);
        detail.status = status;
        detail.end = now.addDays(daysToEnd);
        const Standing standing = standingOf(detail, {}, now);
        QTEST(standing.returns.count(), "returns");
        QCOMPARE(standing.returnsAt, known ? detail.end.addSecs(1800) : QDateTime());
    }

    void a_reminder_comes_when_it_can_still_help_data()
    {
        QTest::addColumn<CampaignStatus>("status");
        QTest::addColumn<qint64>("secondsToEnd");
        QTest::addColumn<qint64>("sent");
        QTest::addColumn<qint64>("createdSecondsAgo");
        QTest::addColumn<Reminder>("reminder");
        constexpr qint64 hour = 3600;
        using enum Reminder;
        QTest::newRow("far from the end") << CampaignStatus::Ready << 49 * hour << qint64(0) << hour << None;
        QTest::newRow("two days") << CampaignStatus::Ready << 48 * hour << qint64(0) << hour << EndsWithMoney;
        QTest::newRow("paused") << CampaignStatus::Paused << hour << qint64(0) << hour << EndsWithMoney;
        QTest::newRow("nothing left") << CampaignStatus::Ready << hour << qint64(100'00) << hour << None;
        QTest::newRow("over") << CampaignStatus::Closed << -hour << qint64(0) << hour << None;
        QTest::newRow("not paid, fresh") << CampaignStatus::Created << 90 * hour << qint64(0) << hour << None;
        QTest::newRow("not paid, link ends")
            << CampaignStatus::Created << 90 * hour << qint64(0) << 22 * hour << PayLinkEnds;
        QTest::newRow("not paid, link is dead")
            << CampaignStatus::Created << 90 * hour << qint64(0) << 24 * hour << None;
    }
    void a_reminder_comes_when_it_can_still_help()
    {
        QFETCH(CampaignStatus, status);
        QFETCH(qint64, secondsToEnd);
        QFETCH(qint64, sent);
        QFETCH(qint64, createdSecondsAgo);
        alipay::CampaignDetail detail = running(sent);
        detail.status = status;
        detail.end = now.addSecs(secondsToEnd);
        QTEST(standingOf(detail, now.addSecs(-createdSecondsAgo), now).reminder, "reminder");
    }

    void time_is_left_only_to_what_runs_or_will()
    {
        QCOMPARE(standingOf(running(), {}, now).secondsLeft.value_or(-1), 10 * 24 * 3600);
        alipay::CampaignDetail unpaid = running();
        unpaid.status = CampaignStatus::Created;
        QVERIFY(!standingOf(unpaid, {}, now).secondsLeft);
    }

    void looking_is_quick_at_first_and_then_slower_data()
    {
        QTest::addColumn<qint64>("waited");
        QTest::addColumn<qint64>("next");
        QTest::newRow("at once") << qint64(0) << qint64(3);
        QTest::newRow("five minutes less a second") << qint64(299) << qint64(3);
        QTest::newRow("five minutes") << qint64(300) << qint64(20);
        QTest::newRow("an hour") << qint64(3'600) << qint64(60);
    }
    void looking_is_quick_at_first_and_then_slower()
    {
        QFETCH(qint64, waited);
        QTEST(secondsToNextLook(now.addSecs(-waited), now), "next");
    }

    void only_alipays_own_pages_are_pay_pages_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("gateway");
        QTest::addColumn<bool>("trusted");
        const QString live = u"https://openapi.alipay.com/gateway.do"_s;
        const QString practice = u"http://127.0.0.1:4000/gateway.do"_s;
        QTest::newRow("live") << u"https://authcenter.alipay.com?goto=x"_s << live << true;
        QTest::newRow("sandbox") << u"http://authcenter.alipaydev.com?goto=x"_s << live << true;
        QTest::newRow("a name that ends alike") << u"https://evilalipay.com/"_s << live << false;
        QTest::newRow("in front of another") << u"https://alipay.com.evil.example/"_s << live << false;
        QTest::newRow("as a user name") << u"https://alipay.com@evil.example/"_s << live << false;
        QTest::newRow("another scheme") << u"javascript:alert('alipay.com')"_s << live << false;
        QTest::newRow("a file") << u"file://alipay.com/x"_s << live << false;
        QTest::newRow("this computer, live") << u"http://127.0.0.1:1/pay"_s << live << false;
        QTest::newRow("this computer, practice") << u"http://127.0.0.1:1/pay"_s << practice << true;
        QTest::newRow("own gateway") << u"http://pay.corp:1/pay"_s << u"https://pay.corp/gateway.do"_s << true;
        QTest::newRow("another host") << u"http://other.corp:1/pay"_s << u"https://pay.corp/gateway.do"_s << false;
        QTest::newRow("still encoded") << u"http%3A%2F%2Fauthcenter.alipay.com"_s << live << false;
        QTest::newRow("nothing") << QString() << practice << false;
    }
    void only_alipays_own_pages_are_pay_pages()
    {
        QFETCH(QString, page);
        QFETCH(QString, gateway);
        QTEST(isPayPage(QUrl(page), QUrl(gateway)), "trusted");
    }
};

QTEST_APPLESS_MAIN(TestStanding)
#include "tst_standing.moc"
