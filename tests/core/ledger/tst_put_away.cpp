#include "core/ledger/ledger_fixture.h"
#include "ledger/archive.h"
#include "ledger/backup.h"
#include "ledger/finder.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace hongbao;
using namespace hongbao::ledger;
using namespace hongbao::test;

namespace {

const CrowdNo older {QStringLiteral("crowd_old")};
const CrowdNo newer {QStringLiteral("crowd_new")};

template <class Value> ErrorCode codeOf(const Result<Value> &result)
{
    return result ? ErrorCode::UsageWrong : result.error().code;
}

HistoryFound answerTo(Finder &finder, const HistoryQuery &query)
{
    finder.ask(query);
    std::optional<HistoryFound> last;
    while (finder.isBusy()) {
        const auto told = finder.work(1);
        if (!told)
            qFatal("%s", qPrintable(told.error().detail));
        if (*told)
            last = *told;
    }
    return last.value_or(HistoryFound {});
}

} // namespace

// Putting away what is long over, with one campaign of January and one of May in the ledger.
class TestPutAway : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_book.reset(); }

    void what_is_over_stands_in_a_file_that_can_be_checked_and_searched();
    void what_was_put_away_is_shown_no_longer();
    void an_index_that_was_kept_forgets_what_was_put_away();
    void a_number_that_was_used_stays_used();
    void nothing_more_is_sent_to_what_was_put_away();
    void attempts_and_verdicts_come_along();
    void what_is_not_over_stays_data();
    void what_is_not_over_stays();
    void what_changed_meanwhile_is_not_put_away();
    void one_that_is_stopped_leaves_no_file();
    void one_that_cannot_be_written_changes_nothing();
    void one_in_the_place_of_a_ledger_changes_nothing();
    void a_batch_that_is_not_as_it_was_confirmed_is_not_put_away();
    void an_archive_is_not_taken_for_a_backup();

private:
    QDateTime before() const { return {QDate(2026, 6, 15), QTime(0, 0), Qt::UTC}; }
    QString file() const { return m_book->folder.filePath(QStringLiteral("june.archive")); }
    void add(const CrowdNo &crowdNo, const QDate &end, int people, int first);
    Result<Archive> write() const
    {
        return writeArchive({m_book->path, accountName, before(), file(), m_book->clock.now()}, *m_progress);
    }
    Archive putAway();

    std::unique_ptr<Book> m_book;
    std::unique_ptr<intake::Progress> m_progress;
};

void TestPutAway::init()
{
    m_progress = std::make_unique<intake::Progress>();
    m_book = std::make_unique<Book>();
    m_book->open();
    add(older, QDate(2026, 3, 1), 5, 1);
    add(newer, QDate(2026, 9, 1), 3, 101);
    m_book->clock.advanceSeconds(qint64(150) * 24 * 3600); // July
}

void TestPutAway::add(const CrowdNo &crowdNo, const QDate &end, int people, int first)
{
    alipay::CampaignDetail detail = campaignDetail(crowdNo);
    detail.end = QDateTime(end, QTime(0, 0), Qt::UTC);
    const BatchId batch = m_book->record(confirmed(listOf(people, first), m_book->clock, crowdNo));
    QVERIFY(m_book->writer->recordCampaignDetail(account(), detail).has_value());
    for (int i = 0; i < people; ++i)
        m_book->book(m_book->claim(batch, 1).front(), sent());
    QVERIFY(m_book->writer->recordBatchEnded(batch, BatchState::Finished, {}).has_value());
}

Archive TestPutAway::putAway()
{
    const auto archive = write();
    if (!archive || !m_book->writer->recordArchive(*archive))
        qFatal("could not be put away");
    return *archive;
}

