#include "payout/confirm.h"

#include <QTest>

using namespace hongbao;
using namespace hongbao::payout;
using alipay::CampaignStatus;

namespace {

const QDateTime now = beijingDateTime(QDate(2026, 3, 1), QTime(12, 0));

CampaignFacts facts(CampaignStatus status = CampaignStatus::Ready)
{
    CampaignFacts campaign;
    campaign.account = QStringLiteral("shop");
    campaign.appId = QStringLiteral("2021000000000001");
    campaign.detail.crowdNo = {QStringLiteral("crowd-1")};
    campaign.detail.total = Fen::of(10'000);
    campaign.detail.sent = Fen::of(0);
    campaign.detail.count = 50; // 2.00 each
    campaign.detail.status = status;
    return campaign;
}

intake::JudgedList people(int count)
{
    intake::JudgedList list;
    for (int i = 0; i < count; ++i) {
        intake::Row row;
        row.line = i + 2;
        row.recipient = {RecipientKind::UserId, QStringLiteral("20880000000%1").arg(i, 5, 10, QChar(u'0'))};
        list.rows.append(row);
    }
    return list;
}

ErrorCode codeOf(const Result<Summary> &result)
{
    return result ? ErrorCode::UsageWrong : result.error().code;
}

} // namespace

Q_DECLARE_METATYPE(hongbao::alipay::CampaignStatus)

class TestConfirm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void only_a_running_campaign_can_be_sent_data()
    {
        QTest::addColumn<CampaignStatus>("status");
        QTest::addColumn<int>("code");
        QTest::newRow("created") << CampaignStatus::Created << int(ErrorCode::CampaignNotPaid);
        QTest::newRow("paid, start ahead") << CampaignStatus::Paid << int(ErrorCode::CampaignNotStarted);
        QTest::newRow("paused") << CampaignStatus::Paused << int(ErrorCode::CampaignNotRunning);
        QTest::newRow("closed") << CampaignStatus::Closed << int(ErrorCode::CampaignNotRunning);
        QTest::newRow("settled") << CampaignStatus::Settled << int(ErrorCode::CampaignNotRunning);
        QTest::newRow("a word nobody knows") << CampaignStatus::Unheard << int(ErrorCode::CampaignNotRunning);
    }

    void only_a_running_campaign_can_be_sent()
    {
        QFETCH(CampaignStatus, status);
        QTEST(int(codeOf(summarise(facts(status), people(3), {}, now))), "code");
        QVERIFY(summarise(facts(), people(3), {}, now).has_value());
    }

