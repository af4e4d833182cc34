#include "core/ledger/ledger_fixture.h"
#include "ledger/marks.h"

#include <QTest>

using namespace hongbao;
using namespace hongbao::test;

class TestChain : public QObject {
    Q_OBJECT

    // Lines 1 and 2: the campaign and the batch; 3: asked; 4: answered; 5: asked; 6: answered.
    static void fill(Book &book)
    {
        book.open();
        const BatchId batch = book.recordList(3);
        book.book(book.claim(batch, 1).front(), sent());
        book.book(book.claim(batch, 1).front(), notSent(alipay::Disposition::Final));
        book.close();
    }

    static void dropGuards(const QString &path)
    {
        const QString names
            = rawValue(path, QStringLiteral("SELECT group_concat(name) FROM sqlite_master WHERE type = 'trigger'"))
                  .toString();
        for (const QString &name : names.split(u','))
            QCOMPARE(rawSql(path, QStringLiteral("DROP TRIGGER ") + name), QString());
    }

private Q_SLOTS:
    void an_untouched_ledger_is_whole()
    {
        Book book;
        fill(book);
        const auto report = book.reader()->verifyChain();
        QVERIFY(report->whole());
        QCOMPARE(report->lines, 6);
        QCOMPARE(report->firstBadLine, 0);
    }

    void an_untouched_ledger_is_whole_while_it_is_written()
    {
        Book book;
        book.open();
        const BatchId batch = book.recordList(3);
        const auto reader = book.reader();
        for (int i = 0; i < 3; ++i) {
            const auto attempt = book.claim(batch, 1).front();
            QVERIFY(reader->verifyChain()->whole());
            book.book(attempt, sent());
            QVERIFY(reader->verifyChain()->whole());
        }
    }

    void tampering_is_found_data()
    {
        QTest::addColumn<QStringList>("tampering");
        QTest::addColumn<QString>("what");
        QTest::addColumn<qint64>("line");
        const auto row = [](const char *name, const QStringList &tampering, const char *what, qint64 line) {
            QTest::newRow(name) << tampering << QString(QLatin1StringView(what)) << line;
        };
        const auto sql = [](const char *text) { return QStringList {QString(QLatin1StringView(text))}; };
        row("a changed body", sql("UPDATE journal SET body = replace(body, '200', '300') WHERE seq = 4"), "hash", 4);
        row("a changed moment", sql("UPDATE journal SET at = '2026-01-01T00:00:00.000Z' WHERE seq = 3"), "hash", 3);
        row("a changed kind", sql("UPDATE journal SET kind = 'answered' WHERE seq = 3"), "hash", 3);
        row("a changed hash", sql("UPDATE journal SET hash = 'abc' WHERE seq = 6"), "hash", 6);
        row("a deleted line", sql("DELETE FROM journal WHERE seq = 3"), "gap", 3);
        row("the first line deleted", sql("DELETE FROM journal WHERE seq = 1"), "gap", 1);
        row("the tail cut off", sql("DELETE FROM journal WHERE seq > 4"), "gap", 5);
        row("all lines deleted", sql("DELETE FROM journal"), "gap", 1);
        row("a deleted line, the others moved up",
            sql("DELETE FROM journal WHERE seq = 3") + sql("UPDATE journal SET seq = seq - 1 WHERE seq > 3"), "gap", 3);
        row("a changed line with a hash to fit",
            sql("UPDATE journal SET body = (SELECT body FROM journal WHERE seq = 5), hash = (SELECT hash FROM journal "
                "WHERE seq = 5) WHERE seq = 3"),
            "hash", 3);
        row("the end's hash replaced", sql("UPDATE journal_end SET hash = 'abc'"), "end", 6);
        row("the end's count lowered", sql("UPDATE journal_end SET lines = 5"), "end", 6);
        row("the end deleted", sql("DELETE FROM journal_end"), "end", 6);
        row("a line moved to the end",
            sql("UPDATE journal SET seq = 9 WHERE seq = 3") + sql("UPDATE journal SET seq = seq - 1 WHERE seq > 3"),
            "order", 3);
        row("two lines swapped",
            sql("UPDATE journal SET seq = -3 WHERE seq = 3") + sql("UPDATE journal SET seq = 3 WHERE seq = 4")
                + sql("UPDATE journal SET seq = 4 WHERE seq = -3"),
            "order", 3);
        row("what stands in two lines swapped",
            sql("CREATE TABLE before AS SELECT * FROM journal")
                + sql(
                    "UPDATE journal SET (at, kind, subject, body, prev_hash, hash) = (SELECT o.at, o.kind, o.subject, "
                    "o.body, o.prev_hash, o.hash FROM before o WHERE o.seq = 9 - journal.seq) WHERE seq IN (4, 5)"),
            "order", 4);
        row("a line put in between",
            sql("INSERT INTO journal SELECT 7, at, kind, subject, body, hash, hash FROM journal WHERE seq = 6"), "hash",
            7);
        row("a changed prize", sql("UPDATE payouts SET prize_fen = 300 WHERE id = 1"), "sums", 0);
        row("a changed prize, here and there",
            sql("UPDATE payouts SET prize_fen = 300 WHERE id = 1")
                + sql("UPDATE attempt_outcomes SET prize_fen = 300 WHERE payout = 1"),
            "sums", 0);
        row("an invented payment",
            sql("UPDATE payouts SET state = 'sent', prize_fen = 200, attempts = 1, settled_at = '2026' WHERE id = 3"),
            "sums", 0);
        row("a payment taken back",
            sql("UPDATE payouts SET state = 'unsent', prize_fen = 0, biz_no = '', settled_at = NULL WHERE id = 1"),
            "sums", 0);
        row("an answer deleted", sql("DELETE FROM attempt_outcomes WHERE payout = 2"), "sums", 0);
        row("an attempt deleted", sql("DELETE FROM attempts WHERE payout = 2"), "sums", 0);
        row("another recipient", sql("UPDATE payouts SET recipient = '2088999999999999' WHERE id = 3"), "sums", 2);
        row("another amount", sql("UPDATE payouts SET order_price_fen = 20000 WHERE id = 3"), "sums", 2);
        row("another number", sql("UPDATE payouts SET out_biz_no = 'x' WHERE id = 3"), "sums", 2);
        row("a payout deleted", sql("DELETE FROM payouts WHERE id = 3"), "sums", 2);
    }

