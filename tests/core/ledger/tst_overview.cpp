#include "core/ledger/ledger_fixture.h"
#include "ledger/finder.h"
#include "ledger/packet_count.h"

#include <QRandomGenerator>
#include <QTest>

using namespace hongbao;
using namespace hongbao::test;
using namespace Qt::StringLiterals;
using alipay::Disposition;
using ledger::Overview;
using ledger::OverviewQuery;
using ledger::PacketSums;

namespace {

constexpr auto noTime = 0; // a slice that reads and counts as little as there is
const CrowdNo other {u"crowd_B"_s};

Result<PacketSums> counted(ledger::Finder &finder, const OverviewQuery &query)
{
    finder.count(query);
    for (;;) {
        const auto sums = finder.workOnCount(noTime);
        if (!sums)
            return fail(sums.error());
        if (*sums)
            return **sums;
    }
}

// Batches of two campaigns over some days, their packets in every state.
class Days {
public:
    explicit Days(quint32 seed)
        : m_random(seed)
    {
        book.open();
    }

    void send()
    {
        const CrowdNo campaign = m_random.bounded(2) == 0 ? crowdNo : other;
        const BatchId batch
            = book.record(confirmed(listOf(1 + m_random.bounded(20), 1 + 100 * m_rounds++), book.clock, campaign));
        for (const auto &attempt : book.claim(batch, 15))
            answer(attempt);
        for (const auto state : {ledger::BatchState::Stopped, ledger::BatchState::Finished})
            QVERIFY(book.writer->recordBatchEnded(batch, state, {}).has_value());
        book.clock.advanceSeconds(m_random.bounded(3 * 24 * 3600));
    }

    OverviewQuery question()
    {
        OverviewQuery query;
        query.account = accountName;
        if (m_random.bounded(2) == 0)
            query.campaign = crowdNo;
        if (m_random.bounded(2) == 0)
            query.from = book.clock.now().addSecs(-m_random.bounded(20 * 24 * 3600));
        if (m_random.bounded(2) == 0)
            query.to = book.clock.now().addSecs(-m_random.bounded(10 * 24 * 3600));
        return query;
    }

    Book book;

private:
    void answer(const Recorded<alipay::Attempt> &attempt)
    {
        const QString code = u"CODE_%1"_s.arg(m_random.bounded(3));
        switch (m_random.bounded(5)) {
        case 0:
            return; // it is being asked
        case 1:
            book.book(attempt, notSent(Disposition::Final, code));
            break;
        case 2:
            book.book(attempt, notSent(m_random.bounded(2) ? Disposition::Unknown : Disposition::ByHand, code));
            break;
        default:
            book.book(attempt, sent(100 + m_random.bounded(50)));
        }
    }

    QRandomGenerator m_random;
    int m_rounds = 0;
};

// The condition of a question, written another way than the ledger's own: a packet is one of a list of campaigns.
QString where(const OverviewQuery &query)
{
    QString sql = u" FROM payouts WHERE batch IN (SELECT id FROM batches WHERE account = '%1')"_s.arg(query.account);
    if (query.campaign)
        sql += u" AND batch IN (SELECT id FROM batches WHERE campaign = (SELECT id FROM campaigns WHERE crowd_no = "
               u"'%1'))"_s.arg(query.campaign->value);
    if (query.from.isValid())
        sql += u" AND created_at >= '%1'"_s.arg(toLedgerText(query.from));
    if (query.to.isValid())
        sql += u" AND NOT created_at >= '%1'"_s.arg(toLedgerText(query.to));
    return sql;
}

qint64 countOf(const Book &book, const OverviewQuery &query, const QString &condition)
{
    return rawValue(book.path, u"SELECT COUNT(*)"_s + where(query) + u" AND "_s + condition).toLongLong();
}

// Of a day of Beijing, as SQLite counts the hours
QString onDay(const QDateTime &start)
{
    return u"date(created_at, '+8 hours') = '%1'"_s.arg(beijingDate(start).toString(Qt::ISODate));
}

ledger::Reconciliation withDifferences(int count)
{
    ledger::Reconciliation made;
    made.crowdNo = crowdNo;
    made.books = {Fen::of(400), 2, 0, {}, false};
    for (int i = 0; i < count; ++i) {
        ledger::Difference difference;
        difference.bizNo = u"biz%1"_s.arg(i);
        difference.theirs = Fen::of(100);
        made.differences.append(difference);
    }
    return made;
}

} // namespace

