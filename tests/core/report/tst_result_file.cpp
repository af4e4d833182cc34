#include "report/result_file.h"

#include "core/ledger/ledger_fixture.h"
#include "intake/list.h"

#include <QDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace hongbao;
using namespace hongbao::test;
using alipay::Disposition;

namespace {

report::ResultWords words()
{
    report::ResultWords words;
    words.headings = QStringList {
        QStringLiteral("State"), QStringLiteral("Reason"), QStringLiteral("Number"), QStringLiteral("Time")};
    words.column = [](int column) { return QStringLiteral("Column %1").arg(column); };
    words.state = [](const payout::Payout &payout) { return payout::toText(payout.state); };
    words.reason = [](const payout::Payout &payout) { return payout.reason; };
    words.excludedState = [](const ledger::ExcludedRow &) { return QStringLiteral("left out"); };
    words.excludedReason = [](const ledger::ExcludedRow &row) { return row.column; };
    return words;
}

// The file's rows as another program reads them, cells trimmed.
QList<QStringList> rowsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no file");
    const auto table = intake::readTable(file.readAll());
    if (!table)
        qFatal("no table");
    QList<QStringList> rows(table->rows.begin(), table->rows.end());
    if (!table->header.isEmpty())
        rows.prepend(table->header);
    for (QStringList &row : rows) {
        for (QString &cell : row)
            cell = cell.trimmed();
        while (row.size() < rows.first().size()) // a workbook keeps no empty cells at the end
            row.append(QString());
    }
    return rows;
}

// A file of an earlier export.
QString standIn(const Book &book, const QString &name)
{
    QFile file(book.folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write("before") != 6)
        qFatal("no file");
    return file.fileName();
}

// Names and sizes, the ledger's own files apart.
QStringList everythingIn(const Book &book)
{
    QStringList all;
    const auto hidden = QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot;
    for (const QFileInfo &info : QDir(book.folder.path()).entryInfoList(hidden))
        if (!info.filePath().startsWith(book.path))
            all.append(info.fileName() + u' ' + QString::number(info.size()));
    return all;
}

#ifdef Q_OS_UNIX
// No file of this process grows beyond so many bytes: a write then fails as on a full disk.
class SmallDisk {
public:
    explicit SmallDisk(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small {bytes, m_before.rlim_max};
        std::signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(SmallDisk)

private:
    rlimit m_before {};
};
#endif

} // namespace

class TestResultFile : public QObject {
    Q_OBJECT

    static void kinds()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("CSV") << QStringLiteral("table.csv");
        QTest::newRow("a workbook") << QStringLiteral("table.XLSX");
    }

    static intake::JudgedList mixedList()
    {
        intake::JudgedList list;
        list.header = QStringList {QStringLiteral("user_id"), QStringLiteral("remark")};
        list.rows
            = {brokenRow(2, {QStringLiteral("2.0881E+15"), QStringLiteral("lost")}, intake::Problem::UserIdScientific),
                sendableRow(3, userId(1)), sendableRow(4, userId(2)),
                brokenRow(5, {QStringLiteral("nobody")}, intake::Problem::UserIdMalformed), sendableRow(6, userId(3)),
                sendableRow(7, userId(4)),
                brokenRow(8, {userId(1), QStringLiteral("again")}, intake::Problem::DuplicateRecipient)};
        for (const int i : {1, 2, 4, 5})
            list.rows[i].cells = QStringList {list.rows[i].recipient.value, QStringLiteral("r%1").arg(i)};
        return list;
    }

