#include "report/result_file.h"

#include "report/batch_rows.h"
#include "report/table_file.h"

namespace hongbao::report {

namespace {

using ledger::ExcludedRow;
using ledger::HistoryRow;
using payout::Payout;

QString timeText(const QDateTime &moment)
{
    return moment.isValid() ? toBeijingText(moment) : QString();
}

// A list may have rows longer than its header; the added columns stand to the right of the longest.
Result<qsizetype> widthOf(
    const ledger::Reader &reader, const ledger::Batch &batch, const QList<ExcludedRow> &excluded, const Course &course)
{
    qsizetype width = batch.header.size();
    for (const ExcludedRow &row : excluded)
        width = std::max(width, row.cells.size());
    const Done read = reader.eachPayout(allOf(batch.id), [&](const HistoryRow &row) {
        width = std::max(width, row.payout.cells.size());
        return course.check().has_value();
    });
    return read.and_then([&] { return course.check(); }).map([&] { return width; });
}

bool belongs(payout::State state, ResultRows rows)
{
    switch (rows) {
    case ResultRows::All:
        return true;
    case ResultRows::Failed:
        return state == payout::State::Refused;
    case ResultRows::Unknown:
        return state == payout::State::Unknown || state == payout::State::Asking;
    }
    return true;
}

class ResultTable : public BatchRows {
public:
    ResultTable(TableFile &file, qsizetype width, const ResultWords &words, ResultRows wanted, Course &course)
        : m_file(file)
        , m_width(width)
        , m_words(words)
        , m_wanted(wanted)
        , m_course(course)
    {
    }

    Done header(const QStringList &own)
    {
        QStringList cells = own;
        while (cells.size() < m_width)
            cells.append(m_words.column(int(cells.size()) + 1));
        return m_file.write(cells + m_words.headings);
    }

    Done row(const Payout &payout) override
    {
        const Done done = m_course.step();
        if (!done || !belongs(payout.state, m_wanted))
            return done;
        return m_file.write(padded(payout.cells)
            + QStringList {m_words.state(payout), m_words.reason(payout), payout.bizNo, timeText(payout.settledAt)});
    }

    Done row(const ExcludedRow &row) override
    {
        return m_course.step().and_then([&] {
            return m_file.write(padded(row.cells)
                + QStringList {m_words.excludedState(row), m_words.excludedReason(row), QString(), QString()});
        });
    }

private:
    QStringList padded(QStringList cells) const
    {
        while (cells.size() < m_width)
            cells.append(QString());
        return cells;
    }

    TableFile &m_file;
    qsizetype m_width;
    const ResultWords &m_words;
    ResultRows m_wanted;
    Course &m_course;
};

QStringList historyCells(const HistoryRow &row)
{
    const Payout &payout = row.payout;
    return {row.crowdNo.value, payout.request.recipient.value, payout.request.outBizNo.value,
        payout::toText(payout.state), QString::number(payout.prize.count()), payout.bizNo, payout.code, payout.reason,
        QString::number(payout.attempts), timeText(payout.createdAt), timeText(payout.settledAt)};
}

Result<qint64> writeRows(const ledger::Reader &reader, BatchId batch, ResultRows rows, TableFile &file,
    const ResultWords &words, Course &course)
{
    const auto found = reader.batch(batch);
    const auto excluded
        = rows == ResultRows::Unknown ? Result<QList<ExcludedRow>>(QList<ExcludedRow>()) : reader.excluded(batch);
    if (!found || !excluded)
        return fail(!found ? found.error() : excluded.error());
    if (!*found)
        return fail(ErrorCode::BatchUnknown, QString::number(batch.value));
    course.expect((*found)->counts.rows - (*found)->counts.cannotSend + excluded->size());
    const auto width = widthOf(reader, **found, *excluded, course);
    if (!width)
        return fail(width.error());
    ResultTable table(file, *width, words, rows, course);
    return table.header((*found)->header).and_then([&] { return eachRow(reader, batch, *excluded, table); }).map([&] {
        return file.rows() - 1;
    });
}

Result<qint64> finish(const Result<qint64> &rows, TableFile &file, const Course &course)
{
    return rows.and_then([&](qint64 count) { return file.commit(course).map([&] { return count; }); });
}

} // namespace

Result<qint64> writeBatchResult(const ledger::Reader &reader, BatchId batch, const QString &path,
    const ResultWords &words, ResultRows rows, Course course)
{
    const auto file = createTableFile(path);
    if (!file)
        return fail(file.error());
    Result<qint64> written = fail(ErrorCode::BatchUnknown, QString::number(batch.value)); // there is no ledger yet
    const Done read = reader.inOneMoment([&] {
        written = writeRows(reader, batch, rows, **file, words, course);
        return Done();
    });
    return read.and_then([&] { return finish(written, **file, course); });
}

Result<qint64> writeHistory(
    const ledger::Reader &reader, const ledger::HistoryQuery &query, const QString &path, Course course)
{
    const auto file = createTableFile(path, {4, 8}); // amount_fen, attempts
    if (!file)
        return fail(file.error());
    Done written = (*file)->write(
        {QStringLiteral("campaign"), QStringLiteral("recipient"), QStringLiteral("out_biz_no"), QStringLiteral("state"),
            QStringLiteral("amount_fen"), QStringLiteral("biz_no"), QStringLiteral("code"), QStringLiteral("reason"),
            QStringLiteral("attempts"), QStringLiteral("created_at"), QStringLiteral("settled_at")});
    const Done read = reader.inOneMoment([&] {
        return reader.count(query).and_then([&](qint64 rows) {
            course.expect(rows);
            return reader.eachInOrder(query, [&](const HistoryRow &row) {
                written = written.and_then([&] { return course.step(); }).and_then([&] {
                    return (*file)->write(historyCells(row));
                });
                return written.has_value();
            });
        });
    });
    return finish(read.and_then([&] { return written; }).map([&] { return (*file)->rows() - 1; }), **file, course);
}

} // namespace hongbao::report