// What an overview tells, held against plain SQL and the history's own sums.
class TestOverview : public QObject {
    Q_OBJECT

    static void isThatOfPlainSql(const Book &book, const OverviewQuery &query, const PacketSums &sums)
    {
        const QString days = u"SELECT COUNT(DISTINCT date(created_at, '+8 hours'))"_s + where(query);
        QCOMPARE(sums.days.size(), rawValue(book.path, days + u" AND state <> 'unsent'"_s).toLongLong());
        for (const ledger::TimeSlot &day : sums.days) {
            const QString on = onDay(day.start);
            QCOMPARE(day.start, beijingDateTime(beijingDate(day.start), QTime(0, 0)));
            QCOMPARE(day.sent, countOf(book, query, on + u" AND state = 'sent'"_s));
            QCOMPARE(day.refused, countOf(book, query, on + u" AND state = 'refused'"_s));
            QCOMPARE(day.unknown, countOf(book, query, on + u" AND state IN ('asking', 'unknown')"_s));
            const QString paid = u"SELECT SUM(prize_fen)"_s + where(query) + u" AND "_s + on;
            QCOMPARE(day.paid.count(), rawValue(book.path, paid).toLongLong());
        }
        qint64 reasons = 0;
        for (const ledger::ReasonCount &reason : sums.reasons) {
            const QString states = reason.state == payout::State::Refused ? u"'refused'"_s : u"'asking', 'unknown'"_s;
            QCOMPARE(reason.packets, countOf(book, query, u"state IN (%1) AND code = '%2'"_s.arg(states, reason.code)));
            reasons += reason.packets;
        }
        const ledger::TimeSlot all = ledger::sumOf(sums.days);
        QCOMPARE(reasons, qint64(all.refused + all.unknown));
        QCOMPARE(sums.unsent, countOf(book, query, u"state = 'unsent'"_s));
    }

    // The page that the same filter opens says the same count and money.
    static void isThatOfTheHistory(const Book &book, const OverviewQuery &query, const PacketSums &sums)
    {
        const auto page = book.reader()->history(ledger::asHistory(query));
        const ledger::TimeSlot all = ledger::sumOf(sums.days);
        QCOMPARE(all.packets() + sums.unsent, page->total);
        QCOMPARE(all.paid, page->paid);
    }

private Q_SLOTS:
    void packets_are_counted_as_plain_sql_counts_them_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 6; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    // One finder that lives through it all: questions come between batches, some are dropped on their way.
    void packets_are_counted_as_plain_sql_counts_them()
    {
        QFETCH(quint32, seed);
        Days days(seed);
        ledger::Finder finder(days.book.path);
        for (int round = 0; round < 12; ++round) {
            days.send();
            finder.count(days.question());
            QVERIFY(finder.workOnCount(noTime).has_value());
            const OverviewQuery query = days.question();
            const auto sums = counted(finder, query);
            QVERIFY(sums.has_value());
            isThatOfPlainSql(days.book, query, *sums);
            isThatOfTheHistory(days.book, query, *sums);
        }
    }

    void a_day_begins_at_midnight_in_beijing_data()
    {
        QTest::addColumn<QTime>("beijing");
        QTest::addColumn<int>("day");
        QTest::newRow("the last second") << QTime(23, 59, 59) << 21;
        QTest::newRow("the first second") << QTime(0, 0, 1) << 22;
        QTest::newRow("before eight, yesterday in UTC") << QTime(7, 59, 59) << 22;
        QTest::newRow("noon") << QTime(12, 0) << 22;
    }
    void a_day_begins_at_midnight_in_beijing()
    {
        QFETCH(QTime, beijing);
        QFETCH(int, day);
        Book book;
        book.open();
        const int begins = beijing == QTime(23, 59, 59) ? 21 : 22;
        book.clock.advanceSeconds(book.clock.now().secsTo(beijingDateTime(QDate(2027, 11, begins), beijing)));
        book.book(book.claim(book.recordList(1), 1).front(), sent());
        ledger::Finder finder(book.path);
        const auto sums = counted(finder, {accountName, {}, {}, {}});
        QCOMPARE(sums->days.size(), 1);
        QCOMPARE(sums->days.first().start, beijingDateTime(QDate(2027, 11, day), QTime(0, 0)));
    }

