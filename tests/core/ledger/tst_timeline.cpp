#include "core/ledger/ledger_fixture.h"

#include <QTest>

using namespace hongbao;
using namespace hongbao::test;
using namespace Qt::StringLiterals;
using ledger::TimeSlot;

// When a campaign's packets were answered, held against plain SQL.
class TestTimeline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_hours_are_those_in_which_packets_were_answered()
    {
        Book book;
        book.open();
        const BatchId batch = book.recordList(6);
        const auto attempts = book.claim(batch, 5);
        book.book(attempts[0], sent(250));
        book.book(attempts[1], notSent(alipay::Disposition::Final));
        book.book(attempts[2], notSent(alipay::Disposition::Unknown));
        book.clock.advanceSeconds(3 * 3600);
        book.book(attempts[3], sent(150));
        const auto timeline = book.reader()->timeline(accountName, crowdNo).value();
        QCOMPARE(timeline.size(), 2);
        QCOMPARE(timeline[0].start.secsTo(timeline[1].start), qint64(3 * 3600));
        QCOMPARE(timeline[0], (TimeSlot {timeline[0].start, 1, 1, 2, Fen::of(250)})); // one has no answer yet
        QCOMPARE(timeline[1], (TimeSlot {timeline[1].start, 1, 0, 0, Fen::of(150)}));
        QCOMPARE(timeline[0].start.time().minute(), 0);
    }

    void the_sums_are_those_of_the_table()
    {
        Book book;
        book.open();
        const BatchId batch = book.recordList(40);
        for (const auto &attempt : book.claim(batch, 40)) {
            book.clock.advanceSeconds(977);
            book.book(attempt, sent(attempt->payout.value % 2 == 0 ? 200 : 100));
        }
        const auto timeline = book.reader()->timeline(accountName, crowdNo).value();
        const QString hours = u"SELECT COUNT(DISTINCT substr(settled_at, 1, 13)) FROM payouts"_s;
        QCOMPARE(timeline.size(), rawValue(book.path, hours).toLongLong());
        for (const TimeSlot &slot : timeline) {
            const QString where = u" FROM payouts WHERE state = 'sent' AND settled_at LIKE '%1%'"_s.arg(
                toLedgerText(slot.start).left(13));
            QCOMPARE(slot.sent, rawValue(book.path, u"SELECT COUNT(*)"_s + where).toInt());
            QCOMPARE(slot.paid.count(), rawValue(book.path, u"SELECT SUM(prize_fen)"_s + where).toLongLong());
        }
    }

    void another_campaign_and_another_account_have_none_of_it()
    {
        Book book;
        book.open();
        const auto attempts = book.claim(book.recordList(1), 1);
        book.book(attempts[0], sent());
        QVERIFY(book.reader()->timeline(accountName, {u"other"_s})->isEmpty());
        QVERIFY(book.reader()->timeline(u"other"_s, crowdNo)->isEmpty());
        QCOMPARE(book.reader()->timeline(accountName, crowdNo)->size(), 1);
    }

    void days_begin_at_midnight_in_beijing()
    {
        const auto hour = [](int day, int beijingHour) {
            return TimeSlot {beijingDateTime(QDate(2026, 11, day), QTime(beijingHour, 0)), 1, 2, 3, Fen::of(4)};
        };
        const auto days = ledger::byDay({hour(21, 23), hour(22, 0), hour(22, 7), hour(22, 8), hour(22, 23)});
        QCOMPARE(days.size(), 2);
        QCOMPARE(days[0].sent, 1);
        QCOMPARE(days[1], (TimeSlot {beijingDateTime(QDate(2026, 11, 22), QTime(0, 0)), 4, 8, 12, Fen::of(16)}));
    }
};

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
