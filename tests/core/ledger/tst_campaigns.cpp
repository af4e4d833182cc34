#include "core/ledger/ledger_fixture.h"

#include <QTest>

using namespace hongbao;
using namespace hongbao::test;
using Creation = ledger::Campaign::Creation;

namespace {

const QString spring = QStringLiteral("Spring");

alipay::CreateRequest request(const QString &name = spring)
{
    alipay::CreateRequest wanted;
    wanted.name = name;
    wanted.type = alipay::PrizeType::Random;
    wanted.total = Fen::of(10'000);
    wanted.count = 50;
    wanted.message = QStringLiteral("Hello");
    wanted.end = QDateTime(QDate(2026, 5, 1), QTime(0, 0), Qt::UTC);
    wanted.frequency = {alipay::Frequency::Period::Day, 3, 10};
    wanted.link = QStringLiteral("https://shop.example/thanks");
    return wanted;
}

alipay::CreateReply reply(const CrowdNo &number = crowdNo)
{
    return {number, QStringLiteral("20260203"), QStringLiteral("https://pay.example/?a=1")};
}

alipay::CampaignDetail detailOf(const alipay::CreateRequest &wanted, const CrowdNo &number = crowdNo)
{
    alipay::CampaignDetail detail = campaignDetail(number);
    detail.name = wanted.name;
    detail.total = wanted.total;
    return detail;
}

} // namespace

class TestCampaigns : public QObject {
    Q_OBJECT