    void every_sendable_row_gets_a_number_of_its_own()
    {
        const auto summary = summarise(facts(), people(50), {}, now);
        QVERIFY(summary.has_value());
        QSet<QString> numbers;
        for (const Payout &payout : summary->payouts) {
            QVERIFY(isWellFormed(payout.request.outBizNo));
            QCOMPARE(payout.planned, Fen::of(200));
            numbers.insert(payout.request.outBizNo.value);
        }
        QCOMPARE(numbers.size(), 50);
        QCOMPARE(summary->planned, Fen::of(10'000));
    }

    void numbers_of_our_own_ascend_and_no_two_batches_share_one()
    {
        const auto first = summarise(facts(), people(50), {}, now);
        const auto second = summarise(facts(), people(50), {}, now);
        QStringList numbers;
        for (const Payout &payout : first->payouts)
            numbers.append(payout.request.outBizNo.value);
        QVERIFY(std::is_sorted(numbers.begin(), numbers.end()));
        for (const Payout &payout : second->payouts)
            QVERIFY(!numbers.contains(payout.request.outBizNo.value));
        QCOMPARE(first->payouts.at(7).request.outBizNo.value, numbers[7]); // asked for again
    }

    void a_number_from_the_file_is_kept()
    {
        intake::JudgedList list = people(1);
        list.rows[0].outBizNo = {QStringLiteral("exchange_77")};
        QCOMPARE(
            summarise(facts(), list, {}, now)->payouts.first().request.outBizNo.value, QStringLiteral("exchange_77"));
    }

    void a_batch_never_needs_more_than_is_left()
    {
        QCOMPARE(codeOf(summarise(facts(), people(51), {}, now)), ErrorCode::BudgetTooSmall);
        CampaignFacts half = facts();
        half.detail.sent = Fen::of(9'900);
        QCOMPARE(codeOf(summarise(half, people(1), {}, now)), ErrorCode::BudgetTooSmall);
        intake::JudgedList own = people(1);
        own.rows[0].amount = Fen::of(100);
        QVERIFY(summarise(half, own, {}, now).has_value());
    }

    void a_random_campaign_is_planned_on_average_and_checked_at_its_least()
    {
        CampaignFacts random = facts();
        random.detail.type = alipay::PrizeType::Random;
        random.detail.sent = Fen::of(9'900);
        QVERIFY(summarise(random, people(1), {}, now).has_value());
        QCOMPARE(codeOf(summarise(random, people(2), {}, now)), ErrorCode::BudgetTooSmall);
    }

    void rows_that_cannot_be_sent_need_a_decision()
    {
        intake::JudgedList list = people(3);
        list.rows[1].verdict = intake::Verdict::CannotSend;
        QCOMPARE(codeOf(summarise(facts(), list, {}, now)), ErrorCode::ListHasProblems);
        SendOptions skip;
        skip.skipProblems = true;
        const auto summary = summarise(facts(), list, skip, now);
        QCOMPARE(summary->payouts.size(), 2);
        QCOMPARE(summary->excluded(), 1);
    }

    void a_list_nobody_has_seen_the_end_of_is_refused()
    {
        intake::JudgedList list = people(3);
        list.partial = true;
        QCOMPARE(codeOf(summarise(facts(), list, {}, now)), ErrorCode::ConfirmationVoid);
    }

    void a_list_without_a_sendable_row_is_refused()
    {
        intake::JudgedList list = people(1);
        list.rows[0].verdict = intake::Verdict::NeedsLook;
        SendOptions skip;
        skip.skipProblems = true;
        QCOMPARE(codeOf(summarise(facts(), list, skip, now)), ErrorCode::ListEmpty);
    }

    void the_first_packet_goes_alone_above_ten_rows()
    {
        QVERIFY(!summarise(facts(), people(10), {}, now)->options.firstAlone);
        QVERIFY(summarise(facts(), people(11), {}, now)->options.firstAlone);
        SendOptions chosen;
        chosen.firstAlone = false;
        chosen.firstAloneIsDefault = false;
        QVERIFY(!summarise(facts(), people(11), chosen, now)->options.firstAlone);
    }

    void what_was_shown_is_what_is_sent()
    {
        Summary summary = *summarise(facts(), people(3), {}, now);
        const QByteArray shown = summary.digest;
        QVERIFY(confirm(summary, shown, now).has_value());
        QCOMPARE(confirm(summary, {}, now).error().code, ErrorCode::ConfirmationVoid);
        QCOMPARE(confirm(summary, shown, now.addSecs(601)).error().code, ErrorCode::ConfirmationVoid);
        summary.payouts[1].request.recipient.value += u'9';
        QCOMPARE(confirm(summary, shown, now).error().code, ErrorCode::ConfirmationVoid);
    }

    void every_row_is_part_of_what_was_shown_data()
    {
        QTest::addColumn<int>("row");
        QTest::newRow("sent, in the first slice") << 3;
        QTest::newRow("sent, in a later one") << 700;
        QTest::newRow("left out") << 800;
    }

    void every_row_is_part_of_what_was_shown()
    {
        QFETCH(int, row);
        CampaignFacts campaign = facts();
        campaign.detail.total = Fen::of(1'000'000);
        campaign.detail.count = 5'000;
        intake::JudgedList list = people(1'000);
        list.rows[800].verdict = intake::Verdict::CannotSend;
        SendOptions skip;
        skip.skipProblems = true;
        const Summary shown = *summarise(campaign, list, skip, now);
        Summary other = shown;
        if (row == 800)
            other.list.rows[row].cells.append(QStringLiteral("x"));
        else
            other.payouts[row].note = QStringLiteral("x");
        QVERIFY(confirm(shown, shown.digest, now).has_value());
        QCOMPARE(confirm(other, shown.digest, now).error().code, ErrorCode::ConfirmationVoid);
    }

    void a_payout_on_no_row_of_the_list_was_never_shown()
    {
        Summary summary = *summarise(facts(), people(3), {}, now);
        summary.payouts.append(summary.payouts.first());
        QCOMPARE(confirm(summary, summary.digest, now).error().code, ErrorCode::ConfirmationVoid);
    }

    void the_rows_are_handed_out_once_and_whoever_refuses_them_is_heard()
    {
        int slices = 0;
        const auto kept = summarise(facts(), people(3), {}, now, [&](const Slice &slice) {
            ++slices;
            return slice.payouts.contains("208800000000000") ? Done() : fail(ErrorCode::UsageWrong);
        });
        QVERIFY(kept.has_value());
        QCOMPARE(slices, 1);
        const auto refused
            = summarise(facts(), people(3), {}, now, [](const Slice &) { return fail(ErrorCode::ListStopped); });
        QCOMPARE(codeOf(refused), ErrorCode::ListStopped);
    }

    void a_forged_digest_does_not_help_a_changed_summary()
    {
        Summary summary = *summarise(facts(), people(3), {}, now);
        const QByteArray shown = summary.digest;
        summary.payouts[0].request.orderPrice = Fen::of(20'000);
        summary.digest = shown;
        QCOMPARE(confirm(summary, shown, now).error().code, ErrorCode::ConfirmationVoid);
    }
};

QTEST_GUILESS_MAIN(TestConfirm)
#include "tst_confirm.moc"
