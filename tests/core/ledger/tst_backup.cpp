#include "core/ledger/ledger_fixture.h"
#include "ledger/backup.h"
#include "ledger/copy.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace hongbao;
using namespace hongbao::test;
using namespace hongbao::ledger;

namespace {

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

template <class Value> ErrorCode codeOf(const Result<Value> &result)
{
    return result ? ErrorCode::UsageWrong : result.error().code;
}

} // namespace

class TestBackup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_book.reset(); }

    void a_backup_made_while_a_batch_runs_is_a_whole_ledger();
    void a_backup_is_for_its_owner_only();
    void a_backup_that_cannot_be_written_leaves_the_earlier_one();
    void where_no_ledger_is_there_is_no_backup();
    void a_backup_never_takes_the_place_of_a_ledger();
    void a_backup_holds_every_row_and_every_guard();
    void a_backup_that_is_stopped_leaves_no_file();
    void a_backup_that_was_not_finished_is_none();
    void a_backup_in_place_of_another_takes_nothing_from_its_log();

    void a_lost_ledger_comes_back_and_goes_on();
    void a_log_left_by_a_lost_ledger_is_kept_aside_and_not_played_into_the_new_one();
    void a_backup_that_holds_all_there_is_replaces_without_a_word();
    void what_a_restore_would_forget_is_asked_about_and_kept_aside();
    void a_ledger_that_cannot_be_read_is_asked_about_and_kept_aside();
    void another_ledger_of_the_same_length_is_asked_about();
    void what_is_no_sound_backup_changes_nothing_data();
    void what_is_no_sound_backup_changes_nothing();
    void practice_and_live_are_never_mixed();
    void a_ledger_in_use_is_not_replaced();
    void what_a_restore_would_do_can_be_asked_before();
    void a_restore_that_is_stopped_changes_nothing();
    void the_folder_can_be_moved();

private:
    QString file() const { return m_book->folder.filePath(QStringLiteral("away/backup.sqlite")); }
    Result<Restored> bringBack(Forgetting forgetting = Forgetting::Refused, bool practice = false) const
    {
        return restore(file(), m_book->path, practice, forgetting, m_book->clock.now());
    }
    void fill(int people, int first = 1);
    void leaveLog(const QString &path);

    std::unique_ptr<Book> m_book;
};

void TestBackup::init()
{
    m_book = std::make_unique<Book>();
    QVERIFY(QDir(m_book->folder.path()).mkdir(QStringLiteral("away")));
}

void TestBackup::fill(int people, int first)
{
    if (!m_book->writer)
        m_book->open();
    const BatchId batch = m_book->record(confirmed(listOf(people, first), m_book->clock));
    for (int i = 0; i < people; ++i)
        m_book->book(m_book->claim(batch, 1).front(), sent());
    QVERIFY(m_book->writer->recordBatchEnded(batch, BatchState::Finished, {}).has_value());
}

void TestBackup::a_backup_made_while_a_batch_runs_is_a_whole_ledger()
{
    m_book->open();
    const BatchId batch = m_book->recordList(5);
    m_book->book(m_book->claim(batch, 1).front(), sent());
    const auto attempt = m_book->claim(batch, 1).front();
    const auto facts = backUp(m_book->path, file());
    m_book->book(attempt, sent()); // the batch goes on
    QVERIFY(facts.has_value());
    QCOMPARE(facts->payouts, 5);
    QCOMPARE(facts->batches, 1);
    QVERIFY(!facts->practice);
    const auto reader = Reader::open(file());
    QVERIFY(reader.has_value());
    QVERIFY((*reader)->verifyChain()->whole());
    QCOMPARE((*reader)->batch(batch)->value().counts.sent, 1);
    QCOMPARE((*reader)->batch(batch)->value().counts.unknown, 1);
    QCOMPARE(QDir(m_book->folder.filePath(QStringLiteral("away"))).entryList(QDir::Files).size(), 1);
}

