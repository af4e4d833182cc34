#include "report/statement.h"

#include "core/ledger/ledger_fixture.h"

#include <QTest>

using namespace hongbao;
using namespace hongbao::test;
using namespace Qt::StringLiterals;
using alipay::Disposition;
using payout::State;

namespace {

// Remembers what it was given instead of painting it.
class NotedPaper : public report::StatementPaper {
public:
    Done begin(const report::Statement &statement) override
    {
        noted = statement;
        if (onBegin)
            onBegin();
        return {};
    }
    Done row(const payout::Payout &payout) override
    {
        rows.append(QString::number(payout.line) + u' ' + payout::toText(payout.state));
        return {};
    }
    Done row(const ledger::ExcludedRow &row) override
    {
        rows.append(QString::number(row.line) + u" left out"_s);
        return {};
    }
    Done commit() override
    {
        committed = true;
        return {};
    }

    std::optional<report::Statement> noted;
    QStringList rows;
    bool committed = false;
    std::function<void()> onBegin;
};

const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

} // namespace

class TestStatement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void its_sums_are_those_of_plain_sql();
    void every_row_comes_in_the_order_of_the_list();
    void totals_only_asks_for_no_rows();
    void what_was_settled_by_hand_stands_in_it_with_its_reason();
    void sums_and_rows_are_of_one_moment_while_the_batch_is_sent();
    void a_stop_ends_it_before_it_is_a_file();
    void a_batch_that_is_not_there_is_named();
    void a_slip_knows_all_attempts_of_its_payout();

private:
    Result<qint64> write(NotedPaper &paper, report::StatementRows rows = report::StatementRows::All) const
    {
        return report::writeStatement(*m_book->reader(), m_batch, rows, now, paper);
    }
    QVariant sql(const QString &query) const { return rawValue(m_book->path, query); }
    std::vector<Recorded<alipay::Attempt>> m_attempts;

    std::unique_ptr<Book> m_book;
    BatchId m_batch;
};

// Eight people: three sent, two refused for two reasons, one unknown, one asked without an answer, one unsent; and two
// rows that were left out.
void TestStatement::init()
{
    m_book = std::make_unique<Book>();
    m_book->open();
    intake::JudgedList list;
    list.header = QStringList {u"user_id"_s};
    list.rows = {brokenRow(2, {u"nobody"_s}, intake::Problem::UserIdMalformed)};
    for (int i = 1; i <= 8; ++i)
        list.rows.append(sendableRow(2 + i, userId(i)));
    list.rows.append(brokenRow(11, {u"2.0881E+15"_s}, intake::Problem::UserIdScientific));
    m_batch = m_book->record(confirmed(list, m_book->clock));
    m_attempts = m_book->claim(m_batch, 7);
    for (const int i : {0, 1, 2})
        m_book->book(m_attempts[size_t(i)], sent(150 + i));
    m_book->book(m_attempts[3], notSent(Disposition::Final, u"USER_NOT_EXIST"_s));
    m_book->book(m_attempts[4], notSent(Disposition::Final, u"CTU_HAS_RISK"_s));
    m_book->book(m_attempts[5], notSent(Disposition::Unknown));
}

void TestStatement::its_sums_are_those_of_plain_sql()
{
    NotedPaper paper;
    QCOMPARE(write(paper).value_or(-1), 10);
    const ledger::BatchSums &sums = paper.noted->sums;
    QCOMPARE(sums.states.size(), 4);
    int rows = 0;
    const std::pair<State, QString> states[] = {{State::Sent, u"'sent'"_s}, {State::Refused, u"'refused'"_s},
        {State::Unknown, u"'unknown', 'asking'"_s}, {State::Unsent, u"'unsent'"_s}};
    for (size_t i = 0; i < 4; ++i) {
        const ledger::StateSum &sum = sums.states[qsizetype(i)];
        const QString where = u" FROM payouts WHERE state IN ("_s + states[i].second + u')';
        QCOMPARE(sum.state, states[i].first);
        QCOMPARE(sum.rows, sql(u"SELECT COUNT(*)"_s + where).toInt());
        QCOMPARE(sum.planned, Fen::of(sql(u"SELECT TOTAL(planned_fen)"_s + where).toLongLong()));
        QCOMPARE(sum.paid, Fen::of(sql(u"SELECT TOTAL(prize_fen)"_s + where).toLongLong()));
        rows += sum.rows;
    }
    QCOMPARE(sums.states[0].paid, Fen::of(150 + 151 + 152));
    QCOMPARE(sums.states[2].rows, 2);
    QCOMPARE(rows + paper.noted->batch.counts.cannotSend, paper.noted->batch.counts.rows);
    QStringList reasons;
    for (const ledger::ReasonSum &reason : sums.reasons)
        reasons.append(reason.code + u' ' + QString::number(reason.rows));
    QCOMPARE(reasons, (QStringList {u"CODE 1"_s, u"CTU_HAS_RISK 1"_s, u"USER_NOT_EXIST 1"_s}));
    QCOMPARE(sums.excluded.size(), 2);
    QVERIFY(paper.committed);
}

