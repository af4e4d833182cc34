#include "look/look.h"
#include "papers/slip_pdf.h"
#include "papers/statement_pdf.h"
#include "text/masking.h"
#include "text/words.h"
#include "ui/practice_desk.h"
#include "ui/shell/sending.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTest>

using namespace hongbao;
using namespace hongbao::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr char accidents[] = R"({"trigger":[
    {"at":2,"do":"refuse","code":"40004","sub_code":"CASH_CAMPAIGN_SEND_LOG_ILLEGAL"},
    {"at":3,"do":"refuse","code":"40004","sub_code":"USER_NOT_EXIST"}]})";

QString output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(60'000) ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

} // namespace

// Papers as another program reads them.
class TestPapersPdf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_desk.reset(); }

    void the_statement_says_every_fact_of_its_batch_data() { languages(); }
    void the_statement_says_every_fact_of_its_batch();
    void its_sums_are_those_of_the_ledger();
    void every_row_stands_in_it_with_its_numbers_whole();
    void totals_only_leaves_the_rows_out();
    void chinese_is_written_with_letters_that_are_in_the_file();
    void practice_stands_on_every_page();
    void a_live_paper_says_nothing_of_practice();
    void a_slip_tells_one_packet_on_one_page_data() { languages(); }
    void a_slip_tells_one_packet_on_one_page();
    void while_the_window_is_masked_so_is_the_paper();
    void a_stopped_statement_leaves_no_file();
    void where_nothing_can_be_written_it_says_so();

private:
    static void languages();
    QString file(const QString &name) const { return m_desk->path(name); }
    desk::ExportResult write(const QString &file, report::StatementRows rows = report::StatementRows::All,
        account::World world = account::World::Practice, const desk::StopToken &stop = {});
    static QString textOf(const QString &file) { return output(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s}); }
    QVariant sql(const QString &query) const;

    std::unique_ptr<test::PracticeDesk> m_desk;
    ledger::Batch m_batch;
};

void TestPapersPdf::initTestCase()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("poppler-utils is not installed");
    look::apply(*qApp, look::Scheme::Dark); // paper stays paper
    m_desk = std::make_unique<test::PracticeDesk>(accidents);
    QVERIFY(m_desk->open());
    m_batch = test::sendBatch(**m_desk, m_desk->campaign(u"积分兑换"_s, u"400.00"_s, u"200"_s).detail.crowdNo, 100);
    QCOMPARE(m_batch.counts.unknown, 1);
    QCOMPARE(m_batch.counts.refused, 1);
    ledger::HistoryQuery query;
    query.state = u"unknown"_s;
    QSignalSpy read(&**m_desk, &desk::Desk::historyRead);
    (*m_desk)->readHistory(query);
    QVERIFY(read.wait());
    const PayoutId unknown = read.first().last().value<desk::HistoryResult>()->rows.first().payout.id;
    QSignalSpy settled(&**m_desk, &desk::Desk::batchRead);
    (*m_desk)->settleByHand(m_batch.id, unknown, {true, Fen::of(200), u"20261122009900"_s, u"在账单中看到"_s});
    QVERIFY(settled.wait());
    m_batch = *settled.first().last().value<desk::BatchResult>();
}

void TestPapersPdf::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << u"zh_CN"_s;
    QTest::newRow("English") << u"en"_s;
}