void TestBackup::a_backup_is_for_its_owner_only()
{
    fill(1);
    QVERIFY(backUp(m_book->path, file()).has_value());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(file()) & others));
}

void TestBackup::a_backup_that_cannot_be_written_leaves_the_earlier_one()
{
    fill(2);
    QVERIFY(backUp(m_book->path, file()).has_value());
    const QByteArray before = readFile(file());
    const auto nowhere = backUp(m_book->path, m_book->folder.filePath(QStringLiteral("nowhere/backup.sqlite")));
    QCOMPARE(codeOf(nowhere), ErrorCode::FileUnwritable);
    m_book->close();
    QVERIFY(QFile::resize(m_book->path, QFile(m_book->path).size() / 2));
    QVERIFY(!backUp(m_book->path, file()).has_value());
    QCOMPARE(readFile(file()), before);
    QCOMPARE(QDir(m_book->folder.filePath(QStringLiteral("away"))).entryList(QDir::Files).size(), 1);
}

void TestBackup::where_no_ledger_is_there_is_no_backup()
{
    QCOMPARE(codeOf(backUp(m_book->path, file())), ErrorCode::LedgerUnopenable);
    QVERIFY(!QFile::exists(file()));
}

void TestBackup::a_backup_never_takes_the_place_of_a_ledger()
{
    fill(3);
    Book other;
    other.open();
    QVERIFY(QFile::link(m_book->path, file()));
    for (const QString &place : {m_book->path, other.path, file()}) {
        QCOMPARE(codeOf(backUp(m_book->path, place)), ErrorCode::FileUnwritable);
    }
    fill(1, 10);
    QCOMPARE(m_book->reader()->batches(accountName)->size(), 2); // what is written still arrives there
    QVERIFY(other.reader()->batches(accountName)->isEmpty());
}

void TestBackup::a_backup_holds_every_row_and_every_guard()
{
    fill(3);
    QVERIFY(backUp(m_book->path, file()).has_value());
    const QString schema = QStringLiteral("SELECT group_concat(name || sql, char(10)) FROM (SELECT name, sql FROM "
                                          "sqlite_schema ORDER BY type, name)");
    QCOMPARE(rawValue(file(), schema).toString(), rawValue(m_book->path, schema).toString());
    const QStringList tables
        = rawValue(file(), QStringLiteral("SELECT group_concat(name) FROM sqlite_schema WHERE type = 'table'"))
              .toString()
              .split(u',');
    QVERIFY(tables.size() > 10);
    for (const QString &table : tables) {
        const QString columns = rawValue(file(),
            QStringLiteral("SELECT group_concat('quote(' || name || ')', '||') FROM pragma_table_info('%1')")
                .arg(table))
                                    .toString();
        const QString rows
            = QStringLiteral("SELECT COUNT(*) || ':' || COALESCE(group_concat(%1), '') FROM %2").arg(columns, table);
        QCOMPARE(rawValue(file(), rows).toString(), rawValue(m_book->path, rows).toString());
    }
    QCOMPARE(rawValue(file(), QStringLiteral("PRAGMA user_version")),
        rawValue(m_book->path, QStringLiteral("PRAGMA user_version")));
    QVERIFY(
        rawSql(file(), QStringLiteral("DELETE FROM journal WHERE seq = 1")).contains(QStringLiteral("append-only")));
}

void TestBackup::a_backup_that_is_stopped_leaves_no_file()
{
    fill(2);
    QVERIFY(backUp(m_book->path, file()).has_value());
    const QByteArray before = readFile(file());
    intake::Progress progress;
    progress.stop = true;
    QCOMPARE(codeOf(backUp(m_book->path, file(), &progress)), ErrorCode::LedgerWorkStopped);
    QCOMPARE(readFile(file()), before);
    QCOMPARE(QDir(m_book->folder.filePath(QStringLiteral("away"))).entryList(QDir::Files).size(), 1);
    progress.stop = false;
    QVERIFY(backUp(m_book->path, file(), &progress).has_value());
    QVERIFY(progress.permille > 0);
}

