#include "core/ledger/ledger_fixture.h"

#include <QTest>

using namespace hongbao;
using namespace hongbao::test;
using ledger::Books;
using ledger::Difference;
using ledger::DifferenceKind;
using ledger::SumsFinding;

namespace {

ledger::Reconciliation reconciliation(const QList<Difference> &differences)
{
    ledger::Reconciliation made;
    made.crowdNo = crowdNo;
    made.books = {Fen::of(400), 2, 1, Fen::of(200), false};
    made.provider = Fen::of(1'000);
    made.bill = {QStringLiteral("bill.csv"), "ab12", 5, 2, 1, 1};
    made.differences = differences;
    return made;
}

Difference difference(DifferenceKind kind, const QString &bizNo, qint64 ours, qint64 theirs)
{
    Difference difference;
    difference.kind = kind;
    difference.bizNo = bizNo;
    difference.recipient = userId(7);
    difference.line = 12;
    difference.ours = Fen::of(ours);
    difference.theirs = Fen::of(theirs);
    return difference;
}

} // namespace

class TestReconciling : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_sums_explain_themselves_or_not_data()
    {
        QTest::addColumn<qint64>("booked");
        QTest::addColumn<qint64>("unknownAtMost");
        QTest::addColumn<bool>("sending");
        QTest::addColumn<qint64>("provider");
        QTest::addColumn<SumsFinding>("finding");
        QTest::addColumn<qint64>("unexplained");
        const auto row
            = [](const char *name, qint64 booked, qint64 unknown, bool sending, qint64 provider, SumsFinding finding,
                  qint64 rest) { QTest::newRow(name) << booked << unknown << sending << provider << finding << rest; };
        row("equal", 500, 0, false, 500, SumsFinding::Agrees, 0);
        row("equal, rows are unknown", 500, 200, false, 500, SumsFinding::Agrees, 0);
        row("all unknown were paid", 500, 200, false, 700, SumsFinding::UnknownExplains, 0);
        row("a fen more than that", 500, 200, false, 701, SumsFinding::SentElsewhere, 1);
        row("nothing is unknown", 500, 0, false, 501, SumsFinding::SentElsewhere, 1);
        row("a fen less", 500, 200, false, 499, SumsFinding::ProviderShort, 1);
        row("a batch is under way", 500, 0, true, 700, SumsFinding::Moving, 0);
    }
    void the_sums_explain_themselves_or_not()
    {
        QFETCH(qint64, booked);
        QFETCH(qint64, unknownAtMost);
        QFETCH(bool, sending);
        QFETCH(qint64, provider);
        const Books books {Fen::of(booked), 1, 1, Fen::of(unknownAtMost), sending};
        QTEST(ledger::judgeSums(books, Fen::of(provider)), "finding");
        QTEST(ledger::unexplained(books, Fen::of(provider)).count(), "unexplained");
    }

    void the_books_of_a_campaign_count_what_arrived_and_what_may_have()
    {
        Book book;
        book.open();
        const BatchId batch = book.recordList(4);
        const auto attempts = book.claim(batch, 3);
        book.book(attempts[0], sent(250));
        book.book(attempts[1], notSent(alipay::Disposition::Unknown));
        const auto books = book.reader()->books(accountName, crowdNo, Fen::of(900));
        QVERIFY(books.has_value());
        QCOMPARE(books->booked, Fen::of(250));
        QCOMPARE(books->packets, 1);
        QCOMPARE(books->unknown, 2); // one has no answer yet
        QCOMPARE(books->unknownAtMost, Fen::of(400)); // each its own price
        QCOMPARE(book.reader()->books(accountName, {QStringLiteral("other")}, {})->packets, 0);
    }

