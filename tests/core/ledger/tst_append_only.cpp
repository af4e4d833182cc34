#include "core/ledger/ledger_fixture.h"

#include <QTest>

using namespace hongbao;
using namespace hongbao::test;

// What other programs and slips of our own could try on the tables: the file itself refuses.
class TestAppendOnly : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_file_refuses_to_forget_or_to_change_data()
    {
        QTest::addColumn<QString>("sql");
        const auto row
            = [](const char *name, const char *sql) { QTest::newRow(name) << QString(QLatin1StringView(sql)); };
        row("attempt changed", "UPDATE attempts SET started_at = ''");
        row("attempt deleted", "DELETE FROM attempts");
        row("attempt replaced", "INSERT OR REPLACE INTO attempts VALUES (1, 1, '')");
        row("outcome changed", "UPDATE attempt_outcomes SET prize_fen = 1");
        row("outcome deleted", "DELETE FROM attempt_outcomes");
        row("outcome replaced",
            "INSERT OR REPLACE INTO attempt_outcomes VALUES (1, 1, '', 'sent', 1, '', 0, '', '', '')");
        row("journal changed", "UPDATE journal SET body = '{}'");
        row("journal deleted", "DELETE FROM journal WHERE seq = 1");
        row("journal replaced", "INSERT OR REPLACE INTO journal VALUES (1, '', '', '', '', '', '')");
        row("number changed", "UPDATE payouts SET out_biz_no = 'other' WHERE id = 2");
        row("recipient changed", "UPDATE payouts SET recipient = '2088999999999999' WHERE id = 2");
        row("amount changed", "UPDATE payouts SET order_price_fen = 20000 WHERE id = 2");
        row("plan changed", "UPDATE payouts SET planned_fen = 20000 WHERE id = 2");
        row("batch changed", "UPDATE payouts SET batch = 7 WHERE id = 2");
        row("payout deleted", "DELETE FROM payouts WHERE id = 2");
        row("payout replaced", "INSERT OR REPLACE INTO payouts SELECT * FROM payouts WHERE id = 2");
        row("sent taken back",
            "UPDATE payouts SET state = 'unsent', prize_fen = 0, biz_no = '', settled_at = NULL WHERE id = 1");
        row("prize changed", "UPDATE payouts SET prize_fen = 1 WHERE id = 1");
        row("batch moved to another campaign", "UPDATE batches SET campaign = 2");
        row("batch deleted", "DELETE FROM batches");
        row("left-out row deleted", "DELETE FROM excluded_rows");
        row("left-out row changed", "UPDATE excluded_rows SET problem = 'none'");
        row("campaign number changed", "UPDATE campaigns SET crowd_no = 'other'");
    }

    void the_file_refuses_to_forget_or_to_change()
    {
        QFETCH(QString, sql);
        Book book;
        book.open();
        intake::JudgedList list = listOf(2);
        list.rows.append(brokenRow(4, {QStringLiteral("2.0881E+15")}, intake::Problem::UserIdScientific));
        const BatchId batch = book.record(confirmed(list, book.clock));
        book.book(book.claim(batch, 1).front(), sent());
        book.close();

        QVERIFY(!rawSql(book.path, sql).isEmpty());
        QVERIFY(book.reader()->verifyChain()->whole());
        QCOMPARE(book.batch(batch).counts.sent, 1);
    }

    void the_file_refuses_values_that_cannot_be_data()
    {
        QTest::addColumn<QString>("sql");
        const auto row
            = [](const char *name, const char *sql) { QTest::newRow(name) << QString(QLatin1StringView(sql)); };
        row("a fraction of a fen", "UPDATE batches SET in_flight = 1.5");
        row("a text for a number", "UPDATE payouts SET attempts = 'many' WHERE id = 2");
        row("a state nobody knows", "UPDATE payouts SET state = 'failed' WHERE id = 2");
        row("sent without being asked",
            "UPDATE payouts SET state = 'sent', settled_at = '2026' WHERE id = 2 AND attempts = 0");
        row("money without being sent", "UPDATE payouts SET prize_fen = 200 WHERE id = 2");
        row("refused and not settled", "UPDATE payouts SET state = 'refused', attempts = 1 WHERE id = 2");
        row("negative money", "UPDATE campaigns SET total_fen = -1");
        row("sent for no money at all",
            "INSERT INTO attempt_outcomes VALUES (2, 9, '', 'sent', NULL, '', 0, '', '', '')");
    }

    void the_file_refuses_values_that_cannot_be()
    {
        QFETCH(QString, sql);
        Book book;
        book.open();
        book.recordList(2);
        QVERIFY(!rawSql(book.path, sql).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAppendOnly)
#include "tst_append_only.moc"
