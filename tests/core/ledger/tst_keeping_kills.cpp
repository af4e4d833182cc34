#include "core/ledger/ledger_fixture.h"
#include "ledger/backup.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

using namespace hongbao;
using namespace hongbao::test;
using namespace Qt::StringLiterals;

// SIGKILL at every twelfth of the way: what is in place is wholly the old or wholly the new.
class TestKeepingKills : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void a_backup_that_is_killed_never_has_the_backups_name();
    void a_restore_that_is_killed_leaves_the_old_ledger_or_the_new_one();
    void putting_away_that_is_killed_shows_every_row_here_or_in_a_whole_archive();

private:
    static constexpr int people = 20'000;
    static constexpr int moments = 12;

    QStringList arguments(const QString &deed) const { return {m_book.path, m_file, deed}; }
    static qint64 wholeTime(const QStringList &arguments);
    // Whether it was still at work
    static bool killAfter(qint64 ms, const QStringList &arguments);
    static qint64 batchesOf(const QString &path);

    Book m_book;
    QString m_file = m_book.folder.filePath(u"away/backup.sqlite"_s);
};

void TestKeepingKills::initTestCase()
{
    QVERIFY(QDir(m_book.folder.path()).mkdir(u"away"_s));
    m_book.open();
    m_book.recordList(people);
}

qint64 TestKeepingKills::wholeTime(const QStringList &arguments)
{
    QElapsedTimer time;
    time.start();
    QProcess process;
    process.start(QStringLiteral(LEDGER_VICTIM), arguments);
    if (!process.waitForFinished(300'000) || process.exitCode() != 0)
        qFatal("%s fails", qPrintable(arguments.last()));
    return time.elapsed();
}

bool TestKeepingKills::killAfter(qint64 ms, const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(LEDGER_VICTIM), arguments);
    if (process.waitForFinished(int(ms)))
        return false;
    process.kill(); // SIGKILL
    process.waitForFinished();
    return true;
}

qint64 TestKeepingKills::batchesOf(const QString &path)
{
    const auto reader = ledger::Reader::open(path);
    if (!reader || !(*reader)->verifyChain()->whole())
        return -1;
    return (*reader)->batches(accountName)->size();
}

// The ledger stays open and is written meanwhile.
void TestKeepingKills::a_backup_that_is_killed_never_has_the_backups_name()
{
    const qint64 whole = wholeTime(arguments(u"back up"_s));
    QCOMPARE(batchesOf(m_file), 1);
    m_book.record(confirmed(listOf(10, people + 1), m_book.clock, CrowdNo {u"crowd_B-1"_s}));
    int killed = 0;
    for (int moment = 1; moment <= moments; ++moment) {
        killed += killAfter(whole * moment / (moments + 1), arguments(u"back up"_s)) ? 1 : 0;
        const qint64 batches = batchesOf(m_file);
        QVERIFY2(batches == 1 || batches == 2, qPrintable(QString::number(batches)));
    }
    QVERIFY(killed > moments / 2);
    const QDir away = QFileInfo(m_file).dir();
    const QStringList left = away.entryList({u"*.unfinished-*"_s}, QDir::Files);
    for (const QString &file : left) {
        const auto half = ledger::readBackup(away.filePath(file));
        if (half) // killed with nothing left to do but to name it
            QCOMPARE(batchesOf(away.filePath(file)), 2);
        else
            QCOMPARE(half.error().code, ErrorCode::BackupNotLedger);
    }
    QVERIFY(!left.isEmpty());
}

void TestKeepingKills::a_restore_that_is_killed_leaves_the_old_ledger_or_the_new_one()
{
    QVERIFY(ledger::backUp(m_book.path, m_file).has_value());
    QCOMPARE(batchesOf(m_file), 2);
    const qint64 lines = ledger::readBackup(m_file)->journalLines;
    m_book.record(confirmed(listOf(10, people + 100), m_book.clock, CrowdNo {u"crowd_C-1"_s}));
    m_book.close();
    const QString old = m_book.folder.filePath(u"away/old.sqlite"_s);
    QVERIFY(ledger::backUp(m_book.path, old).has_value());
    const qint64 whole = wholeTime(arguments(u"restore"_s));
    QCOMPARE(batchesOf(m_book.path), 2);

    int killed = 0;
    for (int moment = 1; moment <= moments; ++moment) {
        QVERIFY(ledger::restore(
            old, m_book.path, false, ledger::Forgetting::Allowed, m_book.clock.now().addSecs(10 * moment)));
        QCOMPARE(batchesOf(m_book.path), 3);
        killed += killAfter(whole * moment / (moments + 1), arguments(u"restore"_s)) ? 1 : 0;
        const qint64 batches = batchesOf(m_book.path);
        QVERIFY2(batches == 2 || batches == 3, qPrintable(QString::number(batches)));
        m_book.open(); // and it can be written
        m_book.close();
    }
    QVERIFY(killed > moments / 2);
    QCOMPARE(ledger::readBackup(m_file)->journalLines, lines);
}

void TestKeepingKills::putting_away_that_is_killed_shows_every_row_here_or_in_a_whole_archive()
{
    Book book;
    book.open();
    const BatchId batch = book.recordList(people);
    QList<ledger::Settled> answers;
    for (const auto &attempt : book.claim(batch, people))
        answers.append(settled(attempt, sent()));
    QVERIFY(book.writer->book(answers).has_value());
    QVERIFY(book.writer->recordBatchEnded(batch, ledger::BatchState::Finished, {}).has_value());
    QVERIFY(book.writer->recordCampaignDetail(account(), campaignDetail(crowdNo)).has_value());
    book.close();
    const QString before = book.folder.filePath(u"before.sqlite"_s);
    QVERIFY(ledger::backUp(book.path, before).has_value());
    const auto arguments = [&](const QString &file) { return QStringList {book.path, file, u"put away"_s}; };
    const QString file = book.folder.filePath(u"old.archive"_s);
    const qint64 whole = wholeTime(arguments(file));
    QCOMPARE(book.reader()->archives(accountName)->size(), 1);

    int killed = 0;
    for (int moment = 1; moment <= moments; ++moment) {
        QVERIFY(ledger::restore(
            before, book.path, false, ledger::Forgetting::Allowed, book.clock.now().addSecs(10 * moment)));
        QFile::remove(file);
        killed += killAfter(whole * moment / (moments + 1), arguments(file)) ? 1 : 0;
        const bool away = !book.reader()->archives(accountName)->isEmpty();
        QCOMPARE(batchesOf(book.path), away ? 0 : 1);
        QVERIFY(!away || QFile::exists(file));
        if (QFile::exists(file))
            QCOMPARE(batchesOf(file), 1);
    }
    QVERIFY(killed > moments / 2);
    QVERIFY(ledger::restore(before, book.path, false, ledger::Forgetting::Allowed, book.clock.now()));
    wholeTime(arguments(file)); // what a kill left is in nobody's way
    QCOMPARE(book.reader()->archives(accountName)->size(), 1);
}

QTEST_GUILESS_MAIN(TestKeepingKills)
#include "tst_keeping_kills.moc"