void TestPutAway::what_is_over_stands_in_a_file_that_can_be_checked_and_searched()
{
    const auto preview = m_book->reader()->overBefore(accountName, before());
    const Archive archive = putAway();
    QCOMPARE(*preview, archive.facts);
    QCOMPARE(archive.facts.campaigns.size(), 1);
    QCOMPARE(archive.facts.payouts, 5);
    QCOMPARE(archive.facts.paid, Fen::of(1'000));
    QCOMPARE(QFile(file()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

    const auto away = Reader::open(file());
    QVERIFY(away.has_value());
    QVERIFY((*away)->verifyChain()->whole());
    QCOMPARE((*away)->campaigns(accountName)->size(), 1);
    QCOMPARE((*away)->batches(accountName)->first().counts.sent, 5);
    HistoryQuery query;
    query.search = userId(3);
    Finder finder(file());
    QCOMPARE(answerTo(finder, query).total, 1);
    QCOMPARE((*away)->history(query)->rows.first().payout.request.recipient.value, userId(3));

    const auto kept = m_book->reader()->archives(accountName);
    QCOMPARE(kept->size(), 1);
    QCOMPARE(kept->first().facts, archive.facts);
    QCOMPARE(kept->first().file, file());
    QCOMPARE(kept->first().sha256, archive.sha256);
    QVERIFY(m_book->reader()->verifyChain()->whole());
}

void TestPutAway::what_was_put_away_is_shown_no_longer()
{
    putAway();
    const auto reader = m_book->reader();
    QCOMPARE(reader->campaigns(accountName)->size(), 1);
    QCOMPARE(reader->batches(accountName)->size(), 1);
    QVERIFY(reader->resumable(accountName)->isEmpty());
    QCOMPARE(reader->history({})->total, 3);
    QCOMPARE(reader->history({})->paid, Fen::of(600));
    Finder finder(m_book->path);
    QCOMPARE(answerTo(finder, {}).total, 3);
    QVERIFY(reader->campaign(accountName, older)->has_value()); // whoever asks for it by its number
    HistoryQuery batch;
    batch.batch = BatchId {1};
    QCOMPARE(reader->history(batch)->total, 5);
}

void TestPutAway::an_index_that_was_kept_forgets_what_was_put_away()
{
    {
        Finder finder(m_book->path);
        QCOMPARE(answerTo(finder, {}).total, 8);
        while (!finder.keep(1)) { }
        putAway();
        QCOMPARE(answerTo(finder, {}).total, 3);
    }
    Finder next(m_book->path); // with what the one before has kept, which is older
    QCOMPARE(answerTo(next, {}).total, 3);
    QCOMPARE(answerTo(next, {}).paid, Fen::of(600));
}

void TestPutAway::a_number_that_was_used_stays_used()
{
    intake::JudgedList list = listOf(1);
    list.rows[0].outBizNo = m_book->payoutOf({2}).request.outBizNo;
    putAway();
    const auto known = m_book->reader()->known(m_book->asking(newer), list);
    QVERIFY(known.has_value());
    QCOMPARE(known->usedNumbers.size(), 1);
}

void TestPutAway::nothing_more_is_sent_to_what_was_put_away()
{
    putAway();
    QVERIFY(!m_book->writer->recordBatchStarted({1}));
    QVERIFY(!m_book->writer->recordBatch(confirmed(listOf(1, 50), m_book->clock, older)));
    QVERIFY(m_book->writer->recordBatch(confirmed(listOf(1, 60), m_book->clock, newer)).has_value());
}

void TestPutAway::attempts_and_verdicts_come_along()
{
    const BatchId batch = m_book->record(confirmed(listOf(2, 20), m_book->clock, older));
    const auto first = m_book->claim(batch, 1).front();
    m_book->book(first, notSent(alipay::Disposition::Unknown));
    const PayoutId payout = first->payout;
    m_book->book(m_book->claimAgain(batch, payout), notSent(alipay::Disposition::ByHand));
    QVERIFY(m_book->writer->settleByHand(payout, {true, Fen::of(200), {}, QStringLiteral("bill")}).has_value());
    QVERIFY(m_book->writer->recordBatchEnded(batch, BatchState::Stopped, QStringLiteral("operator")).has_value());
    const QDateTime later = m_book->clock.now().addDays(1);
    const auto archive = writeArchive({m_book->path, accountName, later, file(), later}, *m_progress);
    QVERIFY2(archive.has_value(), archive ? "" : qPrintable(archive.error().detail));
    QCOMPARE(archive->facts.payouts, 7);
    const auto away = Reader::open(file()).value()->attempts(payout);
    QCOMPARE(away->size(), 2);
    QCOMPARE(rawValue(file(), QStringLiteral("SELECT reason FROM hand_verdicts")).toString(), QStringLiteral("bill"));
}

void TestPutAway::what_is_not_over_stays_data()
{
    QTest::addColumn<QString>("change");
    QTest::addRow("its end is to come") << QStringLiteral("UPDATE campaigns SET end_at = '2026-09-01T00:00:00.000Z'");
    QTest::addRow("a batch runs") << QStringLiteral("UPDATE batches SET state = 'running', ended_at = NULL");
    QTest::addRow("something was sent lately")
        << QStringLiteral("UPDATE batches SET ended_at = '2026-06-16T00:00:00.000Z'");
    QTest::addRow("an outcome is unknown") << QStringLiteral(
        "UPDATE payouts SET state = 'unknown', prize_fen = 0, biz_no = '', settled_at = NULL WHERE id = 3");
    QTest::addRow("another account's") << QStringLiteral("UPDATE campaigns SET account = 'other'");
}

void TestPutAway::what_is_not_over_stays()
{
    QFETCH(QString, change);
    m_book->close();
    QCOMPARE(rawSql(m_book->path, QStringLiteral("DROP TRIGGER sent_stays_sent")), QString());
    QCOMPARE(rawSql(m_book->path, change), QString());
    m_book->open();
    const auto archive = write();
    QVERIFY(archive.has_value());
    QVERIFY(archive->facts.campaigns.isEmpty());
    QVERIFY(!QFile::exists(file()));
    QCOMPARE(codeOf(m_book->writer->recordArchive(*archive)), ErrorCode::ConfirmationVoid);
}

void TestPutAway::what_changed_meanwhile_is_not_put_away()
{
    const auto archive = write();
    QVERIFY(archive.has_value());
    const BatchId batch = m_book->record(confirmed(listOf(1, 50), m_book->clock, older));
    m_book->book(m_book->claim(batch, 1).front(), sent());
    QVERIFY(m_book->writer->recordBatchEnded(batch, BatchState::Finished, {}).has_value());
    QCOMPARE(codeOf(m_book->writer->recordArchive(*archive)), ErrorCode::ConfirmationVoid);
    QVERIFY(m_book->reader()->archives(accountName)->isEmpty());
    QCOMPARE(m_book->reader()->history({})->total, 9);
}

void TestPutAway::one_that_is_stopped_leaves_no_file()
{
    m_progress->stop = true;
    QCOMPARE(codeOf(write()), ErrorCode::LedgerWorkStopped);
    QCOMPARE(QDir(m_book->folder.path()).entryList(QDir::Files), QStringList());
}

void TestPutAway::one_that_cannot_be_written_changes_nothing()
{
    QVERIFY(QDir(m_book->folder.path()).mkdir(QStringLiteral("june.archive"))); // a folder has its name
    QCOMPARE(codeOf(write()), ErrorCode::FileUnwritable);
    QVERIFY(m_book->reader()->archives(accountName)->isEmpty());
}

void TestPutAway::one_in_the_place_of_a_ledger_changes_nothing()
{
    const auto archive
        = writeArchive({m_book->path, accountName, before(), m_book->path, m_book->clock.now()}, *m_progress);
    QCOMPARE(codeOf(archive), ErrorCode::FileUnwritable);
    QCOMPARE(m_book->reader()->batches(accountName)->size(), 2);
}

void TestPutAway::a_batch_that_is_not_as_it_was_confirmed_is_not_put_away()
{
    m_book->close();
    QCOMPARE(rawSql(m_book->path, QStringLiteral("DROP TRIGGER payouts_are_frozen")), QString());
    QCOMPARE(rawSql(m_book->path, QStringLiteral("DROP TRIGGER sent_stays_sent")), QString());
    QCOMPARE(rawSql(m_book->path, QStringLiteral("UPDATE payouts SET recipient = 'somebody' WHERE id = 2")), QString());
    QCOMPARE(codeOf(write()), ErrorCode::LedgerChainBroken);
    QVERIFY(!QFile::exists(file()));
}

void TestPutAway::an_archive_is_not_taken_for_a_backup()
{
    putAway();
    QCOMPARE(codeOf(readBackup(file())), ErrorCode::BackupNotLedger);
}

QTEST_GUILESS_MAIN(TestPutAway)
#include "tst_put_away.moc"
