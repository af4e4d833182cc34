#include "core/ledger/ledger_fixture.h"

#include <QTest>

using namespace hongbao;
using namespace hongbao::test;
using ledger::BatchState;
using payout::State;

class TestBatches : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_batch_keeps_all_that_was_confirmed()
    {
        Book book;
        book.open();
        intake::JudgedList list = listOf(2);
        list.header = QStringList {QStringLiteral("编号"), QStringLiteral("姓名")};
        list.rows[0].name = QStringLiteral("王小明");
        list.rows[0].note = QStringLiteral("a,\"b\"\n");
        list.rows[0].outBizNo = {QStringLiteral("exchange_1")};
        list.rows[0].cells = QStringList {userId(1), QStringLiteral("王小明"), QString()};
        list.rows[1].recipient = {RecipientKind::LoginId, QStringLiteral("a@example.com")};
        list.rows[1].amount = std::nullopt;
        const payout::ConfirmedBatch confirmation = confirmed(list, book.clock);
        const BatchId id = book.record(confirmation);

        const ledger::Batch batch = book.batch(id);
        QCOMPARE(batch.account, account());
        QCOMPARE(batch.crowdNo, crowdNo);
        QCOMPARE(batch.campaignName, campaignDetail().name);
        QCOMPARE(batch.sourceName, list.sourceName);
        QCOMPARE(batch.sourceSha256, list.sha256);
        QCOMPARE(batch.header, list.header);
        QCOMPARE(batch.options.skipProblems, true);
        QCOMPARE(batch.options.inFlight, 8);
        QCOMPARE(batch.state, BatchState::Running);
        QCOMPARE(batch.confirmedAt, book.clock.now());

        const QList<payout::Payout> payouts = book.payoutsOf(id);
        QCOMPARE(payouts.size(), 2);
        QCOMPARE(payouts[0].request.outBizNo, list.rows[0].outBizNo);
        QCOMPARE(payouts[0].request.crowdNo, crowdNo);
        QCOMPARE(payouts[0].request.orderPrice, std::optional(Fen::of(200)));
        QCOMPARE(payouts[0].cells, list.rows[0].cells);
        QCOMPARE(payouts[0].name, list.rows[0].name);
        QCOMPARE(payouts[0].note, list.rows[0].note);
        QCOMPARE(payouts[0].state, State::Unsent);
        QCOMPARE(payouts[1].request.recipient, list.rows[1].recipient);
        QVERIFY(!payouts[1].request.orderPrice.has_value());
        QCOMPARE(payouts[1].planned, Fen::of(200));
        QCOMPARE(payouts[1].request.outBizNo.value, confirmation.summary().payouts.at(1).request.outBizNo.value);
    }

    void rows_left_out_stand_beside_those_that_are_sent()
    {
        Book book;
        book.open();
        intake::JudgedList list;
        list.rows = {brokenRow(1, {QStringLiteral("2.0881E+15")}, intake::Problem::UserIdScientific),
            sendableRow(2, userId(1)),
            brokenRow(3, {QString(), QStringLiteral("x")}, intake::Problem::RecipientMissing),
            sendableRow(4, userId(2)), brokenRow(5, {userId(1)}, intake::Problem::DuplicateRecipient)};
        const BatchId id = book.record(confirmed(list, book.clock));

        const auto excluded = book.reader()->excluded(id);
        QCOMPARE(excluded->size(), 3);
        QCOMPARE(excluded->at(0).line, 1);
        QCOMPARE(excluded->at(0).problem, intake::Problem::UserIdScientific);
        QCOMPARE(excluded->at(0).value, QStringLiteral("2.0881E+15"));
        QCOMPARE(excluded->at(0).column, QStringLiteral("user_id"));
        QCOMPARE(excluded->at(1).cells, (QStringList {QString(), QStringLiteral("x")}));
        QCOMPARE(excluded->at(2).problem, intake::Problem::DuplicateRecipient);
        const ledger::Counts counts = book.batch(id).counts;
        QCOMPARE(counts.rows, 5);
        QCOMPARE(counts.unsent, 2);
        QCOMPARE(counts.cannotSend, 3);
        QCOMPARE(counts.planned, Fen::of(400));
    }

    void every_problem_of_a_row_has_a_word_of_its_own()
    {
        Book book;
        book.open();
        intake::JudgedList list = listOf(1);
        const int problems = int(intake::Problem::UserIdsEndInZero) + 1;
        for (int i = 0; i < problems; ++i)
            list.rows.append(brokenRow(10 + i, {QStringLiteral("x")}, intake::Problem(i)));
        const auto excluded = book.reader()->excluded(book.record(confirmed(list, book.clock)));
        QCOMPARE(excluded->size(), problems);
        for (int i = 0; i < problems; ++i)
            QCOMPARE(int(excluded->at(i).problem), i);
    }

    void a_campaign_takes_a_new_batch_only_when_the_last_one_is_done_data()
    {
        QTest::addColumn<QString>("answers"); // of two payouts: s sent, u unknown, h by hand, - not asked, ? no answer
        QTest::addColumn<QString>("state");
        QTest::addColumn<bool>("free");
        const auto row = [](const char *name, const char *answers, const char *state, bool free) {
            QTest::newRow(name) << QString(QLatin1StringView(answers)) << QString(QLatin1StringView(state)) << free;
        };
        row("nothing asked", "--", "running", false);
        row("killed while asking", "s?", "running", false);
        row("stopped with unsent rows", "s-", "stopped", false);
        row("stopped with unknown rows", "su", "stopped", false);
        row("stopped, only by hand left", "sh", "stopped", true);
        row("all sent, killed before its end was noted", "ss", "running", true);
        row("finished", "ss", "finished", true);
        row("finished with unknown rows", "su", "finished", true);
    }

    void a_campaign_takes_a_new_batch_only_when_the_last_one_is_done()
    {
        QFETCH(QString, answers);
        QFETCH(QString, state);
        QFETCH(bool, free);
        Book book;
        book.open();
        const BatchId batch = book.recordList(2);
        for (const QChar answer : answers) {
            if (answer == u'-')
                continue;
            const auto attempt = book.claim(batch, 1).front();
            if (answer == u's')
                book.book(attempt, sent());
            else if (answer != u'?')
                book.book(
                    attempt, notSent(answer == u'u' ? alipay::Disposition::Unknown : alipay::Disposition::ByHand));
        }
        if (state != QStringLiteral("running")) {
            const BatchState end = state == QStringLiteral("stopped") ? BatchState::Stopped : BatchState::Finished;
            QVERIFY(book.writer->recordBatchEnded(batch, end, QStringLiteral("operator")).has_value());
        }

        const auto second = book.writer->recordBatch(confirmed(listOf(1, 50), book.clock));
        QCOMPARE(second.has_value(), free);
        if (!second) {
            QCOMPARE(second.error().code, ErrorCode::BatchUnfinished);
            QCOMPARE(second.error().detail, QString::number(batch.value));
        }
        const CrowdNo other {QStringLiteral("other")};
        QVERIFY(book.writer->recordBatch(confirmed(listOf(1, 60), book.clock, other)).has_value());
    }

    void a_number_that_was_used_meanwhile_voids_the_confirmation_whole()
    {
        Book book;
        book.open();
        intake::JudgedList first = listOf(1);
        first.rows[0].outBizNo = {QStringLiteral("exchange_1")};
        book.record(confirmed(first, book.clock));
        intake::JudgedList second = listOf(2, 5);
        second.rows[1].outBizNo = {QStringLiteral("exchange_1")};
        const CrowdNo other {QStringLiteral("other")};
        const auto recorded = book.writer->recordBatch(confirmed(second, book.clock, other));
        QVERIFY(!recorded);
        QCOMPARE(recorded.error(), (Error {ErrorCode::ConfirmationVoid, QStringLiteral("exchange_1"), {}}));
        QCOMPARE(book.reader()->batches(accountName)->size(), 1);
        QCOMPARE(book.reader()->history({})->total, 1);
        QVERIFY(!book.reader()->campaign(accountName, other)->has_value());
    }

    void a_batch_ends_and_starts_again()
    {
        Book book;
        book.open();
        const BatchId id = book.recordList(2);
        book.clock.advanceSeconds(5);
        QVERIFY(book.writer->recordBatchEnded(id, BatchState::Stopped, QStringLiteral("budget")).has_value());
        QCOMPARE(book.batch(id).state, BatchState::Stopped);
        QCOMPARE(book.batch(id).reason, QStringLiteral("budget"));
        QCOMPARE(book.batch(id).endedAt, book.clock.now());
        QVERIFY(book.writer->recordBatchStarted(id).has_value());
        QCOMPARE(book.batch(id).state, BatchState::Running);
        QCOMPARE(book.batch(id).reason, QString());
        QVERIFY(!book.batch(id).endedAt.isValid());
        const Done unknown = book.writer->recordBatchStarted(BatchId {77});
        QVERIFY(!unknown && unknown.error().code == ErrorCode::BatchUnknown);
    }

    void a_hundred_thousand_people_are_one_commit()
    {
        Book book;
        book.open();
        const BatchId id = book.recordList(100'000);
        const ledger::Counts counts = book.batch(id).counts;
        QCOMPARE(counts.unsent, 100'000);
        QCOMPARE(counts.planned, Fen::of(20'000'000));
        const auto known = book.reader()->known(book.asking(), listOf(100'000, 50'001));
        QCOMPARE(known->paidRecipients.size(), 50'000);
        QCOMPARE(book.claim(id, 8).size(), std::size_t(8));
    }
};

QTEST_GUILESS_MAIN(TestBatches)
#include "tst_batches.moc"