desk::ExportResult TestPapersPdf::write(
    const QString &file, report::StatementRows rows, account::World world, const desk::StopToken &stop)
{
    QSignalSpy exported(&**m_desk, &desk::Desk::exported);
    (*m_desk)->writeStatement(m_batch.id, rows, std::make_shared<StatementPdf>(world, file, m_batch.id), stop);
    if (!exported.wait(30'000))
        return fail(ErrorCode::UsageWrong);
    return exported.first().last().value<desk::ExportResult>();
}

QVariant TestPapersPdf::sql(const QString &query) const
{
    const QString connection = u"check"_s;
    QVariant value;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(account::Profiles((*m_desk)->dataDir()).ledgerPath((*m_desk)->profile()));
        QSqlQuery asked(database);
        if (database.open() && asked.exec(query) && asked.next())
            value = asked.value(0);
    }
    QSqlDatabase::removeDatabase(connection);
    return value;
}

void TestPapersPdf::the_statement_says_every_fact_of_its_batch()
{
    QFETCH(QString, language);
    text::setLanguage(language);
    const QString path = file(u"statement.pdf"_s);
    const auto rows = write(path);
    QVERIFY(rows.has_value());
    QCOMPARE(*rows, 100);
    const QString paper = textOf(path);
    text::setLanguage(u"en"_s);
    QVERIFY(!paper.contains(QChar::ReplacementCharacter));
    for (const QString &fact :
        {u"积分兑换"_s, m_batch.crowdNo.value, m_batch.account.appId, u"练习"_s, text::moment(m_batch.confirmedAt),
            text::moment(m_batch.endedAt), u"people.csv"_s, QString::fromLatin1(m_batch.sourceSha256), u"¥198.00"_s,
            u"壹佰玖拾捌元整"_s, u"¥200.00"_s, u"贰佰元整"_s, u"USER_NOT_EXIST"_s, u"在账单中看到"_s})
        QVERIFY2(paper.contains(fact), qPrintable(fact + u"\n"_s + paper.left(4'000)));
}

void TestPapersPdf::its_sums_are_those_of_the_ledger()
{
    const QString path = file(u"sums.pdf"_s);
    QVERIFY(write(path, report::StatementRows::TotalsOnly).has_value());
    const QString paper = textOf(path).simplified();
    const auto line = [&](const QString &word, const QString &where) -> QString {
        const QString rows = sql(u"SELECT COUNT(*) FROM payouts WHERE "_s + where).toString();
        const Fen planned = Fen::of(sql(u"SELECT TOTAL(planned_fen) FROM payouts WHERE "_s + where).toLongLong());
        return word + u' ' + rows + u' ' + text::yuan(planned);
    };
    for (const auto &[word, where] : {std::pair(u"Arrived"_s, u"state = 'sent'"_s),
             {u"Refused"_s, u"state = 'refused'"_s}, {u"Unconfirmed"_s, u"state IN ('unknown', 'asking')"_s},
             {u"Unsent"_s, u"state = 'unsent'"_s}, {u"All rows of the list"_s, u"1 = 1"_s}})
        QVERIFY2(paper.contains(line(word, where)), qPrintable(line(word, where) + u" not in "_s + paper));
    const Fen paid = Fen::of(sql(u"SELECT SUM(prize_fen) FROM payouts"_s).toLongLong());
    QVERIFY(paper.contains(text::yuan(paid)) && paper.contains(text::capitals(paid)));
}

void TestPapersPdf::every_row_stands_in_it_with_its_numbers_whole()
{
    const QString path = file(u"rows.pdf"_s);
    QVERIFY(write(path).has_value());
    const QString paper = textOf(path);
    ledger::HistoryQuery query;
    QSignalSpy read(&**m_desk, &desk::Desk::historyRead);
    (*m_desk)->readHistory(query);
    QVERIFY(read.wait());
    const auto rows = read.first().last().value<desk::HistoryResult>()->rows;
    QCOMPARE(rows.size(), 100);
    for (const ledger::HistoryRow &row : rows) {
        QVERIFY(paper.contains(row.payout.request.recipient.value));
        QVERIFY(paper.contains(row.payout.request.outBizNo.value));
        QVERIFY(paper.contains(row.payout.bizNo));
    }
}

void TestPapersPdf::totals_only_leaves_the_rows_out()
{
    const QString path = file(u"totals.pdf"_s);
    const auto rows = write(path, report::StatementRows::TotalsOnly);
    QCOMPARE(rows.value_or(-1), 0);
    QVERIFY(!textOf(path).contains(u"2088100000000100"_s));
    QVERIFY(textOf(path).contains(u"¥198.00"_s));
}

// Each font is embedded, and its letters have their characters: what is copied out of the paper is text.
void TestPapersPdf::chinese_is_written_with_letters_that_are_in_the_file()
{
    const QString path = file(u"fonts.pdf"_s);
    QVERIFY(write(path).has_value());
    const QStringList lines = output(u"pdffonts"_s, {path}).trimmed().split(u'\n').mid(2);
    QVERIFY(!lines.isEmpty());
    for (const QString &line : lines)
        QVERIFY2(line.contains(QRegularExpression(u" yes +\\w+ +yes "_s)), qPrintable(line)); // emb sub uni
}

void TestPapersPdf::practice_stands_on_every_page()
{
    const QString path = file(u"pages.pdf"_s);
    QVERIFY(write(path).has_value());
    QStringList pages = textOf(path).split(u'\f');
    pages.removeLast(); // behind the last page
    QVERIFY(pages.size() >= 4);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        QVERIFY(pages[i].contains(u"练习"_s));
        QVERIFY2(pages[i].contains(u"Page %1 of %2"_s.arg(i + 1).arg(pages.size())), qPrintable(pages[i]));
    }
}

void TestPapersPdf::a_live_paper_says_nothing_of_practice()
{
    const QString path = file(u"live.pdf"_s);
    QVERIFY(write(path, report::StatementRows::TotalsOnly, account::World::Live).has_value());
    QVERIFY(!textOf(path).contains(u"练习"_s));
}

void TestPapersPdf::a_slip_tells_one_packet_on_one_page()
{
    QFETCH(QString, language);
    text::setLanguage(language);
    ledger::HistoryQuery query;
    query.state = u"refused"_s;
    QSignalSpy read(&**m_desk, &desk::Desk::historyRead);
    (*m_desk)->readHistory(query);
    QVERIFY(read.wait());
    const payout::Payout payout = read.first().last().value<desk::HistoryResult>()->rows.first().payout;
    QSignalSpy attempts(&**m_desk, &desk::Desk::attemptsRead);
    (*m_desk)->readAttempts(payout.id);
    QVERIFY(attempts.wait());
    const auto attempt = attempts.first().last().value<desk::AttemptsResult>()->first();

    QSignalSpy exported(&**m_desk, &desk::Desk::exported);
    const QString path = file(u"slip.pdf"_s);
    (*m_desk)->writeSlip(payout.id, slipPdf(account::World::Practice, path));
    QVERIFY(exported.wait());
    QVERIFY(exported.first().last().value<desk::ExportResult>().has_value());
    const QString paper = textOf(path);
    const QString plain = QString(paper).remove(QRegularExpression(u"\\s"_s)); // a trace id may take two lines
    text::setLanguage(u"en"_s);
    QCOMPARE(paper.count(u'\f'), 1);
    for (const QString &fact : {payout.request.recipient.value, payout.request.outBizNo.value, u"¥2.00"_s, u"贰元整"_s,
             u"积分兑换"_s, text::moment(attempt.startedAt), u"USER_NOT_EXIST"_s, u"练习"_s})
        QVERIFY2(paper.contains(fact), qPrintable(fact + u"\n"_s + paper));
    QVERIFY(!attempt.traceId.isEmpty() && plain.contains(attempt.traceId.right(6)));
}

void TestPapersPdf::while_the_window_is_masked_so_is_the_paper()
{
    text::setMasked(true);
    const auto written = write(file(u"masked.pdf"_s));
    text::setMasked(false);
    QVERIFY(written);
    const QString paper = textOf(file(u"masked.pdf"_s));
    // the font has one sign for both kinds of dots
    QVERIFY2(paper.contains(QRegularExpression(u"¥[•·]{4}"_s)), qPrintable(paper.left(1500)));
    const auto secret = QRegularExpression(u"¥[0-9]|20881[0-9]{11}|[壹贰叁肆伍陆柒捌玖][拾佰仟元]"_s).match(paper);
    QVERIFY2(!secret.hasMatch(), qPrintable(secret.captured()));
}

void TestPapersPdf::a_stopped_statement_leaves_no_file()
{
    const QString folder = file(u"stopped"_s);
    QVERIFY(QDir().mkpath(folder));
    const auto stop = std::make_shared<intake::Progress>();
    stop->stop = true;
    const auto written = write(folder + u"/statement.pdf"_s, report::StatementRows::All, account::World::Live, stop);
    QCOMPARE(written.error().code, ErrorCode::FileStopped);
    QTRY_VERIFY(QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
}

void TestPapersPdf::where_nothing_can_be_written_it_says_so()
{
    QCOMPARE(write(file(u"nowhere/statement.pdf"_s)).error().code, ErrorCode::FileUnwritable);
}

QTEST_MAIN(TestPapersPdf)
#include "tst_papers_pdf.moc"
