#include "report/statement.h"

namespace hongbao::report {

namespace {

using ledger::ExcludedRow;

class CountedRows : public BatchRows {
public:
    CountedRows(BatchRows &rows, Course &course)
        : m_rows(rows)
        , m_course(course)
    {
    }

    Done row(const payout::Payout &payout) override
    {
        return m_course.step().and_then([&] { return m_rows.row(payout); });
    }
    Done row(const ExcludedRow &row) override
    {
        return m_course.step().and_then([&] { return m_rows.row(row); });
    }

private:
    BatchRows &m_rows;
    Course &m_course;
};

Result<Statement> read(const ledger::Reader &reader, BatchId id, StatementRows rows, const QDateTime &now)
{
    const auto batch = reader.batch(id);
    if (!batch)
        return fail(batch.error());
    if (!*batch)
        return fail(ErrorCode::BatchUnknown, QString::number(id.value));
    const auto sums = reader.sums(id);
    if (!sums)
        return fail(sums.error());
    const auto books = reader.reconciliation((*batch)->account.name, (*batch)->crowdNo);
    if (!books)
        return fail(books.error());
    return Statement {**batch, *sums, *books, rows == StatementRows::All, now};
}

Result<qint64> paint(const ledger::Reader &reader, const Statement &statement, StatementPaper &paper, Course &course)
{
    const qint64 count = statement.withRows ? statement.batch.counts.rows : 0;
    course.expect(count);
    const Done begun = paper.begin(statement);
    if (!begun || !statement.withRows)
        return begun.map([&] { return count; });
    const auto excluded = reader.excluded(statement.batch.id);
    if (!excluded)
        return fail(excluded.error());
    CountedRows rows(paper, course);
    return eachRow(reader, statement.batch.id, *excluded, rows).map([&] { return count; });
}

} // namespace

Result<qint64> writeStatement(const ledger::Reader &reader, BatchId batch, StatementRows rows, const QDateTime &now,
    StatementPaper &paper, Course course)
{
    Result<qint64> written = fail(ErrorCode::BatchUnknown, QString::number(batch.value)); // there is no ledger yet
    const Done asked = reader.inOneMoment([&] {
        written = read(reader, batch, rows, now).and_then([&](const Statement &statement) {
            return paint(reader, statement, paper, course);
        });
        return Done();
    });
    if (!asked || !written)
        return fail(asked ? written.error() : asked.error());
    return course.check().and_then([&] { return paper.commit(); }).map([&] { return *written; });
}

Result<Slip> readSlip(const ledger::Reader &reader, PayoutId payout, const QDateTime &now)
{
    Result<Slip> slip = fail(ErrorCode::ConfirmationVoid, QString::number(payout.value));
    const Done asked = reader.inOneMoment([&]() -> Done {
        const auto row = reader.payout(payout);
        if (!row || !*row)
            return row ? Done() : fail(row.error());
        const auto batch = reader.batch((*row)->payout.batch);
        const auto attempts = reader.attempts(payout);
        const auto byHand = reader.handVerdict(payout);
        if (!batch || !attempts || !byHand)
            return fail(!batch ? batch.error() : !attempts ? attempts.error() : byHand.error());
        if (*batch)
            slip = Slip {**row, **batch, *attempts, *byHand, now};
        return {};
    });
    return asked.and_then([&] { return slip; });
}

} // namespace hongbao::report
