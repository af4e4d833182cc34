#include "core/ledger/ledger_fixture.h"
#include "core/payout/far_side.h"
#include "payout/engine.h"
#include "support/failing_disk.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

using namespace hongbao;
using namespace hongbao::test;
using How = FailingDisk::How;

// A whole batch, from opening the ledger to its end, with the i-th change of the disk failing, for every i.
class TestDisk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Thousands of syncs, none of which has to be true: in memory where there is such a place.
        if (QFileInfo(QStringLiteral("/dev/shm")).isWritable())
            qputenv("TMPDIR", "/dev/shm");
    }

    void whichever_write_fails_nothing_is_sent_unrecorded_and_nothing_is_lost_data()
    {
        QTest::addColumn<How>("how");
        QTest::newRow("one write fails") << How::Once;
        QTest::newRow("the disk is full from then on") << How::FromThenOn;
        QTest::newRow("the disk is full in the middle of a write") << How::HalfWritten;
        QTest::newRow("one write or sync is lost") << How::SyncLost;
    }

    void whichever_write_fails_nothing_is_sent_unrecorded_and_nothing_is_lost()
    {
#ifdef Q_OS_LINUX
        QFETCH(How, how);
        int number = 1;
        for (bool failed = true; failed; ++number) {
            failed = play(number, how);
            QVERIFY2(!QTest::currentTestFailed(), qPrintable(QStringLiteral("write %1").arg(number)));
        }
        qInfo("%d writes", number - 2);
        QVERIFY(number > 30);
#else
        QSKIP("system calls are taken over on Linux only");
#endif
    }

private:
    static constexpr int people = 7;

#ifdef Q_OS_LINUX
    // false: the failure was further away than the batch is long.
    static bool play(int number, How how)
    {
        Book book;
        FarSide far;
        bool failed = false;
        {
            const FailingDisk disk(book.folder.path(), number, how);
            if (auto opened = ledger::Ledger::open(book.path, book.clock)) {
                book.writer = std::move(*opened);
                if (const auto batch = book.writer->recordBatch(confirmed(listOf(people), book.clock)))
                    run(book, far, *batch);
            }
            failed = FailingDisk::hasFailed();
        }
        checkAsked(book, far); // whatever failed, and before anything is repaired
        book.close();
        goOn(book, far);
        return failed;
    }

    static void run(Book &book, FarSide &far, BatchId batch)
    {
        const auto reader = ledger::Reader::open(book.path);
        auto found = reader ? (*reader)->batch(batch) : fail(reader.error());
        if (!found || !*found)
            return;
        (*found)->options.ratePerSecond = 0;
        payout::Engine engine(*book.writer, far);
        QSignalSpy ended(&engine, &payout::Engine::ended);
        engine.start(**found, {Fen::of(200), Fen::of(200)});
        QVERIFY(ended.size() == 1 || ended.wait());
    }

    static void checkAsked(const Book &book, const FarSide &far)
    {
        if (far.asked.isEmpty())
            return;
        QHash<QString, int> recorded;
        const Done read = book.reader()->eachPayout({}, [&](const ledger::HistoryRow &row) {
            recorded.insert(row.payout.request.outBizNo.value, row.payout.attempts);
            return true;
        });
        QVERIFY(read.has_value());
        for (const QString &number : far.asked)
            QVERIFY(recorded.value(number) >= far.asked.count(number));
    }

    // The disk works again: the program starts anew and goes on with what it finds.
    static void goOn(Book &book, FarSide &far)
    {
        book.open();
        const auto batches = book.reader()->batches(accountName);
        QVERIFY(batches.has_value());
        if (batches->isEmpty()) {
            QVERIFY(far.asked.isEmpty());
            return;
        }
        const BatchId batch = batches->first().id;
        QVERIFY(book.writer->recover(batch).has_value());
        run(book, far, batch);
        const QList<payout::Payout> payouts = book.payoutsOf(batch);
        QCOMPARE(payouts.size(), people);
        QCOMPARE(far.packets.size(), people);
        for (const payout::Payout &payout : payouts) {
            QCOMPARE(payout.state, payout::State::Sent);
            QCOMPARE(payout.bizNo, far.packets.value(payout.request.outBizNo.value));
        }
        QVERIFY(book.reader()->verifyChain()->whole());
    }
#endif
};

QTEST_GUILESS_MAIN(TestDisk)
#include "tst_disk.moc"