void TestStatement::every_row_comes_in_the_order_of_the_list()
{
    NotedPaper paper;
    QVERIFY(write(paper).has_value());
    QCOMPARE(paper.rows,
        (QStringList {u"2 left out"_s, u"3 sent"_s, u"4 sent"_s, u"5 sent"_s, u"6 refused"_s, u"7 refused"_s,
            u"8 unknown"_s, u"9 asking"_s, u"10 unsent"_s, u"11 left out"_s}));
}

void TestStatement::totals_only_asks_for_no_rows()
{
    NotedPaper paper;
    QCOMPARE(write(paper, report::StatementRows::TotalsOnly).value_or(-1), 0);
    QVERIFY(paper.rows.isEmpty() && !paper.noted->withRows && paper.committed);
}

void TestStatement::what_was_settled_by_hand_stands_in_it_with_its_reason()
{
    const PayoutId unknown {sql(u"SELECT id FROM payouts WHERE state = 'unknown'"_s).toLongLong()};
    QVERIFY(m_book->writer->settleByHand(unknown, {true, Fen::of(190), u"2026"_s, u"in the bill"_s}).has_value());
    NotedPaper paper;
    QVERIFY(write(paper).has_value());
    QCOMPARE(paper.noted->sums.byHand.size(), 1);
    const ledger::HandRow &row = paper.noted->sums.byHand.first();
    QCOMPARE(row.line, 8);
    QCOMPARE(row.verdict.prize, Fen::of(190));
    QCOMPARE(row.verdict.reason, u"in the bill"_s);
    QCOMPARE(paper.noted->sums.states[0].rows, 4);
}

void TestStatement::sums_and_rows_are_of_one_moment_while_the_batch_is_sent()
{
    NotedPaper paper;
    paper.onBegin = [this] { m_book->book(m_attempts[6], sent()); }; // an answer comes between sums and rows
    QVERIFY(write(paper).has_value());
    QCOMPARE(paper.noted->sums.states[0].rows, 3);
    QCOMPARE(paper.rows.filter(u" sent"_s).size(), 3);
    paper = {};
    QVERIFY(write(paper).has_value());
    QCOMPARE(paper.rows.filter(u" sent"_s).size(), 4);
}

void TestStatement::a_stop_ends_it_before_it_is_a_file()
{
    for (const int row : {0, 4, 10}) {
        NotedPaper paper;
        int asked = 0;
        const report::Course course([&] { return ++asked > row; }, {});
        const auto written
            = report::writeStatement(*m_book->reader(), m_batch, report::StatementRows::All, now, paper, course);
        QCOMPARE(written.error().code, ErrorCode::FileStopped);
        QVERIFY(!paper.committed);
    }
}

void TestStatement::a_batch_that_is_not_there_is_named()
{
    NotedPaper paper;
    const auto written
        = report::writeStatement(*m_book->reader(), BatchId {99}, report::StatementRows::All, now, paper);
    QCOMPARE(written.error(), (Error {ErrorCode::BatchUnknown, u"99"_s, {}}));
    QVERIFY(!paper.noted);
}

void TestStatement::a_slip_knows_all_attempts_of_its_payout()
{
    const PayoutId refused {sql(u"SELECT id FROM payouts WHERE state = 'refused' LIMIT 1"_s).toLongLong()};
    const auto slip = report::readSlip(*m_book->reader(), refused, now);
    QVERIFY(slip.has_value());
    QCOMPARE(slip->row.payout.id, refused);
    QCOMPARE(slip->attempts.size(), 1);
    QCOMPARE(slip->attempts.first().code, u"USER_NOT_EXIST"_s);
    QCOMPARE(slip->batch.id, m_batch);
    QVERIFY(!slip->byHand);
    QCOMPARE(report::readSlip(*m_book->reader(), PayoutId {99}, now).error().code, ErrorCode::ConfirmationVoid);
}

QTEST_GUILESS_MAIN(TestStatement)
#include "tst_statement.moc"
