#include "core/ledger/ledger_fixture.h"

#include "intake/known.h"

#include <QTest>

using namespace hongbao;
using namespace hongbao::test;

namespace {

const CrowdNo otherCampaign {QStringLiteral("crowd_B")};

intake::JudgedList logins(const QStringList &names)
{
    intake::JudgedList list = listOf(int(names.size()));
    for (qsizetype i = 0; i < names.size(); ++i)
        list.rows[i].recipient = {RecipientKind::LoginId, names[i]};
    return list;
}

} // namespace

class TestKnown : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void people_of_other_campaigns_count_as_long_as_the_days_say_data()
    {
        QTest::addColumn<int>("within");
        QTest::addColumn<int>("daysAgo");
        QTest::addColumn<bool>("found");
        QTest::newRow("yesterday") << 30 << 1 << true;
        QTest::newRow("on the last day") << 30 << 30 << true;
        QTest::newRow("the day before it") << 30 << 31 << false;
        QTest::newRow("a longer time asked for") << 90 << 31 << true;
        QTest::newRow("not asked about") << 0 << 1 << false;
    }

    void people_of_other_campaigns_count_as_long_as_the_days_say()
    {
        QFETCH(int, within);
        QFETCH(int, daysAgo);
        QFETCH(bool, found);
        Book book;
        book.open();
        book.record(confirmed(listOf(2), book.clock, otherCampaign));
        const QDateTime paidAt = book.clock.now();
        book.clock.advanceSeconds(daysAgo * 86'400);
        intake::JudgedList list = listOf(3);
        list.paidWithinDays = within;
        const auto known = book.reader()->known(book.asking(), list);
        QVERIFY(known.has_value());
        QVERIFY(known->paidRecipients.isEmpty());
        QCOMPARE(known->paidLately.size(), found ? 2 : 0);
        if (found) {
            QCOMPARE(known->paidLately.value(userId(1)).at, paidAt);
            QCOMPARE(known->paidLately.value(userId(1)).campaign, campaignDetail(otherCampaign).name);
        }
        intake::judgeAgainst(list, *known);
        QCOMPARE(list.count(intake::Problem::PaidLately), found ? 2 : 0);
    }

    void the_moment_of_payment_counts_and_the_last_one_is_told()
    {
        Book book;
        book.open();
        const BatchId first = book.record(confirmed(listOf(2), book.clock, otherCampaign));
        book.clock.advanceSeconds(40 * 86'400);
        const auto attempts = book.claim(first, 2);
        book.book(attempts[0], sent());
        book.book(attempts[1], notSent(alipay::Disposition::Final));
        const QDateTime paidAt = book.clock.now();
        book.clock.advanceSeconds(86'400);
        const auto known = book.reader()->known(book.asking(), listOf(2));
        QCOMPARE(known->paidLately.keys(), QStringList {userId(1)}); // the other was refused
        QCOMPARE(known->paidLately.value(userId(1)).at, paidAt);
    }

    void other_accounts_campaigns_are_their_own_business()
    {
        Book book;
        book.open();
        book.record(confirmed(listOf(2), book.clock, otherCampaign));
        ledger::KnownQuery query = book.asking();
        query.account = QStringLiteral("another");
        QVERIFY(book.reader()->known(query, listOf(2))->paidLately.isEmpty());
    }

    void one_paid_in_this_campaign_is_not_told_twice()
    {
        Book book;
        book.open();
        book.record(confirmed(listOf(1), book.clock));
        const auto known = book.reader()->known(book.asking(), listOf(2));
        QCOMPARE(known->paidRecipients, QSet<QString> {userId(1)});
        QVERIFY(known->paidLately.isEmpty());
    }

    void a_mail_address_in_other_letters_is_the_same_person()
    {
        Book book;
        book.open();
        book.record(
            confirmed(logins({QStringLiteral("Zhang@Example.com"), QStringLiteral("13800138000")}), book.clock));
        book.record(confirmed(logins({QStringLiteral("LI@example.com")}), book.clock, otherCampaign));
        intake::JudgedList list = logins({QStringLiteral("zhang@example.COM"), QStringLiteral("13800138000"),
            QStringLiteral("li@example.com"), QStringLiteral("wang@example.com")});
        intake::judgeAgainst(list, *book.reader()->known(book.asking(), list));
        QCOMPARE(list.rows[0].problem, intake::Problem::AlreadyPaid);
        QCOMPARE(list.rows[1].problem, intake::Problem::AlreadyPaid);
        QCOMPARE(list.rows[2].problem, intake::Problem::PaidLately);
        QCOMPARE(list.rows[3].problem, intake::Problem::None);
    }

    void a_long_list_is_asked_about_to_its_end()
    {
        Book book;
        book.open();
        intake::JudgedList paid = listOf(1, 12'345);
        paid.rows[0].outBizNo = {QStringLiteral("exchange_1")};
        book.record(confirmed(paid, book.clock));
        intake::JudgedList list = listOf(12'345);
        list.rows[12'000].outBizNo = {QStringLiteral("exchange_1")};
        const auto known = book.reader()->known(book.asking(), list);
        QCOMPARE(known->paidRecipients, QSet<QString> {userId(12'345)});
        QCOMPARE(known->usedNumbers, QSet<QString> {QStringLiteral("exchange_1")});
    }

    void no_row_may_ask_for_more_than_the_campaign_has_left_data()
    {
        QTest::addColumn<qint64>("left");
        QTest::addColumn<qint64>("most");
        QTest::newRow("plenty") << qint64(1'000'000) << qint64(0);
        QTest::newRow("as much as the largest packet") << qint64(20'000) << qint64(0);
        QTest::newRow("less") << qint64(19'999) << qint64(19'999);
    }

    void no_row_may_ask_for_more_than_the_campaign_has_left()
    {
        QFETCH(qint64, left);
        QFETCH(qint64, most);
        Book book;
        book.open();
        alipay::CampaignDetail detail = campaignDetail();
        detail.sent = Fen::of(detail.total.count() - left);
        QVERIFY(book.writer->recordCampaignDetail(account(), detail));
        QCOMPARE(book.reader()->known(book.asking(), listOf(1))->mostAmount, Fen::of(most));
    }

    void asking_can_be_stopped()
    {
        Book book;
        book.open();
        book.recordList(1);
        intake::Progress progress;
        progress.stop = true;
        ledger::KnownQuery query = book.asking();
        query.progress = &progress;
        const auto known = book.reader()->known(query, listOf(2));
        QVERIFY(!known);
        QCOMPARE(known.error().code, ErrorCode::ListStopped);
    }
};

QTEST_GUILESS_MAIN(TestKnown)
#include "tst_known.moc"