    void a_question_about_the_history_and_an_overview_disturb_neither()
    {
        Days days(7);
        for (int i = 0; i < 5; ++i)
            days.send();
        ledger::Finder finder(days.book.path);
        ledger::HistoryQuery history;
        history.account = accountName;
        finder.ask(history);
        auto found = *finder.work(noTime);
        const auto sums = counted(finder, {accountName, {}, {}, {}});
        QVERIFY(finder.isBusy()); // the older question is not forgotten
        while (finder.isBusy())
            if (const auto told = finder.work(noTime); *told)
                found = **told;
        QVERIFY(found && found->counted);
        QCOMPARE(found->total, ledger::sumOf(sums->days).packets() + sums->unsent);
        QCOMPARE(found->paid, ledger::sumOf(sums->days).paid);
        QVERIFY(!finder.isCounting());
    }

    void what_is_open_is_told_with_the_campaign_it_belongs_to()
    {
        Book book;
        book.open();
        const BatchId first = book.record(confirmed(listOf(4), book.clock));
        const auto attempts = book.claim(first, 3);
        book.book(attempts[0], notSent(Disposition::ByHand));
        book.book(attempts[1], notSent(Disposition::Unknown));
        QVERIFY(book.writer->recordBatchEnded(first, ledger::BatchState::Stopped, u"operator"_s).has_value());
        const BatchId second = book.record(confirmed(listOf(2, 10), book.clock, other));
        const auto overview = book.reader()->overview({accountName, {}, {}, {}});
        QVERIFY(overview.has_value());
        QVERIFY(!overview->packets);
        QCOMPARE(overview->unknown, 3); // one is being asked
        QCOMPARE(overview->byHand, 1);
        QCOMPARE(overview->campaigns.size(), 2);
        QCOMPARE(overview->unfinished.size(), 2);
        QCOMPARE(overview->unfinished[0].id, second);
        QCOMPARE(overview->unfinished[0].counts.unsent, 2);
        QCOMPARE(overview->unfinished[1].id, first);
        const auto ofOne = book.reader()->overview({accountName, other, {}, {}});
        QCOMPARE(ofOne->unknown, 0);
        QCOMPARE(ofOne->unfinished.size(), 1);
        QCOMPARE(ofOne->campaigns.size(), 2); // to choose another one
        QVERIFY(book.reader()->overview({u"other"_s, {}, {}, {}})->campaigns.isEmpty());
    }

    void a_finished_batch_is_not_unfinished()
    {
        Book book;
        book.open();
        const BatchId batch = book.recordList(1);
        book.book(book.claim(batch, 1).front(), sent());
        QVERIFY(book.writer->recordBatchEnded(batch, ledger::BatchState::Finished, {}).has_value());
        QVERIFY(book.reader()->overview({accountName, {}, {}, {}})->unfinished.isEmpty());
    }

    void differences_are_those_of_the_latest_reconciliation_that_nobody_settled()
    {
        Book book;
        book.open();
        book.recordList(1);
        QVERIFY(book.writer->recordReconciliation(account(), withDifferences(5)).has_value());
        QVERIFY(book.writer->recordReconciliation(account(), withDifferences(3)).has_value());
        const auto latest = book.reader()->reconciliation(accountName, crowdNo);
        QVERIFY(book.writer->settleDifference(latest->value().differences[1].id, u"seen"_s).has_value());
        const auto overview = book.reader()->overview({accountName, {}, {}, {}});
        QCOMPARE(overview->differences.size(), 1);
        QCOMPARE(overview->differences[0].crowdNo, crowdNo);
        QCOMPARE(overview->differences[0].open, 2);
        QCOMPARE(overview->differences[0].open, book.reader()->reconciliation(accountName, crowdNo)->value().open());
        QVERIFY(book.reader()->overview({accountName, other, {}, {}})->differences.isEmpty());
    }

    void a_ledger_that_does_not_exist_yet_has_nothing()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"none.sqlite"_s);
        const OverviewQuery query {accountName, {}, {}, {}};
        const auto overview = ledger::Reader::open(path).value()->overview(query);
        QVERIFY(overview.has_value());
        QCOMPARE(overview->query, query);
        ledger::Finder finder(path);
        QVERIFY(counted(finder, query)->days.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestOverview)
#include "tst_overview.moc"
