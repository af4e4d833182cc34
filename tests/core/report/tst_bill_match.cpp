#include "core/ledger/ledger_fixture.h"

#include "report/bill_match.h"

#include <QTest>

using namespace hongbao;
using namespace hongbao::test;
using namespace Qt::StringLiterals;
using ledger::DifferenceKind;

// Four rows of ours: sent, sent, refused, unknown. What the bill says of them is what each row of the test is about.
class TestBillMatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_book = std::make_unique<Book>();
        m_book->open();
        m_batch = m_book->recordList(4);
        const auto attempts = m_book->claim(m_batch, 4);
        m_book->book(attempts[0], alipay::TriggerSent {Fen::of(200), u"B1"_s, false});
        m_book->book(attempts[1], alipay::TriggerSent {Fen::of(200), u"B2"_s, false});
        m_book->book(attempts[2], notSent(alipay::Disposition::Final));
        m_book->book(attempts[3], notSent(alipay::Disposition::Unknown));
        m_payouts = m_book->payoutsOf(m_batch);
    }
    void cleanup() { m_book.reset(); }

    void a_bill_that_agrees_has_no_differences()
    {
        const auto found = match({row(0), row(1)});
        QVERIFY(found.differences.isEmpty());
        QCOMPARE(found.facts.matched, 2);
        QCOMPARE(found.facts.rows, 2);
    }

    void a_packet_is_known_by_either_number()
    {
        intake::BillRow byTheirs = row(0);
        byTheirs.outBizNo.clear();
        intake::BillRow byOurs = row(1);
        byOurs.bizNo.clear();
        QCOMPARE(match({byTheirs, byOurs}).facts.matched, 2);
    }

    void every_kind_of_difference_is_told()
    {
        intake::BillRow dearer = row(0);
        dearer.amount = Fen::of(201);
        intake::BillRow foreign;
        foreign.bizNo = u"B9"_s;
        foreign.amount = Fen::of(500);
        foreign.line = 9;
        const auto found = match({dearer, row(2), row(3), foreign});
        QCOMPARE(kinds(found),
            (QList {DifferenceKind::AmountDiffers, DifferenceKind::NotInBill, DifferenceKind::NotSentButInBill,
                DifferenceKind::UnknownInBill, DifferenceKind::OnlyInBill}));
        QCOMPARE(found.differences[0].ours, Fen::of(200));
        QCOMPARE(found.differences[0].theirs, Fen::of(201));
        QCOMPARE(found.differences[1].payout, m_payouts[1].id);
        QCOMPARE(found.differences[3].batch, m_batch);
        QCOMPARE(found.differences[4].line, 9);
        QCOMPARE(found.facts.matched, 0);
    }

    void a_packet_paid_twice_stands_out()
    {
        intake::BillRow again = row(0);
        again.bizNo = u"B1b"_s;
        const auto found = match({row(0), again, row(1)});
        QCOMPARE(kinds(found), QList {DifferenceKind::OnlyInBill});
        QCOMPARE(found.differences.first().outBizNo, m_payouts[0].request.outBizNo.value);
        QCOMPARE(found.differences.first().bizNo, u"B1b"_s);
    }

    void packets_of_other_campaigns_are_set_aside()
    {
        intake::BillRow foreign;
        foreign.bizNo = u"B9"_s;
        foreign.campaign = u"another campaign"_s;
        intake::BillRow named = row(0);
        named.campaign = campaignDetail().name;
        const auto found = match({named, row(1), foreign});
        QVERIFY(found.differences.isEmpty());
        QCOMPARE(found.facts.others, 1);
    }

    void only_what_lies_in_the_days_of_the_bill_is_missed_data()
    {
        QTest::addColumn<int>("billDay"); // of its one row, days after ours
        QTest::addColumn<int>("today");
        QTest::addColumn<int>("missed");
        QTest::newRow("the same day, read later") << 0 << 1 << 1;
        QTest::newRow("the day before") << -1 << 1 << 0;
        QTest::newRow("the day after") << 1 << 2 << 0;
        QTest::newRow("without days, today") << 99 << 0 << 0;
        QTest::newRow("without days, tomorrow") << 99 << 1 << 1;
    }
    void only_what_lies_in_the_days_of_the_bill_is_missed()
    {
        QFETCH(int, billDay);
        QFETCH(int, today);
        intake::BillRow first = row(0);
        if (billDay != 99)
            first.at = m_book->clock.now().addDays(billDay);
        QTEST(int(match({first}, m_book->clock.now().addDays(today)).differences.size()), "missed");
    }

private:
    // As the bill would say that this row of ours was paid
    intake::BillRow row(int index) const
    {
        intake::BillRow row;
        row.line = index + 2;
        row.outBizNo = m_payouts[index].request.outBizNo.value;
        row.bizNo = m_payouts[index].bizNo;
        row.amount = Fen::of(200);
        return row;
    }

    report::BillMatch match(const QList<intake::BillRow> &rows, const QDateTime &now) const
    {
        intake::Bill bill;
        bill.rows = rows;
        return report::matchBill(*m_book->reader(), accountName, campaignDetail(), bill, now).value();
    }
    report::BillMatch match(const QList<intake::BillRow> &rows) const
    {
        return match(rows, m_book->clock.now().addDays(1));
    }

    static QList<DifferenceKind> kinds(const report::BillMatch &found)
    {
        QList<DifferenceKind> kinds;
        for (const ledger::Difference &difference : found.differences)
            kinds.append(difference.kind);
        return kinds;
    }

    std::unique_ptr<Book> m_book;
    BatchId m_batch;
    QList<payout::Payout> m_payouts;
};

QTEST_GUILESS_MAIN(TestBillMatch)
#include "tst_bill_match.moc"