// What a kill leaves has every table and every row before it has its last byte.
void TestBackup::a_backup_that_was_not_finished_is_none()
{
    fill(2);
    QFile target(file());
    QVERIFY(target.open(QIODevice::WriteOnly));
    target.close();
    intake::Progress progress;
    QVERIFY(copyLedger(m_book->path, file(), progress).has_value());
    QCOMPARE(codeOf(readBackup(file())), ErrorCode::BackupNotLedger);
    m_book->close();
    QCOMPARE(codeOf(bringBack(Forgetting::Allowed)), ErrorCode::BackupNotLedger);
    QVERIFY(sealCopy(file()).has_value());
    QVERIFY(bringBack().has_value());
}

void TestBackup::a_backup_in_place_of_another_takes_nothing_from_its_log()
{
    fill(3);
    QVERIFY(backUp(m_book->path, file()).has_value());
    leaveLog(file()); // as a viewer of the earlier backup would
    fill(4, 20);
    const auto facts = backUp(m_book->path, file());
    QVERIFY(facts.has_value());
    const auto reader = Reader::open(file());
    QVERIFY(reader.has_value());
    const auto chain = (*reader)->verifyChain();
    QVERIFY(chain.has_value());
    QCOMPARE(chain->fault, ChainFault::None);
    QCOMPARE(chain->lines, facts->journalLines);
}

void TestBackup::what_a_restore_would_do_can_be_asked_before()
{
    fill(2);
    QVERIFY(backUp(m_book->path, file()).has_value());
    QCOMPARE(previewRestore(file(), m_book->path, false)->forgets, 0);
    const qint64 lines = readBackup(file())->journalLines;
    m_book->clock.advanceSeconds(60);
    m_book->record(confirmed(listOf(2, 10), m_book->clock));
    const auto preview = previewRestore(file(), m_book->path, false);
    QVERIFY(preview.has_value());
    QCOMPARE(preview->forgets, preview->here.journalLines - lines);
    QCOMPARE(preview->here.newest, m_book->clock.now());
    QVERIFY(preview->backup.newest < preview->here.newest);
    QCOMPARE(codeOf(previewRestore(file(), m_book->path, true)), ErrorCode::BackupOtherWorld);
    m_book->close();
    QVERIFY(QFile::remove(m_book->path));
    QCOMPARE(previewRestore(file(), m_book->path, false)->forgets, 0);
}

void TestBackup::a_restore_that_is_stopped_changes_nothing()
{
    fill(2);
    QVERIFY(backUp(m_book->path, file()).has_value());
    m_book->close();
    const QByteArray before = readFile(m_book->path);
    const QStringList files = QDir(QFileInfo(m_book->path).absolutePath()).entryList(QDir::Files);
    intake::Progress progress;
    progress.stop = true;
    QCOMPARE(codeOf(restore(file(), m_book->path, false, Forgetting::Refused, m_book->clock.now(), &progress)),
        ErrorCode::LedgerWorkStopped);
    QCOMPARE(readFile(m_book->path), before);
    QCOMPARE(QDir(QFileInfo(m_book->path).absolutePath()).entryList(QDir::Files), files);
}

void TestBackup::a_lost_ledger_comes_back_and_goes_on()
{
    fill(3);
    QVERIFY(backUp(m_book->path, file()).has_value());
    m_book->close();
    QVERIFY(QFile::remove(m_book->path));
    const auto restored = bringBack();
    QVERIFY(restored.has_value());
    QCOMPARE(restored->facts.payouts, 3);
    QVERIFY(restored->aside.isEmpty());
    m_book->open();
    QCOMPARE(m_book->batch({1}).counts.sent, 3);
    QVERIFY(m_book->reader()->verifyChain()->whole());
    QVERIFY(m_book->record(confirmed(listOf(2, 10), m_book->clock)).value > 1);
    QVERIFY(QFile::exists(file()));
}

