#include "core/ledger/ledger_fixture.h"

#include <QFileInfo>
#include <QProcess>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace hongbao;
using namespace hongbao::test;
using payout::State;

namespace {

struct Words {
    QSet<qint64> asked;
    QSet<qint64> sent;
};

// Lets the victim work until it has said `steps` lines, then kills it without warning.
Words killAfter(int steps, const Book &book, BatchId batch, const QString &mode)
{
    QProcess victim;
    victim.start(QStringLiteral(LEDGER_VICTIM), {book.path, QString::number(batch.value), mode});
    QByteArray said;
    while (said.count('\n') < steps && victim.waitForReadyRead())
        said += victim.readAllStandardOutput();
    victim.kill();
    victim.waitForFinished();
    said += victim.readAllStandardOutput();
    Words words;
    for (const QByteArray &line : said.split('\n')) {
        const QList<QByteArray> parts = line.split(' ');
        if (parts.size() == 2)
            (parts[0] == "asked" ? words.asked : words.sent).insert(parts[1].toLongLong());
    }
    return words;
}

#ifdef Q_OS_UNIX
// No file of this process may grow beyond the limit: the disk is full, as far as SQLite can see.
class FullDisk {
public:
    explicit FullDisk(qint64 limit)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit now = m_before;
        now.rlim_cur = rlim_t(limit);
        setrlimit(RLIMIT_FSIZE, &now);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before {};
};
#endif

} // namespace

