#include "report/result_file.h"

#include "core/ledger/ledger_fixture.h"
#include "intake/list.h"

#include <QTest>

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