// What the ledger wrote last stands in its log; whoever leaves last and may only read leaves it there.
void TestBackup::leaveLog(const QString &path)
{
    fill(2, 10);
    const QByteArray log = readFile(m_book->path + QStringLiteral("-wal"));
    m_book->close();
    QFile left(path + QStringLiteral("-wal"));
    QVERIFY(left.open(QIODevice::WriteOnly));
    QVERIFY(log.size() > 4'096);
    QCOMPARE(left.write(log), log.size());
}

void TestBackup::a_log_left_by_a_lost_ledger_is_kept_aside_and_not_played_into_the_new_one()
{
    fill(3);
    QVERIFY(backUp(m_book->path, file()).has_value());
    leaveLog(m_book->path);
    const QByteArray log = readFile(m_book->path + QStringLiteral("-wal"));
    QVERIFY(QFile::remove(m_book->path));
    const auto restored = bringBack();
    QVERIFY(restored.has_value());
    QVERIFY(!QFile::exists(m_book->path + QStringLiteral("-wal")));
    QCOMPARE(m_book->batch({1}).counts.sent, 3);
    const auto chain = m_book->reader()->verifyChain();
    QVERIFY(chain.has_value());
    QCOMPARE(chain->fault, ChainFault::None);
    QCOMPARE(chain->lines, restored->facts.journalLines);
    const QStringList aside
        = QDir(QFileInfo(m_book->path).absolutePath()).entryList({QStringLiteral("*.replaced-*-wal")}, QDir::Files);
    QCOMPARE(aside.size(), 1);
    QCOMPARE(readFile(QFileInfo(m_book->path).absolutePath() + u'/' + aside.first()), log);
}

void TestBackup::a_backup_that_holds_all_there_is_replaces_without_a_word()
{
    fill(3);
    QVERIFY(backUp(m_book->path, file()).has_value());
    m_book->close();
    const auto restored = bringBack();
    QVERIFY(restored.has_value());
    QVERIFY(QFile::exists(restored->aside));
    m_book->open();
    QCOMPARE(m_book->batch({1}).counts.sent, 3);
}

void TestBackup::what_a_restore_would_forget_is_asked_about_and_kept_aside()
{
    fill(2);
    QVERIFY(backUp(m_book->path, file()).has_value());
    const BatchId later = m_book->record(confirmed(listOf(2, 10), m_book->clock));
    m_book->book(m_book->claim(later, 1).front(), sent());
    m_book->close();
    const auto refused = bringBack();
    QCOMPARE(codeOf(refused), ErrorCode::BackupForgets);
    QVERIFY(refused.error().detail.toInt() > 0);
    QVERIFY(m_book->reader()->batch(later)->has_value());

    const auto restored = bringBack(Forgetting::Allowed);
    QVERIFY(restored.has_value());
    QVERIFY(!m_book->reader()->batch(later)->has_value());
    const auto aside = Reader::open(restored->aside);
    QVERIFY((*aside)->verifyChain()->whole());
    QCOMPARE((*aside)->batch(later)->value().counts.sent, 1);
}

void TestBackup::a_ledger_that_cannot_be_read_is_asked_about_and_kept_aside()
{
    fill(2);
    QVERIFY(backUp(m_book->path, file()).has_value());
    m_book->close();
    const QByteArray broken(9000, 'x');
    QFile ledger(m_book->path);
    QVERIFY(ledger.open(QIODevice::WriteOnly));
    ledger.write(broken);
    ledger.close();
    QCOMPARE(codeOf(bringBack()), ErrorCode::BackupForgets);
    QCOMPARE(readFile(m_book->path), broken);
    const auto restored = bringBack(Forgetting::Allowed);
    QVERIFY(restored.has_value());
    QCOMPARE(readFile(restored->aside), broken);
    QCOMPARE(m_book->batch({1}).counts.sent, 2);
}

void TestBackup::another_ledger_of_the_same_length_is_asked_about()
{
    fill(2);
    QVERIFY(backUp(m_book->path, file()).has_value());
    m_book->close();
    Book other;
    other.clock.advanceSeconds(1000);
    other.open();
    const BatchId batch = other.recordList(2);
    for (int i = 0; i < 2; ++i)
        other.book(other.claim(batch, 1).front(), sent());
    QVERIFY(other.writer->recordBatchEnded(batch, BatchState::Finished, {}).has_value());
    other.close();
    const auto refused = restore(file(), other.path, false, Forgetting::Refused, other.clock.now());
    QCOMPARE(codeOf(refused), ErrorCode::BackupForgets);
}

void TestBackup::what_is_no_sound_backup_changes_nothing_data()
{
    QTest::addColumn<QStringList>("sql");
    QTest::addColumn<QByteArray>("bytes"); // instead of a backup, if any
    QTest::addColumn<ErrorCode>("code");
    const QStringList none;
    QTest::newRow("a list") << none << QByteArray("user_id\n2088000000000001\n") << ErrorCode::BackupNotLedger;
    QTest::newRow("an empty file") << none << QByteArray("\n").chopped(1) << ErrorCode::BackupNotLedger;
    QTest::newRow("another program's database")
        << QStringList {QStringLiteral("PRAGMA application_id = 7")} << QByteArray() << ErrorCode::BackupNotLedger;
    QTest::newRow("of a newer version") << QStringList {QStringLiteral("PRAGMA user_version = 99")} << QByteArray()
                                        << ErrorCode::LedgerNewer;
    QTest::newRow("tampered with") << QStringList {QStringLiteral("DROP TRIGGER journal_is_final"),
        QStringLiteral("UPDATE journal SET body = '{}' WHERE seq = 3")}
                                   << QByteArray() << ErrorCode::LedgerChainBroken;
}

void TestBackup::what_is_no_sound_backup_changes_nothing()
{
    QFETCH(QStringList, sql);
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    fill(2);
    QVERIFY(backUp(m_book->path, file()).has_value());
    m_book->close();
    if (sql.isEmpty()) {
        QFile instead(file());
        QVERIFY(instead.open(QIODevice::WriteOnly));
        instead.write(bytes);
    }
    for (const QString &statement : sql)
        QCOMPARE(rawSql(file(), statement), QString());
    const QByteArray before = readFile(m_book->path);
    QCOMPARE(codeOf(bringBack(Forgetting::Allowed)), code);
    QCOMPARE(readFile(m_book->path), before);
    QCOMPARE(
        QDir(QFileInfo(m_book->path).absolutePath()).entryList({QStringLiteral("*.replaced-*")}, QDir::Files).size(),
        0);
    m_book->open();
    QCOMPARE(m_book->batch({1}).counts.sent, 2);
}

void TestBackup::practice_and_live_are_never_mixed()
{
    fill(1);
    QVERIFY(backUp(m_book->path, file()).has_value());
    m_book->close();
    QCOMPARE(codeOf(bringBack(Forgetting::Allowed, true)), ErrorCode::BackupOtherWorld);
    QCOMPARE(rawSql(file(), QStringLiteral("UPDATE campaigns SET account = 'practice'")), QString());
    QVERIFY(readBackup(file())->practice);
}

void TestBackup::a_ledger_in_use_is_not_replaced()
{
    fill(1);
    QVERIFY(backUp(m_book->path, file()).has_value());
    QCOMPARE(codeOf(bringBack(Forgetting::Allowed)), ErrorCode::LedgerBusy);
    m_book->close();
    QVERIFY(bringBack().has_value());
}

void TestBackup::the_folder_can_be_moved()
{
    fill(2);
    m_book->close();
    const QString from = QFileInfo(m_book->path).absolutePath();
    const QString to = m_book->folder.filePath(QStringLiteral("elsewhere"));
    QVERIFY(QDir().rename(from, to));
    m_book->path = to + u'/' + QFileInfo(m_book->path).fileName();
    m_book->open();
    QCOMPARE(m_book->batch({1}).counts.sent, 2);
    QVERIFY(m_book->reader()->verifyChain()->whole());
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