class TestCrash : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void after_a_kill_the_ledger_opens_at_once_and_knows_what_may_have_left_data()
    {
        QTest::addColumn<int>("steps");
        for (const int steps : {1, 2, 3, 7, 20})
            QTest::addRow("killed after %d steps", steps) << steps;
    }

    void after_a_kill_the_ledger_opens_at_once_and_knows_what_may_have_left()
    {
        QFETCH(int, steps);
        Book book;
        book.open();
        const BatchId batch = book.recordList(10'000);
        book.close();
        const Words words = killAfter(steps, book, batch, QStringLiteral("book"));
        QVERIFY(!words.asked.isEmpty());

        book.open();
        QVERIFY(book.writer->recover(batch).has_value());
        for (const payout::Payout &payout : book.payoutsOf(batch)) {
            QVERIFY(payout.state != State::Asking);
            if (words.sent.contains(payout.id.value))
                QCOMPARE(payout.state, State::Sent);
            else if (words.asked.contains(payout.id.value))
                QVERIFY(payout.state == State::Unknown || payout.state == State::Sent);
        }
        QVERIFY(book.reader()->verifyChain()->whole());
    }

    void five_kills_in_a_row_lose_nobody()
    {
        Book book;
        book.open();
        const BatchId batch = book.recordList(10'000);
        book.close();
        QSet<qint64> asked;
        for (int kill = 0; kill < 5; ++kill) {
            const Words words = killAfter(10 + kill, book, batch, QStringLiteral("claim"));
            QVERIFY(!words.asked.intersects(asked)); // never claimed twice
            asked.unite(words.asked);
        }
        book.open();
        QVERIFY(book.writer->recover(batch).has_value());
        const ledger::Counts counts = book.batch(batch).counts;
        QVERIFY(counts.unknown >= asked.size());
        QCOMPARE(counts.unknown + counts.unsent, 10'000);
        QVERIFY(book.reader()->verifyChain()->whole());
    }

    void a_reader_may_come_first_after_a_kill()
    {
        Book book;
        book.open();
        const BatchId batch = book.recordList(10'000);
        book.close();
        const Words words = killAfter(5, book, batch, QStringLiteral("claim"));
        QVERIFY(book.batch(batch).counts.unknown >= words.asked.size());
        book.open();
    }

    void while_the_other_program_lives_it_is_the_only_writer()
    {
        Book book;
        book.open();
        const BatchId batch = book.recordList(10'000);
        book.close();
        QProcess other;
        other.start(QStringLiteral(LEDGER_VICTIM), {book.path, QString::number(batch.value), QStringLiteral("claim")});
        QVERIFY(other.waitForReadyRead());
        const auto second = ledger::Ledger::open(book.path, book.clock);
        QVERIFY(!second && second.error().code == ErrorCode::LedgerBusy);
        QVERIFY(book.batch(batch).counts.unknown > 0); // readers are welcome
        other.kill();
        QVERIFY(other.waitForFinished());
        book.open();
    }

    // The disk fills up at every possible place of a commit: afterwards all of it stands, or nothing.
    void a_full_disk_leaves_nothing_half_done()
    {
#ifdef Q_OS_UNIX
        Book book;
        book.open();
        const BatchId batch = book.recordList(50);
        const auto claimed = book.claim(batch, 1).front();
        const QString wal = book.path + QStringLiteral("-wal");
        int failures = 0;
        bool wentThrough = false;
        for (qint64 room = 0; !wentThrough; room += 1'500) {
            const auto before = book.batch(batch).counts;
            const auto attempts = [&] {
                const FullDisk full(QFileInfo(wal).size() + room);
                return book.writer->claimUnsent(batch, 3);
            }();
            wentThrough = attempts.has_value();
            failures += wentThrough ? 0 : 1;
            QVERIFY(wentThrough || attempts.error().code == ErrorCode::LedgerWriteFailed);
            QCOMPARE(book.batch(batch).counts.unsent, before.unsent - (wentThrough ? 3 : 0));
        }
        QVERIFY(failures > 3);
        {
            const FullDisk full(QFileInfo(wal).size());
            const auto booked = book.writer->book({settled(claimed, sent())});
            QVERIFY(!booked && booked.error().code == ErrorCode::LedgerWriteFailed);
        }
        QCOMPARE(book.payoutOf(claimed->payout).state, State::Asking);
        QCOMPARE(book.book(claimed, sent()).position.state, State::Sent); // with room again, it goes on
        QVERIFY(book.reader()->verifyChain()->whole());
#else
        QSKIP("file size limits are a thing of Unix");
#endif
    }

    // Every change ends with its journal line: when that fails, nothing of the change may stay.
    void a_change_whose_last_write_fails_did_not_happen_data()
    {
        QTest::addColumn<QString>("change");
        for (const char *change : {"intent", "created", "failed", "detail", "batch", "started", "ended", "recover",
                 "claim", "again", "book", "journal"})
            QTest::newRow(change) << QString(QLatin1StringView(change));
    }

    void a_change_whose_last_write_fails_did_not_happen()
    {
        QFETCH(QString, change);
        Book book;
        book.open();
        alipay::CreateRequest wanted;
        wanted.name = QStringLiteral("wanted");
        wanted.total = Fen::of(1000);
        const qint64 campaign = *book.writer->recordCampaignIntent(account(), wanted);
        const BatchId batch = book.recordList(3);
        const auto attempts = book.claim(batch, 2);
        book.book(attempts[1], notSent(alipay::Disposition::Unknown));
        QCOMPARE(rawSql(book.path,
                     QStringLiteral("CREATE TRIGGER broken BEFORE INSERT ON journal "
                                    "BEGIN SELECT RAISE(ABORT, 'broken'); END")),
            QString());
        const auto print = [&] {
            return rawValue(book.path,
                QStringLiteral("SELECT (SELECT group_concat(id || creation || status) FROM campaigns) || '/' || "
                               "(SELECT group_concat(id || state || reason) FROM batches) || '/' || "
                               "(SELECT group_concat(id || state || attempts) FROM payouts) || '/' || "
                               "(SELECT count(*) FROM attempts) || '/' || (SELECT count(*) FROM attempt_outcomes)"))
                .toString();
        };
        const QString before = print();
        const Done done = perform(change, book, campaign, batch, attempts);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::LedgerWriteFailed);
        QCOMPARE(print(), before);
    }

private:
    template <class T> static Done failed(const Result<T> &result)
    {
        return result ? Done() : fail(result.error());
    }

    static Done perform(const QString &change, Book &book, qint64 campaign, BatchId batch,
        const std::vector<Recorded<alipay::Attempt>> &attempts)
    {
        alipay::CreateRequest other;
        other.name = QStringLiteral("other");
        const CrowdNo otherNumber {QStringLiteral("other")};
        const QHash<QString, std::function<Done()>> changes {
            {QStringLiteral("intent"), [&] { return failed(book.writer->recordCampaignIntent(account(), other)); }},
            {QStringLiteral("created"),
                [&] {
                    return book.writer->recordCampaignCreated(campaign, {otherNumber, {}, {}});
                }},
            {QStringLiteral("failed"), [&] { return book.writer->recordCampaignFailed(campaign, {}, false); }},
            {QStringLiteral("detail"),
                [&] { return failed(book.writer->recordCampaignDetail(account(), campaignDetail(otherNumber))); }},
            {QStringLiteral("batch"),
                [&] { return failed(book.writer->recordBatch(confirmed(listOf(2, 9), book.clock, otherNumber))); }},
            {QStringLiteral("started"), [&] { return book.writer->recordBatchStarted(batch); }},
            {QStringLiteral("ended"),
                [&] { return book.writer->recordBatchEnded(batch, ledger::BatchState::Stopped, QStringLiteral("x")); }},
            {QStringLiteral("recover"), [&] { return book.writer->recover(batch); }},
            {QStringLiteral("claim"), [&] { return failed(book.writer->claimUnsent(batch, 1)); }},
            {QStringLiteral("again"), [&] { return failed(book.writer->claimAgain(batch, {attempts[1]->payout})); }},
            {QStringLiteral("book"), [&] { return failed(book.writer->book({settled(attempts[0], sent())})); }},
            {QStringLiteral("journal"), [&] { return book.writer->journal(QStringLiteral("x"), {}, {}); }},
        };
        return changes.value(change)();
    }
};

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