    void tampering_is_found()
    {
        QFETCH(QStringList, tampering);
        QFETCH(QString, what);
        QFETCH(qint64, line);
        Book book;
        fill(book);
        dropGuards(book.path);
        for (const QString &sql : tampering)
            QCOMPARE(rawSql(book.path, sql), QString());
        const auto report = book.reader()->verifyChain();
        QVERIFY(report.has_value());
        QVERIFY(!report->whole());
        QCOMPARE(toText(report->fault), what);
        QCOMPARE(report->firstBadLine, line);
    }

    void a_line_that_stands_elsewhere_is_found_there_and_what_was_before_it_is_sound()
    {
        Book book;
        fill(book);
        dropGuards(book.path);
        for (const char *sql : {"UPDATE journal SET seq = -3 WHERE seq = 3", "UPDATE journal SET seq = 3 WHERE seq = 5",
                 "UPDATE journal SET seq = 5 WHERE seq = -3"})
            QCOMPARE(rawSql(book.path, QString(QLatin1StringView(sql))), QString());
        const auto report = book.reader()->verifyChain();
        QCOMPARE(report->fault, ledger::ChainFault::Reordered);
        QCOMPARE(report->firstBadLine, 3);
        QCOMPARE(report->foundAt, 5);
        QCOMPARE(report->soundUntil, book.clock.now());
    }

