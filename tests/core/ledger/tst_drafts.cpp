#include "core/ledger/ledger_fixture.h"

#include <QFile>
#include <QTest>

using namespace hongbao;
using namespace hongbao::test;

class TestDrafts : public QObject {
    Q_OBJECT

    static payout::CampaignFacts facts()
    {
        return {account().name, account().appId, account().gateway, campaignDetail(), {}};
    }

    static Result<payout::Summary> draft(Book &book, const intake::JudgedList &list)
    {
        payout::SendOptions options;
        options.skipProblems = true;
        return book.writer->recordDraft([&](const payout::PutSlice &put) {
            return payout::summarise(facts(), list, options, book.clock.now(), put);
        });
    }

    static BatchId confirmedAs(Book &book, const payout::Summary &summary)
    {
        return book.record(*payout::confirm(summary, summary.digest, book.clock.now()));
    }

    static qint64 stored(const Book &book)
    {
        return rawValue(book.path,
            QStringLiteral("SELECT (SELECT COUNT(*) FROM drafts) + "
                           "(SELECT COUNT(*) FROM draft_slices)"))
            .toLongLong();
    }

private Q_SLOTS:
    void a_draft_is_seen_by_nobody()
    {
        Book book;
        book.open();
        QVERIFY(draft(book, listOf(1'200))->draft.value != 0);
        QCOMPARE(stored(book), 1 + 3);
        QVERIFY(book.reader()->batches(accountName)->isEmpty());
        QCOMPARE(book.reader()->history({})->total, 0);
        QVERIFY(book.reader()->known(book.asking(), listOf(3))->paidRecipients.isEmpty());
        QVERIFY(book.reader()->verifyChain()->whole());
    }

    void a_confirmed_draft_becomes_its_batch_and_nothing_else()
    {
        Book book;
        book.open();
        intake::JudgedList list = listOf(1'200);
        list.rows[3] = brokenRow(5, {QStringLiteral("x")}, intake::Problem::UserIdMalformed);
        const auto summary = draft(book, list);
        const BatchId id = confirmedAs(book, *summary);
        QCOMPARE(stored(book), 0);
        const QList<payout::Payout> payouts = book.payoutsOf(id);
        QCOMPARE(payouts.size(), 1'199);
        for (qsizetype i = 0; i < payouts.size(); ++i) {
            const payout::Payout planned = summary->payouts.at(i);
            QCOMPARE(payouts[i].line, planned.line);
            QCOMPARE(payouts[i].request.recipient, planned.request.recipient);
            QCOMPARE(payouts[i].request.orderPrice, planned.request.orderPrice);
            QCOMPARE(payouts[i].request.outBizNo, planned.request.outBizNo);
            QCOMPARE(payouts[i].planned, planned.planned);
            QCOMPARE(payouts[i].createdAt, planned.createdAt);
        }
        QCOMPARE(book.reader()->excluded(id)->first().line, 5);
        QVERIFY(book.reader()->verifyChain()->whole());
    }

    void any_text_of_a_row_comes_back_as_it_was_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("quotes and backslashes") << QStringLiteral("say \"hi\" \\ 'there'");
        QTest::newRow("lines and tabs") << QStringLiteral("a\r\nb\tc");
        QTest::newRow("control characters") << QStringLiteral("\x01\x1f\x7f");
        QTest::newRow("beyond the first plane") << QStringLiteral("会员🧧𠮷");
        QTest::newRow("no character") << QString(QChar(char16_t(0xFFFD)));
        QTest::newRow("like JSON") << QStringLiteral("[1,\"x\"],null");
        QTest::newRow("empty") << QString(QLatin1StringView(""));
    }

    void any_text_of_a_row_comes_back_as_it_was()
    {
        QFETCH(QString, text);
        Book book;
        book.open();
        intake::JudgedList list = listOf(1);
        list.rows[0].name = text;
        list.rows[0].note = text;
        list.rows[0].cells = QStringList {userId(1), text, QString(QChar::Null) + text};
        list.rows.append(brokenRow(9, {text, QString(QChar::Null)}, intake::Problem::RowBroken));
        const BatchId id = book.record(confirmed(list, book.clock));
        const payout::Payout payout = book.payoutsOf(id).first();
        QCOMPARE(payout.name, text);
        QCOMPARE(payout.note, text);
        QCOMPARE(payout.cells, list.rows[0].cells);
        const ledger::ExcludedRow excluded = book.reader()->excluded(id)->first();
        QCOMPARE(excluded.value, text);
        QCOMPARE(excluded.cells, (QStringList {text, QString(QChar::Null)}));
    }

    void a_draft_that_was_changed_behind_our_back_is_never_sent_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("another person") << QStringLiteral(
            "UPDATE draft_slices SET payouts = replace(payouts, '2088000000000002', '2088000000000009')");
        QTest::newRow("more money") << QStringLiteral(
            "UPDATE draft_slices SET payouts = replace(payouts, '200', '900')");
        QTest::newRow("a slice less") << QStringLiteral("DELETE FROM draft_slices WHERE number = 1");
        QTest::newRow("nothing left") << QStringLiteral("DELETE FROM draft_slices");
        QTest::newRow("a slice more") << QStringLiteral(
            "INSERT INTO draft_slices SELECT draft, 9, payouts, excluded FROM draft_slices WHERE number = 0");
    }

    void a_draft_that_was_changed_behind_our_back_is_never_sent()
    {
        QFETCH(QString, sql);
        Book book;
        book.open();
        const auto summary = draft(book, listOf(600));
        QCOMPARE(rawSql(book.path, sql), QString());
        const auto recorded = book.writer->recordBatch(*payout::confirm(*summary, summary->digest, book.clock.now()));
        QVERIFY(!recorded);
        QCOMPARE(recorded.error().code, ErrorCode::ConfirmationVoid);
        QVERIFY(book.reader()->batches(accountName)->isEmpty());
    }

    void a_number_used_meanwhile_makes_the_confirmation_void()
    {
        Book book;
        book.open();
        intake::JudgedList list = listOf(2);
        list.rows[1].outBizNo = {QStringLiteral("exchange_1")};
        const auto summary = draft(book, list);
        intake::JudgedList other = listOf(1, 50);
        other.rows[0].outBizNo = {QStringLiteral("exchange_1")};
        book.record(confirmed(other, book.clock, CrowdNo {QStringLiteral("crowd_B")}));
        const auto recorded = book.writer->recordBatch(*payout::confirm(*summary, summary->digest, book.clock.now()));
        QVERIFY(!recorded);
        QCOMPARE(recorded.error(), (Error {ErrorCode::ConfirmationVoid, QStringLiteral("exchange_1"), {}}));
    }

    void what_is_stopped_midway_leaves_nothing()
    {
        Book book;
        book.open();
        int slices = 0;
        const auto stopped = book.writer->recordDraft([&](const payout::PutSlice &put) {
            return payout::summarise(facts(), listOf(2'000), {}, book.clock.now(), [&](const payout::Slice &slice) {
                return ++slices == 3 ? Done(fail(ErrorCode::ListStopped)) : put(slice);
            });
        });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::ListStopped);
        QCOMPARE(slices, 3);
        QCOMPARE(stored(book), 0);
    }

    void a_dropped_draft_leaves_nothing_and_the_others_stay()
    {
        Book book;
        book.open();
        const auto first = draft(book, listOf(600));
        const auto second = draft(book, listOf(3));
        QVERIFY(book.writer->dropDraft(first->draft));
        QCOMPARE(stored(book), 2);
        QCOMPARE(book.payoutsOf(confirmedAs(book, *second)).size(), 3);
    }

    void what_a_killed_program_left_is_gone_when_the_ledger_is_opened()
    {
        Book book;
        book.open();
        QVERIFY(draft(book, listOf(600)));
        book.close();
        book.open();
        QCOMPARE(stored(book), 0);
    }
};

QTEST_GUILESS_MAIN(TestDrafts)
#include "tst_drafts.moc"