    void what_was_found_is_read_back_as_it_was()
    {
        Book book;
        book.open();
        const BatchId batch = book.recordList(2);
        Difference ours = difference(DifferenceKind::NotInBill, QStringLiteral("B1"), 200, 0);
        ours.payout = book.payoutsOf(batch).first().id;
        const auto made = reconciliation({difference(DifferenceKind::SumElsewhere, {}, 0, 400), ours});
        QVERIFY(book.writer->recordReconciliation(account(), made).has_value());
        const auto read = book.reader()->reconciliation(accountName, crowdNo);
        QVERIFY(read.has_value() && read->has_value());
        const ledger::Reconciliation &found = **read;
        QCOMPARE(found.madeAt, book.clock.now());
        QCOMPARE(found.books.unknownAtMost, Fen::of(200));
        QCOMPARE(found.provider, Fen::of(1'000));
        QCOMPARE(found.bill.name, QStringLiteral("bill.csv"));
        QCOMPARE(found.bill.matched, 2);
        QCOMPARE(found.differences.size(), 2);
        QCOMPARE(found.open(), 2);
        QCOMPARE(found.differences[0].kind, DifferenceKind::SumElsewhere);
        QCOMPARE(found.differences[0].payout.value, 0);
        QCOMPARE(found.differences[1].payout, ours.payout);
        QCOMPARE(found.differences[1].batch, batch);
        QCOMPARE(found.differences[1].line, 12);
        QVERIFY(book.reader()->verifyChain()->whole());
    }

    void what_is_settled_once_stays_settled_where_it_turns_up_again()
    {
        Book book;
        book.open();
        book.recordList(1);
        const Difference known = difference(DifferenceKind::OnlyInBill, QStringLiteral("B1"), 0, 200);
        QVERIFY(book.writer->recordReconciliation(account(), reconciliation({known})).has_value());
        const qint64 id = latest(book).differences.first().id;
        QVERIFY(book.writer->settleDifference(id, QStringLiteral("客服补发")).has_value());
        QCOMPARE(latest(book).open(), 0);
        QCOMPARE(latest(book).differences.first().reason, QStringLiteral("客服补发"));

        const Difference dearer = difference(DifferenceKind::OnlyInBill, QStringLiteral("B1"), 0, 300);
        const Difference other = difference(DifferenceKind::OnlyInBill, QStringLiteral("B2"), 0, 200);
        QVERIFY(book.writer->recordReconciliation(account(), reconciliation({known, dearer, other})).has_value());
        QCOMPARE(latest(book).open(), 2);
        QVERIFY(!latest(book).differences[0].isOpen());
        QVERIFY(book.reader()->verifyChain()->whole());
        QVERIFY(rawValue(book.path, QStringLiteral("SELECT body FROM journal WHERE kind = 'difference_settled'"))
                    .toString()
                    .contains(QStringLiteral("客服补发")));
    }

    void nothing_is_settled_twice_or_without_a_reason_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<int>("times");
        QTest::newRow("no reason") << QString() << 1;
        QTest::newRow("blanks") << QStringLiteral("  ") << 1;
        QTest::newRow("a second time") << QStringLiteral("known") << 2;
        QTest::newRow("no such difference") << QStringLiteral("known") << 0;
    }
    void nothing_is_settled_twice_or_without_a_reason()
    {
        QFETCH(QString, reason);
        QFETCH(int, times);
        Book book;
        book.open();
        book.recordList(1);
        const auto made = reconciliation({difference(DifferenceKind::NotInBill, QStringLiteral("B1"), 200, 0)});
        QVERIFY(book.writer->recordReconciliation(account(), made).has_value());
        const qint64 id = times == 0 ? 99 : latest(book).differences.first().id;
        if (times == 2)
            QVERIFY(book.writer->settleDifference(id, reason).has_value());
        QCOMPARE(book.writer->settleDifference(id, reason).error().code, ErrorCode::ConfirmationVoid);
    }

    void what_was_found_and_decided_cannot_be_changed_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("reconciliation") << QStringLiteral("UPDATE reconciliations SET provider_fen = 0");
        QTest::newRow("difference") << QStringLiteral("DELETE FROM differences");
        QTest::newRow("verdict") << QStringLiteral("UPDATE difference_verdicts SET reason = 'x'");
        QTest::newRow("verdict replaced")
            << QStringLiteral("INSERT OR REPLACE INTO difference_verdicts SELECT * FROM difference_verdicts");
    }
    void what_was_found_and_decided_cannot_be_changed()
    {
        QFETCH(QString, sql);
        Book book;
        book.open();
        book.recordList(1);
        const auto made = reconciliation({difference(DifferenceKind::NotInBill, QStringLiteral("B1"), 200, 0)});
        QVERIFY(book.writer->recordReconciliation(account(), made).has_value());
        QVERIFY(book.writer->settleDifference(latest(book).differences.first().id, QStringLiteral("x")).has_value());
        QVERIFY(rawSql(book.path, sql).contains(QStringLiteral("append-only")));
    }

    void only_a_campaign_of_the_account_is_reconciled()
    {
        Book book;
        book.open();
        QCOMPARE(
            book.writer->recordReconciliation(account(), reconciliation({})).error().code, ErrorCode::CampaignUnknown);
        QVERIFY(!book.reader()->reconciliation(accountName, crowdNo)->has_value());
    }

private:
    static ledger::Reconciliation latest(const Book &book)
    {
        return book.reader()->reconciliation(accountName, crowdNo)->value();
    }
};

QTEST_GUILESS_MAIN(TestReconciling)
#include "tst_reconciling.moc"
