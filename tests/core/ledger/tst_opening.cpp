#include "core/ledger/ledger_fixture.h"
#include "ledger/marks.h"
#include "ledger/schema.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace hongbao;
using namespace hongbao::test;
using ledger::Ledger;
using ledger::Reader;

namespace {

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

template <class T> ErrorCode codeOf(const Result<T> &result)
{
    return result ? ErrorCode::UsageWrong : result.error().code;
}

} // namespace

class TestOpening : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makes_the_folder_and_a_file_for_its_owner_only()
    {
        Book book;
        book.open();
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions(book.path) & others, QFile::Permissions());
        QCOMPARE(rawValue(book.path, QStringLiteral("PRAGMA journal_mode")).toString(), QStringLiteral("wal"));
        QCOMPARE(rawValue(book.path, QStringLiteral("PRAGMA user_version")).toInt(), ledger::newestSchema());
    }

    void a_second_writer_is_told_that_the_ledger_is_busy()
    {
        Book book;
        book.open();
        QCOMPARE(codeOf(Ledger::open(book.path, book.clock)), ErrorCode::LedgerBusy);
        book.close();
        QVERIFY(Ledger::open(book.path, book.clock).has_value());
    }

    void a_second_writer_by_another_name_of_the_file_is_refused_too()
    {
        Book book;
        book.open();
        const QString link = book.folder.filePath(QStringLiteral("link.db"));
        if (!QFile::link(book.path, link))
            QSKIP("no links on this system");
        QCOMPARE(codeOf(Ledger::open(link, book.clock)), ErrorCode::LedgerBusy);
    }

    void what_was_written_is_there_after_opening_again()
    {
        Book book;
        book.open();
        const BatchId batch = book.recordList(3);
        book.close();
        book.open();
        QCOMPARE(book.batch(batch).counts.rows, 3);
    }

    void refuses_what_is_no_ledger_and_leaves_it_alone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        Book newer;
        newer.open();
        newer.close();
        QCOMPARE(rawSql(newer.path, QStringLiteral("PRAGMA user_version = 99")), QString());
        QTest::newRow("of a newer version") << readFile(newer.path) << int(ErrorCode::LedgerNewer);
        const QString foreign = newer.folder.filePath(QStringLiteral("foreign.db"));
        QCOMPARE(rawSql(foreign, QStringLiteral("CREATE TABLE notes (text TEXT)")), QString());
        QTest::newRow("another program's database") << readFile(foreign) << int(ErrorCode::LedgerDamaged);
        QTest::newRow("text") << QByteArray(5000, 'x') << int(ErrorCode::LedgerDamaged);
        Book broken;
        broken.open();
        broken.close();
        QTest::newRow("a broken header") << readFile(broken.path).replace(0, 16, QByteArray(16, '\0'))
                                         << int(ErrorCode::LedgerDamaged);
    }

    void refuses_what_is_no_ledger_and_leaves_it_alone()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        Book book;
        writeFile(book.path, bytes);
        QCOMPARE(int(codeOf(Ledger::open(book.path, book.clock))), code);
        QCOMPARE(int(codeOf(Reader::open(book.path))), code);
        QCOMPARE(readFile(book.path), bytes);
    }

    void a_file_broken_in_the_middle_never_answers_with_half_the_truth()
    {
        Book book;
        book.open();
        book.recordList(200);
        book.close();
        QByteArray bytes = readFile(book.path);
        for (qsizetype page = 4096; page + 4096 <= bytes.size(); page += 4096)
            bytes.replace(page, 8, QByteArray(8, '\xff'));
        writeFile(book.path, bytes);
        const auto reader = Reader::open(book.path);
        QVERIFY(!reader || codeOf((*reader)->history({})) == ErrorCode::LedgerDamaged);
        QVERIFY(!reader || codeOf((*reader)->verifyChain()) == ErrorCode::LedgerDamaged);
    }

    void a_place_that_cannot_be_written_is_unopenable()
    {
        Book book;
        const QString folderWhereTheFileBelongs = book.folder.filePath(QStringLiteral("taken"));
        QVERIFY(QDir().mkpath(folderWhereTheFileBelongs));
        QCOMPARE(codeOf(Ledger::open(folderWhereTheFileBelongs, book.clock)), ErrorCode::LedgerUnopenable);
        writeFile(book.folder.filePath(QStringLiteral("file")), "x");
        QCOMPARE(codeOf(Ledger::open(book.folder.filePath(QStringLiteral("file/ledger.db")), book.clock)),
            ErrorCode::LedgerUnopenable);
    }

    void a_ledger_that_is_not_there_reads_as_empty_and_is_not_made()
    {
        Book book;
        const auto reader = book.reader();
        QVERIFY(reader->campaigns(accountName)->isEmpty());
        QVERIFY(reader->batches(accountName)->isEmpty());
        QVERIFY(reader->resumable(accountName)->isEmpty());
        QVERIFY(!reader->batch(BatchId {1})->has_value());
        QVERIFY(!reader->campaign(accountName, crowdNo)->has_value());
        QCOMPARE(reader->history({})->total, 0);
        QVERIFY(reader->known(book.asking(), listOf(3))->paidRecipients.isEmpty());
        QVERIFY(reader->books(accountName, crowdNo, {})->booked.isZero());
        QVERIFY(!reader->reconciliation(accountName, crowdNo)->has_value());
        QVERIFY(reader->verifyChain()->whole());
        QVERIFY(!QFileInfo::exists(book.path));
    }

    void a_ledger_that_is_gone_is_missed_and_no_empty_one_takes_its_place_data()
    {
        QTest::addColumn<bool>("emptied");
        QTest::newRow("removed") << false;
        QTest::newRow("emptied") << true;
    }

    void a_ledger_that_is_gone_is_missed_and_no_empty_one_takes_its_place()
    {
        QFETCH(bool, emptied);
        Book book;
        book.open();
        book.recordList(3);
        book.close();
        QVERIFY(emptied ? QFile::resize(book.path, 0) : QFile::remove(book.path));
        QCOMPARE(codeOf(Ledger::open(book.path, book.clock)), ErrorCode::LedgerMissing);
        QCOMPARE(codeOf(Reader::open(book.path)), ErrorCode::LedgerMissing);
        QCOMPARE(QFileInfo(book.path).size(), 0);
        QCOMPARE(QFileInfo::exists(book.path), emptied);
        QCOMPARE(codeOf(Ledger::open(book.path, book.clock)), ErrorCode::LedgerMissing); // however often

        QVERIFY(ledger::beginAnew(book.path, book.clock.now()).has_value()); // deliberately
        book.open();
        QCOMPARE(book.reader()->history({})->total, 0);
    }

    void who_was_killed_while_the_first_ledger_was_made_can_begin_again()
    {
        Book book;
        writeFile(book.path, {});
        writeFile(book.path + QStringLiteral(".lock"), {});
        book.open();
        QCOMPARE(book.batch(book.recordList(3)).counts.rows, 3);
    }

    void a_ledger_that_is_there_is_never_begun_anew()
    {
        Book book;
        book.open();
        const BatchId batch = book.recordList(3);
        QCOMPARE(codeOf(ledger::beginAnew(book.path, book.clock.now())), ErrorCode::LedgerBusy);
        book.close();
        QCOMPARE(codeOf(ledger::beginAnew(book.path, book.clock.now())), ErrorCode::LedgerBusy);
        book.open();
        QCOMPARE(book.batch(batch).counts.rows, 3);
    }

    void a_reader_that_came_first_sees_the_ledger_once_it_is_there()
    {
        Book book;
        const auto reader = book.reader();
        QVERIFY(reader->batches(accountName)->isEmpty());
        book.open();
        QVERIFY(reader->batches(accountName)->isEmpty());
        book.recordList(2);
        QCOMPARE(reader->batches(accountName)->size(), 1);
    }

    void a_reader_reads_beside_the_writer_and_sees_each_commit()
    {
        Book book;
        book.open();
        const BatchId batch = book.recordList(3);
        const auto reader = book.reader();
        for (int asked = 0; asked <= 3; ++asked) {
            QCOMPARE((*reader->batch(batch))->counts.unknown, asked);
            book.claim(batch, 1);
        }
    }

    void the_writer_writes_while_a_reader_is_in_the_middle_of_a_list()
    {
        Book book;
        book.open();
        const BatchId batch = book.recordList(50);
        int seen = 0;
        const Done read = book.reader()->eachPayout({}, [&](const ledger::HistoryRow &row) {
            book.claim(batch, 1);
            ++seen;
            return row.payout.state == payout::State::Unsent; // one moment of the ledger, however long it takes
        });
        QVERIFY(read.has_value());
        QCOMPARE(seen, 50);
        QCOMPARE(book.batch(batch).counts.unknown, 50);
    }
};

QTEST_GUILESS_MAIN(TestOpening)
#include "tst_opening.moc"