    // The only campaign of the account
    static ledger::Campaign only(const Book &book)
    {
        const auto campaigns = book.reader()->campaigns(accountName);
        if (!campaigns || campaigns->size() != 1)
            qFatal("not one campaign");
        return campaigns->first();
    }

private Q_SLOTS:
    void an_answered_creation_keeps_all_that_was_asked_and_answered()
    {
        Book book;
        book.open();
        const auto id = book.writer->recordCampaignIntent(account(), request());
        QVERIFY(id.has_value());
        QCOMPARE(only(book).creation, Creation::Intended);
        QVERIFY(book.writer->recordCampaignCreated(*id, reply()).has_value());

        const ledger::Campaign campaign = only(book);
        QCOMPARE(campaign.id, *id);
        QCOMPARE(campaign.creation, Creation::Created);
        QCOMPARE(campaign.account, account());
        QCOMPARE(campaign.detail.crowdNo, crowdNo);
        QCOMPARE(campaign.detail.type, alipay::PrizeType::Random);
        QCOMPARE(campaign.detail.total, Fen::of(10'000));
        QCOMPARE(campaign.detail.count, 50);
        QVERIFY(!campaign.detail.start.isValid()); // NowTime: the provider decides
        QCOMPARE(campaign.detail.end, request().end);
        QCOMPARE(campaign.detail.status, alipay::CampaignStatus::Created);
        QVERIFY(campaign.frequency == request().frequency);
        QCOMPARE(campaign.link, request().link);
        QCOMPARE(campaign.payUrl, reply().payUrl);
        QCOMPARE(campaign.createdAt, book.clock.now());
        QVERIFY(!campaign.refreshedAt.isValid());
    }

    void a_name_is_free_again_only_after_a_clear_refusal_data()
    {
        QTest::addColumn<int>("how");
        QTest::addColumn<bool>("taken");
        QTest::newRow("not answered yet") << 0 << true;
        QTest::newRow("answered") << 1 << true;
        QTest::newRow("nobody knows") << 2 << true;
        QTest::newRow("refused") << 3 << false;
    }

    void a_name_is_free_again_only_after_a_clear_refusal()
    {
        QFETCH(int, how);
        QFETCH(bool, taken);
        Book book;
        book.open();
        const qint64 id = *book.writer->recordCampaignIntent(account(), request());
        const Error error {ErrorCode::GatewayRefused, QStringLiteral("40004"), {}};
        if (how == 1)
            QVERIFY(book.writer->recordCampaignCreated(id, reply()).has_value());
        if (how > 1)
            QVERIFY(book.writer->recordCampaignFailed(id, error, how == 2).has_value());
        ledger::AccountRef other = account();
        other.name = QStringLiteral("other");
        QVERIFY(book.writer->recordCampaignIntent(other, request()).has_value());
        const auto again = book.writer->recordCampaignIntent(account(), request());
        QCOMPARE(again.has_value(), !taken);
        QVERIFY(again || again.error().code == ErrorCode::CampaignNameTaken);
    }

    void a_creation_cut_off_by_a_kill_is_unclear_at_the_next_start()
    {
        Book book;
        book.open();
        QVERIFY(book.writer->recordCampaignIntent(account(), request()).has_value());
        book.close();
        book.open();
        QCOMPARE(only(book).creation, Creation::Unclear);
    }

    void an_unclear_creation_is_settled_by_the_providers_own_list()
    {
        Book book;
        book.open();
        const qint64 id = *book.writer->recordCampaignIntent(account(), request());
        QVERIFY(book.writer->recordCampaignFailed(id, {ErrorCode::GatewayNoAnswer, {}, {}}, true).has_value());
        QCOMPARE(*book.writer->recordCampaignDetail(account(), detailOf(request())), id);
        QCOMPARE(only(book).creation, Creation::Created);
        QCOMPARE(only(book).detail.status, alipay::CampaignStatus::Ready);
        QVERIFY(only(book).frequency == request().frequency);
    }

    void another_campaign_of_the_same_name_settles_nothing()
    {
        Book book;
        book.open();
        const qint64 id = *book.writer->recordCampaignIntent(account(), request());
        QVERIFY(book.writer->recordCampaignFailed(id, {ErrorCode::GatewayNoAnswer, {}, {}}, true).has_value());
        alipay::CampaignDetail other = detailOf(request());
        other.total = Fen::of(20'000);
        QVERIFY(*book.writer->recordCampaignDetail(account(), other) != id);
        QCOMPARE(book.reader()->campaigns(accountName)->size(), 2);
        QCOMPARE((*book.reader()->campaign(accountName, crowdNo))->creation, Creation::Elsewhere);
    }

    void the_list_and_the_answer_may_come_in_any_order_data()
    {
        QTest::addColumn<qint64>("totalInTheList");
        QTest::newRow("as asked") << qint64(10'000);
        QTest::newRow("another total") << qint64(9'900);
    }

    void the_list_and_the_answer_may_come_in_any_order()
    {
        QFETCH(qint64, totalInTheList);
        Book book;
        book.open();
        const qint64 id = *book.writer->recordCampaignIntent(account(), request());
        alipay::CampaignDetail detail = detailOf(request());
        detail.total = Fen::of(totalInTheList);
        QVERIFY(book.writer->recordCampaignDetail(account(), detail).has_value());
        QVERIFY(book.writer->recordCampaignCreated(id, reply()).has_value());
        QCOMPARE(only(book).creation, Creation::Created);
        QCOMPARE(only(book).detail.crowdNo, crowdNo);
        QCOMPARE(only(book).payUrl, reply().payUrl);
        QVERIFY(only(book).frequency == request().frequency);
    }

    void a_twin_that_took_the_intents_place_leaves_room_for_the_answer()
    {
        Book book;
        book.open();
        const CrowdNo twin {QStringLiteral("twin")};
        const qint64 id = *book.writer->recordCampaignIntent(account(), request());
        QCOMPARE(*book.writer->recordCampaignDetail(account(), detailOf(request(), twin)), id);
        QVERIFY(book.writer->recordCampaignCreated(id, reply()).has_value());
        QVERIFY(book.reader()->campaign(accountName, twin)->has_value());
        QCOMPARE((*book.reader()->campaign(accountName, crowdNo))->payUrl, reply().payUrl);
    }

    void the_providers_word_refreshes_what_is_known()
    {
        Book book;
        book.open();
        QVERIFY(book.writer->recordCampaignDetail(account(), campaignDetail()).has_value());
        alipay::CampaignDetail later = campaignDetail();
        later.sent = Fen::of(4'200);
        later.statusText = QStringLiteral("PAUSE");
        later.start = {}; // not said this time
        book.clock.advanceSeconds(60);
        QVERIFY(book.writer->recordCampaignDetail(account(), later).has_value());
        const ledger::Campaign campaign = only(book);
        QCOMPARE(campaign.detail.sent, Fen::of(4'200));
        QCOMPARE(campaign.detail.status, alipay::CampaignStatus::Paused);
        QCOMPARE(campaign.detail.start, campaignDetail().start);
        QCOMPARE(campaign.refreshedAt, book.clock.now());
        QCOMPARE(campaign.createdAt, book.clock.now().addSecs(-60));
    }

    void accounts_do_not_see_each_others_campaigns()
    {
        Book book;
        book.open();
        QVERIFY(book.writer->recordCampaignDetail(account(), campaignDetail()).has_value());
        ledger::AccountRef other = account();
        other.name = QStringLiteral("other");
        QVERIFY(book.writer->recordCampaignDetail(other, campaignDetail()).has_value());
        QCOMPARE(book.reader()->campaigns(accountName)->size(), 1);
        QCOMPARE((*book.reader()->campaign(other.name, crowdNo))->account, other);
    }
};

QTEST_GUILESS_MAIN(TestCampaigns)
#include "tst_campaigns.moc"