    void a_check_can_be_followed_and_stopped()
    {
        Book book;
        fill(book);
        intake::Progress progress;
        QVERIFY(book.reader()->verifyChain(&progress)->whole());
        QVERIFY(progress.permille > 0);
        progress.stop = true;
        const auto stopped = book.reader()->verifyChain(&progress);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::LedgerWorkStopped);
    }

    // Not only by the program that found it, and not after a new start.
    void from_a_ledger_that_a_check_doubts_nothing_new_is_sent_and_nothing_old_goes_on()
    {
        Book book;
        fill(book);
        dropGuards(book.path);
        const QString spoil = QStringLiteral("UPDATE journal SET body = replace(body, '%1', '%2') WHERE seq = 4");
        QCOMPARE(rawSql(book.path, spoil.arg(200).arg(300)), QString());
        QVERIFY(!ledger::check(book.path)->whole());
        book.open();
        const CrowdNo other {QStringLiteral("crowd_B-1")};
        const auto next = [&] { return book.writer->recordBatch(confirmed(listOf(2, 10), book.clock, other)); };
        QCOMPARE(next().error().code, ErrorCode::LedgerChainBroken);
        QCOMPARE(book.writer->mayGoOn({1}).error().code, ErrorCode::LedgerChainBroken);
        book.close();

        book.open();
        QCOMPARE(next().error().code, ErrorCode::LedgerChainBroken);
        book.close();
        QCOMPARE(rawSql(book.path, spoil.arg(300).arg(200)), QString()); // brought back as it was
        QVERIFY(ledger::check(book.path)->whole());
        book.open();
        QVERIFY(next().has_value());
        QVERIFY(book.writer->mayGoOn({1}).has_value());
    }

    void who_decides_to_send_all_the_same_says_why_and_is_asked_again_only_about_another_fault()
    {
        Book book;
        fill(book);
        dropGuards(book.path);
        QCOMPARE(rawSql(book.path, QStringLiteral("DELETE FROM journal WHERE seq = 3")), QString());
        QVERIFY(!ledger::check(book.path)->whole());
        book.open();
        QVERIFY(book.writer->trust(QStringLiteral("compared with the bill")).has_value());
        QVERIFY(rawValue(book.path, QStringLiteral("SELECT body FROM journal ORDER BY seq DESC LIMIT 1"))
                    .toString()
                    .contains(QStringLiteral("compared with the bill")));
        QVERIFY(!ledger::check(book.path)->whole());
        QVERIFY(book.writer->mayGoOn({1}).has_value());
        QCOMPARE(rawSql(book.path, QStringLiteral("DELETE FROM journal WHERE seq = 2")), QString());
        QVERIFY(!ledger::check(book.path)->whole());
        QCOMPARE(book.writer->mayGoOn({1}).error().code, ErrorCode::LedgerChainBroken);
    }

    void a_batch_whose_rows_are_not_those_that_were_confirmed_does_not_go_on_data()
    {
        QTest::addColumn<QString>("tampering");
        QTest::newRow("another recipient")
            << QStringLiteral("UPDATE payouts SET recipient = '2088999999999999' WHERE id = 3");
        QTest::newRow("another amount") << QStringLiteral("UPDATE payouts SET order_price_fen = 20000 WHERE id = 3");
        QTest::newRow("a row less") << QStringLiteral("DELETE FROM payouts WHERE id = 3");
        QTest::newRow("a cut off tail") << QStringLiteral("DELETE FROM journal WHERE seq > 4");
    }

    // Nobody has to have checked before.
    void a_batch_whose_rows_are_not_those_that_were_confirmed_does_not_go_on()
    {
        QFETCH(QString, tampering);
        Book book;
        fill(book);
        dropGuards(book.path);
        book.open();
        QVERIFY(book.writer->mayGoOn({1}).has_value());
        book.close();
        QCOMPARE(rawSql(book.path, tampering), QString());
        book.open();
        QCOMPARE(book.writer->mayGoOn({1}).error().code, ErrorCode::LedgerChainBroken);
    }

    void a_cut_off_tail_is_not_hidden_by_writing_on()
    {
        Book book;
        fill(book);
        dropGuards(book.path);
        QCOMPARE(rawSql(book.path, QStringLiteral("DELETE FROM journal WHERE seq > 4")), QString());
        book.open();
        QVERIFY(book.writer->journal(QStringLiteral("note"), QString(), {}).has_value());
        const auto report = book.reader()->verifyChain();
        QVERIFY(!report->whole());
        QCOMPARE(report->fault, ledger::ChainFault::Missing);
        QCOMPARE(report->firstBadLine, 5);
    }
};

QTEST_GUILESS_MAIN(TestChain)
#include "tst_chain.moc"