private Q_SLOTS:
    void every_row_of_the_list_comes_back_in_its_order_data() { kinds(); }
    void every_row_of_the_list_comes_back_in_its_order()
    {
        QFETCH(QString, name);
        Book book;
        book.open();
        const BatchId batch = book.record(confirmed(mixedList(), book.clock));
        const auto attempts = book.claim(batch, 3);
        book.book(attempts[0], sent(188));
        book.book(attempts[1], notSent(Disposition::Final));
        book.book(attempts[2], notSent(Disposition::Unknown));

        const QString path = book.folder.filePath(name);
        const auto written = report::writeBatchResult(*book.reader(), batch, path, words());
        QVERIFY(written.has_value());
        QCOMPARE(*written, 7);
        const QList<QStringList> rows = rowsOf(path);
        QCOMPARE(rows.size(), 8);
        const auto row = [](const QString &text) { return text.split(u'|'); };
        QCOMPARE(rows[0], row(QStringLiteral("user_id|remark|State|Reason|Number|Time")));
        QCOMPARE(rows[1], row(QStringLiteral("2.0881E+15|lost|left out|user_id||")));
        QCOMPARE(rows[2], row(QStringLiteral("2088000000000001|r1|sent||biz188|2026-02-03 12:05:06")));
        QCOMPARE(rows[3], row(QStringLiteral("2088000000000002|r2|refused|text||2026-02-03 12:05:06")));
        QCOMPARE(rows[4], row(QStringLiteral("nobody||left out|user_id||")));
        QCOMPARE(rows[5], row(QStringLiteral("2088000000000003|r4|unknown|text||")));
        QCOMPARE(rows[6], row(QStringLiteral("2088000000000004|r5|unsent|||")));
        QCOMPARE(rows[7], row(QStringLiteral("2088000000000001|again|left out|user_id||")));
    }

    void only_what_failed_or_only_what_is_unknown()
    {
        Book book;
        book.open();
        const BatchId batch = book.record(confirmed(mixedList(), book.clock));
        const auto attempts = book.claim(batch, 4);
        book.book(attempts[0], sent(188));
        book.book(attempts[1], notSent(Disposition::Final));
        book.book(attempts[2], notSent(Disposition::Unknown)); // the fourth has no answer
        const QString path = book.folder.filePath(QStringLiteral("result.csv"));
        const auto firstCells = [&](report::ResultRows rows) {
            const auto written = report::writeBatchResult(*book.reader(), batch, path, words(), rows);
            QStringList cells;
            for (const QStringList &row : rowsOf(path).mid(1))
                cells.append(row.first().right(4));
            return written.value_or(-1) == cells.size() ? cells.join(u' ') : QString();
        };
        QCOMPARE(firstCells(report::ResultRows::Failed), QStringLiteral("E+15 0002 body 0001"));
        QCOMPARE(firstCells(report::ResultRows::Unknown), QStringLiteral("0003 0004"));
    }

    void a_list_without_header_gets_names_for_its_columns()
    {
        Book book;
        book.open();
        intake::JudgedList list = listOf(2);
        list.header.clear();
        list.rows[1].cells = QStringList {userId(2), QStringLiteral("more")};
        const BatchId batch = book.record(confirmed(list, book.clock));
        const QString path = book.folder.filePath(QStringLiteral("result.csv"));
        QVERIFY(report::writeBatchResult(*book.reader(), batch, path, words()).has_value());
        const QList<QStringList> rows = rowsOf(path);
        QCOMPARE(rows[0].mid(0, 3),
            (QStringList {QStringLiteral("Column 1"), QStringLiteral("Column 2"), QStringLiteral("State")}));
        QCOMPARE(rows[1].at(2), QStringLiteral("unsent"));
        QCOMPARE(rows[2].mid(0, 2), list.rows[1].cells);
    }

    void a_batch_that_is_not_there_makes_no_file()
    {
        Book book;
        book.open();
        const QString path = book.folder.filePath(QStringLiteral("result.csv"));
        const auto written = report::writeBatchResult(*book.reader(), BatchId {7}, path, words());
        QVERIFY(!written && written.error().code == ErrorCode::BatchUnknown);
        QVERIFY(!QFile::exists(path));
    }

    void the_history_is_written_whole_under_its_machine_names_data() { kinds(); }
    void the_history_is_written_whole_under_its_machine_names()
    {
        QFETCH(QString, name);
        Book book;
        book.open();
        const BatchId batch = book.recordList(300);
        const auto attempts = book.claim(batch, 2);
        book.book(attempts[0], sent(188));
        book.book(attempts[1], notSent(Disposition::Final));
        const QString path = book.folder.filePath(name);
        ledger::HistoryQuery query;
        query.limit = 5;
        query.descending = false;
        const auto written = report::writeHistory(*book.reader(), query, path);
        QVERIFY(written.has_value());
        QCOMPARE(*written, 300);
        const QList<QStringList> rows = rowsOf(path);
        QCOMPARE(rows.size(), 301);
        QCOMPARE(rows[0].join(u','),
            QStringLiteral("campaign,recipient,out_biz_no,state,amount_fen,biz_no,code,reason,attempts,created_at,"
                           "settled_at"));
        QCOMPARE(
            rows[1].mid(3).join(u','), QStringLiteral("sent,188,biz188,,,1,2026-02-03 12:05:06,2026-02-03 12:05:06"));
        QCOMPARE(rows[2].mid(3).join(u','),
            QStringLiteral("refused,0,,CODE,text,1,2026-02-03 12:05:06,2026-02-03 12:05:06"));
        QCOMPARE(rows[300].at(1), userId(300));
    }

    void the_history_is_written_in_the_order_of_the_query_data()
    {
        QTest::addColumn<int>("order");
        QTest::addColumn<bool>("descending");
        QTest::addColumn<QString>("recipients"); // their last digits
        QTest::newRow("newest first") << int(ledger::HistoryOrder::Newest) << true << QStringLiteral("3 2 1");
        QTest::newRow("oldest first") << int(ledger::HistoryOrder::Newest) << false << QStringLiteral("1 2 3");
        QTest::newRow("by id") << int(ledger::HistoryOrder::Recipient) << false << QStringLiteral("1 2 3");
        QTest::newRow("what needs a hand first")
            << int(ledger::HistoryOrder::State) << false << QStringLiteral("2 3 1");
    }
    void the_history_is_written_in_the_order_of_the_query()
    {
        QFETCH(int, order);
        QFETCH(bool, descending);
        QFETCH(QString, recipients);
        Book book;
        book.open();
        const auto attempts = book.claim(book.recordList(3), 2);
        book.book(attempts[0], sent());
        book.book(attempts[1], notSent(Disposition::Unknown));
        const QString path = book.folder.filePath(QStringLiteral("history.csv"));
        ledger::HistoryQuery query;
        query.order = ledger::HistoryOrder(order);
        query.descending = descending;
        QCOMPARE(report::writeHistory(*book.reader(), query, path).value_or(-1), 3);
        QStringList written;
        for (const QStringList &row : rowsOf(path).mid(1))
            written.append(row.at(1).right(1));
        QCOMPARE(written.join(u' '), recipients);
    }

    // Sorted rows are fetched a thousand at a time.
    void no_row_is_lost_between_the_parts_of_a_sorted_history()
    {
        Book book;
        book.open();
        book.recordList(2'500);
        const QString path = book.folder.filePath(QStringLiteral("history.csv"));
        ledger::HistoryQuery query;
        query.order = ledger::HistoryOrder::Recipient;
        query.descending = false;
        QCOMPARE(report::writeHistory(*book.reader(), query, path).value_or(-1), 2'500);
        const QList<QStringList> rows = rowsOf(path);
        for (int i = 1; i <= 2'500; ++i)
            QCOMPARE(rows[i].at(1), userId(i));
    }

    void a_stop_leaves_what_was_there_data() { kinds(); }
    void a_stop_leaves_what_was_there()
    {
        QFETCH(QString, name);
        Book book;
        book.open();
        const BatchId batch = book.recordList(300);
        const QString path = standIn(book, name);
        const QStringList before = everythingIn(book);
        const auto reader = book.reader();
        qint64 asked = 0;
        const auto courseTo = [&](qint64 row) {
            asked = 0;
            return report::Course([&asked, row] { return ++asked > row; }, {});
        };
        for (const qint64 row : {0, 1, 250}) {
            const auto history = report::writeHistory(*reader, {}, path, courseTo(row));
            QCOMPARE(history.error().code, ErrorCode::FileStopped);
            const auto result
                = report::writeBatchResult(*reader, batch, path, words(), report::ResultRows::All, courseTo(row));
            QCOMPARE(result.error().code, ErrorCode::FileStopped);
            QCOMPARE(everythingIn(book), before);
        }
    }

#ifdef Q_OS_UNIX
    void a_full_disk_leaves_what_was_there_data()
    {
        kinds();
    }
    void a_full_disk_leaves_what_was_there()
    {
        QFETCH(QString, name);
        Book book;
        book.open();
        book.recordList(5'000);
        const QString path = standIn(book, name);
        const QStringList before = everythingIn(book);
        const auto reader = book.reader();
        QCOMPARE(reader->count({}).value_or(-1), 5'000);
        const SmallDisk disk(20'000); // bytes of any file
        const auto written = report::writeHistory(*reader, {}, path);
        QCOMPARE(written.error().code, ErrorCode::FileUnwritable);
        QCOMPARE(everythingIn(book), before);
    }
#endif

    void it_says_how_far_it_is_up_to_the_last_row()
    {
        Book book;
        book.open();
        book.recordList(300);
        QList<std::pair<qint64, qint64>> told;
        report::Course course({}, [&](qint64 done, qint64 all) { told.append({done, all}); });
        const QString path = book.folder.filePath(QStringLiteral("history.csv"));
        QVERIFY(report::writeHistory(*book.reader(), {}, path, course).has_value());
        QCOMPARE(told.first(), std::pair(qint64(0), qint64(300)));
        QCOMPARE(told.last(), std::pair(qint64(300), qint64(300)));
    }

    void a_filter_writes_its_rows_only()
    {
        Book book;
        book.open();
        book.book(book.claim(book.recordList(3), 1).front(), sent());
        const QString path = book.folder.filePath(QStringLiteral("history.csv"));
        ledger::HistoryQuery query;
        query.state = QStringLiteral("unsent");
        QCOMPARE(*report::writeHistory(*book.reader(), query, path), 2);
    }
};

QTEST_GUILESS_MAIN(TestResultFile)
#include "tst_result_file.moc"
